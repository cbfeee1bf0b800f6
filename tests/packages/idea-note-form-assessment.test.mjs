// What the form shows those who lead a programme: how an idea stands to each criterion, their own
// answers beside it, and the reply to those who propose. In Chromium, under the form's own policy.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";

import * as samspill from "samspill/programme";

import { answer, openedAnswers, savedAnswers, unanswered } from "../../examples/idea-note-form/answers.js";
import { assess, choose, example, forms, skip } from "./idea-note-form.mjs";

const rowOf = (page, criterion) => page.locator(`[data-criterion="${criterion}"]`);
const stands = (page, criterion) => rowOf(page, criterion).locator(".stands").innerText();
const focused = (page) => page.evaluate(() => document.activeElement.id);
const read = async (download) => readFile(await download.path(), "utf8");
const downloaded = async (page, action) => (await Promise.all([page.waitForEvent("download"), page.click(`[data-action="${action}"]`)]))[0];
const saidWhen = (page, text) => page.waitForFunction((wanted) => document.querySelector("#standing").textContent.includes(wanted), text);

const WORDS = {
  nb: {
    note: "exemplary-nb",
    rows: [
      ["Forankring i mål og hovedgrep", "Klar til vurdering"],
      ["Kommer i tillegg til det som gjøres i dag", "Klar til vurdering"],
      ["Gevinster og videreføring", "Klar til vurdering"],
      ["Gjennomarbeidet prosjektplan", "Vurderes når prosjektplanen skal godkjennes"],
      ["Tar ikke over andres oppgaver", "Klar til vurdering"],
      ["Betaler ikke for vanlig drift eller lovpålagte oppgaver", "Klar til vurdering"],
      ["Blir ikke en ny tilskuddsordning", "Mangler opplysninger"],
    ],
    overview: ["Klar til vurdering: 5", "Mangler opplysninger: 1", "Vurderes senere: 1"],
    first: /På plass\s+Det er vist til hovedmål 4 og 1\.[^]*Er forankringen i mål og hovedgrep klar nok\?[^]*Grunnlag: Områdeprogram Øvre Eksempelby\. Vedtatt av: Kommunestyret, 84\/23/,
    last: /Dette gjenstår\s+Vi vet ikke ennå hvor mye programmet har å bruke i alt\./,
    answered: /Svaret deres: oppfylt \(Programleder, \d\d\.\d\d\.\d{4}\)\s+Notatet alene: klar til vurdering/,
    needsReason: "Svaret teller når dere har skrevet hvorfor.",
    reply: "Svar på idé-notatet «Bydelskafé i det gamle bakeriet»",
    files: ["vurdering-bydelskafé-i-det-gamle-bakeriet.json", "svar-bydelskafé-i-det-gamle-bakeriet.md"],
  },
  nn: {
    note: "exemplary-nn",
    rows: [
      ["Forankring i mål og hovudgrep", "Klar til vurdering"],
      ["Kjem i tillegg til det som blir gjort i dag", "Klar til vurdering"],
      ["Gevinstar og vidareføring", "Klar til vurdering"],
      ["Gjennomarbeidd prosjektplan", "Blir vurdert når prosjektplanen skal godkjennast"],
      ["Tek ikkje over oppgåvene til andre", "Klar til vurdering"],
      ["Betaler ikkje for vanleg drift eller lovpålagde oppgåver", "Klar til vurdering"],
      ["Blir ikkje ei ny tilskotsordning", "Manglar opplysningar"],
    ],
    overview: ["Klar til vurdering: 5", "Manglar opplysningar: 1", "Blir vurdert seinare: 1"],
    first: /På plass\s+Det er vist til hovudmål 4\.[^]*Er forankringa i mål og hovudgrep klar nok\?[^]*Grunnlag: Områdeprogram Øvre Eksempelby\. Vedteke av: Kommunestyret, 84\/23/,
    last: /Dette står att\s+Vi veit ikkje enno kor mykje programmet har å bruke i alt\./,
    answered: /Svaret dykkar: oppfylt \(Programleder, \d\d\.\d\d\.\d{4}\)\s+Notatet åleine: klar til vurdering/,
    needsReason: "Svaret tel når de har skrive kvifor.",
    reply: "Svar på idénotatet «Saman om tømmerhytta»",
    files: ["vurdering-saman-om-tømmerhytta.json", "svar-saman-om-tømmerhytta.md"],
  },
};

for (const way of ["served", "one file"]) {
  describe(`the assessment in the form, ${way}`, { skip }, () => {
    let all;
    before(async () => {
      await samspill.init();
      all = await forms();
    });
    after(() => all?.close());

    for (const [lang, words] of Object.entries(WORDS)) {
      test(`seven rows say how the idea stands: ${lang}`, async () => {
        const page = await all.open(way, { lang });
        await assess(page, words.note);
        const rows = await page.locator(".criterion").evaluateAll((all) => all.map((row) => ["h3", ".stands"].map((part) => row.querySelector(part).textContent)));
        assert.deepEqual(rows, words.rows);
        assert.deepEqual(await page.locator("#overview li").allInnerTexts(), words.overview);
        assert.match(await rowOf(page, "anchoring").innerText(), words.first);
        assert.match(await rowOf(page, "grant-scheme").innerText(), words.last);
        assert.equal(await rowOf(page, "plan").locator("input, textarea").count(), 0);
        assert.equal(await page.isVisible("#no-assessment"), false);
        await page.finish();
      });

      test(`an answer changes the row, beside what the note shows: ${lang}`, async () => {
        const page = await all.open(way, { lang });
        await assess(page, words.note);
        await page.fill("#assessor-role", "Programleder");
        const anchoring = rowOf(page, "anchoring");
        await anchoring.locator('input[value="met"]').check();
        assert.equal(await stands(page, "anchoring"), "Oppfylt");
        assert.match(await anchoring.locator(".answered-so").innerText(), words.answered);
        // What is written goes on where it was, and nothing is lost in another language.
        await anchoring.locator("textarea").pressSequentially("Målet er klart.", { delay: 10 });
        await page.waitForTimeout(900);
        assert.equal(await focused(page), "reason-0");
        await page.click('[data-action="speak"][lang="en"]');
        assert.equal(await stands(page, "anchoring"), "Met");
        assert.match(await anchoring.innerText(), /Your answer: met \(Programleder, [^)]*\)\s+The note alone: ready to be judged/);
        assert.equal(await anchoring.locator("textarea").inputValue(), "Målet er klart.");
        await page.click(`[data-action="speak"][lang="${lang}"]`);
        // It is taken back by deciding nothing and saying nothing.
        await anchoring.locator("textarea").fill("");
        await anchoring.locator('input[value="undetermined"]').check();
        assert.equal(await stands(page, "anchoring"), "Klar til vurdering");
        assert.equal(await anchoring.locator(".answered-so").count(), 0);
        await page.finish();
      });

      test(`the reply is drafted, changed, saved and drafted anew: ${lang}`, async () => {
        const page = await all.open(way, { lang });
        await assess(page, words.note);
        const draft = await page.inputValue("#reply-text");
        assert.equal(draft.split("\n")[0], words.reply);
        const gaps = page.locator("#gap-list button");
        const count = await gaps.count();
        assert.ok(count > 0);
        // A gap leads to its place, and is gone when something else is written there.
        await gaps.first().click();
        await page.keyboard.type("1. desember");
        assert.match(await page.inputValue("#reply-text"), /inn[ae]n 1\. desember\./);
        assert.equal(await gaps.count(), count - 1);
        const file = await downloaded(page, "saveReply");
        assert.equal(file.suggestedFilename(), words.files[1]);
        const markdown = await read(file);
        assert.match(markdown, new RegExp(`^# ${words.reply}\n[^]*\n## Dette er på plass\n[^]*inn[ae]n 1\\. desember\\.`));
        // What somebody has written stays when the note changes.
        await page.fill("#note-title", "Noe helt annet");
        await page.waitForTimeout(900);
        assert.match(await page.inputValue("#reply-text"), /1\. desember/);
        await page.click('[data-action="redraft"]');
        assert.match(await page.inputValue("#reply-text"), /Noe helt annet/);
        assert.equal(await page.isVisible("#redraft"), false);
        await page.finish();
      });
    }

    test("what is missing leads to the question, and the words are shown where they stand", async () => {
      const page = await all.open(way);
      await assess(page, "half-filled");
      await page.click('[data-criterion="addition"] .remains a >> nth=0');
      assert.equal(await focused(page), "note-replacesExisting-answer");
      await page.selectOption("#note-replacesExisting-answer", "no");
      await page.fill("#note-replacesExisting-reason", "Vi har ingen kafé, men betaler husleie i dag.");
      await page.waitForFunction(() => document.querySelector('[data-criterion="addition"] .signs mark')?.textContent === "husleie");
      assert.match(await rowOf(page, "addition").innerText(), /Ord å se nærmere på\s+Erstatter noe som finnes, begrunnelse\s+Vi har ingen kafé, men betaler husleie i dag\.\s+Teksten nevner «husleie»\./);
      assert.match(await rowOf(page, "addition").innerText(), /På plass\s+Notatet sier at ideen ikke erstatter/);
      await page.finish();
    });

    test("the reply asks no more than five questions", async () => {
      const page = await all.open(way);
      await assess(page, "begun");
      const reply = await page.inputValue("#reply-text");
      const { title } = JSON.parse(await example("begun"));
      assert.ok(reply.includes(`«${title}»`));
      const asked = reply.match(/^\d+\. /gm).length;
      assert.ok(asked >= 1 && asked <= 5, `${asked} questions`);
      await page.finish();
    });

    test("the reply is copied as it stands", async () => {
      const page = await all.open(way);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await assess(page, "half-filled");
      await page.click('[data-action="copyReply"]');
      await saidWhen(page, "Svaret er kopiert.");
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.inputValue("#reply-text"));
      await page.finish();
    });

    test("against what the facts show, an answer counts with a reason", async () => {
      const page = await all.open(way);
      await assess(page, { title: "Kafé", replacesExisting: { answer: "yes", reason: "Kafeen kommer i stedet for kantina." } });
      const addition = rowOf(page, "addition");
      assert.equal(await stands(page, "addition"), "Ikke oppfylt");
      await addition.locator('input[value="met"]').check();
      assert.equal(await stands(page, "addition"), "Ikke oppfylt");
      assert.ok((await addition.innerText()).includes(WORDS.nb.needsReason));
      await addition.locator("textarea").fill("Kantina var alt bestemt lagt ned.");
      await page.waitForFunction(() => document.querySelector('[data-criterion="addition"] .stands').textContent === "Oppfylt");
      assert.match(await addition.innerText(), /Notatet alene: ikke oppfylt/);
      await page.finish();
    });

    test("the answers are saved as an appraisal, and given back", async () => {
      const page = await all.open(way);
      await assess(page, "exemplary-nb");
      await page.fill("#assessor-role", "Programleder");
      await rowOf(page, "anchoring").locator('input[value="met"]').check();
      await rowOf(page, "benefits").locator("textarea").fill("Vi spør banken <b>først</b>.");
      const file = await downloaded(page, "saveAnswers");
      assert.equal(file.suggestedFilename(), WORDS.nb.files[0]);
      const document = JSON.parse(await read(file));
      const date = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
      assert.deepEqual(document, {
        schemaVersion: samspill.version().schemaVersion,
        project: "Bydelskafé i det gamle bakeriet",
        criteriaSet: "area-programme",
        criteria: [
          { criterion: "anchoring", outcome: "met", role: "Programleder", date },
          { criterion: "benefits", outcome: "undetermined", reason: "Vi spør banken <b>først</b>.", role: "Programleder", date },
        ],
      });
      const { findings } = samspill.check("appraisal", document, { today: date });
      assert.deepEqual(findings.filter(({ severity }) => severity === "error"), []);
      await page.finish();

      const other = await all.open(way, { lang: "nn" });
      await assess(other, "exemplary-nn");
      await rowOf(other, "operation").locator('input[value="met"]').check();
      await choose(other, "#answers-file", document, "vurdering.json");
      await saidWhen(other, "Vurderinga i «vurdering.json» er opna. Ho er skriven om «Bydelskafé i det gamle bakeriet».");
      assert.equal(await stands(other, "operation"), "Klar til vurdering");
      await other.click("#undo");
      assert.equal(await stands(other, "operation"), "Oppfylt");
      await choose(other, "#answers-file", document, "vurdering.json");
      await saidWhen(other, "Vurderinga i «vurdering.json» er opna.");
      assert.equal(await stands(other, "anchoring"), "Oppfylt");
      assert.equal(await other.inputValue("#assessor-role"), "Programleder");
      assert.equal(await rowOf(other, "anchoring").locator('input[value="met"]').isChecked(), true);
      assert.equal(await rowOf(other, "benefits").locator("textarea").inputValue(), "Vi spør banken <b>først</b>.");
      for (const wrong of ["{", "[]", { title: "x" }, { criteria: [1] }]) {
        await choose(other, "#answers-file", wrong, "feil.json");
        await saidWhen(other, "Vi fann inga vurdering i fila «feil.json».");
        await other.evaluate(() => (document.querySelector("#standing").textContent = ""));
      }
      await choose(other, "#answers-file", { criteria: [{ criterion: "benefits", outcome: "ja" }] }, "feil.json");
      await saidWhen(other, "Vi kan ikkje bruke vurderinga i fila «feil.json». Under «Kriterium 1, svar» står det «ja».");
      assert.equal(await stands(other, "anchoring"), "Oppfylt");
      // Whatever is pasted, there is an answer.
      await rowOf(other, "benefits").locator("textarea").fill("\ufffd".repeat(12_000));
      await rowOf(other, "benefits").locator('input[value="met"]').check();
      assert.equal(await stands(other, "benefits"), "Oppfylt");
      // The answers are about this idea, and come back with it.
      await choose(other, "#note-file", await example("half-filled"));
      await other.waitForFunction(() => document.querySelector("#note-title").value.startsWith("Bydelskafé"));
      await other.click('[data-action="review"]');
      assert.equal(await stands(other, "anchoring"), "Manglar opplysningar");
      await other.click("#undo");
      assert.equal(await stands(other, "anchoring"), "Oppfylt");
      await other.finish();
    });

    test("it comes when a programme has been chosen", async () => {
      const page = await all.open(way, { lang: "nn" });
      assert.equal(await page.isVisible("#no-assessment"), false);
      await page.click('[data-action="review"]');
      assert.match(await page.innerText("#no-assessment"), /Vurdering\s+Når de har valt ei programfil, ser de her kva notatet seier om kvart kriterium/);
      assert.equal(await page.isVisible("#assessment"), false);
      assert.equal(await page.isVisible("#reply"), false);
      await page.finish();
    });

    test("leaving is warned of with an answer unsaved", async () => {
      const page = await all.open(way);
      const dialogs = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.type());
        dialog.accept();
      });
      await assess(page, "exemplary-nb");
      await rowOf(page, "anchoring").locator('input[value="met"]').check();
      await downloaded(page, "saveAnswers");
      await page.reload();
      assert.deepEqual(dialogs, []);
      await page.waitForSelector(".question");
      await assess(page, "exemplary-nb");
      await page.locator("#reply-text").pressSequentially("!");
      await page.reload();
      assert.deepEqual(dialogs, ["beforeunload"]);
      await page.waitForSelector(".question");
      await assess(page, "exemplary-nb");
      await rowOf(page, "anchoring").locator('input[value="met"]').check();
      await page.reload();
      assert.deepEqual(dialogs, ["beforeunload", "beforeunload"]);
      await page.finish();
    });

    test("on paper the rows stand with what was answered, and the reply whole", async () => {
      const page = await all.open(way);
      await assess(page, "exemplary-nb");
      await rowOf(page, "anchoring").locator('input[value="met"]').check();
      const reason = Array.from({ length: 40 }, (_, number) => `Linje ${number} om forankringen.`).join("\n");
      await rowOf(page, "anchoring").locator("textarea").fill(reason);
      await page.waitForTimeout(900);
      await page.setViewportSize({ width: 700, height: 1000 });
      const reply = await page.inputValue("#reply-text");
      await page.emulateMedia({ media: "print" });
      const paper = await page.innerText("body");
      assert.ok(paper.includes(reason), "the reason is not whole");
      assert.ok(paper.includes(reply), "the reply is not whole");
      for (const [title, word] of WORDS.nb.rows.slice(1)) assert.match(paper, new RegExp(`${title}\\s+${word}`));
      assert.match(paper, /Spørsmål til dere: Er tanken om gevinster og videreføring realistisk\?/);
      const seen = await page.evaluate(() => {
        const all = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
        return { controls: all.filter((one) => one.matches("button, input, textarea, select")).length, wide: document.documentElement.scrollWidth > innerWidth };
      });
      assert.deepEqual(seen, { controls: 0, wide: false });
      await page.finish();
    });

    test("while one writes, nothing is assessed", async () => {
      const page = await all.open(way);
      await assess(page, "half-filled");
      await page.evaluate(() => {
        globalThis.made = 0;
        new MutationObserver(() => (globalThis.made += 1)).observe(document.querySelector("#overview"), { childList: true });
      });
      await page.locator("#note-challenge").pressSequentially("Fordi leieavtalen går ut", { delay: 15 });
      assert.equal(await page.evaluate(() => globalThis.made), 0);
      await page.waitForFunction(() => globalThis.made === 1);
      await page.finish();
    });
  });
}

test("answers are about a criterion by its id, title or number, and others are kept", () => {
  const rows = [{ criterion: "anchoring", title: "Forankring" }, { criterion: "addition", title: "I tillegg" }];
  const criteria = [{ criterion: "2", outcome: "met", extra: 1 }, { criterion: "forankring ", outcome: "notMet", role: "Leder" }, { criterion: "__proto__", outcome: "met" }];
  const { project, ...appraisal } = openedAnswers({ project: "Kafé", criteria }, rows);
  assert.equal(project, "Kafé");
  assert.equal(appraisal.role, "Leder");
  assert.deepEqual([...appraisal.answers.keys()], ["addition", "anchoring", "__proto__"]);
  answer(appraisal, "addition", { outcome: "undetermined", reason: " " });
  const saved = JSON.parse(savedAnswers(appraisal, { note: { code: "02/14" }, criteriaSet: "own" }));
  assert.deepEqual(saved, { project: "02/14", criteriaSet: "own", criteria: [{ ...criteria[1], criterion: "anchoring" }, criteria[2]] });
  assert.deepEqual(openedAnswers({ criteria: [] }, rows).answers, unanswered().answers);
});
