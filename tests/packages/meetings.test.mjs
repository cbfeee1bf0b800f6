// Process support: requests, plans of meetings and methods, as JavaScript has them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import * as samspill from "samspill/programme";

const context = { today: "2018-10-15", lang: "nn" };
const example = JSON.parse(await readFile(new URL("../../examples/alesund-process-support.json", import.meta.url), "utf8"));

before(() => samspill.init());

test("the example is checked and its meetings are planned", () => {
  const report = samspill.checkProcessSupport(example, context);
  assert.ok(report.ok);
  const warnings = report.findings.filter(({ severity }) => severity === "warning");
  assert.deepEqual(warnings.map(({ rule }) => rule), ["process-leader-without-pre-meeting"]);
  for (const request of example.requests) {
    const open = samspill.open(request, context);
    const plan = samspill.planMeeting(request, context);
    assert.deepEqual(open.planMeeting(), plan);
    assert.deepEqual(open.checkRequest(), samspill.checkRequest(request, context));
    assert.equal(plan.title, request.title);
    assert.equal(plan.rows.reduce((sum, { minutes }) => sum + minutes, 0), plan.minutes);
    open.close();
  }
});

test("methods are marked where they fit", () => {
  const fits = (request) => new Set(samspill.meetingMethods(request, context).map((method) => method.fits));
  assert.deepEqual(fits({ purpose: "newIdeas", people: 12 }), new Set([true, false]));
  assert.deepEqual(fits(null), new Set([null]));
});

test("a wrong call is told with its place", () => {
  assert.throws(() => samspill.planMeeting({}, { ...context, gate: "later" }), { name: "MisuseError", pointer: "/gate" });
});
