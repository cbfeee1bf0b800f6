"""Milestone plans: when the milestones will be reached and why, and what moves when something is changed."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samspill._context import Keywords, context_text, takes_context
from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._open import open
from samspill._picture import Picture
from samspill._report import words_in
from samspill._text import Document, part_text, written
from samspill._told import Told

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from samspill.types import (
        AddedMilestone,
        ChangedMilestone,
        Finding,
        Made,
        MovedMilestone,
        PlanChange,
        RemovedMilestone,
        ScheduledMilestone,
    )


@dataclass(frozen=True, repr=False)
class PlanSchedule(Told):
    """When the milestones of a plan will be reached, why, and what there is to spare.

    `answer` is all of it, as the library gave it. `print(schedule)` writes the text; a notebook shows a table.
    """

    @property
    def milestones(self) -> "list[ScheduledMilestone]":
        """The milestones, in the order of the plan."""
        milestones: list[ScheduledMilestone] = self.answer["milestones"]
        return milestones

    @property
    def critical_chain(self) -> "list[ScheduledMilestone]":
        """The milestones that decide when the last one is reached, from the first to the last."""
        return [self.milestones[place] for place in self.answer["criticalChain"]]

    @property
    def end(self) -> str | None:
        """The last day of the plan, as `2027-06-30`; `None` where it is not known."""
        end: str | None = self.answer["end"]
        return end

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give one row a milestone as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Days are as `2027-03-01`, slack is in working days, and what is not known is None.
        Headings are words in the language of the schedule; with `codes=True` they are codes.
        """
        read = ("earliest", "likely", "latest", "totalSlack", "when")
        rows = [
            {
                "milestone": milestone["text"],
                **{code: milestone.get(code) for code in read},
                "why": " ".join(milestone["why"]),
                "room": " ".join(milestone["room"]),
            }
            for milestone in self.milestones
        ]
        return _columns(self.made, ("milestone", *read, "why", "room"), rows, codes=codes)

    def __repr__(self) -> str:
        """Tell how many milestones it holds."""
        return f"PlanSchedule({len(self.milestones)} milestones)"


@dataclass(frozen=True, repr=False)
class WhatIf(Told):
    """What moves in a plan when something is changed, why, and how it is taken back.

    `answer` is all of it, as the library gave it. `print(moves)` writes the text; a notebook shows a table.
    """

    @property
    def moved(self) -> "list[MovedMilestone]":
        """The milestones that move, in the order of the plan."""
        moved: list[MovedMilestone] = self.answer["moved"]
        return moved

    @property
    def changed(self) -> "list[ChangedMilestone]":
        """The milestones that do not move, but of which something else is otherwise, such as a deadline."""
        changed: list[ChangedMilestone] = self.answer["changed"]
        return changed

    @property
    def added(self) -> "list[AddedMilestone]":
        """The milestones that are new."""
        added: list[AddedMilestone] = self.answer["added"]
        return added

    @property
    def removed(self) -> "list[RemovedMilestone]":
        """The milestones that are gone."""
        removed: list[RemovedMilestone] = self.answer["removed"]
        return removed

    @property
    def findings(self) -> "list[Finding]":
        """What cannot be read of the changes."""
        findings: list[Finding] = self.answer["findings"]
        return findings

    @property
    def undo(self) -> "list[PlanChange]":
        """The changes that take it back, in the order they are to be made."""
        undo: list[PlanChange] = self.answer["undo"]
        return undo

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give one row a milestone that moves as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`."""
        rows = [
            {
                "milestone": moved["text"],
                "before": moved["before"],
                "when": moved["says"],
                "why": " ".join(moved["why"]),
            }
            for moved in self.moved
        ]
        return _columns(self.made, ("milestone", "before", "when", "why"), rows, codes=codes)

    def __repr__(self) -> str:
        """Tell how many milestones move."""
        return f"WhatIf({len(self.moved)} moved)"


@takes_context
def schedule_plan(plan: Document, **context: "Unpack[Keywords]") -> PlanSchedule:
    """Work out when the milestones of a plan (*milepælsplan*) will be reached, with the keywords of `check_idea_note`.

    `programme=` says when bodies meet and when the offices are closed, beside the plan's own `calendar`.

    >>> first = {"id": "M1", "text": "Avtalen er signert", "planned": "2027-03-19"}
    >>> second = {"text": "Kafeen er åpnet", "dependsOn": ["M1"], "workingTime": {"days": 5}}
    >>> schedule = schedule_plan({"milestones": [first, second]}, today="2026-11-21")
    >>> schedule.milestones[1]["likely"]
    '2027-03-31'
    >>> print(schedule.milestones[1]["why"][1])
    «Avtalen er signert» skal etter planen være nådd 19. mars 2027.

    """
    return PlanSchedule(open(plan, **context)._whole("schedule")["schedule"])


@takes_context
def what_if(plan: Document, changes: "Iterable[PlanChange]", **context: "Unpack[Keywords]") -> WhatIf:
    """Tell what moves in a plan when something is changed, with the keywords of `check_idea_note`.

    A change is `{"pointer": "/milestones/0/planned", "value": "2027-04-01"}`; the value may be a `datetime.date` too.
    `None` takes away what stands there, and what stands after it in a list moves up.
    With `"document": "programme"` it is a change to the programme, such as a meeting that is moved.

    >>> plan = {"milestones": [{"text": "Kafeen er åpnet", "planned": "2027-03-01"}]}
    >>> later = what_if(plan, [{"pointer": "/milestones/0/planned", "value": "2027-04-01"}], today="2026-11-21")
    >>> later.moved[0]["says"]
    'Fra 1. mars 2027 til 1. april 2027, 20 arbeidsdager senere.'
    >>> later.undo
    [{'pointer': '/milestones/0/planned', 'value': '2027-03-01'}]

    """
    return WhatIf(_asked("whatIf", plan, changes, context)["whatIf"])


@takes_context
def draw_milestone_plan(plan: Document, changes: "Iterable[PlanChange]" = (), **context: "Unpack[Keywords]") -> Picture:
    """Draw a milestone plan with its result paths, with the keywords of `check_idea_note`.

    With changes, as `what_if` takes them, it shows what moves, and from where.
    """
    return _picture("drawMilestonePlan", plan, changes, context)


@takes_context
def draw_poster(plan: Document, changes: "Iterable[PlanChange]" = (), **context: "Unpack[Keywords]") -> Picture:
    """Draw a milestone plan as a poster of one page, as `draw_milestone_plan` does."""
    return _picture("drawPoster", plan, changes, context)


@takes_context
def draw_gantt(plan: Document, changes: "Iterable[PlanChange]" = (), **context: "Unpack[Keywords]") -> Picture:
    """Draw a milestone plan along the calendar, with what there is to spare, as `draw_milestone_plan` does."""
    return _picture("drawGantt", plan, changes, context)


def _picture(operation: str, plan: Document, changes: "Iterable[PlanChange]", context: "Keywords") -> Picture:
    return Picture.of(_asked(operation, plan, changes, context))


def _asked(operation: str, plan: Document, changes: "Iterable[PlanChange]", context: "Keywords") -> dict[str, Any]:
    """Ask about a plan and some changes to it, which stand in the question as they are given."""
    question = f'{{"plan":{part_text(plan)},"changes":{written(list(changes), "changes")}}}'
    answer = call(operation, question, context_text(context))
    raise_misuse(answer)
    result: dict[str, Any] = json.loads(answer)
    return result


def _columns(
    made: "Made", columns: tuple[str, ...], rows: Iterable[Mapping[str, object]], *, codes: bool
) -> dict[str, list[object]]:
    words = words_in(made["lang"])["milestoneColumns"]
    return {code if codes else words[code]: [row[code] for row in rows] for code in columns}
