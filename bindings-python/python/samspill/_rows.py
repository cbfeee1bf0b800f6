"""Between the rows of a spreadsheet and a portfolio."""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, cast

from samspill._misuse import raise_misuse
from samspill._native import call
from samspill._text import Document, document_text, file_named, plain, sheet_reader, written

if TYPE_CHECKING:
    from samspill.types import Portfolio


class _PandasFrame(Protocol):
    def to_dict(self, orient: Literal["records"]) -> list[dict[Any, Any]]: ...


class _PolarsFrame(Protocol):
    def to_dicts(self) -> list[dict[str, Any]]: ...


Rows: TypeAlias = "Iterable[Mapping[Any, object]] | Mapping[str, Sequence[object]] | _PandasFrame | _PolarsFrame"

# Rows are read alike on every day, and a context must have one.
_ANY_DAY = "0001-01-01"


def portfolio_from_rows(rows: Rows, columns: Mapping[str, str | None] | None = None) -> "Portfolio":
    """Read the rows of a spreadsheet as a portfolio, for `check_portfolio`: one project a row.

    Headings are known by what the fields are called in bokmål, nynorsk and English, and as sheets
    usually call them: *Prosjektnr*, *Eier*, *Oppstart*. Any other column stays as a key of the
    project's own. An empty cell, NaN and NaT say nothing; what cannot be read stays as it is, and
    the check tells of it.

    Args:
        rows: A data frame of pandas or polars, a dict a row, or a dict with a list for each heading.
        columns: The field that a heading stands for, where it is not known: `{"Hva": "title"}`; a part
            of a part as `"owner/name"`, and None to leave a column out.

    Raises:
        MisuseError: A field or a heading of `columns` is not there.
        TypeError: There are no rows, but something else.
        ValueError: There is the name of a file; it says how to read it.

    >>> rows = [{"Prosjektnr": "01/26", "Prosjekt": "Kafé", "Status": "Pågår", "Hovedmål": "1; 4"}]
    >>> portfolio = portfolio_from_rows(rows)
    >>> portfolio["projects"][0]["state"], portfolio["projects"][0]["mainGoals"]
    ('inProgress', [{'goal': '1'}, {'goal': '4'}])

    """
    document = {"rows": [_row(row) for row in _listed(rows)], "columns": columns}
    answer = _answered("portfolioFromRows", written(document, "rows"), lang="nb")
    return cast("Portfolio", answer["portfolio"])


def projects_to_columns(portfolio: Document, *, lang: str = "nb") -> dict[str, list[object]]:
    """Give the projects of a portfolio as columns, for `polars.DataFrame(...)` or `pandas.DataFrame(...)`.

    One project a row, code and title first; headings and values are words in the language.
    `portfolio_from_rows` reads such a table again.

    >>> projects_to_columns({"projects": [{"code": "01/26", "state": "inProgress"}]}, lang="nn")["Status"]
    ['under gjennomføring']

    """
    rows = _table(document_text(portfolio), lang)
    headings = rows[0] if rows else _table('{"projects":[{}]}', lang)[0]
    return {heading: [row[heading] for row in rows] for heading in headings}


def _table(portfolio: str, lang: str) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", _answered("rowsFromPortfolio", portfolio, lang)["rows"])


def _answered(operation: str, document: str, lang: str) -> dict[str, Any]:
    answer = call(operation, document, json.dumps({"today": _ANY_DAY, "lang": lang}))
    raise_misuse(answer)
    return cast("dict[str, Any]", json.loads(answer))


def _listed(rows: object) -> Iterable[object]:
    """Give the rows one by one, whatever they come in."""
    name, ending = file_named(rows)
    reader = f"json.loads(pathlib.Path({name!r}).read_bytes())" if ending == ".json" else sheet_reader(name, ending)
    if reader:
        raise ValueError(f"is {name!r} a file? Read it first, for example with `{reader}`")
    if callable(to_dicts := getattr(rows, "to_dicts", None)):
        return cast("Iterable[object]", to_dicts())
    if callable(to_dict := getattr(rows, "to_dict", None)) and hasattr(rows, "columns"):
        # An index with a name was a column before, such as the code of the project.
        named = any(name is not None for name in getattr(getattr(rows, "index", None), "names", ()))
        return cast("Iterable[object]", (cast("Any", rows).reset_index().to_dict if named else to_dict)("records"))
    if isinstance(rows, Mapping):
        if not all(isinstance(column, Sequence) and not isinstance(column, str) for column in rows.values()):
            raise TypeError("a dict has a list for each heading; is it a single row? Put it in a list")
        return (dict(zip(rows, row, strict=True)) for row in zip(*rows.values(), strict=True))
    if isinstance(rows, Iterable) and not isinstance(rows, str | bytes | bytearray | os.PathLike):
        return rows
    raise TypeError(f"rows are a data frame or a list with a dict for each row, not {type(rows).__name__}")


def _row(row: object) -> object:
    """Give a row with its cells as JSON has them; what has no place there, as its text."""
    if not isinstance(row, Mapping) and callable(to_dict := getattr(row, "to_dict", None)):  # a row of pandas'
        row = to_dict()
    return {str(heading): _cell(value) for heading, value in row.items()} if isinstance(row, Mapping) else row


def _cell(value: object) -> object:
    try:
        return plain(value, "")
    except TypeError:
        return str(value)
