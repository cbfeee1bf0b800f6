"""Columns as a table for notebooks."""

import html
from collections.abc import Iterable


def table(columns: dict[str, list[object]]) -> str:
    """Give columns as an HTML table."""

    def cells(tag: str, values: Iterable[object]) -> str:
        texts = ("" if value is None else html.escape(str(value)) for value in values)
        return "<tr>" + "".join(f"<{tag}>{text}</{tag}>" for text in texts) + "</tr>"

    body = "".join(cells("td", row) for row in zip(*columns.values(), strict=True))
    return f"<table><thead>{cells('th', columns)}</thead><tbody>{body}</tbody></table>"
