// Files that people open and save themselves. Nothing else is kept on the machine.

import { MisuseError, checkIdeaNote } from "samspill/programme";

import { isFilled } from "./patch.js";
import { programmeIn } from "./programme.js";

/** The note in a file, and what must be told of the file: a function of the words it is told in. */
export function openedNote(text, file, { programme }) {
  const told = (texts) => ({ notice: (words) => [...texts(words), words.nothingLost] });
  if (text === undefined) return told((words) => [words.unreadable(file)]);
  const read = readJson(text);
  if (read === undefined) return told((words) => [words.unreadable(file), ...unreadable(text, words)]);
  if (programmeIn(read) !== undefined) return told((words) => [words.noNote(file), words.isProgramme]);
  if (read === null || typeof read !== "object" || Array.isArray(read)) return told((words) => [words.noNote(file)]);
  // A key that stands twice can only be told of while the text is at hand.
  const isTwice = ({ rule }) => rule === "duplicate-key";
  const twice = (words) => findingsOf(text, words, { programme }).filter(isTwice).map(inWords);
  return { note: read, notice: twice({ lang: "nb" }).length === 0 ? undefined : twice };
}

/** The programme in a file, and what must be told of the file. What can be read of a programme is used. */
export function openedProgramme(text, file) {
  const told = (texts) => ({ notice: (words) => [...texts(words), words.nothingLost] });
  if (text === undefined) return told((words) => [words.unreadable(file)]);
  const read = readJson(text);
  if (read === undefined) return told((words) => [words.unreadable(file), ...unreadable(text, words)]);
  const programme = programmeIn(read);
  if (programme === undefined) return told((words) => [words.noProgramme(file)]);
  const faults = (words) => findingsOf({}, words, { programme }).filter(({ document, severity }) => document === "programme" && severity === "error");
  try {
    const notice = (words) => [words.programmePart(file), ...faults(words).map(inWords)];
    return { programme, notice: faults({ lang: "nb" }).length === 0 ? undefined : notice };
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    return told((words) => [words.programmeFault(file), error.message]);
  }
}

/** What a text says as JSON; undefined where it is none. */
export function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const findingsOf = (note, { lang }, context = {}) => checkIdeaNote(note, { today: new Date(), lang, ...context }).findings;
const inWords = ({ message, help }) => `${message} ${help}`;

/** What the library says of a text that is not JSON: how far it could be read. */
const unreadable = (text, words) => findingsOf(text, words).slice(0, 1).map(inWords);

/** A name for the file, from the title of the note. */
export function fileName(title, otherwise, ending = "json") {
  const words = isFilled(title) ? String(title) : otherwise;
  const name = words.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-").slice(0, 60).replaceAll(/^-|-$/g, "");
  return `${name || otherwise.toLowerCase()}.${ending}`;
}

/** The note as it is saved: blank rows of lists, which only the form knows, are left out; and a list of
 * nothing else with them, for an empty list would say that there is none. */
export function savedText(note, isList) {
  const whole = Object.entries(note).flatMap(([key, value]) => {
    if (!isList(key) || !Array.isArray(value)) return [[key, value]];
    const rows = value.filter(isFilled);
    return rows.length === 0 && value.length > 0 ? [] : [[key, rows]];
  });
  return `${JSON.stringify(Object.fromEntries(whole), undefined, 2)}\n`;
}

/** Gives a text to the person as a file. */
export function download(name, text, type = "application/json") {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
