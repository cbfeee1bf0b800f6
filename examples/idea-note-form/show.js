// What the form holds, and how it is shown: the library is asked about the note at every change.

import { catalogue, checkIdeaNote } from "samspill/programme";
import labels from "samspill/schema/labels.json" with { type: "json" };

import { assessNow, assessSoon } from "./assess.js";
import { button, element } from "./element.js";
import { isInBlankRow, isTimeFor, placeOf, showAt } from "./findings.js";
import { showGoals } from "./goals.js";
import { placesIn, questionSections, rebuild } from "./page.js";
import { isFilled } from "./patch.js";
import { namesOf, offersOf, questionsOf } from "./programme.js";
import { PAUSE, by, shown, state } from "./state.js";
import { alsoHeld, paperOf, summaryOf } from "./summary.js";
import { showRemovable } from "./widgets.js";
import { LANGUAGES, wordsIn } from "./words.js";

/** What a part of a record is called; undefined where the library does not know it. */
function label(record, key) {
  const known = labels.records[record]?.find((part) => part.key === key);
  return known && { title: known.title[state.lang], help: known.help[state.lang] };
}

/** Builds the page from the note: in another language, with other questions, or with other rows. */
export function build() {
  const { lang, note, programme } = state;
  const { severities, standings, gates } = catalogue();
  const words = wordsIn(lang);
  const called = severities.map(({ code, title }) => ({ code, title: title[lang] }));
  shown.form = {
    lang,
    note,
    words,
    label,
    severities: called,
    standings: Object.fromEntries(standings.map(({ code, title }) => [code, title[lang]])),
    inPlace: called.find(({ code }) => code === "success").title,
    offers: offersOf(programme),
    hasBlankRow: (pointer) => state.blankRows.has(pointer),
  };
  shown.questions = questionsOf({ programme, labels, label, gates, lang });
  showWords(words);
  shown.isBuilding = true;
  rebuild(by("form"), questionSections(shown.questions, shown.form));
  shown.isBuilding = false;
  shown.places = placesIn(by("form"));
  update();
  assessNow();
  tell();
}

/** What the page says around the questions. */
function showWords(words) {
  const { lang, programme, notice } = state;
  document.documentElement.lang = lang;
  const names = namesOf(programme);
  document.title = names.form ?? words.title;
  by("title").textContent = document.title;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[place.dataset.word];
  by("bar").setAttribute("aria-label", words.standing);
  by("languages").setAttribute("aria-label", words.language);
  for (const choice of by("languages").children) choice.setAttribute("aria-pressed", String(choice.lang === lang));
  by("programme").hidden = programme === undefined;
  by("programme-name").textContent = words.programmeChosen(names.programme ?? words.unnamedProgramme);
  const told = notice?.(words).map((text) => element("p", {}, text)) ?? [];
  by("notice").replaceChildren(...told, ...(told.length > 0 ? [button("closeNotice", words.close, { class: "quiet" })] : []));
}

/** Makes the buttons of the languages, each by its own name. */
export function offerLanguages() {
  const choices = Object.entries(LANGUAGES).map(([code, name]) => button("speak", name, { lang: code }));
  by("languages").replaceChildren(...choices);
}

/** Asks the library about the note, and shows its answer. */
export function update() {
  const { lang, note, programme, left, isReviewed, history } = state;
  const { questions, places, form } = shown;
  const report = checkIdeaNote(note, { today: new Date(), lang, programme, include: ["success"] });
  shown.findings = report.findings;
  const placed = report.findings
    .filter(({ severity, pointer, document }) => severity !== "success" && document === undefined && !isInBlankRow(pointer, note))
    .map((finding) => ({ finding, place: placeOf(finding, places) }));
  const timely = placed.filter(({ finding, place }) => isTimeFor(finding, place, { left, isReviewed, places }));
  for (const place of places.values()) {
    const here = timely.filter((one) => one.place === place).map(({ finding }) => finding);
    showAt(place, here, form);
  }
  showGoals(state, places, form);
  showRemovable(by("form"), note);
  const answered = questions.filter((question, number) => showAnswered(question, number, placed)).filter(({ isLater }) => !isLater);
  const remarks = timely.filter(({ place }) => place !== undefined).length;
  const asked = questions.filter(({ isLater }) => !isLater);
  shown.standing = form.words.count(answered.length, asked.length, remarks);

  const held = alsoHeld(note, questions, label);
  by("also-held").hidden = held.length === 0;
  by("also-held-names").replaceChildren(...held.map(({ title }) => element("li", {}, title)));
  by("summary-text").replaceChildren(...summaryOf(report, placed, questions, form));
  by("summary").classList.toggle("reviewed", isReviewed);
  by("paper").replaceChildren(...paperOf(questions, held, form));
  by("undo").hidden = history.length === 0;
  assessSoon();
}

/** Shows whether a question is answered: something is written, and nothing there must be corrected
 * or is needed before the next step. */
function showAnswered({ fields }, number, placed) {
  const section = by("form").querySelector(`[data-question="${number}"]`);
  const stops = ({ finding, place }) => ["error", "warning"].includes(finding.severity) && place !== undefined && section.contains(place);
  const isAnswered = fields.some((key) => isFilled(state.note[key])) && !placed.some(stops);
  section.classList.toggle("answered", isAnswered);
  section.querySelector(".state").hidden = !isAnswered;
  return isAnswered;
}

let telling;

/** Says how it stands, in the one line that screen readers are told of. */
export function tell() {
  clearTimeout(telling);
  const text = [state.said, shown.standing].filter(Boolean).join(" ");
  if (by("standing").textContent !== text) by("standing").textContent = text;
}

/** The same, when the writer has paused. */
export function tellSoon() {
  clearTimeout(telling);
  telling = setTimeout(tell, PAUSE);
}
