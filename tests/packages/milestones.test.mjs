// A milestone plan written for other programs, as outside readers find it.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import DOMPurify from "dompurify";
import ICAL from "ical.js";
import mermaid from "mermaid";
import { MisuseError, init, milestoneCalendar, milestoneDiagram, milestoneTable, workingDaysLater } from "samspill/programme";

const today = "2027-02-01";

// What Mermaid cleans texts with wants a page, and there is none here; what is read does not hang on it.
Object.assign(DOMPurify, { addHook() {}, sanitize: (text) => text });

before(() => init());

/** The tasks that Mermaid finds, with their texts as it shows them. */
async function drawn(text) {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return db.getTasks().map(({ task, section, id, milestone, crit, done, startTime }) => ({
    text: shown(task).trim(),
    section: shown(section),
    id,
    marks: Object.keys({ milestone, crit, done }).filter((mark) => ({ milestone, crit, done })[mark]),
    day: [startTime.getFullYear(), startTime.getMonth() + 1, startTime.getDate()].join("-"),
  }));
}

/** Mermaid keeps `#58;` as a sign of its own until it draws. */
const shown = (text) => text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, number) => String.fromCodePoint(Number(number)));

test("Mermaid finds each milestone where and when it is", async () => {
  const plan = {
    title: "Bydelskafé: plan",
    resultPaths: [{ id: "A", title: "Drift; og #mer" }],
    milestones: [
      { text: "Avtalt", path: "A", reached: "2027-01-20" },
      { text: "Åpnet", path: "A", planned: "2027-05-03" },
      { text: "Uten dag" },
    ],
  };
  assert.deepEqual(await drawn(milestoneDiagram(plan, { today }).text), [
    { text: "Avtalt", section: "Drift; og #mer", id: "m1", marks: ["milestone", "done"], day: "2027-1-20" },
    { text: "Åpnet", section: "Drift; og #mer", id: "m2", marks: ["milestone", "crit"], day: "2027-5-3" },
  ]);
  assert.deepEqual(await drawn(milestoneDiagram({}, { today }).text), []);
});

test("whatever a text holds, Mermaid shows it as it is", async () => {
  const texts = [
    "50 % er brukt: hva nå?",
    "5% mer",
    "section Nei",
    "Title er Ja",
    "call oss(nå)",
    "click m1 href \"https://example.org\"",
    "2027-01-01 er en dag",
    "gantt",
    "%%{init: {\"theme\": \"dark\"}}%%",
    "%% bare en merknad",
    "---",
    "style x:#fff; done",
    "#60;b#62; <b>fet</b> & \"sitat\" \\ `kode` {a} }",
    "weekday monday",
    "todayMarker off",
    "accTitle: x",
    "accDescr { x }",
    "href \"x\"",
    ":milestone, m9, 2027-01-01, 0d",
    "(a)",
    "\"sitat\"",
    "dateFormat x",
    "🎉 fest",
    "a",
    ".",
    "\u0007",
  ];
  // What cannot be seen is a dash.
  const or = (text) => (text === "\u0007" ? "–" : text);
  for (const path of [undefined, ...texts]) {
    const plan = { title: path, milestones: texts.map((text) => ({ text, path, planned: "2027-03-01" })) };
    const found = await drawn(milestoneDiagram(plan, { today }).text);
    assert.deepEqual(found.map(({ text }) => text), texts.map(or));
    assert.ok(found.every(({ section }) => section === or(path ?? "")), path);
  }
  const [lines] = await drawn(milestoneDiagram({ milestones: [{ text: "en\r\nto\u2028tre\tfire", planned: "2027-03-01" }] }, { today }).text);
  assert.equal(lines.text.replaceAll(/\s+/g, " "), "en to tre fire");
});

test("an outside reader finds milestones, meetings and reports", () => {
  const plan = {
    period: { start: "2027-01-01", end: "2027-12-31" },
    calendar: { meetings: [{ body: "Styringsgruppa", days: ["2027-04-12"], paperDays: 10 }], reporting: "yearly" },
    milestones: [
      { id: "M1", text: "Budsjettet, og mer; vedtatt", planned: "2027-03-01", decidedBy: "steeringGroup", responsible: "Prosjektleder" },
      { text: "Uten dag" },
    ],
  };
  const { text, leftOut } = milestoneCalendar(plan, { today, lang: "nn" });
  const component = new ICAL.Component(ICAL.parse(text));
  const events = component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  assert.deepEqual(
    events.map(({ summary, startDate }) => [summary, startDate.toString()]),
    [
      ["Budsjettet, og mer; vedtatt", "2027-04-12"],
      ["Møte: Styringsgruppa", "2027-04-12"],
      ["Frist for sakspapir: Styringsgruppa", "2027-03-24"],
      ["Rapporteringsfrist", "2027-12-31"],
    ],
  );
  assert.ok(events.every(({ startDate }) => startDate.isDate));
  assert.match(events[0].description, /^Ansvarleg: Prosjektleder\n/);
  assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  assert.deepEqual(leftOut, ["/milestones/1"]);
});

test("a table has its headings in the language, and a row for each milestone", () => {
  const { text } = milestoneTable({ milestones: [{ id: "M1", planned: "2027-03-01" }, {}] }, { today, lang: "en" });
  assert.match(text, /^Identifier,Milestone,Result path,/);
  assert.equal(text.split("\r\n").length, 4);
});

test("working days go round Easter, and what is wrong in the call is told", () => {
  assert.deepEqual(workingDaysLater(["2027-03-24", "1850-01-01"], 1), ["2027-03-30", null]);
  assert.deepEqual(workingDaysLater([new Date(2027, 0, 1)], -1, { weekdays: ["monday"] }), ["2026-12-28"]);
  assert.throws(() => workingDaysLater(["i morgen"], 1), MisuseError);
});
