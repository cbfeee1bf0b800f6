"""What the projects of a portfolio are to each other, and the papers about it."""

import html
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from samspill._headings import heading
from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._tables import table

if TYPE_CHECKING:
    import os

    from samspill.types import (
        AdviceGiven,
        CoordinatedProject,
        CoverageRow,
        Made,
        MergePlan,
        PaperKind,
        PortfolioChange,
        PortfolioQuestion,
        ProjectClash,
        ProjectDependency,
        ProjectOverlap,
        ProjectStatusFacts,
        SimilarProject,
        SlipHit,
    )

_Item = TypeVar("_Item")
_Row = dict[str, object]


class Rows(list[_Item]):
    """Parts of an answer about a portfolio, each as the library gave it; a notebook shows them as one table."""

    def __init__(
        self, items: Iterable[_Item], lang: str, columns: Iterable[str], row: Callable[[_Item, bool], _Row | list[_Row]]
    ) -> None:
        """Take some parts together, with what stands in the row of each: in words, or in codes."""
        super().__init__(items)
        self._lang = lang
        self._columns = list(columns)
        self._worded, self._coded = (_flat(row(item, codes) for item in self) for codes in (False, True))

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give them as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Codes and titles of projects come first, `"; "` between those of several. Headings and what is chosen from a
        list are words in the language of the answer; with `codes=True` they are codes, and what has a code alone is
        there too.
        """
        if codes:
            return {code: [row[code] for row in self._coded] for code in self._columns}
        shown = [code for code in self._columns if code not in _CODES_ALONE]
        return {heading(code, self._lang): [row[code] for row in self._worded] for code in shown}

    def _repr_html_(self) -> str:
        """Give them as a table, for notebooks."""
        return table(self.to_columns())


# What answers have no words for, because the sentence beside it says it.
_CODES_ALONE = {"kind", "pointer"}


def _flat(rows: Iterable[_Row | list[_Row]]) -> list[_Row]:
    return [one for row in rows for one in (row if isinstance(row, list) else [row])]


@dataclass(frozen=True, repr=False)
class Coverage:
    """Which main goals and approaches the projects work towards.

    `answer` is all of it, as the library gave it. `print(coverage)` writes how the portfolio is composed, in
    sentences; a notebook shows a row for each main goal or approach and each project that works towards it.
    """

    answer: dict[str, Any]
    _projects: "list[CoordinatedProject]"
    _lang: str

    @property
    def projects(self) -> int:
        """How many projects are part of the programme."""
        return int(self.answer["projects"])

    @property
    def stated(self) -> int:
        """How many of them have said which main goals they want to contribute to."""
        return int(self.answer["stated"])

    @property
    def main_goals(self) -> "list[CoverageRow]":
        """The main goals in force."""
        rows: list[CoverageRow] = self.answer["mainGoals"]
        return rows

    @property
    def strategic_approaches(self) -> "list[CoverageRow]":
        """The strategic approaches."""
        rows: list[CoverageRow] = self.answer["strategicApproaches"]
        return rows

    @property
    def balance(self) -> list[str]:
        """How the portfolio is composed, in sentences."""
        balance: list[str] = self.answer["balance"]
        return balance

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give a row for each main goal or approach and each project that works towards it, as columns.

        One that no project works towards has a row without a project. Headings and support are words in the language
        of the answer; with `codes=True` they are codes.
        """
        return self._rows.to_columns(codes=codes)

    @property
    def _rows(self) -> "Rows[tuple[str, CoverageRow]]":
        parts = [*(("mainGoal", row) for row in self.main_goals)]
        parts += [("approach", row) for row in self.strategic_approaches]
        return Rows(parts, self._lang, ("code", "title", "mainGoal", "approach", "support"), self._row)

    def _row(self, part: "tuple[str, CoverageRow]", codes: bool) -> list[_Row]:
        kind, row = part
        named = " ".join(str(name) for name in (row["number"], row["name"]) if name is not None) or row["text"]
        towards: _Row = {"mainGoal": None, "approach": None, kind: named}
        nobody: _Row = {"code": None, "title": None, "support": row["standing"] if codes else row["words"]}
        return [
            towards
            | _named([self._projects[covering["project"]]])
            | {"support": covering["strength"] if codes else covering["words"]}
            for covering in row["projects"]
        ] or [towards | nobody]

    def __str__(self) -> str:
        """Give how the portfolio is composed, in sentences."""
        return "\n".join(self.balance)

    def __repr__(self) -> str:
        """Tell how many projects have said what they contribute to."""
        return f"Coverage({self.stated} of {self.projects} projects)"

    def _repr_html_(self) -> str:
        """Give it as a table, for notebooks."""
        return table(self.to_columns())


@dataclass(frozen=True, repr=False)
class Coordination:
    """What the projects of a portfolio are to each other.

    `answer` is all of it, as the library gave it. `print(coordination)` writes how the portfolio is composed and the
    questions to the project-leader forum; a notebook shows the questions as a table. Each part is a list with a table
    of its own. Where an item refers to projects, it is by their places in `projects`.
    """

    answer: dict[str, Any]

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    @property
    def projects(self) -> "list[CoordinatedProject]":
        """The projects, in the order of the portfolio."""
        projects: list[CoordinatedProject] = self.answer["projects"]
        return projects

    @property
    def coverage(self) -> Coverage:
        """Which main goals and approaches they work towards."""
        return Coverage(self.answer["coverage"], self.projects, self.made["lang"])

    @cached_property
    def questions(self) -> "Rows[PortfolioQuestion]":
        """What the project-leader forum is asked to discuss, each with what raises it and what speaks against it."""
        columns = ("code", "title", "about", "question", "grounds", "inFavour", "against", "unknown", "given")

        def row(question: "PortfolioQuestion", codes: bool) -> _Row:
            given = [self.answer["advice"][place] for place in question["advice"]]
            return {
                **self._named(question["projects"]),
                "about": question["kind"] if codes else question["words"],
                "question": question["text"],
                "grounds": _said(question["grounds"]),
                "inFavour": _said(question["inFavour"]),
                "against": _said(question["against"]),
                "unknown": _said(question["unknown"]),
                "given": " ".join(advice["text"] or advice["words"] or "" for advice in given) or None,
            }

        return self._rows("questions", columns, row)

    @cached_property
    def overlaps(self) -> "Rows[ProjectOverlap]":
        """Those that may be about the same, two by two, with what they share."""

        def row(overlap: "ProjectOverlap", _: bool) -> _Row:
            shared = {"shared": _said(overlap["shared"]), "perMille": overlap["perMille"]}
            return self._named(overlap["projects"]) | shared

        return self._rows("overlaps", ("code", "title", "shared", "perMille"), row)

    @cached_property
    def dependencies(self) -> "Rows[ProjectDependency]":
        """Milestones that wait for milestones of other projects: the one that waits first."""
        columns = ("code", "title", "awaitedCode", "awaitedTitle", "facts", "lag", "pointer")

        def row(dependency: "ProjectDependency", _: bool) -> _Row:
            awaited = self._named([dependency["awaitedProject"]])
            return {
                **self._named([dependency["project"]]),
                "awaitedCode": awaited["code"],
                "awaitedTitle": awaited["title"],
                "facts": _said(dependency["facts"]),
                "lag": dependency["lag"],
                "pointer": dependency["milestone"],
            }

        return self._rows("dependencies", columns, row)

    @cached_property
    def clashes(self) -> "Rows[ProjectClash]":
        """What several need at the same time: people, rooms, days, residents."""
        columns = ("code", "title", "kind", "what", "first", "last", "certain", "facts")

        def row(clash: "ProjectClash", _: bool) -> _Row:
            own = {key: dict(clash)[key] for key in ("kind", "what", "first", "last", "certain")}
            return self._named(clash["projects"]) | own | {"facts": clash["fact"]["text"] if clash["fact"] else None}

        return self._rows("clashes", columns, row)

    @cached_property
    def status(self) -> "Rows[ProjectStatusFacts]":
        """What a steering group should know of each project; those of which there is nothing to tell are left out."""

        def row(status: "ProjectStatusFacts", _: bool) -> _Row:
            return self._named([status["project"]]) | {"whatToKnow": _said(status["facts"])}

        return self._rows("status", ("code", "title", "whatToKnow"), row)

    @cached_property
    def advice(self) -> "Rows[AdviceGiven]":
        """What the forum has advised."""

        def row(advice: "AdviceGiven", codes: bool) -> _Row:
            kind = advice["kind"] if codes else advice["words"]
            return {
                **self._named(advice["projects"]),
                "date": advice["date"],
                "adviceKind": kind,
                "wording": advice["text"],
                "pointer": advice["pointer"],
            }

        return self._rows("advice", ("code", "title", "date", "adviceKind", "wording", "pointer"), row)

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give the questions to the forum as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`."""
        return self.questions.to_columns(codes=codes)

    def _named(self, places: Iterable[int]) -> _Row:
        return _named([self.projects[place] for place in places])

    def _rows(self, part: str, columns: Iterable[str], row: Callable[[Any, bool], _Row]) -> Rows[Any]:
        return Rows(self.answer[part], self.made["lang"], columns, row)

    def __str__(self) -> str:
        """Give how the portfolio is composed, and the questions to the forum."""
        return "\n".join([*self.coverage.balance, *(question["text"] for question in self.questions)])

    def __repr__(self) -> str:
        """Tell how many projects and questions there are."""
        return f"Coordination({len(self.projects)} projects, {len(self.answer['questions'])} questions)"

    def _repr_html_(self) -> str:
        """Give the questions to the forum as a table, for notebooks."""
        return table(self.to_columns())


@dataclass(frozen=True, repr=False)
class _AboutPortfolio:
    """An answer to a question about a file; `answer` is all of it, as the library gave it."""

    answer: dict[str, Any]
    _asked: tuple[str, str] = field(compare=False)

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    @cached_property
    def projects(self) -> "dict[int, CoordinatedProject]":
        """The projects, by their places in the portfolio: that is what the answer refers to them by."""
        answer = call("coordination", *self._asked)
        raise_misuse(answer)
        projects: list[CoordinatedProject] = json.loads(answer)["coordination"]["projects"]
        return {int(project["pointer"].rpartition("/")[2]): project for project in projects}

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give it as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`; projects come first."""
        return self._rows().to_columns(codes=codes)

    def _named(self, places: Iterable[int]) -> _Row:
        return _named([self.projects[place] for place in places if place in self.projects])

    def _rows(self) -> Rows[Any]:
        raise NotImplementedError

    def _repr_html_(self) -> str:
        """Give it as a table, for notebooks."""
        return table(self.to_columns())


@dataclass(frozen=True, repr=False)
class Slip(_AboutPortfolio):
    """Who is hit when a project slips, when and why.

    `print(slip)` writes what happens; a notebook shows a milestone that moves a row.
    """

    @property
    def hits(self) -> "list[SlipHit]":
        """The milestones of other projects that move."""
        hits: list[SlipHit] = self.answer["hits"]
        return hits

    def _rows(self) -> "Rows[SlipHit]":
        def row(hit: "SlipHit", _: bool) -> _Row:
            own = {key: dict(hit)[key] for key in ("from", "to", "misses", "pointer")}
            return self._named([hit["project"]]) | own | {"whatHappens": hit["text"]}

        columns = ("code", "title", "from", "to", "misses", "whatHappens", "pointer")
        return Rows(self.hits, self.made["lang"], columns, row)

    def __str__(self) -> str:
        """Give what happens, in sentences."""
        circle = self.answer["circle"]
        return "\n".join([self.answer["text"], *(hit["text"] for hit in self.hits), *([circle] if circle else [])])

    def __repr__(self) -> str:
        """Tell how many milestones of others move."""
        return f"Slip({len(self.hits)} hits)"


@dataclass(frozen=True, repr=False)
class PortfolioDifference(_AboutPortfolio):
    """How a portfolio has changed between two days.

    `print(difference)` writes the changes; a notebook shows a change a row.
    """

    @property
    def since(self) -> str:
        """The earlier day."""
        return str(self.answer["since"])

    @property
    def changes(self) -> "list[PortfolioChange]":
        """What has changed; where nothing has, it is that."""
        changes: list[PortfolioChange] = self.answer["changes"]
        return changes

    def _rows(self) -> "Rows[PortfolioChange]":
        def row(change: "PortfolioChange", _: bool) -> _Row:
            own: _Row = {"kind": change["code"], "change": change["text"]}
            return self._named(change["projects"]) | own

        return Rows(self.changes, self.made["lang"], ("code", "title", "kind", "change"), row)

    def __str__(self) -> str:
        """Give the changes, in sentences."""
        return "\n".join(change["text"] for change in self.changes)

    def __repr__(self) -> str:
        """Tell how many changes there are."""
        return f"PortfolioDifference({len(self.changes)} changes since {self.since})"


@dataclass(frozen=True, repr=False)
class SimilarProjects(_AboutPortfolio):
    """The projects that write about the same as an idea, the most alike first.

    `print(similar)` writes what they share; a notebook shows a project a row.
    """

    @property
    def text(self) -> str:
        """What was found, in a sentence."""
        return str(self.answer["text"])

    @property
    def hits(self) -> "list[SimilarProject]":
        """The projects, the most alike first."""
        hits: list[SimilarProject] = self.answer["projects"]
        return hits

    def _rows(self) -> "Rows[SimilarProject]":
        def row(hit: "SimilarProject", _: bool) -> _Row:
            own: _Row = {"shared": hit["fact"]["text"], "perMille": hit["perMille"]}
            return self._named([hit["project"]]) | own

        return Rows(self.hits, self.made["lang"], ("code", "title", "shared", "perMille"), row)

    def __str__(self) -> str:
        """Give what was found, in sentences."""
        return "\n".join([self.text, *(hit["fact"]["text"] for hit in self.hits)])

    def __repr__(self) -> str:
        """Tell what was found."""
        return f"SimilarProjects({self.text!r})"


@dataclass(frozen=True, repr=False)
class Paper:
    """A paper about a portfolio, for people to discuss, edit and decide on.

    `markdown` is for a template of one's own, and `html` a page that stands alone and prints on A4. `document` is the
    same to fill in, where it is a merge plan. `print(paper)` writes the Markdown; a notebook shows the page.
    """

    kind: "PaperKind"
    lang: str
    title: str
    markdown: str
    html: str
    document: "MergePlan | None" = None

    def save(self, path: "str | os.PathLike[str]") -> None:
        """Write the page to a file; where its name ends in `.md`, the Markdown."""
        is_markdown = Path(path).suffix.lower() == ".md"
        Path(path).write_text(self.markdown if is_markdown else self.html, encoding="utf-8")

    def __str__(self) -> str:
        """Give the Markdown."""
        return self.markdown

    def __repr__(self) -> str:
        """Tell which paper it is."""
        return f"Paper({self.title!r})"

    def _repr_html_(self) -> str:
        """Give the page in a frame, for notebooks: its style is for nothing around it."""
        title, page = html.escape(self.title), html.escape(self.html)
        return f'<iframe title="{title}" srcdoc="{page}" sandbox style="width:100%;height:40em;border:0"></iframe>'


def paper_of(answer: Mapping[str, Any]) -> Paper:
    """Give the paper in an answer."""
    return Paper(**{key: answer[key] for key in ("kind", "lang", "title", "markdown", "html", "document")})


def _named(projects: "Iterable[CoordinatedProject]") -> _Row:
    """Give the first cells of a row: what some projects are known by."""
    projects = list(projects)
    codes = [project["code"] for project in projects if project["code"]]
    # One that has neither code nor title still has what sentences call it.
    titles = [project["title"] or (None if project["code"] else project["name"]) for project in projects]
    return {"code": "; ".join(codes) or None, "title": "; ".join(title for title in titles if title) or None}


def _said(facts: Iterable[Mapping[str, Any]]) -> str | None:
    return " ".join(fact["text"] for fact in facts) or None
