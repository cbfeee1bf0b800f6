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


class Acceptance(TypedDict):
    """
    That somebody has said yes to a goal (*aksept*): the owner, those who will use what comes of it, a partner.
    """

    by: NotRequired[str]
    """
    The role or the party that has said yes.
    """
    date: NotRequired[When]
    """
    The day they said yes, or of the meeting where it was decided.
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
    When the work begins. A month or a year will do.
    """
    end: NotRequired[When]
    """
    When the work is finished. A month or a year will do.
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
    A name for the goal that does not change.
    """
    number: NotRequired[int]
    """
    The number the goal has in the programme.
    """
    name: NotRequired[str]
    """
    A couple of words that the goal is known by.
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
    A name for the approach that does not change.
    """
    name: NotRequired[str]
    """
    A couple of words that the approach is known by.
    """
    text: NotRequired[str]
    """
    What the approach consists of.
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


class GoalSet(TypedDict):
    """
    The main goals of a programme that hold at a time (*målsett*).
    """

    id: NotRequired[str]
    """
    A name for this set that does not change.
    """
    title: NotRequired[str]
    """
    What it is called.
    """
    validity: NotRequired[Period]
    """
    When the goals hold.
    """
    mainGoals: NotRequired[list[MainGoal]]
    """
    The main goals.
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


DocumentKind: TypeAlias = Literal[
    "decision",
    "appraisal",
    "projectAgreement",
    "qualificationLetter",
    "projectPlan",
    "milestonePlan",
    "benefitsPlan",
    "statusReport",
    "finalReport",
    "mandate",
    "programmePlan",
    "areaProgramme",
    "actionPlan",
    "input",
    "statusDocument",
    "evidenceBase",
    "agreementOfIntent",
]


class Wording(TypedDict):
    """
    A text in bokmål, nynorsk and English. Where one is not stated, another is shown.
    """

    nb: NotRequired[str]
    """
    In bokmål.
    """
    nn: NotRequired[str]
    """
    In nynorsk.
    """
    en: NotRequired[str]
    """
    In English.
    """


CriteriaSubject: TypeAlias = Literal["project", "programme"]


class Basis(TypedDict):
    """
    What a criterion rests on (*grunnlag*): a document, the place in it, and the decision that adopted it.
    """

    document: NotRequired[str]
    """
    The document.
    """
    place: NotRequired[str]
    """
    The chapter, page or slide.
    """
    adopted: NotRequired[str]
    """
    Who adopted it, in which case.
    """


CriterionKind: TypeAlias = Literal[
    "participation", "boundary", "advice", "successFactor", "role", "wayOfWorking"
]


PartTest: TypeAlias = Literal[
    "answered",
    "count",
    "distinct",
    "oneOf",
    "range",
    "share",
    "resolves",
    "ownWords",
    "before",
    "after",
    "present",
    "signs",
    "all",
    "any",
    "not",
    "atLeast",
]


class ProjectScale(TypedDict):
    """
    What a small project need not show (*omfang*): parts of criteria that are not asked of projects up to an amount.
    """

    title: NotRequired[str]
    """
    What projects of this size are called.
    """
    upTo: NotRequired[Money]
    """
    The cost up to which a project is of this size, that amount included.
    """
    notAsked: NotRequired[list[str]]
    """
    The parts that are not asked, as `criterion/part`.
    """


QualificationPreset: TypeAlias = Literal["agreementFirst", "letterFirst"]


Transition = TypedDict(
    "Transition",
    {
        "from": NotRequired[list[ProjectState]],
        "to": NotRequired[ProjectState],
        "gate": NotRequired[Gate],
        "decides": NotRequired[list[str]],
        "advises": NotRequired[list[str]],
        "documents": NotRequired[list[DocumentKind]],
    },
)


Weekday: TypeAlias = Literal[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
]


class ClosedPeriod(TypedDict):
    """
    A time to avoid (*tid å unngå*), such as school holidays, or days when the offices are closed.
    """

    title: NotRequired[str]
    """
    For example the winter holidays.
    """
    time: NotRequired[When]
    """
    From the first to the last day.
    """
    region: NotRequired[str]
    """
    The region that it applies to. If none is stated, it applies to all.
    """


class BodyMeetings(TypedDict):
    """
    When a body meets (*møtekalender*), and when the papers for its meetings must be ready.
    """

    body: NotRequired[str]
    """
    The body that meets. Use the name it has in the programme.
    """
    days: NotRequired[list[When]]
    """
    The days the body meets.
    """
    paperDays: NotRequired[int]
    """
    How many working days before the meeting the papers must be ready.
    """


ReportingRhythm: TypeAlias = Literal[
    "monthly", "quarterly", "tertial", "halfYearly", "yearly"
]


MilestoneKind: TypeAlias = Literal[
    "start", "deliverable", "decision", "evaluation", "celebration", "end"
]


class WorkingTime(TypedDict):
    """
    How much working time something takes (*arbeidstid*), in working days: one number, from one to another, or three of which one is the likely.
    """

    days: NotRequired[int]
    """
    The number of working days.
    """
    shortest: NotRequired[int]
    """
    The number of working days if all goes well.
    """
    likely: NotRequired[int]
    """
    The most likely number of working days.
    """
    longest: NotRequired[int]
    """
    The number of working days if a lot goes wrong.
    """


Clock: TypeAlias = str
"""
A time of day, or from one to another.
"""


class Person(TypedDict):
    """
    Somebody in a role: the role first, the name apart from it.
    """

    role: NotRequired[str]
    """
    The role. It can be shown to others even where the name should not.
    """
    name: NotRequired[str]
    """
    The name of the person in the role.
    """


class ProjectEvent(TypedDict):
    """
    Something that has happened to a project (*hendelse*): it came to a state.
    """

    state: NotRequired[ProjectState]
    """
    The state that the project came to.
    """
    date: NotRequired[When]
    """
    When it happened. A month or a year will do.
    """
    by: NotRequired[str]
    """
    The role or body that decided it.
    """
    document: NotRequired[str]
    """
    The document in which it stands, by title.
    """
    note: NotRequired[str]
    """
    Anything else worth knowing.
    """
    retroactive: NotRequired[bool]
    """
    Yes if the date was set back in time on purpose.
    """


AdviceKind: TypeAlias = Literal[
    "coordinate", "developFurther", "windDown", "merge", "carryOn"
]


MergeItemKind: TypeAlias = Literal[
    "goal", "milestone", "benefit", "money", "duty", "link"
]


MergeOutcome: TypeAlias = Literal["carried", "dropped"]


DocumentStatus: TypeAlias = Literal["draft", "preliminary", "final", "superseded"]


CriterionOutcome: TypeAlias = Literal["met", "notMet", "undetermined"]


PartyRole: TypeAlias = Literal["projectOwner", "programmeOwner", "partner", "funder"]


ContributionKind: TypeAlias = Literal["money", "work", "inKind"]


ReportKind: TypeAlias = Literal["status", "partial", "final"]


class Signature(TypedDict):
    """
    A signature (*underskrift*): the role first, the name apart from it.
    """

    role: NotRequired[str]
    """
    The role of whoever signed.
    """
    name: NotRequired[str]
    """
    The name of the person.
    """
    party: NotRequired[str]
    """
    The party signed for.
    """
    date: NotRequired[When]
    """
    The day of the signature.
    """


AdviceStance: TypeAlias = Literal[
    "recommends", "recommendsOnConditions", "noObjection", "advisesAgainst"
]


class Condition(TypedDict):
    """
    A condition (*vilkår*) on which a project is qualified.
    """

    text: NotRequired[str]
    """
    What must be in place.
    """
    due: NotRequired[When]
    """
    By when it must be in place.
    """
    met: NotRequired[bool]
    """
    Yes when it is in place.
    """


ProjectMethod: TypeAlias = Literal[
    "prosjektveiviseren", "plp", "gdpm", "pm2", "prince2", "own"
]


BackingLevel: TypeAlias = Literal["political", "administrative", "employees", "local"]


PositionKind: TypeAlias = Literal[
    "projectOwner",
    "projectLeader",
    "steeringGroup",
    "projectGroup",
    "referenceGroup",
    "processLeader",
    "benefitOwner",
]


class BudgetLine(TypedDict):
    """
    One line of a budget.
    """

    year: NotRequired[int]
    """
    The year that the line is for.
    """
    item: NotRequired[str]
    """
    What the money goes to, such as wages or rent.
    """
    amount: NotRequired[Money]
    """
    How much, in kroner. In a budget an estimate will do.
    """
    funder: NotRequired[str]
    """
    Who pays for this.
    """


class CommunicationStep(TypedDict):
    """
    Who is told what, how and when.
    """

    audience: NotRequired[str]
    """
    Those you want to reach.
    """
    content: NotRequired[str]
    """
    What you want to tell or ask.
    """
    channel: NotRequired[str]
    """
    How you do it, such as an open meeting.
    """
    timing: NotRequired[str]
    """
    When, or how often.
    """
    responsible: NotRequired[str]
    """
    The role that sees to it.
    """


class Risk(TypedDict):
    """
    What may go wrong (*risiko*), and what is done about it.
    """

    event: NotRequired[str]
    """
    What may happen.
    """
    probability: NotRequired[int]
    """
    From 1 (unlikely) to 5 (very likely).
    """
    consequence: NotRequired[int]
    """
    From 1 (matters little) to 5 (stops the project).
    """
    measure: NotRequired[str]
    """
    What you do about it.
    """
    responsible: NotRequired[str]
    """
    The role that keeps an eye on it.
    """


class EvaluationPoint(TypedDict):
    """
    A point where a project stops and looks back (*evaluering*).
    """

    date: NotRequired[When]
    """
    When you do it. A month or a year will do.
    """
    question: NotRequired[str]
    """
    What you want to know.
    """
    method: NotRequired[str]
    """
    How you find out.
    """


class CrossCutting(TypedDict):
    """
    What a project means for concerns that go across all projects.
    """

    publicHealth: NotRequired[str]
    """
    What the project means for health and quality of life.
    """
    equality: NotRequired[str]
    """
    How everybody can take part.
    """
    children: NotRequired[str]
    """
    What the project means for children and young people.
    """
    environment: NotRequired[str]
    """
    What the project means for climate and nature.
    """


class ResultPath(TypedDict):
    """
    A result path (*resultatvei*): milestones that lead to one kind of result.
    """

    id: NotRequired[str]
    """
    A letter or a short name that milestones refer to.
    """
    title: NotRequired[str]
    """
    What the result path is called.
    """


BenefitKind: TypeAlias = Literal["economic", "quality", "other"]


class Continuation(TypedDict):
    """
    How the results live on (*videreføring*).
    """

    what: NotRequired[str]
    """
    What should live on.
    """
    owner: NotRequired[str]
    """
    The role that takes over when the project is over.
    """
    acceptedBy: NotRequired[list[Acceptance]]
    """
    Those who have said yes to taking over, and when.
    """
    funding: NotRequired[str]
    """
    Who pays afterwards, and from which budget.
    """
    yearlyCost: NotRequired[Money]
    """
    An estimate of what it costs in a year when the project is over.
    """
    decision: NotRequired[str]
    """
    What somebody must decide for it to go on.
    """
    decideBy: NotRequired[When]
    """
    By when it must be decided.
    """


Light: TypeAlias = Literal["green", "yellow", "red"]


Attainment: TypeAlias = Literal["reached", "partlyReached", "notReached", "tooEarly"]


class Deviation(TypedDict):
    """
    Something that is not as planned (*avvik*), and what is done about it.
    """

    text: NotRequired[str]
    """
    What is not as planned, and why.
    """
    measure: NotRequired[str]
    """
    What you do about it.
    """
    responsible: NotRequired[str]
    """
    The role that sees to it.
    """


MandateLevel: TypeAlias = Literal["strategic", "operational", "local", "advisory"]


GovernmentLevel: TypeAlias = Literal["municipality", "county", "state"]


class FinancingPart(TypedDict):
    """
    The part of a programme plan about money (*finansiering, rammer og budsjett*).
    """

    title: NotRequired[str]
    """
    What the plan calls this part.
    """
    text: NotRequired[str]
    """
    The most important of what it says, in a few sentences.
    """
    budget: NotRequired[Money]
    """
    What the programme may spend in the period, in kroner.
    """
    funding: NotRequired[list[Funding]]
    """
    Who pays, and how much.
    """


class OrganisationPart(TypedDict):
    """
    The part of a programme plan about who does what (*mandat, organisering*).
    """

    title: NotRequired[str]
    """
    What the plan calls this part.
    """
    text: NotRequired[str]
    """
    The most important of what it says, in a few sentences.
    """
    mandates: NotRequired[list[str]]
    """
    The mandates of the bodies, by title.
    """


class PlanPart(TypedDict):
    """
    A part of a programme plan.
    """

    title: NotRequired[str]
    """
    What the plan calls this part.
    """
    text: NotRequired[str]
    """
    The most important of what it says, in a few sentences.
    """
    documents: NotRequired[list[str]]
    """
    The documents in which more stands.
    """


class ProjectsPart(TypedDict):
    """
    The part of a programme plan about the projects of the coming time (*prosjekter*).
    """

    title: NotRequired[str]
    """
    What the plan calls this part.
    """
    text: NotRequired[str]
    """
    The most important of what it says, in a few sentences.
    """
    period: NotRequired[Period]
    """
    The time that this part is for.
    """
    projects: NotRequired[list[str]]
    """
    The projects, by code or name.
    """


class SuccessFactorsPart(TypedDict):
    """
    The part of a programme plan about what must be in place to succeed (*kritiske suksessfaktorer*).
    """

    title: NotRequired[str]
    """
    What the plan calls this part.
    """
    text: NotRequired[str]
    """
    The most important of what it says, in a few sentences.
    """
    internal: NotRequired[list[str]]
    """
    What must be in place in your own organisation.
    """
    external: NotRequired[list[str]]
    """
    What must be in place around the programme.
    """


class PlannedMeasure(TypedDict):
    """
    A measure of an action plan (*tiltak*).
    """

    id: NotRequired[str]
    """
    A name for the measure that does not change.
    """
    text: NotRequired[str]
    """
    What is to be done.
    """
    responsible: NotRequired[str]
    """
    The role, unit or body that sees to it.
    """
    supports: NotRequired[str]
    """
    The programme's main goal that the measure contributes to.
    """
    project: NotRequired[str]
    """
    The project that does it, by code or name.
    """
    period: NotRequired[Period]
    """
    When the measure begins and ends.
    """
    cost: NotRequired[Money]
    """
    What the measure costs, in kroner.
    """
    funding: NotRequired[list[Funding]]
    """
    Who pays, and how much.
    """


InputOutcome: TypeAlias = Literal[
    "underConsideration", "becameIdea", "partOfProject", "passedOn", "notTakenFurther"
]


class Source(TypedDict):
    """
    A source (*kilde*): where something is known from.
    """

    title: NotRequired[str]
    """
    What the source is called.
    """
    publisher: NotRequired[str]
    """
    Who published it.
    """
    date: NotRequired[When]
    """
    When it is from. A year will do.
    """
    link: NotRequired[str]
    """
    Where it is.
    """


NetworkState: TypeAlias = Literal["planned", "active", "windingDown", "closed"]


class NetworkMember(TypedDict):
    """
    A member of a network (*deltaker*): a municipality, an organisation or a project.
    """

    name: NotRequired[str]
    """
    The municipality, organisation or project.
    """
    region: NotRequired[str]
    """
    The region that the member belongs to.
    """


Season: TypeAlias = Literal["spring", "autumn"]


GatheringKind: TypeAlias = Literal[
    "networkGathering",
    "competenceGathering",
    "forumMeeting",
    "resourceGroupMeeting",
    "collaborationMeeting",
    "programmeLeaderGathering",
    "innovationGathering",
    "conference",
    "openMeeting",
]


GatheringState: TypeAlias = Literal["planned", "invited", "held", "cancelled"]


class Venue(TypedDict):
    """
    Where a gathering is (*sted*).
    """

    name: str
    """
    What it is called.
    """
    address: str
    """
    The address.
    """
    floor: str
    """
    The floor.
    """
    municipality: str
    """
    The municipality.
    """
    link: str
    """
    Where to join on a screen.
    """


ItemKind: TypeAlias = Literal["theory", "practice", "exchange", "social", "practical"]


class Registration(TypedDict):
    """
    How one signs up for a gathering (*påmelding*).
    """

    deadline: When
    """
    By when.
    """
    link: str
    """
    Where.
    """
    price: Money
    """
    What it costs; 0 where it is free.
    """
    capacity: int
    """
    How many there is room for.
    """


class Participant(TypedDict):
    """
    Somebody who took part in a gathering, or has signed up: the role first, the name apart from it.
    """

    organisation: str
    """
    The member or organisation they come from.
    """
    project: str
    """
    The project they work with.
    """
    role: str
    """
    The role.
    """
    name: str
    """
    The name of the person.
    """


class Material(TypedDict):
    """
    Something that can be used again (*materiale*): a presentation, a template, a film.
    """

    title: str
    """
    What it is called.
    """
    link: str
    """
    Where it is.
    """
    published: When
    """
    When it was published.
    """


class GatheringEvaluation(TypedDict):
    """
    What participants thought of a gathering (*evaluering*).
    """

    form: str
    """
    How they were asked.
    """
    result: str
    """
    What they said.
    """
    wishes: list[str]
    """
    What they wish for.
    """


class FollowUp(TypedDict):
    """
    Something to be done after a gathering (*tiltak*): from words to action.
    """

    what: str
    """
    What.
    """
    responsible: str
    """
    The role that does it.
    """
    deadline: When
    """
    By when.
    """


class Telling(TypedDict):
    """
    Whom one tells what one has learned, and how.
    """

    to: str
    """
    Whom.
    """
    how: str
    """
    How.
    """


class ExperienceRecord(TypedDict):
    """
    Something that was learned, for others to find (*erfaring*): what was done, what was learned, what proved wise.
    """

    id: str
    """
    A name for this record that does not change.
    """
    title: str
    """
    What it is about, in one line.
    """
    theme: str
    """
    The theme.
    """
    keywords: list[str]
    """
    Words that one may look for it by.
    """
    setting: str
    """
    Where and how: size, sector, place.
    """
    done: str
    """
    What was done.
    """
    learned: str
    """
    What was learned.
    """
    wise: str
    """
    What proved wise.
    """
    next: str
    """
    What they would do next time.
    """
    project: str
    """
    The project that it comes from.
    """
    origin: str
    """
    The gathering or document that it comes from.
    """
    material: list[Material]
    """
    What others can use again.
    """
    contact: Contact
    """
    Whom to ask.
    """
    reviewed: When
    """
    When somebody last looked through it.
    """


class Feedback(TypedDict):
    """
    Something that somebody has said or asked (*tilbakemelding*), and the answer they got.
    """

    text: NotRequired[str]
    """
    What was said or asked.
    """
    origin: NotRequired[str]
    """
    The role or group that it came from.
    """
    date: NotRequired[When]
    """
    When it came.
    """
    answer: NotRequired[str]
    """
    What you answered.
    """


class Opening(TypedDict):
    """
    A project that one could come to lead, or a role in one (*ledig oppgave*).
    """

    id: str
    """
    A name for this opening that does not change.
    """
    title: str
    """
    What it is.
    """
    project: str
    """
    The project, by code or title.
    """
    themes: list[str]
    """
    The themes that it is about.
    """
    place: str
    """
    Where it is; anywhere, if it is stated to be none.
    """
    period: Period
    """
    When it begins and ends.
    """
    contact: Contact
    """
    Whom to ask.
    """


ResourceKind: TypeAlias = Literal[
    "room", "competence", "money", "tool", "channel", "network"
]


class Guidance(TypedDict):
    """
    Who guides, how, and until when (*veiledning*).
    """

    by: NotRequired[str]
    """
    The role that gives guidance.
    """
    until: NotRequired[When]
    """
    How long members can ask.
    """
    how: NotRequired[str]
    """
    How members get guidance.
    """


SupportKind: TypeAlias = Literal["processTool", "processLeader", "soundingPartner"]


SupportChannel: TypeAlias = Literal["telephone", "video", "inPerson"]


MeetingPurpose: TypeAlias = Literal[
    "goalsAndStrategies", "newIdeas", "decision", "anchoring", "learning"
]


MemberKind: TypeAlias = Literal[
    "citizens", "employees", "recipients", "organisations", "politicians"
]


Day: TypeAlias = str
"""
A day.
"""


Aspect: TypeAlias = Literal[
    "specific",
    "measurable",
    "accepted",
    "achievable",
    "realistic",
    "relevant",
    "timeBound",
    "simple",
    "evaluated",
    "resultOriented",
    "developing",
]


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
    criteriaSet: NotRequired[str | None]
    """
    The set of criteria that was assessed against, where one was.
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
    "advisory-body-decides",
    "affected-not-involved",
    "agreement-before-qualification",
    "ambiguous-date",
    "anchoring-reason-copies-goal",
    "anchoring-without-reason",
    "audience-without-communication",
    "backing-after-approval",
    "backing-not-broad",
    "backing-not-renewed",
    "baseline-measured-after-start",
    "benefit-counted-twice",
    "benefit-incomplete",
    "benefit-not-measured-after-project",
    "benefit-owner-in-project",
    "benefit-without-effect-goal",
    "body-without-mandate",
    "calendar-days-implausible",
    "calendar-without-working-days",
    "compulsory-gathering-missed",
    "continuation-decided-after-project",
    "continuation-incomplete",
    "continuation-not-agreed",
    "continuation-without-decision-date",
    "criteria-set-not-in-force",
    "criterion-always-met",
    "criterion-field-unknown",
    "criterion-id-not-unique",
    "criterion-never-met",
    "criterion-not-met",
    "criterion-part-dead",
    "criterion-part-incomplete",
    "criterion-part-unresolved",
    "criterion-parts-in-a-circle",
    "criterion-test-does-not-fit",
    "criterion-text-with-unknown-placeholder",
    "criterion-undetermined",
    "criterion-value-unknown",
    "criterion-wording-incomplete",
    "date-without-year",
    "dates-out-of-order",
    "decision-after-last-meeting",
    "decision-by-body-without-right",
    "decision-without-body",
    "decision-without-case",
    "decision-without-forum-advice",
    "decision-without-meeting",
    "dependency-dates-conflict",
    "document-empty",
    "document-too-deep",
    "document-too-large",
    "dossier-empty",
    "duplicate-key",
    "evaluations-far-apart",
    "event-without-decider",
    "event-without-way",
    "events-out-of-order",
    "experience-record-incomplete",
    "experience-record-not-reviewed",
    "feedback-unanswered",
    "final-without-approval",
    "follow-up-incomplete",
    "form-question-unanswered",
    "format-version-newer",
    "forum-advice-without-date",
    "forum-advice-without-project",
    "forum-without-coordinator",
    "gathering-after-last",
    "gathering-held-in-future",
    "gathering-lacks-theory-or-practice",
    "gathering-on-public-holiday",
    "gathering-state-behind",
    "gathering-without-evaluation",
    "gathering-without-host",
    "gathering-without-place",
    "gathering-without-presentations",
    "gathering-without-reflections",
    "gathering-without-registration-deadline",
    "gathering-without-time",
    "goal-baseline-without-target",
    "goal-change-without-baseline",
    "goal-compares-without-reference",
    "goal-deadline-in-text",
    "goal-deadline-inherited",
    "goal-deadline-outside-period",
    "goal-deadline-passed",
    "goal-deadline-unresolved",
    "goal-deadline-vague",
    "goal-figure-in-text",
    "goal-holds-several-goals",
    "goal-is-activity",
    "goal-not-accepted",
    "goal-not-simple",
    "goal-not-worded-as-state",
    "goal-number-names-group",
    "goal-number-without-unit",
    "goal-only-recurring",
    "goal-percent-or-points",
    "goal-rate-implausible",
    "goal-target-against-direction",
    "goal-text-and-field-differ",
    "goal-with-vague-term",
    "goal-with-weak-verb",
    "goal-without-criterion",
    "goal-without-deadline",
    "goal-without-evaluation",
    "goal-without-indicator",
    "goal-without-main-goal",
    "goal-without-means",
    "goal-without-milestone",
    "goal-without-object",
    "goal-without-owner",
    "goal-without-parent",
    "goal-without-purpose",
    "goals-duplicated",
    "goals-of-one-horizon",
    "goals-without-evidence-base",
    "grants-over-cost",
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
    "innovation-gathering-size",
    "lag-too-long",
    "leader-not-in-forum",
    "link-not-mutual",
    "link-to-itself",
    "link-without-kind",
    "links-contradict",
    "main-goal-not-in-force",
    "main-goal-without-project",
    "management-reports-elsewhere",
    "mandate-without-date",
    "meeting-concludes-before-opening",
    "meeting-on-day-off",
    "meeting-time-too-short",
    "merge-item-dropped-without-reason",
    "merge-item-undecided",
    "merge-plan-leaves-out",
    "merged-into-inactive",
    "merged-without-plan",
    "milestone-before-what-it-waits-for",
    "milestone-date-outside-calendar",
    "milestone-date-vague",
    "milestone-id-not-unique",
    "milestone-leads-nowhere",
    "milestone-misses-deadline",
    "milestone-not-a-state",
    "milestone-not-checkable",
    "milestone-on-day-off",
    "milestone-outside-period",
    "milestone-overdue",
    "milestone-reached-in-future",
    "milestone-reached-without-what-it-waits-for",
    "milestone-slipped",
    "milestone-tells-how",
    "milestone-too-late",
    "milestone-without-date",
    "milestone-without-responsible",
    "milestones-in-a-circle",
    "milestones-on-same-day",
    "milestones-unevenly-spread",
    "misspelt-key",
    "network-ends-without-guidance",
    "network-ends-without-handover",
    "network-ends-without-last-gathering",
    "network-ends-without-lessons",
    "network-ends-without-word-to-members",
    "not-json",
    "number-below-none",
    "opening-without-contact",
    "organisation-number-malformed",
    "owner-is-leader",
    "period-reversed",
    "person-in-two-places",
    "person-over-full-time",
    "plan-ends-without-handover",
    "plan-without-celebration",
    "plan-without-decision",
    "plan-without-evaluation",
    "plan-without-slack",
    "pre-meeting-after-meeting",
    "process-leader-is-project-leader",
    "process-leader-without-pre-meeting",
    "programme-council-too-narrow",
    "programme-item-outside-gathering",
    "programme-items-overlap",
    "programme-office-without-place",
    "programme-plan-without-part",
    "programme-without-decision",
    "programme-without-main-goal",
    "programme-without-owner",
    "programme-without-steering-group",
    "programme-without-strategic-approach",
    "project-code-became-date",
    "project-code-malformed",
    "project-code-not-unique",
    "project-code-year-differs",
    "project-group-too-large",
    "project-outside-programme-period",
    "project-without-anchoring",
    "project-without-backing",
    "project-without-link",
    "reached-without-evidence",
    "reference-group-lacks-voices",
    "reference-unresolved",
    "reflection-without-action",
    "registration-after-start",
    "registration-closed",
    "replanned-without-baseline",
    "reporting-ends-elsewhere",
    "reporting-in-a-circle",
    "residents-called-on-often",
    "resource-group-without-local-members",
    "result-path-without-milestone",
    "result-paths-too-few-or-many",
    "result-without-milestone",
    "results-not-made-visible",
    "results-without-continuation",
    "risk-measure-without-milestone",
    "risk-without-measure",
    "room-needed-twice",
    "same-item-funded-twice",
    "season-without-gathering",
    "sector-without-programme-group-member",
    "service-area-without-reference-group",
    "state-differs-from-events",
    "steering-group-not-for-owner",
    "sum-differs",
    "support-request-without-purpose",
    "support-request-without-result",
    "text-copied-between-fields",
    "text-too-long",
    "text-with-lost-character",
    "too-few-milestones",
    "too-many-milestones",
    "too-many-projects",
    "unknown-choice",
    "unknown-key",
    "unreadable-date",
    "unreadable-number",
    "work-before-agreement",
    "working-time-implausible",
    "working-time-out-of-order",
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
    What it is: `ideaNote`, `goal`, `project`, `portfolio`, `programme`, `mainGoal`, `body`, `dossier`, `criteriaSet` or `criterion`, or a document such as `mandate`, by the code of its kind.
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


ParamValue: TypeAlias = str | float | list[str | list[str | None] | None]


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


class EvidencePlace(TypedDict):
    """
    A place in a document.
    """

    field: str
    """
    What stands there, or should.
    """
    document: NotRequired[str | None]
    """
    Which other document it is in; left out where it is the one that was assessed.
    """
    pointer: str
    """
    The way to it there.
    """


SignKind: TypeAlias = Literal[
    "statutoryTask",
    "ordinaryOperation",
    "permanentPosition",
    "substitute",
    "rent",
    "maintenance",
    "namedAct",
    "replacement",
]


Speaks: TypeAlias = Literal["against", "counter", "frame"]


class AssessedPart(TypedDict):
    """
    What one part answers.
    """

    part: str
    """
    The part, by its id.
    """
    outcome: Outcome
    """
    What it answers.
    """


class AssessedBasis(TypedDict):
    """
    What a criterion rests on.
    """

    document: NotRequired[str | None]
    """
    The document.
    """
    place: NotRequired[str | None]
    """
    The place in it.
    """
    adopted: NotRequired[str | None]
    """
    Who adopted it.
    """


class PersonalAnswer(TypedDict):
    """
    What a person has answered.
    """

    outcome: Outcome | None
    """
    What they answered.
    """
    reason: NotRequired[str | None]
    """
    Why.
    """
    role: NotRequired[str | None]
    """
    The role of who answered.
    """
    date: NotRequired[str | None]
    """
    When.
    """


class ByTheFacts(TypedDict):
    """
    What the facts alone show.
    """

    outcome: Outcome | None
    """
    The outcome; `null` where it is not asked yet.
    """
    awaits: list[Awaited]
    """
    What an undetermined outcome waits for.
    """


class StandingCounts(TypedDict):
    """
    How many criteria stand in each way.
    """

    met: int
    """
    Those that are met.
    """
    readyToBeJudged: int
    """
    Those that a person can judge: all that can be stated is.
    """
    informationMissing: int
    """
    Those that something is not stated for yet.
    """
    notMet: int
    """
    Those that are not met.
    """


RowChange: TypeAlias = Literal["same", "changed", "new", "gone"]


AnswerChange: TypeAlias = Literal["given", "changed", "takenBack"]


class NeededDocument(TypedDict):
    """
    A document that must be there for a step.
    """

    kind: DocumentKind
    """
    What kind of document it is.
    """
    title: str
    """
    What it is called.
    """
    present: bool
    """
    Whether the project has one in the file.
    """


LackKind: TypeAlias = Literal[
    "document", "information", "judgement", "notMet", "programme"
]


GateOutcome: TypeAlias = Literal["proceed", "proceedOnConditions", "revise", "stop"]


class CoordinatedProject(TypedDict):
    """
    A project.
    """

    pointer: str
    """
    Where it stands.
    """
    code: str | None
    """
    Its code.
    """
    title: str | None
    """
    Its title.
    """
    name: str
    """
    What it is called in sentences.
    """
    state: ProjectState | None
    """
    How far it has come.
    """
    left: bool
    """
    Whether it has left the programme, or was never part of it.
    """


CoverageStanding: TypeAlias = Literal["covered", "undetermined", "uncovered"]


AnchoringStrength: TypeAlias = Literal["stated", "reasoned", "supported", "measured"]


Project1: TypeAlias = int


FactSaying: TypeAlias = Literal[
    "sharedMainGoal",
    "sharedTargetGroup",
    "sharedPlace",
    "sharedApproach",
    "sharedIndicator",
    "sharedOwner",
    "samePeriod",
    "alikeInWords",
    "alikeInParts",
    "linked",
    "linkedWithNote",
    "waits",
    "waitsInVain",
    "samePersonAtOnce",
    "samePerson",
    "tooMuchTime",
    "sameRoom",
    "sameRoomPerhaps",
    "sameDay",
    "sameWeeks",
    "ownersDiffer",
    "goalsDiffer",
    "groupsDiffer",
    "placesDiffer",
    "periodsApart",
    "statesDiffer",
    "groupsNotStated",
    "mainGoalsNotStated",
    "placesNotStated",
    "periodNotStated",
    "overdue",
    "severalOverdue",
    "slipped",
    "severalSlipped",
    "noReportSince",
    "noReport",
    "noOwner",
    "goalsNotInForce",
    "periodOver",
    "statusRed",
    "statusGreen",
    "reachedLately",
    "milestoneAhead",
    "othersWait",
    "onlyOneTowards",
    "reachedEarly",
    "continuationStated",
    "continuationNotStated",
]


ClashKind: TypeAlias = Literal[
    "personInTwoPlaces", "personOverFullTime", "room", "day", "residents"
]


class AdviceGiven(TypedDict):
    """
    What the forum has advised.
    """

    pointer: str
    """
    Where it stands.
    """
    kind: AdviceKind | None
    """
    What it advises.
    """
    words: str | None
    """
    The same in words.
    """
    projects: list[int]
    """
    The projects that it is about.
    """
    date: str | None
    """
    When it was given, as somebody has written it.
    """
    text: str | None
    """
    The advice in words.
    """


SlipHit = TypedDict(
    "SlipHit",
    {
        "project": int,
        "pointer": str,
        "from": str,
        "to": str | None,
        "misses": str | None,
        "text": str,
    },
)


class Slip(TypedDict):
    """
    Who is hit when a project slips, when and why.
    """

    made: Made
    text: str
    """
    What happens, in a sentence.
    """
    hits: list[SlipHit]
    """
    The milestones of other projects that move.
    """
    circle: str | None
    """
    Why nothing can be told of some projects; `null` where all is told.
    """


DifferenceSaying: TypeAlias = Literal[
    "nothing",
    "joined",
    "joinedUnstated",
    "gone",
    "state",
    "newlySupported",
    "noLongerSupported",
    "newQuestion",
    "questionGone",
    "newAdviceOnNone",
    "newAdvice",
]


PaperKind: TypeAlias = Literal["forum", "steeringGroup", "mergePlan", "portfolio"]


class Paper(TypedDict):
    """
    A paper as other languages are given it.
    """

    kind: PaperKind
    """
    What kind of paper it is.
    """
    lang: str
    """
    The language it is written in, as a tag.
    """
    title: str
    """
    The heading of the whole.
    """
    markdown: str
    """
    All of it as Markdown, for a template of one's own.
    """
    html: str
    """
    All of it as a page of HTML that stands alone, needs no script and prints on A4.
    """
    document: Any
    """
    The same as a document to fill in, of those that are documents: a merge plan.
    """


class GovernanceBody(TypedDict):
    """
    What is stated of a body, in the programme and in its mandate.
    """

    id: str | None
    """
    The name for it that does not change.
    """
    name: str | None
    """
    What it is called.
    """
    kind: BodyKind | None
    """
    What kind of body it is.
    """
    words: str | None
    """
    The same in words.
    """
    decides: list[str] | None
    """
    What it decides; `null` where nobody has said, empty where it decides nothing.
    """
    advises: list[str] | None
    """
    Whom it advises; `null` where nobody has said.
    """
    reportsTo: list[str] | None
    """
    To whom it reports; `null` where nobody has said.
    """
    actsFor: list[str] | None
    """
    On whose behalf it acts; `null` where nobody has said.
    """
    members: int | None
    """
    How many members its mandate has; `null` where it does not say.
    """
    mandate: str | None
    """
    Where its mandate stands; `null` where the file holds none.
    """
    document: NotRequired[str | None]
    """
    Which other document it is in; left out where it is in the one that was read.
    """
    pointer: str
    """
    Where it stands.
    """


class Governance(TypedDict):
    """
    Who decides, advises and reports in a programme.
    """

    made: Made
    bodies: list[GovernanceBody]
    """
    The bodies and leading roles of the programme, in order.
    """
    circles: list[list[str]]
    """
    Where reporting goes in a circle: the names of those in it. Each reports to the next, and the last to the first.
    """
    sentences: list[str]
    """
    Who decides what, on whose behalf, who advises whom and who reports to whom, in plain words, body by body.
    """


SeenIn: TypeAlias = Literal["text", "field"]
"""
Where something was found.
"""


class GoalHint(TypedDict):
    """
    What could be added.
    """

    text: str
    """
    The words with `__` where something could stand.
    """
    gaps: list[str]
    """
    What belongs in each gap: `baseline`, `target`, `indicator` or `deadline`.
    """


Language: TypeAlias = Literal["nb", "nn", "en"]


GoalKind: TypeAlias = Literal["state", "result", "activity", "weak"]


class GoalWords(TypedDict):
    """
    Some of the words, and where they stand, counted in three ways.
    """

    words: str
    """
    The words.
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


RatioItem: TypeAlias = int


GoalMeasure: TypeAlias = Literal[
    "none",
    "percent",
    "percentagePoints",
    "money",
    "time",
    "physical",
    "counted",
    "ratio",
]


GoalBound: TypeAlias = Literal["atLeast", "atMost", "about", "exactly"]


GoalDeadlineKind: TypeAlias = Literal["calendar", "withoutYear", "relative", "event"]


GoalCoverage: TypeAlias = Literal["all", "part"]


class Calendar(TypedDict):
    """
    A calendar as other languages are given it.
    """

    text: str
    """
    The calendar as text: what a file of the kind `.ics` holds.
    """
    leftOut: list[str]
    """
    The gatherings or milestones that could not stand in it, since their day is not known: the ways to them.
    """


class PlanText(TypedDict):
    """
    A text that a file holds, as other languages are given it.
    """

    text: str
    """
    The text: what a file of its kind holds.
    """


class DraftSection(TypedDict):
    """
    A part of a draft: paragraphs, then a list.
    """

    heading: str
    """
    The heading; empty where it has none, as the beginning and the end of a letter.
    """
    paragraphs: list[str]
    """
    The paragraphs.
    """
    items: list[str]
    """
    The items of the list that follows them.
    """
    numbered: bool
    """
    Whether the items are numbered, so that they can be answered one by one.
    """


GapKind: TypeAlias = Literal[
    "title",
    "initiator",
    "programme",
    "receivedOn",
    "office",
    "sender",
    "contactDetails",
    "replyDate",
    "recommender",
    "recommendation",
    "recommendedOn",
    "criteriaSet",
    "criterion",
    "basis",
    "answer",
    "outcome",
    "reason",
    "role",
    "answeredOn",
    "decider",
    "decidedOn",
    "grounds",
    "projectCode",
    "qualifiedBy",
    "qualifiedOn",
    "mandate",
    "mainGoal",
    "mainGoals",
    "howItContributes",
    "approaches",
    "portfolioFit",
    "otherProject",
    "linkKind",
    "support",
    "forum",
    "resourceGroups",
    "due",
    "validUntil",
    "projectOwner",
    "ownership",
    "programmeOwner",
    "organisationNumber",
    "qualificationLetter",
    "period",
    "contributions",
    "source",
    "amount",
    "reporting",
    "changes",
    "continuationResponsible",
    "time",
    "place",
    "host",
    "deadline",
    "link",
    "signature",
]


class MeetingOfPlan(TypedDict):
    """
    A meeting that a milestone is decided in.
    """

    day: str
    """
    The day of the meeting.
    """
    papers: str
    """
    The day by which the papers must be ready.
    """
    ready: str
    """
    The day on which they will be.
    """


class ReportDay(TypedDict):
    """
    When a report is due.
    """

    ends: str
    """
    The last day that it is about.
    """
    due: str
    """
    The day on which it is due.
    """


class MilestoneTimes(TypedDict):
    """
    The times of a milestone.
    """

    earliest: str | None
    """
    The first day that it can be reached.
    """
    likely: str | None
    """
    The day we count on; `null` where that cannot be said.
    """
    latest: str | None
    """
    The last day that it will be reached; `null` where that cannot be said.
    """
    allowed: str | None
    """
    The latest that it can be reached without breaking anything.
    """
    totalSlack: int | None
    """
    How many working days it can be delayed without breaking anything; fewer than none where it is too late.
    """
    limit: str | None
    """
    What would break if it were later: `end`, `deadline`, `notAfter`, `fixed` or `milestone`.
    """
    limitMilestone: int | None
    """
    The milestone that would then be too late, by its place in the same plan.
    """
    isTooLate: bool
    """
    Whether it comes too late, as things look.
    """
    isCritical: bool
    """
    Whether it is one of those that decide when the last one is reached.
    """


class ChangedMilestone(TypedDict):
    """
    A milestone that does not move, but of which something else is otherwise.
    """

    pointer: str
    """
    The way to it.
    """
    id: str | None
    """
    Its id, where it has one.
    """
    text: str
    """
    What it is called.
    """
    says: list[str]
    """
    What is otherwise, in words.
    """
    timesBefore: MilestoneTimes
    """
    Its times before.
    """
    timesAfter: MilestoneTimes
    """
    Its times now.
    """


class AddedMilestone(TypedDict):
    """
    A milestone that is new.
    """

    pointer: str
    """
    The way to it.
    """
    id: str | None
    """
    Its id, where it has one.
    """
    text: str
    """
    What it is called.
    """
    says: str
    """
    When it is reached, in words.
    """
    why: list[str]
    """
    Why it is reached then.
    """
    slack: list[str]
    """
    That it comes too late, in words; empty where it does not.
    """
    times: MilestoneTimes
    """
    Its times.
    """


class RemovedMilestone(TypedDict):
    """
    A milestone that is gone.
    """

    pointer: str
    """
    The way to it in the plan before the change.
    """
    id: str | None
    """
    Its id, where it had one.
    """
    text: str
    """
    What it was called.
    """
    says: str
    """
    When it was to be reached, in words.
    """
    times: MilestoneTimes
    """
    Its times before.
    """


class PlanChange(TypedDict):
    """
    A change, as data.
    """

    document: NotRequired[str | None]
    """
    `programme` where the place is in the programme, and not in the plan.
    """
    pointer: str
    """
    The place.
    """
    value: Any
    """
    What is to stand there; `null` takes away what does.
    """
    insert: NotRequired[bool | None]
    """
    Whether it is put between others in a list: what stands at the place moves down.
    """
    before: NotRequired[str | None]
    """
    The key that it is put before, where nothing stands at the place; last where it is left out.
    """


class AvoidedDay(TypedDict):
    """
    A day that did not suit, and why.
    """

    day: str
    """
    The day.
    """
    why: str
    """
    Why it did not suit.
    """


class SoughtWord(TypedDict):
    """
    A word that was looked for.
    """

    word: str
    """
    The word as it was written.
    """
    records: int
    """
    How many records hold it.
    """


class FoundPlace(TypedDict):
    """
    Words, and where they stand.
    """

    words: str
    """
    The words as they stand there.
    """
    field: str
    """
    What the text is called.
    """
    pointer: str
    """
    The way to the text in the question.
    """
    span: Span
    """
    Where the words stand in the text.
    """


FitQuestion: TypeAlias = Literal["theme", "place", "period"]


FitSaying: TypeAlias = Literal[
    "themeFits",
    "anyTheme",
    "otherTheme",
    "themeNotStated",
    "ideaNotStated",
    "placeFits",
    "anyPlace",
    "otherPlace",
    "placeNotStated",
    "ownPlaceNotStated",
    "periodFits",
    "periodOver",
    "periodsApart",
    "periodsMayMeet",
    "periodNotStated",
    "ownPeriodNotStated",
    "nothingOffered",
    "counted",
]


DraftKind: TypeAlias = Literal[
    "receipt",
    "reply",
    "recommendation",
    "decline",
    "qualificationLetter",
    "projectAgreement",
]


MeetingPart: TypeAlias = Literal["welcome", "method", "break", "closing"]


MethodStep: TypeAlias = Literal[
    "framing", "opening", "sorting", "concluding", "reflecting"
]


class PreMeetingPlan(TypedDict):
    """
    The talk before the meeting, between the process leader and whoever is responsible for it.
    """

    when: str | None
    """
    When it is, in words, if that is stated.
    """
    who: str
    """
    Who meets whom.
    """
    questions: list[str]
    """
    What is asked.
    """


class MeetingRole(TypedDict):
    """
    Somebody who answers for something.
    """

    title: str
    """
    What the role is called.
    """
    who: str | None
    """
    Who has it, if that is stated: by role, or by name where no role is stated.
    """
    answersFor: str
    """
    What the role answers for.
    """


class MeetingNote(TypedDict):
    """
    Something that is missing or does not fit, asked as a question.
    """

    pointer: str
    """
    Where in the request the answer belongs.
    """
    text: str
    """
    The question.
    """


class MethodRange(TypedDict):
    """
    From how many to how many.
    """

    least: int
    """
    At the least.
    """
    most: int
    """
    At the most.
    """


class MeetingMethod(TypedDict):
    """
    A method for meetings in one language, and whether it fits a request.
    """

    id: str
    """
    The method, by its id.
    """
    title: str
    """
    What it is called.
    """
    purpose: str
    """
    What it gives, and when to choose it.
    """
    step: MethodStep | None
    """
    Which step of a meeting it is for.
    """
    stepWords: str
    """
    The step in words.
    """
    minutes: MethodRange
    """
    How many minutes it takes.
    """
    people: MethodRange
    """
    How many can take part.
    """
    how: list[str]
    """
    How it is done, step by step.
    """
    needs: list[str]
    """
    What is needed.
    """
    suits: list[MeetingPurpose]
    """
    What the meetings are for that it fits, the best first.
    """
    fits: bool | None
    """
    Whether it fits what the meeting is for and how many come; not known where the request does not say.
    """


DocumentName: TypeAlias = Literal[
    "criteriaSet",
    "dossier",
    "gathering",
    "ideaNote",
    "network",
    "portfolio",
    "processSupport",
    "programme",
    "project",
    "decision",
    "appraisal",
    "projectAgreement",
    "qualificationLetter",
    "projectPlan",
    "milestonePlan",
    "benefitsPlan",
    "statusReport",
    "finalReport",
    "mandate",
    "programmePlan",
    "areaProgramme",
    "actionPlan",
    "input",
    "statusDocument",
    "evidenceBase",
    "agreementOfIntent",
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
    milestone: NotRequired[str]
    """
    The milestone of this project that it is about, if it is one in particular.
    """
    otherMilestone: NotRequired[str]
    """
    The milestone of the other project that it is about. Write “F2 + 10” if ten working days must go by in between.
    """
    note: NotRequired[str]
    """
    What you know of the link, and where it stands.
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
    represents: NotRequired[str]
    """
    The body or role on whose behalf it acts, by name or kind.
    """
    place: NotRequired[str]
    """
    Where it is to be found, and when it is open.
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


class Alias(TypedDict):
    """
    What a programme calls a kind of document (*eget navn*): a municipality may have words of its own.
    """

    document: NotRequired[DocumentKind]
    """
    The kind of document.
    """
    name: NotRequired[str]
    """
    What one such document is called here.
    """


class CriterionPart(TypedDict):
    """
    A part of a criterion (*delkriterium*): one test of what documents say, or of other parts.
    """

    id: NotRequired[str]
    """
    The name by which other parts refer to it.
    """
    test: NotRequired[PartTest]
    """
    What must be so.
    """
    fields: NotRequired[list[str]]
    """
    Where it looks: the ways to fields, each from a document on, such as `ideaNote/whyNow`, with `*` for each of a list. `subject` is the project, or the idea note where the project does not say; `dossier` is the file as a whole.
    """
    of: NotRequired[list[str]]
    """
    What it is compared with: the ways to fields.
    """
    values: NotRequired[list[str]]
    """
    The values that count.
    """
    least: NotRequired[Decimal]
    """
    How many or how much at the least.
    """
    most: NotRequired[Decimal]
    """
    How many or how much at the most.
    """
    date: NotRequired[When]
    """
    The time that it is compared with.
    """
    parts: NotRequired[list[str]]
    """
    The parts that it is made of, by id.
    """
    gate: NotRequired[Gate]
    """
    The gate from which it is asked; that of its criterion, if not stated.
    """
    found: NotRequired[Wording]
    """
    What is said where it is met.
    """
    missing: NotRequired[Wording]
    """
    What is said where that cannot be said yet.
    """
    against: NotRequired[Wording]
    """
    What is said where it is not; what is said where it is missing, if not stated.
    """


class QualificationSystem(TypedDict):
    """
    A qualification system (*kvalifiseringssystem*): how an idea becomes a project of the programme.
    """

    preset: NotRequired[QualificationPreset]
    """
    The usual order that it follows.
    """
    transitions: NotRequired[list[Transition]]
    """
    The programme's own steps. One between the same two states as a usual one stands in for it; what it does not state is as usual. Any other comes in addition.
    """


class PlanCalendar(TypedDict):
    """
    When people work, bodies meet and reports are due (*kalender*). A programme has one for all its projects, and a milestone plan may add to it.
    """

    weekdays: NotRequired[list[Weekday]]
    """
    The days of the week on which you work. If none are given, we assume Monday to Friday.
    """
    closedPeriods: NotRequired[list[ClosedPeriod]]
    """
    Times besides the public holidays when nobody works, such as the days between Christmas and New Year.
    """
    holidays: NotRequired[list[ClosedPeriod]]
    """
    Times when many are away, such as the winter and July holidays.
    """
    meetings: NotRequired[list[BodyMeetings]]
    """
    When the bodies that decide meet.
    """
    reporting: NotRequired[ReportingRhythm]
    """
    How often the projects report.
    """
    reportingDays: NotRequired[int]
    """
    How many working days after the end of the period the report is due.
    """


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
    kind: NotRequired[MilestoneKind]
    """
    What kind of milestone it is.
    """
    path: NotRequired[str]
    """
    The result path that the milestone is on, by letter or name.
    """
    planned: NotRequired[When]
    """
    When you expect to reach it.
    """
    baseline: NotRequired[When]
    """
    The date in the first plan, if the plan has changed since.
    """
    forecast: NotRequired[When]
    """
    When it now looks as if you will reach it.
    """
    reached: NotRequired[When]
    """
    When it was reached.
    """
    dependsOn: NotRequired[list[str]]
    """
    The milestones that must be reached first. If ten working days are to pass in between, write M1 + 10.
    """
    workingTime: NotRequired[WorkingTime]
    """
    How many working days it takes when what it waits for is in place.
    """
    decidedBy: NotRequired[str]
    """
    The body that must decide the matter. The milestone is then reached at a meeting.
    """
    notBefore: NotRequired[When]
    """
    It cannot be reached before this.
    """
    notAfter: NotRequired[When]
    """
    It must be reached by then.
    """
    fixed: NotRequired[When]
    """
    The date it must be reached on, neither before nor after.
    """
    deadline: NotRequired[When]
    """
    When it should be reached by, if possible.
    """
    goals: NotRequired[list[str]]
    """
    The goals that the milestone leads to, by identifier or text.
    """
    responsible: NotRequired[str]
    """
    The role that sees to it that it is reached.
    """
    evidence: NotRequired[str]
    """
    What shows that the milestone is reached, such as a decision or a report.
    """
    celebration: NotRequired[str]
    """
    How you celebrate that you have reached it.
    """


Activity = TypedDict(
    "Activity",
    {
        "title": NotRequired[str],
        "time": NotRequired[When],
        "from": NotRequired[Clock],
        "to": NotRequired[Clock],
        "place": NotRequired[str],
        "people": NotRequired[list[Person]],
        "targetGroups": NotRequired[list[str]],
    },
)


class ForumAdvice(TypedDict):
    """
    What the project-leader forum has advised (*råd frå prosjektleiarforum*). It advises; others decide.
    """

    kind: NotRequired[AdviceKind]
    """
    What the forum advises: coordinate, develop further, wind down, merge or carry on as now.
    """
    projects: NotRequired[list[str]]
    """
    The projects that the advice is about, by code or title.
    """
    date: NotRequired[When]
    """
    The day that the forum gave the advice.
    """
    body: NotRequired[str]
    """
    The body that gave the advice, if it was not the project-leader forum.
    """
    text: NotRequired[str]
    """
    The advice as the minutes have it.
    """
    reason: NotRequired[str]
    """
    Why the forum gives this advice.
    """
    document: NotRequired[str]
    """
    The minutes or the case in which the advice stands.
    """


class MergeItem(TypedDict):
    """
    Something that a project has when it goes into another, and what becomes of it.
    """

    kind: NotRequired[MergeItemKind]
    """
    Whether it is a goal, a milestone, a benefit, money, a duty or a link.
    """
    text: NotRequired[str]
    """
    The same words as in the project, or the identifier there.
    """
    becomes: NotRequired[MergeOutcome]
    """
    Whether it is carried on or dropped.
    """
    to: NotRequired[str]
    """
    The goal, milestone, budget or role that takes it over.
    """
    reason: NotRequired[str]
    """
    Why you choose this. Always write why something is dropped.
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


class CriterionAnswer(TypedDict):
    """
    What somebody has answered about one criterion for taking part.
    """

    criterion: NotRequired[str]
    """
    The criterion, by its name or number.
    """
    outcome: NotRequired[CriterionOutcome]
    """
    What you have concluded.
    """
    reason: NotRequired[str]
    """
    Briefly, why you give this answer.
    """
    role: NotRequired[str]
    """
    The role of the person who assessed it.
    """
    date: NotRequired[When]
    """
    The day it was assessed.
    """


class AgreementParty(TypedDict):
    """
    A party to an agreement (*part*).
    """

    name: NotRequired[str]
    """
    The name of the organisation, association or group.
    """
    sector: NotRequired[Sector]
    """
    The sector that the party belongs to.
    """
    organisationNumber: NotRequired[str]
    """
    Nine digits, such as 920 415 288. Leave it empty for groups that are not registered.
    """
    role: NotRequired[PartyRole]
    """
    What the party is to the project.
    """


class Contribution(TypedDict):
    """
    What a party puts into a project (*bidrag*).
    """

    party: NotRequired[str]
    """
    Who contributes.
    """
    kind: NotRequired[ContributionKind]
    """
    Money, working hours or something else.
    """
    amount: NotRequired[Money]
    """
    What it is worth, in kroner. An estimate will do.
    """
    period: NotRequired[Period]
    """
    When it is given.
    """


class ReportingRequirement(TypedDict):
    """
    What a project reports (*rapporteringskrav*).
    """

    kind: NotRequired[ReportKind]
    """
    What kind of report it is.
    """
    frequency: NotRequired[str]
    """
    For instance twice a year.
    """
    dates: NotRequired[list[When]]
    """
    When the reports should be handed in, if that is agreed.
    """
    recipient: NotRequired[str]
    """
    Who receives the report.
    """
    template: NotRequired[str]
    """
    The template you write the report by.
    """


class Advice(TypedDict):
    """
    The advice of a body (*råd*).
    """

    body: NotRequired[str]
    """
    The body that gave the advice. Use the name it has in the programme.
    """
    stance: NotRequired[AdviceStance]
    """
    Whether the body advises for or against.
    """
    text: NotRequired[str]
    """
    What the body said.
    """
    date: NotRequired[When]
    """
    The day the advice was given.
    """


class Backing(TypedDict):
    """
    Somebody who stands behind a project: where it is anchored (*forankring*).
    """

    level: NotRequired[BackingLevel]
    """
    Whether it is political, administrative, among employees or local.
    """
    body: NotRequired[str]
    """
    The body or group that stands behind it.
    """
    date: NotRequired[When]
    """
    When they gave their backing.
    """
    evidence: NotRequired[str]
    """
    What shows it, such as a decision or minutes.
    """


class Position(TypedDict):
    """
    A place in the organisation of a project: who has which role, and for how much of their time.
    """

    role: NotRequired[str]
    """
    What the role is called where you are.
    """
    kind: NotRequired[PositionKind]
    """
    What kind of role it is.
    """
    name: NotRequired[str]
    """
    The name of the person in the role.
    """
    organisation: NotRequired[str]
    """
    The organisation, association or group they come from.
    """
    percent: NotRequired[Decimal]
    """
    How much of their working time, in per cent.
    """
    tasks: NotRequired[str]
    """
    What they do, and what they may decide.
    """


class Budget(TypedDict):
    """
    A budget (*budsjett*), or the accounts (*regnskap*) that follow it: lines and their total.
    """

    lines: NotRequired[list[BudgetLine]]
    """
    What the money goes to, line by line.
    """
    total: NotRequired[Money]
    """
    The sum of the lines, in kroner.
    """


class Benefit(TypedDict):
    """
    A benefit (*gevinst*), who sees to it, and how it is measured.
    """

    id: NotRequired[str]
    """
    A short name that other parts of the plan can refer to.
    """
    text: NotRequired[str]
    """
    One sentence on what gets better, and for whom.
    """
    kind: NotRequired[BenefitKind]
    """
    Whether it is in money, quality or something else.
    """
    supports: NotRequired[str]
    """
    The effect goal that the benefit comes from.
    """
    amount: NotRequired[Money]
    """
    The value in kroner, if it can be worked out.
    """
    owner: NotRequired[str]
    """
    The role that is responsible for the benefit, also when the project is over.
    """
    localOwners: NotRequired[list[str]]
    """
    The roles that follow up the benefit where it shows.
    """
    indicator: NotRequired[Indicator]
    """
    What you measure to see whether the benefit comes.
    """
    baseline: NotRequired[Measurement]
    """
    The figure before the project, and the date it is for.
    """
    target: NotRequired[Measurement]
    """
    The figure you want to reach, and when.
    """
    measuringDates: NotRequired[list[When]]
    """
    When you measure. Do it at least once after the project is over.
    """
    measured: NotRequired[list[Measurement]]
    """
    The figures you have measured, with dates.
    """


class StatusSummary(TypedDict):
    """
    How a project stands in four respects.
    """

    time: NotRequired[Light]
    """
    Whether you are on schedule.
    """
    cost: NotRequired[Light]
    """
    Whether the money will do.
    """
    results: NotRequired[Light]
    """
    Whether you succeed.
    """
    stakeholders: NotRequired[Light]
    """
    Whether those who are affected are on board.
    """


class GoalAttainment(TypedDict):
    """
    How far a goal has come (*måloppnåelse*).
    """

    goal: NotRequired[str]
    """
    The goal, by its identifier or text.
    """
    attainment: NotRequired[Attainment]
    """
    How far you have come.
    """
    measured: NotRequired[Measurement]
    """
    The figure you have measured, with its date.
    """
    comment: NotRequired[str]
    """
    In your own words, how it went.
    """


class FinalReport(TypedDict):
    """
    A final report (*sluttrapport*): what came of it, what was learned, and how it goes on.
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
    period: NotRequired[Period]
    """
    When the project began and ended.
    """
    background: NotRequired[str]
    """
    What lay behind the project.
    """
    attainment: NotRequired[list[GoalAttainment]]
    """
    What came of each goal.
    """
    done: NotRequired[str]
    """
    What you did, and how.
    """
    organisation: NotRequired[list[Position]]
    """
    Who had which role.
    """
    anchoring: NotRequired[list[Backing]]
    """
    Who stood behind the project.
    """
    method: NotRequired[ProjectMethod]
    """
    The project method you followed.
    """
    accounts: NotRequired[Budget]
    """
    What the project cost, line by line, and the total.
    """
    evaluation: NotRequired[str]
    """
    What you saw when you looked back.
    """
    fellShort: NotRequired[str]
    """
    What you did not have time for or did not manage. Others can take it on.
    """
    handover: NotRequired[str]
    """
    How the results have been handed over, and to whom.
    """
    continuation: NotRequired[Continuation]
    """
    What happens to the results afterwards.
    """
    benefits: NotRequired[list[Benefit]]
    """
    What you and others get in return, and when it will be measured.
    """
    lessons: NotRequired[list[str]]
    """
    What you have learned, also from what did not work.
    """
    adviceToOthers: NotRequired[list[str]]
    """
    What you would tell others who are about to begin something similar.
    """
    dissemination: NotRequired[list[CommunicationStep]]
    """
    Whom you tell, and how.
    """
    annexes: NotRequired[list[str]]
    """
    What comes with the report.
    """


class Member(TypedDict):
    """
    Somebody who takes part in a body (*medlem*): the role first, the name apart from it.
    """

    role: NotRequired[str]
    """
    The member's role. The role can be shown to others even where the name should not.
    """
    name: NotRequired[str]
    """
    The name of the person.
    """
    party: NotRequired[Party]
    """
    The organisation or group the member comes from, and its sector.
    """
    government: NotRequired[GovernmentLevel]
    """
    Whether the member comes from municipality, county or state.
    """
    project: NotRequired[str]
    """
    The project the member leads, by code or title. Leave it empty for others than project leaders.
    """


class ProgrammePlan(TypedDict):
    """
    A programme plan (*programplan*): how the programme is carried out, in seven parts.
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
    areaProgramme: NotRequired[str]
    """
    The area programme that the plan carries out.
    """
    period: NotRequired[Period]
    """
    The time that the plan is for.
    """
    financing: NotRequired[FinancingPart]
    """
    What the programme may spend, and who pays.
    """
    organisation: NotRequired[OrganisationPart]
    """
    Who leads, advises and decides, and where the mandates stand.
    """
    guidelines: NotRequired[PlanPart]
    """
    The way from idea to project in the programme.
    """
    projects: NotRequired[ProjectsPart]
    """
    The projects that the programme works with in the coming time.
    """
    evaluation: NotRequired[PlanPart]
    """
    What you measure, where it stood at the start, and when you look back.
    """
    communication: NotRequired[PlanPart]
    """
    Who is told what, when and how.
    """
    successFactors: NotRequired[SuccessFactorsPart]
    """
    What must be in place for the programme to succeed.
    """


class AreaProgramme(TypedDict):
    """
    An area programme as it was adopted (*områdeprogram*): vision, goals and strategic approaches.
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
    area: NotRequired[str]
    """
    The district, village or municipalities that the area programme is for.
    """
    period: NotRequired[Period]
    """
    When the area programme begins and ends.
    """
    vision: NotRequired[str]
    """
    The picture of the future that all work towards.
    """
    mainGoals: NotRequired[list[MainGoal]]
    """
    The main goals as they were adopted.
    """
    strategicApproaches: NotRequired[list[StrategicApproach]]
    """
    The strategic approaches as they were adopted.
    """
    grounds: NotRequired[list[str]]
    """
    The documents that the area programme builds on, such as the status document.
    """


class ActionPlan(TypedDict):
    """
    A rolling action plan (*rullerende handlingsplan*): what is done in a year, by whom.
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
    year: NotRequired[When]
    """
    The year that the action plan is for.
    """
    areaProgramme: NotRequired[str]
    """
    The area programme that the plan is made from.
    """
    measures: NotRequired[list[PlannedMeasure]]
    """
    What is to be done, who sees to it, and what it costs.
    """


Input = TypedDict(
    "Input",
    {
        "schemaVersion": NotRequired[str],
        "id": NotRequired[str],
        "lang": NotRequired[str],
        "title": NotRequired[str],
        "project": NotRequired[str],
        "approval": NotRequired[Approval],
        "from": NotRequired[Party],
        "contact": NotRequired[Contact],
        "received": NotRequired[When],
        "text": NotRequired[str],
        "outcome": NotRequired[InputOutcome],
        "idea": NotRequired[str],
        "reason": NotRequired[str],
        "answered": NotRequired[When],
    },
)


class StatusDocument(TypedDict):
    """
    A status document (*statusdokument*): what the area is like, and what its people can build on.
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
    area: NotRequired[str]
    """
    The district, village or municipalities that the document describes.
    """
    asOf: NotRequired[When]
    """
    The time that the document shows.
    """
    description: NotRequired[str]
    """
    What the area is like today.
    """
    challenges: NotRequired[list[str]]
    """
    What is hard in the area.
    """
    opportunities: NotRequired[list[str]]
    """
    What the area has to build on.
    """
    preparedBy: NotRequired[str]
    """
    The role, unit or body that prepared the document.
    """
    sources: NotRequired[list[Source]]
    """
    Where you have it from.
    """


class EvidenceBase(TypedDict):
    """
    An evidence base (*kunnskapsgrunnlag*): what is known in a subject area, before goals are set.
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
    subjectArea: NotRequired[str]
    """
    The subject area or service that it is about.
    """
    asOf: NotRequired[When]
    """
    The time that the evidence shows.
    """
    findings: NotRequired[list[str]]
    """
    What you know. Write one finding at a time.
    """
    preparedBy: NotRequired[str]
    """
    The group, role or unit that prepared it.
    """
    sources: NotRequired[list[Source]]
    """
    Where you have it from.
    """


class AgreementOfIntent(TypedDict):
    """
    An agreement of intent (*intensjonsavtale*): what parties want to reach together, before they have agreed on how.
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
    parties: NotRequired[list[Party]]
    """
    Those who enter into the agreement.
    """
    purpose: NotRequired[str]
    """
    Why you want to work together.
    """
    intentions: NotRequired[list[str]]
    """
    What you want to reach together. How you do it can come later.
    """
    period: NotRequired[Period]
    """
    When the agreement holds.
    """
    signatures: NotRequired[list[Signature]]
    """
    Those who have signed, the role first.
    """


class GatheringSeries(TypedDict):
    """
    How often those in a network gather (*samlingsrekke*).
    """

    id: NotRequired[str]
    """
    A name for the series that does not change.
    """
    title: NotRequired[str]
    """
    What the gatherings of the series are called.
    """
    seasons: NotRequired[list[Season]]
    """
    The seasons in which you gather every year.
    """
    count: NotRequired[int]
    """
    How many gatherings there are in the whole period.
    """
    period: NotRequired[Period]
    """
    When the series begins and ends.
    """
    perRegion: NotRequired[bool]
    """
    Whether each region has a gathering of its own.
    """
    compulsory: NotRequired[bool]
    """
    Whether every member is to be there.
    """
    days: NotRequired[int]
    """
    How many days a gathering lasts.
    """
    weekdays: NotRequired[list[Weekday]]
    """
    The days of the week that a gathering may begin on.
    """
    registrationDays: NotRequired[int]
    """
    How many days before the gathering registration closes.
    """


class ProgrammeItem(TypedDict):
    """
    Something that happens at a gathering (*programpost*).
    """

    day: int
    """
    Which day of the gathering, from 1; the first, if not stated.
    """
    time: Clock
    """
    From when to when.
    """
    title: str
    """
    What it is.
    """
    kind: ItemKind
    """
    What kind of item it is.
    """
    responsible: str
    """
    The role that leads it.
    """
    parallel: bool
    """
    Whether it runs beside others.
    """


class Reflection(TypedDict):
    """
    What a municipality or a project takes home from a gathering (*refleksjon*): looking back, and on.
    """

    organisation: str
    """
    Whose it is.
    """
    done: list[str]
    """
    What they have done.
    """
    learned: list[str]
    """
    What they have learned.
    """
    wise: list[str]
    """
    What proved wise.
    """
    actions: list[FollowUp]
    """
    What they do when they come home.
    """
    telling: list[Telling]
    """
    Whom they tell, and how.
    """


class Resource(TypedDict):
    """
    Something that projects can draw on (*ressurs*): a room, a competence, a tool, a channel.
    """

    id: str
    """
    A name for this resource that does not change.
    """
    title: str
    """
    What it is.
    """
    kind: ResourceKind
    """
    What kind of resource it is.
    """
    themes: list[str]
    """
    The themes that it is for.
    """
    place: str
    """
    Where it is; anywhere, if it is stated to be none.
    """
    period: Period
    """
    When it can be used.
    """
    link: str
    """
    Where to read more.
    """
    contact: Contact
    """
    Whom to ask.
    """


class WindingDown(TypedDict):
    """
    How a network ends with care: what was learned, who goes on guiding, and who keeps what was gathered.
    """

    decided: NotRequired[When]
    """
    When it was decided.
    """
    lastGathering: NotRequired[str]
    """
    Which gathering was or will be the last.
    """
    guidance: NotRequired[Guidance]
    """
    Whom members can ask when the network has ended.
    """
    lessons: NotRequired[list[str]]
    """
    What you have learned from having the network.
    """
    baseHandedOverTo: NotRequired[str]
    """
    Who looks after the experience base from now on.
    """
    baseHandedOver: NotRequired[When]
    """
    When somebody took over the experience base.
    """
    membersTold: NotRequired[When]
    """
    When members were told.
    """
    afterwards: NotRequired[list[str]]
    """
    Other measures that may support the work from now on.
    """


class SupportRequest(TypedDict):
    """
    A request for help with a meeting or a gathering (*forespørsel om prosesstøtte*).
    """

    schemaVersion: NotRequired[str]
    """
    Set by the program that writes the file.
    """
    id: NotRequired[str]
    """
    A name for the request that does not change.
    """
    lang: NotRequired[str]
    """
    The language it is written in.
    """
    title: NotRequired[str]
    """
    What the meeting is about.
    """
    requester: NotRequired[str]
    """
    The role or group that asks for help.
    """
    serviceArea: NotRequired[str]
    """
    The service area that the meeting is about.
    """
    kind: NotRequired[SupportKind]
    """
    Whether you want tools, a process leader or somebody to talk it over with.
    """
    channel: NotRequired[SupportChannel]
    """
    By telephone, online or face to face.
    """
    purpose: NotRequired[MeetingPurpose]
    """
    What the meeting is to lead to.
    """
    result: NotRequired[str]
    """
    What is to be ready when the meeting is over.
    """
    time: NotRequired[When]
    """
    Day and time of the meeting.
    """
    minutes: NotRequired[int]
    """
    How much time you have.
    """
    people: NotRequired[int]
    """
    How many are coming.
    """
    participants: NotRequired[list[str]]
    """
    The roles or groups that are coming.
    """
    preMeeting: NotRequired[When]
    """
    When the process leader meets whoever is responsible for the meeting.
    """
    processLeader: NotRequired[Contact]
    """
    Who answers for how people work together along the way.
    """
    projectLeader: NotRequired[Contact]
    """
    Who answers for the result.
    """
    evidenceBase: NotRequired[str]
    """
    What you know already, and where it is written.
    """
    methods: NotRequired[list[str]]
    """
    The methods that you have chosen, in order.
    """
    outcome: NotRequired[str]
    """
    What the meeting led to.
    """


class ReferenceMembers(TypedDict):
    """
    Some of those in a reference group.
    """

    kind: NotRequired[MemberKind]
    """
    Whether they are residents, employees or others.
    """
    count: NotRequired[int]
    """
    How many they are.
    """


class Letter(TypedDict):
    """
    One letter, and what it stands for.
    """

    letter: NotRequired[str]
    """
    The letter.
    """
    aspect: NotRequired[Aspect]
    """
    What it stands for.
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


class Told(TypedDict):
    """
    What was found of one part, or is missing.
    """

    part: str
    """
    The part, by its id.
    """
    text: str
    """
    What is said of it.
    """
    places: list[EvidencePlace]
    """
    Where it was looked for.
    """


class Sign(TypedDict):
    """
    A word or a phrase that speaks for or against.
    """

    kind: SignKind
    """
    What it is a sign of.
    """
    speaks: Speaks
    """
    Which way it speaks.
    """
    text: str
    """
    What is asked about it.
    """
    words: str
    """
    The words, as they were written.
    """
    turnedBy: NotRequired[str | None]
    """
    The words that turn it.
    """
    place: EvidencePlace
    """
    Where the text stands.
    """
    span: Span
    """
    The words in that text.
    """


class ComparedRow(TypedDict):
    """
    One row of two self-assessments.
    """

    criterion: str
    """
    The row, by its id.
    """
    title: str
    """
    What it is called.
    """
    change: RowChange
    """
    What has become of it.
    """
    before: Standing | None
    """
    How it stood; `null` where it was not there, or not asked.
    """
    after: Standing | None
    """
    How it stands; `null` where it is not there, or not asked.
    """
    answer: AnswerChange | None
    """
    What has become of a person's answer; `null` where it is as it was.
    """
    text: str
    """
    What has become of it and of the answer, in words, and whether something is no longer there.
    """
    found: list[str]
    """
    What is in place now that was not, in the language of the later one.
    """
    lost: list[str]
    """
    What was in place and is not now, in the language of the earlier one.
    """


class SelfComparison(TypedDict):
    """
    What is different between two self-assessments by the same list.
    """

    lang: str
    """
    The language of the answer.
    """
    title: str
    """
    What the list is called, in the language of the later one.
    """
    before: str
    """
    The day of the earlier one.
    """
    after: str
    """
    The day of the later one.
    """
    changed: int
    """
    How many rows are not as they were.
    """
    rows: list[ComparedRow]
    """
    The rows of the later one, and then those that are gone.
    """


class StepLack(TypedDict):
    """
    Something that is lacking for a step.
    """

    kind: LackKind
    """
    What kind of thing it is.
    """
    text: str
    """
    What is said of it.
    """


class OutcomeToChoose(TypedDict):
    """
    What can be chosen at a gate.
    """

    outcome: GateOutcome
    """
    What can come of the gate.
    """
    words: str
    """
    The same in words.
    """


class CoveringProject(TypedDict):
    """
    A project that works towards a main goal or an approach.
    """

    project: int
    """
    Which project.
    """
    strength: AnchoringStrength
    """
    How firmly.
    """
    words: str
    """
    The same in words.
    """
    pointer: str
    """
    Where it says so.
    """


class PortfolioFact(TypedDict):
    """
    A fact, and where it stands.
    """

    code: FactSaying
    """
    What kind of fact it is.
    """
    text: str
    """
    The fact in a sentence.
    """
    pointers: list[str]
    """
    Where it stands in the file.
    """


class ProjectDependency(TypedDict):
    """
    A milestone that waits for one of another project.
    """

    project: int
    """
    The project that waits.
    """
    milestone: str
    """
    Its milestone.
    """
    awaitedProject: int
    """
    The project that is waited for.
    """
    awaitedMilestone: str
    """
    Its milestone.
    """
    lag: int
    """
    How many working days go by in between.
    """
    facts: list[PortfolioFact]
    """
    What is known of it.
    """


class ProjectClash(TypedDict):
    """
    What several projects need at the same time.
    """

    kind: ClashKind
    """
    What kind of thing it is.
    """
    words: str
    """
    The same in words.
    """
    what: str
    """
    The person, the room or the group.
    """
    projects: list[int]
    """
    The projects.
    """
    first: str
    """
    The first day.
    """
    last: str
    """
    The last day.
    """
    certain: bool
    """
    Whether they certainly meet.
    """
    fact: PortfolioFact | None
    """
    The fact in a sentence.
    """


class PortfolioQuestion(TypedDict):
    """
    A question to the project-leader forum.
    """

    kind: AdviceKind
    """
    What it is about.
    """
    words: str
    """
    The same in words.
    """
    projects: list[int]
    """
    The projects.
    """
    text: str
    """
    The question.
    """
    grounds: list[PortfolioFact]
    """
    What raises it: without these it would not be asked.
    """
    inFavour: list[PortfolioFact]
    """
    What also speaks for a change.
    """
    against: list[PortfolioFact]
    """
    What speaks against one.
    """
    unknown: list[PortfolioFact]
    """
    What is not known.
    """
    advice: list[int]
    """
    What the forum has advised about it, by place in `advice`.
    """


class ProjectStatusFacts(TypedDict):
    """
    What a steering group should know of a project.
    """

    project: int
    """
    Which project.
    """
    facts: list[PortfolioFact]
    """
    The facts.
    """


class PortfolioChange(TypedDict):
    """
    Something that has changed.
    """

    code: DifferenceSaying
    """
    What kind of change it is.
    """
    projects: list[int]
    """
    The places of the projects in the portfolio.
    """
    text: str
    """
    The change in a sentence.
    """


class PortfolioDifference(TypedDict):
    """
    How a portfolio has changed between two days.
    """

    made: Made
    since: str
    """
    The earlier day.
    """
    changes: list[PortfolioChange]
    """
    What has changed.
    """


class SimilarProject(TypedDict):
    """
    A project that writes about the same as an idea.
    """

    project: int
    """
    The place of the project in the portfolio.
    """
    name: str
    """
    What it is called.
    """
    perMille: int
    """
    How alike they are in words, in per mille.
    """
    fact: PortfolioFact
    """
    What they share.
    """


class SimilarProjects(TypedDict):
    """
    The projects that write about the same as an idea.
    """

    made: Made
    text: str
    """
    What was found, in a sentence.
    """
    projects: list[SimilarProject]
    """
    The projects, the most alike first.
    """


class SeenInGoal(TypedDict):
    """
    Something that was found.
    """

    text: str
    """
    The words of the goal, or what stands in a field.
    """
    source: SeenIn
    """
    Whether it stands in the words of the goal (`text`) or in a field of its own (`field`).
    """
    pointer: str
    """
    Where it stands.
    """
    span: NotRequired[Span | None]
    """
    Which words of the goal.
    """


class GoalQuantity(TypedDict):
    """
    An amount that the goal aims at or starts from.
    """

    value: float | None
    """
    The number, multiplied out.
    """
    upTo: float | None
    """
    The second number of two.
    """
    ratio: list[RatioItem] | None
    """
    What is multiplied by and divided by: halving is 1 and 2.
    """
    unit: GoalWords | None
    """
    The unit, or what is counted.
    """
    measure: GoalMeasure
    """
    What kind of unit it is.
    """
    bound: GoalBound | None
    """
    What bounds it.
    """
    of: float | None
    """
    The whole, where it is stated.
    """
    per: GoalWords | None
    """
    What it is counted by.
    """
    span: GoalWords
    """
    Where it stands.
    """


class GoalBaseline(TypedDict):
    """
    What the goal starts from.
    """

    quantity: GoalQuantity | None
    """
    The value, where one is stated.
    """
    when: str | None
    """
    The time, where one is stated, as ISO 8601 writes it.
    """
    span: GoalWords
    """
    Where it stands.
    """


class GoalDeadline(TypedDict):
    """
    By when the goal is to be reached.
    """

    kind: GoalDeadlineKind
    """
    How it is told.
    """
    iso: str | None
    """
    The time as ISO 8601 writes it.
    """
    earliest: str | None
    """
    The first day it can be.
    """
    latest: str | None
    """
    The last day it can be.
    """
    monthsAfter: int | None
    """
    How many months after something else, where it is told so.
    """
    covers: GoalCoverage | None
    """
    How much of the goal it is said of.
    """
    span: GoalWords
    """
    Where it stands.
    """


class GoalReading(TypedDict):
    """
    What the words of a goal say. What they do not say is `null`, or an empty list.
    """

    text: str
    """
    The words.
    """
    language: Language
    """
    The language that they were read in.
    """
    kind: GoalKind | None
    """
    What the goal commits to.
    """
    measurable: bool | None
    """
    Whether one could say that it is reached or not; `null` where a person must judge.
    """
    activity: bool | None
    """
    Whether it says what will be done rather than what will be so; `null` where a person must judge.
    """
    verb: GoalWords | None
    """
    The first verb.
    """
    direction: Direction | None
    """
    Which way something shall move.
    """
    quantities: list[GoalQuantity]
    """
    The amounts that it aims at, in order: the first is the main one.
    """
    baseline: GoalBaseline | None
    """
    What it starts from.
    """
    deadline: GoalDeadline | None
    """
    By when.
    """
    otherNumbers: list[GoalWords]
    """
    Numbers that are not aimed at.
    """
    recurring: list[GoalWords]
    """
    What comes again.
    """
    vagueTimes: list[GoalWords]
    """
    Times that no calendar knows.
    """
    vague: list[GoalWords]
    """
    Words without a threshold.
    """
    comparatives: list[GoalWords]
    """
    Words that compare without saying with what.
    """
    compound: list[GoalWords]
    """
    Where it holds several goals, what each hangs on.
    """
    means: GoalWords | None
    """
    By what means.
    """
    purpose: GoalWords | None
    """
    Why.
    """
    endState: GoalWords | None
    """
    Words for an end that either is reached or not.
    """


class Gap(TypedDict):
    """
    Something that is not stated, and that a person fills in.
    """

    what: GapKind
    """
    What it is.
    """
    text: str
    """
    How it stands in the text, such as `[fyll inn: dato for svar]`.
    """


class Invitation(TypedDict):
    """
    An invitation as other languages are given it.
    """

    lang: str
    """
    The language it is written in, as a tag.
    """
    title: str
    """
    The heading of the whole.
    """
    sections: list[DraftSection]
    """
    Its parts, in order.
    """
    markdown: str
    """
    All of it as Markdown.
    """
    gaps: list[Gap]
    """
    What is left for a person to fill in, each once.
    """


class ScheduledMilestone(TypedDict):
    """
    When a milestone will be reached, and why.
    """

    pointer: str
    """
    The way to it.
    """
    id: str | None
    """
    Its id, where it has one.
    """
    text: str
    """
    What it is called.
    """
    earliest: str | None
    """
    The first day that it can be reached.
    """
    likely: str | None
    """
    The day we count on; `null` where that cannot be said.
    """
    latest: str | None
    """
    The last day that it will be reached; `null` where that cannot be said.
    """
    allowed: str | None
    """
    The latest that it can be reached without breaking anything: its late finish.
    """
    totalSlack: int | None
    """
    How many working days it can be delayed without breaking anything; fewer than none where it is too late.
    """
    freeSlack: int | None
    """
    How many working days it can be delayed without moving any other milestone.
    """
    slackToCritical: int | None
    """
    How many working days it can be delayed before it decides when the last milestone is reached.
    """
    slip: int | None
    """
    How many working days later it is than in the first plan.
    """
    isCritical: bool
    """
    Whether it is one of those that decide when the last one is reached.
    """
    isReached: bool
    """
    Whether it is stated that it is reached.
    """
    because: str
    """
    Why it is reached then, or why that cannot be said: `reached`, `fixed`, `forecast`, `planned`, `notBefore`, `today`, `start`, `after`, `noTime`, `afterUnknown`, `noMeetingLeft` or `circle`.
    """
    after: int | None
    """
    The milestone that it waits for, by its place, where that decides.
    """
    meeting: MeetingOfPlan | None
    """
    The meeting in which it is decided.
    """
    limit: str | None
    """
    What would break if it were later: `end`, `deadline`, `notAfter`, `fixed` or `milestone`.
    """
    limitMilestone: int | None
    """
    The milestone that would then be too late, by its place.
    """
    when: str
    """
    When it is reached, in words.
    """
    why: list[str]
    """
    Why, from the milestone back to where that begins.
    """
    room: list[str]
    """
    The slack in words, and how the day compares with the first plan.
    """


class PlanSchedule(TypedDict):
    """
    When the milestones of a plan will be reached, as other languages are given it.
    """

    made: Made
    milestones: list[ScheduledMilestone]
    """
    The milestones, in the order of the plan.
    """
    criticalChain: list[int]
    """
    The milestones that decide when the last one is reached, by their places: each waits for the one before.
    """
    end: str | None
    """
    The last day of the plan: the one that is stated, or the one on which the last milestone will be reached; `null` where neither is known.
    """
    isEndStated: bool
    """
    Whether the end is stated.
    """
    circles: list[list[int]]
    """
    Milestones that wait for each other in a circle, by their places.
    """
    reports: list[ReportDay]
    """
    When reports are due.
    """
    notes: list[str]
    """
    What to know about the plan as a whole.
    """
    text: str
    """
    All of it as text, to be read.
    """
    html: str
    """
    All of it as a fragment of HTML.
    """


class MovedMilestone(TypedDict):
    """
    A milestone that moves.
    """

    pointer: str
    """
    The way to it.
    """
    id: str | None
    """
    Its id, where it has one.
    """
    text: str
    """
    What it is called.
    """
    before: str | None
    """
    The day we counted on; `null` where that could not be said.
    """
    after: str | None
    """
    The day we count on now; `null` where that cannot be said.
    """
    workingDays: int | None
    """
    How many working days later; fewer than none where it is earlier, `null` where one of the days is not known.
    """
    says: str
    """
    How it moves, in words.
    """
    why: list[str]
    """
    Why it is reached then.
    """
    slack: list[str]
    """
    Whether it becomes too late, or no longer is, in words; empty where that is as it was.
    """
    timesBefore: MilestoneTimes
    """
    Its times before.
    """
    timesAfter: MilestoneTimes
    """
    Its times now.
    """


class FoundWord(TypedDict):
    """
    A word that was found.
    """

    word: str
    """
    The word as it was written by whoever looks for it.
    """
    records: int
    """
    How many records hold it.
    """
    inRecord: list[FoundPlace]
    """
    Where it stands in the record: the first five places.
    """
    inNote: list[FoundPlace]
    """
    Where it stands in the idea note, where one was held against the base: the first five places.
    """


class FitReason(TypedDict):
    """
    What is said of the theme, the place or the period.
    """

    asks: FitQuestion
    """
    What was asked.
    """
    outcome: Outcome
    """
    Whether it fits.
    """
    code: FitSaying
    """
    Which reason it is.
    """
    text: str
    """
    The reason, in a sentence.
    """
    places: list[FoundPlace]
    """
    The words of the idea that show it.
    """


class ResourceFit(TypedDict):
    """
    An opening or a resource, and whether it fits.
    """

    pointer: str
    """
    Where it stands in the question.
    """
    offer: Resource
    """
    The opening or the resource.
    """
    outcome: Outcome
    """
    Whether it fits.
    """
    words: str
    """
    The same in words.
    """
    because: list[FitReason]
    """
    What is said of theme, place and period.
    """


class Draft(TypedDict):
    """
    A draft as other languages are given it.
    """

    kind: DraftKind
    """
    What it is to become.
    """
    lang: str
    """
    The language it is written in, as a tag.
    """
    title: str
    """
    The heading of the whole.
    """
    sections: list[DraftSection]
    """
    Its parts, in order.
    """
    markdown: str
    """
    All of it as Markdown.
    """
    gaps: list[Gap]
    """
    What is left for a person to fill in, each once.
    """
    document: Any
    """
    The same as a document, of those that are documents.
    """


MeetingRow = TypedDict(
    "MeetingRow",
    {
        "part": MeetingPart,
        "from": int,
        "to": int,
        "time": str,
        "minutes": int,
        "step": MethodStep | None,
        "method": str | None,
        "title": str,
        "how": list[str],
        "why": str,
    },
)


class MeetingPlan(TypedDict):
    """
    A plan of a meeting as other languages are given it.
    """

    made: Made
    title: str
    """
    What the meeting is about.
    """
    purpose: MeetingPurpose | None
    """
    What it is for; `null` where that is not stated.
    """
    when: str | None
    """
    When it is, in words; `null` where that is not stated.
    """
    minutes: int
    """
    How many minutes it takes.
    """
    available: int | None
    """
    How many minutes there are; `null` where that is not stated.
    """
    rows: list[MeetingRow]
    """
    The agenda.
    """
    needs: list[str]
    """
    What is needed in all, each once.
    """
    preMeeting: PreMeetingPlan
    """
    The talk before the meeting.
    """
    roles: list[MeetingRole]
    """
    Who answers for what.
    """
    notes: list[MeetingNote]
    """
    What is missing or does not fit, as questions.
    """
    text: str
    """
    All of it in plain text.
    """
    html: str
    """
    All of it as an HTML `<article>` to lay into a page.
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
    parent: NotRequired[str]
    """
    The effect goal that this goal should make possible.
    """
    means: NotRequired[str]
    """
    The measures, the people and the money that it takes.
    """
    acceptedBy: NotRequired[list[Acceptance]]
    """
    Those who have said yes to the goal: the owner, those it concerns, the partners.
    """
    measured: NotRequired[list[Measurement]]
    """
    The figures you have measured, with dates.
    """
    evaluation: NotRequired[str]
    """
    How and when you will see whether the goal was reached.
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


class Criterion(TypedDict):
    """
    A criterion (*kriterium*): what the facts must show, and the question that is left for a person.
    """

    id: NotRequired[str]
    """
    A name for this criterion that does not change.
    """
    title: NotRequired[Wording]
    """
    What it is called.
    """
    kind: NotRequired[CriterionKind]
    """
    What kind of criterion it is; one for taking part, if not stated.
    """
    text: NotRequired[Wording]
    """
    What it asks.
    """
    basis: NotRequired[Basis]
    """
    The document that it stands in, where it is not that of the set.
    """
    gate: NotRequired[Gate]
    """
    The gate from which it is asked; recommendation if not stated.
    """
    question: NotRequired[Wording]
    """
    What is left for a person to judge.
    """
    parts: NotRequired[list[CriterionPart]]
    """
    What the facts must show.
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
    targetGroups: NotRequired[list[str]]
    """
    Those the project is for, such as young people or new residents.
    """
    places: NotRequired[list[str]]
    """
    Where the project is, such as the school or Storgata.
    """
    activities: NotRequired[list[Activity]]
    """
    What the project does at set times that needs people, a room or residents to take part.
    """
    links: NotRequired[list[ProjectLink]]
    """
    Projects that this one is linked to, and how.
    """
    contact: NotRequired[Contact]
    """
    The person to ask about the project, such as the project leader.
    """
    cost: NotRequired[Money]
    """
    What the project costs in all, in kroner.
    """
    grant: NotRequired[Money]
    """
    What the programme passes on to the project as a grant, in kroner. Write 0 if there is none.
    """
    events: NotRequired[list[ProjectEvent]]
    """
    When the project came to each state, and who decided it.
    """


class MergePlan(TypedDict):
    """
    How a project is merged into another (*plan for sammenslåing*): what becomes of all that it had.
    """

    project: NotRequired[str]
    """
    The project that goes into another.
    """
    into: NotRequired[str]
    """
    The project that carries the work on.
    """
    items: NotRequired[list[MergeItem]]
    """
    Goals, milestones, benefits, money, duties and links, and what becomes of each of them.
    """
    decidedBy: NotRequired[str]
    """
    The role or body that decides it.
    """
    date: NotRequired[When]
    """
    The day it was decided.
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
    advice: NotRequired[list[ForumAdvice]]
    """
    The advice that the project-leader forum has given, with the date.
    """
    mergePlans: NotRequired[list[MergePlan]]
    """
    What becomes of goals, milestones, money and duties when projects are merged.
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


class Appraisal(TypedDict):
    """
    An appraisal (*vurdering*): what people have answered about each criterion, on the way to a recommendation or to no.
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
    criteriaSet: NotRequired[str]
    """
    The identifier of the criteria. If nothing is written here, it is those in force in the programme.
    """
    criteria: NotRequired[list[CriterionAnswer]]
    """
    What you have concluded about each criterion, and why.
    """


class ProjectAgreement(TypedDict):
    """
    A project agreement (*prosjektavtale*): what a project and a programme owe each other. Those who proposed the project go on owning it.
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
    parties: NotRequired[list[AgreementParty]]
    """
    Those who make the agreement: the owners of the project, and the programme.
    """
    qualificationLetter: NotRequired[str]
    """
    The letter that qualified the project, by its identifier or title.
    """
    purpose: NotRequired[str]
    """
    What you will achieve together, in a few sentences.
    """
    supports: NotRequired[list[str]]
    """
    The main goals of the programme that the project supports, by number or name.
    """
    period: NotRequired[Period]
    """
    From when and until when the agreement holds.
    """
    retroactive: NotRequired[bool]
    """
    Yes if the agreement also holds for time before it was signed.
    """
    ownership: NotRequired[str]
    """
    Who owns the project and its results. Usually it is those who proposed it.
    """
    contributions: NotRequired[list[Contribution]]
    """
    What each party contributes: money, working hours, premises or other things, with the value in kroner.
    """
    total: NotRequired[Money]
    """
    The sum of all contributions, in kroner.
    """
    support: NotRequired[list[Support]]
    """
    What the project gets from the programme.
    """
    duties: NotRequired[list[str]]
    """
    What the project takes upon itself, such as taking part in the project-leader forum, reporting and sharing its results.
    """
    reporting: NotRequired[list[ReportingRequirement]]
    """
    What you report, how often and to whom.
    """
    changesAndTermination: NotRequired[str]
    """
    How the agreement can be changed or ended, and with how much notice.
    """
    continuationResponsible: NotRequired[str]
    """
    The role that carries the results on when the project is finished.
    """
    signatures: NotRequired[list[Signature]]
    """
    Who has signed for each party, and when.
    """


class QualificationLetter(TypedDict):
    """
    A qualification letter (*kvalifiseringsbrev*): a project is qualified for the programme, why, and on which conditions.
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
    code: NotRequired[str]
    """
    Running number and year, such as 03/14.
    """
    criteria: NotRequired[list[CriterionAnswer]]
    """
    What you have concluded about each criterion for taking part.
    """
    portfolioFit: NotRequired[str]
    """
    What the project lets the programme do that it otherwise could not.
    """
    links: NotRequired[list[ProjectLink]]
    """
    Projects that this one is linked to, or overlaps with.
    """
    advice: NotRequired[list[Advice]]
    """
    The advice that bodies of the programme have given.
    """
    recommendedBy: NotRequired[str]
    """
    The body that recommended the project for start. Use the name it has in the programme.
    """
    recommendedOn: NotRequired[When]
    """
    The day the project was recommended for start.
    """
    qualifiedBy: NotRequired[Person]
    """
    The person who qualified the project: the role, and the name if it should be there.
    """
    qualifiedOn: NotRequired[When]
    """
    The day the project was qualified.
    """
    mandate: NotRequired[str]
    """
    What the project is to do, and what it is not to do.
    """
    mainGoals: NotRequired[list[Anchoring]]
    """
    Which of the programme's main goals the project contributes to, and how.
    """
    strategicApproaches: NotRequired[list[str]]
    """
    Which of the programme's approaches the project follows.
    """
    forum: NotRequired[str]
    """
    The forum that the project leader joins. Use the name it has in the programme.
    """
    resourceGroups: NotRequired[list[str]]
    """
    The resource groups that the project meets. Use the names they have in the programme.
    """
    support: NotRequired[list[Support]]
    """
    What the project gets from the programme.
    """
    conditions: NotRequired[list[Condition]]
    """
    What must be in place for the qualification to hold.
    """
    mergedIdeas: NotRequired[list[str]]
    """
    Other ideas that are examined as part of this project.
    """
    validUntil: NotRequired[When]
    """
    By when the project must have begun.
    """


class ProjectPlan(TypedDict):
    """
    A project plan (*prosjektplan*): what the project is to reach, who does what, what it costs, and what may go wrong. Milestones and benefits have plans of their own.
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
    period: NotRequired[Period]
    """
    When the project begins and ends.
    """
    method: NotRequired[ProjectMethod]
    """
    The project method you follow.
    """
    handbook: NotRequired[str]
    """
    The name of the handbook, if you have a method of your own.
    """
    background: NotRequired[str]
    """
    What lies behind the project, and what you know already.
    """
    scope: NotRequired[str]
    """
    What belongs to the project.
    """
    delimitation: NotRequired[str]
    """
    What does not belong to it, so that everybody knows.
    """
    goals: NotRequired[list[Goal]]
    """
    What has happened when the project is over.
    """
    anchoring: NotRequired[list[Backing]]
    """
    Who stands behind the project, and since when.
    """
    organisation: NotRequired[list[Position]]
    """
    Who has which role.
    """
    milestonePlan: NotRequired[str]
    """
    The milestone plan that belongs to it, by its identifier or title.
    """
    resources: NotRequired[list[str]]
    """
    What you need beside money: people, premises, equipment.
    """
    competence: NotRequired[list[str]]
    """
    What somebody must know how to do, and who does.
    """
    budget: NotRequired[Budget]
    """
    What the project costs, line by line, and the total.
    """
    funding: NotRequired[list[Funding]]
    """
    Who pays, and how much.
    """
    stakeholders: NotRequired[list[Stakeholder]]
    """
    Those who will notice the project, also those who do not take part yet.
    """
    communication: NotRequired[list[CommunicationStep]]
    """
    Whom you tell what, how and when.
    """
    risks: NotRequired[list[Risk]]
    """
    What may go wrong, and what you do to prevent it.
    """
    evaluations: NotRequired[list[EvaluationPoint]]
    """
    When you stop and look back, and what you then ask.
    """
    benefitsPlan: NotRequired[str]
    """
    The benefits plan that belongs to it, by its identifier or title.
    """
    links: NotRequired[list[ProjectLink]]
    """
    Projects that this one is linked to, and how.
    """
    crossCutting: NotRequired[CrossCutting]
    """
    What the project means for public health, equality, children and young people, climate and nature.
    """


class MilestonePlan(TypedDict):
    """
    A milestone plan (*milepælsplan*): why, what for, and the states that are reached on the way.
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
    background: NotRequired[str]
    """
    What lies behind the project.
    """
    trigger: NotRequired[str]
    """
    What made you begin.
    """
    whyNow: NotRequired[str]
    """
    Why it matters now rather than in some years.
    """
    expectedBenefits: NotRequired[list[str]]
    """
    What you get in return for the work. Three points will do.
    """
    values: NotRequired[list[str]]
    """
    What you want to stand for when you work together. Three points will do.
    """
    vision: NotRequired[str]
    """
    The picture of what you work towards.
    """
    goals: NotRequired[list[Goal]]
    """
    What has happened when the project is over and everybody is pleased.
    """
    results: NotRequired[list[str]]
    """
    What you are left with when the project is finished.
    """
    period: NotRequired[Period]
    """
    When the project begins and ends. The end may be open.
    """
    openEnd: NotRequired[str]
    """
    Why the end is open, if it is.
    """
    resultPaths: NotRequired[list[ResultPath]]
    """
    The tracks that the milestones are on. Two to four is usual.
    """
    milestones: NotRequired[list[Milestone]]
    """
    What you will have reached along the way, and when.
    """
    calendar: NotRequired[PlanCalendar]
    """
    When you work and when bodies meet. What the programme has written about this applies as well.
    """
    affected: NotRequired[list[Stakeholder]]
    """
    Those who will notice what you do, including those who are not taking part yet.
    """
    successFactors: NotRequired[list[str]]
    """
    What it takes to succeed. Three points will do.
    """


class BenefitsPlan(TypedDict):
    """
    A benefits plan (*gevinstrealiseringsplan*): what the project gives, who sees to it, how it is measured, and how it goes on when the project is over.
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
    benefits: NotRequired[list[Benefit]]
    """
    What you and others get in return for the project.
    """
    prerequisites: NotRequired[list[str]]
    """
    What must be in place for the benefits to come.
    """
    disbenefits: NotRequired[list[str]]
    """
    What gets worse for somebody, and for whom.
    """
    continuation: NotRequired[Continuation]
    """
    What happens to the results when the project is over.
    """


class StatusReport(TypedDict):
    """
    A status report (*statusrapport*): how the project stands at a time, also where it did not go as planned.
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
    period: NotRequired[Period]
    """
    The time that the report is about.
    """
    status: NotRequired[StatusSummary]
    """
    How things stand: green, yellow or red.
    """
    milestones: NotRequired[list[Milestone]]
    """
    The milestones you have reached, and when you now expect to reach the next ones.
    """
    attainment: NotRequired[list[GoalAttainment]]
    """
    How far you have come with each goal.
    """
    deviations: NotRequired[list[Deviation]]
    """
    What is not as planned, and what you do about it.
    """
    risks: NotRequired[list[Risk]]
    """
    What may go wrong as things look now.
    """
    decisionsNeeded: NotRequired[list[str]]
    """
    What others must decide for you to go on.
    """
    didNotWork: NotRequired[list[str]]
    """
    What you tried that did not work. Others learn from it.
    """
    nextSteps: NotRequired[list[str]]
    """
    What you do in the next period.
    """
    budgetUsed: NotRequired[Money]
    """
    How much of the budget has been used, in kroner.
    """


class Mandate(TypedDict):
    """
    The mandate of a body (*mandat*): what it is for, what it decides, and whom it answers to.
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
    The body or role that the mandate is for. Use the name it has in the programme.
    """
    purpose: NotRequired[str]
    """
    What the body is there for.
    """
    level: NotRequired[MandateLevel]
    """
    Whether the body works strategically, operationally or locally, or gives advice.
    """
    represents: NotRequired[str]
    """
    Whom the body acts for, such as the programme owner.
    """
    reportsTo: NotRequired[list[str]]
    """
    To whom the body reports. Use the name they have in the programme.
    """
    advises: NotRequired[list[str]]
    """
    Whom the body advises. Use the name they have in the programme.
    """
    decides: NotRequired[list[str]]
    """
    What the body may decide itself. Leave the list empty if it only gives advice.
    """
    tasks: NotRequired[list[str]]
    """
    What the body does for the programme.
    """
    members: NotRequired[list[Member]]
    """
    Who takes part, the role first.
    """
    leader: NotRequired[str]
    """
    The role of whoever leads the body.
    """
    secretary: NotRequired[str]
    """
    The role of whoever prepares the meetings and writes the minutes.
    """
    meetings: NotRequired[str]
    """
    How often the body meets.
    """
    quorum: NotRequired[str]
    """
    How many must be present for the body to decide anything.
    """
    delegation: NotRequired[str]
    """
    How far the body may decide itself, and what it may leave to others.
    """
    period: NotRequired[Period]
    """
    When the mandate holds.
    """


class Gathering(TypedDict):
    """
    A gathering (*samling*): when and where, for whom, what happens there, and what comes of it.
    """

    schemaVersion: str
    """
    The version of this format that the gathering was written in.
    """
    id: str
    """
    A name for this gathering that does not change.
    """
    lang: str
    """
    The language it is written in, as a tag: nb, nn, en, se.
    """
    title: str
    """
    What it is called.
    """
    kind: GatheringKind
    """
    What kind of gathering it is.
    """
    state: GatheringState
    """
    How far it has come.
    """
    series: str
    """
    The series that it belongs to, by id or title.
    """
    region: str
    """
    The region that it is for, where the network is split.
    """
    time: When
    """
    When it is; from one day to another where it lasts for several.
    """
    place: Venue
    """
    Where it is.
    """
    host: str
    """
    Who hosts it.
    """
    audience: list[str]
    """
    Whom it is for.
    """
    questions: list[str]
    """
    What one may ask oneself to see whether it is for them.
    """
    outcomes: list[str]
    """
    What those who come will get.
    """
    items: list[ProgrammeItem]
    """
    What happens, in order.
    """
    values: list[str]
    """
    How those who gather want to work together.
    """
    registration: Registration
    """
    How one signs up.
    """
    participants: list[Participant]
    """
    Who took part, or has signed up.
    """
    presentations: list[Material]
    """
    What was shown there, for all to find.
    """
    evaluation: GatheringEvaluation
    """
    What participants thought of it.
    """
    reflections: list[Reflection]
    """
    What each takes home.
    """
    contact: Contact
    """
    Whom to ask.
    """


class Network(TypedDict):
    """
    A network of municipalities or projects (*nettverk*): who is in it, when they gather, what they have learned, and how it ends.
    """

    about: NotRequired[str]
    """
    What the file is, in a sentence or two.
    """
    schemaVersion: NotRequired[str]
    """
    Set by the program that writes the file.
    """
    id: NotRequired[str]
    """
    A name for the network that does not change.
    """
    lang: NotRequired[str]
    """
    The language it is written in: nb, nn, en or se.
    """
    title: NotRequired[str]
    """
    What the network is called.
    """
    purpose: NotRequired[list[str]]
    """
    What the network is for, one item for each thing.
    """
    owners: NotRequired[list[Party]]
    """
    Those who run the network together.
    """
    leader: NotRequired[Contact]
    """
    Who leads the network and advises between gatherings.
    """
    period: NotRequired[Period]
    """
    When the network begins and ends.
    """
    state: NotRequired[NetworkState]
    """
    Whether the network is running or being wound down.
    """
    regions: NotRequired[list[str]]
    """
    The regions you gather in separately, such as east and west.
    """
    members: NotRequired[list[NetworkMember]]
    """
    The municipalities or projects that take part.
    """
    series: NotRequired[list[GatheringSeries]]
    """
    How often you gather, such as once every spring and once every autumn.
    """
    closedPeriods: NotRequired[list[ClosedPeriod]]
    """
    Times that do not suit, such as school holidays.
    """
    gatherings: NotRequired[list[Gathering]]
    """
    The gatherings of the network, both held and planned.
    """
    experienceBase: NotRequired[list[ExperienceRecord]]
    """
    What you have learned and want to share, one record for each.
    """
    feedback: NotRequired[list[Feedback]]
    """
    Feedback on the network, the experience base and the web pages.
    """
    openings: NotRequired[list[Opening]]
    """
    Projects and roles that you need people for.
    """
    resources: NotRequired[list[Resource]]
    """
    What members can get help from or borrow.
    """
    windingDown: NotRequired[WindingDown]
    """
    How the network ends.
    """


class ReferenceGroup(TypedDict):
    """
    A group that is asked along the way (*referansegruppe*): for which area, who is in it, and how they are answered.
    """

    title: NotRequired[str]
    """
    What the group is called.
    """
    serviceArea: NotRequired[str]
    """
    The service area that the group is for.
    """
    members: NotRequired[list[ReferenceMembers]]
    """
    Who is in it, and how many they are.
    """
    recruited: NotRequired[str]
    """
    How you found them.
    """
    tool: NotRequired[str]
    """
    The tool that the group meets in.
    """
    asked: NotRequired[str]
    """
    What the group is asked.
    """
    answered: NotRequired[str]
    """
    How the group learns what became of what it said.
    """


class ProcessSupport(TypedDict):
    """
    A team that helps groups to work well together (*prosesstøtte*), what it is asked for, and whom it involves.
    """

    about: NotRequired[str]
    """
    What the file is, in a sentence or two.
    """
    schemaVersion: NotRequired[str]
    """
    Set by the program that writes the file.
    """
    id: NotRequired[str]
    """
    A name for the team that does not change.
    """
    lang: NotRequired[str]
    """
    The language it is written in.
    """
    title: NotRequired[str]
    """
    What the team is called.
    """
    owner: NotRequired[str]
    """
    The organisation that set the team up.
    """
    pilot: NotRequired[bool]
    """
    Whether this is something you are trying out.
    """
    aims: NotRequired[list[str]]
    """
    What the team is to contribute to.
    """
    contact: NotRequired[Contact]
    """
    Whom to call.
    """
    serviceAreas: NotRequired[list[str]]
    """
    The service areas that the work is about.
    """
    requests: NotRequired[list[SupportRequest]]
    """
    What the team has been asked to help with.
    """
    referenceGroups: NotRequired[list[ReferenceGroup]]
    """
    The groups that you ask along the way, one for each area.
    """
    openPoints: NotRequired[list[Feedback]]
    """
    What you have promised to come back to.
    """


class NetworkQuestion(TypedDict):
    """
    A question to a network: what its experience base, its openings and its resources hold for an idea, or of some words.
    """

    network: NotRequired[Network]
    """
    The network that is asked.
    """
    note: NotRequired[IdeaNote]
    """
    The idea, as far as you have come with it.
    """
    words: NotRequired[str]
    """
    Words to look for.
    """
    place: NotRequired[str]
    """
    Where the idea belongs.
    """


class Letters(TypedDict):
    """
    The letters that goals are looked at by (*bokstavprofil*).
    """

    id: NotRequired[str]
    """
    A name that does not change.
    """
    letters: NotRequired[list[Letter]]
    """
    The letters, in order.
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


class AssessedCriterion(TypedDict):
    """
    How it stands to one criterion.
    """

    criterion: str
    """
    The criterion, by its id.
    """
    kind: CriterionKind
    """
    What kind of criterion it is.
    """
    title: str
    """
    What it is called.
    """
    text: str
    """
    What it asks.
    """
    gate: Gate
    """
    The gate from which it is asked.
    """
    outcome: Outcome | None
    """
    The outcome, a person's answer counted in; `null` where it is not asked yet.
    """
    standing: Standing | None
    """
    The outcome as people are told it; `null` where it is not asked yet.
    """
    words: str
    """
    The same in words, or when it is asked.
    """
    awaits: list[Awaited]
    """
    What an undetermined outcome waits for.
    """
    found: list[Told]
    """
    What was found.
    """
    missing: list[Told]
    """
    What is missing.
    """
    signs: list[Sign]
    """
    Words in the texts that speak for or against. They decide nothing.
    """
    parts: list[AssessedPart]
    """
    What each part answers that is asked.
    """
    needs: list[EvidencePlace]
    """
    The fewest facts that would make it met, or ready to be judged.
    """
    question: str
    """
    What is left for a person to judge; empty where nothing is.
    """
    basis: AssessedBasis
    """
    What the criterion rests on.
    """
    personal: PersonalAnswer | None
    """
    What a person has answered; `null` where nobody has.
    """
    byTheFacts: NotRequired[ByTheFacts | None]
    """
    What the facts alone show, where a person has answered.
    """


class Assessment(TypedDict):
    """
    How an idea, a project or a programme stands to each criterion.
    """

    made: Made
    subject: Subject
    """
    Which idea, project or programme it is about.
    """
    pointer: str
    """
    Where that stands in the document that was read.
    """
    title: str
    """
    What the set of criteria is called.
    """
    criteria: list[AssessedCriterion]
    """
    How it stands to each criterion, in order.
    """


class SelfAssessment(TypedDict):
    """
    How a project or a programme looks at itself by a list.
    """

    made: Made
    subject: Subject
    """
    Which idea, project or programme it is about.
    """
    pointer: str
    """
    Where that stands in the document that was read.
    """
    title: str
    """
    What the list is called.
    """
    counts: StandingCounts
    """
    How many rows stand in each way.
    """
    rows: list[AssessedCriterion]
    """
    The rows of the list, in order.
    """
    html: NotRequired[str | None]
    """
    The same as an HTML table to lay into a page; what the document holds is escaped in it.
    """


class OpenTransition(TypedDict):
    """
    A step that can be taken, and what is lacking for it.
    """

    to: ProjectState
    """
    The state that it leads to.
    """
    toWords: str
    """
    The same in words; where it is the state that the project is in, that it is developed further.
    """
    gate: Gate | None
    """
    The gate that it passes; `null` where it passes none.
    """
    gateWords: str | None
    """
    The same in words.
    """
    decides: list[str]
    """
    Who decides.
    """
    advises: list[str]
    """
    Who advises.
    """
    documents: list[NeededDocument]
    """
    The documents that must be there.
    """
    lacks: list[StepLack]
    """
    What is lacking.
    """
    outcomes: list[OutcomeToChoose]
    """
    What can be chosen at the gate; nothing where it passes none.
    """
    conditions: list[str]
    """
    What would become the conditions, where it can go on with conditions.
    """


class Transitions(TypedDict):
    """
    The steps that a project or an idea can take from where it stands.
    """

    subject: Subject
    """
    Which project or idea it is.
    """
    pointer: str
    """
    Where that stands in the document that was read.
    """
    state: ProjectState | None
    """
    The state that it is in; `null` where nobody has said.
    """
    stateWords: str | None
    """
    The same in words.
    """
    certain: bool
    """
    Whether that is certain, by its events on the day or by what is stated.
    """
    open: list[OpenTransition]
    """
    The steps that can be taken from there.
    """


class CoverageRow(TypedDict):
    """
    A main goal or an approach, and the projects that work towards it.
    """

    number: int | None
    """
    Its number.
    """
    name: str | None
    """
    Its short name.
    """
    text: str | None
    """
    What it says.
    """
    standing: CoverageStanding
    """
    Whether it has projects.
    """
    words: str
    """
    The same in words.
    """
    projects: list[CoveringProject]
    """
    The projects that work towards it.
    """
    grants: Money | None
    """
    What they are granted in all, where any of them says.
    """


class ProjectOverlap(TypedDict):
    """
    Two projects that may be about the same.
    """

    projects: list[Project1]
    """
    The two projects.
    """
    perMille: int | None
    """
    How alike they are in words, in per mille; `null` where something else brought them together.
    """
    shared: list[PortfolioFact]
    """
    What they share.
    """


class GoalLetter(TypedDict):
    """
    What one letter finds.
    """

    letter: str
    """
    The letter.
    """
    aspect: Aspect
    """
    What it stands for.
    """
    title: str
    """
    The same in words.
    """
    outcome: Outcome
    """
    The outcome.
    """
    standing: Standing
    """
    The outcome as people are told it.
    """
    words: str
    """
    The same in words.
    """
    awaits: list[Awaited]
    """
    What an undetermined outcome waits for.
    """
    found: list[SeenInGoal]
    """
    What was found.
    """
    missing: str
    """
    What is missing; empty where nothing is.
    """
    question: str
    """
    What to ask; empty where it is met.
    """


class WhatIf(TypedDict):
    """
    What moves in a plan when something is changed, as other languages are given it.
    """

    made: Made
    moved: list[MovedMilestone]
    """
    The milestones that move, in the order of the plan.
    """
    changed: list[ChangedMilestone]
    """
    The milestones that do not move, but may come earlier or later than before, or keep to another limit.
    """
    added: list[AddedMilestone]
    """
    The milestones that are new.
    """
    removed: list[RemovedMilestone]
    """
    The milestones that are gone.
    """
    unmoved: int
    """
    How many stay where they are.
    """
    lastBefore: str | None
    """
    The day of the last milestone before the change; `null` as long as one of them had no day.
    """
    lastAfter: str | None
    """
    The day of the last milestone after it; `null` as long as one of them has no day.
    """
    endBefore: str | None
    """
    The end of the plan before the change, where it was stated.
    """
    endAfter: str | None
    """
    The end of the plan after it, where it is stated.
    """
    undo: list[PlanChange]
    """
    The changes that take it back, in the order they are to be made.
    """
    findings: list[Finding]
    """
    What cannot be read in the changed documents, and could before.
    """
    notes: list[str]
    """
    What to know about the change as a whole.
    """
    text: str
    """
    All of it as text, to be read.
    """
    html: str
    """
    All of it as a fragment of HTML.
    """


class PlannedGathering(TypedDict):
    """
    A gathering that a series lacks, and a day for it.
    """

    series: int
    """
    The series, by its place in the network's list.
    """
    region: str | None
    """
    The region that it is for; `null` where it is for all.
    """
    season: Season | None
    """
    The season that it belongs to; `null` where the series has none.
    """
    gathering: Gathering
    """
    The gathering, ready to be put into the network.
    """
    why: list[str]
    """
    Why that day, or why there is none.
    """
    avoided: list[AvoidedDay]
    """
    The days nearer to the middle that did not suit.
    """


class SeriesPlan(TypedDict):
    """
    Days for the gatherings that a network's series lack, as other languages are given them.
    """

    made: Made
    gatherings: list[PlannedGathering]
    """
    The gatherings, in order of time.
    """
    notes: list[str]
    """
    What to know about the plan as a whole.
    """
    text: str
    """
    The plan as text, to be read.
    """
    html: str
    """
    The plan as a fragment of HTML.
    """


class ExperienceHit(TypedDict):
    """
    A record, and why it is shown.
    """

    pointer: str
    """
    Where the record stands in the question.
    """
    record: ExperienceRecord
    """
    The record.
    """
    found: list[FoundWord]
    """
    The words that it holds.
    """


class Experience(TypedDict):
    """
    Records of an experience base, each with why it is shown.
    """

    made: Made
    text: str
    """
    What was found, in a sentence.
    """
    words: list[SoughtWord]
    """
    The words that were looked for; nothing where an idea note was held against the base.
    """
    count: int
    """
    How many records hold some of the words, also of those that are not shown.
    """
    hits: list[ExperienceHit]
    """
    The records: those first that hold most of the words, and rarer ones.
    """
    findings: list[Finding]
    """
    What could not be read in the question.
    """


class OpeningFit(TypedDict):
    """
    An opening or a resource, and whether it fits.
    """

    pointer: str
    """
    Where it stands in the question.
    """
    offer: Opening
    """
    The opening or the resource.
    """
    outcome: Outcome
    """
    Whether it fits.
    """
    words: str
    """
    The same in words.
    """
    because: list[FitReason]
    """
    What is said of theme, place and period.
    """


class OpeningFits(TypedDict):
    """
    Openings or resources of a network, and whether they fit an idea.
    """

    made: Made
    text: str
    """
    How many fit, in a sentence.
    """
    met: list[OpeningFit]
    """
    Those that fit, in the network's own order.
    """
    undetermined: list[OpeningFit]
    """
    Those of which it cannot be said yet.
    """
    notMet: list[OpeningFit]
    """
    Those that do not fit.
    """
    findings: list[Finding]
    """
    What could not be read in the question.
    """


class ResourceFits(TypedDict):
    """
    Openings or resources of a network, and whether they fit an idea.
    """

    made: Made
    text: str
    """
    How many fit, in a sentence.
    """
    met: list[ResourceFit]
    """
    Those that fit, in the network's own order.
    """
    undetermined: list[ResourceFit]
    """
    Those of which it cannot be said yet.
    """
    notMet: list[ResourceFit]
    """
    Those that do not fit.
    """
    findings: list[Finding]
    """
    What could not be read in the question.
    """


class CriteriaSet(TypedDict):
    """
    A set of criteria (*kriteriesett*): what a programme or a grant scheme asks of those who take part.
    """

    schemaVersion: NotRequired[str]
    """
    The version of this format that the set was written in.
    """
    id: NotRequired[str]
    """
    A name for this set that does not change.
    """
    title: NotRequired[Wording]
    """
    What it is called.
    """
    subject: NotRequired[CriteriaSubject]
    """
    Whom it is about; projects and ideas, if not stated.
    """
    basis: NotRequired[Basis]
    """
    The document that it stands in, and who adopted it.
    """
    validity: NotRequired[Period]
    """
    When it holds.
    """
    criteria: NotRequired[list[Criterion]]
    """
    The criteria, in order.
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
    goalSets: NotRequired[list[GoalSet]]
    """
    The main goals that hold at a time, where they change: they stand in for `main_goals` then.
    """
    stateOrder: NotRequired[list[ProjectState]]
    """
    The order in which projects come to their states; what is not in it may come at any time.
    """
    aliases: NotRequired[list[Alias]]
    """
    What the programme calls documents, where it has words of its own for them.
    """
    budget: NotRequired[Money]
    """
    What it may spend in all.
    """
    criteriaSets: NotRequired[list[CriteriaSet]]
    """
    Its own criteria for taking part, and its boundaries; of several sets, the one that is in force.
    """
    scale: NotRequired[list[ProjectScale]]
    """
    What small projects need not show.
    """
    qualification: NotRequired[QualificationSystem]
    """
    How its projects qualify: the steps from idea to experience.
    """
    calendar: NotRequired[PlanCalendar]
    """
    When people work, bodies meet and projects report.
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
    appraisals: NotRequired[list[Appraisal]]
    """
    What you have concluded about the criteria, for each idea and project.
    """
    projectAgreements: NotRequired[list[ProjectAgreement]]
    """
    The agreements between the projects and the programme.
    """
    qualificationLetters: NotRequired[list[QualificationLetter]]
    """
    The letters that qualify the projects.
    """
    projectPlans: NotRequired[list[ProjectPlan]]
    """
    The plans of the projects.
    """
    milestonePlans: NotRequired[list[MilestonePlan]]
    """
    The milestone plans of the projects.
    """
    benefitsPlans: NotRequired[list[BenefitsPlan]]
    """
    The benefits plans of the projects.
    """
    statusReports: NotRequired[list[StatusReport]]
    """
    The status reports of the projects.
    """
    finalReports: NotRequired[list[FinalReport]]
    """
    The final reports of the projects.
    """
    mandates: NotRequired[list[Mandate]]
    """
    The mandates of the programme's bodies.
    """
    programmePlans: NotRequired[list[ProgrammePlan]]
    """
    The plans for how the programme is carried out.
    """
    areaProgrammes: NotRequired[list[AreaProgramme]]
    """
    The area programmes as they were adopted.
    """
    actionPlans: NotRequired[list[ActionPlan]]
    """
    The rolling action plans, one for each year.
    """
    inputs: NotRequired[list[Input]]
    """
    What others have proposed to the programme, and what became of it.
    """
    statusDocuments: NotRequired[list[StatusDocument]]
    """
    The documents that describe the area.
    """
    evidenceBases: NotRequired[list[EvidenceBase]]
    """
    What you know in each subject area.
    """
    agreementsOfIntent: NotRequired[list[AgreementOfIntent]]
    """
    What the parties want to reach together.
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
    letters: NotRequired[Letters]
    """
    The letters that goals are looked at by; `smarte-nb` if left out.
    """
    rules: NotRequired[dict[str, Adjustment]]
    """
    Changes to rules, by their names.
    """


class Criteria(TypedDict):
    """
    The criteria that something is assessed against, and what people have answered about them.
    """

    set: NotRequired[CriteriaSet]
    """
    The set: in full, or by the id of a known one alone.
    """
    answers: NotRequired[list[CriterionAnswer]]
    """
    What people have answered.
    """
    about: NotRequired[str]
    """
    Which project or idea of a file a self-assessment is of, by its code, title or id.
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
    criteria: NotRequired[Criteria]
    """
    The criteria that something is assessed against, and what people have answered about them.
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


class PortfolioCoverage(TypedDict):
    """
    Which main goals and approaches the projects work towards.
    """

    projects: int
    """
    How many projects are part of the programme.
    """
    stated: int
    """
    How many of them have said which main goals they want to contribute to.
    """
    mainGoals: list[CoverageRow]
    """
    The main goals in force.
    """
    strategicApproaches: list[CoverageRow]
    """
    The strategic approaches.
    """
    balance: list[str]
    """
    How the portfolio is composed, in sentences.
    """


class Coordination(TypedDict):
    """
    What the projects of a portfolio are to each other.
    """

    made: Made
    projects: list[CoordinatedProject]
    """
    The projects; what follows refers to them by their places here.
    """
    coverage: PortfolioCoverage
    """
    Which main goals and approaches they work towards.
    """
    overlaps: list[ProjectOverlap]
    """
    Those that may be about the same, two by two.
    """
    dependencies: list[ProjectDependency]
    """
    Milestones that wait for milestones of other projects.
    """
    clashes: list[ProjectClash]
    """
    What several need at the same time.
    """
    questions: list[PortfolioQuestion]
    """
    What the project-leader forum is asked to discuss.
    """
    status: list[ProjectStatusFacts]
    """
    What a steering group should know of each project; those of which there is nothing to tell are left out.
    """
    advice: list[AdviceGiven]
    """
    What the forum has advised.
    """


class GoalByLetters(TypedDict):
    """
    One goal, as the letters see it.
    """

    subject: Subject
    """
    Whose goal it is, and which.
    """
    pointer: str
    """
    Where it stands in the document that was read.
    """
    text: str
    """
    Its words.
    """
    letters: list[GoalLetter]
    """
    What each letter finds, in order.
    """
    hint: GoalHint | None
    """
    The words with gaps where something could be added; `null` where nothing needs to be.
    """


class GoalsByLetters(TypedDict):
    """
    Each goal of a document, as the letters see it.
    """

    made: Made
    profile: str
    """
    The letters, by their id.
    """
    goals: list[GoalByLetters]
    """
    The goals that the projects themselves shall reach, in order.
    """
