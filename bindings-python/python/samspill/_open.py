"""Documents that are open: read once, asked many questions."""

import datetime
import json
from typing import TYPE_CHECKING, Any, cast

from samspill import _native
from samspill._assessment import Assessment, Assessments
from samspill._context import Keywords, context_text, takes_context
from samspill._coordination import Coordination, Paper, PortfolioDifference, SimilarProjects, Slip, paper_of
from samspill._goals import GoalsByLetters
from samspill._misuse import raise_misuse
from samspill._picture import Picture
from samspill._report import Asked, Page, Report, page_of
from samspill._text import Document, day_text, document_text, part_text, written

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from samspill.types import DocumentName, Dossier, Draft, DraftKind, Governance, Transitions


class OpenDocument:
    """A document that many questions are asked about: read once, answered as the plain call answers."""

    def __init__(self, document: str, context: str) -> None:
        """Open; `samspill.open` is the way to it."""
        self._asked = document, context
        try:
            self._handle = _native.Handle(document, context)
        except ValueError as error:
            raise_misuse(str(error))
            raise

    def _check(self, operation: str) -> Report:
        answer = self._handle.call(operation)
        raise_misuse(answer)
        return Report(answer, Asked(operation, *self._asked))

    def check(self, kind: "DocumentName") -> Report:
        """Check it as a document of a kind."""
        return self._check(f"check{kind[0].upper()}{kind[1:]}")

    def _whole(self, operation: str) -> dict[str, Any]:
        answer = self._handle.call(operation)
        raise_misuse(answer)
        return cast("dict[str, Any]", json.loads(answer))

    def upgrade(self) -> "Dossier":
        """Give it as a dossier in the format of this version."""
        answer = self._handle.call("upgrade")
        raise_misuse(answer)
        return cast("Dossier", json.loads(answer)["dossier"])

    def check_idea_note(self) -> Report:
        """Check it as an idea note."""
        return self._check("checkIdeaNote")

    def check_project(self) -> Report:
        """Check it as a project."""
        return self._check("checkProject")

    def check_programme(self) -> Report:
        """Check it as a programme."""
        return self._check("checkProgramme")

    def check_portfolio(self) -> Report:
        """Check it as a portfolio."""
        return self._check("checkPortfolio")

    def check_dossier(self) -> Report:
        """Check it as a file with a programme, its portfolio and its idea notes."""
        return self._check("checkDossier")

    def assess_idea_note(self) -> Assessment:
        """Assess it as an idea note."""
        return Assessment(self._whole("assessIdeaNote")["assessment"])

    def assess_project(self) -> Assessment:
        """Assess it as a project."""
        return Assessment(self._whole("assessProject")["assessment"])

    def assess_programme(self) -> Assessment:
        """Assess it as a programme."""
        return Assessment(self._whole("assessProgramme")["assessment"])

    def assess_dossier(self) -> Assessments:
        """Assess each project in it, and each idea that has become none."""
        return Assessments(Assessment(answer) for answer in self._whole("assessDossier")["assessments"])

    def goals_of_idea_note(self) -> GoalsByLetters:
        """Look at its goals as an idea note's."""
        return GoalsByLetters(self._whole("goalsOfIdeaNote")["goals"])

    def goals_of_project(self) -> GoalsByLetters:
        """Look at its goals as a project's."""
        return GoalsByLetters(self._whole("goalsOfProject")["goals"])

    def goals_of_dossier(self) -> GoalsByLetters:
        """Look at the goals of all that it holds."""
        return GoalsByLetters(self._whole("goalsOfDossier")["goals"])

    def draft(self, kind: "DraftKind") -> "Draft":
        """Draft a letter about it as an idea note."""
        return cast("Draft", self._whole(f"draft{kind[0].upper()}{kind[1:]}")["draft"])

    def transitions(self) -> "list[Transitions]":
        """Tell where each project in it stands, and which steps are open."""
        return cast("list[Transitions]", self._whole("transitions")["transitions"])

    def governance(self) -> "Governance":
        """Tell who decides, advises and reports in the programme in it.

        >>> boss = {"kind": "programmeOwner", "name": "Rådmannen"}
        >>> group = {"kind": "steeringGroup", "represents": "Rådmannen"}
        >>> opened = open({"programme": {"bodies": [boss, group]}}, today="2026-11-21")
        >>> opened.governance()["sentences"]
        ['Styringsgruppa handler på vegne av rådmannen.']

        """
        return cast("Governance", self._whole("governance")["governance"])

    def _answer(self, operation: str, question: str) -> dict[str, Any]:
        """Ask about the file in it, with more to the question than the file."""
        answer = self._handle.ask(operation, question)
        raise_misuse(answer)
        return cast("dict[str, Any]", json.loads(answer))

    def coordinate(self) -> Coordination:
        """Work out what the projects of the portfolio in it are to each other."""
        return Coordination(self._whole("coordination")["coordination"])

    def draw_coverage(self) -> Picture:
        """Draw which projects work towards which main goals, and how firmly they say so."""
        return Picture.of(self._whole("drawCoverage"))

    def draw_roadmap(self) -> Picture:
        """Draw the projects along the calendar, by main goal."""
        return Picture.of(self._whole("drawRoadmap"))

    def draw_dependencies(self) -> Picture:
        """Draw what projects wait for, and how else they are linked."""
        return Picture.of(self._whole("drawDependencies"))

    def draw_load(self) -> Picture:
        """Draw what is asked of groups and people, week by week."""
        return Picture.of(self._whole("drawLoad"))

    def forum_paper(self) -> Paper:
        """Write the paper for the project-leader forum."""
        return paper_of(self._whole("forumPaper")["paper"])

    def steering_group_paper(self) -> Paper:
        """Write the paper for the steering group."""
        return paper_of(self._whole("steeringGroupPaper")["paper"])

    def portfolio_report(self) -> Paper:
        """Write the whole report on the portfolio."""
        return paper_of(self._whole("portfolioReport")["paper"])

    def slip(self, project: str, *, days: int) -> Slip:
        """Tell who is hit when all that a project has not reached comes so many days later.

        >>> opened = open({"portfolio": {"projects": [{"code": "01/26"}]}}, today="2026-11-21", lang="nn")
        >>> opened.slip("01/26", days=28).hits
        []

        """
        return Slip(self._answer("slip", slip_question(project, days))["slip"], self._asked)

    def portfolio_difference(self, *, since: datetime.date | str) -> PortfolioDifference:
        """Tell how the portfolio has changed from a day to the day `today`."""
        answer = self._answer("portfolioDifference", difference_question(since))
        return PortfolioDifference(answer["difference"], self._asked)

    def similar_projects(self, idea_note: Document) -> SimilarProjects:
        """Find the projects that write about the same as an idea."""
        answer = self._answer("similarProjects", similar_question(idea_note))
        return SimilarProjects(answer["similar"], self._asked)

    def draft_merge_plan(self, project: str, into: str) -> Paper:
        """Draft a plan for how a project goes into another, with all that it has."""
        return paper_of(self._answer("draftMergePlan", merge_question(project, into))["mergePlan"])

    def _page(self, operation: str) -> Page:
        return page_of(self._handle.call(operation))

    def report(self) -> Page:
        """Give a page about it, as a file with a programme, its portfolio and its idea notes."""
        return self._page("report")


@takes_context
def open(document: Document, **context: "Unpack[Keywords]") -> OpenDocument:
    """Open a document that many questions are asked about, with the keywords of `check_idea_note`."""
    return OpenDocument(document_text(document), context_text(context))


def slip_question(project: str, days: int) -> str:
    """Give the question who is hit."""
    return written({"project": project, "days": days}, "question")


def difference_question(since: datetime.date | str) -> str:
    """Give the question what has changed."""
    return written({"since": day_text(since)}, "question")


def similar_question(idea_note: Document) -> str:
    """Give the question which projects an idea is like; the note stands in it as it is given."""
    return f'{{"ideaNote":{part_text(idea_note)}}}'


def merge_question(project: str, into: str) -> str:
    """Give the question how two projects become one."""
    return written({"project": project, "into": into}, "question")
