/* Generated from core/schema/types.schema.json; `tests/run generate` writes it anew. */

export type Sector = "public" | "private" | "business" | "voluntary" | "research" | "citizens";
export type GoalLevel = "vision" | "societal" | "main" | "effect" | "sub" | "result" | "preliminary";
export type Horizon = "short" | "long";
export type Direction = "up" | "down" | "keep";
/**
 * A number, or a text with a comma.
 */
export type Decimal = number | string;
/**
 * A time as people write it: a day, a week, a month, a season, a year, or from one to another. An empty text says that there is none.
 */
export type When = string;
export type YesNo = "no" | "yes" | "unsure";
export type Support = "professional" | "money" | "information" | "network";
/**
 * An amount in Norwegian kroner.
 */
export type Money = number | string;
export type LinkKind =
  | "dependsOn"
  | "deliversTo"
  | "sharesResource"
  | "sharesTargetGroup"
  | "sameMainGoal"
  | "overlaps"
  | "spawned"
  | "subprojectOf"
  | "examinedAsPartOf"
  | "jointReport"
  | "mergedInto"
  | "replaces"
  | "competesForFunding";
export type BodyKind =
  | "municipalCouncil"
  | "executiveCommittee"
  | "programmeOwner"
  | "steeringGroup"
  | "programmeCouncil"
  | "programmeManagement"
  | "programmeLeader"
  | "programmeGroup"
  | "programmeCoordinator"
  | "programmeOffice"
  | "projectLeaderForum"
  | "resourceGroup"
  | "referenceGroup";
export type Gate =
  "submission" | "recommendation" | "qualification" | "planApproval" | "closing" | "completion" | "portfolioDecision";
export type ProjectState =
  | "ideaDraft"
  | "ideaSubmitted"
  | "underAssessment"
  | "returned"
  | "recommended"
  | "declined"
  | "qualified"
  | "agreed"
  | "planning"
  | "inProgress"
  | "paused"
  | "closing"
  | "completed"
  | "benefitsFollowUp"
  | "merged"
  | "woundDown"
  | "archived";
export type DocumentKind =
  | "decision"
  | "appraisal"
  | "projectAgreement"
  | "qualificationLetter"
  | "projectPlan"
  | "milestonePlan"
  | "benefitsPlan"
  | "statusReport"
  | "finalReport"
  | "mandate"
  | "programmePlan"
  | "areaProgramme"
  | "actionPlan"
  | "input"
  | "statusDocument"
  | "evidenceBase"
  | "agreementOfIntent";
export type CriteriaSubject = "project" | "programme";
export type CriterionKind = "participation" | "boundary" | "advice" | "successFactor" | "role" | "wayOfWorking";
export type PartTest =
  | "answered"
  | "count"
  | "distinct"
  | "oneOf"
  | "range"
  | "share"
  | "resolves"
  | "ownWords"
  | "before"
  | "after"
  | "present"
  | "signs"
  | "all"
  | "any"
  | "not"
  | "atLeast";
export type QualificationPreset = "agreementFirst" | "letterFirst";
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
export type ReportingRhythm = "monthly" | "quarterly" | "tertial" | "halfYearly" | "yearly";
export type MilestoneKind = "start" | "deliverable" | "decision" | "evaluation" | "celebration" | "end";
/**
 * A time of day, or from one to another.
 */
export type Clock = string;
export type AdviceKind = "coordinate" | "developFurther" | "windDown" | "merge" | "carryOn";
export type MergeItemKind = "goal" | "milestone" | "benefit" | "money" | "duty" | "link";
export type MergeOutcome = "carried" | "dropped";
export type DocumentStatus = "draft" | "preliminary" | "final" | "superseded";
export type CriterionOutcome = "met" | "notMet" | "undetermined";
export type PartyRole = "projectOwner" | "programmeOwner" | "partner" | "funder";
export type ContributionKind = "money" | "work" | "inKind";
export type ReportKind = "status" | "partial" | "final";
export type AdviceStance = "recommends" | "recommendsOnConditions" | "noObjection" | "advisesAgainst";
export type ProjectMethod = "prosjektveiviseren" | "plp" | "gdpm" | "pm2" | "prince2" | "own";
export type BackingLevel = "political" | "administrative" | "employees" | "local";
export type PositionKind =
  | "projectOwner"
  | "projectLeader"
  | "steeringGroup"
  | "projectGroup"
  | "referenceGroup"
  | "processLeader"
  | "benefitOwner";
export type BenefitKind = "economic" | "quality" | "other";
export type Light = "green" | "yellow" | "red";
export type Attainment = "reached" | "partlyReached" | "notReached" | "tooEarly";
export type MandateLevel = "strategic" | "operational" | "local" | "advisory";
export type GovernmentLevel = "municipality" | "county" | "state";
export type InputOutcome = "underConsideration" | "becameIdea" | "partOfProject" | "passedOn" | "notTakenFurther";
export type NetworkState = "planned" | "active" | "windingDown" | "closed";
export type Season = "spring" | "autumn";
export type GatheringKind =
  | "networkGathering"
  | "competenceGathering"
  | "forumMeeting"
  | "resourceGroupMeeting"
  | "collaborationMeeting"
  | "programmeLeaderGathering"
  | "innovationGathering"
  | "conference"
  | "openMeeting";
export type GatheringState = "planned" | "invited" | "held" | "cancelled";
export type ItemKind = "theory" | "practice" | "exchange" | "social" | "practical";
export type ResourceKind = "room" | "competence" | "money" | "tool" | "channel" | "network";
export type SupportKind = "processTool" | "processLeader" | "soundingPartner";
export type SupportChannel = "telephone" | "video" | "inPerson";
export type MeetingPurpose = "goalsAndStrategies" | "newIdeas" | "decision" | "anchoring" | "learning";
export type MemberKind = "citizens" | "employees" | "recipients" | "organisations" | "politicians";
/**
 * A day.
 */
export type Day = string;
export type Aspect =
  | "specific"
  | "measurable"
  | "accepted"
  | "achievable"
  | "realistic"
  | "relevant"
  | "timeBound"
  | "simple"
  | "evaluated"
  | "resultOriented"
  | "developing";
export type Severity = "error" | "warning" | "advice" | "info" | "success";
export type Include = "success";
export type Awaited = "information" | "judgement";
export type OtherDocument = "programme";
/**
 * One step on the way to a value: a place in a list, or a key of an object.
 */
export type Segment = number | string;
export type ParamValue = string | number | ((string | null) | (string | null)[])[];
/**
 * One step of a JSON Patch (RFC 6902).
 */
export type PatchStep =
  | {
      op: "replace";
      /**
       * Where.
       */
      path: string;
      /**
       * The value.
       */
      value: unknown;
    }
  | {
      op: "add";
      /**
       * Where.
       */
      path: string;
      /**
       * The value.
       */
      value: unknown;
    }
  | {
      op: "move";
      /**
       * From where.
       */
      from: string;
      /**
       * To where.
       */
      path: string;
    };
export type RuleName =
  | "advisory-body-decides"
  | "affected-not-involved"
  | "agreement-before-qualification"
  | "ambiguous-date"
  | "anchoring-reason-copies-goal"
  | "anchoring-without-reason"
  | "audience-without-communication"
  | "backing-after-approval"
  | "backing-not-broad"
  | "backing-not-renewed"
  | "baseline-measured-after-start"
  | "benefit-counted-twice"
  | "benefit-incomplete"
  | "benefit-not-measured-after-project"
  | "benefit-owner-in-project"
  | "benefit-without-effect-goal"
  | "body-without-mandate"
  | "calendar-days-implausible"
  | "calendar-without-working-days"
  | "compulsory-gathering-missed"
  | "continuation-decided-after-project"
  | "continuation-incomplete"
  | "continuation-not-agreed"
  | "continuation-without-decision-date"
  | "criteria-set-not-in-force"
  | "criterion-always-met"
  | "criterion-field-unknown"
  | "criterion-id-not-unique"
  | "criterion-never-met"
  | "criterion-not-met"
  | "criterion-part-dead"
  | "criterion-part-incomplete"
  | "criterion-part-unresolved"
  | "criterion-parts-in-a-circle"
  | "criterion-test-does-not-fit"
  | "criterion-text-with-unknown-placeholder"
  | "criterion-undetermined"
  | "criterion-value-unknown"
  | "criterion-wording-incomplete"
  | "date-without-year"
  | "dates-out-of-order"
  | "decision-after-last-meeting"
  | "decision-by-body-without-right"
  | "decision-without-body"
  | "decision-without-case"
  | "decision-without-forum-advice"
  | "decision-without-meeting"
  | "dependency-dates-conflict"
  | "document-empty"
  | "document-too-deep"
  | "document-too-large"
  | "dossier-empty"
  | "duplicate-key"
  | "evaluations-far-apart"
  | "event-without-decider"
  | "event-without-way"
  | "events-out-of-order"
  | "experience-record-incomplete"
  | "experience-record-not-reviewed"
  | "feedback-unanswered"
  | "final-without-approval"
  | "follow-up-incomplete"
  | "form-question-unanswered"
  | "format-version-newer"
  | "forum-advice-without-date"
  | "forum-advice-without-project"
  | "forum-without-coordinator"
  | "gathering-after-last"
  | "gathering-held-in-future"
  | "gathering-lacks-theory-or-practice"
  | "gathering-on-public-holiday"
  | "gathering-state-behind"
  | "gathering-without-evaluation"
  | "gathering-without-host"
  | "gathering-without-place"
  | "gathering-without-presentations"
  | "gathering-without-reflections"
  | "gathering-without-registration-deadline"
  | "gathering-without-time"
  | "goal-baseline-without-target"
  | "goal-change-without-baseline"
  | "goal-compares-without-reference"
  | "goal-deadline-in-text"
  | "goal-deadline-inherited"
  | "goal-deadline-outside-period"
  | "goal-deadline-passed"
  | "goal-deadline-unresolved"
  | "goal-deadline-vague"
  | "goal-figure-in-text"
  | "goal-holds-several-goals"
  | "goal-is-activity"
  | "goal-not-accepted"
  | "goal-not-simple"
  | "goal-not-worded-as-state"
  | "goal-number-names-group"
  | "goal-number-without-unit"
  | "goal-only-recurring"
  | "goal-percent-or-points"
  | "goal-rate-implausible"
  | "goal-target-against-direction"
  | "goal-text-and-field-differ"
  | "goal-with-vague-term"
  | "goal-with-weak-verb"
  | "goal-without-criterion"
  | "goal-without-deadline"
  | "goal-without-evaluation"
  | "goal-without-indicator"
  | "goal-without-main-goal"
  | "goal-without-means"
  | "goal-without-milestone"
  | "goal-without-object"
  | "goal-without-owner"
  | "goal-without-parent"
  | "goal-without-purpose"
  | "goals-duplicated"
  | "goals-of-one-horizon"
  | "goals-without-evidence-base"
  | "grants-over-cost"
  | "idea-note-without-affected"
  | "idea-note-without-challenge-or-solution"
  | "idea-note-without-continuation"
  | "idea-note-without-expected-benefit"
  | "idea-note-without-goal"
  | "idea-note-without-initiator"
  | "idea-note-without-main-goal"
  | "idea-note-without-title"
  | "idea-note-without-why-now"
  | "impossible-date"
  | "innovation-gathering-size"
  | "lag-too-long"
  | "leader-not-in-forum"
  | "link-not-mutual"
  | "link-to-itself"
  | "link-without-kind"
  | "links-contradict"
  | "main-goal-not-in-force"
  | "main-goal-without-project"
  | "management-reports-elsewhere"
  | "mandate-without-date"
  | "meeting-concludes-before-opening"
  | "meeting-on-day-off"
  | "meeting-time-too-short"
  | "merge-item-dropped-without-reason"
  | "merge-item-undecided"
  | "merge-plan-leaves-out"
  | "merged-into-inactive"
  | "merged-without-plan"
  | "milestone-before-what-it-waits-for"
  | "milestone-date-outside-calendar"
  | "milestone-date-vague"
  | "milestone-id-not-unique"
  | "milestone-leads-nowhere"
  | "milestone-misses-deadline"
  | "milestone-not-a-state"
  | "milestone-not-checkable"
  | "milestone-on-day-off"
  | "milestone-outside-period"
  | "milestone-overdue"
  | "milestone-reached-in-future"
  | "milestone-reached-without-what-it-waits-for"
  | "milestone-slipped"
  | "milestone-tells-how"
  | "milestone-too-late"
  | "milestone-without-date"
  | "milestone-without-responsible"
  | "milestones-in-a-circle"
  | "milestones-on-same-day"
  | "milestones-unevenly-spread"
  | "misspelt-key"
  | "network-ends-without-guidance"
  | "network-ends-without-handover"
  | "network-ends-without-last-gathering"
  | "network-ends-without-lessons"
  | "network-ends-without-word-to-members"
  | "not-json"
  | "number-below-none"
  | "opening-without-contact"
  | "organisation-number-malformed"
  | "owner-is-leader"
  | "period-reversed"
  | "person-in-two-places"
  | "person-over-full-time"
  | "plan-ends-without-handover"
  | "plan-without-celebration"
  | "plan-without-decision"
  | "plan-without-evaluation"
  | "plan-without-slack"
  | "pre-meeting-after-meeting"
  | "process-leader-is-project-leader"
  | "process-leader-without-pre-meeting"
  | "programme-council-too-narrow"
  | "programme-item-outside-gathering"
  | "programme-items-overlap"
  | "programme-office-without-place"
  | "programme-plan-without-part"
  | "programme-without-decision"
  | "programme-without-main-goal"
  | "programme-without-owner"
  | "programme-without-steering-group"
  | "programme-without-strategic-approach"
  | "project-code-became-date"
  | "project-code-malformed"
  | "project-code-not-unique"
  | "project-code-year-differs"
  | "project-group-too-large"
  | "project-outside-programme-period"
  | "project-without-anchoring"
  | "project-without-backing"
  | "project-without-link"
  | "reached-without-evidence"
  | "reference-group-lacks-voices"
  | "reference-unresolved"
  | "reflection-without-action"
  | "registration-after-start"
  | "registration-closed"
  | "replanned-without-baseline"
  | "reporting-ends-elsewhere"
  | "reporting-in-a-circle"
  | "residents-called-on-often"
  | "resource-group-without-local-members"
  | "result-path-without-milestone"
  | "result-paths-too-few-or-many"
  | "result-without-milestone"
  | "results-not-made-visible"
  | "results-without-continuation"
  | "risk-measure-without-milestone"
  | "risk-without-measure"
  | "room-needed-twice"
  | "same-item-funded-twice"
  | "season-without-gathering"
  | "sector-without-programme-group-member"
  | "service-area-without-reference-group"
  | "state-differs-from-events"
  | "steering-group-not-for-owner"
  | "sum-differs"
  | "support-request-without-purpose"
  | "support-request-without-result"
  | "text-copied-between-fields"
  | "text-too-long"
  | "text-with-lost-character"
  | "too-few-milestones"
  | "too-many-milestones"
  | "too-many-projects"
  | "unknown-choice"
  | "unknown-key"
  | "unreadable-date"
  | "unreadable-number"
  | "work-before-agreement"
  | "working-time-implausible"
  | "working-time-out-of-order"
  | "wrong-type";
export type Outcome = "met" | "notMet" | "undetermined";
export type Standing = "met" | "readyToBeJudged" | "informationMissing" | "notMet";
export type Show = "live" | "blur" | "submit";
export type SignKind =
  | "statutoryTask"
  | "ordinaryOperation"
  | "permanentPosition"
  | "substitute"
  | "rent"
  | "maintenance"
  | "namedAct"
  | "replacement";
export type Speaks = "against" | "counter" | "frame";
export type AnswerChange = "given" | "changed" | "takenBack";
export type RowChange = "same" | "changed" | "new" | "gone";
export type LackKind = "document" | "information" | "judgement" | "notMet" | "programme";
export type GateOutcome = "proceed" | "proceedOnConditions" | "revise" | "stop";
export type CoverageStanding = "covered" | "undetermined" | "uncovered";
export type AnchoringStrength = "stated" | "reasoned" | "supported" | "measured";
export type FactSaying =
  | "sharedMainGoal"
  | "sharedTargetGroup"
  | "sharedPlace"
  | "sharedApproach"
  | "sharedIndicator"
  | "sharedOwner"
  | "samePeriod"
  | "alikeInWords"
  | "alikeInParts"
  | "linked"
  | "linkedWithNote"
  | "waits"
  | "waitsInVain"
  | "samePersonAtOnce"
  | "samePerson"
  | "tooMuchTime"
  | "sameRoom"
  | "sameRoomPerhaps"
  | "sameDay"
  | "sameWeeks"
  | "ownersDiffer"
  | "goalsDiffer"
  | "groupsDiffer"
  | "placesDiffer"
  | "periodsApart"
  | "statesDiffer"
  | "groupsNotStated"
  | "mainGoalsNotStated"
  | "placesNotStated"
  | "periodNotStated"
  | "overdue"
  | "severalOverdue"
  | "slipped"
  | "severalSlipped"
  | "noReportSince"
  | "noReport"
  | "noOwner"
  | "goalsNotInForce"
  | "periodOver"
  | "statusRed"
  | "statusGreen"
  | "reachedLately"
  | "milestoneAhead"
  | "othersWait"
  | "onlyOneTowards"
  | "reachedEarly"
  | "continuationStated"
  | "continuationNotStated";
export type ClashKind = "personInTwoPlaces" | "personOverFullTime" | "room" | "day" | "residents";
export type DifferenceSaying =
  | "nothing"
  | "joined"
  | "joinedUnstated"
  | "gone"
  | "state"
  | "newlySupported"
  | "noLongerSupported"
  | "newQuestion"
  | "questionGone"
  | "newAdviceOnNone"
  | "newAdvice";
export type PaperKind = "forum" | "steeringGroup" | "mergePlan" | "portfolio";
/**
 * Where something was found.
 */
export type SeenIn = "text" | "field";
export type Language = "nb" | "nn" | "en";
export type GoalKind = "state" | "result" | "activity" | "weak";
export type GoalBound = "atLeast" | "atMost" | "about" | "exactly";
export type GoalMeasure = "none" | "percent" | "percentagePoints" | "money" | "time" | "physical" | "counted" | "ratio";
export type GoalCoverage = "all" | "part";
export type GoalDeadlineKind = "calendar" | "withoutYear" | "relative" | "event";
export type GapKind =
  | "title"
  | "initiator"
  | "programme"
  | "receivedOn"
  | "office"
  | "sender"
  | "contactDetails"
  | "replyDate"
  | "recommender"
  | "recommendation"
  | "recommendedOn"
  | "criteriaSet"
  | "criterion"
  | "basis"
  | "answer"
  | "outcome"
  | "reason"
  | "role"
  | "answeredOn"
  | "decider"
  | "decidedOn"
  | "grounds"
  | "projectCode"
  | "qualifiedBy"
  | "qualifiedOn"
  | "mandate"
  | "mainGoal"
  | "mainGoals"
  | "howItContributes"
  | "approaches"
  | "portfolioFit"
  | "otherProject"
  | "linkKind"
  | "support"
  | "forum"
  | "resourceGroups"
  | "due"
  | "validUntil"
  | "projectOwner"
  | "ownership"
  | "programmeOwner"
  | "organisationNumber"
  | "qualificationLetter"
  | "period"
  | "contributions"
  | "source"
  | "amount"
  | "reporting"
  | "changes"
  | "continuationResponsible"
  | "time"
  | "place"
  | "host"
  | "deadline"
  | "link"
  | "signature";
export type FitQuestion = "theme" | "place" | "period";
export type FitSaying =
  | "themeFits"
  | "anyTheme"
  | "otherTheme"
  | "themeNotStated"
  | "ideaNotStated"
  | "placeFits"
  | "anyPlace"
  | "otherPlace"
  | "placeNotStated"
  | "ownPlaceNotStated"
  | "periodFits"
  | "periodOver"
  | "periodsApart"
  | "periodsMayMeet"
  | "periodNotStated"
  | "ownPeriodNotStated"
  | "nothingOffered"
  | "counted";
export type DraftKind = "receipt" | "reply" | "recommendation" | "decline" | "qualificationLetter" | "projectAgreement";
export type MethodStep = "framing" | "opening" | "sorting" | "concluding" | "reflecting";
export type MeetingPart = "welcome" | "method" | "break" | "closing";
/**
 * A kind of document that can be checked by its name.
 */
export type DocumentName =
  | "criteriaSet"
  | "dossier"
  | "gathering"
  | "ideaNote"
  | "network"
  | "portfolio"
  | "processSupport"
  | "programme"
  | "project"
  | "decision"
  | "appraisal"
  | "projectAgreement"
  | "qualificationLetter"
  | "projectPlan"
  | "milestonePlan"
  | "benefitsPlan"
  | "statusReport"
  | "finalReport"
  | "mandate"
  | "programmePlan"
  | "areaProgramme"
  | "actionPlan"
  | "input"
  | "statusDocument"
  | "evidenceBase"
  | "agreementOfIntent";

/**
 * An organisation or group that proposes, owns or takes part (*aktør*).
 */
export interface Party {
  /**
   * The name of the organisation, association or group.
   */
  name?: string;
  /**
   * All sectors may take part: public, private, business, voluntary, research and citizens.
   */
  sector?: Sector;
}
/**
 * How to reach somebody (*kontakt*): the role first, the name apart from it.
 */
export interface Contact {
  /**
   * The role of the person to ask. The role can be shown to others even where the name should not.
   */
  role?: string;
  /**
   * The name of the person to ask.
   */
  name?: string;
  /**
   * The address to write to.
   */
  email?: string;
  /**
   * The number to call.
   */
  phone?: string;
}
/**
 * A goal (*mål*): what has happened when the project is over and everybody is pleased.
 */
export interface Goal {
  /**
   * A short name that other parts of the plan can refer to.
   */
  id?: string;
  /**
   * One sentence on what has happened when the project is over and everybody is pleased.
   */
  text?: string;
  /**
   * The project leader is responsible for result goals, the project owner for effect goals.
   */
  level?: GoalLevel;
  /**
   * Preferably both short-term and long-term goals.
   */
  horizon?: Horizon;
  /**
   * What you measure to see whether you are getting there.
   */
  indicator?: Indicator;
  /**
   * The figure at the start, and the date it is for.
   */
  baseline?: Measurement;
  /**
   * The figure you want to reach.
   */
  target?: Measurement;
  /**
   * When the goal should be reached. A month or a year will do.
   */
  deadline?: When;
  /**
   * The role that is responsible for the goal.
   */
  owner?: string;
  /**
   * The main goal of the programme that this goal supports.
   */
  supports?: string;
  /**
   * The effect goal that this goal should make possible.
   */
  parent?: string;
  /**
   * The measures, the people and the money that it takes.
   */
  means?: string;
  /**
   * Those who have said yes to the goal: the owner, those it concerns, the partners.
   */
  acceptedBy?: Acceptance[];
  /**
   * The figures you have measured, with dates.
   */
  measured?: Measurement[];
  /**
   * How and when you will see whether the goal was reached.
   */
  evaluation?: string;
}
/**
 * That somebody has said yes to a goal (*aksept*): the owner, those who will use what comes of it, a partner.
 */
export interface Acceptance {
  /**
   * The role or the party that has said yes.
   */
  by?: string;
  /**
   * The day they said yes, or of the meeting where it was decided.
   */
  date?: When;
}
/**
 * A figure at a time: a baseline, a target or a measurement.
 */
export interface Measurement {
  /**
   * The figure, for instance 40 or 1.5.
   */
  value?: Decimal;
  /**
   * The date the figure is for. Just the year will do.
   */
  date?: When;
  /**
   * Something the reader of the figure should know.
   */
  note?: string;
  /**
   * Where the figure comes from.
   */
  source?: string;
}
/**
 * An indicator (*indikator*): what is measured to see whether a goal is reached.
 */
export interface Indicator {
  /**
   * What you count or measure.
   */
  name?: string;
  /**
   * For instance people, per cent or kroner.
   */
  unit?: string;
  /**
   * Whether the figure should go up, go down or stay unchanged.
   */
  direction?: Direction;
  /**
   * How you measure.
   */
  method?: string;
  /**
   * Where the figures come from.
   */
  source?: string;
  /**
   * For instance twice a year.
   */
  frequency?: string;
}
/**
 * Somebody who is affected (*berørt*), whether they take part yet or not.
 */
export interface Stakeholder {
  /**
   * A group or organisation that will notice what you do.
   */
  name?: string;
  /**
   * What it means to them, for better or worse.
   */
  interest?: string;
  /**
   * Yes if they take part in the work now. No if they do not yet.
   */
  involved?: boolean;
}
/**
 * The anchoring (*forankring*) of an idea in one of the programme's main goals.
 */
export interface Anchoring {
  /**
   * The number or name of one of the programme's main goals.
   */
  goal?: string;
  /**
   * Say in your own words what you change, and how that contributes to the main goal.
   */
  reason?: string;
}
/**
 * An answer with the reason for it.
 */
export interface Statement {
  /**
   * Yes, no or unsure. Unsure is a good answer this early.
   */
  answer?: YesNo;
  /**
   * Briefly, why you give this answer.
   */
  reason?: string;
  /**
   * The law you have in mind, if there is one.
   */
  law?: string;
}
/**
 * A period (*periode*) from a start to an end, each as exact as it is known.
 */
export interface Period {
  /**
   * When the work begins. A month or a year will do.
   */
  start?: When;
  /**
   * When the work is finished. A month or a year will do.
   */
  end?: When;
}
/**
 * Money from one source (*finansiering*).
 */
export interface Funding {
  /**
   * Who contributes money.
   */
  source?: string;
  /**
   * How much, in kroner. An estimate will do.
   */
  amount?: Money;
}
/**
 * How an idea or a project is linked to another project.
 */
export interface ProjectLink {
  /**
   * The code or title of the other project.
   */
  project?: string;
  /**
   * What the two have to do with each other.
   */
  kind?: LinkKind;
  /**
   * The milestone of this project that it is about, if it is one in particular.
   */
  milestone?: string;
  /**
   * The milestone of the other project that it is about. Write “F2 + 10” if ten working days must go by in between.
   */
  otherMilestone?: string;
  /**
   * What you know of the link, and where it stands.
   */
  note?: string;
}
/**
 * An idea note (*idé-notat*): the first, often half-finished, account of an idea.
 */
export interface IdeaNote {
  /**
   * Written by the program that stores the note.
   */
  schemaVersion?: string;
  /**
   * A name for the note that does not change.
   */
  id?: string;
  /**
   * The language the note is written in.
   */
  lang?: string;
  /**
   * A short name that says what the idea is.
   */
  title?: string;
  /**
   * A code such as 02/14. The project gets it when it is qualified.
   */
  code?: string;
  /**
   * Those who have the idea. They keep the ownership.
   */
  initiator?: Party;
  /**
   * Those who will own the project, if they are not the ones proposing it.
   */
  proposedOwner?: Party;
  /**
   * The person to ask about the idea.
   */
  contact?: Contact;
  /**
   * What lies behind the idea.
   */
  background?: string;
  /**
   * What made you take this up.
   */
  trigger?: string;
  /**
   * One concrete challenge you want to do something about.
   */
  challenge?: string;
  /**
   * What you want to try. A half-finished sketch is welcome.
   */
  solution?: string;
  /**
   * What makes this something that should not wait.
   */
  whyNow?: string;
  /**
   * What you will get out of it. Three short points will do.
   */
  expectedBenefits?: string[];
  /**
   * The picture of the future you work towards.
   */
  vision?: string;
  /**
   * What you want to have reached. One goal at a time.
   */
  goals?: Goal[];
  /**
   * Those who will notice what you do, also those who do not take part yet.
   */
  affected?: Stakeholder[];
  /**
   * One of the programme's main goals at a time.
   */
  mainGoals?: Anchoring[];
  /**
   * The strategic approaches of the programme that the idea follows.
   */
  strategicApproaches?: string[];
  /**
   * Those who take part, preferably from several sectors.
   */
  partners?: Party[];
  /**
   * Why you cannot solve this alone.
   */
  whyTogether?: string;
  /**
   * Whether the idea replaces something that is done or paid for today.
   */
  replacesExisting?: Statement;
  /**
   * Whether this is something somebody already has a duty to do.
   */
  ordinaryOrStatutory?: Statement;
  /**
   * Expert help, money, information or networks.
   */
  asksOfProgramme?: Support[];
  /**
   * Roughly when you want to begin and finish.
   */
  period?: Period;
  /**
   * Roughly what it costs, in kroner.
   */
  roughCost?: Money;
  /**
   * Who contributes money, and how much.
   */
  funding?: Funding[];
  /**
   * How the results can live on afterwards.
   */
  continuation?: string;
  /**
   * What may not go as you hope.
   */
  risks?: string[];
  /**
   * Projects that are connected with this one.
   */
  links?: ProjectLink[];
}
/**
 * A main goal of a programme (*hovedmål*).
 */
export interface MainGoal {
  /**
   * A name for the goal that does not change.
   */
  id?: string;
  /**
   * The number the goal has in the programme.
   */
  number?: number;
  /**
   * A couple of words that the goal is known by.
   */
  name?: string;
  /**
   * The goal as it was adopted.
   */
  text?: string;
}
/**
 * A strategic approach of a programme (*strategisk hovedgrep*).
 */
export interface StrategicApproach {
  /**
   * A name for the approach that does not change.
   */
  id?: string;
  /**
   * A couple of words that the approach is known by.
   */
  name?: string;
  /**
   * What the approach consists of.
   */
  text?: string;
}
/**
 * A body or a leading role of a programme (*organ*): what it does, whom it advises and to whom it reports.
 */
export interface Body {
  /**
   * A name for this body that does not change.
   */
  id?: string;
  /**
   * What it is called.
   */
  name?: string;
  /**
   * What kind of body it is.
   */
  kind?: BodyKind;
  /**
   * What it does for the programme.
   */
  role?: string;
  /**
   * The bodies it advises, by name or kind.
   */
  advises?: string[];
  /**
   * The bodies it reports to, by name or kind.
   */
  reportsTo?: string[];
  /**
   * The body or role on whose behalf it acts, by name or kind.
   */
  represents?: string;
  /**
   * Where it is to be found, and when it is open.
   */
  place?: string;
}
/**
 * The form that a programme asks its idea notes in: its own questions, in its own order.
 */
export interface NoteForm {
  /**
   * What the form is called.
   */
  title?: string;
  /**
   * The questions, in order.
   */
  questions?: FormQuestion[];
}
/**
 * One question of a programme's own form.
 */
export interface FormQuestion {
  /**
   * For an extra question: the key under which a note keeps the answer.
   */
  key?: string;
  /**
   * The question.
   */
  text?: string;
  /**
   * What to write.
   */
  help?: string;
  /**
   * For the library's own fields: those that the question asks for.
   */
  fields?: string[];
  /**
   * The gate that the answer is needed at; submission if not stated.
   */
  askedAt?: Gate;
}
/**
 * The decision that adopted a programme (*vedtak*).
 */
export interface Adoption {
  /**
   * The body that decided.
   */
  by?: string;
  /**
   * When.
   */
  date?: When;
  /**
   * The case, such as `71/13`.
   */
  case?: string;
}
/**
 * The main goals of a programme that hold at a time (*målsett*).
 */
export interface GoalSet {
  /**
   * A name for this set that does not change.
   */
  id?: string;
  /**
   * What it is called.
   */
  title?: string;
  /**
   * When the goals hold.
   */
  validity?: Period;
  /**
   * The main goals.
   */
  mainGoals?: MainGoal[];
}
/**
 * What a programme calls a kind of document (*eget navn*): a municipality may have words of its own.
 */
export interface Alias {
  /**
   * The kind of document.
   */
  document?: DocumentKind;
  /**
   * What one such document is called here.
   */
  name?: string;
}
/**
 * A set of criteria (*kriteriesett*): what a programme or a grant scheme asks of those who take part.
 */
export interface CriteriaSet {
  /**
   * The version of this format that the set was written in.
   */
  schemaVersion?: string;
  /**
   * A name for this set that does not change.
   */
  id?: string;
  /**
   * What it is called.
   */
  title?: Wording;
  /**
   * Whom it is about; projects and ideas, if not stated.
   */
  subject?: CriteriaSubject;
  /**
   * The document that it stands in, and who adopted it.
   */
  basis?: Basis;
  /**
   * When it holds.
   */
  validity?: Period;
  /**
   * The criteria, in order.
   */
  criteria?: Criterion[];
}
/**
 * A criterion (*kriterium*): what the facts must show, and the question that is left for a person.
 */
export interface Criterion {
  /**
   * A name for this criterion that does not change.
   */
  id?: string;
  /**
   * What it is called.
   */
  title?: Wording;
  /**
   * What kind of criterion it is; one for taking part, if not stated.
   */
  kind?: CriterionKind;
  /**
   * What it asks.
   */
  text?: Wording;
  /**
   * The document that it stands in, where it is not that of the set.
   */
  basis?: Basis;
  /**
   * The gate from which it is asked; recommendation if not stated.
   */
  gate?: Gate;
  /**
   * What is left for a person to judge.
   */
  question?: Wording;
  /**
   * What the facts must show.
   */
  parts?: CriterionPart[];
}
/**
 * A part of a criterion (*delkriterium*): one test of what documents say, or of other parts.
 */
export interface CriterionPart {
  /**
   * The name by which other parts refer to it.
   */
  id?: string;
  /**
   * What must be so.
   */
  test?: PartTest;
  /**
   * Where it looks: the ways to fields, each from a document on, such as `ideaNote/whyNow`, with `*` for each of a list. `subject` is the project, or the idea note where the project does not say; `dossier` is the file as a whole.
   */
  fields?: string[];
  /**
   * What it is compared with: the ways to fields.
   */
  of?: string[];
  /**
   * The values that count.
   */
  values?: string[];
  /**
   * How many or how much at the least.
   */
  least?: Decimal;
  /**
   * How many or how much at the most.
   */
  most?: Decimal;
  /**
   * The time that it is compared with.
   */
  date?: When;
  /**
   * The parts that it is made of, by id.
   */
  parts?: string[];
  /**
   * The gate from which it is asked; that of its criterion, if not stated.
   */
  gate?: Gate;
  /**
   * What is said where it is met.
   */
  found?: Wording;
  /**
   * What is said where that cannot be said yet.
   */
  missing?: Wording;
  /**
   * What is said where it is not; what is said where it is missing, if not stated.
   */
  against?: Wording;
}
/**
 * A text in bokmål, nynorsk and English. Where one is not stated, another is shown.
 */
export interface Wording {
  /**
   * In bokmål.
   */
  nb?: string;
  /**
   * In nynorsk.
   */
  nn?: string;
  /**
   * In English.
   */
  en?: string;
}
/**
 * What a criterion rests on (*grunnlag*): a document, the place in it, and the decision that adopted it.
 */
export interface Basis {
  /**
   * The document.
   */
  document?: string;
  /**
   * The chapter, page or slide.
   */
  place?: string;
  /**
   * Who adopted it, in which case.
   */
  adopted?: string;
}
/**
 * What a small project need not show (*omfang*): parts of criteria that are not asked of projects up to an amount.
 */
export interface ProjectScale {
  /**
   * What projects of this size are called.
   */
  title?: string;
  /**
   * The cost up to which a project is of this size, that amount included.
   */
  upTo?: Money;
  /**
   * The parts that are not asked, as `criterion/part`.
   */
  notAsked?: string[];
}
/**
 * A qualification system (*kvalifiseringssystem*): how an idea becomes a project of the programme.
 */
export interface QualificationSystem {
  /**
   * The usual order that it follows.
   */
  preset?: QualificationPreset;
  /**
   * The programme's own steps. One between the same two states as a usual one stands in for it; what it does not state is as usual. Any other comes in addition.
   */
  transitions?: Transition[];
}
/**
 * A step from one state to another (*overgang*): at which gate it is, who decides, and what lies before them.
 */
export interface Transition {
  /**
   * The states that it leads from.
   */
  from?: ProjectState[];
  /**
   * The state that it leads to.
   */
  to?: ProjectState;
  /**
   * The gate that it passes.
   */
  gate?: Gate;
  /**
   * The bodies or roles that decide, by name or kind.
   */
  decides?: string[];
  /**
   * The bodies or roles that advise, by name or kind.
   */
  advises?: string[];
  /**
   * The documents that must be there.
   */
  documents?: DocumentKind[];
}
/**
 * When people work, bodies meet and reports are due (*kalender*). A programme has one for all its projects, and a milestone plan may add to it.
 */
export interface PlanCalendar {
  /**
   * The days of the week on which you work. If none are given, we assume Monday to Friday.
   */
  weekdays?: Weekday[];
  /**
   * Times besides the public holidays when nobody works, such as the days between Christmas and New Year.
   */
  closedPeriods?: ClosedPeriod[];
  /**
   * Times when many are away, such as the winter and July holidays.
   */
  holidays?: ClosedPeriod[];
  /**
   * When the bodies that decide meet.
   */
  meetings?: BodyMeetings[];
  /**
   * How often the projects report.
   */
  reporting?: ReportingRhythm;
  /**
   * How many working days after the end of the period the report is due.
   */
  reportingDays?: number;
}
/**
 * A time to avoid (*tid å unngå*), such as school holidays, or days when the offices are closed.
 */
export interface ClosedPeriod {
  /**
   * For example the winter holidays.
   */
  title?: string;
  /**
   * From the first to the last day.
   */
  time?: When;
  /**
   * The region that it applies to. If none is stated, it applies to all.
   */
  region?: string;
}
/**
 * When a body meets (*møtekalender*), and when the papers for its meetings must be ready.
 */
export interface BodyMeetings {
  /**
   * The body that meets. Use the name it has in the programme.
   */
  body?: string;
  /**
   * The days the body meets.
   */
  days?: When[];
  /**
   * How many working days before the meeting the papers must be ready.
   */
  paperDays?: number;
}
/**
 * A programme (*program*): a group of projects that are led and coordinated towards set goals.
 */
export interface Programme {
  /**
   * The version of this format that the programme was written in.
   */
  schemaVersion?: string;
  /**
   * A name for this programme that does not change.
   */
  id?: string;
  /**
   * The version of the programme's own text.
   */
  version?: string;
  /**
   * What it is called.
   */
  title?: string;
  /**
   * The picture of the future that it works towards.
   */
  vision?: string;
  /**
   * The main goals (*hovedmål*).
   */
  mainGoals?: MainGoal[];
  /**
   * The strategic approaches (*hovedgrep*).
   */
  strategicApproaches?: StrategicApproach[];
  /**
   * When it begins and ends.
   */
  period?: Period;
  /**
   * The area that it is for.
   */
  area?: string;
  /**
   * Who leads, advises and decides.
   */
  bodies?: Body[];
  /**
   * The programme's own form for idea notes.
   */
  noteForm?: NoteForm;
  /**
   * The decision that adopted it.
   */
  adoption?: Adoption;
  /**
   * The main goals that hold at a time, where they change: they stand in for `main_goals` then.
   */
  goalSets?: GoalSet[];
  /**
   * The order in which projects come to their states; what is not in it may come at any time.
   */
  stateOrder?: ProjectState[];
  /**
   * What the programme calls documents, where it has words of its own for them.
   */
  aliases?: Alias[];
  /**
   * What it may spend in all.
   */
  budget?: Money;
  /**
   * Its own criteria for taking part, and its boundaries; of several sets, the one that is in force.
   */
  criteriaSets?: CriteriaSet[];
  /**
   * What small projects need not show.
   */
  scale?: ProjectScale[];
  /**
   * How its projects qualify: the steps from idea to experience.
   */
  qualification?: QualificationSystem;
  /**
   * When people work, bodies meet and projects report.
   */
  calendar?: PlanCalendar;
}
/**
 * A milestone (*milepæl*): a state that is reached at a time.
 */
export interface Milestone {
  /**
   * A name for the milestone that does not change.
   */
  id?: string;
  /**
   * What is in place when the milestone is reached.
   */
  text?: string;
  /**
   * What kind of milestone it is.
   */
  kind?: MilestoneKind;
  /**
   * The result path that the milestone is on, by letter or name.
   */
  path?: string;
  /**
   * When you expect to reach it.
   */
  planned?: When;
  /**
   * The date in the first plan, if the plan has changed since.
   */
  baseline?: When;
  /**
   * When it now looks as if you will reach it.
   */
  forecast?: When;
  /**
   * When it was reached.
   */
  reached?: When;
  /**
   * The milestones that must be reached first. If ten working days are to pass in between, write M1 + 10.
   */
  dependsOn?: string[];
  /**
   * How many working days it takes when what it waits for is in place.
   */
  workingTime?: WorkingTime;
  /**
   * The body that must decide the matter. The milestone is then reached at a meeting.
   */
  decidedBy?: string;
  /**
   * It cannot be reached before this.
   */
  notBefore?: When;
  /**
   * It must be reached by then.
   */
  notAfter?: When;
  /**
   * The date it must be reached on, neither before nor after.
   */
  fixed?: When;
  /**
   * When it should be reached by, if possible.
   */
  deadline?: When;
  /**
   * The goals that the milestone leads to, by identifier or text.
   */
  goals?: string[];
  /**
   * The role that sees to it that it is reached.
   */
  responsible?: string;
  /**
   * What shows that the milestone is reached, such as a decision or a report.
   */
  evidence?: string;
  /**
   * How you celebrate that you have reached it.
   */
  celebration?: string;
}
/**
 * How much working time something takes (*arbeidstid*), in working days: one number, from one to another, or three of which one is the likely.
 */
export interface WorkingTime {
  /**
   * The number of working days.
   */
  days?: number;
  /**
   * The number of working days if all goes well.
   */
  shortest?: number;
  /**
   * The most likely number of working days.
   */
  likely?: number;
  /**
   * The number of working days if a lot goes wrong.
   */
  longest?: number;
}
/**
 * Something that a project does at a time (*aktivitet*), and that calls on people, a room or residents.
 */
export interface Activity {
  /**
   * What you do, such as an open meeting or a survey.
   */
  title?: string;
  /**
   * The day, or the weeks that it lasts.
   */
  time?: When;
  /**
   * The time of day when it begins.
   */
  from?: Clock;
  /**
   * The time of day when it ends.
   */
  to?: Clock;
  /**
   * The room or place where it happens.
   */
  place?: string;
  /**
   * Those who take part from the project.
   */
  people?: Person[];
  /**
   * Those you ask to come, answer or take part.
   */
  targetGroups?: string[];
}
/**
 * Somebody in a role: the role first, the name apart from it.
 */
export interface Person {
  /**
   * The role. It can be shown to others even where the name should not.
   */
  role?: string;
  /**
   * The name of the person in the role.
   */
  name?: string;
}
/**
 * Something that has happened to a project (*hendelse*): it came to a state.
 */
export interface ProjectEvent {
  /**
   * The state that the project came to.
   */
  state?: ProjectState;
  /**
   * When it happened. A month or a year will do.
   */
  date?: When;
  /**
   * The role or body that decided it.
   */
  by?: string;
  /**
   * The document in which it stands, by title.
   */
  document?: string;
  /**
   * Anything else worth knowing.
   */
  note?: string;
  /**
   * Yes if the date was set back in time on purpose.
   */
  retroactive?: boolean;
}
/**
 * A project of a programme (*prosjekt*), as a portfolio shows it.
 */
export interface Project {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the project that does not change.
   */
  id?: string;
  /**
   * The language the project is described in, such as nb for Bokmål, nn for Nynorsk or en for English.
   */
  lang?: string;
  /**
   * Running number and year, such as 03/14.
   */
  code?: string;
  /**
   * What the project is called.
   */
  title?: string;
  /**
   * Who owns the project; usually those who proposed it.
   */
  owner?: Party;
  /**
   * How far the project has come.
   */
  state?: ProjectState;
  /**
   * When the project begins and ends.
   */
  period?: Period;
  /**
   * Which of the programme's main goals the project contributes to, and how.
   */
  mainGoals?: Anchoring[];
  /**
   * Which of the programme's approaches the project follows.
   */
  strategicApproaches?: string[];
  /**
   * What has happened when the project is over.
   */
  goals?: Goal[];
  /**
   * What you will have reached along the way, and when.
   */
  milestones?: Milestone[];
  /**
   * Those the project is for, such as young people or new residents.
   */
  targetGroups?: string[];
  /**
   * Where the project is, such as the school or Storgata.
   */
  places?: string[];
  /**
   * What the project does at set times that needs people, a room or residents to take part.
   */
  activities?: Activity[];
  /**
   * Projects that this one is linked to, and how.
   */
  links?: ProjectLink[];
  /**
   * The person to ask about the project, such as the project leader.
   */
  contact?: Contact;
  /**
   * What the project costs in all, in kroner.
   */
  cost?: Money;
  /**
   * What the programme passes on to the project as a grant, in kroner. Write 0 if there is none.
   */
  grant?: Money;
  /**
   * When the project came to each state, and who decided it.
   */
  events?: ProjectEvent[];
}
/**
 * What the project-leader forum has advised (*råd frå prosjektleiarforum*). It advises; others decide.
 */
export interface ForumAdvice {
  /**
   * What the forum advises: coordinate, develop further, wind down, merge or carry on as now.
   */
  kind?: AdviceKind;
  /**
   * The projects that the advice is about, by code or title.
   */
  projects?: string[];
  /**
   * The day that the forum gave the advice.
   */
  date?: When;
  /**
   * The body that gave the advice, if it was not the project-leader forum.
   */
  body?: string;
  /**
   * The advice as the minutes have it.
   */
  text?: string;
  /**
   * Why the forum gives this advice.
   */
  reason?: string;
  /**
   * The minutes or the case in which the advice stands.
   */
  document?: string;
}
/**
 * How a project is merged into another (*plan for sammenslåing*): what becomes of all that it had.
 */
export interface MergePlan {
  /**
   * The project that goes into another.
   */
  project?: string;
  /**
   * The project that carries the work on.
   */
  into?: string;
  /**
   * Goals, milestones, benefits, money, duties and links, and what becomes of each of them.
   */
  items?: MergeItem[];
  /**
   * The role or body that decides it.
   */
  decidedBy?: string;
  /**
   * The day it was decided.
   */
  date?: When;
}
/**
 * Something that a project has when it goes into another, and what becomes of it.
 */
export interface MergeItem {
  /**
   * Whether it is a goal, a milestone, a benefit, money, a duty or a link.
   */
  kind?: MergeItemKind;
  /**
   * The same words as in the project, or the identifier there.
   */
  text?: string;
  /**
   * Whether it is carried on or dropped.
   */
  becomes?: MergeOutcome;
  /**
   * The goal, milestone, budget or role that takes it over.
   */
  to?: string;
  /**
   * Why you choose this. Always write why something is dropped.
   */
  reason?: string;
}
/**
 * The projects of a programme at a time (*prosjektportefølje*). It is complete as it is: what happened before and after is not asked for.
 */
export interface Portfolio {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the portfolio that does not change.
   */
  id?: string;
  /**
   * What the portfolio is called.
   */
  title?: string;
  /**
   * The day that the portfolio shows.
   */
  asOf?: When;
  /**
   * The projects that are part of the programme that day.
   */
  projects?: Project[];
  /**
   * The advice that the project-leader forum has given, with the date.
   */
  advice?: ForumAdvice[];
  /**
   * What becomes of goals, milestones, money and duties when projects are merged.
   */
  mergePlans?: MergePlan[];
}
/**
 * A decision (*vedtak*): what a body has decided, when, in which case.
 */
export interface Decision {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The body that decided.
   */
  body?: string;
  /**
   * The day of the decision.
   */
  date?: When;
  /**
   * The case number, such as 71/13.
   */
  case?: string;
  /**
   * What was decided.
   */
  text?: string;
  /**
   * The documents that lay before the body.
   */
  grounds?: string[];
}
/**
 * How far a document has come, and who has approved it (*godkjenning*).
 */
export interface Approval {
  /**
   * Whether the document is a draft, preliminary, final or replaced by a newer one.
   */
  status?: DocumentStatus;
  /**
   * Which edition of the document this is.
   */
  version?: string;
  /**
   * The role or body that has approved the document.
   */
  by?: string;
  /**
   * The day the document was approved.
   */
  on?: When;
  /**
   * The case number, such as 71/13.
   */
  case?: string;
}
/**
 * An appraisal (*vurdering*): what people have answered about each criterion, on the way to a recommendation or to no.
 */
export interface Appraisal {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The identifier of the criteria. If nothing is written here, it is those in force in the programme.
   */
  criteriaSet?: string;
  /**
   * What you have concluded about each criterion, and why.
   */
  criteria?: CriterionAnswer[];
}
/**
 * What somebody has answered about one criterion for taking part.
 */
export interface CriterionAnswer {
  /**
   * The criterion, by its name or number.
   */
  criterion?: string;
  /**
   * What you have concluded.
   */
  outcome?: CriterionOutcome;
  /**
   * Briefly, why you give this answer.
   */
  reason?: string;
  /**
   * The role of the person who assessed it.
   */
  role?: string;
  /**
   * The day it was assessed.
   */
  date?: When;
}
/**
 * A project agreement (*prosjektavtale*): what a project and a programme owe each other. Those who proposed the project go on owning it.
 */
export interface ProjectAgreement {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * Those who make the agreement: the owners of the project, and the programme.
   */
  parties?: AgreementParty[];
  /**
   * The letter that qualified the project, by its identifier or title.
   */
  qualificationLetter?: string;
  /**
   * What you will achieve together, in a few sentences.
   */
  purpose?: string;
  /**
   * The main goals of the programme that the project supports, by number or name.
   */
  supports?: string[];
  /**
   * From when and until when the agreement holds.
   */
  period?: Period;
  /**
   * Yes if the agreement also holds for time before it was signed.
   */
  retroactive?: boolean;
  /**
   * Who owns the project and its results. Usually it is those who proposed it.
   */
  ownership?: string;
  /**
   * What each party contributes: money, working hours, premises or other things, with the value in kroner.
   */
  contributions?: Contribution[];
  /**
   * The sum of all contributions, in kroner.
   */
  total?: Money;
  /**
   * What the project gets from the programme.
   */
  support?: Support[];
  /**
   * What the project takes upon itself, such as taking part in the project-leader forum, reporting and sharing its results.
   */
  duties?: string[];
  /**
   * What you report, how often and to whom.
   */
  reporting?: ReportingRequirement[];
  /**
   * How the agreement can be changed or ended, and with how much notice.
   */
  changesAndTermination?: string;
  /**
   * The role that carries the results on when the project is finished.
   */
  continuationResponsible?: string;
  /**
   * Who has signed for each party, and when.
   */
  signatures?: Signature[];
}
/**
 * A party to an agreement (*part*).
 */
export interface AgreementParty {
  /**
   * The name of the organisation, association or group.
   */
  name?: string;
  /**
   * The sector that the party belongs to.
   */
  sector?: Sector;
  /**
   * Nine digits, such as 920 415 288. Leave it empty for groups that are not registered.
   */
  organisationNumber?: string;
  /**
   * What the party is to the project.
   */
  role?: PartyRole;
}
/**
 * What a party puts into a project (*bidrag*).
 */
export interface Contribution {
  /**
   * Who contributes.
   */
  party?: string;
  /**
   * Money, working hours or something else.
   */
  kind?: ContributionKind;
  /**
   * What it is worth, in kroner. An estimate will do.
   */
  amount?: Money;
  /**
   * When it is given.
   */
  period?: Period;
}
/**
 * What a project reports (*rapporteringskrav*).
 */
export interface ReportingRequirement {
  /**
   * What kind of report it is.
   */
  kind?: ReportKind;
  /**
   * For instance twice a year.
   */
  frequency?: string;
  /**
   * When the reports should be handed in, if that is agreed.
   */
  dates?: When[];
  /**
   * Who receives the report.
   */
  recipient?: string;
  /**
   * The template you write the report by.
   */
  template?: string;
}
/**
 * A signature (*underskrift*): the role first, the name apart from it.
 */
export interface Signature {
  /**
   * The role of whoever signed.
   */
  role?: string;
  /**
   * The name of the person.
   */
  name?: string;
  /**
   * The party signed for.
   */
  party?: string;
  /**
   * The day of the signature.
   */
  date?: When;
}
/**
 * A qualification letter (*kvalifiseringsbrev*): a project is qualified for the programme, why, and on which conditions.
 */
export interface QualificationLetter {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * Running number and year, such as 03/14.
   */
  code?: string;
  /**
   * What you have concluded about each criterion for taking part.
   */
  criteria?: CriterionAnswer[];
  /**
   * What the project lets the programme do that it otherwise could not.
   */
  portfolioFit?: string;
  /**
   * Projects that this one is linked to, or overlaps with.
   */
  links?: ProjectLink[];
  /**
   * The advice that bodies of the programme have given.
   */
  advice?: Advice[];
  /**
   * The body that recommended the project for start. Use the name it has in the programme.
   */
  recommendedBy?: string;
  /**
   * The day the project was recommended for start.
   */
  recommendedOn?: When;
  /**
   * The person who qualified the project: the role, and the name if it should be there.
   */
  qualifiedBy?: Person;
  /**
   * The day the project was qualified.
   */
  qualifiedOn?: When;
  /**
   * What the project is to do, and what it is not to do.
   */
  mandate?: string;
  /**
   * Which of the programme's main goals the project contributes to, and how.
   */
  mainGoals?: Anchoring[];
  /**
   * Which of the programme's approaches the project follows.
   */
  strategicApproaches?: string[];
  /**
   * The forum that the project leader joins. Use the name it has in the programme.
   */
  forum?: string;
  /**
   * The resource groups that the project meets. Use the names they have in the programme.
   */
  resourceGroups?: string[];
  /**
   * What the project gets from the programme.
   */
  support?: Support[];
  /**
   * What must be in place for the qualification to hold.
   */
  conditions?: Condition[];
  /**
   * Other ideas that are examined as part of this project.
   */
  mergedIdeas?: string[];
  /**
   * By when the project must have begun.
   */
  validUntil?: When;
}
/**
 * The advice of a body (*råd*).
 */
export interface Advice {
  /**
   * The body that gave the advice. Use the name it has in the programme.
   */
  body?: string;
  /**
   * Whether the body advises for or against.
   */
  stance?: AdviceStance;
  /**
   * What the body said.
   */
  text?: string;
  /**
   * The day the advice was given.
   */
  date?: When;
}
/**
 * A condition (*vilkår*) on which a project is qualified.
 */
export interface Condition {
  /**
   * What must be in place.
   */
  text?: string;
  /**
   * By when it must be in place.
   */
  due?: When;
  /**
   * Yes when it is in place.
   */
  met?: boolean;
}
/**
 * A project plan (*prosjektplan*): what the project is to reach, who does what, what it costs, and what may go wrong. Milestones and benefits have plans of their own.
 */
export interface ProjectPlan {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * When the project begins and ends.
   */
  period?: Period;
  /**
   * The project method you follow.
   */
  method?: ProjectMethod;
  /**
   * The name of the handbook, if you have a method of your own.
   */
  handbook?: string;
  /**
   * What lies behind the project, and what you know already.
   */
  background?: string;
  /**
   * What belongs to the project.
   */
  scope?: string;
  /**
   * What does not belong to it, so that everybody knows.
   */
  delimitation?: string;
  /**
   * What has happened when the project is over.
   */
  goals?: Goal[];
  /**
   * Who stands behind the project, and since when.
   */
  anchoring?: Backing[];
  /**
   * Who has which role.
   */
  organisation?: Position[];
  /**
   * The milestone plan that belongs to it, by its identifier or title.
   */
  milestonePlan?: string;
  /**
   * What you need beside money: people, premises, equipment.
   */
  resources?: string[];
  /**
   * What somebody must know how to do, and who does.
   */
  competence?: string[];
  /**
   * What the project costs, line by line, and the total.
   */
  budget?: Budget;
  /**
   * Who pays, and how much.
   */
  funding?: Funding[];
  /**
   * Those who will notice the project, also those who do not take part yet.
   */
  stakeholders?: Stakeholder[];
  /**
   * Whom you tell what, how and when.
   */
  communication?: CommunicationStep[];
  /**
   * What may go wrong, and what you do to prevent it.
   */
  risks?: Risk[];
  /**
   * When you stop and look back, and what you then ask.
   */
  evaluations?: EvaluationPoint[];
  /**
   * The benefits plan that belongs to it, by its identifier or title.
   */
  benefitsPlan?: string;
  /**
   * Projects that this one is linked to, and how.
   */
  links?: ProjectLink[];
  /**
   * What the project means for public health, equality, children and young people, climate and nature.
   */
  crossCutting?: CrossCutting;
}
/**
 * Somebody who stands behind a project: where it is anchored (*forankring*).
 */
export interface Backing {
  /**
   * Whether it is political, administrative, among employees or local.
   */
  level?: BackingLevel;
  /**
   * The body or group that stands behind it.
   */
  body?: string;
  /**
   * When they gave their backing.
   */
  date?: When;
  /**
   * What shows it, such as a decision or minutes.
   */
  evidence?: string;
}
/**
 * A place in the organisation of a project: who has which role, and for how much of their time.
 */
export interface Position {
  /**
   * What the role is called where you are.
   */
  role?: string;
  /**
   * What kind of role it is.
   */
  kind?: PositionKind;
  /**
   * The name of the person in the role.
   */
  name?: string;
  /**
   * The organisation, association or group they come from.
   */
  organisation?: string;
  /**
   * How much of their working time, in per cent.
   */
  percent?: Decimal;
  /**
   * What they do, and what they may decide.
   */
  tasks?: string;
}
/**
 * Who is told what, how and when.
 */
export interface CommunicationStep {
  /**
   * Those you want to reach.
   */
  audience?: string;
  /**
   * What you want to tell or ask.
   */
  content?: string;
  /**
   * How you do it, such as an open meeting.
   */
  channel?: string;
  /**
   * When, or how often.
   */
  timing?: string;
  /**
   * The role that sees to it.
   */
  responsible?: string;
}
/**
 * What may go wrong (*risiko*), and what is done about it.
 */
export interface Risk {
  /**
   * What may happen.
   */
  event?: string;
  /**
   * From 1 (unlikely) to 5 (very likely).
   */
  probability?: number;
  /**
   * From 1 (matters little) to 5 (stops the project).
   */
  consequence?: number;
  /**
   * What you do about it.
   */
  measure?: string;
  /**
   * The role that keeps an eye on it.
   */
  responsible?: string;
}
/**
 * A point where a project stops and looks back (*evaluering*).
 */
export interface EvaluationPoint {
  /**
   * When you do it. A month or a year will do.
   */
  date?: When;
  /**
   * What you want to know.
   */
  question?: string;
  /**
   * How you find out.
   */
  method?: string;
}
/**
 * A budget (*budsjett*), or the accounts (*regnskap*) that follow it: lines and their total.
 */
export interface Budget {
  /**
   * What the money goes to, line by line.
   */
  lines?: BudgetLine[];
  /**
   * The sum of the lines, in kroner.
   */
  total?: Money;
}
/**
 * One line of a budget.
 */
export interface BudgetLine {
  /**
   * The year that the line is for.
   */
  year?: number;
  /**
   * What the money goes to, such as wages or rent.
   */
  item?: string;
  /**
   * How much, in kroner. In a budget an estimate will do.
   */
  amount?: Money;
  /**
   * Who pays for this.
   */
  funder?: string;
}
/**
 * What a project means for concerns that go across all projects.
 */
export interface CrossCutting {
  /**
   * What the project means for health and quality of life.
   */
  publicHealth?: string;
  /**
   * How everybody can take part.
   */
  equality?: string;
  /**
   * What the project means for children and young people.
   */
  children?: string;
  /**
   * What the project means for climate and nature.
   */
  environment?: string;
}
/**
 * A milestone plan (*milepælsplan*): why, what for, and the states that are reached on the way.
 */
export interface MilestonePlan {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * What lies behind the project.
   */
  background?: string;
  /**
   * What made you begin.
   */
  trigger?: string;
  /**
   * Why it matters now rather than in some years.
   */
  whyNow?: string;
  /**
   * What you get in return for the work. Three points will do.
   */
  expectedBenefits?: string[];
  /**
   * What you want to stand for when you work together. Three points will do.
   */
  values?: string[];
  /**
   * The picture of what you work towards.
   */
  vision?: string;
  /**
   * What has happened when the project is over and everybody is pleased.
   */
  goals?: Goal[];
  /**
   * What you are left with when the project is finished.
   */
  results?: string[];
  /**
   * When the project begins and ends. The end may be open.
   */
  period?: Period;
  /**
   * Why the end is open, if it is.
   */
  openEnd?: string;
  /**
   * The tracks that the milestones are on. Two to four is usual.
   */
  resultPaths?: ResultPath[];
  /**
   * What you will have reached along the way, and when.
   */
  milestones?: Milestone[];
  /**
   * When you work and when bodies meet. What the programme has written about this applies as well.
   */
  calendar?: PlanCalendar;
  /**
   * Those who will notice what you do, including those who are not taking part yet.
   */
  affected?: Stakeholder[];
  /**
   * What it takes to succeed. Three points will do.
   */
  successFactors?: string[];
}
/**
 * A result path (*resultatvei*): milestones that lead to one kind of result.
 */
export interface ResultPath {
  /**
   * A letter or a short name that milestones refer to.
   */
  id?: string;
  /**
   * What the result path is called.
   */
  title?: string;
}
/**
 * A benefits plan (*gevinstrealiseringsplan*): what the project gives, who sees to it, how it is measured, and how it goes on when the project is over.
 */
export interface BenefitsPlan {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * What you and others get in return for the project.
   */
  benefits?: Benefit[];
  /**
   * What must be in place for the benefits to come.
   */
  prerequisites?: string[];
  /**
   * What gets worse for somebody, and for whom.
   */
  disbenefits?: string[];
  /**
   * What happens to the results when the project is over.
   */
  continuation?: Continuation;
}
/**
 * A benefit (*gevinst*), who sees to it, and how it is measured.
 */
export interface Benefit {
  /**
   * A short name that other parts of the plan can refer to.
   */
  id?: string;
  /**
   * One sentence on what gets better, and for whom.
   */
  text?: string;
  /**
   * Whether it is in money, quality or something else.
   */
  kind?: BenefitKind;
  /**
   * The effect goal that the benefit comes from.
   */
  supports?: string;
  /**
   * The value in kroner, if it can be worked out.
   */
  amount?: Money;
  /**
   * The role that is responsible for the benefit, also when the project is over.
   */
  owner?: string;
  /**
   * The roles that follow up the benefit where it shows.
   */
  localOwners?: string[];
  /**
   * What you measure to see whether the benefit comes.
   */
  indicator?: Indicator;
  /**
   * The figure before the project, and the date it is for.
   */
  baseline?: Measurement;
  /**
   * The figure you want to reach, and when.
   */
  target?: Measurement;
  /**
   * When you measure. Do it at least once after the project is over.
   */
  measuringDates?: When[];
  /**
   * The figures you have measured, with dates.
   */
  measured?: Measurement[];
}
/**
 * How the results live on (*videreføring*).
 */
export interface Continuation {
  /**
   * What should live on.
   */
  what?: string;
  /**
   * The role that takes over when the project is over.
   */
  owner?: string;
  /**
   * Those who have said yes to taking over, and when.
   */
  acceptedBy?: Acceptance[];
  /**
   * Who pays afterwards, and from which budget.
   */
  funding?: string;
  /**
   * An estimate of what it costs in a year when the project is over.
   */
  yearlyCost?: Money;
  /**
   * What somebody must decide for it to go on.
   */
  decision?: string;
  /**
   * By when it must be decided.
   */
  decideBy?: When;
}
/**
 * A status report (*statusrapport*): how the project stands at a time, also where it did not go as planned.
 */
export interface StatusReport {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The time that the report is about.
   */
  period?: Period;
  /**
   * How things stand: green, yellow or red.
   */
  status?: StatusSummary;
  /**
   * The milestones you have reached, and when you now expect to reach the next ones.
   */
  milestones?: Milestone[];
  /**
   * How far you have come with each goal.
   */
  attainment?: GoalAttainment[];
  /**
   * What is not as planned, and what you do about it.
   */
  deviations?: Deviation[];
  /**
   * What may go wrong as things look now.
   */
  risks?: Risk[];
  /**
   * What others must decide for you to go on.
   */
  decisionsNeeded?: string[];
  /**
   * What you tried that did not work. Others learn from it.
   */
  didNotWork?: string[];
  /**
   * What you do in the next period.
   */
  nextSteps?: string[];
  /**
   * How much of the budget has been used, in kroner.
   */
  budgetUsed?: Money;
}
/**
 * How far a goal has come (*måloppnåelse*).
 */
export interface GoalAttainment {
  /**
   * The goal, by its identifier or text.
   */
  goal?: string;
  /**
   * How far you have come.
   */
  attainment?: Attainment;
  /**
   * The figure you have measured, with its date.
   */
  measured?: Measurement;
  /**
   * In your own words, how it went.
   */
  comment?: string;
}
/**
 * Something that is not as planned (*avvik*), and what is done about it.
 */
export interface Deviation {
  /**
   * What is not as planned, and why.
   */
  text?: string;
  /**
   * What you do about it.
   */
  measure?: string;
  /**
   * The role that sees to it.
   */
  responsible?: string;
}
/**
 * How a project stands in four respects.
 */
export interface StatusSummary {
  /**
   * Whether you are on schedule.
   */
  time?: Light;
  /**
   * Whether the money will do.
   */
  cost?: Light;
  /**
   * Whether you succeed.
   */
  results?: Light;
  /**
   * Whether those who are affected are on board.
   */
  stakeholders?: Light;
}
/**
 * A final report (*sluttrapport*): what came of it, what was learned, and how it goes on.
 */
export interface FinalReport {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * When the project began and ended.
   */
  period?: Period;
  /**
   * What lay behind the project.
   */
  background?: string;
  /**
   * What came of each goal.
   */
  attainment?: GoalAttainment[];
  /**
   * What you did, and how.
   */
  done?: string;
  /**
   * Who had which role.
   */
  organisation?: Position[];
  /**
   * Who stood behind the project.
   */
  anchoring?: Backing[];
  /**
   * The project method you followed.
   */
  method?: ProjectMethod;
  /**
   * What the project cost, line by line, and the total.
   */
  accounts?: Budget;
  /**
   * What you saw when you looked back.
   */
  evaluation?: string;
  /**
   * What you did not have time for or did not manage. Others can take it on.
   */
  fellShort?: string;
  /**
   * How the results have been handed over, and to whom.
   */
  handover?: string;
  /**
   * What happens to the results afterwards.
   */
  continuation?: Continuation;
  /**
   * What you and others get in return, and when it will be measured.
   */
  benefits?: Benefit[];
  /**
   * What you have learned, also from what did not work.
   */
  lessons?: string[];
  /**
   * What you would tell others who are about to begin something similar.
   */
  adviceToOthers?: string[];
  /**
   * Whom you tell, and how.
   */
  dissemination?: CommunicationStep[];
  /**
   * What comes with the report.
   */
  annexes?: string[];
}
/**
 * The mandate of a body (*mandat*): what it is for, what it decides, and whom it answers to.
 */
export interface Mandate {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The body or role that the mandate is for. Use the name it has in the programme.
   */
  body?: string;
  /**
   * What the body is there for.
   */
  purpose?: string;
  /**
   * Whether the body works strategically, operationally or locally, or gives advice.
   */
  level?: MandateLevel;
  /**
   * Whom the body acts for, such as the programme owner.
   */
  represents?: string;
  /**
   * To whom the body reports. Use the name they have in the programme.
   */
  reportsTo?: string[];
  /**
   * Whom the body advises. Use the name they have in the programme.
   */
  advises?: string[];
  /**
   * What the body may decide itself. Leave the list empty if it only gives advice.
   */
  decides?: string[];
  /**
   * What the body does for the programme.
   */
  tasks?: string[];
  /**
   * Who takes part, the role first.
   */
  members?: Member[];
  /**
   * The role of whoever leads the body.
   */
  leader?: string;
  /**
   * The role of whoever prepares the meetings and writes the minutes.
   */
  secretary?: string;
  /**
   * How often the body meets.
   */
  meetings?: string;
  /**
   * How many must be present for the body to decide anything.
   */
  quorum?: string;
  /**
   * How far the body may decide itself, and what it may leave to others.
   */
  delegation?: string;
  /**
   * When the mandate holds.
   */
  period?: Period;
}
/**
 * Somebody who takes part in a body (*medlem*): the role first, the name apart from it.
 */
export interface Member {
  /**
   * The member's role. The role can be shown to others even where the name should not.
   */
  role?: string;
  /**
   * The name of the person.
   */
  name?: string;
  /**
   * The organisation or group the member comes from, and its sector.
   */
  party?: Party;
  /**
   * Whether the member comes from municipality, county or state.
   */
  government?: GovernmentLevel;
  /**
   * The project the member leads, by code or title. Leave it empty for others than project leaders.
   */
  project?: string;
}
/**
 * A programme plan (*programplan*): how the programme is carried out, in seven parts.
 */
export interface ProgrammePlan {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The area programme that the plan carries out.
   */
  areaProgramme?: string;
  /**
   * The time that the plan is for.
   */
  period?: Period;
  /**
   * What the programme may spend, and who pays.
   */
  financing?: FinancingPart;
  /**
   * Who leads, advises and decides, and where the mandates stand.
   */
  organisation?: OrganisationPart;
  /**
   * The way from idea to project in the programme.
   */
  guidelines?: PlanPart;
  /**
   * The projects that the programme works with in the coming time.
   */
  projects?: ProjectsPart;
  /**
   * What you measure, where it stood at the start, and when you look back.
   */
  evaluation?: PlanPart;
  /**
   * Who is told what, when and how.
   */
  communication?: PlanPart;
  /**
   * What must be in place for the programme to succeed.
   */
  successFactors?: SuccessFactorsPart;
}
/**
 * The part of a programme plan about money (*finansiering, rammer og budsjett*).
 */
export interface FinancingPart {
  /**
   * What the plan calls this part.
   */
  title?: string;
  /**
   * The most important of what it says, in a few sentences.
   */
  text?: string;
  /**
   * What the programme may spend in the period, in kroner.
   */
  budget?: Money;
  /**
   * Who pays, and how much.
   */
  funding?: Funding[];
}
/**
 * The part of a programme plan about who does what (*mandat, organisering*).
 */
export interface OrganisationPart {
  /**
   * What the plan calls this part.
   */
  title?: string;
  /**
   * The most important of what it says, in a few sentences.
   */
  text?: string;
  /**
   * The mandates of the bodies, by title.
   */
  mandates?: string[];
}
/**
 * A part of a programme plan.
 */
export interface PlanPart {
  /**
   * What the plan calls this part.
   */
  title?: string;
  /**
   * The most important of what it says, in a few sentences.
   */
  text?: string;
  /**
   * The documents in which more stands.
   */
  documents?: string[];
}
/**
 * The part of a programme plan about the projects of the coming time (*prosjekter*).
 */
export interface ProjectsPart {
  /**
   * What the plan calls this part.
   */
  title?: string;
  /**
   * The most important of what it says, in a few sentences.
   */
  text?: string;
  /**
   * The time that this part is for.
   */
  period?: Period;
  /**
   * The projects, by code or name.
   */
  projects?: string[];
}
/**
 * The part of a programme plan about what must be in place to succeed (*kritiske suksessfaktorer*).
 */
export interface SuccessFactorsPart {
  /**
   * What the plan calls this part.
   */
  title?: string;
  /**
   * The most important of what it says, in a few sentences.
   */
  text?: string;
  /**
   * What must be in place in your own organisation.
   */
  internal?: string[];
  /**
   * What must be in place around the programme.
   */
  external?: string[];
}
/**
 * An area programme as it was adopted (*områdeprogram*): vision, goals and strategic approaches.
 */
export interface AreaProgramme {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The district, village or municipalities that the area programme is for.
   */
  area?: string;
  /**
   * When the area programme begins and ends.
   */
  period?: Period;
  /**
   * The picture of the future that all work towards.
   */
  vision?: string;
  /**
   * The main goals as they were adopted.
   */
  mainGoals?: MainGoal[];
  /**
   * The strategic approaches as they were adopted.
   */
  strategicApproaches?: StrategicApproach[];
  /**
   * The documents that the area programme builds on, such as the status document.
   */
  grounds?: string[];
}
/**
 * A rolling action plan (*rullerende handlingsplan*): what is done in a year, by whom.
 */
export interface ActionPlan {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The year that the action plan is for.
   */
  year?: When;
  /**
   * The area programme that the plan is made from.
   */
  areaProgramme?: string;
  /**
   * What is to be done, who sees to it, and what it costs.
   */
  measures?: PlannedMeasure[];
}
/**
 * A measure of an action plan (*tiltak*).
 */
export interface PlannedMeasure {
  /**
   * A name for the measure that does not change.
   */
  id?: string;
  /**
   * What is to be done.
   */
  text?: string;
  /**
   * The role, unit or body that sees to it.
   */
  responsible?: string;
  /**
   * The programme's main goal that the measure contributes to.
   */
  supports?: string;
  /**
   * The project that does it, by code or name.
   */
  project?: string;
  /**
   * When the measure begins and ends.
   */
  period?: Period;
  /**
   * What the measure costs, in kroner.
   */
  cost?: Money;
  /**
   * Who pays, and how much.
   */
  funding?: Funding[];
}
/**
 * Input to a programme (*innspill*): what somebody has proposed, and what became of it.
 */
export interface Input {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * Who proposed it: an association, a unit, an organisation or a group.
   */
  from?: Party;
  /**
   * The person to answer.
   */
  contact?: Contact;
  /**
   * When it came.
   */
  received?: When;
  /**
   * What they proposed, in their own words if possible.
   */
  text?: string;
  /**
   * Whether it is being considered, has become something, or was not taken further.
   */
  outcome?: InputOutcome;
  /**
   * The idea note that it became, by title.
   */
  idea?: string;
  /**
   * Why it went that way. Think of those who proposed it.
   */
  reason?: string;
  /**
   * When those who proposed it were answered.
   */
  answered?: When;
}
/**
 * A status document (*statusdokument*): what the area is like, and what its people can build on.
 */
export interface StatusDocument {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The district, village or municipalities that the document describes.
   */
  area?: string;
  /**
   * The time that the document shows.
   */
  asOf?: When;
  /**
   * What the area is like today.
   */
  description?: string;
  /**
   * What is hard in the area.
   */
  challenges?: string[];
  /**
   * What the area has to build on.
   */
  opportunities?: string[];
  /**
   * The role, unit or body that prepared the document.
   */
  preparedBy?: string;
  /**
   * Where you have it from.
   */
  sources?: Source[];
}
/**
 * A source (*kilde*): where something is known from.
 */
export interface Source {
  /**
   * What the source is called.
   */
  title?: string;
  /**
   * Who published it.
   */
  publisher?: string;
  /**
   * When it is from. A year will do.
   */
  date?: When;
  /**
   * Where it is.
   */
  link?: string;
}
/**
 * An evidence base (*kunnskapsgrunnlag*): what is known in a subject area, before goals are set.
 */
export interface EvidenceBase {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * The subject area or service that it is about.
   */
  subjectArea?: string;
  /**
   * The time that the evidence shows.
   */
  asOf?: When;
  /**
   * What you know. Write one finding at a time.
   */
  findings?: string[];
  /**
   * The group, role or unit that prepared it.
   */
  preparedBy?: string;
  /**
   * Where you have it from.
   */
  sources?: Source[];
}
/**
 * An agreement of intent (*intensjonsavtale*): what parties want to reach together, before they have agreed on how.
 */
export interface AgreementOfIntent {
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * A name for the document that does not change.
   */
  id?: string;
  /**
   * The language the document is written in: nb, nn, en or another.
   */
  lang?: string;
  /**
   * What the document is called.
   */
  title?: string;
  /**
   * The project that the document belongs to, by code or name.
   */
  project?: string;
  /**
   * How far the document has come, and who has approved it.
   */
  approval?: Approval;
  /**
   * Those who enter into the agreement.
   */
  parties?: Party[];
  /**
   * Why you want to work together.
   */
  purpose?: string;
  /**
   * What you want to reach together. How you do it can come later.
   */
  intentions?: string[];
  /**
   * When the agreement holds.
   */
  period?: Period;
  /**
   * Those who have signed, the role first.
   */
  signatures?: Signature[];
}
/**
 * The file that holds a programme, its portfolio and its idea notes (*mappe*).
 */
export interface Dossier {
  /**
   * What this file is, for whoever opens it.
   */
  about?: string;
  /**
   * Written by the program that stores this.
   */
  schemaVersion?: string;
  /**
   * The programme with its goals, bodies and period.
   */
  programme?: Programme;
  /**
   * The projects of the programme.
   */
  portfolio?: Portfolio;
  /**
   * The ideas the programme has received, half-finished ones too.
   */
  ideaNotes?: IdeaNote[];
  /**
   * Decisions about the programme and its projects.
   */
  decisions?: Decision[];
  /**
   * What you have concluded about the criteria, for each idea and project.
   */
  appraisals?: Appraisal[];
  /**
   * The agreements between the projects and the programme.
   */
  projectAgreements?: ProjectAgreement[];
  /**
   * The letters that qualify the projects.
   */
  qualificationLetters?: QualificationLetter[];
  /**
   * The plans of the projects.
   */
  projectPlans?: ProjectPlan[];
  /**
   * The milestone plans of the projects.
   */
  milestonePlans?: MilestonePlan[];
  /**
   * The benefits plans of the projects.
   */
  benefitsPlans?: BenefitsPlan[];
  /**
   * The status reports of the projects.
   */
  statusReports?: StatusReport[];
  /**
   * The final reports of the projects.
   */
  finalReports?: FinalReport[];
  /**
   * The mandates of the programme's bodies.
   */
  mandates?: Mandate[];
  /**
   * The plans for how the programme is carried out.
   */
  programmePlans?: ProgrammePlan[];
  /**
   * The area programmes as they were adopted.
   */
  areaProgrammes?: AreaProgramme[];
  /**
   * The rolling action plans, one for each year.
   */
  actionPlans?: ActionPlan[];
  /**
   * What others have proposed to the programme, and what became of it.
   */
  inputs?: Input[];
  /**
   * The documents that describe the area.
   */
  statusDocuments?: StatusDocument[];
  /**
   * What you know in each subject area.
   */
  evidenceBases?: EvidenceBase[];
  /**
   * What the parties want to reach together.
   */
  agreementsOfIntent?: AgreementOfIntent[];
}
/**
 * A member of a network (*deltaker*): a municipality, an organisation or a project.
 */
export interface NetworkMember {
  /**
   * The municipality, organisation or project.
   */
  name?: string;
  /**
   * The region that the member belongs to.
   */
  region?: string;
}
/**
 * How often those in a network gather (*samlingsrekke*).
 */
export interface GatheringSeries {
  /**
   * A name for the series that does not change.
   */
  id?: string;
  /**
   * What the gatherings of the series are called.
   */
  title?: string;
  /**
   * The seasons in which you gather every year.
   */
  seasons?: Season[];
  /**
   * How many gatherings there are in the whole period.
   */
  count?: number;
  /**
   * When the series begins and ends.
   */
  period?: Period;
  /**
   * Whether each region has a gathering of its own.
   */
  perRegion?: boolean;
  /**
   * Whether every member is to be there.
   */
  compulsory?: boolean;
  /**
   * How many days a gathering lasts.
   */
  days?: number;
  /**
   * The days of the week that a gathering may begin on.
   */
  weekdays?: Weekday[];
  /**
   * How many days before the gathering registration closes.
   */
  registrationDays?: number;
}
/**
 * A gathering (*samling*): when and where, for whom, what happens there, and what comes of it.
 */
export interface Gathering {
  /**
   * The version of this format that the gathering was written in.
   */
  schemaVersion: string;
  /**
   * A name for this gathering that does not change.
   */
  id: string;
  /**
   * The language it is written in, as a tag: nb, nn, en, se.
   */
  lang: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * What kind of gathering it is.
   */
  kind: GatheringKind;
  /**
   * How far it has come.
   */
  state: GatheringState;
  /**
   * The series that it belongs to, by id or title.
   */
  series: string;
  /**
   * The region that it is for, where the network is split.
   */
  region: string;
  /**
   * When it is; from one day to another where it lasts for several.
   */
  time: When;
  /**
   * Where it is.
   */
  place: Venue;
  /**
   * Who hosts it.
   */
  host: string;
  /**
   * Whom it is for.
   */
  audience: string[];
  /**
   * What one may ask oneself to see whether it is for them.
   */
  questions: string[];
  /**
   * What those who come will get.
   */
  outcomes: string[];
  /**
   * What happens, in order.
   */
  items: ProgrammeItem[];
  /**
   * How those who gather want to work together.
   */
  values: string[];
  /**
   * How one signs up.
   */
  registration: Registration;
  /**
   * Who took part, or has signed up.
   */
  participants: Participant[];
  /**
   * What was shown there, for all to find.
   */
  presentations: Material[];
  /**
   * What participants thought of it.
   */
  evaluation: GatheringEvaluation;
  /**
   * What each takes home.
   */
  reflections: Reflection[];
  /**
   * Whom to ask.
   */
  contact: Contact;
}
/**
 * Something that happens at a gathering (*programpost*).
 */
export interface ProgrammeItem {
  /**
   * Which day of the gathering, from 1; the first, if not stated.
   */
  day: number;
  /**
   * From when to when.
   */
  time: Clock;
  /**
   * What it is.
   */
  title: string;
  /**
   * What kind of item it is.
   */
  kind: ItemKind;
  /**
   * The role that leads it.
   */
  responsible: string;
  /**
   * Whether it runs beside others.
   */
  parallel: boolean;
}
/**
 * Somebody who took part in a gathering, or has signed up: the role first, the name apart from it.
 */
export interface Participant {
  /**
   * The member or organisation they come from.
   */
  organisation: string;
  /**
   * The project they work with.
   */
  project: string;
  /**
   * The role.
   */
  role: string;
  /**
   * The name of the person.
   */
  name: string;
}
/**
 * Something that can be used again (*materiale*): a presentation, a template, a film.
 */
export interface Material {
  /**
   * What it is called.
   */
  title: string;
  /**
   * Where it is.
   */
  link: string;
  /**
   * When it was published.
   */
  published: When;
}
/**
 * What a municipality or a project takes home from a gathering (*refleksjon*): looking back, and on.
 */
export interface Reflection {
  /**
   * Whose it is.
   */
  organisation: string;
  /**
   * What they have done.
   */
  done: string[];
  /**
   * What they have learned.
   */
  learned: string[];
  /**
   * What proved wise.
   */
  wise: string[];
  /**
   * What they do when they come home.
   */
  actions: FollowUp[];
  /**
   * Whom they tell, and how.
   */
  telling: Telling[];
}
/**
 * Something to be done after a gathering (*tiltak*): from words to action.
 */
export interface FollowUp {
  /**
   * What.
   */
  what: string;
  /**
   * The role that does it.
   */
  responsible: string;
  /**
   * By when.
   */
  deadline: When;
}
/**
 * Whom one tells what one has learned, and how.
 */
export interface Telling {
  /**
   * Whom.
   */
  to: string;
  /**
   * How.
   */
  how: string;
}
/**
 * Where a gathering is (*sted*).
 */
export interface Venue {
  /**
   * What it is called.
   */
  name: string;
  /**
   * The address.
   */
  address: string;
  /**
   * The floor.
   */
  floor: string;
  /**
   * The municipality.
   */
  municipality: string;
  /**
   * Where to join on a screen.
   */
  link: string;
}
/**
 * How one signs up for a gathering (*påmelding*).
 */
export interface Registration {
  /**
   * By when.
   */
  deadline: When;
  /**
   * Where.
   */
  link: string;
  /**
   * What it costs; 0 where it is free.
   */
  price: Money;
  /**
   * How many there is room for.
   */
  capacity: number;
}
/**
 * What participants thought of a gathering (*evaluering*).
 */
export interface GatheringEvaluation {
  /**
   * How they were asked.
   */
  form: string;
  /**
   * What they said.
   */
  result: string;
  /**
   * What they wish for.
   */
  wishes: string[];
}
/**
 * Something that was learned, for others to find (*erfaring*): what was done, what was learned, what proved wise.
 */
export interface ExperienceRecord {
  /**
   * A name for this record that does not change.
   */
  id: string;
  /**
   * What it is about, in one line.
   */
  title: string;
  /**
   * The theme.
   */
  theme: string;
  /**
   * Words that one may look for it by.
   */
  keywords: string[];
  /**
   * Where and how: size, sector, place.
   */
  setting: string;
  /**
   * What was done.
   */
  done: string;
  /**
   * What was learned.
   */
  learned: string;
  /**
   * What proved wise.
   */
  wise: string;
  /**
   * What they would do next time.
   */
  next: string;
  /**
   * The project that it comes from.
   */
  project: string;
  /**
   * The gathering or document that it comes from.
   */
  origin: string;
  /**
   * What others can use again.
   */
  material: Material[];
  /**
   * Whom to ask.
   */
  contact: Contact;
  /**
   * When somebody last looked through it.
   */
  reviewed: When;
}
/**
 * Something that somebody has said or asked (*tilbakemelding*), and the answer they got.
 */
export interface Feedback {
  /**
   * What was said or asked.
   */
  text?: string;
  /**
   * The role or group that it came from.
   */
  origin?: string;
  /**
   * When it came.
   */
  date?: When;
  /**
   * What you answered.
   */
  answer?: string;
}
/**
 * A project that one could come to lead, or a role in one (*ledig oppgave*).
 */
export interface Opening {
  /**
   * A name for this opening that does not change.
   */
  id: string;
  /**
   * What it is.
   */
  title: string;
  /**
   * The project, by code or title.
   */
  project: string;
  /**
   * The themes that it is about.
   */
  themes: string[];
  /**
   * Where it is; anywhere, if it is stated to be none.
   */
  place: string;
  /**
   * When it begins and ends.
   */
  period: Period;
  /**
   * Whom to ask.
   */
  contact: Contact;
}
/**
 * Something that projects can draw on (*ressurs*): a room, a competence, a tool, a channel.
 */
export interface Resource {
  /**
   * A name for this resource that does not change.
   */
  id: string;
  /**
   * What it is.
   */
  title: string;
  /**
   * What kind of resource it is.
   */
  kind: ResourceKind;
  /**
   * The themes that it is for.
   */
  themes: string[];
  /**
   * Where it is; anywhere, if it is stated to be none.
   */
  place: string;
  /**
   * When it can be used.
   */
  period: Period;
  /**
   * Where to read more.
   */
  link: string;
  /**
   * Whom to ask.
   */
  contact: Contact;
}
/**
 * How a network ends with care: what was learned, who goes on guiding, and who keeps what was gathered.
 */
export interface WindingDown {
  /**
   * When it was decided.
   */
  decided?: When;
  /**
   * Which gathering was or will be the last.
   */
  lastGathering?: string;
  /**
   * Whom members can ask when the network has ended.
   */
  guidance?: Guidance;
  /**
   * What you have learned from having the network.
   */
  lessons?: string[];
  /**
   * Who looks after the experience base from now on.
   */
  baseHandedOverTo?: string;
  /**
   * When somebody took over the experience base.
   */
  baseHandedOver?: When;
  /**
   * When members were told.
   */
  membersTold?: When;
  /**
   * Other measures that may support the work from now on.
   */
  afterwards?: string[];
}
/**
 * Who guides, how, and until when (*veiledning*).
 */
export interface Guidance {
  /**
   * The role that gives guidance.
   */
  by?: string;
  /**
   * How long members can ask.
   */
  until?: When;
  /**
   * How members get guidance.
   */
  how?: string;
}
/**
 * A network of municipalities or projects (*nettverk*): who is in it, when they gather, what they have learned, and how it ends.
 */
export interface Network {
  /**
   * What the file is, in a sentence or two.
   */
  about?: string;
  /**
   * Set by the program that writes the file.
   */
  schemaVersion?: string;
  /**
   * A name for the network that does not change.
   */
  id?: string;
  /**
   * The language it is written in: nb, nn, en or se.
   */
  lang?: string;
  /**
   * What the network is called.
   */
  title?: string;
  /**
   * What the network is for, one item for each thing.
   */
  purpose?: string[];
  /**
   * Those who run the network together.
   */
  owners?: Party[];
  /**
   * Who leads the network and advises between gatherings.
   */
  leader?: Contact;
  /**
   * When the network begins and ends.
   */
  period?: Period;
  /**
   * Whether the network is running or being wound down.
   */
  state?: NetworkState;
  /**
   * The regions you gather in separately, such as east and west.
   */
  regions?: string[];
  /**
   * The municipalities or projects that take part.
   */
  members?: NetworkMember[];
  /**
   * How often you gather, such as once every spring and once every autumn.
   */
  series?: GatheringSeries[];
  /**
   * Times that do not suit, such as school holidays.
   */
  closedPeriods?: ClosedPeriod[];
  /**
   * The gatherings of the network, both held and planned.
   */
  gatherings?: Gathering[];
  /**
   * What you have learned and want to share, one record for each.
   */
  experienceBase?: ExperienceRecord[];
  /**
   * Feedback on the network, the experience base and the web pages.
   */
  feedback?: Feedback[];
  /**
   * Projects and roles that you need people for.
   */
  openings?: Opening[];
  /**
   * What members can get help from or borrow.
   */
  resources?: Resource[];
  /**
   * How the network ends.
   */
  windingDown?: WindingDown;
}
/**
 * A request for help with a meeting or a gathering (*forespørsel om prosesstøtte*).
 */
export interface SupportRequest {
  /**
   * Set by the program that writes the file.
   */
  schemaVersion?: string;
  /**
   * A name for the request that does not change.
   */
  id?: string;
  /**
   * The language it is written in.
   */
  lang?: string;
  /**
   * What the meeting is about.
   */
  title?: string;
  /**
   * The role or group that asks for help.
   */
  requester?: string;
  /**
   * The service area that the meeting is about.
   */
  serviceArea?: string;
  /**
   * Whether you want tools, a process leader or somebody to talk it over with.
   */
  kind?: SupportKind;
  /**
   * By telephone, online or face to face.
   */
  channel?: SupportChannel;
  /**
   * What the meeting is to lead to.
   */
  purpose?: MeetingPurpose;
  /**
   * What is to be ready when the meeting is over.
   */
  result?: string;
  /**
   * Day and time of the meeting.
   */
  time?: When;
  /**
   * How much time you have.
   */
  minutes?: number;
  /**
   * How many are coming.
   */
  people?: number;
  /**
   * The roles or groups that are coming.
   */
  participants?: string[];
  /**
   * When the process leader meets whoever is responsible for the meeting.
   */
  preMeeting?: When;
  /**
   * Who answers for how people work together along the way.
   */
  processLeader?: Contact;
  /**
   * Who answers for the result.
   */
  projectLeader?: Contact;
  /**
   * What you know already, and where it is written.
   */
  evidenceBase?: string;
  /**
   * The methods that you have chosen, in order.
   */
  methods?: string[];
  /**
   * What the meeting led to.
   */
  outcome?: string;
}
/**
 * A group that is asked along the way (*referansegruppe*): for which area, who is in it, and how they are answered.
 */
export interface ReferenceGroup {
  /**
   * What the group is called.
   */
  title?: string;
  /**
   * The service area that the group is for.
   */
  serviceArea?: string;
  /**
   * Who is in it, and how many they are.
   */
  members?: ReferenceMembers[];
  /**
   * How you found them.
   */
  recruited?: string;
  /**
   * The tool that the group meets in.
   */
  tool?: string;
  /**
   * What the group is asked.
   */
  asked?: string;
  /**
   * How the group learns what became of what it said.
   */
  answered?: string;
}
/**
 * Some of those in a reference group.
 */
export interface ReferenceMembers {
  /**
   * Whether they are residents, employees or others.
   */
  kind?: MemberKind;
  /**
   * How many they are.
   */
  count?: number;
}
/**
 * A team that helps groups to work well together (*prosesstøtte*), what it is asked for, and whom it involves.
 */
export interface ProcessSupport {
  /**
   * What the file is, in a sentence or two.
   */
  about?: string;
  /**
   * Set by the program that writes the file.
   */
  schemaVersion?: string;
  /**
   * A name for the team that does not change.
   */
  id?: string;
  /**
   * The language it is written in.
   */
  lang?: string;
  /**
   * What the team is called.
   */
  title?: string;
  /**
   * The organisation that set the team up.
   */
  owner?: string;
  /**
   * Whether this is something you are trying out.
   */
  pilot?: boolean;
  /**
   * What the team is to contribute to.
   */
  aims?: string[];
  /**
   * Whom to call.
   */
  contact?: Contact;
  /**
   * The service areas that the work is about.
   */
  serviceAreas?: string[];
  /**
   * What the team has been asked to help with.
   */
  requests?: SupportRequest[];
  /**
   * The groups that you ask along the way, one for each area.
   */
  referenceGroups?: ReferenceGroup[];
  /**
   * What you have promised to come back to.
   */
  openPoints?: Feedback[];
}
/**
 * A question to a network: what its experience base, its openings and its resources hold for an idea, or of some words.
 */
export interface NetworkQuestion {
  /**
   * The network that is asked.
   */
  network?: Network;
  /**
   * The idea, as far as you have come with it.
   */
  note?: IdeaNote;
  /**
   * Words to look for.
   */
  words?: string;
  /**
   * Where the idea belongs.
   */
  place?: string;
}
/**
 * How a programme wants its rules: which are on, and how severe they are.
 */
export interface Profile {
  /**
   * What the profile is called; answers tell it.
   */
  name?: string;
  /**
   * Whether rules from named handbooks are on.
   */
  practice?: boolean;
  /**
   * The letters that goals are looked at by; `smarte-nb` if left out.
   */
  letters?: Letters;
  /**
   * Changes to rules, by their names.
   */
  rules?: {
    [k: string]: Adjustment;
  };
}
/**
 * A change to one rule.
 */
export interface Adjustment {
  /**
   * Whether the rule is on.
   */
  on?: boolean;
  /**
   * How severe it is, at every gate.
   */
  severity?: Severity;
  /**
   * Why it is changed; must be given.
   */
  reason: string;
}
/**
 * The letters that goals are looked at by (*bokstavprofil*).
 */
export interface Letters {
  /**
   * A name that does not change.
   */
  id?: string;
  /**
   * The letters, in order.
   */
  letters?: Letter[];
}
/**
 * One letter, and what it stands for.
 */
export interface Letter {
  /**
   * The letter.
   */
  letter?: string;
  /**
   * What it stands for.
   */
  aspect?: Aspect;
}
/**
 * The criteria that something is assessed against, and what people have answered about them.
 */
export interface Criteria {
  /**
   * The set: in full, or by the id of a known one alone.
   */
  set?: CriteriaSet;
  /**
   * What people have answered.
   */
  answers?: CriterionAnswer[];
  /**
   * Which project or idea of a file a self-assessment is of, by its code, title or id.
   */
  about?: string;
}
/**
 * How much is read and answered. What is left out is as usual.
 */
export interface Limits {
  /**
   * Bytes of the whole document; 1 MiB for an idea note, 64 MiB for others.
   */
  bytes?: number;
  /**
   * Lists and objects inside each other; 128, and never more than 512.
   */
  depth?: number;
  /**
   * Characters of one text; 10,000.
   */
  characters?: number;
  /**
   * Projects of a portfolio that are looked at; 100,000.
   */
  projects?: number;
  /**
   * Findings in the answer; 100,000.
   */
  findings?: number;
}
/**
 * Own wording for one rule, with the same placeholders as the library's.
 */
export interface Texts {
  /**
   * Instead of the title.
   */
  title?: string;
  /**
   * Instead of the message.
   */
  message?: string;
  /**
   * Instead of the help.
   */
  help?: string;
  /**
   * Instead of the question.
   */
  question?: string;
  /**
   * Instead of what the button that mends it says.
   */
  fix?: string;
  /**
   * Instead of what is said where all is in place.
   */
  met?: string;
}
/**
 * What a document is checked against. Only `today` must be given.
 */
export interface Context {
  /**
   * The day of the check, such as 2026-11-21. The library reads no clock.
   */
  today: Day;
  /**
   * The language of the answer: nb, nn or en, or a tag that `texts` holds. Bokmål if left out.
   */
  lang?: string;
  /**
   * The gate that the document is on its way to. Submission if left out.
   */
  gate?: Gate;
  /**
   * The programme that the document is part of: what refers to its goals is looked up there.
   */
  programme?: Programme;
  /**
   * How the programme wants its rules.
   */
  profile?: Profile;
  /**
   * The criteria that something is assessed against, and what people have answered about them.
   */
  criteria?: Criteria;
  /**
   * How much is read and answered.
   */
  limits?: Limits;
  /**
   * What to tell beside what is lacking or wrong.
   */
  include?: Include[];
  /**
   * Own wording, by language and rule; also in a further language.
   */
  texts?: {
    [k: string]: {
      [k: string]: Texts;
    };
  };
}
/**
 * What made the answer.
 */
export interface Made {
  /**
   * The version of the library.
   */
  samspill: string;
  /**
   * The mark of its rules.
   */
  catalogue: string;
  /**
   * The day that was given.
   */
  today: string;
  /**
   * The gate that was asked for.
   */
  gate: Gate;
  /**
   * The language of the answer.
   */
  lang: string;
  /**
   * The name of the profile.
   */
  profile: string;
  /**
   * The set of criteria that was assessed against, where one was.
   */
  criteriaSet?: string | null;
  /**
   * The version of the programme that was given, if it states one.
   */
  programmeVersion?: string | null;
}
/**
 * How many findings there are of each severity.
 */
export interface Counts {
  /**
   * What must be corrected.
   */
  error: number;
  /**
   * What is needed before the next step.
   */
  warning: number;
  /**
   * Advice.
   */
  advice: number;
  /**
   * What is for information.
   */
  info: number;
  /**
   * What is in place, where it was asked for.
   */
  success: number;
}
/**
 * Whether a document may go on through a gate.
 */
export interface Readiness {
  /**
   * Whether nothing is lacking.
   */
  ready: boolean;
  /**
   * What is lacking.
   */
  lacks: Lack[];
}
/**
 * A part that is lacking.
 */
export interface Lack {
  /**
   * Where it may stand: any one of these will do.
   */
  pointers: string[];
  /**
   * What it is called.
   */
  text: string;
}
/**
 * One answer of one rule.
 */
export interface Finding {
  /**
   * The name of the rule.
   */
  rule: RuleName;
  /**
   * What the rule answers.
   */
  outcome: Outcome;
  /**
   * The answer as people are told it.
   */
  standing: Standing;
  /**
   * What an undetermined answer waits for.
   */
  awaits?: Awaited[];
  /**
   * How it is to be shown.
   */
  severity: Severity;
  /**
   * Which other document the place is in; left out where it is the one that was checked.
   */
  document?: OtherDocument | null;
  /**
   * Whom it is about.
   */
  subject: Subject;
  /**
   * Where the value stands, or where it should stand.
   */
  pointer: string;
  /**
   * The same place, step by step.
   */
  path: Segment[];
  /**
   * What was found.
   */
  message: string;
  /**
   * What to do about it.
   */
  help: string;
  /**
   * What to ask the writer.
   */
  question: string;
  /**
   * The values that stand in the texts, by name.
   */
  params: {
    [k: string]: ParamValue;
  };
  /**
   * When a form should show it.
   */
  show: Show;
  /**
   * How useful it is to see first: 1 is first, 9 is last.
   */
  priority: number;
  /**
   * The words in the text at the pointer that it is about.
   */
  spans: Span[];
  /**
   * Other places that it is about.
   */
  related: Related[];
  /**
   * What mends it, where that can be done without asking anybody.
   */
  fixes: Fix[];
}
/**
 * Words in a text that a finding is about, counted in three ways from the start of the text as it was written. Each pair is where the words begin and where they end.
 */
export interface Span {
  /**
   * Bytes in UTF-8, as Rust counts.
   *
   * @minItems 2
   * @maxItems 2
   */
  bytes: [number, number];
  /**
   * UTF-16 units, as JavaScript counts.
   *
   * @minItems 2
   * @maxItems 2
   */
  utf16: [number, number];
  /**
   * Code points, as Python counts.
   *
   * @minItems 2
   * @maxItems 2
   */
  codePoints: [number, number];
  /**
   * What the words are.
   */
  role: string;
}
/**
 * Another place that a finding is about.
 */
export interface Related {
  /**
   * Where.
   */
  pointer: string;
  /**
   * The same place, step by step.
   */
  path: Segment[];
}
/**
 * What mends a finding.
 */
export interface Fix {
  /**
   * What the button says.
   */
  title: string;
  /**
   * The change, as a JSON Patch (RFC 6902).
   */
  patch: PatchStep[];
}
/**
 * Whom a finding is about: a document, or a numbered part of it.
 */
export interface Subject {
  /**
   * What it is: `ideaNote`, `goal`, `project`, `portfolio`, `programme`, `mainGoal`, `body`, `dossier`, `criteriaSet` or `criterion`, or a document such as `mandate`, by the code of its kind.
   */
  kind: string;
  /**
   * The name of the document that does not change, if it has one.
   */
  id?: string | null;
  /**
   * The project code, if there is one.
   */
  code?: string | null;
  /**
   * The title of the document, if there is one.
   */
  title?: string | null;
  /**
   * Which of its goals, or of the programme's main goals, counted from 1.
   */
  goal?: number | null;
}
/**
 * The answer to a check.
 */
export interface Report {
  made: Made;
  /**
   * Whether nothing must be corrected.
   */
  ok: boolean;
  /**
   * How many findings there are of each severity, also of those that were not kept.
   */
  counts: Counts;
  /**
   * For each gate that requires parts: whether they are there. What must be corrected is for `ok`.
   */
  readyFor: {
    [k: string]: Readiness;
  };
  /**
   * The findings, sorted by place; `priority` tells which is most useful first.
   */
  findings: Finding[];
  /**
   * Whether there were more findings than the limit.
   */
  truncated: boolean;
}
/**
 * How it stands to one criterion.
 */
export interface AssessedCriterion {
  /**
   * The criterion, by its id.
   */
  criterion: string;
  /**
   * What kind of criterion it is.
   */
  kind: CriterionKind;
  /**
   * What it is called.
   */
  title: string;
  /**
   * What it asks.
   */
  text: string;
  /**
   * The gate from which it is asked.
   */
  gate: Gate;
  /**
   * The outcome, a person's answer counted in; `null` where it is not asked yet.
   */
  outcome: Outcome | null;
  /**
   * The outcome as people are told it; `null` where it is not asked yet.
   */
  standing: Standing | null;
  /**
   * The same in words, or when it is asked.
   */
  words: string;
  /**
   * What an undetermined outcome waits for.
   */
  awaits: Awaited[];
  /**
   * What was found.
   */
  found: Told[];
  /**
   * What is missing.
   */
  missing: Told[];
  /**
   * Words in the texts that speak for or against. They decide nothing.
   */
  signs: Sign[];
  /**
   * What each part answers that is asked.
   */
  parts: AssessedPart[];
  /**
   * The fewest facts that would make it met, or ready to be judged.
   */
  needs: EvidencePlace[];
  /**
   * What is left for a person to judge; empty where nothing is.
   */
  question: string;
  /**
   * What the criterion rests on.
   */
  basis: AssessedBasis;
  /**
   * What a person has answered; `null` where nobody has.
   */
  personal: PersonalAnswer | null;
  /**
   * What the facts alone show, where a person has answered.
   */
  byTheFacts?: ByTheFacts | null;
}
/**
 * What was found of one part, or is missing.
 */
export interface Told {
  /**
   * The part, by its id.
   */
  part: string;
  /**
   * What is said of it.
   */
  text: string;
  /**
   * Where it was looked for.
   */
  places: EvidencePlace[];
}
/**
 * A place in a document.
 */
export interface EvidencePlace {
  /**
   * What stands there, or should.
   */
  field: string;
  /**
   * Which other document it is in; left out where it is the one that was assessed.
   */
  document?: string | null;
  /**
   * The way to it there.
   */
  pointer: string;
}
/**
 * A word or a phrase that speaks for or against.
 */
export interface Sign {
  /**
   * What it is a sign of.
   */
  kind: SignKind;
  /**
   * Which way it speaks.
   */
  speaks: Speaks;
  /**
   * What is asked about it.
   */
  text: string;
  /**
   * The words, as they were written.
   */
  words: string;
  /**
   * The words that turn it.
   */
  turnedBy?: string | null;
  /**
   * Where the text stands.
   */
  place: EvidencePlace;
  /**
   * The words in that text.
   */
  span: Span;
}
/**
 * What one part answers.
 */
export interface AssessedPart {
  /**
   * The part, by its id.
   */
  part: string;
  /**
   * What it answers.
   */
  outcome: Outcome;
}
/**
 * What a person has answered.
 */
export interface PersonalAnswer {
  /**
   * What they answered.
   */
  outcome: Outcome | null;
  /**
   * Why.
   */
  reason?: string | null;
  /**
   * The role of who answered.
   */
  role?: string | null;
  /**
   * When.
   */
  date?: string | null;
}
/**
 * What the facts alone show.
 */
export interface ByTheFacts {
  /**
   * The outcome; `null` where it is not asked yet.
   */
  outcome: Outcome | null;
  /**
   * What an undetermined outcome waits for.
   */
  awaits: Awaited[];
}
/**
 * What a criterion rests on.
 */
export interface AssessedBasis {
  /**
   * The document.
   */
  document?: string | null;
  /**
   * The place in it.
   */
  place?: string | null;
  /**
   * Who adopted it.
   */
  adopted?: string | null;
}
/**
 * How an idea, a project or a programme stands to each criterion.
 */
export interface Assessment {
  made: Made;
  /**
   * Which idea, project or programme it is about.
   */
  subject: Subject;
  /**
   * Where that stands in the document that was read.
   */
  pointer: string;
  /**
   * What the set of criteria is called.
   */
  title: string;
  /**
   * How it stands to each criterion, in order.
   */
  criteria: AssessedCriterion[];
}
/**
 * How many criteria stand in each way.
 */
export interface StandingCounts {
  /**
   * Those that are met.
   */
  met: number;
  /**
   * Those that a person can judge: all that can be stated is.
   */
  readyToBeJudged: number;
  /**
   * Those that something is not stated for yet.
   */
  informationMissing: number;
  /**
   * Those that are not met.
   */
  notMet: number;
}
/**
 * How a project or a programme looks at itself by a list.
 */
export interface SelfAssessment {
  made: Made;
  /**
   * Which idea, project or programme it is about.
   */
  subject: Subject;
  /**
   * Where that stands in the document that was read.
   */
  pointer: string;
  /**
   * What the list is called.
   */
  title: string;
  /**
   * How many rows stand in each way.
   */
  counts: StandingCounts;
  /**
   * The rows of the list, in order.
   */
  rows: AssessedCriterion[];
  /**
   * The same as an HTML table to lay into a page; what the document holds is escaped in it.
   */
  html?: string | null;
}
/**
 * One row of two self-assessments.
 */
export interface ComparedRow {
  /**
   * The row, by its id.
   */
  criterion: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * What has become of it.
   */
  change: RowChange;
  /**
   * How it stood; `null` where it was not there, or not asked.
   */
  before: Standing | null;
  /**
   * How it stands; `null` where it is not there, or not asked.
   */
  after: Standing | null;
  /**
   * What has become of a person's answer; `null` where it is as it was.
   */
  answer: AnswerChange | null;
  /**
   * What has become of it and of the answer, in words, and whether something is no longer there.
   */
  text: string;
  /**
   * What is in place now that was not, in the language of the later one.
   */
  found: string[];
  /**
   * What was in place and is not now, in the language of the earlier one.
   */
  lost: string[];
}
/**
 * What is different between two self-assessments by the same list.
 */
export interface SelfComparison {
  /**
   * The language of the answer.
   */
  lang: string;
  /**
   * What the list is called, in the language of the later one.
   */
  title: string;
  /**
   * The day of the earlier one.
   */
  before: string;
  /**
   * The day of the later one.
   */
  after: string;
  /**
   * How many rows are not as they were.
   */
  changed: number;
  /**
   * The rows of the later one, and then those that are gone.
   */
  rows: ComparedRow[];
}
/**
 * A step that can be taken, and what is lacking for it.
 */
export interface OpenTransition {
  /**
   * The state that it leads to.
   */
  to: ProjectState;
  /**
   * The same in words; where it is the state that the project is in, that it is developed further.
   */
  toWords: string;
  /**
   * The gate that it passes; `null` where it passes none.
   */
  gate: Gate | null;
  /**
   * The same in words.
   */
  gateWords: string | null;
  /**
   * Who decides.
   */
  decides: string[];
  /**
   * Who advises.
   */
  advises: string[];
  /**
   * The documents that must be there.
   */
  documents: NeededDocument[];
  /**
   * What is lacking.
   */
  lacks: StepLack[];
  /**
   * What can be chosen at the gate; nothing where it passes none.
   */
  outcomes: OutcomeToChoose[];
  /**
   * What would become the conditions, where it can go on with conditions.
   */
  conditions: string[];
}
/**
 * A document that must be there for a step.
 */
export interface NeededDocument {
  /**
   * What kind of document it is.
   */
  kind: DocumentKind;
  /**
   * What it is called.
   */
  title: string;
  /**
   * Whether the project has one in the file.
   */
  present: boolean;
}
/**
 * Something that is lacking for a step.
 */
export interface StepLack {
  /**
   * What kind of thing it is.
   */
  kind: LackKind;
  /**
   * What is said of it.
   */
  text: string;
}
/**
 * What can be chosen at a gate.
 */
export interface OutcomeToChoose {
  /**
   * What can come of the gate.
   */
  outcome: GateOutcome;
  /**
   * The same in words.
   */
  words: string;
}
/**
 * The steps that a project or an idea can take from where it stands.
 */
export interface Transitions {
  /**
   * Which project or idea it is.
   */
  subject: Subject;
  /**
   * Where that stands in the document that was read.
   */
  pointer: string;
  /**
   * The state that it is in; `null` where nobody has said.
   */
  state: ProjectState | null;
  /**
   * The same in words.
   */
  stateWords: string | null;
  /**
   * Whether that is certain, by its events on the day or by what is stated.
   */
  certain: boolean;
  /**
   * The steps that can be taken from there.
   */
  open: OpenTransition[];
}
/**
 * A project.
 */
export interface CoordinatedProject {
  /**
   * Where it stands.
   */
  pointer: string;
  /**
   * Its code.
   */
  code: string | null;
  /**
   * Its title.
   */
  title: string | null;
  /**
   * What it is called in sentences.
   */
  name: string;
  /**
   * How far it has come.
   */
  state: ProjectState | null;
  /**
   * Whether it has left the programme, or was never part of it.
   */
  left: boolean;
}
/**
 * Which main goals and approaches the projects work towards.
 */
export interface PortfolioCoverage {
  /**
   * How many projects are part of the programme.
   */
  projects: number;
  /**
   * How many of them have said which main goals they want to contribute to.
   */
  stated: number;
  /**
   * The main goals in force.
   */
  mainGoals: CoverageRow[];
  /**
   * The strategic approaches.
   */
  strategicApproaches: CoverageRow[];
  /**
   * How the portfolio is composed, in sentences.
   */
  balance: string[];
}
/**
 * A main goal or an approach, and the projects that work towards it.
 */
export interface CoverageRow {
  /**
   * Its number.
   */
  number: number | null;
  /**
   * Its short name.
   */
  name: string | null;
  /**
   * What it says.
   */
  text: string | null;
  /**
   * Whether it has projects.
   */
  standing: CoverageStanding;
  /**
   * The same in words.
   */
  words: string;
  /**
   * The projects that work towards it.
   */
  projects: CoveringProject[];
  /**
   * What they are granted in all, where any of them says.
   */
  grants: Money | null;
}
/**
 * A project that works towards a main goal or an approach.
 */
export interface CoveringProject {
  /**
   * Which project.
   */
  project: number;
  /**
   * How firmly.
   */
  strength: AnchoringStrength;
  /**
   * The same in words.
   */
  words: string;
  /**
   * Where it says so.
   */
  pointer: string;
}
/**
 * Two projects that may be about the same.
 */
export interface ProjectOverlap {
  /**
   * The two projects.
   *
   * @minItems 2
   * @maxItems 2
   */
  projects: [number, number];
  /**
   * How alike they are in words, in per mille; `null` where something else brought them together.
   */
  perMille: number | null;
  /**
   * What they share.
   */
  shared: PortfolioFact[];
}
/**
 * A fact, and where it stands.
 */
export interface PortfolioFact {
  /**
   * What kind of fact it is.
   */
  code: FactSaying;
  /**
   * The fact in a sentence.
   */
  text: string;
  /**
   * Where it stands in the file.
   */
  pointers: string[];
}
/**
 * A milestone that waits for one of another project.
 */
export interface ProjectDependency {
  /**
   * The project that waits.
   */
  project: number;
  /**
   * Its milestone.
   */
  milestone: string;
  /**
   * The project that is waited for.
   */
  awaitedProject: number;
  /**
   * Its milestone.
   */
  awaitedMilestone: string;
  /**
   * How many working days go by in between.
   */
  lag: number;
  /**
   * What is known of it.
   */
  facts: PortfolioFact[];
}
/**
 * What several projects need at the same time.
 */
export interface ProjectClash {
  /**
   * What kind of thing it is.
   */
  kind: ClashKind;
  /**
   * The same in words.
   */
  words: string;
  /**
   * The person, the room or the group.
   */
  what: string;
  /**
   * The projects.
   */
  projects: number[];
  /**
   * The first day.
   */
  first: string;
  /**
   * The last day.
   */
  last: string;
  /**
   * Whether they certainly meet.
   */
  certain: boolean;
  /**
   * The fact in a sentence.
   */
  fact: PortfolioFact | null;
}
/**
 * A question to the project-leader forum.
 */
export interface PortfolioQuestion {
  /**
   * What it is about.
   */
  kind: AdviceKind;
  /**
   * The same in words.
   */
  words: string;
  /**
   * The projects.
   */
  projects: number[];
  /**
   * The question.
   */
  text: string;
  /**
   * What raises it: without these it would not be asked.
   */
  grounds: PortfolioFact[];
  /**
   * What also speaks for a change.
   */
  inFavour: PortfolioFact[];
  /**
   * What speaks against one.
   */
  against: PortfolioFact[];
  /**
   * What is not known.
   */
  unknown: PortfolioFact[];
  /**
   * What the forum has advised about it, by place in `advice`.
   */
  advice: number[];
}
/**
 * What a steering group should know of a project.
 */
export interface ProjectStatusFacts {
  /**
   * Which project.
   */
  project: number;
  /**
   * The facts.
   */
  facts: PortfolioFact[];
}
/**
 * What the forum has advised.
 */
export interface AdviceGiven {
  /**
   * Where it stands.
   */
  pointer: string;
  /**
   * What it advises.
   */
  kind: AdviceKind | null;
  /**
   * The same in words.
   */
  words: string | null;
  /**
   * The projects that it is about.
   */
  projects: number[];
  /**
   * When it was given, as somebody has written it.
   */
  date: string | null;
  /**
   * The advice in words.
   */
  text: string | null;
}
/**
 * What the projects of a portfolio are to each other.
 */
export interface Coordination {
  made: Made;
  /**
   * The projects; what follows refers to them by their places here.
   */
  projects: CoordinatedProject[];
  /**
   * Which main goals and approaches they work towards.
   */
  coverage: PortfolioCoverage;
  /**
   * Those that may be about the same, two by two.
   */
  overlaps: ProjectOverlap[];
  /**
   * Milestones that wait for milestones of other projects.
   */
  dependencies: ProjectDependency[];
  /**
   * What several need at the same time.
   */
  clashes: ProjectClash[];
  /**
   * What the project-leader forum is asked to discuss.
   */
  questions: PortfolioQuestion[];
  /**
   * What a steering group should know of each project; those of which there is nothing to tell are left out.
   */
  status: ProjectStatusFacts[];
  /**
   * What the forum has advised.
   */
  advice: AdviceGiven[];
}
/**
 * A milestone of another project that moves.
 */
export interface SlipHit {
  /**
   * The place of the project in the portfolio.
   */
  project: number;
  /**
   * Where the milestone stands.
   */
  pointer: string;
  /**
   * When it would be reached otherwise.
   */
  from: string;
  /**
   * When it is reached now; `null` where nobody knows any more.
   */
  to: string | null;
  /**
   * The day that it misses now, and did not before.
   */
  misses: string | null;
  /**
   * What happens to it, and why.
   */
  text: string;
}
/**
 * Who is hit when a project slips, when and why.
 */
export interface Slip {
  made: Made;
  /**
   * What happens, in a sentence.
   */
  text: string;
  /**
   * The milestones of other projects that move.
   */
  hits: SlipHit[];
  /**
   * Why nothing can be told of some projects; `null` where all is told.
   */
  circle: string | null;
}
/**
 * Something that has changed.
 */
export interface PortfolioChange {
  /**
   * What kind of change it is.
   */
  code: DifferenceSaying;
  /**
   * The places of the projects in the portfolio.
   */
  projects: number[];
  /**
   * The change in a sentence.
   */
  text: string;
}
/**
 * How a portfolio has changed between two days.
 */
export interface PortfolioDifference {
  made: Made;
  /**
   * The earlier day.
   */
  since: string;
  /**
   * What has changed.
   */
  changes: PortfolioChange[];
}
/**
 * A project that writes about the same as an idea.
 */
export interface SimilarProject {
  /**
   * The place of the project in the portfolio.
   */
  project: number;
  /**
   * What it is called.
   */
  name: string;
  /**
   * How alike they are in words, in per mille.
   */
  perMille: number;
  /**
   * What they share.
   */
  fact: PortfolioFact;
}
/**
 * The projects that write about the same as an idea.
 */
export interface SimilarProjects {
  made: Made;
  /**
   * What was found, in a sentence.
   */
  text: string;
  /**
   * The projects, the most alike first.
   */
  projects: SimilarProject[];
}
/**
 * A paper as other languages are given it.
 */
export interface Paper {
  /**
   * What kind of paper it is.
   */
  kind: PaperKind;
  /**
   * The language it is written in, as a tag.
   */
  lang: string;
  /**
   * The heading of the whole.
   */
  title: string;
  /**
   * All of it as Markdown, for a template of one's own.
   */
  markdown: string;
  /**
   * All of it as a page of HTML that stands alone, needs no script and prints on A4.
   */
  html: string;
  /**
   * The same as a document to fill in, of those that are documents: a merge plan.
   */
  document: unknown;
}
/**
 * What is stated of a body, in the programme and in its mandate.
 */
export interface GovernanceBody {
  /**
   * The name for it that does not change.
   */
  id: string | null;
  /**
   * What it is called.
   */
  name: string | null;
  /**
   * What kind of body it is.
   */
  kind: BodyKind | null;
  /**
   * The same in words.
   */
  words: string | null;
  /**
   * What it decides; `null` where nobody has said, empty where it decides nothing.
   */
  decides: string[] | null;
  /**
   * Whom it advises; `null` where nobody has said.
   */
  advises: string[] | null;
  /**
   * To whom it reports; `null` where nobody has said.
   */
  reportsTo: string[] | null;
  /**
   * On whose behalf it acts; `null` where nobody has said.
   */
  actsFor: string[] | null;
  /**
   * How many members its mandate has; `null` where it does not say.
   */
  members: number | null;
  /**
   * Where its mandate stands; `null` where the file holds none.
   */
  mandate: string | null;
  /**
   * Which other document it is in; left out where it is in the one that was read.
   */
  document?: string | null;
  /**
   * Where it stands.
   */
  pointer: string;
}
/**
 * Who decides, advises and reports in a programme.
 */
export interface Governance {
  made: Made;
  /**
   * The bodies and leading roles of the programme, in order.
   */
  bodies: GovernanceBody[];
  /**
   * Where reporting goes in a circle: the names of those in it. Each reports to the next, and the last to the first.
   */
  circles: string[][];
  /**
   * Who decides what, on whose behalf, who advises whom and who reports to whom, in plain words, body by body.
   */
  sentences: string[];
}
/**
 * One goal, as the letters see it.
 */
export interface GoalByLetters {
  /**
   * Whose goal it is, and which.
   */
  subject: Subject;
  /**
   * Where it stands in the document that was read.
   */
  pointer: string;
  /**
   * Its words.
   */
  text: string;
  /**
   * What each letter finds, in order.
   */
  letters: GoalLetter[];
  /**
   * The words with gaps where something could be added; `null` where nothing needs to be.
   */
  hint: GoalHint | null;
}
/**
 * What one letter finds.
 */
export interface GoalLetter {
  /**
   * The letter.
   */
  letter: string;
  /**
   * What it stands for.
   */
  aspect: Aspect;
  /**
   * The same in words.
   */
  title: string;
  /**
   * The outcome.
   */
  outcome: Outcome;
  /**
   * The outcome as people are told it.
   */
  standing: Standing;
  /**
   * The same in words.
   */
  words: string;
  /**
   * What an undetermined outcome waits for.
   */
  awaits: Awaited[];
  /**
   * What was found.
   */
  found: SeenInGoal[];
  /**
   * What is missing; empty where nothing is.
   */
  missing: string;
  /**
   * What to ask; empty where it is met.
   */
  question: string;
}
/**
 * Something that was found.
 */
export interface SeenInGoal {
  /**
   * The words of the goal, or what stands in a field.
   */
  text: string;
  /**
   * Whether it stands in the words of the goal (`text`) or in a field of its own (`field`).
   */
  source: SeenIn;
  /**
   * Where it stands.
   */
  pointer: string;
  /**
   * Which words of the goal.
   */
  span?: Span | null;
}
/**
 * What could be added.
 */
export interface GoalHint {
  /**
   * The words with `__` where something could stand.
   */
  text: string;
  /**
   * What belongs in each gap: `baseline`, `target`, `indicator` or `deadline`.
   */
  gaps: string[];
}
/**
 * Each goal of a document, as the letters see it.
 */
export interface GoalsByLetters {
  made: Made;
  /**
   * The letters, by their id.
   */
  profile: string;
  /**
   * The goals that the projects themselves shall reach, in order.
   */
  goals: GoalByLetters[];
}
/**
 * Some of the words, and where they stand, counted in three ways.
 */
export interface GoalWords {
  /**
   * The words.
   */
  words: string;
  /**
   * Bytes in UTF-8, as Rust counts.
   *
   * @minItems 2
   * @maxItems 2
   */
  bytes: [number, number];
  /**
   * UTF-16 units, as JavaScript counts.
   *
   * @minItems 2
   * @maxItems 2
   */
  utf16: [number, number];
  /**
   * Code points, as Python counts.
   *
   * @minItems 2
   * @maxItems 2
   */
  codePoints: [number, number];
}
/**
 * An amount that the goal aims at or starts from.
 */
export interface GoalQuantity {
  /**
   * The number, multiplied out.
   */
  value: number | null;
  /**
   * The second number of two.
   */
  upTo: number | null;
  /**
   * What is multiplied by and divided by: halving is 1 and 2.
   *
   * @minItems 2
   * @maxItems 2
   */
  ratio: [number, number] | null;
  /**
   * The unit, or what is counted.
   */
  unit: GoalWords | null;
  /**
   * What kind of unit it is.
   */
  measure: GoalMeasure;
  /**
   * What bounds it.
   */
  bound: GoalBound | null;
  /**
   * The whole, where it is stated.
   */
  of: number | null;
  /**
   * What it is counted by.
   */
  per: GoalWords | null;
  /**
   * Where it stands.
   */
  span: GoalWords;
}
/**
 * What the goal starts from.
 */
export interface GoalBaseline {
  /**
   * The value, where one is stated.
   */
  quantity: GoalQuantity | null;
  /**
   * The time, where one is stated, as ISO 8601 writes it.
   */
  when: string | null;
  /**
   * Where it stands.
   */
  span: GoalWords;
}
/**
 * By when the goal is to be reached.
 */
export interface GoalDeadline {
  /**
   * How it is told.
   */
  kind: GoalDeadlineKind;
  /**
   * The time as ISO 8601 writes it.
   */
  iso: string | null;
  /**
   * The first day it can be.
   */
  earliest: string | null;
  /**
   * The last day it can be.
   */
  latest: string | null;
  /**
   * How many months after something else, where it is told so.
   */
  monthsAfter: number | null;
  /**
   * How much of the goal it is said of.
   */
  covers: GoalCoverage | null;
  /**
   * Where it stands.
   */
  span: GoalWords;
}
/**
 * What the words of a goal say. What they do not say is `null`, or an empty list.
 */
export interface GoalReading {
  /**
   * The words.
   */
  text: string;
  /**
   * The language that they were read in.
   */
  language: Language;
  /**
   * What the goal commits to.
   */
  kind: GoalKind | null;
  /**
   * Whether one could say that it is reached or not; `null` where a person must judge.
   */
  measurable: boolean | null;
  /**
   * Whether it says what will be done rather than what will be so; `null` where a person must judge.
   */
  activity: boolean | null;
  /**
   * The first verb.
   */
  verb: GoalWords | null;
  /**
   * Which way something shall move.
   */
  direction: Direction | null;
  /**
   * The amounts that it aims at, in order: the first is the main one.
   */
  quantities: GoalQuantity[];
  /**
   * What it starts from.
   */
  baseline: GoalBaseline | null;
  /**
   * By when.
   */
  deadline: GoalDeadline | null;
  /**
   * Numbers that are not aimed at.
   */
  otherNumbers: GoalWords[];
  /**
   * What comes again.
   */
  recurring: GoalWords[];
  /**
   * Times that no calendar knows.
   */
  vagueTimes: GoalWords[];
  /**
   * Words without a threshold.
   */
  vague: GoalWords[];
  /**
   * Words that compare without saying with what.
   */
  comparatives: GoalWords[];
  /**
   * Where it holds several goals, what each hangs on.
   */
  compound: GoalWords[];
  /**
   * By what means.
   */
  means: GoalWords | null;
  /**
   * Why.
   */
  purpose: GoalWords | null;
  /**
   * Words for an end that either is reached or not.
   */
  endState: GoalWords | null;
}
/**
 * A calendar as other languages are given it.
 */
export interface Calendar {
  /**
   * The calendar as text: what a file of the kind `.ics` holds.
   */
  text: string;
  /**
   * The gatherings or milestones that could not stand in it, since their day is not known: the ways to them.
   */
  leftOut: string[];
}
/**
 * A text that a file holds, as other languages are given it.
 */
export interface PlanText {
  /**
   * The text: what a file of its kind holds.
   */
  text: string;
}
/**
 * A part of a draft: paragraphs, then a list.
 */
export interface DraftSection {
  /**
   * The heading; empty where it has none, as the beginning and the end of a letter.
   */
  heading: string;
  /**
   * The paragraphs.
   */
  paragraphs: string[];
  /**
   * The items of the list that follows them.
   */
  items: string[];
  /**
   * Whether the items are numbered, so that they can be answered one by one.
   */
  numbered: boolean;
}
/**
 * Something that is not stated, and that a person fills in.
 */
export interface Gap {
  /**
   * What it is.
   */
  what: GapKind;
  /**
   * How it stands in the text, such as `[fyll inn: dato for svar]`.
   */
  text: string;
}
/**
 * An invitation as other languages are given it.
 */
export interface Invitation {
  /**
   * The language it is written in, as a tag.
   */
  lang: string;
  /**
   * The heading of the whole.
   */
  title: string;
  /**
   * Its parts, in order.
   */
  sections: DraftSection[];
  /**
   * All of it as Markdown.
   */
  markdown: string;
  /**
   * What is left for a person to fill in, each once.
   */
  gaps: Gap[];
}
/**
 * When a milestone will be reached, and why.
 */
export interface ScheduledMilestone {
  /**
   * The way to it.
   */
  pointer: string;
  /**
   * Its id, where it has one.
   */
  id: string | null;
  /**
   * What it is called.
   */
  text: string;
  /**
   * The first day that it can be reached.
   */
  earliest: string | null;
  /**
   * The day we count on; `null` where that cannot be said.
   */
  likely: string | null;
  /**
   * The last day that it will be reached; `null` where that cannot be said.
   */
  latest: string | null;
  /**
   * The latest that it can be reached without breaking anything: its late finish.
   */
  allowed: string | null;
  /**
   * How many working days it can be delayed without breaking anything; fewer than none where it is too late.
   */
  totalSlack: number | null;
  /**
   * How many working days it can be delayed without moving any other milestone.
   */
  freeSlack: number | null;
  /**
   * How many working days it can be delayed before it decides when the last milestone is reached.
   */
  slackToCritical: number | null;
  /**
   * How many working days later it is than in the first plan.
   */
  slip: number | null;
  /**
   * Whether it is one of those that decide when the last one is reached.
   */
  isCritical: boolean;
  /**
   * Whether it is stated that it is reached.
   */
  isReached: boolean;
  /**
   * Why it is reached then, or why that cannot be said: `reached`, `fixed`, `forecast`, `planned`, `notBefore`, `today`, `start`, `after`, `noTime`, `afterUnknown`, `noMeetingLeft` or `circle`.
   */
  because: string;
  /**
   * The milestone that it waits for, by its place, where that decides.
   */
  after: number | null;
  /**
   * The meeting in which it is decided.
   */
  meeting: MeetingOfPlan | null;
  /**
   * What would break if it were later: `end`, `deadline`, `notAfter`, `fixed` or `milestone`.
   */
  limit: string | null;
  /**
   * The milestone that would then be too late, by its place.
   */
  limitMilestone: number | null;
  /**
   * When it is reached, in words.
   */
  when: string;
  /**
   * Why, from the milestone back to where that begins.
   */
  why: string[];
  /**
   * The slack in words, and how the day compares with the first plan.
   */
  room: string[];
}
/**
 * A meeting that a milestone is decided in.
 */
export interface MeetingOfPlan {
  /**
   * The day of the meeting.
   */
  day: string;
  /**
   * The day by which the papers must be ready.
   */
  papers: string;
  /**
   * The day on which they will be.
   */
  ready: string;
}
/**
 * When a report is due.
 */
export interface ReportDay {
  /**
   * The last day that it is about.
   */
  ends: string;
  /**
   * The day on which it is due.
   */
  due: string;
}
/**
 * When the milestones of a plan will be reached, as other languages are given it.
 */
export interface PlanSchedule {
  made: Made;
  /**
   * The milestones, in the order of the plan.
   */
  milestones: ScheduledMilestone[];
  /**
   * The milestones that decide when the last one is reached, by their places: each waits for the one before.
   */
  criticalChain: number[];
  /**
   * The last day of the plan: the one that is stated, or the one on which the last milestone will be reached; `null` where neither is known.
   */
  end: string | null;
  /**
   * Whether the end is stated.
   */
  isEndStated: boolean;
  /**
   * Milestones that wait for each other in a circle, by their places.
   */
  circles: number[][];
  /**
   * When reports are due.
   */
  reports: ReportDay[];
  /**
   * What to know about the plan as a whole.
   */
  notes: string[];
  /**
   * All of it as text, to be read.
   */
  text: string;
  /**
   * All of it as a fragment of HTML.
   */
  html: string;
}
/**
 * A milestone that moves.
 */
export interface MovedMilestone {
  /**
   * The way to it.
   */
  pointer: string;
  /**
   * Its id, where it has one.
   */
  id: string | null;
  /**
   * What it is called.
   */
  text: string;
  /**
   * The day we counted on; `null` where that could not be said.
   */
  before: string | null;
  /**
   * The day we count on now; `null` where that cannot be said.
   */
  after: string | null;
  /**
   * How many working days later; fewer than none where it is earlier, `null` where one of the days is not known.
   */
  workingDays: number | null;
  /**
   * How it moves, in words.
   */
  says: string;
  /**
   * Why it is reached then.
   */
  why: string[];
  /**
   * Whether it becomes too late, or no longer is, in words; empty where that is as it was.
   */
  slack: string[];
  /**
   * Its times before.
   */
  timesBefore: MilestoneTimes;
  /**
   * Its times now.
   */
  timesAfter: MilestoneTimes;
}
/**
 * The times of a milestone.
 */
export interface MilestoneTimes {
  /**
   * The first day that it can be reached.
   */
  earliest: string | null;
  /**
   * The day we count on; `null` where that cannot be said.
   */
  likely: string | null;
  /**
   * The last day that it will be reached; `null` where that cannot be said.
   */
  latest: string | null;
  /**
   * The latest that it can be reached without breaking anything.
   */
  allowed: string | null;
  /**
   * How many working days it can be delayed without breaking anything; fewer than none where it is too late.
   */
  totalSlack: number | null;
  /**
   * What would break if it were later: `end`, `deadline`, `notAfter`, `fixed` or `milestone`.
   */
  limit: string | null;
  /**
   * The milestone that would then be too late, by its place in the same plan.
   */
  limitMilestone: number | null;
  /**
   * Whether it comes too late, as things look.
   */
  isTooLate: boolean;
  /**
   * Whether it is one of those that decide when the last one is reached.
   */
  isCritical: boolean;
}
/**
 * A milestone that does not move, but of which something else is otherwise.
 */
export interface ChangedMilestone {
  /**
   * The way to it.
   */
  pointer: string;
  /**
   * Its id, where it has one.
   */
  id: string | null;
  /**
   * What it is called.
   */
  text: string;
  /**
   * What is otherwise, in words.
   */
  says: string[];
  /**
   * Its times before.
   */
  timesBefore: MilestoneTimes;
  /**
   * Its times now.
   */
  timesAfter: MilestoneTimes;
}
/**
 * A milestone that is new.
 */
export interface AddedMilestone {
  /**
   * The way to it.
   */
  pointer: string;
  /**
   * Its id, where it has one.
   */
  id: string | null;
  /**
   * What it is called.
   */
  text: string;
  /**
   * When it is reached, in words.
   */
  says: string;
  /**
   * Why it is reached then.
   */
  why: string[];
  /**
   * That it comes too late, in words; empty where it does not.
   */
  slack: string[];
  /**
   * Its times.
   */
  times: MilestoneTimes;
}
/**
 * A milestone that is gone.
 */
export interface RemovedMilestone {
  /**
   * The way to it in the plan before the change.
   */
  pointer: string;
  /**
   * Its id, where it had one.
   */
  id: string | null;
  /**
   * What it was called.
   */
  text: string;
  /**
   * When it was to be reached, in words.
   */
  says: string;
  /**
   * Its times before.
   */
  times: MilestoneTimes;
}
/**
 * A change, as data.
 */
export interface PlanChange {
  /**
   * `programme` where the place is in the programme, and not in the plan.
   */
  document?: string | null;
  /**
   * The place.
   */
  pointer: string;
  /**
   * What is to stand there; `null` takes away what does.
   */
  value: unknown;
  /**
   * Whether it is put between others in a list: what stands at the place moves down.
   */
  insert?: boolean | null;
  /**
   * The key that it is put before, where nothing stands at the place; last where it is left out.
   */
  before?: string | null;
}
/**
 * What moves in a plan when something is changed, as other languages are given it.
 */
export interface WhatIf {
  made: Made;
  /**
   * The milestones that move, in the order of the plan.
   */
  moved: MovedMilestone[];
  /**
   * The milestones that do not move, but may come earlier or later than before, or keep to another limit.
   */
  changed: ChangedMilestone[];
  /**
   * The milestones that are new.
   */
  added: AddedMilestone[];
  /**
   * The milestones that are gone.
   */
  removed: RemovedMilestone[];
  /**
   * How many stay where they are.
   */
  unmoved: number;
  /**
   * The day of the last milestone before the change; `null` as long as one of them had no day.
   */
  lastBefore: string | null;
  /**
   * The day of the last milestone after it; `null` as long as one of them has no day.
   */
  lastAfter: string | null;
  /**
   * The end of the plan before the change, where it was stated.
   */
  endBefore: string | null;
  /**
   * The end of the plan after it, where it is stated.
   */
  endAfter: string | null;
  /**
   * The changes that take it back, in the order they are to be made.
   */
  undo: PlanChange[];
  /**
   * What cannot be read in the changed documents, and could before.
   */
  findings: Finding[];
  /**
   * What to know about the change as a whole.
   */
  notes: string[];
  /**
   * All of it as text, to be read.
   */
  text: string;
  /**
   * All of it as a fragment of HTML.
   */
  html: string;
}
/**
 * A gathering that a series lacks, and a day for it.
 */
export interface PlannedGathering {
  /**
   * The series, by its place in the network's list.
   */
  series: number;
  /**
   * The region that it is for; `null` where it is for all.
   */
  region: string | null;
  /**
   * The season that it belongs to; `null` where the series has none.
   */
  season: Season | null;
  /**
   * The gathering, ready to be put into the network.
   */
  gathering: Gathering;
  /**
   * Why that day, or why there is none.
   */
  why: string[];
  /**
   * The days nearer to the middle that did not suit.
   */
  avoided: AvoidedDay[];
}
/**
 * A day that did not suit, and why.
 */
export interface AvoidedDay {
  /**
   * The day.
   */
  day: string;
  /**
   * Why it did not suit.
   */
  why: string;
}
/**
 * Days for the gatherings that a network's series lack, as other languages are given them.
 */
export interface SeriesPlan {
  made: Made;
  /**
   * The gatherings, in order of time.
   */
  gatherings: PlannedGathering[];
  /**
   * What to know about the plan as a whole.
   */
  notes: string[];
  /**
   * The plan as text, to be read.
   */
  text: string;
  /**
   * The plan as a fragment of HTML.
   */
  html: string;
}
/**
 * A word that was looked for.
 */
export interface SoughtWord {
  /**
   * The word as it was written.
   */
  word: string;
  /**
   * How many records hold it.
   */
  records: number;
}
/**
 * A record, and why it is shown.
 */
export interface ExperienceHit {
  /**
   * Where the record stands in the question.
   */
  pointer: string;
  /**
   * The record.
   */
  record: ExperienceRecord;
  /**
   * The words that it holds.
   */
  found: FoundWord[];
}
/**
 * A word that was found.
 */
export interface FoundWord {
  /**
   * The word as it was written by whoever looks for it.
   */
  word: string;
  /**
   * How many records hold it.
   */
  records: number;
  /**
   * Where it stands in the record: the first five places.
   */
  inRecord: FoundPlace[];
  /**
   * Where it stands in the idea note, where one was held against the base: the first five places.
   */
  inNote: FoundPlace[];
}
/**
 * Words, and where they stand.
 */
export interface FoundPlace {
  /**
   * The words as they stand there.
   */
  words: string;
  /**
   * What the text is called.
   */
  field: string;
  /**
   * The way to the text in the question.
   */
  pointer: string;
  /**
   * Where the words stand in the text.
   */
  span: Span;
}
/**
 * Records of an experience base, each with why it is shown.
 */
export interface Experience {
  made: Made;
  /**
   * What was found, in a sentence.
   */
  text: string;
  /**
   * The words that were looked for; nothing where an idea note was held against the base.
   */
  words: SoughtWord[];
  /**
   * How many records hold some of the words, also of those that are not shown.
   */
  count: number;
  /**
   * The records: those first that hold most of the words, and rarer ones.
   */
  hits: ExperienceHit[];
  /**
   * What could not be read in the question.
   */
  findings: Finding[];
}
/**
 * An opening or a resource, and whether it fits.
 */
export interface OpeningFit {
  /**
   * Where it stands in the question.
   */
  pointer: string;
  /**
   * The opening or the resource.
   */
  offer: Opening;
  /**
   * Whether it fits.
   */
  outcome: Outcome;
  /**
   * The same in words.
   */
  words: string;
  /**
   * What is said of theme, place and period.
   */
  because: FitReason[];
}
/**
 * What is said of the theme, the place or the period.
 */
export interface FitReason {
  /**
   * What was asked.
   */
  asks: FitQuestion;
  /**
   * Whether it fits.
   */
  outcome: Outcome;
  /**
   * Which reason it is.
   */
  code: FitSaying;
  /**
   * The reason, in a sentence.
   */
  text: string;
  /**
   * The words of the idea that show it.
   */
  places: FoundPlace[];
}
/**
 * Openings or resources of a network, and whether they fit an idea.
 */
export interface OpeningFits {
  made: Made;
  /**
   * How many fit, in a sentence.
   */
  text: string;
  /**
   * Those that fit, in the network's own order.
   */
  met: OpeningFit[];
  /**
   * Those of which it cannot be said yet.
   */
  undetermined: OpeningFit[];
  /**
   * Those that do not fit.
   */
  notMet: OpeningFit[];
  /**
   * What could not be read in the question.
   */
  findings: Finding[];
}
/**
 * An opening or a resource, and whether it fits.
 */
export interface ResourceFit {
  /**
   * Where it stands in the question.
   */
  pointer: string;
  /**
   * The opening or the resource.
   */
  offer: Resource;
  /**
   * Whether it fits.
   */
  outcome: Outcome;
  /**
   * The same in words.
   */
  words: string;
  /**
   * What is said of theme, place and period.
   */
  because: FitReason[];
}
/**
 * Openings or resources of a network, and whether they fit an idea.
 */
export interface ResourceFits {
  made: Made;
  /**
   * How many fit, in a sentence.
   */
  text: string;
  /**
   * Those that fit, in the network's own order.
   */
  met: ResourceFit[];
  /**
   * Those of which it cannot be said yet.
   */
  undetermined: ResourceFit[];
  /**
   * Those that do not fit.
   */
  notMet: ResourceFit[];
  /**
   * What could not be read in the question.
   */
  findings: Finding[];
}
/**
 * A draft as other languages are given it.
 */
export interface Draft {
  /**
   * What it is to become.
   */
  kind: DraftKind;
  /**
   * The language it is written in, as a tag.
   */
  lang: string;
  /**
   * The heading of the whole.
   */
  title: string;
  /**
   * Its parts, in order.
   */
  sections: DraftSection[];
  /**
   * All of it as Markdown.
   */
  markdown: string;
  /**
   * What is left for a person to fill in, each once.
   */
  gaps: Gap[];
  /**
   * The same as a document, of those that are documents.
   */
  document: unknown;
}
/**
 * A row of an agenda. A part with a break within it has a row before the break and one after.
 */
export interface MeetingRow {
  /**
   * What it is.
   */
  part: MeetingPart;
  /**
   * How many minutes from the start of the meeting it begins.
   */
  from: number;
  /**
   * How many minutes from the start of the meeting it ends.
   */
  to: number;
  /**
   * The same as people are told it: by the clock where the request states one, else by minutes.
   */
  time: string;
  /**
   * How many minutes it takes.
   */
  minutes: number;
  /**
   * Which step of a meeting it is, of methods.
   */
  step: MethodStep | null;
  /**
   * Which method it is, by its id.
   */
  method: string | null;
  /**
   * What it is called.
   */
  title: string;
  /**
   * How it is done, in order; empty where it is only continued.
   */
  how: string[];
  /**
   * Why it stands here.
   */
  why: string;
}
/**
 * The talk before the meeting, between the process leader and whoever is responsible for it.
 */
export interface PreMeetingPlan {
  /**
   * When it is, in words, if that is stated.
   */
  when: string | null;
  /**
   * Who meets whom.
   */
  who: string;
  /**
   * What is asked.
   */
  questions: string[];
}
/**
 * Somebody who answers for something.
 */
export interface MeetingRole {
  /**
   * What the role is called.
   */
  title: string;
  /**
   * Who has it, if that is stated: by role, or by name where no role is stated.
   */
  who: string | null;
  /**
   * What the role answers for.
   */
  answersFor: string;
}
/**
 * Something that is missing or does not fit, asked as a question.
 */
export interface MeetingNote {
  /**
   * Where in the request the answer belongs.
   */
  pointer: string;
  /**
   * The question.
   */
  text: string;
}
/**
 * A plan of a meeting as other languages are given it.
 */
export interface MeetingPlan {
  made: Made;
  /**
   * What the meeting is about.
   */
  title: string;
  /**
   * What it is for; `null` where that is not stated.
   */
  purpose: MeetingPurpose | null;
  /**
   * When it is, in words; `null` where that is not stated.
   */
  when: string | null;
  /**
   * How many minutes it takes.
   */
  minutes: number;
  /**
   * How many minutes there are; `null` where that is not stated.
   */
  available: number | null;
  /**
   * The agenda.
   */
  rows: MeetingRow[];
  /**
   * What is needed in all, each once.
   */
  needs: string[];
  /**
   * The talk before the meeting.
   */
  preMeeting: PreMeetingPlan;
  /**
   * Who answers for what.
   */
  roles: MeetingRole[];
  /**
   * What is missing or does not fit, as questions.
   */
  notes: MeetingNote[];
  /**
   * All of it in plain text.
   */
  text: string;
  /**
   * All of it as an HTML `<article>` to lay into a page.
   */
  html: string;
}
/**
 * From how many to how many.
 */
export interface MethodRange {
  /**
   * At the least.
   */
  least: number;
  /**
   * At the most.
   */
  most: number;
}
/**
 * A method for meetings in one language, and whether it fits a request.
 */
export interface MeetingMethod {
  /**
   * The method, by its id.
   */
  id: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * What it gives, and when to choose it.
   */
  purpose: string;
  /**
   * Which step of a meeting it is for.
   */
  step: MethodStep | null;
  /**
   * The step in words.
   */
  stepWords: string;
  /**
   * How many minutes it takes.
   */
  minutes: MethodRange;
  /**
   * How many can take part.
   */
  people: MethodRange;
  /**
   * How it is done, step by step.
   */
  how: string[];
  /**
   * What is needed.
   */
  needs: string[];
  /**
   * What the meetings are for that it fits, the best first.
   */
  suits: MeetingPurpose[];
  /**
   * Whether it fits what the meeting is for and how many come; not known where the request does not say.
   */
  fits: boolean | null;
}
