// What the form holds, and what was made of it last.

import { unanswered } from "./answers.js";

/** How long nothing must have been written before more is told of it, in milliseconds. */
export const PAUSE = 700;

export const by = (id) => document.getElementById(id);

/** All that the form knows; the rest is worked out from it. */
export const state = {
  lang: "nb",
  note: {},
  programme: undefined,
  isChanged: false,
  isReviewed: false,
  /** Places that the writer has been at and gone on from. */
  left: new Set(),
  /** Lists that show a row more than is written. */
  blankRows: new Set(),
  /** What can be undone: the patch that takes it back, and the place it was at; of what was opened, the answers that were here. */
  history: [],
  /** What has just been done; said before the count. */
  said: "",
  /** What must be told of a file, in whatever language is chosen. */
  notice: undefined,
  /** What the programme says of the idea. */
  appraisal: unanswered(),
  areAnswersChanged: false,
  isReplyChanged: false,
};

/** What was made of the state: texts, questions, places on the page, and the library's answers. */
export const shown = { form: undefined, questions: [], places: new Map(), findings: [], rows: [], standing: "", isBuilding: false };
