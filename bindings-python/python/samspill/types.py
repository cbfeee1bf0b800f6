"""The types of documents and answers.

Generated from core/schema/types.schema.json; `tests/run generate` writes it anew.
"""
from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

Sector: TypeAlias = Literal[
    "public", "private", "business", "voluntary", "research", "citizens"
]


class Contact(TypedDict):
    """
    How to reach somebody (*kontakt*): the role first, the name apart from it.
    """

    role: NotRequired[str]
    """
    The role of the person to ask. The role can be shown to others even where the name should not.
    """
    name: NotRequired[str]
    """
    The name of the person to ask.
    """
    email: NotRequired[str]
    """
    The address to write to.
    """
    phone: NotRequired[str]
    """
    The number to call.
    """


GoalLevel: TypeAlias = Literal[
    "vision", "societal", "main", "effect", "sub", "result", "preliminary"
]


Horizon: TypeAlias = Literal["short", "long"]


Direction: TypeAlias = Literal["up", "down", "keep"]


Decimal: TypeAlias = float | str
"""
A number, or a text with a comma.
"""


When: TypeAlias = str
"""
A time as people write it: a day, a week, a month, a season, a year, or from one to another. An empty text says that there is none.
"""


class Stakeholder(TypedDict):
    """
    Somebody who is affected (*berørt*), whether they take part yet or not.
    """

    name: NotRequired[str]
    """
    A group or organisation that will notice what you do.
    """
    interest: NotRequired[str]
    """
    What it means to them, for better or worse.
    """
    involved: NotRequired[bool]
    """
    Yes if they take part in the work now. No if they do not yet.
    """


class Anchoring(TypedDict):
    """
    The anchoring (*forankring*) of an idea in one of the programme's main goals.
    """

    goal: NotRequired[str]
    """
    The number or name of one of the programme's main goals.
    """
    reason: NotRequired[str]
    """
    Say in your own words what you change, and how that contributes to the main goal.
    """


YesNo: TypeAlias = Literal["no", "yes", "unsure"]


Support: TypeAlias = Literal["professional", "money", "information", "network"]


class Period(TypedDict):
    """
    A period (*periode*) from a start to an end, each as exact as it is known.
    """

    start: NotRequired[When]
    """
    When it begins.
    """
    end: NotRequired[When]
    """
    When it ends.
    """


Money: TypeAlias = float | str
"""
An amount in Norwegian kroner.
"""


class Funding(TypedDict):
    """
    Money from one source (*finansiering*).
    """

    source: NotRequired[str]
    """
    Who contributes money.
    """
    amount: NotRequired[Money]
    """
    How much, in kroner. An estimate will do.
    """


LinkKind: TypeAlias = Literal[
    "dependsOn",
    "deliversTo",
    "sharesResource",
    "sharesTargetGroup",
    "sameMainGoal",
    "overlaps",
    "spawned",
    "subprojectOf",
    "examinedAsPartOf",
    "jointReport",
    "mergedInto",
    "replaces",
    "competesForFunding",
]


class MainGoal(TypedDict):
    """
    A main goal of a programme (*hovedmål*).
    """

    id: NotRequired[str]
    """
    A name for this goal that does not change.
    """
    number: NotRequired[int]
    """
    Its number; its place in the list where none is stated.
    """
    name: NotRequired[str]
    """
    A short name.
    """
    text: NotRequired[str]
    """
    The goal as it was adopted.
    """


class StrategicApproach(TypedDict):
    """
    A strategic approach of a programme (*strategisk hovedgrep*).
    """

    id: NotRequired[str]
    """
    A name for this approach that does not change.
    """
    name: NotRequired[str]
    """
    What it is called.
    """
    text: NotRequired[str]
    """
    What it says.
    """


BodyKind: TypeAlias = Literal[
    "municipalCouncil",
    "executiveCommittee",
    "programmeOwner",
    "steeringGroup",
    "programmeCouncil",
    "programmeManagement",
    "programmeLeader",
    "programmeGroup",
    "programmeCoordinator",
    "programmeOffice",
    "projectLeaderForum",
    "resourceGroup",
    "referenceGroup",
]


Gate: TypeAlias = Literal[
    "submission",
    "recommendation",
    "qualification",
    "planApproval",
    "closing",
    "completion",
    "portfolioDecision",
]


class Adoption(TypedDict):
    """
    The decision that adopted a programme (*vedtak*).
    """

    by: NotRequired[str]
    """
    The body that decided.
    """
    date: NotRequired[When]
    """
    When.
    """
    case: NotRequired[str]
    """
    The case, such as `71/13`.
    """


ProjectState: TypeAlias = Literal[
    "ideaDraft",
    "ideaSubmitted",
    "underAssessment",
    "returned",
    "recommended",
    "declined",
    "qualified",
    "agreed",
    "planning",
    "inProgress",
    "paused",
    "closing",
    "completed",
    "benefitsFollowUp",
    "merged",
    "woundDown",
    "archived",
]


class Milestone(TypedDict):
    """
    A milestone (*milepæl*): a state that is reached at a time.
    """

    id: NotRequired[str]
    """
    A name for the milestone that does not change.
    """
    text: NotRequired[str]
    """
    What is in place when the milestone is reached.
    """
    planned: NotRequired[When]
    """
    When you expect to reach it.
    """
    reached: NotRequired[When]
    """
    When it was reached.
    """


DocumentStatus: TypeAlias = Literal["draft", "preliminary", "final", "superseded"]


Day: TypeAlias = str
"""
A day.
"""


Severity: TypeAlias = Literal["error", "warning", "advice", "info", "success"]


class Limits(TypedDict):
    """
    How much is read and answered. What is left out is as usual.
    """

    bytes: NotRequired[int]
    """
    Bytes of the whole document; 1 MiB for an idea note, 64 MiB for others.
    """
    depth: NotRequired[int]
    """
    Lists and objects inside each other; 128, and never more than 512.
    """
    characters: NotRequired[int]
    """
    Characters of one text; 10,000.
    """
    projects: NotRequired[int]
    """
    Projects of a portfolio that are looked at; 100,000.
    """
    findings: NotRequired[int]
    """
    Findings in the answer; 100,000.
    """


Include: TypeAlias = Literal["success"]


class Texts(TypedDict):
    """
    Own wording for one rule, with the same placeholders as the library's.
    """

    title: NotRequired[str]
    """
    Instead of the title.
    """
    message: NotRequired[str]
    """
    Instead of the message.
    """
    help: NotRequired[str]
    """
    Instead of the help.
    """
    question: NotRequired[str]
    """
    Instead of the question.
    """
    fix: NotRequired[str]
    """
    Instead of what the button that mends it says.
    """
    met: NotRequired[str]
    """
    Instead of what is said where all is in place.
    """


class Made(TypedDict):
    """
    What made the answer.
    """

    samspill: str
    """
    The version of the library.
    """
    catalogue: str
    """
    The mark of its rules.
    """
    today: str
    """
    The day that was given.
    """
    gate: Gate
    """
    The gate that was asked for.
    """
    lang: str
    """
    The language of the answer.
    """
    profile: str
    """
    The name of the profile.
    """
    programmeVersion: NotRequired[str | None]
    """
    The version of the programme that was given, if it states one.
    """


class Counts(TypedDict):
    """
    How many findings there are of each severity.
    """

    error: int
    """
    What must be corrected.
    """
    warning: int
    """
    What is needed before the next step.
    """
    advice: int
    """
    Advice.
    """
    info: int
    """
    What is for information.
    """
    success: int
    """
    What is in place, where it was asked for.
    """


class Lack(TypedDict):
    """
    A part that is lacking.
    """

    pointers: list[str]
    """
    Where it may stand: any one of these will do.
    """
    text: str
    """
    What it is called.
    """


RuleName: TypeAlias = Literal[
    "ambiguous-date",
    "anchoring-reason-copies-goal",
    "anchoring-without-reason",
    "date-without-year",
    "document-empty",
    "document-too-deep",
    "document-too-large",
    "dossier-empty",
    "duplicate-key",
    "form-question-unanswered",
    "format-version-newer",
    "goal-deadline-inherited",
    "goal-without-deadline",
    "idea-note-without-affected",
    "idea-note-without-challenge-or-solution",
    "idea-note-without-continuation",
    "idea-note-without-expected-benefit",
    "idea-note-without-goal",
    "idea-note-without-initiator",
    "idea-note-without-main-goal",
    "idea-note-without-title",
    "idea-note-without-why-now",
    "impossible-date",
    "main-goal-without-project",
    "misspelt-key",
    "not-json",
    "period-reversed",
    "programme-without-main-goal",
    "programme-without-strategic-approach",
    "project-code-became-date",
    "project-code-malformed",
    "project-code-not-unique",
    "project-without-anchoring",
    "reference-unresolved",
    "text-too-long",
    "text-with-lost-character",
    "too-many-projects",
    "unknown-choice",
    "unknown-key",
    "unreadable-date",
    "unreadable-number",
    "wrong-type",
]


Outcome: TypeAlias = Literal["met", "notMet", "undetermined"]


Standing: TypeAlias = Literal["met", "readyToBeJudged", "informationMissing", "notMet"]


Awaited: TypeAlias = Literal["information", "judgement"]


OtherDocument: TypeAlias = Literal["programme"]


class Subject(TypedDict):
    """
    Whom a finding is about: a document, or a numbered part of it.
    """

    kind: str
    """
    What it is: `ideaNote`, `goal`, `project`, `portfolio`, `programme`, `mainGoal`, `body` or `dossier`.
    """
    id: NotRequired[str | None]
    """
    The name of the document that does not change, if it has one.
    """
    code: NotRequired[str | None]
    """
    The project code, if there is one.
    """
    title: NotRequired[str | None]
    """
    The title of the document, if there is one.
    """
    goal: NotRequired[int | None]
    """
    Which of its goals, or of the programme's main goals, counted from 1.
    """


Segment: TypeAlias = int | str
"""
One step on the way to a value: a place in a list, or a key of an object.
"""


ParamValue: TypeAlias = str | float | list[str]


Show: TypeAlias = Literal["live", "blur", "submit"]


Byte: TypeAlias = int


Utf16Item: TypeAlias = int


CodePoint: TypeAlias = int


class Span(TypedDict):
    """
    Words in a text that a finding is about, counted in three ways from the start of the text as it was written. Each pair is where the words begin and where they end.
    """

    bytes: list[Byte]
    """
    Bytes in UTF-8, as Rust counts.
    """
    utf16: list[Utf16Item]
    """
    UTF-16 units, as JavaScript counts.
    """
    codePoints: list[CodePoint]
    """
    Code points, as Python counts.
    """
    role: str
    """
    What the words are.
    """


class Related(TypedDict):
    """
    Another place that a finding is about.
    """

    pointer: str
    """
    Where.
    """
    path: list[Segment]
    """
    The same place, step by step.
    """


class PatchStep1(TypedDict):
    """
    Sets a value where another stands.
    """

    op: Literal["replace"]
    path: str
    """
    Where.
    """
    value: Any
    """
    The value.
    """


class PatchStep2(TypedDict):
    """
    Sets a value where none stands.
    """

    op: Literal["add"]
    path: str
    """
    Where.
    """
    value: Any
    """
    The value.
    """


PatchStep3 = TypedDict(
    "PatchStep3",
    {
        "op": Literal["move"],
        "from": str,
        "path": str,
    },
)


PatchStep: TypeAlias = PatchStep1 | PatchStep2 | PatchStep3
"""
One step of a JSON Patch (RFC 6902).
"""


DocumentKind: TypeAlias = Literal[
    "dossier", "ideaNote", "portfolio", "programme", "project", "decision"
]
"""
A kind of document that can be checked by its name.
"""


class Party(TypedDict):
    """
    An organisation or group that proposes, owns or takes part (*aktør*).
    """

    name: NotRequired[str]
    """
    The name of the organisation, association or group.
    """
    sector: NotRequired[Sector]
    """
    All sectors may take part: public, private, business, voluntary, research and citizens.
    """


class Indicator(TypedDict):
    """
    An indicator (*indikator*): what is measured to see whether a goal is reached.
    """

    name: NotRequired[str]
    """
    What you count or measure.
    """
    unit: NotRequired[str]
    """
    For instance people, per cent or kroner.
    """
    direction: NotRequired[Direction]
    """
    Whether the figure should go up, go down or stay unchanged.
    """
    method: NotRequired[str]
    """
    How you measure.
    """
    source: NotRequired[str]
    """
    Where the figures come from.
    """
    frequency: NotRequired[str]
    """
    For instance twice a year.
    """


class Measurement(TypedDict):
    """
    A figure at a time: a baseline, a target or a measurement.
    """

    value: NotRequired[Decimal]
    """
    The figure, for instance 40 or 1.5.
    """
    date: NotRequired[When]
    """
    The date the figure is for. Just the year will do.
    """
    note: NotRequired[str]
    """
    Something the reader of the figure should know.
    """
    source: NotRequired[str]
    """
    Where the figure comes from.
    """


class Statement(TypedDict):
    """
    An answer with the reason for it.
    """

    answer: NotRequired[YesNo]
    """
    Yes, no or unsure. Unsure is a good answer this early.
    """
    reason: NotRequired[str]
    """
    Briefly, why you give this answer.
    """
    law: NotRequired[str]
    """
    The law you have in mind, if there is one.
    """


class ProjectLink(TypedDict):
    """
    How an idea or a project is linked to another project.
    """

    project: NotRequired[str]
    """
    The code or title of the other project.
    """
    kind: NotRequired[LinkKind]
    """
    What the two have to do with each other.
    """


class Body(TypedDict):
    """
    A body or a leading role of a programme (*organ*): what it does, whom it advises and to whom it reports.
    """

    id: NotRequired[str]
    """
    A name for this body that does not change.
    """
    name: NotRequired[str]
    """
    What it is called.
    """
    kind: NotRequired[BodyKind]
    """
    What kind of body it is.
    """
    role: NotRequired[str]
    """
    What it does for the programme.
    """
    advises: NotRequired[list[str]]
    """
    The bodies it advises, by name or kind.
    """
    reportsTo: NotRequired[list[str]]
    """
    The bodies it reports to, by name or kind.
    """


class FormQuestion(TypedDict):
    """
    One question of a programme's own form.
    """

    key: NotRequired[str]
    """
    For an extra question: the key under which a note keeps the answer.
    """
    text: NotRequired[str]
    """
    The question.
    """
    help: NotRequired[str]
    """
    What to write.
    """
    fields: NotRequired[list[str]]
    """
    For the library's own fields: those that the question asks for.
    """
    askedAt: NotRequired[Gate]
    """
    The gate that the answer is needed at; submission if not stated.
    """


class Approval(TypedDict):
    """
    How far a document has come, and who has approved it (*godkjenning*).
    """

    status: NotRequired[DocumentStatus]
    """
    Whether the document is a draft, preliminary, final or replaced by a newer one.
    """
    version: NotRequired[str]
    """
    Which edition of the document this is.
    """
    by: NotRequired[str]
    """
    The role or body that has approved the document.
    """
    on: NotRequired[When]
    """
    The day the document was approved.
    """
    case: NotRequired[str]
    """
    The case number, such as 71/13.
    """


class Adjustment(TypedDict):
    """
    A change to one rule.
    """

    on: NotRequired[bool]
    """
    Whether the rule is on.
    """
    severity: NotRequired[Severity]
    """
    How severe it is, at every gate.
    """
    reason: str
    """
    Why it is changed; must be given.
    """


class Readiness(TypedDict):
    """
    Whether a document may go on through a gate.
    """

    ready: bool
    """
    Whether nothing is lacking.
    """
    lacks: list[Lack]
    """
    What is lacking.
    """


class Fix(TypedDict):
    """
    What mends a finding.
    """

    title: str
    """
    What the button says.
    """
    patch: list[PatchStep]
    """
    The change, as a JSON Patch (RFC 6902).
    """


class Goal(TypedDict):
    """
    A goal (*mål*): what has happened when the project is over and everybody is pleased.
    """

    id: NotRequired[str]
    """
    A short name that other parts of the plan can refer to.
    """
    text: NotRequired[str]
    """
    One sentence on what has happened when the project is over and everybody is pleased.
    """
    level: NotRequired[GoalLevel]
    """
    The project leader is responsible for result goals, the project owner for effect goals.
    """
    horizon: NotRequired[Horizon]
    """
    Preferably both short-term and long-term goals.
    """
    indicator: NotRequired[Indicator]
    """
    What you measure to see whether you are getting there.
    """
    baseline: NotRequired[Measurement]
    """
    The figure at the start, and the date it is for.
    """
    target: NotRequired[Measurement]
    """
    The figure you want to reach.
    """
    deadline: NotRequired[When]
    """
    When the goal should be reached. A month or a year will do.
    """
    owner: NotRequired[str]
    """
    The role that is responsible for the goal.
    """
    supports: NotRequired[str]
    """
    The main goal of the programme that this goal supports.
    """
    measured: NotRequired[list[Measurement]]
    """
    The figures you have measured, with dates.
    """


class IdeaNote(TypedDict):
    """
    An idea note (*idé-notat*): the first, often half-finished, account of an idea.
    """

    schemaVersion: NotRequired[str]
    """
    Written by the program that stores the note.
    """
    id: NotRequired[str]
    """
    A name for the note that does not change.
    """
    lang: NotRequired[str]
    """
    The language the note is written in.
    """
    title: NotRequired[str]
    """
    A short name that says what the idea is.
    """
    code: NotRequired[str]
    """
    A code such as 02/14. The project gets it when it is qualified.
    """
    initiator: NotRequired[Party]
    """
    Those who have the idea. They keep the ownership.
    """
    proposedOwner: NotRequired[Party]
    """
    Those who will own the project, if they are not the ones proposing it.
    """
    contact: NotRequired[Contact]
    """
    The person to ask about the idea.
    """
    background: NotRequired[str]
    """
    What lies behind the idea.
    """
    trigger: NotRequired[str]
    """
    What made you take this up.
    """
    challenge: NotRequired[str]
    """
    One concrete challenge you want to do something about.
    """
    solution: NotRequired[str]
    """
    What you want to try. A half-finished sketch is welcome.
    """
    whyNow: NotRequired[str]
    """
    What makes this something that should not wait.
    """
    expectedBenefits: NotRequired[list[str]]
    """
    What you will get out of it. Three short points will do.
    """
    vision: NotRequired[str]
    """
    The picture of the future you work towards.
    """
    goals: NotRequired[list[Goal]]
    """
    What you want to have reached. One goal at a time.
    """
    affected: NotRequired[list[Stakeholder]]
    """
    Those who will notice what you do, also those who do not take part yet.
    """
    mainGoals: NotRequired[list[Anchoring]]
    """
    One of the programme's main goals at a time.
    """
    strategicApproaches: NotRequired[list[str]]
    """
    The strategic approaches of the programme that the idea follows.
    """
    partners: NotRequired[list[Party]]
    """
    Those who take part, preferably from several sectors.
    """
    whyTogether: NotRequired[str]
    """
    Why you cannot solve this alone.
    """
    replacesExisting: NotRequired[Statement]
    """
    Whether the idea replaces something that is done or paid for today.
    """
    ordinaryOrStatutory: NotRequired[Statement]
    """
    Whether this is something somebody already has a duty to do.
    """
    asksOfProgramme: NotRequired[list[Support]]
    """
    Expert help, money, information or networks.
    """
    period: NotRequired[Period]
    """
    Roughly when you want to begin and finish.
    """
    roughCost: NotRequired[Money]
    """
    Roughly what it costs, in kroner.
    """
    funding: NotRequired[list[Funding]]
    """
    Who contributes money, and how much.
    """
    continuation: NotRequired[str]
    """
    How the results can live on afterwards.
    """
    risks: NotRequired[list[str]]
    """
    What may not go as you hope.
    """
    links: NotRequired[list[ProjectLink]]
    """
    Projects that are connected with this one.
    """


class NoteForm(TypedDict):
    """
    The form that a programme asks its idea notes in: its own questions, in its own order.
    """

    title: NotRequired[str]
    """
    What the form is called.
    """
    questions: NotRequired[list[FormQuestion]]
    """
    The questions, in order.
    """


class Programme(TypedDict):
    """
    A programme (*program*): a group of projects that are led and coordinated towards set goals.
    """

    schemaVersion: NotRequired[str]
    """
    The version of this format that the programme was written in.
    """
    id: NotRequired[str]
    """
    A name for this programme that does not change.
    """
    version: NotRequired[str]
    """
    The version of the programme's own text.
    """
    title: NotRequired[str]
    """
    What it is called.
    """
    vision: NotRequired[str]
    """
    The picture of the future that it works towards.
    """
    mainGoals: NotRequired[list[MainGoal]]
    """
    The main goals (*hovedmål*).
    """
    strategicApproaches: NotRequired[list[StrategicApproach]]
    """
    The strategic approaches (*hovedgrep*).
    """
    period: NotRequired[Period]
    """
    When it begins and ends.
    """
    area: NotRequired[str]
    """
    The area that it is for.
    """
    bodies: NotRequired[list[Body]]
    """
    Who leads, advises and decides.
    """
    noteForm: NotRequired[NoteForm]
    """
    The programme's own form for idea notes.
    """
    adoption: NotRequired[Adoption]
    """
    The decision that adopted it.
    """


class Project(TypedDict):
    """
    A project of a programme (*prosjekt*), as a portfolio shows it.
    """

    schemaVersion: NotRequired[str]
    """
    Written by the program that stores this.
    """
    id: NotRequired[str]
    """
    A name for the project that does not change.
    """
    lang: NotRequired[str]
    """
    The language the project is described in, such as nb for Bokmål, nn for Nynorsk or en for English.
    """
    code: NotRequired[str]
    """
    Running number and year, such as 03/14.
    """
    title: NotRequired[str]
    """
    What the project is called.
    """
    owner: NotRequired[Party]
    """
    Who owns the project; usually those who proposed it.
    """
    state: NotRequired[ProjectState]
    """
    How far the project has come.
    """
    period: NotRequired[Period]
    """
    When the project begins and ends.
    """
    mainGoals: NotRequired[list[Anchoring]]
    """
    Which of the programme's main goals the project contributes to, and how.
    """
    strategicApproaches: NotRequired[list[str]]
    """
    Which of the programme's approaches the project follows.
    """
    goals: NotRequired[list[Goal]]
    """
    What has happened when the project is over.
    """
    milestones: NotRequired[list[Milestone]]
    """
    What you will have reached along the way, and when.
    """
    links: NotRequired[list[ProjectLink]]
    """
    Projects that this one is linked to, and how.
    """
    contact: NotRequired[Contact]
    """
    The person to ask about the project, such as the project leader.
    """


class Portfolio(TypedDict):
    """
    The projects of a programme at a time (*prosjektportefølje*). It is complete as it is: what happened before and after is not asked for.
    """

    schemaVersion: NotRequired[str]
    """
    Written by the program that stores this.
    """
    id: NotRequired[str]
    """
    A name for the portfolio that does not change.
    """
    title: NotRequired[str]
    """
    What the portfolio is called.
    """
    asOf: NotRequired[When]
    """
    The day that the portfolio shows.
    """
    projects: NotRequired[list[Project]]
    """
    The projects that are part of the programme that day.
    """


class Decision(TypedDict):
    """
    A decision (*vedtak*): what a body has decided, when, in which case.
    """

    schemaVersion: NotRequired[str]
    """
    Written by the program that stores this.
    """
    id: NotRequired[str]
    """
    A name for the document that does not change.
    """
    lang: NotRequired[str]
    """
    The language the document is written in: nb, nn, en or another.
    """
    title: NotRequired[str]
    """
    What the document is called.
    """
    project: NotRequired[str]
    """
    The project that the document belongs to, by code or name.
    """
    approval: NotRequired[Approval]
    """
    How far the document has come, and who has approved it.
    """
    body: NotRequired[str]
    """
    The body that decided.
    """
    date: NotRequired[When]
    """
    The day of the decision.
    """
    case: NotRequired[str]
    """
    The case number, such as 71/13.
    """
    text: NotRequired[str]
    """
    What was decided.
    """
    grounds: NotRequired[list[str]]
    """
    The documents that lay before the body.
    """


class Dossier(TypedDict):
    """
    The file that holds a programme, its portfolio and its idea notes (*mappe*).
    """

    about: NotRequired[str]
    """
    What this file is, for whoever opens it.
    """
    schemaVersion: NotRequired[str]
    """
    Written by the program that stores this.
    """
    programme: NotRequired[Programme]
    """
    The programme with its goals, bodies and period.
    """
    portfolio: NotRequired[Portfolio]
    """
    The projects of the programme.
    """
    ideaNotes: NotRequired[list[IdeaNote]]
    """
    The ideas the programme has received, half-finished ones too.
    """
    decisions: NotRequired[list[Decision]]
    """
    Decisions about the programme and its projects.
    """


class Profile(TypedDict):
    """
    How a programme wants its rules: which are on, and how severe they are.
    """

    name: NotRequired[str]
    """
    What the profile is called; answers tell it.
    """
    practice: NotRequired[bool]
    """
    Whether rules from named handbooks are on.
    """
    rules: NotRequired[dict[str, Adjustment]]
    """
    Changes to rules, by their names.
    """


class Context(TypedDict):
    """
    What a document is checked against. Only `today` must be given.
    """

    today: Day
    """
    The day of the check, such as 2026-11-21. The library reads no clock.
    """
    lang: NotRequired[str]
    """
    The language of the answer: nb, nn or en, or a tag that `texts` holds. Bokmål if left out.
    """
    gate: NotRequired[Gate]
    """
    The gate that the document is on its way to. Submission if left out.
    """
    programme: NotRequired[Programme]
    """
    The programme that the document is part of: what refers to its goals is looked up there.
    """
    profile: NotRequired[Profile]
    """
    How the programme wants its rules.
    """
    limits: NotRequired[Limits]
    """
    How much is read and answered.
    """
    include: NotRequired[list[Include]]
    """
    What to tell beside what is lacking or wrong.
    """
    texts: NotRequired[dict[str, dict[str, Texts]]]
    """
    Own wording, by language and rule; also in a further language.
    """


class Finding(TypedDict):
    """
    One answer of one rule.
    """

    rule: RuleName
    """
    The name of the rule.
    """
    outcome: Outcome
    """
    What the rule answers.
    """
    standing: Standing
    """
    The answer as people are told it.
    """
    awaits: NotRequired[list[Awaited]]
    """
    What an undetermined answer waits for.
    """
    severity: Severity
    """
    How it is to be shown.
    """
    document: NotRequired[OtherDocument | None]
    """
    Which other document the place is in; left out where it is the one that was checked.
    """
    subject: Subject
    """
    Whom it is about.
    """
    pointer: str
    """
    Where the value stands, or where it should stand.
    """
    path: list[Segment]
    """
    The same place, step by step.
    """
    message: str
    """
    What was found.
    """
    help: str
    """
    What to do about it.
    """
    question: str
    """
    What to ask the writer.
    """
    params: dict[str, ParamValue]
    """
    The values that stand in the texts, by name.
    """
    show: Show
    """
    When a form should show it.
    """
    priority: int
    """
    How useful it is to see first: 1 is first, 9 is last.
    """
    spans: list[Span]
    """
    The words in the text at the pointer that it is about.
    """
    related: list[Related]
    """
    Other places that it is about.
    """
    fixes: list[Fix]
    """
    What mends it, where that can be done without asking anybody.
    """


class Report(TypedDict):
    """
    The answer to a check.
    """

    made: Made
    ok: bool
    """
    Whether nothing must be corrected.
    """
    counts: Counts
    """
    How many findings there are of each severity, also of those that were not kept.
    """
    readyFor: dict[str, Readiness]
    """
    For each gate that requires parts: whether they are there. What must be corrected is for `ok`.
    """
    findings: list[Finding]
    """
    The findings, sorted by place; `priority` tells which is most useful first.
    """
    truncated: bool
    """
    Whether there were more findings than the limit.
    """
