// The vector files, parsed.

import { readFileSync, readdirSync } from "node:fs";

import { lists } from "samspill/lists";

const folder = new URL("../vectors/", import.meta.url);
const parsed = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/** A case with the list itself where it names one: the browser does not know it by its id. */
function withList(entry) {
  const criteria = entry.context?.criteria;
  const { id, ...others } = criteria?.set ?? {};
  if (lists[id] === undefined || Object.keys(others).length > 0) return entry;
  return { ...entry, context: { ...entry.context, criteria: { ...criteria, set: lists[id] } } };
}

const parsedIn = (name) =>
  readdirSync(new URL(`${name}/`, folder))
    .sort()
    .map((file) => parsed(`${name}/${file}`));

export const files = {
  rules: parsedIn("rules"),
  goals: parsed("goals.json").map(({ text }) => text),
  calls: { cases: parsedIn("calls").flatMap(({ cases }) => cases.map(withList)) },
};
