"""How an idea, a project or a programme stands to each criterion, and how they look at themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samspill._report import words_in
from samspill._tables import table

if TYPE_CHECKING:
    from samspill.types import AssessedCriterion, ComparedRow, Made, StandingCounts, Subject


@dataclass(frozen=True, repr=False)
class Assessment:
    """How an idea, a project or a programme stands to each criterion of a set.

    `answer` is all of it, as the library gave it. A notebook shows the rows as a table.
    """

    answer: dict[str, Any]

    @property
    def subject(self) -> "Subject":
        """Which idea, project or programme it is about."""
        subject: Subject = self.answer["subject"]
        return subject

    @property
    def title(self) -> str:
        """What the set of criteria, or the list, is called."""
        return str(self.answer["title"])

    @property
    def criteria(self) -> "list[AssessedCriterion]":
        """How it stands to each criterion, in order."""
        criteria: list[AssessedCriterion] = self.answer["criteria"]
        return criteria

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give the rows as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Headings and outcomes are words in the language of the answer; with `codes=True` they are codes.
        """
        return Assessments([self]).to_columns(codes=codes)

    def __repr__(self) -> str:
        """Tell what it is about, and how each criterion stands."""
        rows = ", ".join(f"{row['criterion']}={row['words']}" for row in self.criteria)
        return f"Assessment({rows})"

    def _repr_html_(self) -> str:
        """Give the rows as a table, for notebooks."""
        return table(self.to_columns())


@dataclass(frozen=True, repr=False)
class SelfAssessment(Assessment):
    """How a project or a programme looks at itself by a list.

    `answer` is all of it, as the library gave it: store it to compare it with a later one.
    """

    @property
    def criteria(self) -> "list[AssessedCriterion]":
        """The rows of the list, in order."""
        rows: list[AssessedCriterion] = self.answer["rows"]
        return rows

    @property
    def rows(self) -> "list[AssessedCriterion]":
        """The rows of the list, in order."""
        return self.criteria

    @property
    def counts(self) -> "StandingCounts":
        """How many rows stand in each way."""
        counts: StandingCounts = self.answer["counts"]
        return counts

    def __repr__(self) -> str:
        """Tell how each row stands."""
        return f"Self{super().__repr__()}"

    def _repr_html_(self) -> str:
        """Give the list as a table with a caption, for notebooks and pages."""
        return str(self.answer["html"])


@dataclass(frozen=True, repr=False)
class SelfComparison:
    """What is different between two self-assessments by the same list.

    `answer` is all of it, as the library gave it. A notebook shows the rows as a table.
    """

    answer: dict[str, Any]

    @property
    def title(self) -> str:
        """What the list is called."""
        return str(self.answer["title"])

    @property
    def changed(self) -> int:
        """How many rows are not as they were."""
        return int(self.answer["changed"])

    @property
    def rows(self) -> "list[ComparedRow]":
        """The rows of the later one, and then those that are gone."""
        rows: list[ComparedRow] = self.answer["rows"]
        return rows

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give the rows as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        With `codes=True`, headings and what has become of a row are codes.
        """
        if codes:
            keys = ("criterion", "change", "before", "after", "answer")
            return {key: [dict(row)[key] for row in self.rows] for key in keys}
        words = words_in(self.answer["lang"])["comparisonColumns"]
        return {
            words["criterion"]: [row["title"] for row in self.rows],
            words["standing"]: [row["text"] for row in self.rows],
            words["found"]: [" ".join(row["found"]) for row in self.rows],
            words["lost"]: [" ".join(row["lost"]) for row in self.rows],
        }

    def __repr__(self) -> str:
        """Tell how many rows are not as they were."""
        return f"SelfComparison({self.changed} of {len(self.rows)} rows changed)"

    def _repr_html_(self) -> str:
        """Give the rows as a table, for notebooks."""
        return table(self.to_columns())


class Assessments(list[Assessment]):
    """The assessments of several ideas and projects, in order; a notebook shows all rows as one table."""

    def __init__(self, assessments: Iterable[Assessment]) -> None:
        """Take some assessments together."""
        super().__init__(assessments)

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give all rows as columns, each with the idea or the project that it is about."""
        words = words_in(self[0].made["lang"] if self else "nb")["criterionColumns"]
        rows = [_row(assessment, row, codes=codes) for assessment in self for row in assessment.criteria]
        return {heading if not codes else code: [row[code] for row in rows] for code, heading in words.items()}

    def _repr_html_(self) -> str:
        """Give all rows as one table, for notebooks."""
        return table(self.to_columns())


def _row(assessment: Assessment, row: "AssessedCriterion", *, codes: bool) -> dict[str, object]:
    subject = assessment.subject
    named = [subject.get("code"), subject.get("title")]
    personal = row["personal"]
    basis = row["basis"]
    grounds = [basis.get("document"), basis.get("place"), basis.get("adopted")]
    return {
        "subject": " ".join(name for name in named if name) or subject.get("id"),
        "criterion": row["criterion"] if codes else row["title"],
        "standing": row["standing"] if codes else row["words"],
        "found": " ".join(told["text"] for told in row["found"]),
        "missing": " ".join(told["text"] for told in row["missing"]),
        "signs": " ".join(sign["text"] for sign in row["signs"]),
        "question": row["question"],
        "personal": (personal.get("reason") or personal["outcome"]) if personal else None,
        "basis": ", ".join(part for part in grounds if part),
    }
