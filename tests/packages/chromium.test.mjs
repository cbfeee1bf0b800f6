// The packed package in Chromium, under a strict Content-Security-Policy: as plain modules, and as
// Vite builds them.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";

import { chromium } from "playwright-core";
import { build } from "vite";

import { calls, rules } from "./files.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM to run this`;

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const here = new URL(".", import.meta.url).pathname;

describe("in Chromium", { skip }, () => {
  let server;
  let browser;
  let built;
  const refused = [];

  before(async () => {
    built = await mkdtemp(join(tmpdir(), "samspill-vite-"));
    await build({
      root: here,
      base: "/vite/",
      logLevel: "error",
      build: { outDir: built, emptyOutDir: true, target: "es2022", rollupOptions: { input: join(here, "page.mjs"), output: { entryFileNames: "page.js" } } },
    });
    // Without a bundler the page finds the package by a plain path, where its files are.
    const plain = (await readFile(join(here, "page.mjs"), "utf8")).replace('"samspill"', '"/node_modules/samspill/index.js"');
    await writeFile(join(built, "plain.mjs"), plain);
    const given = { "/rules.json": JSON.stringify(rules), "/calls.json": JSON.stringify(calls) };
    server = createServer(async ({ url }, response) => {
      const { pathname } = new URL(url, "http://localhost");
      const page = /^\/(\w+)\.html$/.exec(pathname);
      const script = page?.[1] === "vite" ? "/vite/page.js" : "/vite/plain.mjs";
      const file = pathname.startsWith("/vite/") ? join(built, pathname.slice(6)) : join(here, pathname);
      try {
        const body = page
          ? `<!doctype html><meta charset="utf-8"><title>test</title><script type="module" src="${script}"></script>`
          : (given[pathname] ?? (await readFile(pathname === "/vite/vectors.mjs" ? join(here, "vectors.mjs") : file)));
        response.writeHead(200, { "content-type": TYPES[extname(pathname)], "content-security-policy": POLICY });
        response.end(body);
      } catch {
        refused.push(pathname);
        response.writeHead(404).end();
      }
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    browser = await chromium.launch({ executablePath, args });
  });

  after(async () => {
    await browser?.close();
    server?.close();
    if (built) await rm(built, { recursive: true });
  });

  for (const name of ["plain", "vite"]) {
    test(`${name}: every case is answered as expected`, async () => {
      const page = await browser.newPage();
      const complaints = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}.html`);
      await page.waitForFunction(() => globalThis.run !== undefined, undefined, { timeout: 20_000 });
      const { count, faults, hash, message } = await page.evaluate(() => globalThis.run());
      assert.deepEqual(faults, []);
      assert.equal(message, "Når skal målet vere nådd?");
      assert.deepEqual(complaints.filter((text) => !text.includes("favicon")), []);
      console.log(`${count} answers, SHA-256 ${hash}`);
      await page.close();
    });
  }
});
