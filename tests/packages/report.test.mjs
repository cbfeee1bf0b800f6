// The report for people, laid into a page of somebody's own: what a screen reader and a narrow window
// make of it.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";

import { chromium } from "playwright-core";
import { init, report } from "samspill/programme";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM to run this`;
const axe = createRequire(import.meta.url).resolve("axe-core");
const example = (name) => readFile(new URL(`../../examples/${name}.json`, import.meta.url), "utf8");

describe("the report in a page", { skip }, () => {
  let browser;

  before(async () => {
    await init();
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  });

  after(() => browser?.close());

  for (const name of ["ovre-eksempelby", "saupstad-kolstad"]) {
    for (const lang of ["nb", "nn", "en"]) {
      test(`${name} in ${lang}`, async () => {
        const { html, title } = report(await example(name), { today: "2026-11-21", lang });
        for (const width of [320, 1200]) {
          const page = await browser.newPage({ viewport: { width, height: 900 } });
          await page.setContent(
            `<!doctype html><html lang="${lang}"><title>${title}</title><meta name="viewport" content="width=device-width"><body><main><h1>${title}</h1>${html}</main>`,
          );
          await page.addScriptTag({ path: axe });
          const { violations } = await page.evaluate(() => globalThis.axe.run());
          assert.deepEqual(violations.map(({ id }) => id), []);
          const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(overflows, false, `wider than ${width}`);
          if (process.env.SHOTS) {
            await mkdir(process.env.SHOTS, { recursive: true });
            await page.screenshot({ path: `${process.env.SHOTS}/${name}-${lang}-${width}.png` });
          }
          await page.close();
        }
      });
    }
  }
});
