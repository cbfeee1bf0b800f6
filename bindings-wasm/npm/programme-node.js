// `samspill/programme` for Node and Deno: the module is read from the package's own folder.

import { readFile } from "node:fs/promises";

import { apiOf } from "./api.js";
import { build } from "./build-programme.js";
import { ideaNoteSchemaWith } from "./idea-note-schema.js";

export { MisuseError } from "./api.js";
export const {
  assessDossier,
  assessIdeaNote,
  assessProject,
  call,
  catalogue,
  check,
  checkCriteriaSet,
  checkDossier,
  checkIdeaNote,
  checkPortfolio,
  checkProgramme,
  checkProject,
  draftDecline,
  draftProjectAgreement,
  draftQualificationLetter,
  draftReceipt,
  draftRecommendation,
  draftReply,
  goalsOfDossier,
  goalsOfIdeaNote,
  goalsOfProject,
  init,
  open,
  openings,
  portfolioAsOf,
  portfolioFromRows,
  readGoal,
  redact,
  report,
  resources,
  rowsFromPortfolio,
  searchExperience,
  similarExperience,
  transitions,
  transitionsOfIdeaNote,
  upgrade,
  version,
} = apiOf(build, (file) => readFile(file));
export const ideaNoteSchema = /* @__PURE__ */ ideaNoteSchemaWith(checkIdeaNote);
