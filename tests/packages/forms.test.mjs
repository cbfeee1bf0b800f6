// The forms of the package, drawn by the form libraries that people use.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";

import { JsonForms } from "@jsonforms/react";
import { materialCells, materialRenderers } from "@jsonforms/material-renderers";
import { getDefaultFormState } from "@rjsf/utils";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

// Its modules for Node have their default one step in, where they are imported.
const require = createRequire(import.meta.url);
const { default: Form } = require("@rjsf/core");
const { default: validator, customizeValidator } = require("@rjsf/validator-ajv8");

const packed = (name) => JSON.parse(readFileSync(new URL(import.meta.resolve(`samspill/schema/${name}.json`)), "utf8"));
const form = (lang, part) => packed(`form/idea-note.${lang}.${part}`);
const notes = new URL("../../examples/notes/", import.meta.url);
const exemplary = JSON.parse(readFileSync(new URL("exemplary-nb.json", notes), "utf8"));

const TECHNICAL = ["schemaVersion", "id", "lang", "code"];
const LONG = ["background", "trigger", "challenge", "solution", "whyNow", "vision", "whyTogether", "continuation"];
/** Titles that differ between the languages, of a field, of a field further in, of a choice, and a question. */
const TELLING = {
  nb: ["Forventede gevinster", "Hvordan de berøres", "offentlig sektor", "4. Hvorfor er dette viktig nå?"],
  nn: ["Venta gevinstar", "Korleis dei blir påverka", "offentleg sektor", "4. Kvifor er dette viktig no?"],
  en: ["Expected benefits", "How they are affected", "public sector", "4. Why does this matter now?"],
};

/** Every schema within a schema that has a title, with its key and whether people see it. */
function* titled(schema, key, shown = true) {
  if (schema.title !== undefined) yield { key, schema, shown };
  if (schema.items) yield* titled(schema.items, key, shown);
  for (const [inner, property] of Object.entries(schema.properties ?? {})) {
    yield* titled(property, inner, shown && !TECHNICAL.includes(inner));
  }
}

/** A value with something in every list and part, and of several choices the one in `place`, as far as
 * there are so many. Lists have one item for each choice that an item can hold. */
function filled(schema, place = 0) {
  if (schema.oneOf) return schema.oneOf[place % schema.oneOf.length].const;
  if (schema.type === "array" && schema.uniqueItems) return [];
  if (schema.type === "array") return Array.from({ length: most(schema.items) }, (_, item) => filled(schema.items, item));
  if (schema.type !== "object") return undefined;
  const properties = Object.entries(schema.properties).map(([key, property]) => [key, filled(property, place)]);
  return Object.fromEntries(properties.filter(([, value]) => value !== undefined));
}

const most = (schema) =>
  Math.max(1, schema.oneOf?.length ?? 0, ...Object.values(schema.properties ?? {}).map((inner) => (inner.type === "array" ? 1 : most(inner))));

/** What a page says, without its marks. */
function said(html) {
  const text = html.replace(/<style.*?<\/style>/gs, "").replace(/<[^>]*>/g, "\n");
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
}

/** The questions stand in their order, and all that is asked later after them. */
function assertInOrder(text, lang, later) {
  const questions = packed("labels").ideaNoteQuestions.map((question, place) => `${place + 1}. ${question.text[lang]}`);
  const places = [...questions, later].map((line) => text.indexOf(line));
  assert.ok(places.every((place) => place >= 0), `${places}`);
  assert.deepEqual(places, places.toSorted((a, b) => a - b));
}

for (const lang of ["nb", "nn", "en"]) {
  describe(`in ${lang}`, () => {
    const newer = form(lang, "schema");
    const older = form(lang, "draft-07.schema");
    const all = [...titled(newer)];
    const shown = all.filter((field) => field.shown);
    const hidden = all.filter((field) => !field.shown);
    const choices = all.flatMap(({ schema }) => schema.oneOf ?? schema.items?.oneOf ?? []).map(({ title }) => title);
    const { error, warn } = console;
    const complaints = [];

    before(() => {
      console.error = console.warn = (...words) => complaints.push(words.map(String).join(" "));
    });
    after(() => Object.assign(console, { error, warn }));

    /** A form drawn, with nothing to complain about. */
    const drawn = (component, props) => {
      const html = renderToStaticMarkup(createElement(component, props));
      assert.deepEqual(complaints.splice(0), []);
      return html;
    };

    test("the schema is whole, plain and the same in both drafts", () => {
      const text = JSON.stringify(newer);
      for (const word of ['"$ref"', '"$defs"', "null", '"format"', '"anyOf"']) assert.ok(!text.includes(word), word);
      assert.deepEqual({ ...older, $schema: newer.$schema }, newer);
      const examples = readdirSync(notes).filter((name) => name.endsWith(".json") && name !== "broken.json");
      for (const validate of [new Ajv2020({ strict: true, strictTypes: true }).compile(newer), new Ajv({ strict: true, strictTypes: true }).compile(older)]) {
        for (const name of examples) {
          const fits = validate(JSON.parse(readFileSync(new URL(name, notes), "utf8")));
          // A form takes amounts as numbers only; one of the notes writes `180 000`.
          const places = fits ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
          assert.deepEqual(places, name === "exemplary-nn.json" ? ["/roughCost must be number"] : [], name);
        }
        assert.ok(validate({ colour: "blå" }), "keys of the writer's own");
        assert.ok(!validate({ initiator: { sector: "frivillig" } }));
      }
    });

    test("titles are those of the labels", () => {
      const { records } = packed("labels");
      const titles = new Map(Object.values(records).flat().map(({ key, title }) => [`${key} ${title[lang]}`, title]));
      for (const { key, schema } of all.slice(1)) assert.ok(titles.has(`${key} ${schema.title}`), `${key}: ${schema.title}`);
      assert.ok(all.length > 60, "the fields of lists and parts too");
    });

    for (const [draft, schema, with_] of [
      ["draft-07", older, validator],
      ["2020-12", newer, customizeValidator({ AjvClass: Ajv2020 })],
    ]) {
      test(`react-jsonschema-form draws it, ${draft}`, () => {
        const props = { ...form(lang, "rjsf"), schema, validator: with_ };
        assert.deepEqual(props.uiSchema, form(lang, "ui"));
        const html = drawn(Form, { ...props, formData: filled(schema) });
        const text = said(html);
        assert.ok(!/Unsupported|Unknown field/.test(html));
        for (const { schema: field } of shown) assert.ok(text.includes(field.title), field.title);
        for (const title of [...choices, ...TELLING[lang]]) assert.ok(text.includes(title), title);
        for (const { key, schema: field } of hidden) assert.ok(!text.includes(field.title), key);
        for (const key of TECHNICAL) assert.match(html, new RegExp(`<input[^>]*(id="root_${key}"[^>]*type="hidden"|type="hidden"[^>]*id="root_${key}")`));
        for (const key of LONG) assert.ok(html.includes(`<textarea id="root_${key}"`), key);
        assertInOrder(text, lang, older.properties.background.description);
        assert.deepEqual(with_.validateFormData(exemplary, schema).errors, []);
      });
    }

    test("react-jsonschema-form states nothing that nobody stated", () => {
      const { schema, uiSchema, experimental_defaultFormStateBehavior: behaviour } = form(lang, "rjsf");
      const html = drawn(Form, { schema, uiSchema, validator, experimental_defaultFormStateBehavior: behaviour });
      assert.ok(!/<option value="\d+" selected|checked=""/.test(html));
      const state = (data) => getDefaultFormState(validator, schema, data, schema, false, behaviour);
      assert.deepEqual(state(undefined), {});
      assert.deepEqual(state({ goals: [{}], replacesExisting: {} }), { goals: [{}], replacesExisting: {} });
      assert.deepEqual(state(exemplary), exemplary);
    });

    test("JSON Forms draws it", () => {
      const props = form(lang, "jsonforms");
      assert.deepEqual(props.schema, older);
      // Plain lists to choose from show what is chosen also where no script has run.
      const set = { renderers: materialRenderers, cells: materialCells, config: { autocomplete: false } };
      const pages = [0, 1, 2].map((place) => drawn(JsonForms, { ...props, ...set, data: filled(older, place) }));
      const text = said(pages.join("\n"));
      assert.ok(!/No applicable/.test(text));
      for (const { schema: field } of shown.slice(1)) assert.ok(text.includes(field.title), field.title);
      for (const title of [...choices, ...TELLING[lang]]) assert.ok(text.includes(title), title);
      for (const { key, schema: field } of hidden) assert.ok(!text.includes(field.title), key);
      for (const code of ["sharesTargetGroup", "dependsOn"]) assert.ok(!text.includes(code), code);
      assertInOrder(said(pages[0]), lang, older.properties.background.description);
    });
  });
}
