// `samspill` for Node and Deno: the module is read from the package's own folder.

import { readFile } from "node:fs/promises";

import { apiOf } from "./api.js";
import { build } from "./build-idea-note.js";
import { ideaNoteSchemaWith } from "./idea-note-schema.js";

export { MisuseError } from "./api.js";
export const { call, catalogue, checkIdeaNote, init, open, version } = apiOf(build, (file) => readFile(file));
export const ideaNoteSchema = /* @__PURE__ */ ideaNoteSchemaWith(checkIdeaNote);
