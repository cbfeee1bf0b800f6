// The questions as they stand on the page.

import { element, idOf } from "./element.js";
import { fieldFor } from "./fields.js";
import { isFilled, under } from "./patch.js";
import { widget } from "./widgets.js";

/** All questions; those that are asked later are folded up at the end. */
export function questionSections(questions, form) {
  const sections = questions.map((question, place) => questionSection(question, place, form));
  const [now, later] = [false, true].map((isLater) => sections.filter((_, place) => questions[place].isLater === isLater));
  if (later.length === 0) return now;
  const open = questions.some(({ isLater, fields }) => isLater && fields.some((key) => isFilled(form.note[key])));
  return [...now, element("details", { class: "later", "data-fold": "later", open }, element("summary", {}, form.words.later), later)];
}

function questionSection({ text, help, fields, isLater }, place, form) {
  const headingId = `question-${place}`;
  const only = fields.length === 1 ? fields[0] : undefined;
  // A question with one thing to fill in is the label of it.
  const isLabel = only !== undefined && ["line", "text", "date", "choice"].includes(fieldFor(only).as);
  const widgets = fields.map((key) => {
    const known = form.label("IdeaNote", key);
    const ownHelp = only === undefined ? known?.help : (help ?? known?.help);
    // An answer of the programme's own has no name but the question.
    const texts = only === undefined && known !== undefined ? { label: known.title } : { labelledBy: headingId };
    return widget(fieldFor(key), under("", key), form, { ...texts, help: ownHelp });
  });
  return element(
    "section",
    { class: "question", "data-question": String(place), "aria-labelledby": headingId },
    element(
      "div",
      { class: "question-head" },
      !isLater && element("span", { class: "number", "aria-hidden": "true" }, String(place + 1)),
      element("h2", { id: headingId }, isLabel ? element("label", { for: idOf(under("", only)) }, text) : text),
      element("p", { class: "state", hidden: true }, form.inPlace),
    ),
    only === undefined && help && element("p", { class: "help" }, help),
    widgets,
  );
}

/** The places of the note that the page has, by their pointers. */
export const placesIn = (page) =>
  new Map([...page.querySelectorAll("[data-place]")].map((place) => [place.dataset.place, place]));

/** Builds the page anew. What is open stays open, and who is somewhere stays there. */
export function rebuild(page, contents) {
  const open = [...page.querySelectorAll("details[open]")].map((fold) => fold.dataset.fold);
  const { id } = document.activeElement;
  page.replaceChildren(...contents);
  for (const fold of page.querySelectorAll("details")) fold.open ||= open.includes(fold.dataset.fold);
  if (id !== "" && document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true });
}

/** Goes to what is filled in at a place, or to the nearest around it that there is. */
export function goTo(pointer, places) {
  let at = pointer;
  while (at !== "" && !places.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  const place = places.get(at);
  if (place === undefined) return;
  for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  const controls = [...place.querySelectorAll("input, textarea, select")].filter((control) => control.type !== "radio" || control.checked);
  (controls[0] ?? place.querySelector("button"))?.focus();
}
