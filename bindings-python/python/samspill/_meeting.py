"""Process support: requests looked at, meetings planned, and the methods there are."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samspill._context import Keywords, takes_context
from samspill._open import open
from samspill._report import Page, Report, words_in
from samspill._tables import table
from samspill._text import Document

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from samspill.types import Made, MeetingMethod, MeetingNote, MeetingRow


@dataclass(frozen=True, repr=False)
class MeetingPlan:
    """A plan of a meeting: an agenda with times, and all that belongs to it.

    `answer` is all of it, as the library gave it. `print(plan)` writes the text; a notebook shows the HTML.
    """

    answer: dict[str, Any]

    @property
    def title(self) -> str:
        """What the meeting is about."""
        return str(self.answer["title"])

    @property
    def minutes(self) -> int:
        """How many minutes it takes."""
        return int(self.answer["minutes"])

    @property
    def rows(self) -> "list[MeetingRow]":
        """The agenda, in order."""
        rows: list[MeetingRow] = self.answer["rows"]
        return rows

    @property
    def notes(self) -> "list[MeetingNote]":
        """What is missing or does not fit, as questions."""
        notes: list[MeetingNote] = self.answer["notes"]
        return notes

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give the agenda as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Headings are words in the language of the plan; with `codes=True` they are codes.
        """
        keys = {"time": "time", "minutes": "minutes", "what": "title", "why": "why", "method": "method"}
        rows: list[dict[str, Any]] = self.answer["rows"]
        words = words_in(self.made["lang"])["meetingColumns"]
        return {code if codes else words[code]: [row[key] for row in rows] for code, key in keys.items()}

    def __str__(self) -> str:
        """Give the text."""
        return str(self.answer["text"])

    def __repr__(self) -> str:
        """Tell which meeting it is, and how long it takes."""
        return f"MeetingPlan({self.title!r}, {self.minutes} minutes)"

    def _repr_html_(self) -> str:
        """Give the HTML, for notebooks."""
        return str(self.answer["html"])


class MeetingMethods(list["MeetingMethod"]):
    """The methods for meetings, in order, each as the library gave it; a notebook shows them as one table."""

    def __init__(self, methods: "Iterable[MeetingMethod]", lang: str = "nb") -> None:
        """Take some methods together, to be shown in a language."""
        super().__init__(methods)
        self.lang = lang

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give one row a method as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Headings and steps are words in the language they were asked for in; with `codes=True` they are codes.
        What is not known to fit is `None`.
        """
        words = words_in(self.lang)["meetingColumns"]
        rows = [_row(method, codes=codes) for method in self]
        headings = ["what", "step", "minutes", "people", "purpose", "fits", "method"]
        return {code if codes else words[code]: [row[code] for row in rows] for code in headings}

    def _repr_html_(self) -> str:
        """Give the methods as a table, for notebooks."""
        return table(self.to_columns())


def _row(method: "MeetingMethod", *, codes: bool) -> dict[str, object]:
    return {
        "what": method["title"],
        "step": method["step"] if codes else method["stepWords"],
        "minutes": f"{method['minutes']['least']}–{method['minutes']['most']}",
        "people": f"{method['people']['least']}–{method['people']['most']}",
        "purpose": method["purpose"],
        "fits": method["fits"],
        "method": method["id"],
    }


@takes_context
def check_process_support(support: Document, **context: "Unpack[Keywords]") -> Report:
    """Check process support (*prosesstøtte*), with the keywords of `check_idea_note`.

    It looks at each request, and at whether those who are affected are asked along the way.

    >>> support = {"serviceAreas": ["Oppvekst", "Kultur"], "referenceGroups": [{"serviceArea": "Oppvekst"}]}
    >>> report = check_process_support(support, today="2026-11-21", lang="nn")
    >>> report.findings[0]["message"]
    'Vi finn referansegruppe for 1 av 2 område. Det står ikkje enno kva gruppe som er for Kultur.'

    """
    return open(support, **context)._check("checkProcessSupport")


@takes_context
def check_request(request: Document, **context: "Unpack[Keywords]") -> Report:
    """Check a request for help with a meeting (*forespørsel om prosesstøtte*), with the keywords of `check_idea_note`.

    >>> check_request({"kind": "processLeader", "purpose": "newIdeas"}, today="2026-11-21").warnings[0]["question"]
    'Når kan dere to møtes før møtet?'

    """
    return open(request, **context)._check("checkRequest")


@takes_context
def process_support_report(support: Document, **context: "Unpack[Keywords]") -> Page:
    """Give a page for people to read about process support, with the keywords of `check_idea_note`."""
    return open(support, **context)._page("processSupportReport")


@takes_context
def plan_meeting(request: Document, **context: "Unpack[Keywords]") -> MeetingPlan:
    """Plan a meeting from a request for help with it, with the keywords of `check_idea_note`.

    Methods that the request names are used in their order; otherwise it is those that fit the purpose, the number
    of people and the time best. What is missing is asked about.

    >>> request = {"purpose": "newIdeas", "time": "2018-11-05 kl. 9-10", "people": 12}
    >>> plan = plan_meeting(request, today="2026-11-21", lang="nn")
    >>> [(row["from"], row["minutes"], row["title"]) for row in plan.rows][2]
    (20, 15, 'Stille idéskriving')
    >>> plan.notes[0]["text"]
    'Kva skal vere klart når de går heim?'

    """
    return MeetingPlan(open(request, **context)._whole("planMeeting")["plan"])


@takes_context
def meeting_methods(request: Document = None, **context: "Unpack[Keywords]") -> MeetingMethods:
    """Give the methods for meetings, with those marked that fit a request, with the keywords of `check_idea_note`.

    >>> methods = meeting_methods({"purpose": "newIdeas", "people": 12}, today="2026-11-21")
    >>> [method["title"] for method in methods if method["fits"] and method["step"] == "opening"][0]
    'Stille idéskriving'

    """
    methods = open(request, **context)._whole("meetingMethods")["methods"]
    return MeetingMethods(methods, str(context.get("lang", "nb")))
