// The vector files, parsed.

import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../vectors/", import.meta.url);
const parsed = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

export const rules = readdirSync(new URL("rules/", folder))
  .sort()
  .map((name) => parsed(`rules/${name}`));
export const calls = { cases: [...parsed("calls.json").cases, ...parsed("when.json").cases] };
