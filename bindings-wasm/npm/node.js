// The entry for Node and Deno: the module is read from the package's own folder.

import { readFile } from "node:fs/promises";

import { initWith } from "./api.js";

export { MisuseError, call, catalogue, checkIdeaNote, ideaNoteSchema, open, version } from "./api.js";

export const init = initWith((file) => readFile(file));
