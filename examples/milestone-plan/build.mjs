// Writes the page as one HTML file that opens by double-click: node examples/milestone-plan/build.mjs
//
// Builds the npm package first, so Rust must be there.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { onePage, setUp } from "../idea-note-form/build.mjs";
import { root } from "../idea-note-form/bundle.mjs";

/** The page: its folder, its script and its style. */
export const milestonePlan = { folder: fileURLToPath(new URL(".", import.meta.url)), script: "plan.js", style: "plan.css" };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  const page = await onePage(milestonePlan);
  await mkdir(join(root, "dist"), { recursive: true });
  await writeFile(join(root, "dist/milestone-plan.html"), page);
  console.log(`dist/milestone-plan.html, ${Math.ceil(page.length / 1000)} kB`);
}
