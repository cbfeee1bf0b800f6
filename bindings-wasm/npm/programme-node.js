// `samspill/programme` for Node and Deno: the module is read from the package's own folder.

import { readFile } from "node:fs/promises";

import { apiOf } from "./api.js";
import { build } from "./build-programme.js";
import { ideaNoteSchemaWith } from "./idea-note-schema.js";
import { comparisonWith, selfAssessmentWith } from "./self-assessment.js";
import { workingDaysLaterWith } from "./working-days.js";

export { MisuseError } from "./api.js";
const api = /* @__PURE__ */ apiOf(build, (file) => readFile(file));
export const {
  assessDossier,
  assessIdeaNote,
  assessProgramme,
  assessProject,
  calendar,
  call,
  catalogue,
  check,
  checkCriteriaSet,
  checkDossier,
  checkGathering,
  checkIdeaNote,
  checkNetwork,
  checkPortfolio,
  checkProcessSupport,
  checkProgramme,
  checkProject,
  checkRequest,
  coordination,
  draftDecline,
  draftInvitation,
  draftMergePlan,
  draftProjectAgreement,
  draftQualificationLetter,
  draftReceipt,
  draftRecommendation,
  draftReply,
  drawGantt,
  drawMilestonePlan,
  drawPoster,
  drawCoverage,
  drawRoadmap,
  drawDependencies,
  drawLoad,
  forumPaper,
  goalsOfDossier,
  goalsOfIdeaNote,
  goalsOfProject,
  governance,
  init,
  meetingMethods,
  milestoneCalendar,
  milestoneDiagram,
  milestoneTable,
  networkReport,
  open,
  planMeeting,
  planSeries,
  openings,
  portfolioAsOf,
  portfolioDifference,
  portfolioFromRows,
  portfolioReport,
  processSupportReport,
  publicHolidays,
  readGoal,
  redact,
  reflectionPage,
  report,
  resources,
  rowsFromPortfolio,
  schedule,
  searchExperience,
  similarExperience,
  similarProjects,
  slip,
  steeringGroupPaper,
  transitions,
  transitionsOfIdeaNote,
  upgrade,
  version,
  whatIf,
} = api;
export const ideaNoteSchema = /* @__PURE__ */ ideaNoteSchemaWith(checkIdeaNote);
export const selfAssessment = /* @__PURE__ */ selfAssessmentWith(api.selfAssessment);
export const compareSelfAssessments = /* @__PURE__ */ comparisonWith(api.compareSelfAssessments);
export const workingDaysLater = /* @__PURE__ */ workingDaysLaterWith(api.workingDays);
