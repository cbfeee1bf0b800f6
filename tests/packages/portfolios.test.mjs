// What projects are to each other, papers about it, and questions, as a web developer meets them.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";
import { chromium } from "playwright-core";
import * as programme from "samspill/programme";

const context = { today: "2026-11-21", lang: "nn" };
const text = await readFile(new URL("../../examples/ovre-eksempelby.json", import.meta.url), "utf8");
const dossier = JSON.parse(text);

before(() => programme.init());

/** Holds an answer against its schema. */
async function heldTo(schema, answer) {
  const file = new URL(import.meta.resolve(`samspill/schema/${schema}.schema.json`));
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(await readFile(file, "utf8")));
  assert.ok(validate(answer), JSON.stringify(validate.errors));
}

test("what projects are to each other, of an object, of text and of an open file", async () => {
  const coordination = programme.coordination(dossier, context);
  await heldTo("coordination", coordination);
  assert.deepEqual(programme.coordination(text, context), coordination);
  const [question] = coordination.questions;
  assert.equal(question.words, "slå saman");
  assert.deepEqual(question.projects.map((place) => coordination.projects[place].code), ["03/24", "02/26"]);
  const open = programme.open(dossier, context);
  assert.deepEqual(open.coordination(), coordination);
  open.close();
  // A portfolio alone has no programme, and pointers of its own.
  const alone = programme.coordination(dossier.portfolio, context);
  assert.equal(alone.projects[0].pointer, "/projects/0");
  assert.deepEqual(alone.coverage.mainGoals, []);
  for (const nothing of ["", "{", {}, [], null]) assert.deepEqual(programme.coordination(nothing, context).projects, []);
});

test("papers are pages that stand alone, in three languages", async () => {
  for (const lang of ["nb", "nn", "en"]) {
    const open = programme.open(dossier, { ...context, lang });
    const merging = { project: "02/26", into: "03/24" };
    const papers = [open.forumPaper(), open.steeringGroupPaper(), open.portfolioReport(), open.draftMergePlan(merging)];
    assert.deepEqual(papers.map(({ kind }) => kind), ["forum", "steeringGroup", "portfolio", "mergePlan"]);
    for (const paper of papers) {
      await heldTo("paper", paper);
      assert.ok(paper.html.startsWith(`<!doctype html>\n<html lang="${lang}">`), paper.html.slice(0, 60));
      assert.doesNotMatch(paper.html, /<(script|link|img)\b|\ssrc=|\shref="[^#]|url\(/);
      assert.ok(paper.markdown.startsWith(`# ${paper.title}\n`));
    }
    assert.deepEqual(papers[3].document.items.map(({ kind }) => kind).slice(0, 2), ["goal", "milestone"]);
    assert.deepEqual(programme.forumPaper(dossier, { ...context, lang }), papers[0]);
    assert.deepEqual(programme.steeringGroupPaper(dossier, { ...context, lang }), papers[1]);
    assert.deepEqual(programme.portfolioReport(dossier, { ...context, lang }), papers[2]);
    assert.deepEqual(programme.draftMergePlan(dossier, merging, { ...context, lang }), papers[3]);
    open.close();
  }
});

test("a question is answered alike of a file and of one that is open", async () => {
  const open = programme.open(dossier, context);
  const slip = programme.slip(dossier, { project: "01/24", days: 120 }, context);
  await heldTo("slip", slip);
  assert.deepEqual(slip.hits.map(({ from, to }) => [from, to]), [["2027-04-30", "2027-06-28"]]);
  assert.deepEqual(open.slip({ project: "01/24", days: 120 }), slip);
  assert.deepEqual(programme.slip(text, { project: "01/24", days: 120 }, context), slip);

  const difference = programme.portfolioDifference(dossier, "2026-01-01", context);
  await heldTo("portfolio-difference", difference);
  assert.ok(difference.changes.some(({ code }) => code === "joined"));
  assert.deepEqual(open.portfolioDifference(new Date(2026, 0, 1)), difference);

  const note = { title: "Kafé for nye", solution: "Nye innbyggere møtes over kaffe og snakker norsk" };
  const similar = programme.similarProjects(dossier, note, context);
  await heldTo("similar-projects", similar);
  assert.deepEqual(similar.projects.map(({ name }) => name), ["7/2025 B Språkkafé"]);
  assert.deepEqual(open.similarProjects(JSON.stringify(note)), similar);
  assert.deepEqual(open.similarProjects({}).projects, []);

  // Memory that is given back is taken again.
  open.close();
  assert.deepEqual(open.slip({ project: "01/24", days: 120 }), slip);
  open.close();
});

test("what is wrong in a question is thrown, with its place", () => {
  const open = programme.open(dossier, context);
  const wrong = (ask, pointer) =>
    assert.throws(ask, (error) => error instanceof programme.MisuseError && error.pointer === pointer);
  wrong(() => programme.slip(dossier, { project: "99/99", days: 7 }, context), "/project");
  wrong(() => open.slip({ project: "99/99", days: 7 }), "/project");
  for (const days of [-1, 3651, 1.5, NaN, "7", undefined]) wrong(() => open.slip({ project: "01/24", days }), "/days");
  wrong(() => open.slip(), "/project");
  wrong(() => open.portfolioDifference("i fjor"), "/since");
  wrong(() => open.similarProjects(), "/ideaNote");
  wrong(() => open.draftMergePlan({ project: "01/24", into: "01/24" }), "/into");
  wrong(() => programme.portfolioDifference([], "2026-01-01", context), "/dossier");
  wrong(() => programme.portfolioDifference("{", "2026-01-01", context), "");
  wrong(() => programme.portfolioDifference(dossier, "2026-01-01", {}), "/today");
  open.close();
});

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM to run this`;
const axe = createRequire(import.meta.url).resolve("axe-core");

describe("the papers in a browser", { skip }, () => {
  let browser;

  before(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  });

  after(() => browser?.close());

  for (const lang of ["nb", "nn", "en"]) {
    test(`in ${lang}: for everyone, and on a sheet of paper`, async () => {
      const open = programme.open(dossier, { ...context, lang });
      const merging = { project: "02/26", into: "03/24" };
      const papers = [open.forumPaper(), open.steeringGroupPaper(), open.portfolioReport(), open.draftMergePlan(merging)];
      open.close();
      for (const { html, kind } of papers) {
        const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
        await page.setContent(html);
        await page.addScriptTag({ path: axe });
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id }) => id), [], kind);
        // A4 with margins of 17 millimetres at the sides is this wide; beyond the margin something would be cut off.
        await page.setViewportSize({ width: 665, height: 990 });
        await page.emulateMedia({ media: "print" });
        const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 64);
        assert.ok(!overflows, `${kind} is wider than a sheet`);
        await page.close();
      }
    });
  }
});
