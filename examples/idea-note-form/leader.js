// What happens when those who lead the programme answer, save, open and reply.

import { version } from "samspill/programme";

import { answer, answerAs, openedAnswers, savedAnswers } from "./answers.js";
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
  state.isAppraisalChanged = true;
  if (target.rows !== undefined) grow(target);
  if (target.type === "radio") assessNow();
  else assessSoon();
});

const saidIn = (row) => ({ outcome: row.querySelector("input:checked").value, reason: row.querySelector("textarea").value });

by("reply").addEventListener("input", ({ target }) => {
  shown.reply = { ...shown.reply, text: target.value };
  state.appraisal.reply = shown.reply;
  state.isAppraisalChanged = true;
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
  if (opened === undefined) {
    say(words.noAnswers(file.name));
    return;
  }
  const { project, ...appraisal } = opened;
  Object.assign(state, { appraisal: { ...appraisal, reply: state.appraisal.reply }, isAppraisalChanged: state.isAppraisalChanged && state.appraisal.reply !== undefined });
  const isOfAnother = typeof project === "string" && ![state.note.title, state.note.code].includes(project);
  assessNow();
  say([words.answersOpened(file.name), isOfAnother && words.answersAbout(project)].filter(Boolean).join(" "));
});

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
    state.isAppraisalChanged = false;
    say(words.answersSaved(name));
  },

  fillIn: ({ dataset: { gap } }) => goToGap(gap),

  async copyReply() {
    await copy(by("reply-text"));
    say(shown.form.words.replyCopied);
  },

  saveReply() {
    const { words } = shown.form;
    const name = fileName(`${words.replyFile} ${state.note.title ?? ""}`, words.replyFile, "md");
    download(name, asMarkdown(shown.reply), "text/markdown");
    say(words.replySaved(name));
  },

  redraft() {
    state.appraisal.reply = undefined;
    assessNow();
    by("reply-text").focus();
  },
};
