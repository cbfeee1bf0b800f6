"""The answer to a check, and the page that tells it."""

import json
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from samspill import _native
from samspill._misuse import raise_misuse

if TYPE_CHECKING:
    from samspill.types import Counts, Finding, Made, Readiness, Severity


@dataclass(frozen=True, repr=False)
class Page:
    """A page for people to read: its language and title, and all of it as text and as HTML.

    `print(page)` writes the text; a notebook shows the HTML, which is a part to lay in a page of one's
    own: it has neither style nor script.
    """

    lang: str
    title: str
    text: str
    html: str

    def __str__(self) -> str:
        """Give the text."""
        return self.text

    def __repr__(self) -> str:
        """Tell which page it is."""
        return f"Page({self.title!r})"

    def _repr_html_(self) -> str:
        """Give the HTML, for notebooks."""
        return self.html


def page_of(answer: str) -> Page:
    """Give the page in an answer."""
    raise_misuse(answer)
    page = json.loads(answer)["page"]
    return Page(page["lang"], page["title"], page["text"], page["html"])


# Which page is about a document that was checked, and where the document stands in what the page is made of.
_PAGES = {
    "checkIdeaNote": ("report", '{"ideaNotes":[', "]}"),
    "checkProject": ("report", '{"portfolio":{"projects":[', "]}}"),
    "checkProgramme": ("report", '{"programme":', "}"),
    "checkPortfolio": ("report", '{"portfolio":', "}"),
    "checkDossier": ("report", "", ""),
    "checkNetwork": ("networkReport", "", ""),
    "checkGathering": ("networkReport", '{"gatherings":[', "]}"),
    "checkProcessSupport": ("processSupportReport", "", ""),
    "checkRequest": ("processSupportReport", '{"requests":[', "]}"),
}


class Asked(NamedTuple):
    """What a report answers: enough to ask for the page about the same."""

    operation: str
    document: str
    context: str

    def page(self, *, is_json: bool) -> Page:
        """Ask for the page; text that is no JSON is told of as it is."""
        operation, before, after = _PAGES[self.operation]
        whole = self.document.removeprefix("\ufeff")
        return page_of(_native.call(operation, before + whole + after if is_json else whole, self.context))


@dataclass(frozen=True, repr=False)
class Report:
    """The answer to a check: findings sorted by place.

    `json_text` is the answer as the library gave it, which holds all of it.
    """

    json_text: str
    _asked: Asked | None = field(default=None, compare=False)

    @cached_property
    def _answer(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.json_text)["report"]
        return answer

    @property
    def ok(self) -> bool:
        """Whether nothing must be corrected."""
        return bool(self._answer["ok"])

    @property
    def findings(self) -> "list[Finding]":
        """All findings, sorted by place; `priority` tells which is most useful first."""
        findings: list[Finding] = self._answer["findings"]
        return findings

    def of_severity(self, severity: "Severity") -> "list[Finding]":
        """Give the findings of one severity."""
        return [finding for finding in self.findings if finding["severity"] == severity]

    @property
    def errors(self) -> "list[Finding]":
        """What must be corrected."""
        return self.of_severity("error")

    @property
    def warnings(self) -> "list[Finding]":
        """What is needed before the next step."""
        return self.of_severity("warning")

    @property
    def counts(self) -> "Counts":
        """How many findings there are of each severity, also of those that were not kept."""
        counts: Counts = self._answer["counts"]
        return counts

    @property
    def ready_for(self) -> "dict[str, Readiness]":
        """For each gate that requires parts: whether they are there. What must be corrected is for `ok`."""
        ready_for: dict[str, Readiness] = self._answer["readyFor"]
        return ready_for

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self._answer["made"]
        return made

    @property
    def truncated(self) -> bool:
        """Whether there were more findings than the limit, so that only the most severe were kept."""
        return bool(self._answer["truncated"])

    def to_json(self) -> str:
        """Give the answer as JSON text, the same bytes in every language."""
        return self.json_text

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give the findings as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Project code and title come first. Headings and values are words in the report's language;
        with `codes=True` they are the codes that the answer holds.
        """
        words = words_in(self.made["lang"])
        headings = list(words_in("nb")["columns"]) if codes else list(words["columns"].values())
        rows = [_row(finding, {} if codes else words) for finding in self.findings]
        return {heading: [row[place] for row in rows] for place, heading in enumerate(headings)}

    def __repr__(self) -> str:
        """Tell how many findings there are of each severity."""
        counts = ", ".join(f"{severity}={count}" for severity, count in self.counts.items() if count)
        return f"Report(ok={self.ok}{', ' if counts else ''}{counts})"

    def _repr_html_(self) -> str | None:
        """Give the page about what was checked, for notebooks.

        A report read from JSON has none, nor has one about a document that pages do not tell of.
        """
        return self._page.html if self._page else None

    @cached_property
    def _page(self) -> Page | None:
        is_json = {"not-json", "document-empty"}.isdisjoint(finding["rule"] for finding in self.findings)
        has_page = self._asked and self._asked.operation in _PAGES
        return self._asked.page(is_json=is_json) if self._asked and has_page else None


def _row(finding: "Finding", words: dict[str, dict[str, str]]) -> list[object]:
    subject = finding["subject"]
    severity, standing = finding["severity"], finding["standing"]
    return [
        subject.get("code"),
        subject.get("title"),
        subject.get("id"),
        subject.get("goal"),
        words["severities"][severity] if words else severity,
        words["standings"][standing] if words else standing,
        finding["message"],
        finding["help"],
        finding["question"],
        finding["pointer"],
        finding["rule"],
    ]


@lru_cache
def words_in(lang: str) -> dict[str, dict[str, str]]:
    """Give what codes are called in one language; a further one falls back to bokmål."""
    catalogue = json.loads(_native.call("catalogue", "", ""))["catalogue"]
    language = lang if lang in ("nb", "nn", "en") else "nb"
    return {
        kind: {word["code"]: word["title"][language] for word in catalogue[kind]}
        for kind in (
            "columns",
            "comparisonColumns",
            "criterionColumns",
            "directions",
            "gatheringColumns",
            "goalColumns",
            "goalKinds",
            "meetingColumns",
            "milestoneColumns",
            "experienceColumns",
            "fitColumns",
            "severities",
            "standings",
        )
    }
