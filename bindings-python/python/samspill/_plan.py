"""Milestone plans for other programs, and working days."""

import datetime
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from samspill._context import Keywords, takes_context
from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._open import open
from samspill._text import Document, day_text, written

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from samspill.types import Calendar

# Days follow each other alike on every day, and a context must have one.
_ANY_DAY = "2000-01-01"


@takes_context
def milestone_calendar(plan: Document, **context: "Unpack[Keywords]") -> "Calendar":
    """Give the milestones of a plan as iCalendar, with the keywords of `check_idea_note`.

    Each is on the day that we count on; the meetings that decide any of them, the papers for those and the reports are
    there too. `text` is what an `.ics` file holds; `leftOut` tells which milestones have no day.

    >>> plan = {"milestones": [{"text": "Kafeen er åpnet", "planned": "2027-03-01"}, {"text": "Brukt"}]}
    >>> events = milestone_calendar(plan, today="2026-11-21")
    >>> "DTSTART;VALUE=DATE:20270301" in events["text"], events["leftOut"]
    (True, ['/milestones/1'])

    """
    events: Calendar = open(plan, **context)._whole("milestoneCalendar")["calendar"]
    return events


@takes_context
def milestone_diagram(plan: Document, **context: "Unpack[Keywords]") -> str:
    """Give the milestones of a plan as a diagram in Mermaid's words, with the keywords of `check_idea_note`.

    >>> plan = {"milestones": [{"text": "Kafeen er åpnet", "path": "Drift", "planned": "2027-03-01"}]}
    >>> print(milestone_diagram(plan, today="2026-11-21"), end="")
    gantt
        dateFormat YYYY-MM-DD
        axisFormat %d.%m.%Y
        section Drift
        Kafeen er åpnet :milestone, crit, m1, 2027-03-01, 0d

    """
    return str(open(plan, **context)._whole("milestoneDiagram")["diagram"]["text"])


@takes_context
def milestone_table(plan: Document, **context: "Unpack[Keywords]") -> str:
    """Give the milestones of a plan as CSV, one a row, with the keywords of `check_idea_note`.

    What is stated of each, when it will be reached, and how long it can wait; headings are words in the language.

    >>> table = milestone_table({"milestones": [{"id": "M1"}]}, today="2026-11-21", lang="nn")
    >>> table.splitlines()[0].split(",")[:4]
    ['Kjennemerke', 'Milepæl', 'Resultatveg', 'Planlagt']

    """
    return str(open(plan, **context)._whole("milestoneTable")["table"]["text"])


def working_days_later(
    days: Iterable[datetime.date | str], offset: int, calendar: Mapping[str, object] | None = None
) -> list[str | None]:
    """Give the days so many working days later, or earlier where `offset` is below none.

    Monday to Friday without the public holidays of Norway, or the days of a `calendar` (a `PlanCalendar`). A day off
    is as the working day before it where later days are counted, and as the one after it where earlier ones are. None
    outside the years from 1900 to 2100.

    Raises:
        MisuseError: A day is none, or the calendar cannot be read.

    >>> working_days_later(["2027-03-24", datetime.date(2027, 1, 1)], 5)
    ['2027-04-05', '2027-01-08']

    """
    question = {"days": [day_text(day) for day in days], "offset": offset, "calendar": calendar}
    answer = call("workingDays", written(question, "calendar"), json.dumps({"today": _ANY_DAY}))
    raise_misuse(answer)
    later: list[str | None] = json.loads(answer)["workingDays"]["days"]
    return later
