// How an idea stands to each criterion, as it is shown: what is in place, what remains, the words to look
// at, and the question that is left for a person to answer.

import { element, idOf } from "./element.js";
import { quoted } from "./findings.js";
import { valueAt } from "./patch.js";
import { grow } from "./widgets.js";

const OUTCOMES = ["met", "notMet", "undetermined"];

const capital = (text, lang) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** How it stands in a word, and a sign that is not colour alone. One that is not asked yet has no standing. */
const standing = (code, words, { lang }) => element("span", { class: `stands ${code ?? "later"}` }, capital(words, lang));

/** How many criteria stand in each way. */
export function overviewOf(criteria, form) {
  const counted = [...Object.keys(form.standings), null].map((code) => [code, criteria.filter((row) => row.standing === code).length]);
  return counted
    .filter(([, count]) => count > 0)
    .map(([code, count]) => element("li", {}, standing(code, `${form.standings[code] ?? form.words.assessedLater}: ${count}`, form)));
}

/** A criterion with a place for what is said of it, and for a person's answer where it is asked. */
export function rowOf(row, number, appraisal, form) {
  const headingId = `criterion-${number}`;
  const about = basisText(row.basis, form.words);
  return element(
    "article",
    { class: "criterion", "data-criterion": row.criterion, "aria-labelledby": headingId },
    element("div", { class: "criterion-head" }, element("h3", { id: headingId }, row.title || row.criterion), element("p", {})),
    element("p", { class: "help" }, row.text),
    element("div", { class: "said" }),
    row.outcome !== null && answerOf(row, number, appraisal.answers.get(row.criterion), form),
    about !== "" && element("p", { class: "basis" }, `${form.words.basis}: ${about}`),
  );
}

function basisText({ document, place, adopted }, words) {
  const where = [document, place].filter(Boolean).join(", ");
  return [where, adopted && words.adopted(adopted)].filter(Boolean).join(". ");
}

/** What a person answers; the question is what it is called by. */
function answerOf({ question, title }, number, given, { words, label, standings, lang }) {
  const outcome = OUTCOMES.includes(given?.outcome) ? given.outcome : "undetermined";
  const called = { met: standings.met, notMet: standings.notMet, undetermined: words.undecided };
  const options = OUTCOMES.map((code) => {
    const control = element("input", { type: "radio", name: `answer-${number}`, value: code });
    control.checked = code === outcome;
    return element("label", { class: "option" }, control, element("span", {}, capital(called[code], lang)));
  });
  const reasonId = `reason-${number}`;
  const reason = element("textarea", { id: reasonId, writingsuggestions: "false" });
  reason.value = typeof given?.reason === "string" ? given.reason : "";
  grow(reason);
  return element(
    "fieldset",
    { class: "your-answer screen" },
    element("legend", {}, question === "" ? words.yourAnswer(title) : question),
    element("div", { class: "options" }, options),
    element("label", { class: "label", for: reasonId }, label("CriterionAnswer", "reason").title),
    reason,
  );
}

/** Who assesses, once for all of it. */
export function assessorOf({ role }, { label }) {
  const { title, help } = label("CriterionAnswer", "role");
  const control = element("input", { id: "assessor-role", "aria-describedby": "assessor-role-help", autocomplete: "organization-title" });
  control.value = role;
  return [
    element("label", { class: "label", for: "assessor-role" }, title),
    element("p", { class: "help", id: "assessor-role-help" }, help),
    control,
  ];
}

/** Shows how the idea stands to a criterion, and only touches it if that has changed. */
export function showRow(place, row, { form, places }) {
  const texts = row.signs.map((sign) => valueAt(form.note, sign.place.pointer));
  const mark = JSON.stringify([row, texts, [...places.keys()]]);
  if (place.dataset.shown === mark) return;
  place.dataset.shown = mark;
  place.querySelector(".criterion-head > p").replaceChildren(standing(row.standing, row.words, form));
  place.querySelector(".said").replaceChildren(...saidOf(row, { form, places }));
}

function saidOf(row, { form, places }) {
  const { words, inPlace } = form;
  const part = (title, name, items) => items.length > 0 && [element("h4", {}, title), element("ul", { class: name }, items)];
  return [
    row.personal && personal(row, form),
    part(inPlace, "in-place", row.found.map(({ text }) => element("li", {}, text))),
    part(words.remains, "remains", row.missing.map((one) => element("li", {}, wayTo(one.text, one.places, places)))),
    part(words.signs, "signs", row.signs.map((sign) => signItem(sign, { form, places }))),
    row.outcome !== null && row.question !== "" && element("p", { class: "paper" }, `${words.question}: ${row.question}`),
  ].flat().filter(Boolean);
}

/** What a person has answered, and beside it what the note shows without that. */
function personal({ personal: given, byTheFacts, outcome }, { words, standings, lang }) {
  const who = [given.role, given.date && dayIn(given.date, lang)].filter(Boolean).join(", ");
  const alone = standingOf(byTheFacts, standings) ?? words.assessedLater;
  const isCounted = given.outcome === "undetermined" || given.outcome === outcome;
  const answered = given.outcome === "undetermined" ? words.undecided.toLocaleLowerCase(lang) : standings[given.outcome];
  return element(
    "div",
    { class: "answered-so" },
    element("p", {}, answered && words.answered(answered), who !== "" && ` (${who})`),
    given.reason !== undefined && element("p", { class: "paper answer" }, given.reason),
    element("p", { class: "by-the-facts" }, words.byTheFacts(alone)),
    !isCounted && element("p", {}, words.reasonNeeded),
  );
}

/** An outcome in the word that it is shown with; undefined where it is not asked yet. */
function standingOf({ outcome, awaits }, standings) {
  if (outcome !== "undetermined") return standings[outcome];
  return awaits.includes("information") ? standings.informationMissing : standings.readyToBeJudged;
}

/** A day as it is written in the language; another time as it stands. */
function dayIn(date, lang) {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const style = lang === "en" ? ["en-GB", { dateStyle: "long" }] : ["nb-NO", { day: "2-digit", month: "2-digit", year: "numeric" }];
  return new Intl.DateTimeFormat(...style).format(new Date(`${date}T12:00`));
}

/** A text that leads to the question where the first of these is answered, if the form has one. */
function wayTo(text, wanted, places) {
  const here = wanted.filter(({ document }) => document === undefined).map(({ pointer }) => nearest(pointer, places));
  const goal = here.find((pointer) => pointer !== "");
  return goal === undefined ? text : element("a", { href: `#${idOf(goal)}`, "data-go": goal }, text);
}

function nearest(pointer, places) {
  let at = pointer;
  while (at !== "" && !places.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  return at;
}

/** Words that speak for or against, where they stand, and what is asked about them. */
function signItem({ text, place, span }, { form, places }) {
  return element(
    "li",
    {},
    element("p", { class: "sign-place" }, wayTo(place.field, [place], places)),
    quoted({ spans: [span] }, valueAt(form.note, place.pointer), form.words),
    element("p", {}, text),
  );
}
