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
    checkProcessSupport: "report",
    checkRequest: "report",
    planMeeting: "plan",
    meetingMethods: "methods",
    assessIdeaNote: "assessment",
    assessProject: "assessment",
    assessProgramme: "assessment",
    assessDossier: "assessments",
    selfAssessment: "selfAssessment",
    compareSelfAssessments: "comparison",
    goalsOfIdeaNote: "goals",
    goalsOfProject: "goals",
    goalsOfDossier: "goals",
    readGoal: "goal",
    transitions: "transitions",
    transitionsOfIdeaNote: "transitions",
    governance: "governance",
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
};
