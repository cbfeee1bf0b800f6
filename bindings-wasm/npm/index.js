// `samspill` for browsers and bundlers.

import { apiOf } from "./api.js";
import { build } from "./build-idea-note.js";
import { ideaNoteSchemaWith } from "./idea-note-schema.js";

export { MisuseError } from "./api.js";
export const { call, catalogue, checkIdeaNote, init, open, version } = apiOf(build, (url) => fetch(url));
export const ideaNoteSchema = /* @__PURE__ */ ideaNoteSchemaWith(checkIdeaNote);
