// Every case under `tests/vectors`, for whichever runner has the files and a `call`: the same
// expectations as the Rust and Python runners hold, and all answers for one SHA-256.

const LANGUAGES = ["nb", "nn", "en"];

/** Gives `{ answers, faults }`; `files` are the parsed vector files of rules, by name, then calls. */
export function runVectors(call, rules, calls) {
  const answers = [];
  const faults = [];
  const ask = (entry, lang) => {
    const context = JSON.stringify({ today: "2026-11-21", lang, ...entry.context });
    const answer = call(entry.operation ?? "checkIdeaNote", entry.text ?? JSON.stringify(entry.document), context);
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
      for (const part of ["report", "misuse", "page", "when"]) {
        if (entry[part] !== undefined) hold(entry[part], answer[part], lang, entry.name);
      }
      if (entry.messages !== undefined) {
        const messages = answer.report.findings.map((finding) => finding.message);
        hold({ messages: entry.messages }, { messages }, lang, entry.name);
      }
    }
  }
  const count = answers.length;
  answers.push(call("catalogue"), call("version"));
  return { answers: answers.join(""), count, faults };
}

/** JSON with its keys sorted, to compare by. */
function sorted(value) {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
