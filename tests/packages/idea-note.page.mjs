// A page for idea notes alone: every case of theirs, in the browser.

import { call, checkIdeaNote, init } from "samspill";

import { files, questionIn } from "./in-page.mjs";
import { markedAs, only, runVectors } from "./vectors.mjs";

globalThis.run = async (mark) => {
  await init();
  const { answers, faults } = runVectors(markedAs(mark, call), only("checkIdeaNote", await files()));
  return { count: answers.length, faults, question: questionIn(checkIdeaNote) };
};
