// What a programme's file changes in the form: what there is to choose from, and the questions, if
// the programme has its own.

const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
// What is of another kind than it should be counts as not stated; the library tells of it.
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined);

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

/** What the programme and its form are called, where they say it. */
export const namesOf = (programme) => ({ programme: textOf(programme?.title), form: textOf(programme?.noteForm?.title) });

/**
 * What a note may choose from in the programme, by the key it stands under. A main goal is written
 * by its number, or by its place where it has none; a strategic approach by its name.
 */
export const offersOf = (programme) => ({
  mainGoals: listOf(programme?.mainGoals).map((goal, place) => {
    const number = String(Number.isInteger(goal?.number) ? goal.number : place + 1);
    return offer(number, `${number}. ${textOf(goal?.name) ?? textOf(goal?.text) ?? ""}`, goal);
  }),
  strategicApproaches: listOf(programme?.strategicApproaches).map((approach, place) => {
    const name = textOf(approach?.name) ?? String(place + 1);
    return offer(name, name, approach);
  }),
});

function offer(code, title, part) {
  const [id, name, text] = [textOf(part?.id), textOf(part?.name), textOf(part?.text)];
  const known = [code, id, name, text].filter((word) => word !== undefined).map((word) => word.toLowerCase());
  const isMeantBy = (value) => value !== undefined && value !== null && known.includes(String(value).trim().toLowerCase());
  return { code, title, text: text ?? "", isMeantBy };
}

/**
 * The questions of the form, in order: the programme's own, or the nine that stand in the labels.
 * Each has a text, perhaps a help, the parts of the note it leads to, and `isLater` if it is
 * asked after submission.
 */
export function questionsOf({ programme, labels, label, gates, lang }) {
  const own = ownQuestions(listOf(programme?.noteForm?.questions), gates);
  const nine = () => labels.ideaNoteQuestions.map(({ text, fields }) => ({ text: text[lang], fields, isLater: false }));
  const questions = own.length > 0 ? own : nine();
  for (const key of ["continuation", ...assessedIn(programme)]) {
    if (questions.some(({ fields }) => fields.includes(key))) continue;
    const { title, help } = label("IdeaNote", key);
    questions.push({ text: title, help, fields: [key], isLater: true });
  }
  return [...questions.filter(({ isLater }) => !isLater), ...questions.filter(({ isLater }) => isLater)];
}

/** What a programme looks for when it assesses an idea, whether or not its form asks about it. */
function assessedIn(programme) {
  if (programme === undefined) return [];
  const approaches = listOf(programme.strategicApproaches).length > 0 ? ["strategicApproaches"] : [];
  return ["mainGoals", ...approaches, "expectedBenefits", "replacesExisting", "ordinaryOrStatutory", "asksOfProgramme"];
}

/** A question leads to parts of the note, to an answer under a key of its own, or to both. What two
 * questions lead to is filled in under the first. */
function ownQuestions(questions, gates) {
  const gate = (code) => gates.findIndex((known) => known.code === code);
  const seen = new Set();
  const readable = questions.filter(isGroup).map(({ key, text, help, fields, askedAt }) => {
    const parts = [...listOf(fields), key].filter((part) => textOf(part) !== undefined && !seen.has(part));
    parts.forEach((part) => seen.add(part));
    return { text: textOf(text) ?? parts[0], help: textOf(help), fields: parts, isLater: gate(askedAt) > gate("submission") };
  });
  return readable.filter(({ fields }) => fields.length > 0);
}
