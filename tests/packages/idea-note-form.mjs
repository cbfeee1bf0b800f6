// What the tests of the form share: the form served and as one file, each opened under watch.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { onePage } from "../../examples/idea-note-form/build.mjs";
import { server } from "../../examples/idea-note-form/serve.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM to run this`;

export const programme = {
  title: "Områdeprogram for Øvre Eksempelby",
  version: "2",
  mainGoals: [
    { number: 1, name: "Helse", text: "Øvre Eksempelby er en bydel som fremmer livskvalitet og helse." },
    { number: 4, name: "Møteplasser", text: "Øvre Eksempelby er en inkluderende bydel med gode møteplasser og muligheter for deltakelse." },
  ],
};
/** A note from the examples. */
export const example = (name) => readFile(new URL(`../../examples/notes/${name}.json`, import.meta.url), "utf8");
/** A whole file of a programme that has a form of its own. */
export const county = () => readFile(new URL("../../examples/eksempelfylket.json", import.meta.url), "utf8");

/** Chooses the example programme and a note, by its name or in full, and looks it over. */
export async function assess(page, note) {
  const given = typeof note === "string" ? await example(note) : JSON.stringify(note);
  await choose(page, "#programme-file", await readFile(new URL("../../examples/ovre-eksempelby.json", import.meta.url), "utf8"));
  await page.waitForSelector("#programme:not([hidden])");
  await choose(page, "#note-file", given);
  await page.waitForFunction((title) => document.querySelector("#note-title").value === title, JSON.parse(given).title);
  await page.click('[data-action="review"]');
  await page.waitForSelector(".criterion");
}

/** The form in both its ways: `open(way, options)` gives a page of it, and `close()` sees that
 * nothing was complained of, and nothing asked for elsewhere, in any page. */
export async function forms() {
  const folder = await mkdtemp(join(tmpdir(), "samspill-form-"));
  const file = join(folder, "idea-note-form.html");
  await writeFile(file, await onePage());
  const listening = server();
  await new Promise((ready) => listening.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${listening.address().port}/`;
  const addresses = { served: origin, "one file": pathToFileURL(file).href };
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath, args });

  const open = async (way, { lang = "nb", ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: "nb-NO", ...options });
    const page = await context.newPage();
    const complaints = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const isOwn = way === "served" ? request.url().startsWith(origin) : request.url().split("#")[0] === addresses[way];
      if (!isOwn && !request.url().startsWith("blob:")) complaints.push(`asked for ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`refused ${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(`${addresses[way]}#${lang}`);
    await page.waitForSelector(".question");
    page.finish = async () => {
      await context.close();
      assert.deepEqual(complaints, []);
    };
    return page;
  };
  const close = async () => {
    await browser.close();
    listening.close();
    listening.closeAllConnections();
    await rm(folder, { recursive: true });
  };
  return { open, close };
}

/** Chooses a file: an object as JSON, or a text as it is. */
export async function choose(page, input, content, name = "fil.json") {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await page.setInputFiles(input, { name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** The note as the person would save it. */
export async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click('#bar [data-action="save"]')]);
  return { name: download.suggestedFilename(), note: JSON.parse(await readFile(await download.path(), "utf8")) };
}
