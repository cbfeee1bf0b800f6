// What the library answers, shown where it belongs.

import { button, element, idOf } from "./element.js";
import { isFilled, valueAt } from "./patch.js";

/** The place in the form that a finding belongs to: its own, or the nearest group around it. */
export function placeOf(finding, places) {
  let pointer = finding.pointer;
  while (pointer !== "" && !places.has(pointer)) {
    pointer = pointer.slice(0, pointer.lastIndexOf("/"));
  }
  return places.get(pointer);
}

/** Whether the time has come to show a finding. `left` holds the places that the writer has been at
 * and gone on from; one that may be met at several places waits until all of them are left. */
export function isTimeFor(finding, place, { left, isReviewed, places }) {
  if (isReviewed || finding.show === "live") return true;
  if (finding.show === "submit" || place === undefined) return false;
  const others = finding.related.map(({ pointer }) => pointer).filter((pointer) => places.has(pointer));
  return [place.dataset.place, ...others].every((pointer) => left.has(pointer));
}

/** Whether the place lies in a row of a list where nothing is written: there is nothing to say of it yet. */
export function isInBlankRow(pointer, note) {
  const keys = pointer.split("/");
  return keys.some((key, depth) => {
    const list = valueAt(note, keys.slice(0, depth).join("/"));
    return /^\d+$/.test(key) && (list === undefined || Array.isArray(list)) && !isFilled(list?.[key]);
  });
}

/** A finding as it is told beside what it is about. */
function findingBlock(finding, id, { note, words, severities }) {
  const { severity, message, help, fixes, pointer } = finding;
  const kind = severities.find(({ code }) => code === severity).title;
  return element(
    "div",
    { class: `finding ${severity}` },
    element(
      "div",
      { id },
      element("p", {}, element("strong", { class: "kind" }, kind), " ", message),
      help !== "" && element("p", { class: "finding-help" }, help),
    ),
    quoted(finding, valueAt(note, pointer), words),
    fixes.map(({ title }, place) => button("fix", title, { pointer, "data-rule": finding.rule, "data-fix": String(place) })),
  );
}

const AROUND = 60;

/** The text with the words that the finding is about marked, each with a word for what it is. */
export function quoted({ spans }, text, words) {
  if (typeof text !== "string" || spans.length === 0) return undefined;
  const sorted = spans.toSorted((one, other) => one.utf16[0] - other.utf16[0]);
  const from = startOfWord(text, sorted[0].utf16[0]);
  const parts = [from > 0 ? "…" : ""];
  let told = from;
  for (const { utf16: [start, end], role } of sorted) {
    if (start < told) continue;
    const word = words.spans[role];
    parts.push(text.slice(told, start), element("mark", {}, text.slice(start, end)));
    // Where the words end in the middle of a word, the rest must not stick to this.
    const gap = /^[^\s.,;:!?)]/.test(text.slice(end)) ? " " : "";
    if (word !== undefined) parts.push(element("span", { class: "role" }, ` (${word})${gap}`));
    told = end;
  }
  const until = endOfWord(text, told);
  parts.push(text.slice(told, until), until < text.length ? "…" : "");
  return element("blockquote", { class: "quoted" }, element("p", {}, ...parts));
}

/** Where to begin, so that what stands before `place` is short and no word is cut; and where to end. */
function startOfWord(text, place) {
  if (place <= AROUND) return 0;
  const gap = text.slice(place - AROUND, place).indexOf(" ");
  return gap < 0 ? place - AROUND : place - AROUND + gap + 1;
}

function endOfWord(text, place) {
  if (place + AROUND >= text.length) return text.length;
  const gap = text.slice(place, place + AROUND).lastIndexOf(" ");
  return gap < 0 ? place + AROUND : place + gap;
}

/** Shows these findings at a place, and only touches it if they are others than before: a button
 * that somebody is on their way to must not vanish. */
export function showAt(place, findings, form) {
  const pointer = place.dataset.place;
  const mark = JSON.stringify([findings, findings.map((finding) => finding.spans.length > 0 && valueAt(form.note, finding.pointer))]);
  if (place.dataset.shown === mark) return;
  place.dataset.shown = mark;
  const ids = findings.map((_, number) => idOf(pointer, `-finding-${number}`));
  place.querySelector(":scope > .findings").replaceChildren(...findings.map((finding, number) => findingBlock(finding, ids[number], form)));
  const control = place.querySelector(`:scope > [data-of]`) ?? place;
  const described = [control.dataset.help ?? helpOf(place), ...ids].filter(Boolean).join(" ");
  if (described === "") control.removeAttribute("aria-describedby");
  else control.setAttribute("aria-describedby", described);
  if (control !== place || place.getAttribute("role") === "radiogroup") {
    const isWrong = findings.some(({ severity }) => severity === "error");
    if (isWrong) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}

const helpOf = (place) => place.querySelector(":scope > .help")?.id;
