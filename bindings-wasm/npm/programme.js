// `samspill/programme` for browsers and bundlers.

import { apiOf } from "./api.js";
import { build } from "./build-programme.js";
import { ideaNoteSchemaWith } from "./idea-note-schema.js";

export { MisuseError } from "./api.js";
export const {
  call,
  catalogue,
  check,
  checkDossier,
  checkIdeaNote,
  checkPortfolio,
  checkProgramme,
  checkProject,
  init,
  open,
  portfolioAsOf,
  portfolioFromRows,
  redact,
  report,
  rowsFromPortfolio,
  upgrade,
  version,
} = apiOf(build, (url) => fetch(url));
export const ideaNoteSchema = /* @__PURE__ */ ideaNoteSchemaWith(checkIdeaNote);
