// The vector files, parsed.

import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../vectors/", import.meta.url);
const parsed = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

export const files = {
  rules: readdirSync(new URL("rules/", folder))
    .sort()
    .map((name) => parsed(`rules/${name}`)),
  goals: parsed("goals.json").map(({ text }) => text),
  calls: { cases: ["calls.json", "when.json", "criteria.json", "networks.json", "experience.json", "meetings.json", "rows.json"].flatMap((name) => parsed(name).cases) },
};
