import assert from "node:assert/strict";
import { before, test } from "node:test";

import * as programme from "samspill/programme";

const context = { today: "2026-11-21", lang: "nn" };
const network = {
  experienceBase: [{ title: "Samspel i bydelen", learned: "Byrj i det små." }, { title: "Arkiv" }],
  openings: [{ title: "Leiar", themes: ["frivillighet"], place: "Lade" }],
};
const note = { title: "Samspill", solution: "Frivillige ordner det." };

before(() => programme.init());

test("what a network has learned is found by words", () => {
  const found = programme.searchExperience(network, "samspill", context);
  assert.equal(found.hits[0].found[0].inRecord[0].words, "Samspel");
  assert.deepEqual(programme.searchExperience(JSON.stringify(network), "samspill", context), found);
  const open = programme.open({ network, words: "samspill" }, context);
  assert.deepEqual(open.searchExperience(), found);
  open.close();
  assert.throws(() => programme.searchExperience(network, "samspill", {}), programme.MisuseError);
});

test("an idea finds those like it, and what fits", () => {
  assert.equal(programme.similarExperience(network, note, context).hits[0].record.learned, "Byrj i det små.");
  const [opening] = programme.openings(network, { note, place: "Lade" }, context).undetermined;
  assert.deepEqual(opening.because.map(({ asks, outcome }) => [asks, outcome]), [["theme", "met"], ["place", "met"], ["period", "undetermined"]]);
  assert.deepEqual(programme.resources(network, {}, context).met, []);
});

test("what cannot be read is told", () => {
  const { findings } = programme.searchExperience("{", "samspill", context);
  assert.deepEqual(findings.map(({ rule }) => rule), ["not-json"]);
});
