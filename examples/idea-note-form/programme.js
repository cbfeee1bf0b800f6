// What a programme's file changes in the form: the main goals there are to choose from, and the
// questions, if the programme has its own.

import { FIELDS } from "./fields.js";

/** A programme that cannot be used; `pointer` and `message` are for whoever made the file. */
export class ProgrammeFault extends Error {
  constructor(message, pointer) {
    super(pointer === "" ? message : `${pointer}: ${message}`);
    this.name = "ProgrammeFault";
  }
}

const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const SIGNS = ["mainGoals", "strategicApproaches", "noteForm"];

/** The programme in what was read from a file: the file itself, or part of a whole dossier.
 * Undefined where there is none. */
export function programmeIn(read) {
  if (!isGroup(read)) return undefined;
  if (isGroup(read.programme)) return read.programme;
  // A note has main goals too, but those refer to a programme's.
  const isNote = Array.isArray(read.mainGoals) && read.mainGoals.some((goal) => isGroup(goal) && Object.hasOwn(goal, "goal"));
  return !isNote && SIGNS.some((sign) => Object.hasOwn(read, sign)) ? read : undefined;
}

/** The main goals as choices. A goal is written by its number, or by its place where it has none. */
export function mainGoals(programme) {
  return (programme?.mainGoals ?? []).map((goal, place) => {
    const { id, number, name, text } = goal ?? {};
    const code = String(number ?? place + 1);
    const known = [code, id, name].filter(Boolean).map((known) => known.toLowerCase());
    return {
      code,
      title: `${code}. ${name ?? text ?? ""}`,
      text: text ?? name ?? "",
      isMeantBy: (value) => value !== undefined && value !== null && known.includes(String(value).trim().toLowerCase()),
    };
  });
}

/**
 * The questions of the form, in order: the programme's own, or the nine that stand in the labels.
 * Each has a text, perhaps a help, the parts of the note it leads to, and `isLater` if it is
 * asked after submission.
 */
export function questionsOf({ programme, labels, label, gates, lang }) {
  const own = programme?.noteForm?.questions;
  const questions = own?.map(ownQuestion(gates)) ?? labels.ideaNoteQuestions.map(({ text, fields }) => ({ text: text[lang], fields }));
  if (!questions.some(({ fields }) => fields.includes("continuation"))) {
    const { title, help } = label("IdeaNote", "continuation");
    questions.push({ text: title, help, fields: ["continuation"], isLater: true });
  }
  return [...questions.filter(({ isLater }) => !isLater), ...questions.filter(({ isLater }) => isLater)];
}

function ownQuestion(gates) {
  const gate = (code) => Math.max(0, gates.findIndex((known) => known.code === code));
  return ({ key, text, help, fields, askedAt }) => ({
    text,
    help,
    fields: fields?.length > 0 ? fields : [key],
    isExtra: !(fields?.length > 0) && !Object.hasOwn(FIELDS, key),
    isLater: gate(askedAt) > gate("submission"),
  });
}

/** Sees that the form a programme has of its own can be shown.
 * @throws {ProgrammeFault} */
export function seeThatFormCanBeShown({ noteForm }) {
  if (noteForm === undefined || noteForm === null) return;
  const must = (holds, message, pointer) => {
    if (!holds) throw new ProgrammeFault(message, pointer);
  };
  must(isGroup(noteForm), "must be an object", "/programme/noteForm");
  must(Array.isArray(noteForm.questions), "must be a list", "/programme/noteForm/questions");
  const isText = (value) => typeof value === "string" && value.trim() !== "";
  const isMissing = (value) => value === undefined || value === null;
  must(isMissing(noteForm.title) || isText(noteForm.title), "must be a text", "/programme/noteForm/title");
  const seen = new Set();
  noteForm.questions.forEach((question, place) => {
    const at = `/programme/noteForm/questions/${place}`;
    must(isGroup(question), "must be an object", at);
    const { key, text, help, fields } = question;
    must(isText(text), "must be a text", `${at}/text`);
    must(isMissing(help) || typeof help === "string", "must be a text", `${at}/help`);
    must(isMissing(fields) || (Array.isArray(fields) && fields.every(isText)), "must be a list of names of fields", `${at}/fields`);
    must(fields?.length > 0 || isText(key), "must name a field, or the question must have a key", `${at}/fields`);
    for (const part of fields?.length > 0 ? fields : [key]) {
      must(!seen.has(part), `"${part}" is asked about twice`, at);
      seen.add(part);
    }
  });
}
