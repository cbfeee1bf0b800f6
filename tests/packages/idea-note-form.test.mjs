// The form as people use it, in Chromium: served under a strict Content-Security-Policy, and as
// one file from the disk.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { choose, county, example, forms, programme, saved, skip } from "./idea-note-form.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.id);
const findingAt = (page, pointer) => page.locator(`[data-place="${pointer}"] > .findings > .finding`);
const notice = (page) => page.locator("#notice");

for (const way of ["served", "one file"]) {
  describe(`the form, ${way}`, { skip }, () => {
    let all;
    before(async () => (all = await forms()));
    after(() => all?.close());

    test("says at once what is in place, and what is missing when one has gone on", async () => {
      const page = await all.open(way);
      assert.equal(await page.locator("body").innerText().then((text) => text.split("\n")[0]), "Det dere skriver her, forlater ikke maskinen. Skjemaet sender ingenting.");
      assert.equal(await page.locator(".finding").count(), 0);
      await page.focus("#note-title");
      await page.keyboard.press("Tab");
      assert.match(await findingAt(page, "/title").innerText(), /Mangler før neste steg.*Ideen har ingen tittel ennå\./s);
      assert.equal(await page.getAttribute("#note-title", "aria-invalid"), null);
      const described = (await page.getAttribute("#note-title", "aria-describedby")).split(" ");
      const texts = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()));
      assert.match(texts.join(" "), /Et kort navn.*Ideen har ingen tittel ennå/s);

      await page.fill("#note-title", "Bydelskafé");
      assert.equal(await findingAt(page, "/title").count(), 0);
      assert.equal(await page.locator('[data-question="0"] .state').innerText(), "På plass");
      await page.waitForFunction(() => document.querySelector("#standing").textContent.includes("1 av 9 spørsmål"));

      await page.fill("#note-period-end", "når vi er klare");
      assert.equal(await page.getAttribute("#note-period-end", "aria-invalid"), null);
      await page.keyboard.press("Tab");
      assert.equal(await page.getAttribute("#note-period-end", "aria-invalid"), "true");
      // What either of two answers will do for, waits until both have been passed.
      await page.focus("#note-challenge");
      await page.keyboard.press("Tab");
      assert.equal(await findingAt(page, "/challenge").count(), 0);
      await page.keyboard.press("Tab");
      assert.equal(await findingAt(page, "/challenge").count(), 1);
      await page.finish();
    });

    test("reads each goal while it is written, and shows the words it has read", async () => {
      for (const [lang, goal, words, met, open, hint] of [
        ["nb", "Redusere sykefraværet i hjemmetjenesten innen 2027.", ["innen 2027"], /Tidsavgrenset.*Enkelt/s, /Målbart Hvordan vet dere at målet er nådd\?/, "Redusere sykefraværet i hjemmetjenesten fra … til … innen 2027."],
        ["nn", "Minst 40 ungdomar har fått sommarjobb", ["Minst 40 ungdomar"], /Spesifikt.*Målbart.*Enkelt/s, /Tidsavgrensa Når skal målet vere nådd\?/, "Minst 40 ungdomar har fått sommarjobb innan …"],
      ]) {
        const page = await all.open(way, { lang });
        const panel = page.locator('[data-place="/goals/0/text"] > .letters');
        assert.equal(await panel.count(), 0);
        await page.locator("#note-goals-0-text").pressSequentially(goal);
        assert.deepEqual(await panel.locator("mark").allInnerTexts(), words);
        assert.match(await panel.locator(".letters-met").innerText(), met);
        assert.match(await panel.locator(".letters-open").innerText(), open);
        assert.equal(await panel.locator(".hint q").innerText(), hint);
        // It is shown at once, and no fault is found before one has gone on.
        assert.equal(await page.locator(".finding").count(), 0);
        await page.fill("#note-goals-0-text", "");
        assert.equal(await panel.count(), 0);
        await page.finish();
      }
    });

    test("puts a deadline that stands in the text where it belongs, and takes it back", async () => {
      const page = await all.open(way);
      await page.fill("#note-goals-0-text", "40 ungdommer har fått sommerjobb innen 2028");
      await page.focus("#note-title");
      await page.getByRole("button", { name: "Sett inn 2028" }).click();
      assert.equal(await page.inputValue("#note-goals-0-deadline"), "2028");
      await page.getByRole("button", { name: "Angre" }).click();
      assert.equal(await page.inputValue("#note-goals-0-deadline"), "");
      await page.finish();
    });

    test("the count is said when the writer pauses, not at every letter", async () => {
      const page = await all.open(way);
      await page.evaluate(() => {
        globalThis.told = [];
        new MutationObserver(() => globalThis.told.push(document.querySelector("#standing").textContent)).observe(document.querySelector("#standing"), { childList: true });
      });
      await page.locator("#note-title").pressSequentially("Bydelskafé i bakeriet", { delay: 15 });
      assert.deepEqual(await page.evaluate(() => globalThis.told), []);
      await page.waitForFunction(() => globalThis.told.length > 0);
      assert.deepEqual(await page.evaluate(() => globalThis.told), ["Dere har svart på 1 av 9 spørsmål. Ingen merknader."]);
      await page.finish();
    });

    test("what appears when a place is left does not push a button away from the pointer", async () => {
      const page = await all.open(way);
      await page.focus("#note-solution");
      const { x, y, width, height } = await page.locator("#question-3 label").boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      assert.equal((await page.locator("#question-3 label").boundingBox()).y, y);
      await page.mouse.up();
      await findingAt(page, "/challenge").waitFor();
      assert.equal(await focused(page), "note-whyNow");
      await page.finish();
    });

    test("mends by a button, goes there, and undoes", async () => {
      const page = await all.open(way);
      await page.fill("#note-goals-0-text", "Kafeen er åpnet");
      await page.fill("#note-period-end", "2027-06");
      await page.keyboard.press("Tab");
      await page.click('[data-place="/goals/0/deadline"] button:has-text("Sett fristen til juni 2027")');
      assert.equal(await page.inputValue("#note-goals-0-deadline"), "2027-06");
      assert.equal(await focused(page), "note-goals-0-deadline");
      assert.equal(await findingAt(page, "/goals/0/deadline").count(), 0);
      assert.match(await page.innerText("#standing"), /^Gjort: Sett fristen til juni 2027\./);
      // What is written since is not lost by undoing.
      await page.fill("#note-title", "Kafé");
      await page.click("#undo");
      assert.equal(await page.inputValue("#note-goals-0-deadline"), "");
      assert.equal(await page.inputValue("#note-title"), "Kafé");
      assert.equal(await focused(page), "note-goals-0-deadline");
      assert.equal(await page.isVisible("#undo"), false);
      // What is written over a mended place is not lost by undoing either.
      await page.click('[data-place="/goals/0/deadline"] [data-action="fix"]');
      await page.fill("#note-goals-0-deadline", "2028");
      assert.equal(await page.isVisible("#undo"), false);
      await page.finish();
    });

    test("rows are added and taken away by keyboard, and come back", async () => {
      const page = await all.open(way);
      const add = page.locator('[data-action="addRow"][data-pointer="/expectedBenefits"]');
      await page.fill("#note-expectedBenefits-0", "Folk blir kjent");
      await add.press("Enter");
      assert.equal(await focused(page), "note-expectedBenefits-1");
      await page.keyboard.type("Lokalet blir brukt");
      await add.press("Enter");
      await page.keyboard.type("Ungdom får arbeid");
      await page.locator('[data-action="removeRow"][data-pointer="/expectedBenefits/1"]').press("Enter");
      assert.equal(await focused(page), "note-expectedBenefits-1");
      assert.deepEqual((await saved(page)).note.expectedBenefits, ["Folk blir kjent", "Ungdom får arbeid"]);
      await page.click("#undo");
      assert.deepEqual((await saved(page)).note.expectedBenefits, ["Folk blir kjent", "Lokalet blir brukt", "Ungdom får arbeid"]);
      // A list goes with its last row, and comes back beside what is written since.
      await page.fill("#note-goals-0-text", "Kafeen er åpnet");
      await page.click('[data-action="removeRow"][data-pointer="/goals/0"]');
      assert.equal((await saved(page)).note.goals, undefined);
      await page.fill("#note-goals-0-text", "Boden er åpnet");
      await page.click("#undo");
      assert.deepEqual((await saved(page)).note.goals, [{ text: "Kafeen er åpnet" }, { text: "Boden er åpnet" }]);
      for (const _ of "12") await page.click('[data-action="removeRow"][data-pointer="/goals/0"]');
      // A row that is left blank is not saved, and neither is what was taken back.
      await add.press("Enter");
      await page.fill("#note-expectedBenefits-0", "");
      await page.fill("#note-title", "x");
      await page.fill("#note-title", "");
      const { note } = await saved(page);
      assert.deepEqual(note, { schemaVersion: note.schemaVersion, expectedBenefits: ["Lokalet blir brukt", "Ungdom får arbeid"] });
      await page.finish();
    });

    test("the reason that copies a goal is marked", async () => {
      const page = await all.open(way);
      await choose(page, "#programme-file", { about: "x", programme, portfolio: {}, ideaNotes: [] });
      await page.selectOption("#note-mainGoals-0-goal", { label: "4. Møteplasser" });
      assert.match(await page.innerText(".offer-text"), /inkluderende bydel/);
      await page.fill("#note-mainGoals-0-reason", "☕ Fordi: gode møteplasser og muligheter for deltakelse");
      await page.keyboard.press("Tab");
      const finding = findingAt(page, "/mainGoals/0/reason");
      assert.equal(await finding.locator("mark").innerText(), "gode møteplasser og muligheter for deltakelse");
      assert.equal(await finding.locator(".quoted").innerText(), "☕ Fordi: gode møteplasser og muligheter for deltakelse (likt målet)");
      assert.deepEqual((await saved(page)).note.mainGoals, [{ goal: "4", reason: "☕ Fordi: gode møteplasser og muligheter for deltakelse" }]);
      await page.click('[data-action="removeProgramme"]');
      assert.equal(await page.inputValue("input#note-mainGoals-0-goal"), "4");
      await page.finish();
    });

    test("a programme's own form is shown in its order, with its own questions", async () => {
      const page = await all.open(way);
      await page.fill("#note-title", "Kafé");
      const { title, questions } = JSON.parse(await county()).programme.noteForm;
      await choose(page, "#programme-file", await county());
      await page.waitForFunction((title) => document.title === title && document.querySelector("h1").textContent === title, title);
      const later = questions.filter(({ askedAt }) => askedAt !== undefined).map(({ text }) => text);
      assert.deepEqual(await page.locator("#form > .question h2").allInnerTexts(), questions.map(({ text }) => text).filter((text) => !later.includes(text)));
      assert.deepEqual(await page.locator(".later h2").allTextContents(), [...later, "Videreføring", "Erstatter noe som finnes", "Ordinær drift eller lovpålagt oppgave"]);
      assert.equal(await page.inputValue("#note-title"), "Kafé");
      assert.equal(await focused(page), "note-title");
      const young = questions.find(({ key }) => key === "youngPeople").text;
      await page.focus("#note-youngPeople");
      await page.keyboard.press("Tab");
      assert.ok((await findingAt(page, "/youngPeople").innerText()).includes(`«${young}»`));
      assert.ok((await page.locator(".asks a").allTextContents()).includes(young));
      await page.fill("#note-youngPeople", "Ungdomsrådet leder arbeidet.");
      await page.selectOption("#note-strategicApproaches-0", "Unge stemmer");
      assert.equal(await page.innerText("#note-strategicApproaches-0-text"), "De under 25 er med og bestemmer.");
      await page.click('[data-action="review"]');
      assert.equal(await findingAt(page, "/youngPeople").count(), 0);
      assert.equal(await page.locator('[data-place="/youngPeople"]').locator("xpath=..").locator(".state").innerText(), "På plass");
      assert.match(await page.innerText("#standing"), /3 av 9 spørsmål/);
      const { note } = await saved(page);
      assert.equal(note.youngPeople, "Ungdomsrådet leder arbeidet.");
      assert.deepEqual(note.strategicApproaches, ["Unge stemmer"]);
      await page.click('[data-action="removeProgramme"]');
      assert.match(await page.innerText("#also-held"), /youngPeople/);
      await page.finish();
    });

    test("of a programme with faults in it, what can be read is used", async () => {
      const page = await all.open(way, { lang: "nn" });
      const questions = [{ text: "Kva vil de?", fields: ["title", "title", 7] }, 5, { text: "Utan stad for svaret" }, { text: ["?"], key: "own", fields: ["title", "whyNow"] }];
      await choose(page, "#programme-file", { title: 3, mainGoals: [null, { name: 7 }, ...programme.mainGoals], noteForm: { title: [], questions } });
      await page.waitForSelector("#programme:not([hidden])");
      assert.match(await notice(page).innerText(), /Vi tek med det vi kan lese.*Under «Namn» står det eit tal\./s);
      assert.deepEqual(await page.locator("#form > .question h2").allInnerTexts(), ["Kva vil de?", "whyNow"]);
      await page.fill("#note-own", "Vårt eige svar");
      assert.equal((await saved(page)).note.own, "Vårt eige svar");
      await page.finish();
    });

    test("a file that cannot be used is told of kindly, and nothing is lost", async () => {
      const page = await all.open(way, { lang: "nn" });
      await page.fill("#note-title", "Kafé");
      const told = async (input, content, expected) => {
        await choose(page, input, content);
        await page.waitForFunction((text) => document.querySelector("#notice").textContent.includes(text), expected);
        assert.match(await notice(page).innerText(), /Det de har skrive, står her framleis\./);
        assert.equal(await page.inputValue("#note-title"), "Kafé");
      };
      await told("#programme-file", '{"title": "x",', "linje 1");
      await told("#programme-file", { title: "Eit notat" }, "Vi fann ikkje noko program i fila «fil.json».");
      const deep = "[".repeat(300) + "]".repeat(300);
      await told("#programme-file", `{"mainGoals": [], "x": ${deep}}`, "Vi kan ikkje bruke programmet i «fil.json».");
      await told("#note-file", "[1, 2]", "Vi fann ikkje noko idénotat i fila «fil.json».");
      await told("#note-file", programme, "Fila ser ut til å vere eit program.");
      assert.equal(await page.isVisible("#programme"), false);
      await page.click('[data-action="speak"][lang="en"]');
      assert.match(await notice(page).innerText(), /What you have written is still here\./);
      await page.click('[data-action="closeNotice"]');
      assert.equal(await notice(page).innerText(), "");
      await page.finish();
    });

    test("a note that is opened and saved is the same, with all that has no place in the form", async () => {
      const page = await all.open(way);
      const text = (await example("exemplary-nn")).replace("{", '{"eigen nøkkel": {"djupt": [1, null]},');
      await choose(page, "#note-file", text);
      await page.waitForFunction(() => document.querySelector("#note-title").value !== "");
      assert.match(await page.innerText("#also-held"), /eigen nøkkel\s+Bakgrunn/);
      const first = await saved(page);
      assert.deepEqual(first.note, JSON.parse(text));
      assert.deepEqual(Object.keys(first.note), Object.keys(JSON.parse(text)));
      assert.equal(first.name, "saman-om-tømmerhytta.json");
      await page.fill("#note-goals-1-text", "60 ungdomar har vore innom");
      await page.check('input[type="checkbox"][value="money"]');
      const second = await saved(page);
      const expected = JSON.parse(text);
      expected.goals[1].text = "60 ungdomar har vore innom";
      expected.asksOfProgramme.push("money");
      assert.deepEqual(second.note, expected);
      await page.finish();
    });

    test("what cannot be shown is kept until it is mended or written anew", async () => {
      const page = await all.open(way);
      await choose(page, "#note-file", await example("broken"));
      await page.waitForFunction(() => document.querySelector("#note-solution").value !== "");
      assert.equal(await page.inputValue("#note-initiator-sector"), "frivillig");
      assert.equal((await saved(page)).note.goals[2], "Flere sykler til skolen");
      await page.click('button:has-text("Sett det inn der det hører hjemme")');
      assert.equal(await page.inputValue("#note-goals-2-text"), "Flere sykler til skolen");
      assert.equal(await focused(page), "note-goals-2-text");
      await page.click('button:has-text("Velg «frivillig sektor»")');
      assert.equal(await page.inputValue("#note-initiator-sector"), "voluntary");
      await page.click("#undo");
      await page.click("#undo");
      assert.deepEqual((await saved(page)).note, JSON.parse(await example("broken")));
      await page.finish();
    });

    test("the summary tells what is in place, what will be asked, and the way there", async () => {
      const page = await all.open(way);
      await page.fill("#note-title", "Kafé");
      assert.equal(await page.isVisible("#summary"), false);
      await page.click('[data-action="review"]');
      assert.equal(await focused(page), "summary-title");
      assert.match(await page.innerText("#summary"), /Dette mangler før dere kan sende notatet inn: hvem som foreslår ideen og utfordring eller løsning\..*På plass\s+Ideen har en tittel\./s);
      const asks = await page.locator(".asks a").allInnerTexts();
      assert.equal(asks[0], "Hva er utfordringen, eller hva vil dere prøve?");
      assert.equal(asks.at(-1), "Hvordan kan resultatene leve videre?");
      await page.locator(".asks a").last().click();
      assert.equal(await focused(page), "note-continuation");
      await page.fill("#note-challenge", "Ingen steder å møtes");
      await page.fill("#note-initiator-name", "Velforeningen");
      assert.match(await page.innerText("#summary"), /Notatet har det som trengs for å sende det inn\./);
      await page.finish();
    });

    test("leaving is warned of only with something unsaved", async () => {
      const page = await all.open(way);
      const dialogs = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.type());
        dialog.accept();
      });
      await page.click("#note-title");
      await page.reload();
      assert.deepEqual(dialogs, []);
      await page.waitForSelector(".question");
      await page.fill("#note-title", "Kafé");
      await saved(page);
      await page.reload();
      assert.deepEqual(dialogs, []);
      await page.waitForSelector(".question");
      await page.locator("#note-title").pressSequentially("Kafé");
      await page.reload();
      assert.deepEqual(dialogs, ["beforeunload"]);
      await page.finish();
    });

    test("on paper every answer stands whole, and what will be asked at the end", async () => {
      const page = await all.open(way);
      const long = Array.from({ length: 60 }, (_, number) => `Linje ${number} om hvorfor dette er viktig for oss akkurat nå.`).join("\n");
      await choose(page, "#note-file", { ...JSON.parse(await example("half-filled")), challenge: long });
      await page.waitForFunction(() => document.querySelector("#note-challenge").value !== "");
      await page.setViewportSize({ width: 700, height: 1000 });
      await page.emulateMedia({ media: "print" });
      const paper = await page.innerText("body");
      assert.ok(paper.includes(long), "the long answer is not whole");
      assert.match(paper, /Hva heter ideen\?\s+Bydelskafé i det gamle bakeriet/);
      assert.match(paper, /Hvorfor er dette viktig nå\?\s+Ikke skrevet ennå/);
      assert.match(paper, /Dette kommer programmet til å spørre om[^]*Når skal målet være nådd\?/);
      assert.doesNotMatch(paper, /forlater ikke maskinen|Lagre notatet/);
      const seen = await page.evaluate(() => {
        const all = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
        return {
          controls: all.filter((one) => one.matches("button, input, textarea, select")).length,
          clipped: all.filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflowY !== "visible").length,
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
      assert.deepEqual(seen, { controls: 0, clipped: 0, wide: false });
      const pdf = await page.pdf();
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
      assert.ok(pages >= 2, `the long note is on ${pages} page`);
      await page.finish();
    });
  });
}
