// The parts of the form that need no browser: its words, and how it changes a note.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import jsonPatch from "fast-json-patch";

import { applied, isFilled, valueAt, write } from "../../examples/idea-note-form/patch.js";
import { LANGUAGES, wordsIn } from "../../examples/idea-note-form/words.js";

/** All texts in the words of a language, where each stands; a text with values in it is tried with some. */
function texts(value, at = "") {
  if (typeof value === "string") return [[at, value]];
  if (typeof value === "function") return [1, 2].map((count) => [`${at} of ${count}`, value(count, 9, count)]);
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}/${key}`));
}

test("every word is there in every language", () => {
  const places = (lang) => texts(wordsIn(lang)).map(([at]) => at);
  for (const lang of Object.keys(LANGUAGES)) {
    assert.deepEqual(places(lang), places("nb"));
    for (const [at, text] of texts(wordsIn(lang))) assert.notEqual(text.trim(), "", `${lang}${at}`);
  }
});

test("no words are left in Norwegian in English", () => {
  const norwegian = new Set(["nb", "nn"].flatMap((lang) => texts(wordsIn(lang)).map(([, text]) => text)));
  assert.deepEqual(texts(wordsIn("en")).filter(([, text]) => norwegian.has(text)), []);
});

test("choices are called what the library calls them", () => {
  for (const lang of Object.keys(LANGUAGES)) {
    const { properties } = JSON.parse(readFileSync(new URL(import.meta.resolve(`samspill/schema/form/idea-note.${lang}.schema.json`)), "utf8"));
    const theirs = {
      sector: properties.initiator.properties.sector,
      support: properties.asksOfProgramme.items,
      answer: properties.replacesExisting.properties.answer,
      link: properties.links.items.properties.kind,
    };
    for (const [kind, { oneOf }] of Object.entries(theirs)) {
      assert.deepEqual(wordsIn(lang).choices[kind], Object.fromEntries(oneOf.map((choice) => [choice.const, choice.title])));
    }
  }
});

test("the words are plain, and the nynorsk is nynorsk", () => {
  const stiff = /vennligst|ugyldig|påkrev|\bfeltet|valider|bruker|\binput/i;
  // `\b` knows no letter beyond z.
  const bokmål = /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|hvorfor|hvilke|noe|noen|fra|være|gjøre|ennå|nå|jeg|deres|siden|velg|åpne|skjemaet kan ikke|kommer|mangler|merknader som|besvart)(?!\p{L})/iu;
  const found = (lang, pattern) => texts(wordsIn(lang)).filter(([, text]) => pattern.test(text));
  for (const lang of ["nb", "nn"]) assert.deepEqual(found(lang, stiff), []);
  assert.deepEqual(found("nn", bokmål), []);
  assert.deepEqual(found("nb", /(?<!\p{L})(ikkje|kva|kven|korleis|kvifor|noko|nokon|frå|vere|gjere|enno|eit|ei fil)(?!\p{L})/iu), []);
});

const note = { title: "Kafé", goals: [{ text: "a" }, { text: "b" }], "a/b~c": 1, tittel: "x" };
const PATCHES = {
  "a value is set": [{ op: "add", path: "/goals/0/deadline", value: "2027" }],
  "a value is set over another": [{ op: "add", path: "/title", value: "Bod" }],
  "groups are made first": [{ op: "add", path: "/period", value: {} }, { op: "add", path: "/period/end", value: "2027" }],
  "a row is put in": [{ op: "add", path: "/goals/1", value: { text: "c" } }],
  "a row is added": [{ op: "add", path: "/goals/-", value: "c" }],
  "a value is replaced": [{ op: "replace", path: "/goals", value: [] }],
  "everything is replaced": [{ op: "replace", path: "", value: { title: "y" } }],
  "a row is taken away": [{ op: "remove", path: "/goals/0" }],
  "a key with signs is taken away": [{ op: "remove", path: "/a~1b~0c" }],
  "a value is moved over another": [{ op: "move", from: "/tittel", path: "/title" }],
  "several things are done": [{ op: "remove", path: "/goals/0" }, { op: "move", from: "/tittel", path: "/goals/0/text" }, { op: "add", path: "/goals/0", value: {} }],
};
for (const [name, patch] of Object.entries(PATCHES)) {
  test(`a patch does what others do with it, and can be undone: ${name}`, () => {
    const before = structuredClone(note);
    const { document, inverse } = applied(note, patch);
    assert.deepEqual(document, jsonPatch.applyPatch(structuredClone(note), structuredClone(patch), true).newDocument);
    assert.deepEqual(note, before, "the given note was changed");
    assert.deepEqual(applied(document, inverse).document, before);
  });
}

test("a patch that does not fit is refused", () => {
  for (const step of [{ op: "remove", path: "/none" }, { op: "add", path: "/none/at/all", value: 1 }, { op: "replace", path: "/goals/7", value: 1 }, { op: "test", path: "/title", value: "Kafé" }]) {
    assert.throws(() => applied(note, [step]));
  }
});

test("what is taken back leaves nothing behind", () => {
  const document = {};
  write(document, "/contact/email", "post@eksempel.example");
  write(document, "/goals/1/text", "b");
  assert.deepEqual(document, { contact: { email: "post@eksempel.example" }, goals: [{}, { text: "b" }] });
  write(document, "/goals/0/text", "a");
  write(document, "/goals/0/text", undefined);
  assert.deepEqual(document.goals, [{}, { text: "b" }]);
  write(document, "/goals/1/text", undefined);
  write(document, "/contact/email", undefined);
  assert.deepEqual(document, {});
});

test("a key such as __proto__ is a key like others", () => {
  const document = JSON.parse('{"__proto__": {"a": "x"}}');
  write(document, "/__proto__/a", "y");
  assert.equal(valueAt(document, "/__proto__/a"), "y");
  write({}, "/__proto__/seen", "x");
  assert.equal({}.seen, undefined);
  assert.equal(isFilled(JSON.parse('{"__proto__": " "}')), false);
});
