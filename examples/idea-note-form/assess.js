// For those who lead the programme: how the idea stands to each criterion, and what may be answered.
// The library is asked only while this is on the page, and only when the writer pauses.

import { assessIdeaNote, draftReply } from "samspill/programme";

import { countedIn } from "./answers.js";
import { assessorOf, overviewOf, rowOf, showRow } from "./assessment.js";
import { replyIn, showReply } from "./reply.js";
import { PAUSE, by, shown, state } from "./state.js";

let waiting;

/** Assesses the note when nothing more is written for a while. */
export function assessSoon() {
  clearTimeout(waiting);
  if (state.isReviewed && state.programme !== undefined) waiting = setTimeout(assessNow, PAUSE);
}

/** Assesses the note, and shows how it stands. */
export function assessNow() {
  clearTimeout(waiting);
  const { isReviewed, programme, note, lang, appraisal } = state;
  const isAssessed = isReviewed && programme !== undefined;
  by("no-assessment").hidden = !isReviewed || isAssessed;
  for (const id of ["assessment", "reply"]) by(id).hidden = !isAssessed;
  if (!isAssessed) return;
  const context = { today: new Date(), lang, programme, criteria: { answers: countedIn(appraisal) } };
  const { criteria, made } = assessIdeaNote(note, context);
  Object.assign(shown, { rows: criteria, criteriaSet: made.criteriaSet });
  showAssessment(criteria);
  shown.reply = appraisal.reply ?? replyIn(draftReply(note, context));
  showReply(shown.reply, { isChanged: appraisal.reply !== undefined });
}

/** Only what has changed is made anew: somebody may be writing an answer. */
function showAssessment(criteria) {
  const { form, places } = shown;
  const { appraisal } = state;
  const lasting = criteria.map(({ criterion, title, text, question, basis, outcome }) => [criterion, title, text, question, basis, outcome === null]);
  const mark = JSON.stringify([form.lang, lasting]);
  const page = by("criteria");
  if (page.dataset.shown !== mark || page.appraisal !== appraisal) {
    page.dataset.shown = mark;
    page.appraisal = appraisal;
    page.replaceChildren(...criteria.map((row, number) => rowOf(row, number, appraisal, form)));
    by("assessor").replaceChildren(...assessorOf(appraisal, form));
  }
  criteria.forEach((row, number) => showRow(page.children[number], row, { form, places }));
  by("overview").replaceChildren(...overviewOf(criteria, form));
}
