// How the note stands: what is in place and what will be asked, on the page and on paper.

import { element, idOf } from "./element.js";
import { fieldFor } from "./fields.js";
import { isFilled, under } from "./patch.js";

/** What stands under the heading of the summary, in the order of the questions; what will be asked
 * comes with the most useful first. `placed` are the findings, each with its place. */
export function summaryOf(report, placed, questions, { lang, words, inPlace }) {
  const order = questions.flatMap(({ fields }) => fields);
  const met = report.findings
    .filter(({ severity }) => severity === "success")
    .sort((one, other) => order.indexOf(one.path[0]) - order.indexOf(other.path[0]));
  const asks = placed
    .filter(({ finding }) => finding.question !== "")
    .sort((one, other) => one.finding.priority - other.finding.priority);
  return [
    ...readiness(report, { lang, words }).map((text) => element("p", { class: "standing" }, text)),
    met.length > 0 && [
      element("h3", { class: "screen" }, inPlace),
      element("ul", { class: "in-place screen" }, met.map(({ message }) => element("li", {}, message))),
    ],
    element("h3", {}, words.asks),
    asks.length === 0 ? element("p", {}, words.noAsks) : element("ol", { class: "asks" }, asks.map(ask)),
  ].flat().filter(Boolean);
}

function readiness({ readyFor, counts }, { lang, words }) {
  const lacks = readyFor.submission?.lacks ?? [];
  const parts = new Intl.ListFormat(lang).format(lacks.map(({ text }) => text));
  const toCorrect = counts.error > 0 && words.corrections(counts.error);
  return [lacks.length > 0 ? words.lacks(parts) : !toCorrect && words.ready, toCorrect].filter(Boolean);
}

/** A question, as a way to the place where it is answered. One of the programme's own is asked in its own words. */
function ask({ finding, place }) {
  const isOwn = finding.rule === "form-question-unanswered";
  const [question, told] = isOwn ? [finding.params.text, finding.question] : [finding.question, finding.message];
  const link = place && element("a", { href: `#${idOf(place.dataset.place)}`, "data-go": place.dataset.place }, question);
  return element("li", {}, link ?? question, told !== question && element("span", { class: "told" }, told));
}

/** Parts of the note that no question leads to. What the program that stored it wrote is not for people. */
export function alsoHeld(note, questions, label) {
  const asked = new Set(questions.flatMap(({ fields }) => fields));
  const technical = ["schemaVersion", "id", "lang"];
  return Object.keys(note)
    .filter((key) => !asked.has(key) && !technical.includes(key) && isFilled(note[key]))
    .map((key) => ({ key, title: label("IdeaNote", key)?.title ?? key }));
}

/** The note on paper: questions and answers as text. */
export function paperOf(questions, held, form) {
  const { note, words, label } = form;
  const blank = () => element("p", { class: "not-written" }, words.notWritten);
  const asked = questions.filter(({ isLater, fields }) => !isLater || fields.some((key) => isFilled(note[key])));
  const answers = (fields) => {
    const written = fields.filter((key) => isFilled(note[key]));
    if (written.length === 0) return blank();
    if (fields.length === 1) return answer(fieldFor(fields[0]), under("", fields[0]), note[fields[0]], form);
    return parts(written.map((key) => [label("IdeaNote", key)?.title ?? key, answer(fieldFor(key), under("", key), note[key], form)]));
  };
  return [
    ...asked.map(({ text, fields }) => element("section", {}, element("h2", {}, text), answers(fields))),
    ...held.map(({ key, title }) => element("section", {}, element("h2", {}, title), answers([key]))),
  ];
}

const parts = (pairs) =>
  element("dl", {}, pairs.map(([title, content]) => element("div", {}, element("dt", {}, title), element("dd", {}, content))));

/** An answer in words. What is not of the kind that belongs there is shown as it stands. */
function answer(field, pointer, value, form) {
  const { lang, words, label, offers } = form;
  const plain = (text) => element("p", { class: "answer" }, String(text));
  if (field.as === "list" && Array.isArray(value)) {
    const rows = value.map((row, place) => [row, under(pointer, place)]).filter(([row]) => isFilled(row));
    return element("ol", {}, rows.map(([row, at]) => element("li", {}, answer(field.row, at, row, form))));
  }
  if (field.as === "ticks" && Array.isArray(value)) {
    return plain(value.map((code) => words.choices[field.kind][code] ?? code).join(", "));
  }
  if (field.as === "record" && value !== null && typeof value === "object") {
    const written = Object.entries(field.parts).filter(([key]) => isFilled(value[key]));
    return parts(written.map(([key, part]) => [label(field.name, key).title, answer(part, under(pointer, key), value[key], form)]));
  }
  if (typeof value === "object") return plain(JSON.stringify(value));
  if (field.as === "yesNo") return plain({ true: words.yes, false: words.notYet }[value] ?? value);
  if (field.as === "choice") return plain(words.choices[field.kind][value] ?? value);
  if (field.as === "offered") return plain(offers[field.key].find((offer) => offer.isMeantBy(value))?.title ?? value);
  return plain(typeof value === "number" ? new Intl.NumberFormat(lang).format(value) : value);
}
