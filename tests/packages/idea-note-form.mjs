// What the tests of the form share.

import { readFile } from "node:fs/promises";

import { form } from "../../examples/idea-note-form/bundle.mjs";
import { choose, pages } from "./pages.mjs";

export { choose, skip } from "./pages.mjs";

/** The form, served and as one file. */
export const forms = () => pages(form, ".question");

export const programme = {
  title: "Områdeprogram for Øvre Eksempelby",
  version: "2",
  mainGoals: [
    { number: 1, name: "Helse", text: "Øvre Eksempelby er en bydel som fremmer livskvalitet og helse." },
    { number: 4, name: "Møteplasser", text: "Øvre Eksempelby er en inkluderende bydel med gode møteplasser og muligheter for deltakelse." },
  ],
};
/** A note from the examples. */
export const example = (name) => readFile(new URL(`../../examples/notes/${name}.json`, import.meta.url), "utf8");
/** A whole file of a programme that has a form of its own. */
export const county = () => readFile(new URL("../../examples/eksempelfylket.json", import.meta.url), "utf8");

/** Chooses the example programme and a note, by its name or in full, and looks it over. */
export async function assess(page, note) {
  const given = typeof note === "string" ? await example(note) : JSON.stringify(note);
  await choose(page, "#programme-file", await readFile(new URL("../../examples/ovre-eksempelby.json", import.meta.url), "utf8"));
  await page.waitForSelector("#programme:not([hidden])");
  await choose(page, "#note-file", given);
  await page.waitForFunction((title) => document.querySelector("#note-title").value === title, JSON.parse(given).title);
  await page.click('[data-action="review"]');
  await page.waitForSelector(".criterion");
}

/** The note as the person would save it. */
export async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click('#bar [data-action="save"]')]);
  return { name: download.suggestedFilename(), note: JSON.parse(await readFile(await download.path(), "utf8")) };
}
