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

Language: TypeAlias = Literal["nb", "nn", "en"]


Sector: TypeAlias = Literal[
    "public", "private", "business", "voluntary", "research", "citizens"
]


class Contact(TypedDict):
    """
    How to reach somebody (*kontakt*): the role first, the name apart from it.
    """

    role: NotRequired[str]
    """
    The role.
    """
    name: NotRequired[str]
    """
    The name of the person.
    """
    email: NotRequired[str]
    """
    E-mail.
    """
    phone: NotRequired[str]
    """
    Telephone.
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
A day, a month or a year. An empty text says that there is none.
"""


class Stakeholder(TypedDict):
    """
    Somebody who is affected (*berørt*), whether they take part yet or not.
    """

    name: NotRequired[str]
    """
    Who they are.
    """
    interest: NotRequired[str]
    """
    How they are affected.
    """
    involved: NotRequired[bool]
    """
    Whether they take part already.
    """


class Anchoring(TypedDict):
    """
    The anchoring (*forankring*) of an idea in one of the programme's main goals.
    """

    goal: NotRequired[str]
    """
    The main goal, by number or name.
    """
    reason: NotRequired[str]
    """
    How the idea contributes to it.
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
    Who pays.
    """
    amount: NotRequired[Money]
    """
    How much.
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


Day: TypeAlias = str
"""
A day.
"""


Gate: TypeAlias = Literal[
    "submission",
    "recommendation",
    "qualification",
    "planApproval",
    "closing",
    "completion",
    "portfolioDecision",
]


Severity: TypeAlias = Literal["error", "warning", "advice", "info", "success"]


class Limits(TypedDict):
    """
    How much is read and answered. What is left out is as usual.
    """

    bytes: NotRequired[int]
    """
    Bytes of the whole document; 1 MiB.
    """
    depth: NotRequired[int]
    """
    Lists and objects inside each other; 128, and never more than 512.
    """
    characters: NotRequired[int]
    """
    Characters of one text; 10,000.
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
    lang: str
    """
    The language of the answer.
    """
    profile: str
    """
    The name of the profile.
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
    "document-too-deep",
    "document-too-large",
    "duplicate-key",
    "goal-deadline-inherited",
    "goal-without-deadline",
    "idea-note-without-title",
    "impossible-date",
    "misspelt-key",
    "not-json",
    "period-reversed",
    "text-too-long",
    "text-with-lost-character",
    "unknown-choice",
    "unknown-key",
    "unreadable-date",
    "unreadable-number",
    "wrong-type",
]


Outcome: TypeAlias = Literal["met", "notMet", "undetermined"]


Standing: TypeAlias = Literal["met", "readyToBeJudged", "informationMissing", "notMet"]


Awaited: TypeAlias = Literal["information", "judgement"]


class Subject(TypedDict):
    """
    Whom a finding is about: a document, or a numbered part of it.
    """

    kind: str
    """
    What it is: `ideaNote` or `goal`.
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
    Which of its goals, counted from 1.
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
    Sets a value.
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


PatchStep2 = TypedDict(
    "PatchStep2",
    {
        "op": Literal["move"],
        "from": str,
        "path": str,
    },
)


PatchStep: TypeAlias = PatchStep1 | PatchStep2
"""
One step of a JSON Patch (RFC 6902).
"""


class Party(TypedDict):
    """
    An organisation or group that proposes, owns or takes part (*aktør*).
    """

    name: NotRequired[str]
    """
    Its name.
    """
    sector: NotRequired[Sector]
    """
    The sector it belongs to.
    """


class Indicator(TypedDict):
    """
    An indicator (*indikator*): what is measured to see whether a goal is reached.
    """

    name: NotRequired[str]
    """
    What is measured.
    """
    unit: NotRequired[str]
    """
    The unit, such as persons or per cent.
    """
    direction: NotRequired[Direction]
    """
    Which way it shall move.
    """
    method: NotRequired[str]
    """
    How it is measured.
    """
    source: NotRequired[str]
    """
    Where the figures come from.
    """
    frequency: NotRequired[str]
    """
    How often it is measured.
    """


class Measurement(TypedDict):
    """
    A figure at a time: a baseline, a target or a measurement.
    """

    value: NotRequired[Decimal]
    """
    The figure.
    """
    date: NotRequired[When]
    """
    When it holds.
    """
    note: NotRequired[str]
    """
    A note.
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
    Yes, no or unsure.
    """
    reason: NotRequired[str]
    """
    Why.
    """
    law: NotRequired[str]
    """
    The act that is meant, if there is one.
    """


class ProjectLink(TypedDict):
    """
    How an idea or a project is linked to another project.
    """

    project: NotRequired[str]
    """
    The other project, by code or title.
    """
    kind: NotRequired[LinkKind]
    """
    What kind of link it is.
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
    How severe it is.
    """
    reason: NotRequired[str]
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
    A name for this goal that other parts refer to.
    """
    text: NotRequired[str]
    """
    The goal in one sentence.
    """
    level: NotRequired[GoalLevel]
    """
    The level in the goal hierarchy. Not stated is read as a goal of the project's own.
    """
    horizon: NotRequired[Horizon]
    """
    Whether it is for the short or the long term.
    """
    indicator: NotRequired[Indicator]
    """
    What is measured.
    """
    baseline: NotRequired[Measurement]
    """
    Where it stood at the start.
    """
    target: NotRequired[Measurement]
    """
    Where it shall stand when the goal is reached.
    """
    deadline: NotRequired[When]
    """
    When it shall be reached.
    """
    owner: NotRequired[str]
    """
    The role that answers for it.
    """
    supports: NotRequired[str]
    """
    The main goal of the programme that it supports, by number or name.
    """
    measured: NotRequired[list[Measurement]]
    """
    What has been measured on the way.
    """


class IdeaNote(TypedDict):
    """
    An idea note (*idé-notat*): the first, often half-finished, account of an idea.
    """

    schemaVersion: NotRequired[str]
    """
    The version of this format that the note was written in.
    """
    id: NotRequired[str]
    """
    A name for this note that does not change.
    """
    lang: NotRequired[Language]
    """
    The language it is written in.
    """
    title: NotRequired[str]
    """
    What the idea is called.
    """
    code: NotRequired[str]
    """
    The project code, given when the project is qualified.
    """
    initiator: NotRequired[Party]
    """
    Who proposes the idea.
    """
    proposedOwner: NotRequired[Party]
    """
    Who shall own the project, where it is not who proposes it.
    """
    contact: NotRequired[Contact]
    """
    Whom to ask.
    """
    background: NotRequired[str]
    """
    What lies behind the idea.
    """
    trigger: NotRequired[str]
    """
    What set it off.
    """
    challenge: NotRequired[str]
    """
    The challenge to be solved.
    """
    solution: NotRequired[str]
    """
    What is to be tried.
    """
    whyNow: NotRequired[str]
    """
    Why it matters now.
    """
    expectedBenefits: NotRequired[list[str]]
    """
    What it will give.
    """
    vision: NotRequired[str]
    """
    The picture of the future it works towards.
    """
    goals: NotRequired[list[Goal]]
    """
    What has happened when the project is over.
    """
    affected: NotRequired[list[Stakeholder]]
    """
    Who is affected, and who is not in the room yet.
    """
    mainGoals: NotRequired[list[Anchoring]]
    """
    The main goals it contributes to, each with how.
    """
    strategicApproaches: NotRequired[list[str]]
    """
    The programme's strategic approaches (*hovedgrep*) that it follows.
    """
    partners: NotRequired[list[Party]]
    """
    Those who take part.
    """
    whyTogether: NotRequired[str]
    """
    Why this cannot be solved alone.
    """
    replacesExisting: NotRequired[Statement]
    """
    Whether it replaces something that is done or paid for today.
    """
    ordinaryOrStatutory: NotRequired[Statement]
    """
    Whether it is ordinary operation or a statutory task.
    """
    asksOfProgramme: NotRequired[list[Support]]
    """
    What is asked of the programme.
    """
    period: NotRequired[Period]
    """
    When it begins and ends, roughly.
    """
    roughCost: NotRequired[Money]
    """
    What it costs, roughly.
    """
    funding: NotRequired[list[Funding]]
    """
    Who pays.
    """
    continuation: NotRequired[str]
    """
    What happens to the results afterwards.
    """
    risks: NotRequired[list[str]]
    """
    What may go wrong.
    """
    links: NotRequired[list[ProjectLink]]
    """
    Links to other projects.
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
    For each gate that asks for something: whether the document may go on.
    """
    findings: list[Finding]
    """
    The findings, in the order of the document.
    """
    truncated: bool
    """
    Whether there were more findings than the limit.
    """
