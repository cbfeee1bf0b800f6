import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, test } from "node:test";

import * as ideaNotes from "samspill";
import * as programme from "samspill/programme";

import { files } from "./files.mjs";
import { markedAs, only, runVectors } from "./vectors.mjs";

before(() => Promise.all([ideaNotes.init(), programme.init()]));

test("every case is answered as expected", () => {
  const { answers, faults, text } = runVectors(programme.call, files);
  assert.deepEqual(faults, []);
  console.log(`${answers.length} answers, SHA-256 ${createHash("sha256").update(text).digest("hex")}`);
});

test("the small build answers every case of an idea note as the full one does", () => {
  const ofIdeaNotes = only("checkIdeaNote", files);
  const small = runVectors(markedAs(programme.version().catalogue, ideaNotes.call), ofIdeaNotes);
  assert.deepEqual(small.faults, []);
  assert.ok(small.answers.length > 0);
  assert.deepEqual(small.answers, runVectors(programme.call, ofIdeaNotes).answers);
});
