// The packed package in Chromium, under a strict Content-Security-Policy: as plain modules, and as
// Vite builds them.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";

import { chromium } from "playwright-core";
import { init, version } from "samspill/programme";
import { build } from "vite";

import { files } from "./files.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; set CHROMIUM to run this`;

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const here = new URL(".", import.meta.url).pathname;

const installed = join(here, "node_modules/samspill");

// Which wasm each page is to load, and no other.
const PAGES = { "idea-note": ["idea-note"], programme: ["idea-note", "programme"] };

describe("in Chromium", { skip }, () => {
  let server;
  let browser;
  let built;
  const sizes = {};

  before(async () => {
    await init();
    for (const name of PAGES.programme) sizes[name] = (await stat(join(installed, "wasm", name, "samspill_bg.wasm"))).size;
    built = await mkdtemp(join(tmpdir(), "samspill-vite-"));
    const input = Object.fromEntries(Object.keys(PAGES).map((name) => [`${name}.page`, join(here, `${name}.page.mjs`)]));
    await build({
      root: here,
      base: "/vite/",
      logLevel: "error",
      build: { outDir: built, emptyOutDir: true, target: "es2022", rollupOptions: { input, output: { entryFileNames: "[name].mjs" } } },
    });
    server = createServer(async ({ url }, response) => {
      const { pathname } = new URL(url, "http://localhost");
      try {
        const body = await served(pathname);
        response.writeHead(200, { "content-type": TYPES[extname(pathname)], "content-security-policy": POLICY });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    browser = await chromium.launch({ executablePath, args });
  });

  /** A file by its path: `/vite/` is what Vite built, `/plain/` the same files as they stand here. */
  async function served(pathname) {
    if (pathname === "/vectors.json") return JSON.stringify(files);
    if (pathname.endsWith(".html")) {
      const script = pathname.replace(/html$/, "page.mjs");
      return `<!doctype html><meta charset="utf-8"><title>test</title><script type="module" src="${script}"></script>`;
    }
    if (pathname.startsWith("/vite/")) return readFile(join(built, pathname.slice(6)));
    if (!pathname.startsWith("/plain/")) return readFile(join(here, pathname));
    // Without a bundler a page finds the package by a plain path, where its files are.
    const text = await readFile(join(here, pathname.slice(7)), "utf8");
    return text.replace('from "samspill"', 'from "/node_modules/samspill/index.js"').replace('from "samspill/programme"', 'from "/node_modules/samspill/programme.js"');
  }

  after(async () => {
    await browser?.close();
    server?.close();
    if (built) await rm(built, { recursive: true });
  });

  for (const way of ["plain", "vite"]) {
    for (const [name, modules] of Object.entries(PAGES)) {
      test(`${way}, ${name}: every case is answered as expected, and no more is loaded than that takes`, async () => {
        const page = await browser.newPage();
        const complaints = [];
        const loaded = [];
        page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(String(error)));
        page.on("response", (response) => response.url().endsWith(".wasm") && loaded.push(response.body()));
        await page.goto(`http://127.0.0.1:${server.address().port}/${way}/${name}.html`);
        assert.deepEqual(complaints, []);
        const { count, faults, hash, question } = await page.evaluate((mark) => globalThis.run(mark), version().catalogue);
        assert.deepEqual(faults, []);
        assert.ok(count > 0);
        assert.equal(question, "Når skal målet vere nådd?");
        assert.deepEqual(complaints, []);
        const bytes = (await Promise.all(loaded)).map((body) => body.length);
        assert.deepEqual(bytes.sort(), modules.map((module) => sizes[module]).sort());
        console.log(hash ? `${count} answers, SHA-256 ${hash}` : `${count} answers about idea notes`);
        await page.close();
      });
    }
  }
});
