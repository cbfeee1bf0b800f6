"""Pictures of plans and portfolios."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Picture:
    """A picture of a milestone plan or a portfolio: `svg` to show or print, and `html`, which is the same as a table.

    A notebook shows the picture. `save("plan.svg")` writes it to a file.
    """

    title: str
    svg: str
    html: str

    @classmethod
    def of(cls, answer: Mapping[str, Any]) -> "Picture":
        """Read the picture in an answer."""
        picture = answer["picture"]
        return cls(picture["title"], picture["svg"], picture["html"])

    def save(self, path: str) -> None:
        """Write the picture to a file."""
        Path(path).write_text(self.svg, encoding="utf-8")

    def _repr_html_(self) -> str:
        """Give the picture, for notebooks."""
        return self.svg
