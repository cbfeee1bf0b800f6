// Every case under `tests/vectors`, for whichever runner has the files and a `call`: the same
// expectations as the Rust and Python runners hold, and all answers for one SHA-256.

const LANGUAGES = ["nb", "nn", "en"];

const operationOf = (entry) => entry.operation ?? "checkIdeaNote";

/** The vector files with the cases of one operation alone, but for those that assess against criteria or have goals
 * to read: that the small build cannot. */
export function only(operation, { rules, calls }) {
  const hasGoals = ({ text, document }) => (text ?? JSON.stringify(document)).includes('"goals"');
  const asksLetters = ({ context }) => context?.profile?.letters !== undefined;
  const isMeant = (entry) =>
    operationOf(entry) === operation && entry.context?.criteria === undefined && !hasGoals(entry) && !asksLetters(entry);
  const chosen = (file) => ({ ...file, cases: file.cases.filter(isMeant) });
  return { rules: rules.map(chosen), calls: chosen(calls), goals: [] };
}

/** The `call` of a build with fewer rules, its answers marked as another's: they differ in the mark alone. */
export function markedAs(mark, call) {
  const own = JSON.parse(call("version")).version.catalogue;
  return (...given) => call(...given).replace(own, mark);
}

/** Gives the answers, what was not as expected, and the one text that is hashed; the files are
 * parsed: of rules, by name, and of calls. */
export function runVectors(call, { rules, calls, goals }) {
  const answers = [];
  const faults = [];
  const ask = (entry, lang) => {
    const context = JSON.stringify({ today: "2026-11-21", lang, ...entry.context });
    const answer = call(operationOf(entry), entry.text ?? JSON.stringify(entry.document), context);
    answers.push(answer);
    return JSON.parse(answer);
  };
  const hold = (expected, actual, lang, place) => {
    for (const [key, value] of Object.entries(expected)) {
      const inThree = value !== null && LANGUAGES.every((language) => value[language] !== undefined);
      const wanted = sorted(inThree ? value[lang] : value);
      if (wanted !== sorted(actual?.[key])) {
        faults.push(`${place} in ${lang}: ${key} is ${sorted(actual?.[key])}, not ${wanted}`);
      }
    }
  };
  for (const { rule, cases } of rules) {
    for (const entry of cases) {
      for (const lang of LANGUAGES) {
        const found = ask(entry, lang).report.findings.filter((finding) => finding.rule === rule);
        if (found.length !== entry.expect.length) {
          faults.push(`${rule}: ${entry.name} in ${lang}: ${found.length} findings, not ${entry.expect.length}`);
        }
        entry.expect.forEach((expected, place) => hold(expected, found[place], lang, `${rule}: ${entry.name}`));
      }
    }
  }
  for (const entry of calls.cases) {
    for (const lang of LANGUAGES) {
      const answer = ask(entry, lang);
      for (const part of ["report", "misuse", "page", "portfolio", "when", "goal", "goals", "governance"]) {
        if (entry[part] !== undefined) hold(entry[part], answer[part], lang, entry.name);
      }
      if (entry.rows !== undefined) hold({ rows: entry.rows }, answer, lang, entry.name);
      if (entry.criteria !== undefined) {
        const rows = rowsOf(answer);
        if (rows.length !== entry.criteria.length) faults.push(`${entry.name} in ${lang}: ${rows.length} rows`);
        entry.criteria.forEach((expected, place) => hold(expected, rows[place], lang, entry.name));
      }
      if (entry.messages !== undefined) {
        const messages = answer.report.findings.map((finding) => finding.message);
        hold({ messages: entry.messages }, { messages }, lang, entry.name);
      }
    }
  }
  for (const goal of goals) answers.push(call("readGoal", JSON.stringify(goal), '{"today": "2026-11-21"}'));
  return { answers, faults, text: [...answers, call("catalogue"), call("version")].join("") };
}

/** The rows of all assessments in an answer: the texts of what they tell, the places of what they need. */
function rowsOf({ assessment, assessments = [assessment] }) {
  const parts = { found: "text", missing: "text", signs: "text", needs: "pointer" };
  const shortened = (row) => Object.entries(parts).map(([part, key]) => [part, row[part].map((item) => item[key])]);
  return assessments.flatMap(({ criteria }) => criteria).map((row) => ({ ...row, ...Object.fromEntries(shortened(row)) }));
}

/** JSON with its keys sorted, to compare by. */
function sorted(value) {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
