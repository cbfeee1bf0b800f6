// The form, from the first line to the last: what happens when somebody writes, presses a button,
// opens a file or leaves.

import { init, version } from "samspill/programme";

import { unanswered } from "./answers.js";
import { assessNow } from "./assess.js";
import { idOf } from "./element.js";
import { fieldFor } from "./fields.js";
import { download, fileName, openedNote, openedProgramme, savedText } from "./files.js";
import { isInBlankRow } from "./findings.js";
import { LEADER_ACTIONS } from "./leader.js";
import { packed } from "./packed.js";
import { goTo } from "./page.js";
import { applied, isFilled, steps, under, valueAt, write } from "./patch.js";
import { build, offerLanguages, tell, tellSoon, update } from "./show.js";
import { by, shown, state } from "./state.js";
import { grow, rowTitle, saidBy } from "./widgets.js";
import { LANGUAGES, wordsIn } from "./words.js";

// Writing

by("form").addEventListener("input", ({ target }) => {
  const pointer = target.dataset.of;
  if (pointer === undefined) return;
  write(state.note, pointer, saidBy(target, valueAt(state.note, pointer)));
  for (const list of state.blankRows) {
    const last = under(list, valueAt(state.note, list)?.length - 1);
    if (pointer === last || pointer.startsWith(`${last}/`)) state.blankRows.delete(list);
  }
  state.history = state.history.filter(({ until }) => until === undefined || (pointer !== until && !pointer.startsWith(`${until}/`)));
  state.isChanged = true;
  state.said = "";
  if (target.rows !== undefined) grow(target);
  const offer = by(idOf(pointer, "-text"));
  if (offer !== null) offer.textContent = shown.form.offers[offer.dataset.offers].find((one) => one.isMeantBy(target.value))?.text ?? "";
  update();
  tellSoon();
});
by("form").addEventListener("submit", (event) => event.preventDefault());

by("form").addEventListener("focusout", ({ target, relatedTarget }) => {
  // In another window the writer is still at the same place here, and so when the page is built anew.
  if (!document.hasFocus() || shown.isBuilding) return;
  const question = target.closest("[data-question]");
  const isQuestionLeft = question !== null && !question.contains(relatedTarget);
  const passed = isQuestionLeft ? question.querySelectorAll("[data-place]") : placesAround(target);
  for (const place of passed) {
    const pointer = place.dataset.place;
    if (!place.contains(relatedTarget) && !isInBlankRow(pointer, state.note)) state.left.add(pointer);
  }
  whenReleased(() => {
    update();
    tellSoon();
  });
});

function placesAround(target) {
  const around = [];
  for (let place = target.closest("[data-place]"); place; place = place.parentElement.closest("[data-place]")) around.push(place);
  return around;
}

// What appears when a place is left must not push a button away from under the pointer that is
// pressing it, so it waits until the press is over.
let isPressed = false;
let awaiting = [];
addEventListener("pointerdown", () => (isPressed = true), true);
for (const over of ["pointerup", "pointercancel"]) {
  addEventListener(over, () => setTimeout(release), true);
}

function whenReleased(action) {
  if (isPressed) awaiting.push(action);
  else action();
}

function release() {
  isPressed = false;
  const actions = awaiting;
  awaiting = [];
  actions.forEach((action) => action());
}

// Buttons

document.addEventListener("click", ({ target }) => {
  const pressed = target.closest("[data-action]");
  if (pressed !== null) ACTIONS[pressed.dataset.action](pressed);
  const link = target.closest("[data-go]");
  if (link !== null) goTo(link.dataset.go, shown.places);
});

/**
 * Changes the note by a patch that can be undone, and goes to where the change is. It can be undone
 * `until` something is written there, which would be lost; everything lies under "". A list that a
 * row is taken from goes with its last row, and comes back with it.
 */
function change(patch, said, { goal, until, list }) {
  const { document: note, inverse } = applied(state.note, patch);
  if (list !== undefined && valueAt(note, list).length === 0) write(note, list, undefined);
  Object.assign(state, { note, said, isChanged: true });
  state.history.push({ inverse, goal, until, list });
  build();
  goTo(goal, shown.places);
}

const ACTIONS = {
  ...LEADER_ACTIONS,

  speak({ lang }) {
    Object.assign(state, { lang, said: "" });
    build();
  },

  openNote: () => by("note-file").click(),
  chooseProgramme: () => by("programme-file").click(),

  removeProgramme() {
    Object.assign(state, { programme: undefined, said: "" });
    build();
    document.querySelector('[data-action="chooseProgramme"]').focus();
  },

  closeNotice() {
    state.notice = undefined;
    build();
    document.querySelector('[data-action="openNote"]').focus();
  },

  addRow({ dataset: { pointer } }) {
    state.blankRows.add(pointer);
    build();
    goTo(under(pointer, valueAt(state.note, pointer)?.length ?? 0), shown.places);
  },

  removeRow({ dataset: { pointer } }) {
    const list = pointer.slice(0, pointer.lastIndexOf("/"));
    const place = Number(steps(pointer).at(-1));
    const rows = valueAt(state.note, list) ?? [];
    const next = under(list, Math.max(0, Math.min(place, rows.length - 2)));
    if (place >= rows.length) {
      // It was never written.
      state.blankRows.delete(list);
      build();
      goTo(under(list, Math.max(0, rows.length - 1)), shown.places);
      return;
    }
    const { words } = shown.form;
    change([{ op: "remove", path: pointer }], words.rowRemoved(rowTitle(list, place, words)), { goal: next, list });
  },

  fix({ dataset: { pointer, rule, fix }, textContent }) {
    // One rule may say two things at one place: what the button says tells which.
    const isMeant = (one) => one.pointer === pointer && one.rule === rule && one.fixes[Number(fix)]?.title === textContent;
    const finding = shown.findings.find(isMeant);
    const { title, patch } = finding.fixes[Number(fix)];
    const goal = patch.at(-1).path;
    change(patch, shown.form.words.fixed(title), { goal, until: goal });
  },

  writeAnew({ dataset: { pointer } }) {
    const [key, ...rest] = steps(pointer);
    const isRow = fieldFor(key).as === "list" && rest.length === 1;
    const blank = fieldFor(key).row?.as === "record" ? {} : "";
    const step = isRow ? { op: "replace", path: pointer, value: blank } : { op: "remove", path: pointer };
    change([step], "", { goal: pointer, until: pointer });
  },

  undo() {
    const { inverse, goal, list, appraisal } = state.history.pop();
    try {
      if (list !== undefined && valueAt(state.note, list) === undefined) write(state.note, list, []);
      state.note = applied(state.note, inverse).document;
    } catch {
      // What it was about has since been taken away by hand, and there is nothing to take back.
    }
    Object.assign(state, { said: shown.form.words.undone, isChanged: true, appraisal: appraisal ?? state.appraisal });
    build();
    if (goal === "") by("title").focus();
    else goTo(goal, shown.places);
  },

  review() {
    state.isReviewed = true;
    update();
    assessNow();
    tell();
    by("summary-title").focus();
  },

  save() {
    const { note } = state;
    const name = fileName(note.title, wordsIn("nb").title);
    download(name, savedText(note, (key) => fieldFor(key).as === "list"));
    Object.assign(state, { isChanged: false, said: shown.form.words.saved(name) });
    tell();
  },

  print: () => print(),
};

// Files

for (const [id, open] of [["note-file", openNote], ["programme-file", chooseProgramme]]) {
  by(id).addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (file === undefined) return;
    const text = await file.text().catch(() => undefined);
    // The same file may be chosen again, when it has been mended.
    target.value = "";
    state.notice = open(text, file.name);
    build();
  });
}

/** Takes what a file holds as the note. Gives what must be told of the file, if anything. */
function openNote(text, file) {
  const { note, notice } = openedNote(text, file, state);
  if (note === undefined) return notice;
  // What was answered is about the note that was here, and comes back with it.
  const { appraisal } = state;
  state.appraisal = unanswered();
  change([{ op: "replace", path: "", value: note }], shown.form.words.noteOpened(file), { goal: "", until: "" });
  Object.assign(state, { isChanged: false, isReviewed: false, history: [{ ...state.history.at(-1), appraisal }], left: new Set() });
  // What somebody has written something at, they have been at.
  for (const { fields } of shown.questions.filter(({ fields }) => fields.some((key) => isFilled(note[key])))) {
    for (const pointer of shown.places.keys()) {
      if (fields.includes(steps(pointer)[0]) && !isInBlankRow(pointer, note)) state.left.add(pointer);
    }
  }
  return notice;
}

function chooseProgramme(text, file) {
  const { programme, notice } = openedProgramme(text, file);
  if (programme !== undefined) Object.assign(state, { programme, said: "" });
  return notice;
}

// Starting and leaving

addEventListener("beforeunload", (event) => (state.isChanged || state.areAnswersChanged || state.isReplyChanged) && event.preventDefault());

/** The language at the end of the link (such as #nn), or the written form of Norwegian that the browser asks for. */
function startingLanguage() {
  const linked = location.hash.slice(1);
  if (Object.hasOwn(LANGUAGES, linked)) return linked;
  const asked = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return asked.find((tag) => ["nb", "no", "nn"].includes(tag)) === "nn" ? "nn" : "nb";
}

state.lang = startingLanguage();
try {
  await init(await packed());
  state.note = { schemaVersion: version().schemaVersion };
  offerLanguages();
  build();
  document.body.classList.remove("starting");
} catch (error) {
  by("title").textContent = wordsIn(state.lang).cannotStart;
  throw error;
}
