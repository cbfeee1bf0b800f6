"""Networks: gatherings looked at, planned and invited to, and what comes of them."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samspill._context import Keywords, takes_context
from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._open import open
from samspill._report import Page, Report, words_in
from samspill._text import Document
from samspill._told import Told

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from samspill.types import Calendar, Invitation, PlannedGathering


@dataclass(frozen=True, repr=False)
class SeriesPlan(Told):
    """Days for the gatherings that a network's series lack, each with why.

    `answer` is all of it, as the library gave it. `print(plan)` writes the text; a notebook shows a table.
    """

    @property
    def gatherings(self) -> "list[PlannedGathering]":
        """The gatherings, in order of time; `gathering` in each is ready to be put into the network."""
        gatherings: list[PlannedGathering] = self.answer["gatherings"]
        return gatherings

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give one row a gathering as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Headings are words in the language of the plan; with `codes=True` they are codes.
        """
        words = words_in(self.made["lang"])["gatheringColumns"]
        rows = [_row(planned) for planned in self.gatherings]
        return {code if codes else words[code]: [row[code] for row in rows] for code in words}

    def __repr__(self) -> str:
        """Tell how many gatherings it holds."""
        return f"SeriesPlan({len(self.gatherings)} gatherings)"


def _row(planned: "PlannedGathering") -> dict[str, object]:
    gathering: dict[str, Any] = dict(planned["gathering"])
    return {
        "gathering": gathering["title"],
        "time": gathering.get("time"),
        "deadline": gathering.get("registration", {}).get("deadline"),
        "region": planned["region"],
        "why": " ".join(planned["why"]),
    }


@takes_context
def check_network(network: Document, **context: "Unpack[Keywords]") -> Report:
    """Check a network (*nettverk*) with its gatherings and its experience base, with the keywords of `check_idea_note`.

    >>> report = check_network({"gatherings": [{"title": "Vårsamling"}]}, today="2026-11-21", lang="nn")
    >>> report.findings[0]["message"]
    'Det står ikkje enno når samlinga er.'

    """
    return open(network, **context)._check("checkNetwork")


@takes_context
def check_gathering(gathering: Document, **context: "Unpack[Keywords]") -> Report:
    """Check one gathering (*samling*), with the keywords of `check_idea_note`.

    >>> late = {"time": "2027-03-16", "registration": {"deadline": "2027-03-20"}}
    >>> check_gathering(late, today="2026-11-21").errors[0]["message"]
    'Påmeldingsfristen er 20.03.2027. Starten på samlingen er 16.03.2027.'

    """
    return open(gathering, **context)._check("checkGathering")


@takes_context
def plan_series(network: Document, **context: "Unpack[Keywords]") -> SeriesPlan:
    """Find days for the gatherings that a network's series lack, with the keywords of `check_idea_note`.

    Public holidays, the network's closed periods and its other gatherings are avoided; each day says why.

    >>> network = {"series": [{"seasons": ["spring"]}], "period": {"start": "2027", "end": "2027"}}
    >>> plan_series(network, today="2026-11-21").to_columns(codes=True)["time"]
    ['2027-03-16']

    """
    return SeriesPlan(open(network, **context)._whole("planSeries")["plan"])


@takes_context
def network_report(network: Document, **context: "Unpack[Keywords]") -> Page:
    """Give a page for people to read about a network, with the keywords of `check_idea_note`."""
    return open(network, **context)._page("networkReport")


@takes_context
def draft_invitation(gathering: Document, **context: "Unpack[Keywords]") -> "Invitation":
    """Draft the invitation to a gathering for a person to edit, with the keywords of `check_idea_note`.

    Nothing is invented: what is not stated is marked in the text and listed in `gaps`.

    >>> invitation = draft_invitation({"title": "Vårsamling"}, today="2026-11-21", lang="nn")
    >>> [gap["text"] for gap in invitation["gaps"]][:2]
    ['[fyll inn: kven som inviterer]', '[fyll inn: dag og klokkeslett]']

    """
    invitation: Invitation = open(gathering, **context)._whole("draftInvitation")["invitation"]
    return invitation


@takes_context
def reflection_page(gathering: Document, **context: "Unpack[Keywords]") -> Page:
    """Give the page that each municipality takes home from a gathering, with the keywords of `check_idea_note`.

    What we have done, what we have learned, what was wise, what we do at home, and whom we tell. Where nobody has
    written anything yet, it is the form.
    """
    return open(gathering, **context)._page("reflectionPage")


@takes_context
def calendar(network: Document, **context: "Unpack[Keywords]") -> "Calendar":
    """Give the gatherings of a network as iCalendar, with the keywords of `check_idea_note`.

    `text` is what an `.ics` file holds; `leftOut` tells which gatherings have no day yet.

    >>> events = calendar({"gatherings": [{"title": "Vårsamling", "time": "2027-03-16"}]}, today="2026-11-21")
    >>> "DTSTART;VALUE=DATE:20270316" in events["text"]
    True

    """
    events: Calendar = open(network, **context)._whole("calendar")["calendar"]
    return events


def public_holidays(year: int, *, lang: str = "nb") -> dict[str, str]:
    """Give the public holidays of Norway in a year from 1900 to 2100: what each day is called.

    Raises:
        ValueError: There is no such year.

    >>> list(public_holidays(2027, lang="nn").items())[1]
    ('2027-03-25', 'skjertorsdag')

    """
    answer = call("publicHolidays", json.dumps(year), json.dumps({"today": "2000-01-01", "lang": lang}))
    raise_misuse(answer)
    named: dict[str, str] = {}
    for holiday in json.loads(answer)["holidays"]["days"]:
        # Two may fall on one day.
        named[holiday["day"]] = ", ".join(filter(None, [named.get(holiday["day"]), holiday["name"]]))
    return named
