import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, test } from "node:test";

import { call, init } from "samspill";

import { calls, rules } from "./files.mjs";
import { runVectors } from "./vectors.mjs";

before(() => init());

test("every case is answered as expected", () => {
  const { answers, count, faults } = runVectors(call, rules, calls);
  assert.deepEqual(faults, []);
  console.log(`${count} answers, SHA-256 ${createHash("sha256").update(answers).digest("hex")}`);
});
