// What people have answered about the criteria, as data: what the library counts in, and what is
// kept in a file.

import { isFilled } from "./patch.js";

/** Nothing answered: the role of whoever assesses, an answer for each criterion, and the reply to those
 * who propose, where somebody has changed it. */
export const unanswered = () => ({ role: "", answers: new Map(), reply: undefined });

/** The day on the wall; Swedish writes it as JSON has it. */
const today = () => new Date().toLocaleDateString("sv-SE");

/** What has been answered, as a file has it. */
const answersIn = ({ answers }) => [...answers].map(([criterion, answer]) => ({ criterion, ...answer }));

/** What has been answered, as the library counts it in: nothing but what it asks for, in texts that it takes. */
export const countedIn = (appraisal) =>
  answersIn(appraisal).map(({ criterion, outcome, reason, role, date }) => ({ criterion, outcome, reason: plain(reason), role: plain(role), date }));

/** As long as the library reads, and without half characters, which somebody may have pasted. */
const plain = (text) => (typeof text === "string" ? text.slice(0, 9_999).toWellFormed().replaceAll("\uFFFD", "?") : text);

/** Says what somebody answers about a criterion, on this day. What is neither decided nor reasoned about is no answer. */
export function answer(appraisal, criterion, { outcome, reason }) {
  const { role, answers } = appraisal;
  if (outcome === "undetermined" && !isFilled(reason)) {
    answers.delete(criterion);
    return;
  }
  answers.set(criterion, { ...answers.get(criterion), outcome, reason: told(reason), role: told(role), date: today() });
}

const told = (text) => (isFilled(text) ? text : undefined);

/** Says in what role all of it is answered. */
export function answerAs(appraisal, role) {
  appraisal.role = role;
  for (const one of appraisal.answers.values()) one.role = told(role);
}

/** The answers as a document of their own: an appraisal of the idea. */
export function savedAnswers(appraisal, { note, criteriaSet }) {
  const { schemaVersion, title, code } = note;
  const document = { schemaVersion, project: told(title) ?? told(code), criteriaSet, criteria: answersIn(appraisal) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The answers in what was read from a file; undefined where there are none. A criterion may be told by
 * its id, title or number; what is about none of these is kept as it is. */
export function openedAnswers(read, rows) {
  const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  if (!isGroup(read) || !Array.isArray(read.criteria)) return undefined;
  const about = read.criteria.filter((one) => isGroup(one) && isFilled(one.criterion));
  if (about.length === 0 && read.criteria.length > 0) return undefined;
  const answers = about.map(({ criterion, ...said }) => {
    const name = String(criterion).trim().toLowerCase();
    const row = rows.find((one, place) => [one.criterion, one.title, String(place + 1)].some((known) => known.toLowerCase() === name));
    return [row?.criterion ?? String(criterion), said];
  });
  const role = about.map((one) => one.role).find((one) => typeof one === "string") ?? "";
  return { role, answers: new Map(answers), reply: undefined, project: read.project };
}
