// The page of a milestone plan: an adviser fills it in, moves a meeting, and sees what moved and why.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";

import { milestonePlan } from "../../examples/milestone-plan/build.mjs";
import { choose, pages, skip } from "./pages.mjs";

const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const now = new Date("2026-11-21T12:00:00");
const MEETING = "#fieldprogramme-calendar-meetings-0-days-2";
const WIDTHS = { phone: { width: 375, height: 740 }, desktop: { width: 1280, height: 900 } };

const write = async (page, field, text) => {
  await page.fill(field, text);
  await page.press(field, "Tab");
};
const text = (page, place) => page.locator(place).innerText();
const saved = async (page) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  return JSON.parse(await readFile(await download.path(), "utf8"));
};

describe("the page of a milestone plan", { skip }, () => {
  let all;
  before(async () => (all = await pages(milestonePlan, "#picture svg")));
  after(() => all?.close());

  for (const way of ["served", "one file"]) {
    test(`a meeting is moved, and the words and the poster tell what moved and why: ${way}`, async () => {
      const page = await all.open(way, { now });
      const start = await text(page, "#picture");
      assert.doesNotMatch(start, /før:/);
      await write(page, MEETING, "2027-01-20");
      assert.match(await text(page, "#bar"), /2 milepæler flytter seg\. 5 står fast\./);
      const moves = await text(page, "#moves");
      assert.match(moves, /Fra 10\. februar 2027 til 14\. april 2027/);
      assert.match(moves, /Møtet 20\. januar 2027 er for tidlig: Da måtte papirene vært klare 6\. januar 2027\./);
      const poster = await text(page, "#picture");
      assert.match(poster, /14\.04\.2027\s*før: 10\.02\.2027/);
      assert.match(poster, /23\.07\.2027\s*før: 30\.06\.2027/);
      await page.click("#undo");
      assert.equal(await text(page, "#picture"), start);
      assert.equal(await page.inputValue(MEETING), "2027-02-10");
      await page.finish();
    });
  }

  test("a milestone is filled in, is drawn, is kept and is saved with all the rest", async () => {
    const page = await all.open("served", { now });
    await page.click("#add");
    await write(page, "#field-milestones-7-text", "Nøklene er levert");
    await write(page, "#field-milestones-7-dependsOn", "Å2 + 5");
    await write(page, "#field-milestones-7-workingTime-days", "2");
    assert.match(await text(page, "#schedule"), /«Nøklene er levert» blir nådd/);
    await page.click("#views button:nth-child(2)");
    assert.match(await text(page, "#picture"), /Nøklene er levert/);
    await page.click("#keep");
    assert.equal(await page.isHidden("#bar"), true);
    const file = await saved(page);
    const given = JSON.parse(await readFile(new URL("../../examples/ovre-eksempelby.json", import.meta.url), "utf8"));
    given.milestonePlans[0].milestones.push({ id: "M8", text: "Nøklene er levert", dependsOn: ["Å2 + 5"], workingTime: { days: 2 } });
    assert.deepEqual(file, given);
    await page.finish();
  });

  test("a body gets its meetings, and a decision falls on one of them", async () => {
    const page = await all.open("served", { now });
    await choose(page, "#file", { title: "Kafé", milestones: [{ id: "M1", text: "Rådet har sagt ja", planned: "2027-03-01", decidedBy: "Rådet" }] });
    await page.waitForFunction(() => document.title === "Kafé");
    assert.match(await text(page, "#schedule"), /skal etter planen være nådd 1\. mars 2027/);
    await page.click("#add-body");
    await write(page, "#field-calendar-meetings-0-body", "Rådet");
    await write(page, "#field-calendar-meetings-0-days-0", "2027-03-17");
    assert.match(await text(page, "#moves"), /17\. mars 2027/);
    assert.deepEqual((await saved(page)).calendar, { meetings: [{ body: "Rådet", days: ["2027-03-17"] }] });
    await page.finish();
  });

  test("what is worth a look is told, and a file that cannot be read changes nothing", async () => {
    const page = await all.open("served", { now });
    await page.selectOption("#plans", "4");
    assert.notEqual(await text(page, "#findings"), "");
    const title = await page.title();
    await choose(page, "#file", "{");
    await page.waitForFunction(() => document.querySelector("#notice").textContent !== "");
    assert.match(await text(page, "#notice"), /kan ikke leses som JSON/);
    await choose(page, "#file", { milestonePlans: [] });
    await page.waitForFunction(() => document.querySelector("#notice").textContent.includes("ingen milepælsplan"));
    assert.equal(await page.title(), title);
    await page.finish();
  });

  for (const [width, viewport] of Object.entries(WIDTHS)) {
    for (const lang of ["nb", "nn", "en"]) {
      test(`axe finds nothing: ${width}, ${lang}`, async () => {
        const page = await all.open("served", { lang, viewport, now });
        await write(page, MEETING, "2027-01-20");
        await page.evaluate(() => {
          document.querySelectorAll("details").forEach((fold) => (fold.open = true));
          document.querySelector("#bar").style.position = "static";
        });
        await page.evaluate(axe);
        for (const view of [1, 2, 3]) {
          await page.click(`#views button:nth-child(${view})`);
          const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
          assert.deepEqual(violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("\n")}`), []);
        }
        await page.finish();
      });
    }
  }

  test("those who do not see the picture are told of a list of milestones", async () => {
    const page = await all.open("served", { now });
    const { nodes } = await (await page.context().newCDPSession(page)).send("Accessibility.getFullAXTree");
    const named = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => node.name?.value ?? "");
    assert.equal(named("graphics-document").length, 1);
    assert.ok(named("list").includes("Milepæler"));
    assert.ok(named("listitem").some((name) => name.endsWith(": 10.02.2027")));
    await page.finish();
  });

  test("nothing is wider than a screen of 320 pixels", async () => {
    const page = await all.open("one file", { viewport: { width: 320, height: 640 }, now });
    await write(page, MEETING, "2027-01-20");
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((one) => !one.closest("svg, .hidden, #table") && one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(wide, []);
    await page.finish();
  });
});
