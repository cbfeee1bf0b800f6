// Ajv says the same of every document as the Rust crate `jsonschema` did, which wrote its verdicts
// where SAMSPILL_VERDICTS leads. `tests/run` sets it; see tests/peers/src/bin/verdicts.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";

const verdicts = process.env.SAMSPILL_VERDICTS;
const skip = verdicts ? false : "SAMSPILL_VERDICTS says nowhere; tests/run sets it";
const root = new URL("../../", import.meta.url);
const parsed = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

test("two validators agree on every example and every generated document", { skip }, () => {
  const compiled = new Map();
  const fits = (schema, document) => {
    if (!compiled.has(schema)) compiled.set(schema, new Ajv2020({ strict: true }).compile(parsed(`core/schema/${schema}.schema.json`)));
    return compiled.get(schema)(document);
  };
  assert.ok(existsSync(verdicts), verdicts);
  const lines = readFileSync(verdicts, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const differ = lines.filter(({ schema, file, document, valid }) => fits(schema, file ? parsed(file) : document) !== valid);
  assert.deepEqual(differ, []);

  const generated = lines.filter(({ schema, file }) => schema === "idea-note" && !file);
  const count = (valid) => generated.filter((line) => line.valid === valid).length;
  assert.equal(generated.length, 200);
  assert.ok(count(true) >= 60 && count(false) >= 60, `${count(true)} fit and ${count(false)} are refused`);
  const files = new Map(lines.filter(({ file }) => file).map(({ file, valid }) => [file, valid]));
  for (const name of readdirSync(new URL("examples/notes/", root))) {
    assert.equal(files.get(`examples/notes/${name}`), name !== "broken.json", name);
  }
});
