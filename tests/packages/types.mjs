// Writes the TypeScript types anew from the schemas: `node types.mjs`; `--check` only compares.

import { readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const target = new URL("../../bindings-wasm/npm/types.d.ts", import.meta.url);
const schema = JSON.parse(await readFile(new URL("../../core/schema/types.schema.json", import.meta.url), "utf8"));

// What a schema says nothing of may be anything; a reference that says more stays the type it refers to.
const open = (node) => {
  if (node === null || typeof node !== "object") return;
  for (const value of Object.values(node.properties ?? {})) {
    if (Object.keys(value).every((key) => key === "description")) value.tsType = "unknown";
  }
  if (node.$ref && node.description) {
    node.tsType = node.$ref.replace("#/$defs/", "");
    delete node.$ref;
  }
  Object.values(node).forEach(open);
};
open(schema);

const types = await compile({ ...schema, type: "object", title: "Every" }, "Every", {
  additionalProperties: false,
  bannerComment: "/* Generated from core/schema/types.schema.json; `tests/run generate` writes it anew. */",
  style: { printWidth: 120 },
  unreachableDefinitions: true,
});
// The frame that holds the types is no type of ours, nor is the note of where each came from.
const text = types
  .replace(/export interface Every \{\}\n/, "")
  .replaceAll(/ \*\s*\n \* This interface was referenced by `Every`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g, "")
  .replaceAll(/\/\*\*\n \* This interface was referenced by `Every`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g, "");

if (process.argv.includes("--check")) {
  if ((await readFile(target, "utf8").catch(() => "")) !== text) {
    console.error("bindings-wasm/npm/types.d.ts is stale: run `tests/run generate`");
    process.exit(1);
  }
} else {
  await writeFile(target, text);
  console.log("bindings-wasm/npm/types.d.ts");
}
