"""What can be asked: each operation with the context as keywords."""

import json
from typing import TYPE_CHECKING, Any, cast

from samspill._assessment import Assessment, Assessments, SelfAssessment, SelfComparison
from samspill._context import Keywords, context_text, takes_context
from samspill._goals import GoalReadings, GoalsByLetters
from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._open import open
from samspill._report import Page, Report
from samspill._text import Document, document_text, part_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from samspill.types import (
        CriteriaSet,
        CriterionAnswer,
        DocumentName,
        Dossier,
        Draft,
        DraftKind,
        GoalReading,
        Governance,
        Transitions,
    )

__all__ = [
    "assess_dossier",
    "assess_idea_note",
    "assess_programme",
    "assess_project",
    "catalogue",
    "check",
    "check_dossier",
    "check_idea_note",
    "check_portfolio",
    "check_programme",
    "check_project",
    "compare_self_assessments",
    "draft",
    "goals_of_dossier",
    "goals_of_idea_note",
    "goals_of_project",
    "governance",
    "portfolio_as_of",
    "read_goal",
    "read_goals",
    "redact",
    "report",
    "self_assessment",
    "transitions",
    "upgrade",
    "version",
]


@takes_context
def check_idea_note(note: Document, **context: "Unpack[Keywords]") -> Report:
    """Check an idea note (*idé-notat*). Whatever it holds, there is a report.

    Args:
        note: A dict, JSON text, bytes, or the path of a file as an `os.PathLike`.
        today: The day of the check, as a date or `"2026-11-21"`; the library reads no clock.
        lang: The language of the answer: `"nb"`, `"nn"` or `"en"`, or a tag that `texts` holds.
        gate: The gate that the document is on its way to; submission if left out.
        programme: The programme that the document is part of; what refers to its goals is looked up there.
        profile: How the programme wants its rules: which are on, and how severe they are.
        criteria: What is assessed against, and what people have answered: `{"set": {"id": "area-programme"},
            "answers": [...]}`. Where it is left out, it is the programme's own set, or `area-programme`.
        limits: How much is read and answered.
        include: What to tell beside what is lacking or wrong: `["success"]` tells what is in place.
        texts: Own wording, by language and rule.
        context: The keywords, as they are all called together.

    Raises:
        MisuseError: The context is wrong; a `ValueError` that says where.
        TypeError: A value has no place in JSON, such as a set.

    >>> from pathlib import Path
    >>> report = check_idea_note({"title": "Bydelskafé"}, today="2026-11-21", lang="nn")
    >>> report.ready_for["submission"]["lacks"][0]["text"]
    'kven som kjem med ideen'

    """
    return open(note, **context).check_idea_note()


@takes_context
def check_project(project: Document, **context: "Unpack[Keywords]") -> Report:
    """Check a project (*prosjekt*), with the keywords of `check_idea_note`."""
    return open(project, **context).check_project()


@takes_context
def check_programme(document: Document, **context: "Unpack[Keywords]") -> Report:
    """Check a programme (*program*), with the keywords of `check_idea_note`."""
    return open(document, **context).check_programme()


@takes_context
def check_portfolio(portfolio: Document, **context: "Unpack[Keywords]") -> Report:
    """Check the projects of a programme together (*prosjektportefølje*), with the keywords of `check_idea_note`.

    >>> report = check_portfolio({"projects": [{"code": "01/26"}, {"code": "01/26"}]}, today="2026-11-21")
    >>> report.errors[0]["rule"]
    'project-code-not-unique'

    """
    return open(portfolio, **context).check_portfolio()


@takes_context
def check_dossier(dossier: Document, **context: "Unpack[Keywords]") -> Report:
    """Check a file with a programme, its portfolio and its idea notes, with the keywords of `check_idea_note`."""
    return open(dossier, **context).check_dossier()


@takes_context
def check(kind: "DocumentName", document: Document, **context: "Unpack[Keywords]") -> Report:
    """Check a document of any kind by its name, with the keywords of `check_idea_note`.

    >>> check("decision", {"date": "31.02.2026"}, today="2026-11-21").errors[0]["rule"]
    'impossible-date'

    """
    return open(document, **context).check(kind)


@takes_context
def assess_idea_note(note: Document, **context: "Unpack[Keywords]") -> Assessment:
    """Assess an idea note against criteria, with the keywords of `check_idea_note`.

    Of each criterion it tells what is in place, what is missing, which words to look into, and the question
    that is left for a person. Nothing is decided where a person's word is needed.

    >>> note = {"title": "Bydelskafé", "expectedBenefits": ["Flere møtes"], "continuation": "Lagene driver den."}
    >>> assessment = assess_idea_note(note, today="2026-11-21", lang="nn")
    >>> benefits = assessment.criteria[2]
    >>> print(f"{benefits['title']}: {benefits['words']}")
    Gevinstar og vidareføring: klar til vurdering

    """
    return open(note, **context).assess_idea_note()


@takes_context
def assess_project(project: Document, **context: "Unpack[Keywords]") -> Assessment:
    """Assess a project by itself against criteria, with the keywords of `check_idea_note`."""
    return open(project, **context).assess_project()


@takes_context
def assess_programme(document: Document, **context: "Unpack[Keywords]") -> Assessment:
    """Assess a programme by itself against a set that is about programmes, with the keywords of `check_idea_note`.

    >>> of_role = {"set": {"id": "programme-role"}}
    >>> assessment = assess_programme({"title": "Øvre"}, criteria=of_role, today="2026-11-21")
    >>> assessment.criteria[0]["question"]
    'Hvem samarbeider nå som ikke gjorde det før programmet kom?'

    """
    return open(document, **context).assess_programme()


@takes_context
def assess_dossier(dossier: Document, **context: "Unpack[Keywords]") -> Assessments:
    """Assess each project of a file, and then each idea that has become none, with the keywords of `check_idea_note`.

    A project is looked at with its idea note and its documents; answers in appraisals and qualification
    letters are counted in. Against a set that is about programmes, it is the programme alone that is assessed.

    >>> assessments = assess_dossier({"portfolio": {"projects": [{"code": "01/26"}]}}, today="2026-11-21")
    >>> assessments[0].subject["code"]
    '01/26'

    """
    return open(dossier, **context).assess_dossier()


@takes_context
def self_assessment(
    which: "str | CriteriaSet",
    subject: Document,
    *,
    answers: "Iterable[CriterionAnswer]" = (),
    about: str | None = None,
    **context: "Unpack[Keywords]",
) -> SelfAssessment:
    """Let a project, an idea or a programme look at itself by a list, with the keywords of `check_idea_note`.

    Each row asks a question, and tells what is found in the documents and what is not stated yet. Nothing but a
    person's answer makes a row met or not met.

    Args:
        which: The list: `"ten-pieces-of-advice"` and `"leading-collaboration"` for projects, `"success-factors"`,
            `"programme-role"` and `"working-culture"` for programmes, or a list of your own.
        subject: The project, the idea note or the programme, or a file that holds it.
        answers: What people have answered, each with the row that it is about.
        about: Which project or idea of a file, by its code, title or id, where it holds several.
        context: The keywords, as they are all called together.

    Raises:
        MisuseError: The list is not known or is about another kind of document, the file holds several and `about`
            does not tell which, or an answer is about no row of the list.
        TypeError: `criteria` is given too.

    >>> answer = {"criterion": "team", "outcome": "met", "role": "Prosjektleder", "date": "2026-11-20"}
    >>> mirror = self_assessment("ten-pieces-of-advice", {"title": "Kafé"}, answers=[answer], today="2026-11-21")
    >>> mirror.counts["met"], mirror.rows[3]["words"]
    (1, 'oppfylt')

    """
    if "criteria" in context:
        message = "give the list and the answers by themselves, not in `criteria`"
        raise TypeError(message)
    criteria: dict[str, object] = {
        "set": {"id": which} if isinstance(which, str) else which,
        "answers": list(answers),
        "about": about,
    }
    given = {**context, "criteria": criteria}
    answer = call("selfAssessment", document_text(subject), context_text(given))
    raise_misuse(answer)
    return SelfAssessment(json.loads(answer)["selfAssessment"])


def compare_self_assessments(
    before: "SelfAssessment | Document",
    after: "SelfAssessment | Document",
    *,
    lang: str = "nb",
) -> SelfComparison:
    """Tell of each row what is different between two self-assessments by the same list.

    Each is a `SelfAssessment`, or the `answer` of one as it was stored: as a mapping, or as JSON in text or a file.

    Raises:
        MisuseError: One of them is no self-assessment, they are by different lists or about different projects, or
            the later one is given first.

    >>> before = self_assessment("ten-pieces-of-advice", {"title": "Kafé"}, today="2026-01-21")
    >>> done = [{"criterion": "purpose", "outcome": "met"}]
    >>> after = self_assessment("ten-pieces-of-advice", {"title": "Kafé"}, answers=done, today="2026-11-21")
    >>> compare_self_assessments(before, after).rows[0]["text"]
    'Fra mangler opplysninger til oppfylt. Noen har svart.'

    """
    was, now = (part_text(one.answer if isinstance(one, SelfAssessment) else one) for one in (before, after))
    both = f'{{"before":{was},"after":{now}}}'
    answer = call("compareSelfAssessments", both, context_text({"today": "2000-01-01", "lang": lang}))
    raise_misuse(answer)
    return SelfComparison(json.loads(answer)["comparison"])


def read_goal(text: str, *, language: str | None = None) -> "GoalReading":
    """Read what the words of a goal (*mål*) say: amounts, units, baseline, deadline, direction and verb.

    The language (`"nb"`, `"nn"` or `"en"`) is found where it is not given. What the words do not say is `None`.

    Raises:
        ValueError: The language is another one, or the goal no text.

    >>> goal = read_goal("Redusere sjukefråværet frå 9 til 7 prosent innan 2027")
    >>> goal["quantities"][0]["value"], goal["baseline"]["quantity"]["value"], goal["deadline"]["latest"]
    (7, 9, '2027-12-31')

    """
    document = {"text": text, "language": language} if language else {"text": text}
    answer = call("readGoal", json.dumps(document), _ANY_DAY)
    raise_misuse(answer)
    return cast("GoalReading", json.loads(answer)["goal"])


def read_goals(texts: "Iterable[str]", *, lang: str = "nb", language: str | None = None) -> GoalReadings:
    """Read several goals; a notebook shows them as one table, with headings in `lang`.

    The goals may be in several languages: that of each is found where `language` is not given.

    Raises:
        TypeError: One text was given, not several.
        ValueError: As `read_goal`.

    >>> goals = read_goals(["Kafeen er åpnet", "Doble tallet på frivillige innen 2028"])
    >>> goals.to_columns()["Målverdi"]
    [None, 2.0]

    """
    if isinstance(texts, str):
        message = "give several goals, such as a list of texts; `read_goal` reads one"
        raise TypeError(message)
    return GoalReadings((read_goal(text, language=language) for text in texts), lang)


# What the words of a goal say is the same on every day.
_ANY_DAY = '{"today": "2000-01-01"}'


@takes_context
def goals_of_idea_note(note: Document, **context: "Unpack[Keywords]") -> GoalsByLetters:
    """Look at each goal of an idea note by the letters of SMARTE, with the keywords of `check_idea_note`.

    Of each letter it tells what was found and where, what is missing, and what to ask. `profile` may choose
    other letters: `profile={"name": "own", "letters": {"id": "smart-achievable"}}`.

    >>> goals = goals_of_idea_note({"goals": [{"text": "Redusere køen innen 2027"}]}, today="2026-11-21")
    >>> goals.goals[0]["hint"]["text"]
    'Redusere køen fra __ til __ innen 2027'

    """
    return open(note, **context).goals_of_idea_note()


@takes_context
def goals_of_project(project: Document, **context: "Unpack[Keywords]") -> GoalsByLetters:
    """Look at each goal of a project by the letters of SMARTE, with the keywords of `check_idea_note`."""
    return open(project, **context).goals_of_project()


@takes_context
def goals_of_dossier(dossier: Document, **context: "Unpack[Keywords]") -> GoalsByLetters:
    """Look at all goals of a file by the letters of SMARTE, with the keywords of `check_idea_note`."""
    return open(dossier, **context).goals_of_dossier()


@takes_context
def draft(kind: "DraftKind", note: Document, **context: "Unpack[Keywords]") -> "Draft":
    """Draft a letter about an idea note for a person to edit, with the keywords of `check_idea_note`.

    The kinds are `"receipt"`, `"reply"`, `"recommendation"`, `"decline"`, `"qualificationLetter"` and
    `"projectAgreement"`. Nothing is invented: what is not stated is marked in the text and listed in `gaps`.

    >>> draft("receipt", {"title": "Bydelskafé"}, today="2026-11-21")["lang"]
    'nb'

    """
    return open(note, **context).draft(kind)


@takes_context
def transitions(dossier: Document, **context: "Unpack[Keywords]") -> "list[Transitions]":
    """Tell of each project in a file where it stands, and which steps are open, with the keywords of `check_idea_note`.

    Of each step it tells who decides and advises, which documents belong to it, what it lacks, and which
    outcomes can be chosen.
    """
    return open(dossier, **context).transitions()


@takes_context
def governance(dossier: Document, **context: "Unpack[Keywords]") -> "Governance":
    """Tell who decides, advises and reports in the programme of a file, with the keywords of `check_idea_note`.

    It is read from the programme's bodies and their mandates. `bodies` holds what is stated of each, `circles` where
    reporting goes in a circle, and `sentences` the same in plain words.
    A programme alone is `{"programme": programme}`.

    >>> council = {"name": "Programrådet", "kind": "programmeCouncil", "advises": ["programmeManagement"]}
    >>> programme = {"bodies": [council, {"kind": "programmeManagement"}]}
    >>> governance({"programme": programme}, today="2026-11-21", lang="nn")["sentences"]
    ['Programrådet gir råd til programleiinga.']

    """
    return open(dossier, **context).governance()


@takes_context
def upgrade(dossier: Document, **context: "Unpack[Keywords]") -> "Dossier":
    """Give a dossier in the format of this version; nothing in it is lost.

    >>> upgrade({"portfolio": {}}, today="2026-11-21")["portfolio"]
    {'schemaVersion': '0.1.0'}

    """
    return open(dossier, **context).upgrade()


@takes_context
def portfolio_as_of(dossier: Document, **context: "Unpack[Keywords]") -> dict[str, Any]:
    """Give the portfolio as it was on the day `today`, from the projects' logs of events.

    The answer holds `portfolio`, and `uncertain`: of which projects it cannot be said.

    >>> log = [{"state": "qualified", "date": "2026-02-01"}, {"state": "inProgress", "date": "2026-06-01"}]
    >>> then = portfolio_as_of({"portfolio": {"projects": [{"events": log}]}}, today="2026-03-01")
    >>> then["portfolio"]["projects"][0]["state"]
    'qualified'

    """
    return open(dossier, **context)._whole("portfolioAsOf")


@takes_context
def redact(dossier: Document, **context: "Unpack[Keywords]") -> dict[str, Any]:
    """Give a dossier without the names, e-mail and telephone of persons; roles stay.

    The answer holds `dossier`, and `unread`: where a person must look.

    >>> redact({"ideaNotes": [{"contact": {"role": "Leder", "name": "Navn"}}]}, today="2026-11-21")["dossier"]
    {'ideaNotes': [{'contact': {'role': 'Leder'}}]}

    """
    return open(dossier, **context)._whole("redact")


@takes_context
def report(dossier: Document, **context: "Unpack[Keywords]") -> Page:
    """Give a page for people to read about a programme, its portfolio and its idea notes.

    It tells, of each, what is there, what is missing, and what is ready to be judged. The keywords are
    those of `check_idea_note`; a portfolio alone is `{"portfolio": portfolio}`.
    """
    return open(dossier, **context).report()


def catalogue() -> dict[str, Any]:
    """Give all the rules with what they say in three languages, and the words that answers are shown with."""
    return cast("dict[str, Any]", json.loads(call("catalogue", "", ""))["catalogue"])


def version() -> dict[str, str]:
    """Give what this is: the version of the library, the mark of its rules, and of its documents' format."""
    return cast("dict[str, str]", json.loads(call("version", "", ""))["version"])
