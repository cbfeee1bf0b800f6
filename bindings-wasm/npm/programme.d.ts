// `samspill/programme`: all that `samspill` has, and projects, programmes, portfolios and the files that
// hold them; how ideas, projects and programmes stand to criteria, and drafts of letters. Its module is another and
// larger one, with an `init` of its own.

import type {
  Assessment,
  Calendar,
  Context,
  Coordination,
  CriteriaSet,
  CriterionAnswer,
  DocumentName,
  Dossier,
  Draft,
  Gathering,
  Experience,
  Given,
  GoalReading,
  GoalsByLetters,
  Governance,
  IdeaNote,
  Invitation,
  MeetingMethod,
  MeetingPlan,
  MergePlan,
  MilestonePlan,
  Network,
  NetworkQuestion,
  OpenIdeaNote,
  OpeningFits,
  OperationOf,
  Paper,
  PlanChange,
  PlanSchedule,
  PlanCalendar,
  PlanText,
  Portfolio,
  PortfolioDifference,
  ProcessSupport,
  Programme,
  Project,
  Report,
  SelfAssessment,
  SelfComparison,
  SeriesPlan,
  SimilarProjects,
  Slip,
  SupportRequest,
  ResourceFits,
  Transitions,
  WhatIf,
} from "./shared.js";

export * from "./shared.js";

/** Checks a project. Whatever it holds, there is a report.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkProject(project: Given<Project>, context: Context): Report;

/** Checks a programme: what it says of itself.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkProgramme(programme: Given<Programme>, context: Context): Report;

/** Checks a portfolio and each project in it, beside the context's programme if there is one.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkPortfolio(portfolio: Given<Portfolio>, context: Context): Report;

/** Checks a dossier: a programme, its portfolio and its idea notes, each beside the others.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkDossier(dossier: Given<Dossier>, context: Context): Report;

/** Checks a document of any kind by its name, such as `"decision"`. Whatever it holds, there is a report.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function check(kind: DocumentName, document: Given<object>, context: Context): Report;

/** Checks a set of criteria: what it says of itself, and whether its parts can be answered.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkCriteriaSet(set: Given<CriteriaSet>, context: Context): Report;

/** Checks a network: its gatherings, its experience base, and how it ends.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkNetwork(network: Given<Network>, context: Context): Report;

/** Checks one gathering.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkGathering(gathering: Given<Gathering>, context: Context): Report;

/** Days for the gatherings that a network's series lack, from `today` on. Public holidays, the network's closed
 * periods and its other gatherings are avoided; each day says why.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function planSeries(network: Given<Network>, context: Context): SeriesPlan;

/** A milestone plan, and changes to try on it, one after the other. A change with `document: "programme"` is one to the
 * context's programme, such as a meeting that is moved. `value: null` takes away what stands there, and what stands
 * after it in a list moves up; `insert: true` puts a value between others in a list. */
export interface PlanWithChanges {
  plan: MilestonePlan | object;
  changes?: readonly PlanChange[];
}

/** A picture of a milestone plan: `svg` to show or print, and `html`, which is the same as a table. */
export interface Picture {
  title: string;
  svg: string;
  html: string;
}

/** When the milestones of a plan will be reached, why, and what there is to spare. The context's programme says when
 * bodies meet and when the offices are closed, beside the plan's own `calendar`.
 * @throws {MisuseError} when the context is wrong, an object holds itself, or the text is not JSON. */
export function schedule(plan: Given<MilestonePlan>, context: Context): PlanSchedule;

/** What moves in a plan when something is changed, why, what else is otherwise (`changed`, `added`, `removed`), and how
 * it is taken back: `undo` holds the changes for that. A milestone is known again by its id, else by its text, else by
 * its place. What cannot be read of a change is told in `findings`.
 * @throws {MisuseError} when the context or the question is wrong, or a change names a place that cannot be. */
export function whatIf(question: Given<PlanWithChanges>, context: Context): WhatIf;

/** A milestone plan with its result paths. With changes it also shows where those that move were.
 * @throws {MisuseError} when the context or the question is wrong, or a change names a place that cannot be. */
export function drawMilestonePlan(plan: Given<MilestonePlan | PlanWithChanges>, context: Context): Picture;

/** A milestone plan as a poster of one page.
 * @throws {MisuseError} when the context or the question is wrong, or a change names a place that cannot be. */
export function drawPoster(plan: Given<MilestonePlan | PlanWithChanges>, context: Context): Picture;

/** A milestone plan along the calendar, with what there is to spare.
 * @throws {MisuseError} when the context or the question is wrong, or a change names a place that cannot be. */
export function drawGantt(plan: Given<MilestonePlan | PlanWithChanges>, context: Context): Picture;

/** A report about a network for people to read.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function networkReport(network: Given<Network>, context: Context): Page;

/** The invitation to a gathering, for a person to edit. Nothing is invented: what is not stated is marked in the
 * text and listed in `gaps`.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function draftInvitation(gathering: Given<Gathering>, context: Context): Invitation;

/** The page that each municipality takes home from a gathering: what we have done, what we have learned, what was
 * wise, what we do at home, and whom we tell. Where nobody has written anything yet, it is the form.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function reflectionPage(gathering: Given<Gathering>, context: Context): Page;

/** The gatherings of a network as iCalendar: `text` is what an `.ics` file holds.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function calendar(network: Given<Network>, context: Context): Calendar;

/** The public holidays of Norway in a year from 1900 to 2100. Two may fall on one day.
 * @throws {MisuseError} when there is no such year. */
export function publicHolidays(year: number, context: Context): PublicHolidays;

/** The public holidays of a year, in order. */
export interface PublicHolidays {
  year: number;
  days: { day: string; name: string }[];
}

/** The milestones of a plan as iCalendar, each on the day that we count on, with the meetings that decide them and the
 * days on which reports are due: `text` is what an `.ics` file holds, and `leftOut` tells which have no day.
 * @throws {MisuseError} when the context is wrong, an object holds itself, or the text is not JSON. */
export function milestoneCalendar(plan: Given<MilestonePlan>, context: Context): Calendar;

/** The milestones of a plan as a diagram in Mermaid's words, with a section for each result path.
 * @throws {MisuseError} when the context is wrong, an object holds itself, or the text is not JSON. */
export function milestoneDiagram(plan: Given<MilestonePlan>, context: Context): PlanText;

/** The milestones of a plan as CSV, one a row: what is stated of each, when it will be reached, and how long it can
 * wait. Headings are words in the context's language.
 * @throws {MisuseError} when the context is wrong, an object holds itself, or the text is not JSON. */
export function milestoneTable(plan: Given<MilestonePlan>, context: Context): PlanText;

/** The days so many working days later, or earlier where `offset` is below none: Monday to Friday without the public
 * holidays of Norway, or the days of a calendar. A day off is as the working day before it where later days are
 * counted, and as the one after it where earlier ones are. `null` outside the years from 1900 to 2100.
 * @throws {MisuseError} when a day is none, or the calendar cannot be read. */
export function workingDaysLater(
  days: readonly (string | Date)[],
  offset: number,
  calendar?: PlanCalendar | null,
): (string | null)[];

/** A report about process support for people to read.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function processSupportReport(support: Given<ProcessSupport>, context: Context): Page;

/** Checks process support: each request for help with a meeting, and the groups that are asked along the way.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkProcessSupport(support: Given<ProcessSupport>, context: Context): Report;

/** Checks a request for help with a meeting.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function checkRequest(request: Given<SupportRequest>, context: Context): Report;

/** Plans a meeting from a request for help with it: an agenda with times, what is needed, the talk before the
 * meeting, who answers for what, and what is missing, as questions. Methods that the request names are used in
 * their order; otherwise it is those that fit the purpose, the number of people and the time best.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function planMeeting(request: Given<SupportRequest>, context: Context): MeetingPlan;

/** The methods for meetings in the context's language, with those marked that fit a request: `fits` is `null`
 * where the request does not say enough.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function meetingMethods(request: Given<SupportRequest>, context: Context): MeetingMethod[];

/** How an idea stands to each criterion of the context's set: what was found, what is missing, and the
 * question that is left for a person. Without a set it is the programme's own, or `area-programme`. What
 * people have answered (`criteria.answers`) is counted in, and `byTheFacts` shows what stands without it.
 * @throws {MisuseError} when the context is wrong, names no known set, or an object holds itself. */
export function assessIdeaNote(note: Given<IdeaNote>, context: Context): Assessment;

/** How a project stands to each criterion of the context's set; see `assessIdeaNote`.
 * @throws {MisuseError} when the context is wrong, names no known set, or an object holds itself. */
export function assessProject(project: Given<Project>, context: Context): Assessment;

/** How a programme stands to each criterion of the context's set, or of its own set that is about programmes.
 * @throws {MisuseError} when the context is wrong, names no set about programmes, or an object holds itself. */
export function assessProgramme(programme: Given<Programme>, context: Context): Assessment;

/** How each project of a dossier's portfolio, and each of its idea notes, stands to each criterion, beside
 * the dossier's other documents. Appraisals in it are people's answers. Against a set that is about programmes,
 * it is the programme alone that is assessed.
 * @throws {MisuseError} when the context is wrong, names no known set, or an object holds itself. */
export function assessDossier(dossier: Given<Dossier>, context: Context): Assessment[];

/** How a project, an idea or a programme looks at itself by a list. Each row asks a question, and tells what is found
 * in the documents and what is not stated yet; nothing but a person's answer makes a row met or not met. The answer
 * may be stored, to compare it with a later one.
 *
 * `list` is one of `samspill/lists`, one of your own, or the id of one that the programme holds. `subject` is the
 * project, the idea note or the programme, or a dossier that holds it.
 * @throws {MisuseError} when the list is not known or is about another kind of document, the dossier holds several
 * projects and `about` does not say which, an answer is about no row of the list, or an object holds itself. */
export function selfAssessment(
  list: CriteriaSet | string,
  subject: Given<Project | IdeaNote | Programme | Dossier>,
  options: SelfAssessmentOptions,
): SelfAssessment;

/** What a self-assessment takes beside its list and whom it is about. */
export type SelfAssessmentOptions = Omit<Context, "criteria"> & {
  /** What people have answered, each with the row that it is about. */
  answers?: CriterionAnswer[];
  /** Which project or idea of a dossier, by its code, title or id, where it holds several. */
  about?: string;
};

/** What is different, row by row, between two self-assessments by the same list, as they were stored: objects, or
 * JSON text.
 * @throws {MisuseError} when one of them is no self-assessment, they are by different lists or about different
 * projects, or the later one is given first. */
export function compareSelfAssessments(
  before: SelfAssessment | object | string,
  after: SelfAssessment | object | string,
  options?: { lang?: string },
): SelfComparison;

/** What the words of a goal say: amounts, units, what it starts from, by when, which verb it hangs on. The goal is
 * its words, or its words with the language they are in; without one it is found. Spans are counted in three ways.
 * @throws {MisuseError} when the context is wrong. */
export function readGoal(goal: string | { text: string; language?: "nb" | "nn" | "en" }, context: Context): GoalReading;

/** What each letter of SMARTE finds in each goal of an idea note, what is missing, and the goal with gaps where
 * something could be added. `profile.letters` chooses other letters. Visions and main goals are read in peace.
 * @throws {MisuseError} when the context is wrong, names no known letters, or an object holds itself. */
export function goalsOfIdeaNote(note: Given<IdeaNote>, context: Context): GoalsByLetters;

/** The same for the goals of a project.
 * @throws {MisuseError} when the context is wrong, names no known letters, or an object holds itself. */
export function goalsOfProject(project: Given<Project>, context: Context): GoalsByLetters;

/** The same for all goals of a dossier: of its projects, its idea notes and its other documents.
 * @throws {MisuseError} when the context is wrong, names no known letters, or an object holds itself. */
export function goalsOfDossier(dossier: Given<Dossier>, context: Context): GoalsByLetters;

/** Searches what a network has learned. The words may be bokmål, nynorsk or English; the two forms of Norwegian find
 * each other, and longer words. Each record is given with the words that it holds, and where they stand. Pointers
 * lead into a document that holds the network under `network`.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function searchExperience(network: Given<Network>, words: string, context: Context): Experience;

/** Finds projects like an idea, and what they learned: at most five records, each with the words that they share with
 * the note, which may be half-finished.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function similarExperience(network: Given<Network>, note: Given<IdeaNote>, context: Context): Experience;

/** What is known of an idea that openings and resources are held against. */
export interface Idea {
  /** The note, half-finished as it may be. */
  note?: Given<IdeaNote>;
  /** Words that say what it is about, where there is no note. */
  words?: string;
  /** Where it belongs. */
  place?: string;
}

/** Which openings of a network fit an idea by theme, place and period, each with its reasons. Nothing is scored, and
 * what is not stated is left open.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function openings(network: Given<Network>, idea: Idea, context: Context): OpeningFits;

/** Which resources of a network fit an idea, as `openings` does.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function resources(network: Given<Network>, idea: Idea, context: Context): ResourceFits;

/** Which steps each project of a dossier, and each of its ideas, may take from where it is, and what is
 * lacking for each of them.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function transitions(dossier: Given<Dossier>, context: Context): Transitions[];

/** Which steps an idea may take from where it is, in a list of one.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function transitionsOfIdeaNote(note: Given<IdeaNote>, context: Context): Transitions[];

/** Who decides, advises and reports in the programme of a dossier, by its bodies and their mandates: what is stated of
 * each, where reporting goes in a circle, and the same in plain words. A programme alone is asked about by wrapping it:
 * `governance({ programme }, context)`.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function governance(dossier: Given<Dossier>, context: Context): Governance;

/** A draft that tells those who propose an idea that it has come, and what happens next.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function draftReceipt(note: Given<IdeaNote>, context: Context): Draft;

/** A draft of a reply to those who propose an idea: what is in place, and at most five questions.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function draftReply(note: Given<IdeaNote>, context: Context): Draft;

/** A draft of what is recommended to those who decide, with how the idea stands to each criterion.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function draftRecommendation(note: Given<IdeaNote>, context: Context): Draft;

/** A draft of a kind no, for a person to give the reasons of.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function draftDecline(note: Given<IdeaNote>, context: Context): Draft;

/** A draft of the letter that says an idea has become a project of the programme.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function draftQualificationLetter(note: Given<IdeaNote>, context: Context): Draft;

/** A draft of the agreement between the programme and a project.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function draftProjectAgreement(note: Given<IdeaNote>, context: Context): Draft;

/** A dossier in the format of this version: older documents are written as this one has them, and
 * nothing is lost.
 * @throws {MisuseError} when it is not JSON. */
export function upgrade(dossier: Given<Dossier>, context: Context): Dossier;

/** The portfolio as it was on the context's day, from the projects' logs of events; `uncertain` tells of
 * which projects it cannot be said.
 * @throws {MisuseError} when the context is wrong. */
export function portfolioAsOf(dossier: Given<Dossier | Portfolio>, context: Context): PortfolioAsOf;

/** The portfolio as it was on a day. */
export interface PortfolioAsOf {
  portfolio: Portfolio | null;
  uncertain: { pointer: string; states: string[]; mayNotExist: boolean }[];
}

/** A dossier without the names, e-mail and telephone of persons; roles stay. `unread` tells where a
 * person must look, because the library does not know what stands there.
 * @throws {MisuseError} when the context is wrong. */
export function redact(dossier: Given<Dossier>, context: Context): Redacted;

/** A dossier without persons. */
export interface Redacted {
  dossier: Dossier;
  unread: string[];
}

/** A report for people to read: what is there, what is missing, and what is ready to be judged. A
 * document alone is shown by wrapping it: `report({ portfolio }, context)`, `report({ ideaNotes: [note] }, context)`.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function report(dossier: Given<Dossier>, context: Context): Page;

/** What the projects of a portfolio are to each other: which main goals they work towards, what they share, what waits
 * for what, what clashes, what a steering group should know, and the questions that a project-leader forum is asked to
 * discuss. Each question has what raises it and what speaks against it. Projects are told by their places in `projects`.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function coordination(dossier: Given<Dossier | Portfolio>, context: Context): Coordination;

/** A picture: which projects work towards which main goals, and how firmly they say so, as an SVG for a page of A4 and as a table.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function drawCoverage(dossier: Given<Dossier | Portfolio>, context: Context): Picture;

/** A picture: the projects along the calendar, by main goal, as an SVG for a page of A4 and as a table.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function drawRoadmap(dossier: Given<Dossier | Portfolio>, context: Context): Picture;

/** A picture: what projects wait for, and how else they are linked, as an SVG for a page of A4 and as a table.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function drawDependencies(dossier: Given<Dossier | Portfolio>, context: Context): Picture;

/** A picture: what is asked of groups and people, week by week, as an SVG for a page of A4 and as a table.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function drawLoad(dossier: Given<Dossier | Portfolio>, context: Context): Picture;

/** The paper for the project-leader forum: `markdown` for a template of one's own, and `html`, a page that stands alone,
 * needs no script and prints on A4. Lay it in a frame (`iframe.srcdoc`) rather than in a page: its style is its own.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function forumPaper(dossier: Given<Dossier | Portfolio>, context: Context): Paper;

/** The paper for the steering group: how the projects stand, what they support, and what the forum has advised.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function steeringGroupPaper(dossier: Given<Dossier | Portfolio>, context: Context): Paper;

/** The whole report on a portfolio, as one page to print.
 * @throws {MisuseError} when the context is wrong, or an object holds itself. */
export function portfolioReport(dossier: Given<Dossier | Portfolio>, context: Context): Paper;

/** A project that comes later, by so many days: all that it has not reached. */
export interface SlipQuestion {
  /** The code, title or id of the project. */
  project: string;
  /** How many days, from 0 to 3650. */
  days: number;
}

/** Who is hit when a project slips, when and why.
 * @throws {MisuseError} when no project is known so, the days are none, the dossier is no object, or the context is
 * wrong. */
export function slip(dossier: Given<Dossier | Portfolio>, question: SlipQuestion, context: Context): Slip;

/** How a portfolio has changed from the day `since` to the context's day, by the projects' logs of events.
 * @throws {MisuseError} when `since` is no day, the dossier is no object, or the context is wrong. */
export function portfolioDifference(
  dossier: Given<Dossier | Portfolio>,
  since: string | Date,
  context: Context,
): PortfolioDifference;

/** The projects that write about the same as an idea, the most alike first. To ask for a note while it is being
 * written, `open` the dossier once.
 * @throws {MisuseError} when the note or the dossier is no object, or the context is wrong. */
export function similarProjects(
  dossier: Given<Dossier | Portfolio>,
  note: Given<IdeaNote>,
  context: Context,
): SimilarProjects;

/** A project that goes into another. */
export interface MergeQuestion {
  /** The code, title or id of the project that goes into the other. */
  project: string;
  /** The code, title or id of the project that carries the work on. */
  into: string;
}

/** A plan for how a project goes into another, to edit; `document` is the same to fill in. */
export type MergePaper = Omit<Paper, "document"> & { document: MergePlan };

/** A draft of a plan for how a project goes into another: each goal, milestone, benefit, sum, duty and link that it has,
 * for people to say what becomes of it.
 * @throws {MisuseError} when a project is not known so, both are the same one, the dossier is no object, or the context
 * is wrong. */
export function draftMergePlan(
  dossier: Given<Dossier | Portfolio>,
  question: MergeQuestion,
  context: Context,
): MergePaper;

/** Reads the rows of a spreadsheet as a portfolio: headings in Norwegian or English are known, and
 * `columns` tells the others. Nothing is lost: what is not known is kept under its own heading. A
 * Date is the day it shows here.
 * @throws {MisuseError} when the rows are no rows, or `columns` names what is not there. */
export function portfolioFromRows(
  sheet: { rows: Record<string, unknown>[]; columns?: Record<string, string | null> } | string,
  context: Context,
): Portfolio;

/** The projects of a portfolio as the rows of a spreadsheet, code and title first, with headings in
 * the context's language.
 * @throws {MisuseError} when the context is wrong. */
export function rowsFromPortfolio(portfolio: Given<Portfolio>, context: Context): Record<string, string | number | null>[];

/** A report for people to read. */
export interface Page {
  /** The language it is written in, as a tag. */
  lang: string;
  /** What it is about, in plain text. */
  title: string;
  /** All of it in plain text, as for an e-mail. */
  text: string;
  /** All of it as an HTML `<article>` to lay into a page; what the dossier holds is escaped in it. */
  html: string;
}

/** A document that was opened with `open`. Each question reads it as its own kind of document and
 * gives the same answer as on its own. */
export interface OpenDocument extends OpenIdeaNote {
  checkProject(): Report;
  checkProgramme(): Report;
  checkPortfolio(): Report;
  checkDossier(): Report;
  checkCriteriaSet(): Report;
  checkNetwork(): Report;
  checkGathering(): Report;
  planSeries(): SeriesPlan;
  schedule(): PlanSchedule;
  whatIf(): WhatIf;
  drawMilestonePlan(): Picture;
  drawPoster(): Picture;
  drawGantt(): Picture;
  networkReport(): Page;
  draftInvitation(): Invitation;
  reflectionPage(): Page;
  calendar(): Calendar;
  publicHolidays(): PublicHolidays;
  processSupportReport(): Page;
  checkProcessSupport(): Report;
  checkRequest(): Report;
  planMeeting(): MeetingPlan;
  meetingMethods(): MeetingMethod[];
  assessIdeaNote(): Assessment;
  assessProject(): Assessment;
  assessProgramme(): Assessment;
  assessDossier(): Assessment[];
  /** By the list in the context's `criteria`. */
  selfAssessment(): SelfAssessment;
  /** Of a document that holds two, `before` and `after`. */
  compareSelfAssessments(): SelfComparison;
  goalsOfIdeaNote(): GoalsByLetters;
  goalsOfProject(): GoalsByLetters;
  goalsOfDossier(): GoalsByLetters;
  readGoal(): GoalReading;
  /** Of a question to a network, which holds the network and what it is asked about. */
  searchExperience(): Experience;
  similarExperience(): Experience;
  openings(): OpeningFits;
  resources(): ResourceFits;
  transitions(): Transitions[];
  transitionsOfIdeaNote(): Transitions[];
  governance(): Governance;
  draftReceipt(): Draft;
  draftReply(): Draft;
  draftRecommendation(): Draft;
  draftDecline(): Draft;
  draftQualificationLetter(): Draft;
  draftProjectAgreement(): Draft;
  report(): Page;
  coordination(): Coordination;
  drawCoverage(): Picture;
  drawRoadmap(): Picture;
  drawDependencies(): Picture;
  drawLoad(): Picture;
  forumPaper(): Paper;
  steeringGroupPaper(): Paper;
  portfolioReport(): Paper;
  slip(question: SlipQuestion): Slip;
  portfolioDifference(since: string | Date): PortfolioDifference;
  similarProjects(note: Given<IdeaNote>): SimilarProjects;
  draftMergePlan(question: MergeQuestion): MergePaper;
  portfolioFromRows(): Portfolio;
  rowsFromPortfolio(): Record<string, string | number | null>[];
  upgrade(): Dossier;
  milestoneCalendar(): Calendar;
  milestoneDiagram(): PlanText;
  milestoneTable(): PlanText;
  /** Of a document that holds `days` and an `offset`. */
  workingDays(): { days: (string | null)[] };
  portfolioAsOf(): PortfolioAsOf;
  redact(): Redacted;
}

/** Opens a document that many questions are asked about. */
export function open(
  document: Given<IdeaNote | Project | Programme | Portfolio | Dossier | CriteriaSet | Network | Gathering | MilestonePlan | ProcessSupport | NetworkQuestion | SupportRequest | number>,
  context: Context,
): OpenDocument;

/** JSON text in, JSON text out: the answer of an operation as it may be stored, the same bytes in every language. */
export function call(operation: OperationOf<OpenDocument>, document?: string, context?: string): string;
