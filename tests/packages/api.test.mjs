import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { before, describe, test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv";
import jsonpatch from "fast-json-patch";
import * as ideaNotes from "samspill";
import { lists, tenPiecesOfAdvice } from "samspill/lists";
import * as programme from "samspill/programme";

import { files } from "./files.mjs";

const context = { today: "2026-11-21" };
const note = async (name) => JSON.parse(await readFile(new URL(`../../examples/notes/${name}.json`, import.meta.url), "utf8"));

test("before init a call says what to do, whatever the other entry has done", async () => {
  assert.throws(() => ideaNotes.checkIdeaNote({}, context), /await init\(\)/);
  await ideaNotes.init();
  assert.throws(() => programme.checkIdeaNote({}, context), /await init\(\)/);
});

/** The module's own glue, reached as nobody should. */
const glueOf = (build) => import(new URL(`./wasm/${build}/samspill.js`, import.meta.resolve("samspill")).href);

const ENTRIES = [
  { entry: "samspill", samspill: ideaNotes, build: "idea-note" },
  { entry: "samspill/programme", samspill: programme, build: "programme" },
];

for (const { entry, samspill, build } of ENTRIES) describe(entry, () => {
  before(() => samspill.init());

  test("init can be called again", async () => {
    await samspill.init();
    await samspill.init(new Uint8Array());
  });

  test("an object, its text and an open document get the same report", async () => {
    const halfFilled = await note("half-filled");
    const report = samspill.checkIdeaNote(halfFilled, { ...context, lang: "nn" });
    const deadline = report.findings.find(({ rule }) => rule === "goal-without-deadline");
    assert.equal(deadline.message, "Mål 2 har ingen frist.");
    assert.equal(deadline.question, "Når skal målet vere nådd?");
    assert.deepEqual(samspill.checkIdeaNote(JSON.stringify(halfFilled), { ...context, lang: "nn" }), report);
    const open = samspill.open(halfFilled, { ...context, lang: "nn" });
    assert.deepEqual(open.checkIdeaNote(), report);
    open.close();
    assert.deepEqual(open.checkIdeaNote(), report);
  });

  test("one profile is for both builds, though one leaves rules out", () => {
    const rules = { "project-without-anchoring": { on: false, reason: "Ikke ennå" } };
    const own = { nb: { "project-without-anchoring": { message: "Hvilke mål?" } } };
    assert.equal(samspill.checkIdeaNote({}, { ...context, profile: { name: "Vårt", rules }, texts: own }).made.profile, "Vårt");
    const slip = { "project-without-anchorin": { on: false, reason: "Ikke ennå" } };
    assert.throws(() => samspill.checkIdeaNote({}, { ...context, profile: { rules: slip } }), /there is no rule/);
  });

  test("a Date is the day on the wall", () => {
    const report = samspill.checkIdeaNote({}, { today: new Date(2026, 0, 2, 23, 59) });
    assert.equal(report.made.today, "2026-01-02");
  });

  test("whatever a note is, there is an answer", () => {
    for (const strange of [undefined, null, 5, [], "", "{", { title: "\ud83d" }, { title: "a".repeat(20000) }]) {
      assert.equal(typeof samspill.checkIdeaNote(strange, context).ok, "boolean");
    }
    const { findings } = samspill.checkIdeaNote({ title: "Kj\ud83dp 🚲" }, context);
    const { spans } = findings.find(({ rule }) => rule === "text-with-lost-character");
    assert.equal("Kj\ud83dp 🚲".slice(...spans[0].utf16), "\ud83d");
  });

  test("what JSON lacks is written, or told of", () => {
    const note = {
      period: { start: new Date(2027, 0, 1), end: new Date(2027, 11, 31, 23) },
      roughCost: 450000n,
      funding: [{ amount: Infinity }],
      risks: new Set(["For få"]),
      title: new Date(NaN),
    };
    const { findings } = samspill.checkIdeaNote(note, context);
    const unread = findings.filter(({ severity }) => severity === "error");
    assert.deepEqual(unread.map(({ rule, pointer }) => [rule, pointer]), [["unreadable-number", "/funding/0/amount"]]);
    assert.ok(findings.some(({ rule }) => rule === "idea-note-without-title"));
    const itself = {};
    itself.goals = [itself];
    assert.throws(() => samspill.checkIdeaNote(itself, context), samspill.MisuseError);
    assert.throws(() => samspill.checkIdeaNote({}, { today: new Date(NaN) }), /must be given/);
  });

  test("a wrong context is thrown, with its place", () => {
    for (const [wrong, pointer] of [[undefined, ""], [{}, "/today"], [{ ...context, gate: "x" }, "/gate"]]) {
      assert.throws(
        () => samspill.checkIdeaNote({}, wrong),
        (error) => error instanceof samspill.MisuseError && error instanceof TypeError && error.pointer === pointer,
      );
      assert.throws(() => samspill.open({}, wrong), samspill.MisuseError);
    }
  });

  test("a fix is a JSON Patch that any library applies", async () => {
    const broken = await note("broken");
    let left = samspill.checkIdeaNote(broken, context);
    const before = left.findings.length;
    for (let fix; (fix = left.findings.flatMap((finding) => finding.fixes)[0]); ) {
      jsonpatch.applyPatch(broken, fix.patch);
      left = samspill.checkIdeaNote(broken, context);
    }
    assert.equal(broken.title, "Sykkelverksted for ungdom");
    assert.ok(left.findings.length < before);
  });

  test("a Standard Schema tells errors only, each a whole finding", async () => {
    const { "~standard": standard } = samspill.ideaNoteSchema(context);
    const halfFilled = await note("half-filled");
    assert.deepEqual([standard.version, standard.vendor], [1, "samspill"]);
    assert.deepEqual(standard.validate(halfFilled), { value: halfFilled });
    const { issues } = standard.validate({ period: { start: "2028", end: "2027" } });
    assert.deepEqual(issues.map((issue) => issue.path), [["period", "end"]]);
    assert.equal(issues[0].rule, "period-reversed");
    assert.equal(standard.validate("{}").issues[0].rule, "wrong-type");
    const [newer, older] = ["draft-2020-12", "draft-07"].map((target) => standard.jsonSchema.input({ target }));
    assert.throws(() => standard.jsonSchema.output({ target: "openapi-3.0" }), /draft-07/);
    for (const validate of [new Ajv2020().compile(newer), new Ajv().compile(older)]) {
      assert.equal(validate(halfFilled), true);
      assert.equal(validate({ goals: "none" }), false);
    }
  });

  test("every answer fits the report's schema", async () => {
    const schema = JSON.parse(await readFile(new URL(import.meta.resolve("samspill/schema/report.schema.json")), "utf8"));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    for (const { operation = "checkIdeaNote", text, document, context: own } of [...files.rules, files.calls].flatMap(({ cases }) => cases)) {
      if (samspill[operation] === undefined) continue;
      const answer = JSON.parse(samspill.call(operation, text ?? JSON.stringify(document), JSON.stringify({ ...context, ...own })));
      if (answer.report) assert.ok(validate(answer.report), JSON.stringify(validate.errors));
    }
  });

  test("the catalogue names every rule that the types do", async () => {
    const types = await readFile(new URL("../../bindings-wasm/npm/types.d.ts", import.meta.url), "utf8");
    for (const rule of samspill.catalogue().rules) assert.ok(types.includes(`"${rule.name}"`), rule.name);
    assert.equal(samspill.version().catalogue, samspill.catalogue().catalogue);
  });

  test("after a trap it starts afresh, and open documents go on", async () => {
    const open = samspill.open({ title: "Kafé" }, context);
    const report = open.checkIdeaNote();
    const [other] = ENTRIES.filter((another) => another.entry !== entry);
    await other.samspill.init();
    const undisturbed = (await glueOf(other.build)).initSync().memory;
    // All its memory is taken, so that the next call finds none and traps.
    const glue = await glueOf(build);
    const { memory } = glue.initSync();
    const pages = 65536 - memory.buffer.byteLength / 65536;
    memory.grow(pages - 1);
    const long = "a".repeat(900_000);
    assert.ok(samspill.checkIdeaNote({ background: long }, context).findings.some(({ rule }) => rule === "text-too-long"));
    assert.notEqual(glue.initSync().memory, memory, "a fresh instance");
    assert.deepEqual(open.checkIdeaNote(), report);
    assert.equal((await glueOf(other.build)).initSync().memory, undisturbed);
  });
});

describe("both entries in one program", () => {
  before(() => Promise.all(ENTRIES.map(({ samspill }) => samspill.init())));

  test("share what they throw, and nothing else", () => {
    assert.equal(ideaNotes.MisuseError, programme.MisuseError);
    assert.notEqual(ideaNotes.checkIdeaNote, programme.checkIdeaNote);
    assert.match(ideaNotes.call("checkDossier", "{}", JSON.stringify(context)), /^\{"misuse":/);
    assert.equal(ideaNotes.open({}, context).checkDossier, undefined);
  });

  test("have each their module under a name of its own", async () => {
    const modules = await Promise.all(
      ENTRIES.map(async ({ build }) => readFile(new URL(`./wasm/${build}/samspill_bg.wasm`, import.meta.resolve("samspill")))),
    );
    for (const [place, name] of ["samspill/wasm", "samspill/programme/wasm"].entries()) {
      assert.deepEqual(await readFile(new URL(import.meta.resolve(name))), modules[place]);
    }
    assert.ok(modules[0].length < modules[1].length);
  });

  test("have the functions that their types tell of", async () => {
    const types = async (name) => readFile(new URL(`../../bindings-wasm/npm/${name}.d.ts`, import.meta.url), "utf8");
    const told = (text) => [...text.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name);
    const shared = told(await types("shared"));
    for (const [name, entry] of [["index", ideaNotes], ["programme", programme]]) {
      assert.deepEqual([...shared, ...told(await types(name))].sort(), Object.keys(entry).sort());
    }
  });
});

describe("a programme with its projects", () => {
  let dossier;
  before(async () => {
    await programme.init();
    dossier = JSON.parse(await readFile(new URL("../../examples/ovre-eksempelby.json", import.meta.url), "utf8"));
  });

  test("each document has its check, on its own and open", () => {
    const documents = [
      ["checkDossier", dossier],
      ["checkProgramme", dossier.programme],
      ["checkPortfolio", dossier.portfolio],
      ["checkProject", dossier.portfolio.projects[0]],
    ];
    for (const [check, document] of documents) {
      const report = programme[check](document, context);
      assert.ok(Array.isArray(report.findings), check);
      assert.deepEqual(programme[check](JSON.stringify(document), context), report);
      const open = programme.open(document, context);
      assert.deepEqual(open[check](), report);
      open.close();
      assert.deepEqual(open[check](), report);
      assert.throws(() => programme[check](document, {}), programme.MisuseError);
    }
  });

  test("a portfolio is checked beside the programme of the context", () => {
    const { portfolio, programme: ours } = dossier;
    const { findings } = programme.checkPortfolio(portfolio, { ...context, programme: ours });
    assert.ok(findings.some((finding) => finding.document === "programme" && finding.rule === "main-goal-without-project"));
  });

  test("a report is a page, also of one document that is wrapped", () => {
    const page = programme.report(dossier, { ...context, lang: "nn" });
    assert.deepEqual(Object.keys(page), ["lang", "title", "text", "html"]);
    assert.equal(page.title, dossier.programme.title);
    assert.match(page.html, /^<article [^>]*lang="nn"/);
    assert.deepEqual(programme.open(dossier, { ...context, lang: "nn" }).report(), page);
    const note = { title: "Kafé <b>& kino</b>" };
    for (const wrapped of [{ ideaNotes: [note] }, { portfolio: { projects: [note] } }]) {
      const { text, html } = programme.report(wrapped, context);
      assert.ok(text.includes(note.title));
      assert.ok(html.includes("Kafé &lt;b&gt;&amp; kino&lt;/b&gt;"));
    }
    assert.throws(() => programme.report(dossier, {}), programme.MisuseError);
  });
});

describe("criteria", () => {
  let notes;
  let ours;
  before(async () => {
    await programme.init();
    notes = { nb: await note("exemplary-nb"), nn: await note("exemplary-nn"), en: await note("exemplary-nb") };
    ({ programme: ours } = JSON.parse(await readFile(new URL("../../examples/ovre-eksempelby.json", import.meta.url), "utf8")));
  });
  const row = ({ criteria }, wanted) => criteria.find(({ criterion }) => criterion === wanted);

  test("an idea stands to seven of them, in three languages", () => {
    const words = { nb: "klar til vurdering", nn: "klar til vurdering", en: "ready to be judged" };
    const later = { nb: "vurderes når prosjektplanen skal godkjennes", nn: "blir vurdert når prosjektplanen skal godkjennast", en: "project plan" };
    for (const [lang, given] of Object.entries(notes)) {
      const assessment = programme.assessIdeaNote(given, { ...context, lang, programme: ours });
      assert.equal(assessment.criteria.length, 7);
      assert.equal(assessment.made.lang, lang);
      assert.equal(row(assessment, "anchoring").words, words[lang]);
      assert.match(row(assessment, "plan").words, new RegExp(later[lang]));
      assert.equal(row(assessment, "plan").outcome, null);
      assert.equal(row(assessment, "anchoring").personal, null);
    }
    assert.equal(row(programme.assessIdeaNote(notes.nn, { ...context, lang: "nn" }), "others-tasks").title, "Tek ikkje over oppgåvene til andre");
  });

  test("what a person has answered shows beside what the facts say", () => {
    const answer = { criterion: "anchoring", outcome: "met", reason: "Vi ser det.", role: "Programleder", date: "2026-11-20" };
    const criteria = { set: { id: "area-programme" }, answers: [answer] };
    const given = { ...context, programme: ours, criteria };
    const anchoring = row(programme.assessIdeaNote(notes.nb, given), "anchoring");
    assert.equal(anchoring.outcome, "met");
    assert.deepEqual(anchoring.personal, { outcome: "met", reason: "Vi ser det.", role: "Programleder", date: "2026-11-20" });
    assert.deepEqual(anchoring.byTheFacts, { outcome: "undetermined", awaits: ["judgement"] });
    const open = programme.open(notes.nb, given);
    assert.deepEqual(open.assessIdeaNote(), programme.assessIdeaNote(JSON.stringify(notes.nb), given));
    open.close();
  });

  test("letters about an idea are drafted, with gaps for a person to fill in", () => {
    const kinds = ["Receipt", "Reply", "Recommendation", "Decline", "QualificationLetter", "ProjectAgreement"];
    for (const kind of kinds) {
      const draft = programme[`draft${kind}`](notes.nn, { ...context, lang: "nn", programme: ours });
      assert.deepEqual(Object.keys(draft), ["kind", "lang", "title", "sections", "markdown", "gaps", "document"]);
      assert.ok(draft.markdown.includes(notes.nn.title), kind);
      for (const { text } of draft.gaps) assert.ok(draft.markdown.includes(text), text);
    }
    const { markdown } = programme.draftReply({ title: "Kafé" }, { ...context, programme: ours });
    const asked = markdown.match(/^\d+\. /gm).length;
    assert.ok(asked >= 1 && asked <= 5, `${asked} questions`);
  });

  test("projects and notes of a dossier are assessed together", async () => {
    const dossier = JSON.parse(await readFile(new URL("../../examples/ovre-eksempelby.json", import.meta.url), "utf8"));
    const assessments = programme.assessDossier(dossier, context);
    assert.equal(assessments.length, dossier.portfolio.projects.length + (dossier.ideaNotes?.length ?? 0));
    const [project] = dossier.portfolio.projects;
    assert.equal(programme.assessProject(project, context).subject.title, project.title);
  });

  test("a set that is not known is misuse", () => {
    const wrong = { ...context, criteria: { set: { id: "area-program" } } };
    for (const ask of ["assessIdeaNote", "assessProject", "assessDossier"]) {
      assert.throws(() => programme[ask]({}, wrong), (error) => error instanceof programme.MisuseError && error.pointer === "/criteria/set/id");
    }
  });
});

test("a document of any kind is checked by its name", async () => {
  await programme.init();
  const { findings } = programme.check("decision", { date: "31.02.2026" }, context);
  assert.deepEqual(findings.map(({ rule }) => rule), ["impossible-date"]);
  assert.deepEqual(programme.check("ideaNote", {}, context), programme.checkIdeaNote({}, context));
  assert.throws(() => programme.check("descision", {}, context), /did you mean `checkDecision`/);
  assert.deepEqual(programme.upgrade({ portfolio: {} }, context), { schemaVersion: "0.1.0", portfolio: { schemaVersion: "0.1.0" } });
});

test("a dossier is seen as of a day, and without persons", async () => {
  await programme.init();
  const events = [{ state: "qualified", date: "2026-02-01" }, { state: "inProgress", date: "2026-06-01" }];
  const dossier = { portfolio: { projects: [{ code: "01/26", events, contact: { role: "Leder", name: "Navn" } }] } };
  const { portfolio, uncertain } = programme.portfolioAsOf(dossier, { today: "2026-03-01" });
  assert.deepEqual([portfolio.projects[0].state, uncertain], ["qualified", []]);
  const { dossier: redacted } = programme.redact(dossier, context);
  assert.deepEqual(redacted.portfolio.projects[0].contact, { role: "Leder" });
});

test("rows become a portfolio, and a portfolio rows", async () => {
  await programme.init();
  const rows = [{ Prosjektnr: "01/26", Navn: "Kafé", Start: new Date(2026, 2, 1), Hovedmål: "1; 4" }, { Prosjektnr: null }];
  const portfolio = programme.portfolioFromRows({ rows }, context);
  assert.deepEqual(portfolio.projects.map(({ code, period }) => [code, period.start]), [["01/26", "2026-03-01"]]);
  const [first] = programme.rowsFromPortfolio(portfolio, { ...context, lang: "nn" });
  assert.deepEqual(Object.entries(first).slice(0, 2), [["Prosjektkode", "01/26"], ["Prosjektnamn", "Kafé"]]);
  assert.throws(() => programme.portfolioFromRows({ rows, columns: { Fnord: "title" } }, context), programme.MisuseError);
});

test("the README runs", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, block]) => block);
  assert.ok(blocks.length > 0);
  for (const block of blocks) {
    const file = new URL("readme.tmp.mjs", import.meta.url);
    await writeFile(file, block);
    await import(`${file.href}?${Math.random()}`).finally(() => rm(file));
  }
});

test("a goal is read by its words, or by its words in a language", async () => {
  await programme.init();
  const goal = programme.readGoal("Redusere sjukefråværet frå 9 til 7 prosent innan 2027", context);
  assert.equal(goal.language, "nn");
  assert.deepEqual([goal.baseline.quantity.value, goal.quantities[0].value, goal.deadline.latest], [9, 7, "2027-12-31"]);
  const { utf16: [start, end], words } = goal.deadline.span;
  assert.equal(goal.text.slice(start, end), words);
  assert.equal(programme.readGoal({ text: "Auke talet", language: "nb" }, context).language, "nb");
});

test("the letters that goals are looked at by are the caller's", async () => {
  await programme.init();
  const goals = { goals: [{ text: "Kafeen er åpnet ved hjelp av dugnad", deadline: "2027" }] };
  const letters = (profile) => programme.goalsOfIdeaNote(goals, { ...context, profile }).goals[0].letters.map(({ letter, standing }) => `${letter} ${standing}`);
  assert.deepEqual(letters(undefined).slice(2, 4), ["A informationMissing", "R readyToBeJudged"]);
  assert.deepEqual(letters({ name: "own", letters: { id: "smart-achievable" } })[2], "A readyToBeJudged");
  assert.throws(() => letters({ name: "own", letters: { id: "smartest" } }), { name: "MisuseError", pointer: "/profile/letters/id" });
});

test("a project looks at itself by a list that is handed over, and sees what is different later", async () => {
  await programme.init();
  const project = { title: "Bydelskafé" };
  const before = programme.selfAssessment(tenPiecesOfAdvice, project, { today: "2026-04-21", lang: "nn" });
  assert.deepEqual(before.counts, { met: 0, readyToBeJudged: 0, informationMissing: 10, notMet: 0 });
  assert.match(before.html, /^<table class="samspill-self-assessment" lang="nn">\n<caption>Ti råd til prosjektet: Bydelskafé/);
  const answers = [{ criterion: "team", outcome: "met", role: "Prosjektleder" }];
  const after = programme.selfAssessment(tenPiecesOfAdvice, project, { ...context, answers });
  const { changed, rows } = programme.compareSelfAssessments(before, JSON.stringify(after), { lang: "nn" });
  assert.deepEqual([changed, rows[3].text], [1, "Frå manglar opplysningar til oppfylt. Nokon har svart."]);
  const file = { portfolio: { projects: [project, { code: "02/26" }] } };
  assert.equal(programme.selfAssessment(tenPiecesOfAdvice, file, { ...context, about: "02/26" }).subject.code, "02/26");
  assert.throws(() => programme.selfAssessment(tenPiecesOfAdvice, file, context), { name: "MisuseError", pointer: "/criteria/about" });
  assert.throws(() => programme.selfAssessment("ten-pieces-of-advice", project, context), { name: "MisuseError", pointer: "/criteria/set/id" });
  assert.throws(() => programme.compareSelfAssessments(before, {}), /`after` holds no self-assessment/);
  for (const [id, list] of Object.entries(lists)) {
    assert.deepEqual(JSON.parse(await readFile(new URL(import.meta.resolve(`samspill/lists/${id}.json`)), "utf8")), list);
    assert.deepEqual(programme.checkCriteriaSet(list, context).findings, []);
  }
});

test("the small build asks for no deadline where the words have a year", async () => {
  await ideaNotes.init();
  const asked = (text) => ideaNotes.checkIdeaNote({ goals: [{ text }] }, context).findings.some(({ rule }) => rule === "goal-without-deadline");
  assert.deepEqual([asked("40 frivillige har hatt vakt innen 2028"), asked("40 frivillige har hatt vakt")], [false, true]);
});
