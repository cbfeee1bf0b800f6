// What the library reads in each goal while it is being written: what is in place, and what could be added.

import { goalsOfIdeaNote } from "samspill/programme";

import { element, idOf } from "./element.js";
import { quoted } from "./findings.js";

/** Shows below the words of each goal how the letters of SMARTE see them. A goal without words has nothing to show. */
export function showGoals({ note, programme, lang }, places, form) {
  const { goals } = goalsOfIdeaNote(note, { today: new Date(), lang, programme });
  const byPlace = new Map(goals.map((goal) => [`${goal.pointer}/text`, goal]));
  for (const [pointer, place] of places) {
    if (!/^\/goals\/\d+\/text$/.test(pointer)) continue;
    const goal = byPlace.get(pointer);
    showGoal(place, goal?.text.trim() ? goal : undefined, form);
  }
}

function showGoal(place, goal, form) {
  const mark = JSON.stringify([goal, form.lang]);
  if (place.dataset.letters === mark) return;
  place.dataset.letters = mark;
  place.querySelector(":scope > .letters")?.remove();
  if (goal !== undefined) place.querySelector(":scope > .findings").before(panel(place.dataset.place, goal, form));
}

function panel(pointer, goal, { words }) {
  const titleId = idOf(pointer, "-letters");
  const spans = goal.letters.flatMap(({ found }) => found).flatMap(({ span }) => (span === undefined ? [] : [span]));
  const [met, open] = [true, false].map((isMet) => goal.letters.filter(({ outcome }) => (outcome === "met") === isMet));
  return element(
    "div",
    { class: "letters", role: "group", "aria-labelledby": titleId },
    element("p", { class: "letters-title", id: titleId }, words.lettersTitle),
    quoted({ spans }, goal.text, words),
    met.length > 0 && rows(words.lettersMet, met, (letter) => told(letter, words), "met"),
    open.length > 0 && rows(words.lettersOpen, open, (letter) => letter.question, "open"),
    goal.hint !== null && element("p", { class: "hint" }, words.lettersHint, " ", element("q", {}, gaps(goal.hint.text))),
  );
}

function rows(title, letters, say, name) {
  const items = letters.map((letter) =>
    element(
      "li",
      {},
      element("span", { class: "letter", "aria-hidden": "true" }, letter.letter),
      " ",
      element("strong", {}, letter.title),
      " ",
      element("span", {}, say(letter)),
    ),
  );
  return element("div", { class: `letters-${name}` }, element("p", { class: "label" }, title), element("ul", {}, items));
}

/** What was found, where the words of the goal do not show it already. */
function told({ found }, words) {
  const fields = found.filter(({ source }) => source === "field");
  return fields.map(({ text, pointer }) => (pointer === "/period/end" ? words.projectEnds(text) : text)).join(", ");
}

/** The gaps as a reader sees and hears them. */
const gaps = (text) => text.replaceAll("__", "…");
