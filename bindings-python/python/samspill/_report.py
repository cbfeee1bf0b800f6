"""The answer to a check."""

import html
import json
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from samspill import _native

if TYPE_CHECKING:
    from samspill.types import Counts, Finding, Made, Readiness, Severity


@dataclass(frozen=True, repr=False)
class Report:
    """The answer to a check: findings sorted by place.

    `json_text` is the answer as the library gave it, which holds all of it.
    """

    json_text: str

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
        return self._columns(self.findings, codes=codes)

    def _columns(self, findings: "list[Finding]", *, codes: bool) -> dict[str, list[object]]:
        words = _words(self.made["lang"])
        headings = list(_words("nb")["columns"]) if codes else list(words["columns"].values())
        rows = [_row(finding, {} if codes else words) for finding in findings]
        return {heading: [row[place] for row in rows] for place, heading in enumerate(headings)}

    def __repr__(self) -> str:
        """Tell how many findings there are of each severity."""
        counts = ", ".join(f"{severity}={count}" for severity, count in self.counts.items() if count)
        return f"Report(ok={self.ok}{', ' if counts else ''}{counts})"

    def _repr_html_(self) -> str:
        """Give a table, for notebooks: what must be corrected first, and of that the most useful."""
        if not any(self.counts.values()):
            return f"<p>{html.escape(_words(self.made['lang'])['severities']['success'])}</p>"
        severities = list(_words("nb")["severities"])
        first = sorted(self.findings, key=lambda finding: (severities.index(finding["severity"]), finding["priority"]))
        every = self._columns(first, codes=False)
        columns = {heading: values for heading, values in every.items() if any(values) or not values}
        cells = [f"<th scope='col'>{html.escape(heading)}</th>" for heading in columns]
        rows = [
            "".join(f"<td style='text-align: left'>{html.escape(_shown(value))}</td>" for value in row)
            for row in zip(*columns.values(), strict=True)
        ]
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        lang = html.escape(self.made["lang"])
        return f"<table lang='{lang}'><thead><tr>{''.join(cells)}</tr></thead><tbody>{body}</tbody></table>"


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


def _shown(value: object) -> str:
    return "" if value is None else str(value)


@lru_cache
def _words(lang: str) -> dict[str, dict[str, str]]:
    """Give what codes are called in one language; a further one falls back to bokmål."""
    catalogue = json.loads(_native.call("catalogue", "", ""))["catalogue"]
    language = lang if lang in ("nb", "nn", "en") else "nb"
    return {
        kind: {word["code"]: word["title"][language] for word in catalogue[kind]}
        for kind in ("columns", "severities", "standings")
    }
