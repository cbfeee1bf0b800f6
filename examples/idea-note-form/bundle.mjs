// Makes the form's script of its modules and of the npm package, by the tools of tests/packages.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
export const root = join(here, "../..");
export const tools = join(root, "tests/packages");
const required = createRequire(join(tools, "package.json"));

/** The form: its folder, its script and its style. Another page may be made in the same way. */
export const form = { folder: here, script: "form.js", style: "form.css" };

/** A page as files for a server, by their paths: the page, its style, its script, and the module
 * that the script fetches. */
export async function bundle({ folder, script, style } = form) {
  const { build } = await import(pathToFileURL(join(tools, "node_modules/vite/dist/node/index.js")));
  const { output } = await build({
    configFile: false,
    root: folder,
    base: "./",
    logLevel: "error",
    publicDir: false,
    plugins: [
      {
        name: "the-package-of-tests-packages",
        enforce: "pre",
        resolveId(source) {
          return source.split("/")[0] === "samspill" ? this.resolve(source, join(tools, "package.json"), { skipSelf: true }) : undefined;
        },
      },
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(folder, script), output: { entryFileNames: script, codeSplitting: false } },
    },
  });
  const files = output.map(({ fileName, type, code, source }) => [fileName, type === "chunk" ? code : source]);
  const own = await Promise.all(["index.html", style].map(async (name) => [name, await readFile(join(folder, name))]));
  return new Map([...files, ...own]);
}

/** The module by the package's public name for it. */
export const wasm = () => readFile(required.resolve("samspill/programme/wasm"));
