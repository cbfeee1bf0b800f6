// Writes the form as one HTML file that opens by double-click: node examples/idea-note-form/build.mjs
//
// Builds the npm package first, so Rust must be there.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { bundle, form, root, tools, wasm } from "./bundle.mjs";

/** The package as it is now, and the tools, where tests/packages has neither. */
export function setUp() {
  const run = (command, folder, ...given) => execFileSync(command, given, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
  try {
    execFileSync("rustup", ["target", "add", "wasm32-unknown-unknown"], { stdio: "ignore" });
  } catch {
    // A Rust without rustup has its targets otherwise, and the next line tells if this one is lacking.
  }
  run("cargo", root, "run", "--quiet", "-p", "samspill-pack");
  if (!existsSync(join(tools, "node_modules/vite"))) run("npm", tools, "ci", "--silent");
  run("npm", tools, "install", "--silent", "--no-save", join(root, "bindings-wasm/npm"));
}

/** The whole form, or another page, as one file. */
export async function onePage(of = form) {
  const [files, module] = await Promise.all([bundle(of), wasm()]);
  // Neither a script nor a style may hold what ends it, or begins a comment.
  const script = files.get(of.script).replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const style = String(files.get(of.style));
  const named = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const scripts = `script-src ${named(script)} 'wasm-unsafe-eval'`;
  const policy = `default-src 'none'; ${scripts}; style-src ${named(style)}; base-uri 'none'; form-action 'none'`;
  const packed = gzipSync(module, { level: 9 }).toString("base64");
  return String(files.get("index.html"))
    .replace('<meta charset="utf-8">', (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(`<link rel="stylesheet" href="${of.style}">`, () => `<style>${style}</style>`)
    .replace(`    <script type="module" src="${of.script}"></script>\n`, "")
    .replace("  </body>", (found) => `    <script type="application/wasm" id="samspill-wasm">${packed}</script>\n    <script type="module">${script}</script>\n${found}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  const page = await onePage();
  await mkdir(join(root, "dist"), { recursive: true });
  await writeFile(join(root, "dist/idea-note-form.html"), page);
  console.log(`dist/idea-note-form.html, ${Math.ceil(page.length / 1000)} kB`);
}
