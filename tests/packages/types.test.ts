// Compiled with `tsc --strict`, never run: what the types allow and what they refuse.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { type Context, type Finding, type IdeaNote, type Report, call, checkIdeaNote, ideaNoteSchema, init, open } from "samspill";
import { lists, tenPiecesOfAdvice } from "samspill/lists";
import * as programme from "samspill/programme";

await init();

const note: IdeaNote = { title: "Bydelskafé", goals: [{ text: "Åpnet", deadline: "2027-06", level: "result" }] };
const context: Context = { today: new Date(), lang: "nn", gate: "planApproval", include: ["success"] };
const report: Report = checkIdeaNote(note, context);
open(note, { today: "2026-11-21" }).close();

for (const finding of report.findings) {
  switch (finding.rule) {
    case "goal-without-deadline":
      finding.params satisfies Record<string, unknown>;
      break;
    // @ts-expect-error: no rule is called so
    case "goal-without-dedline":
      break;
  }
  const severity: "error" | "warning" | "advice" | "info" | "success" = finding.severity;
  finding.path satisfies (string | number)[];
  void severity;
}

const schema = ideaNoteSchema(context);
schema satisfies StandardSchemaV1<IdeaNote>;
schema satisfies StandardJSONSchemaV1<IdeaNote>;
const result = schema["~standard"].validate(note);
if (result.issues) result.issues satisfies readonly Finding[];

// @ts-expect-error: the day must be given
checkIdeaNote(note, {});
// @ts-expect-error: no gate is called so
checkIdeaNote(note, { today: "2026-11-21", gate: "later" });
// @ts-expect-error: no sector is called so
const wrong: IdeaNote = { initiator: { sector: "kommune" } };
void wrong;

const dossier: programme.Dossier = { programme: { title: "Områdeprogrammet" }, portfolio: { projects: [{ code: "01/26" }] }, ideaNotes: [note] };
await programme.init();
programme.checkDossier(dossier, context) satisfies Report;
programme.checkProgramme({ title: "Områdeprogrammet" }, context) satisfies programme.Report;
programme.report({ ideaNotes: [note] }, context) satisfies { lang: string; title: string; text: string; html: string };
programme.open(dossier, context).checkPortfolio().findings satisfies Finding[];
programme.call("checkProject", "{}", "{}") satisfies string;
programme.ideaNoteSchema(context) satisfies typeof schema;
const answered: programme.Context = { ...context, criteria: { set: { id: "area-programme" }, answers: [{ criterion: "anchoring", outcome: "met" }] } };
const assessment: programme.Assessment = programme.assessIdeaNote(note, answered);
for (const { outcome, standing, found, byTheFacts } of assessment.criteria) {
  outcome satisfies "met" | "notMet" | "undetermined" | null;
  standing satisfies string | null;
  found satisfies programme.Told[];
  byTheFacts?.outcome satisfies "met" | "notMet" | "undetermined" | null | undefined;
}
programme.assessDossier(dossier, context) satisfies programme.Assessment[];
const mirror: programme.SelfAssessment = programme.selfAssessment(tenPiecesOfAdvice, note, { ...context, answers: [{ criterion: "team", outcome: "met" }] });
for (const { change, text, lost } of programme.compareSelfAssessments(mirror, JSON.stringify(mirror), { lang: "nn" }).rows) {
  lost satisfies string[];
  change satisfies "same" | "changed" | "new" | "gone";
  text satisfies string;
}
lists["success-factors"] satisfies programme.CriteriaSet;
// @ts-expect-error: the list is handed over by itself
programme.selfAssessment(tenPiecesOfAdvice, note, { ...context, criteria: {} });
const request: programme.SupportRequest = { kind: "processLeader", purpose: "newIdeas", time: "2018-11-05 kl. 9-11", people: 12 };
const plan: programme.MeetingPlan = programme.planMeeting(request, context);
for (const { part, method, minutes } of plan.rows) {
  part satisfies "welcome" | "method" | "break" | "closing";
  method satisfies string | null | undefined;
  minutes satisfies number;
}
programme.meetingMethods(request, context) satisfies { id: string; fits?: boolean | null }[];
programme.checkProcessSupport({ requests: [request] }, context).findings satisfies Finding[];
// @ts-expect-error: no purpose is called so
programme.planMeeting({ purpose: "mål" } satisfies programme.SupportRequest, context);
programme.open(note, answered).assessIdeaNote().criteria satisfies programme.AssessedCriterion[];
programme.open(note, answered).draftReply().gaps satisfies { what: string; text: string }[];
programme.draftReceipt(note, context).markdown satisfies string;
programme.checkCriteriaSet({ id: "own", criteria: [{ id: "together" }] }, context) satisfies Report;
const goal: programme.GoalReading = programme.readGoal("Halvere matsvinnet innan 2030", context);
goal.quantities[0]?.value satisfies number | null | undefined;
goal.deadline?.latest satisfies string | null | undefined;
goal.kind satisfies "state" | "result" | "activity" | "weak" | null;
const letters: programme.GoalsByLetters = programme.goalsOfIdeaNote(note, { ...context, profile: { letters: { id: "rotur" } } });
letters.goals[0]?.letters[0]?.found satisfies programme.SeenInGoal[] | undefined;
letters.goals[0]?.hint satisfies { text: string; gaps: string[] } | null | undefined;
programme.open(dossier, context).goalsOfDossier() satisfies programme.GoalsByLetters;
// @ts-expect-error: a letter stands for one of some things
programme.goalsOfProject({}, { ...context, profile: { letters: { letters: [{ letter: "S", aspect: "smart" }] } } });
programme.transitions(dossier, context)[0]?.open[0]?.lacks satisfies { text: string }[] | undefined;
programme.governance(dossier, context).sentences satisfies string[];
programme.open(dossier, context).governance().bodies[0]?.reportsTo satisfies string[] | null | undefined;
for (const { kind, projects, grounds, against } of programme.coordination(dossier, context).questions) {
  kind satisfies "coordinate" | "developFurther" | "windDown" | "merge" | "carryOn";
  projects satisfies number[];
  [...grounds, ...against] satisfies { text: string; pointers: string[] }[];
}
const opened = programme.open({ projects: [{ code: "01/26" }] }, context);
opened.forumPaper() satisfies programme.Paper;
opened.slip({ project: "01/26", days: 28 }).hits[0]?.to satisfies string | null | undefined;
opened.portfolioDifference(new Date()).changes satisfies { text: string }[];
opened.similarProjects(note).projects satisfies { name: string; perMille: number }[];
programme.draftMergePlan(dossier, { project: "01/26", into: "02/26" }, context).document satisfies programme.MergePlan;
// @ts-expect-error: by how many days must be told
opened.slip({ project: "01/26" });
// @ts-expect-error: an answer has one of three outcomes
programme.assessIdeaNote(note, { ...context, criteria: { answers: [{ criterion: "anchoring", outcome: "yes" }] } });
// @ts-expect-error: the small build knows idea notes alone
call("checkProject", "{}", "{}");
// @ts-expect-error: nor does what it opens know more
open(note, context).checkProject();
// @ts-expect-error: no state is called so
const misspelt: programme.Project = { state: "begunn" };
void misspelt;
