// What happens when those who lead the programme answer, save, open and reply.

import { check, version } from "samspill/programme";

import { answer, answerAs, countedIn, openedAnswers, savedAnswers } from "./answers.js";
import { assessNow, assessSoon } from "./assess.js";
import { download, fileName, readJson } from "./files.js";
import { asMarkdown, copy, goToGap, showReply } from "./reply.js";
import { tell } from "./show.js";
import { by, shown, state } from "./state.js";
import { grow } from "./widgets.js";

by("assessment").addEventListener("input", ({ target }) => {
  if (target.type === "file") return;
  const row = target.closest("[data-criterion]");
  if (row === null) answerAs(state.appraisal, target.value);
  else answer(state.appraisal, row.dataset.criterion, saidIn(row));
  state.areAnswersChanged = true;
  // To take back an opening would take this away too.
  offerUndo(state.history.filter(({ appraisal }) => appraisal === undefined));
  if (target.rows !== undefined) grow(target);
  if (target.type === "radio") assessNow();
  else assessSoon();
});

const saidIn = (row) => ({ outcome: row.querySelector("input:checked").value, reason: row.querySelector("textarea").value });

by("reply").addEventListener("input", ({ target }) => {
  shown.reply = { ...shown.reply, text: target.value };
  state.appraisal.reply = shown.reply;
  state.isReplyChanged = true;
  showReply(shown.reply, { isChanged: true });
});

by("answers-file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (file === undefined) return;
  const text = await file.text().catch(() => "");
  // The same file may be chosen again, when it has been mended.
  target.value = "";
  const opened = openedAnswers(readJson(text), shown.rows);
  const { words } = shown.form;
  const fault = opened && faultIn(opened);
  if (opened === undefined || fault !== undefined) {
    say(opened === undefined ? words.noAnswers(file.name) : `${words.answersFault(file.name)} ${fault}`);
    return;
  }
  const { project, ...appraisal } = opened;
  offerUndo([...state.history, { inverse: [], goal: "", appraisal: state.appraisal }]);
  Object.assign(state, { appraisal: { ...appraisal, reply: state.appraisal.reply }, areAnswersChanged: false });
  const isOfAnother = typeof project === "string" && ![state.note.title, state.note.code].includes(project);
  assessNow();
  say([words.answersOpened(file.name), isOfAnother && words.answersAbout(project)].filter(Boolean).join(" "));
});

function offerUndo(history) {
  state.history = history;
  by("undo").hidden = history.length === 0;
}

/** What must be corrected before the answers can be counted in, as the library says it. */
function faultIn(appraisal) {
  const { findings } = check("appraisal", { criteria: countedIn(appraisal) }, { today: new Date(), lang: state.lang });
  return findings.find(({ severity }) => severity === "error")?.message;
}

/** Tells what has been done, in the line that screen readers are told of. */
function say(text) {
  state.said = text;
  tell();
}

export const LEADER_ACTIONS = {
  openAnswers: () => by("answers-file").click(),

  saveAnswers() {
    const { words } = shown.form;
    const note = { ...state.note, schemaVersion: version().schemaVersion };
    const name = fileName(`${words.assessment} ${state.note.title ?? ""}`, words.assessment);
    download(name, savedAnswers(state.appraisal, { note, criteriaSet: shown.criteriaSet }));
    state.areAnswersChanged = false;
    say(words.answersSaved(name));
  },

  fillIn: ({ dataset: { gap } }) => goToGap(gap),

  async copyReply() {
    await copy(by("reply-text"));
    state.isReplyChanged = false;
    say(shown.form.words.replyCopied);
  },

  saveReply() {
    const { words } = shown.form;
    const name = fileName(`${words.replyFile} ${state.note.title ?? ""}`, words.replyFile, "md");
    download(name, asMarkdown(shown.reply), "text/markdown");
    state.isReplyChanged = false;
    say(words.replySaved(name));
  },

  redraft() {
    state.appraisal.reply = undefined;
    state.isReplyChanged = false;
    assessNow();
    by("reply-text").focus();
  },
};
