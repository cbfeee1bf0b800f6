"""What a network has learned, and what it has to offer an idea."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samspill._context import Keywords, context_text, takes_context
from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._report import words_in
from samspill._tables import table
from samspill._text import Document, part_text

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from samspill.types import ExperienceHit, Finding, Made, OpeningFit, ResourceFit


@dataclass(frozen=True, repr=False)
class Experience:
    """Records of an experience base, each with the words that it was found by, and where they stand.

    `answer` is all of it, as the library gave it. A notebook shows a record a row. Pointers lead into a document
    that holds the network under `network` and the note under `note`.
    """

    answer: dict[str, Any]

    @property
    def text(self) -> str:
        """What was found, in a sentence."""
        return str(self.answer["text"])

    @property
    def hits(self) -> "list[ExperienceHit]":
        """The records: those first that hold most of the words, and rarer ones."""
        hits: list[ExperienceHit] = self.answer["hits"]
        return hits

    @property
    def count(self) -> int:
        """How many records hold some of the words, also of those that are not shown."""
        return int(self.answer["count"])

    @property
    def findings(self) -> "list[Finding]":
        """What could not be read."""
        findings: list[Finding] = self.answer["findings"]
        return findings

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give a row a record as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Headings are words in the language of the answer; with `codes=True` they are codes.
        """
        return _columns(self.made, "experienceColumns", [_record(hit) for hit in self.hits], codes=codes)

    def __repr__(self) -> str:
        """Tell what was found."""
        return f"Experience({self.text!r})"

    def _repr_html_(self) -> str:
        """Give the records as a table, for notebooks."""
        return table(self.to_columns())


@dataclass(frozen=True, repr=False)
class Fits:
    """Openings or resources of a network, and whether they fit an idea by theme, place and period.

    `answer` is all of it, as the library gave it. A notebook shows one a row, each with its reasons.
    """

    answer: dict[str, Any]

    @property
    def text(self) -> str:
        """How many fit, in a sentence."""
        return str(self.answer["text"])

    @property
    def met(self) -> "list[OpeningFit] | list[ResourceFit]":
        """Those that fit, in the network's own order."""
        met: list[OpeningFit] | list[ResourceFit] = self.answer["met"]
        return met

    @property
    def undetermined(self) -> "list[OpeningFit] | list[ResourceFit]":
        """Those of which it cannot be said yet."""
        undetermined: list[OpeningFit] | list[ResourceFit] = self.answer["undetermined"]
        return undetermined

    @property
    def not_met(self) -> "list[OpeningFit] | list[ResourceFit]":
        """Those that do not fit."""
        not_met: list[OpeningFit] | list[ResourceFit] = self.answer["notMet"]
        return not_met

    @property
    def findings(self) -> "list[Finding]":
        """What could not be read."""
        findings: list[Finding] = self.answer["findings"]
        return findings

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give all as columns: those that fit, those that may, and those that do not.

        Headings and outcomes are words in the language of the answer; with `codes=True` they are codes.
        """
        fits = [*self.answer["met"], *self.answer["undetermined"], *self.answer["notMet"]]
        return _columns(self.made, "fitColumns", [_fit(fit, codes=codes) for fit in fits], codes=codes)

    def __repr__(self) -> str:
        """Tell how many fit."""
        return f"Fits({self.text!r})"

    def _repr_html_(self) -> str:
        """Give all as a table, for notebooks."""
        return table(self.to_columns())


@takes_context
def search_experience(network: Document, words: str, **context: "Unpack[Keywords]") -> Experience:
    """Search what a network has learned (*erfaringsbase*), with the keywords of `check_idea_note`.

    The words may be bokmål, nynorsk or English; those of the two forms of Norwegian find each other, and longer
    words that begin or end with them. The records with most of the words come first, then those with rarer ones.

    >>> base = [{"title": "Samspel mellom skulen og laga", "learned": "Byrj i det små."}]
    >>> found = search_experience({"experienceBase": base}, "samspill i skolen", today="2026-11-21")
    >>> print(found.text)
    1 av 1 erfaring har ett eller flere av ordene.
    >>> found.to_columns()["Ord som ble funnet"]
    ['samspill: Samspel; skolen: skulen']

    """
    return Experience(_asked("searchExperience", context, network, words=words)["experience"])


@takes_context
def similar_experience(network: Document, note: Document, **context: "Unpack[Keywords]") -> Experience:
    """Find projects like an idea, and what they learned, with the keywords of `check_idea_note`.

    The note may be half-finished. At most five records are given, each with the words that they share and where
    these stand. Words that most records hold count for nothing.

    >>> base = [{"title": "Klubb for ungdom", "learned": "Spør dei unge først."}, {"title": "Arkiv"}]
    >>> alike = similar_experience({"experienceBase": base}, {"title": "Ny ungdomsklubb"}, today="2026-11-21")
    >>> alike.hits[0]["record"]["learned"]
    'Spør dei unge først.'

    """
    return Experience(_asked("similarExperience", context, network, note)["experience"])


@takes_context
def openings(
    network: Document,
    note: Document = None,
    *,
    words: str | None = None,
    place: str | None = None,
    **context: "Unpack[Keywords]",
) -> Fits:
    """Tell which openings of a network fit an idea, with the keywords of `check_idea_note`.

    Theme, place and period are each held against the note, the words and the place that are given. Nothing is
    scored: each answer has its reason, and what is not stated is left open.

    >>> opening = {"title": "Leder", "themes": ["frivillighet"], "place": "", "period": {"start": "2025"}}
    >>> fits = openings({"openings": [opening]}, {"title": "Kafé med frivillige"}, today="2026-11-21", lang="nn")
    >>> print(fits.text)
    0 passar, 1 kan passe, og 0 passar ikkje.
    >>> fits.to_columns()["Tema"]
    ['Temaet passar: frivillighet. I teksten dykkar står «frivillige».']

    """
    return Fits(_asked("openings", context, network, note, words=words, place=place)["openings"])


@takes_context
def resources(
    network: Document,
    note: Document = None,
    *,
    words: str | None = None,
    place: str | None = None,
    **context: "Unpack[Keywords]",
) -> Fits:
    """Tell which resources of a network fit an idea, as `openings` does.

    >>> network = {"resources": [{"title": "Aula", "themes": [], "place": "Saupstad", "period": {"start": "2025"}}]}
    >>> resources(network, {}, place="Lade", today="2026-11-21").undetermined[0]["because"][1]["text"]
    'Stedet er Saupstad. Dere har oppgitt Lade.'

    """
    return Fits(_asked("resources", context, network, note, words=words, place=place)["resources"])


def _asked(
    operation: str,
    context: "Keywords",
    network: Document,
    note: Document = None,
    **told: str | None,
) -> dict[str, Any]:
    """Ask a question whose documents stand in it as they are given."""
    beside = {key: json.dumps(text) for key, text in told.items()}
    parts = {"network": part_text(network), "note": part_text(note), **beside}
    question = ",".join(f"{json.dumps(key)}:{text}" for key, text in parts.items())
    answer = call(operation, f"{{{question}}}", context_text(context))
    raise_misuse(answer)
    result: dict[str, Any] = json.loads(answer)
    return result


def _columns(made: "Made", kind: str, rows: Iterable[Mapping[str, object]], *, codes: bool) -> dict[str, list[object]]:
    headings = words_in(made["lang"])[kind]
    rows = list(rows)
    return {code if codes else heading: [row[code] for row in rows] for code, heading in headings.items()}


def _record(hit: "ExperienceHit") -> dict[str, object]:
    record: Mapping[str, Any] = hit["record"]
    found = (f"{word['word']}: {_distinct(place['words'] for place in word['inRecord'])}" for word in hit["found"])
    texts = {code: record.get(code) for code in ("title", "theme", "done", "learned", "wise", "next")}
    return {**texts, "contact": _contact(record), "words": "; ".join(found)}


def _fit(fit: Mapping[str, Any], *, codes: bool) -> dict[str, object]:
    reasons = {reason["asks"]: reason["outcome"] if codes else reason["text"] for reason in fit["because"]}
    standing = fit["outcome"] if codes else fit["words"]
    return {"title": fit["offer"].get("title"), "standing": standing, **reasons, "contact": _contact(fit["offer"])}


def _contact(holder: Mapping[str, Any]) -> str | None:
    contact = holder.get("contact")
    ways = [contact.get(way) for way in ("role", "name", "email", "phone")] if isinstance(contact, Mapping) else []
    return ", ".join(str(way) for way in ways if way) or None


def _distinct(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))
