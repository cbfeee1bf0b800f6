// How each part of an idea note is filled in. What the parts are called stands in the library's
// labels, under the name of the record that they belong to.

const line = { as: "line" };
const text = { as: "text" };
const date = { as: "date", isShort: true };
const yesNo = { as: "yesNo" };
const choice = (kind) => ({ as: "choice", kind });
// Chosen from what the programme has under that key.
const offered = (key) => ({ as: "offered", key });
const record = (name, parts) => ({ as: "record", name, parts });
const list = (row) => ({ as: "list", row });
// What its name says already needs no more explaining.
const plain = (field) => ({ ...field, isPlain: true });

const statement = record("Statement", { answer: choice("answer"), reason: text, law: line });

/** Every part that a question may lead to; a part of another name is filled in as a text. */
export const FIELDS = {
  id: line,
  lang: line,
  title: line,
  code: line,
  initiator: record("Party", { name: line, sector: plain(choice("sector")) }),
  // Most do not need it, so it is folded up beside others.
  proposedOwner: { ...record("Party", { name: line, sector: plain(choice("sector")) }), isFolded: true },
  contact: record("Contact", {
    role: { ...line, autocomplete: "organization-title" },
    email: plain({ ...line, isShort: true, type: "email", autocomplete: "email" }),
    phone: plain({ ...line, isShort: true, type: "tel", autocomplete: "tel" }),
  }),
  background: text,
  trigger: text,
  challenge: text,
  solution: text,
  whyNow: text,
  expectedBenefits: list(line),
  vision: text,
  goals: list(record("Goal", { text, deadline: date })),
  affected: list(record("Stakeholder", { name: line, interest: text, involved: plain(yesNo) })),
  mainGoals: list(record("Anchoring", { goal: offered("mainGoals"), reason: text })),
  strategicApproaches: list(offered("strategicApproaches")),
  partners: list(record("Party", { name: line, sector: plain(choice("sector")) })),
  whyTogether: text,
  replacesExisting: statement,
  ordinaryOrStatutory: statement,
  asksOfProgramme: { as: "ticks", kind: "support" },
  period: record("Period", { start: date, end: date }),
  roughCost: line,
  funding: list(record("Funding", { source: line, amount: line })),
  continuation: text,
  risks: list(line),
  links: list(record("ProjectLink", { project: line, kind: choice("link") })),
};

/** How a part of the note is filled in. */
export const fieldFor = (key) => (Object.hasOwn(FIELDS, key) ? FIELDS[key] : text);
