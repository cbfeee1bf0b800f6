import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";

import { checkIdeaNote, init } from "samspill";

before(() => init());

test("an idea note of 1 MiB takes 16 MiB at the most", async () => {
  const note = JSON.parse(readFileSync(new URL("../../examples/notes/exemplary-nb.json", import.meta.url), "utf8"));
  const [goal] = note.goals;
  const room = 1024 * 1024 - Buffer.byteLength(JSON.stringify(note));
  note.goals.push(...Array(Math.floor(room / (Buffer.byteLength(JSON.stringify(goal)) + 1))).fill(goal));
  const report = checkIdeaNote(note, { today: "2026-11-21" });
  assert.equal(report.ok, true);
  const glue = await import(new URL("./wasm/idea-note/samspill.js", import.meta.resolve("samspill")).href);
  const taken = glue.initSync().memory.buffer.byteLength;
  console.log(`${note.goals.length} goals, ${taken} bytes of memory`);
  assert.ok(taken <= 16 * 1024 * 1024);
});
