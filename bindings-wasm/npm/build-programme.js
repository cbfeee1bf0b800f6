// The full build: idea notes, projects, programmes, portfolios and the files that hold them; what they are
// assessed against, and the letters about them.

import { Handle, __wbg_reset_state, call, initSync } from "./wasm/programme/samspill.js";

export const build = {
  glue: { Handle, __wbg_reset_state, call, initSync },
  // Bundlers look for exactly this expression; it is worked out only when `init` needs it.
  wasm: () => new URL("./wasm/programme/samspill_bg.wasm", import.meta.url),
  // What each operation calls its result; `null` where the answer as a whole is it.
  operations: {
    checkIdeaNote: "report",
    checkProject: "report",
    checkProgramme: "report",
    checkPortfolio: "report",
    checkDossier: "report",
    checkCriteriaSet: "report",
    assessIdeaNote: "assessment",
    assessProject: "assessment",
    assessDossier: "assessments",
    goalsOfIdeaNote: "goals",
    goalsOfProject: "goals",
    goalsOfDossier: "goals",
    readGoal: "goal",
    searchExperience: "experience",
    similarExperience: "experience",
    openings: "openings",
    resources: "resources",
    transitions: "transitions",
    transitionsOfIdeaNote: "transitions",
    draftReceipt: "draft",
    draftReply: "draft",
    draftRecommendation: "draft",
    draftDecline: "draft",
    draftQualificationLetter: "draft",
    draftProjectAgreement: "draft",
    report: "page",
    portfolioFromRows: "portfolio",
    rowsFromPortfolio: "rows",
    upgrade: "dossier",
    redact: null,
    portfolioAsOf: null,
  },
  // What is asked of a network together with something else: how that stands in the one document of the question.
  questions: {
    searchExperience: (words) => ({ words }),
    similarExperience: (note) => ({ note }),
    openings: (idea) => idea,
    resources: (idea) => idea,
  },
};
