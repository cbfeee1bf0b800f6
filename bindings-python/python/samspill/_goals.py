"""Goals as they are read, and as the letters of SMARTE see them."""

import html
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samspill._report import words_in
from samspill._tables import table

if TYPE_CHECKING:
    from samspill.types import GoalByLetters, GoalReading, Made


class GoalReadings(list["GoalReading"]):
    """Goals that were read, in order, each as the library gave it; a notebook shows them as one table."""

    def __init__(self, readings: "Iterable[GoalReading]", lang: str = "nb") -> None:
        """Take some readings together, to be shown in a language."""
        super().__init__(readings)
        self.lang = lang

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give one row a goal as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

        Headings and kinds are words in the language they were asked for in; with `codes=True` they are codes.
        The target is the first amount; of halving and the like it is what is multiplied by, such as 0.5.
        """
        words = words_in(self.lang)
        rows = [_row(goal, {} if codes else words) for goal in self]
        headings = words["goalColumns"]
        return {code if codes else heading: [row[code] for row in rows] for code, heading in headings.items()}

    def _repr_html_(self) -> str:
        """Give the goals as a table, for notebooks."""
        return table(self.to_columns())


def _row(goal: "GoalReading", words: dict[str, dict[str, str]]) -> dict[str, object]:
    def named(kind: str, code: str | None) -> str | None:
        return words[kind][code] if code and words else code

    first = goal["quantities"][0] if goal["quantities"] else None
    baseline = goal["baseline"]
    deadline = goal["deadline"]
    start = baseline["quantity"] if baseline else None
    return {
        "text": goal["text"],
        "kind": named("goalKinds", goal["kind"]),
        "verb": goal["verb"]["words"] if goal["verb"] else None,
        "direction": named("directions", goal["direction"]),
        "baseline": start["value"] if start else None,
        "target": _figure(first) if first else None,
        "unit": first["unit"]["words"] if first and first["unit"] else None,
        "deadline": deadline["span"]["words"] if deadline else None,
        "latest": deadline["latest"] if deadline else None,
        "measurable": goal["measurable"],
        "vague": ", ".join(word["words"] for word in goal["vague"]),
    }


def _figure(quantity: Any) -> float | None:
    if quantity["value"] is None and quantity["ratio"]:
        above, below = quantity["ratio"]
        return float(above) / float(below)
    return None if quantity["value"] is None else float(quantity["value"])


@dataclass(frozen=True, repr=False)
class GoalsByLetters:
    """What each letter of SMARTE, or of a kindred word, finds in each goal.

    `answer` is all of it, as the library gave it. A notebook shows a goal a row and a letter a column, with the
    goal as it could be continued.
    """

    answer: dict[str, Any]

    @property
    def goals(self) -> "list[GoalByLetters]":
        """The goals, in order."""
        goals: list[GoalByLetters] = self.answer["goals"]
        return goals

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give one row a goal as columns: whose it is, its words, how each letter stands, and what could be added.

        Headings and outcomes are words in the language of the answer; with `codes=True` they are codes.
        """
        words = words_in(self.made["lang"])
        heading = words["goalColumns"]["text"]
        columns: dict[str, list[object]] = {
            "code" if codes else words["columns"]["code"]: [goal["subject"].get("code") for goal in self.goals],
            "title" if codes else words["columns"]["title"]: [goal["subject"].get("title") for goal in self.goals],
            "text" if codes else heading: [goal["text"] for goal in self.goals],
        }
        for place, letter in enumerate(self.goals[0]["letters"] if self.goals else []):
            name = f"{letter['letter']}: {letter['aspect'] if codes else letter['title']}"
            letters = [goal["letters"][place] for goal in self.goals]
            columns[name] = [one["standing"] if codes else one["words"] for one in letters]
        hints: list[object] = [goal["hint"]["text"] if goal["hint"] else None for goal in self.goals]
        return {**columns, "hint" if codes else words["columns"]["help"]: hints}

    def __repr__(self) -> str:
        """Tell how many goals there are, and by which letters they were looked at."""
        return f"GoalsByLetters({self.answer['profile']}, {len(self.goals)} goals)"

    def _repr_html_(self) -> str:
        """Give the goals as a table, for notebooks."""
        return table(self.to_columns())


def marked(goal: "GoalReading") -> str:
    """Give the words of a goal as HTML with what was judged in them marked, for notebooks and pages.

    Amounts, deadline, what it starts from, verb and vague words are `<mark>`s, each with its role as `class`.

    >>> import samspill
    >>> marked(samspill.read_goal("Minst 40 ungdommer har fått sommerjobb innen 2028"))[:66]
    '<mark class="target">Minst 40 ungdommer</mark> <mark class="verb">'

    """
    roles = [("target", one["span"]) for one in goal["quantities"]]
    single = [("deadline", goal["deadline"]), ("baseline", goal["baseline"])]
    roles += [(role, found["span"]) for role, found in single if found]
    roles += [("verb", goal["verb"])] if goal["verb"] else []
    roles += [("vague", word) for word in goal["vague"]]
    text, pieces, end = goal["text"], [], 0
    for role, span in sorted(roles, key=lambda role: tuple(role[1]["codePoints"])):
        first, last = span["codePoints"]
        if first >= end:
            pieces.append(html.escape(text[end:first]))
            pieces.append(f'<mark class="{role}">{html.escape(text[first:last])}</mark>')
            end = last
    return "".join([*pieces, html.escape(text[end:])])
