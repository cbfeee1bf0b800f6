// What the tests of pages share: a page served and as one file, each opened under watch.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { onePage } from "../../examples/idea-note-form/build.mjs";
import { server } from "../../examples/idea-note-form/serve.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM to run this`;

/** A page in both its ways: `open(way, options)` gives it when what it is known by is there, and `close()` sees that
 * nothing was complained of, and nothing asked for elsewhere, in any page. */
export async function pages(of, known) {
  const folder = await mkdtemp(join(tmpdir(), "samspill-page-"));
  const file = join(folder, "page.html");
  await writeFile(file, await onePage(of));
  const listening = server(of);
  await new Promise((ready) => listening.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${listening.address().port}/`;
  const addresses = { served: origin, "one file": pathToFileURL(file).href };
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath, args });

  const open = async (way, { lang = "nb", now, ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: "nb-NO", ...options });
    const page = await context.newPage();
    const complaints = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const isOwn = way === "served" ? request.url().startsWith(origin) : request.url().split("#")[0] === addresses[way];
      if (!isOwn && !request.url().startsWith("blob:")) complaints.push(`asked for ${request.url()}`);
    });
    if (now) await page.clock.setFixedTime(now);
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`refused ${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(`${addresses[way]}#${lang}`);
    await page.waitForSelector(known);
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
