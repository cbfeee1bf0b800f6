"""Portfolios: what projects are to each other, papers about it, and questions to ask before something is changed."""

import datetime
import json
from typing import TYPE_CHECKING, Any

from samspill._context import Keywords, context_text, takes_context
from samspill._coordination import Coordination, Paper, PortfolioDifference, SimilarProjects, Slip, paper_of
from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._open import difference_question, merge_question, open, similar_question, slip_question
from samspill._picture import Picture
from samspill._text import Document, part_text

if TYPE_CHECKING:
    from typing_extensions import Unpack


@takes_context
def coordinate(dossier: Document, **context: "Unpack[Keywords]") -> Coordination:
    """Work out what the projects of a portfolio are to each other, with the keywords of `check_idea_note`.

    Coverage, overlaps, dependencies, clashes, what a steering group should know, and the questions that a
    project-leader forum (*prosjektlederforum*) is asked to discuss, each with what raises it and what speaks against
    it. Nothing is decided: these are questions. It takes a file with a portfolio, or the portfolio itself; with
    `programme=` for a portfolio alone, its main goals are known.

    >>> link = {"project": "02/26", "kind": "examinedAsPartOf"}
    >>> projects = [{"code": "01/26", "title": "Kafé", "links": [link]}, {"code": "02/26", "title": "Verksted"}]
    >>> coordination = coordinate({"projects": projects}, today="2026-11-21", lang="nn")
    >>> print(coordination.questions[0]["text"])
    Skal 01/26 Kafé og 02/26 Verksted slåast saman, samordnast eller halde fram kvar for seg?
    >>> coordination.to_columns()["Prosjektkode"]
    ['01/26; 02/26']

    """
    return open(dossier, **context).coordinate()


@takes_context
def draw_coverage(dossier: Document, **context: "Unpack[Keywords]") -> Picture:
    """Draw which projects work towards which main goals, with the keywords of `check_idea_note`."""
    return open(dossier, **context).draw_coverage()


@takes_context
def draw_roadmap(dossier: Document, **context: "Unpack[Keywords]") -> Picture:
    """Draw the projects along the calendar, by main goal, with the keywords of `check_idea_note`."""
    return open(dossier, **context).draw_roadmap()


@takes_context
def draw_dependencies(dossier: Document, **context: "Unpack[Keywords]") -> Picture:
    """Draw what projects wait for, and how else they are linked, with the keywords of `check_idea_note`."""
    return open(dossier, **context).draw_dependencies()


@takes_context
def draw_load(dossier: Document, **context: "Unpack[Keywords]") -> Picture:
    """Draw what is asked of groups and people, week by week, with the keywords of `check_idea_note`."""
    return open(dossier, **context).draw_load()


@takes_context
def forum_paper(dossier: Document, **context: "Unpack[Keywords]") -> Paper:
    """Write the paper for the project-leader forum, with the keywords of `check_idea_note`.

    One question a section: what raises it, what speaks for and against, what is not known, and room for the advice.

    >>> forum_paper({"projects": [{"title": "Kafé"}]}, today="2026-11-21", lang="nn").title
    'Til drøfting i prosjektleiarforum'

    """
    return open(dossier, **context).forum_paper()


@takes_context
def steering_group_paper(dossier: Document, **context: "Unpack[Keywords]") -> Paper:
    """Write the paper for the steering group (*styringsgruppa*), with the keywords of `check_idea_note`.

    How the projects stand, what they support, which main goals lack projects, and what the forum has advised.
    """
    return open(dossier, **context).steering_group_paper()


@takes_context
def portfolio_report(dossier: Document, **context: "Unpack[Keywords]") -> Paper:
    """Write the whole report on a portfolio as one page to print, with the keywords of `check_idea_note`.

    >>> paper = portfolio_report({"projects": [{"title": "Kafé"}]}, today="2026-11-21")
    >>> paper.html[:15]
    '<!doctype html>'

    """
    return open(dossier, **context).portfolio_report()


@takes_context
def slip(dossier: Document, project: str, *, days: int, **context: "Unpack[Keywords]") -> Slip:
    """Tell who is hit when all that a project has not reached comes so many days later.

    The project is named by its code, title or id. The other keywords are those of `check_idea_note`.

    Raises:
        MisuseError: No project is known by that name, or the days are none from 0 to 3650.

    >>> slip({"portfolio": {"projects": [{"code": "01/26"}]}}, "01/26", days=28, today="2026-11-21").hits
    []

    """
    return Slip(_asked("slip", dossier, slip_question(project, days), context)["slip"], _again(dossier, context))


@takes_context
def portfolio_difference(
    dossier: Document, *, since: datetime.date | str, **context: "Unpack[Keywords]"
) -> PortfolioDifference:
    """Tell how a portfolio has changed from the day `since` to the day `today`, by the projects' logs of events.

    The other keywords are those of `check_idea_note`.

    >>> log = [{"state": "qualified", "date": "2026-02-01"}, {"state": "inProgress", "date": "2026-06-01"}]
    >>> dossier = {"portfolio": {"projects": [{"code": "01/26", "state": "inProgress", "events": log}]}}
    >>> difference = portfolio_difference(dossier, since="2026-03-01", today="2026-11-21", lang="nn")
    >>> print(difference)
    01/26 har gått frå «kvalifisert» til «under gjennomføring».

    """
    answer = _asked("portfolioDifference", dossier, difference_question(since), context)
    return PortfolioDifference(answer["difference"], _again(dossier, context))


@takes_context
def similar_projects(dossier: Document, idea_note: Document, **context: "Unpack[Keywords]") -> SimilarProjects:
    """Find the projects of a portfolio that write about the same as an idea, with the keywords of `check_idea_note`.

    The note may be half-finished. To ask about many notes, `open` the file once.

    >>> projects = [{"code": "01/26", "title": "Kafé i bakeriet"}, {"title": "Sykkelsti"}]
    >>> alike = similar_projects({"projects": projects}, {"title": "Bakeriet som kafé"}, today="2026-11-21")
    >>> alike.to_columns()["Prosjektkode"]
    ['01/26']

    """
    answer = _asked("similarProjects", dossier, similar_question(idea_note), context)
    return SimilarProjects(answer["similar"], _again(dossier, context))


@takes_context
def draft_merge_plan(dossier: Document, project: str, into: str, **context: "Unpack[Keywords]") -> Paper:
    """Draft a plan for how a project goes into another, with the keywords of `check_idea_note`.

    Each goal, milestone, benefit, sum, duty and link of it stands there, for people to say what becomes of it.
    `document` is the same as a merge plan (*plan for sammenslåing*) to fill in; it stands under `mergePlans` in the
    portfolio.

    Raises:
        MisuseError: A project is not known by that name, or both are the same one.

    >>> projects = [{"code": "01/26", "goals": [{"text": "Kafeen er åpnet"}]}, {"code": "02/26"}]
    >>> paper = draft_merge_plan({"projects": projects}, "01/26", "02/26", today="2026-11-21")
    >>> paper.document["items"][0]["text"]
    'Kafeen er åpnet'

    """
    return paper_of(_asked("draftMergePlan", dossier, merge_question(project, into), context)["mergePlan"])


def _asked(operation: str, dossier: Document, question: str, context: Keywords) -> dict[str, Any]:
    """Ask about a file, which stands in the question as it is given."""
    # A question is an object with at least one key.
    answer = call(operation, f'{{"dossier":{part_text(dossier)},{question[1:]}', context_text(context))
    raise_misuse(answer)
    result: dict[str, Any] = json.loads(answer)
    return result


def _again(dossier: Document, context: Keywords) -> tuple[str, str]:
    """Give what the names of projects are asked for by."""
    return part_text(dossier), context_text(context)
