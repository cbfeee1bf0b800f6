"""What answers that can be read as a text have in common."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samspill._tables import table

if TYPE_CHECKING:
    from samspill.types import Made


@dataclass(frozen=True, repr=False)
class Told:
    """An answer with notes and a text of its own; `answer` is all of it, as the library gave it."""

    answer: dict[str, Any]

    @property
    def notes(self) -> list[str]:
        """What to know about it as a whole."""
        notes: list[str] = self.answer["notes"]
        return notes

    @property
    def made(self) -> "Made":
        """What made the answer: enough to make it again."""
        made: Made = self.answer["made"]
        return made

    @abstractmethod
    def to_columns(self, *, codes: bool = False) -> dict[str, list[object]]:
        """Give it as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`."""

    def __str__(self) -> str:
        """Give the text."""
        return str(self.answer["text"])

    def _repr_html_(self) -> str:
        """Give it as a table, for notebooks."""
        return table(self.to_columns())
