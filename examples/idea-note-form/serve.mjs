// Serves the form on this machine, under the policy a server should give it, and anew at each
// load: node examples/idea-note-form/serve.mjs [port]

import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

import { setUp } from "./build.mjs";
import { bundle } from "./bundle.mjs";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm" };

/** A server of the form or another page, not yet listening. */
export function server(of) {
  let files = new Map();
  const answer = async (url) => {
    const name = new URL(url, "http://localhost").pathname.slice(1) || "index.html";
    if (name === "index.html") files = await bundle(of);
    return { name, body: files.get(name) };
  };
  return createServer(async ({ url }, response) => {
    const headers = { "content-security-policy": POLICY, "cache-control": "no-store" };
    try {
      const { name, body } = await answer(url);
      response.writeHead(body === undefined ? 404 : 200, { ...headers, "content-type": TYPES[extname(name)] ?? "text/plain" }).end(body);
    } catch (error) {
      response.writeHead(500, headers).end(error.message);
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8080);
  setUp();
  server().listen(port, "127.0.0.1", () => console.log(`http://localhost:${port}/`));
}
