// Times of one idea note in Node, text to findings, beside ajv on the same text: `node bench.mjs`.
// Each round times both in turn; what counts is the ratio.

import { readFileSync } from "node:fs";

import Ajv2020 from "ajv/dist/2020.js";
import { checkIdeaNote, init, open } from "samspill";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const [note, schema] = [read("../../examples/notes/exemplary-nb.json"), JSON.parse(read("../../core/schema/idea-note.schema.json"))];
const context = { today: "2026-11-21" };
const [ROUNDS, CALLS] = [40, 100];

await init();
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const object = JSON.parse(note);
const handle = open(note, context);
const cases = {
  "samspill, text to report": () => checkIdeaNote(note, context),
  "samspill, object to report": () => checkIdeaNote(object, context),
  "samspill, open document": () => handle.checkIdeaNote(),
  "JSON.parse + ajv, shape only": () => validate(JSON.parse(note)),
};

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, call] of Object.entries(cases)) {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++) call();
    times[name].push(((performance.now() - start) * 1000) / CALLS);
  }
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const peer = median(times["JSON.parse + ajv, shape only"]);
console.log(`one idea note of ${Buffer.byteLength(note)} bytes and 3 goals, Node ${process.version}, median of ${ROUNDS} rounds (budget 200 µs)`);
for (const name of Object.keys(cases)) {
  const time = median(times[name]);
  console.log(`  ${name.padEnd(30)} ${time.toFixed(1).padStart(7)} µs   ratio to ajv ${(time / peer).toFixed(2)}`);
}
