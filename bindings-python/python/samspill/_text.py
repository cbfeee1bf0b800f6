"""From what Python holds to JSON text."""

import datetime
import decimal
import enum
import json
import os
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import TypeAlias

Document: TypeAlias = "Mapping[str, object] | str | bytes | bytearray | os.PathLike[str] | None"


def document_text(document: object) -> str:
    """Give a document's JSON text: of a mapping, of text or bytes as they are, or of a file.

    Bytes and files may be UTF-8, UTF-16 or UTF-32. Nothing is refused for its content: what is
    wrong with the text is for the report to tell.
    """
    name, ending = file_named(document)
    if reader := sheet_reader(name, ending):
        way = f"samspill.portfolio_from_rows({reader})"
        raise ValueError(f"is {name!r} a file? Read it first, for example with `{way}`")
    if isinstance(document, str):
        if ending == ".json":
            raise ValueError(f"is {name!r} a file? Give its path as pathlib.Path({name!r})")
        return whole(document)
    if isinstance(document, os.PathLike):
        document = Path(document).read_bytes()
    if isinstance(document, bytes | bytearray):
        content = bytes(document)
        return content.decode(json.detect_encoding(content), "replace")
    return written(document, "document")


def part_text(document: object) -> str:
    """Give a document's JSON text as it can stand within another."""
    return document_text(document).removeprefix("\ufeff")


# What reads a file with a sheet in it, by how its name ends.
_SHEETS = {
    ".csv": "pandas.read_csv({!r}, sep=';')",
    ".ods": "pandas.read_excel({!r})",
    ".xls": "pandas.read_excel({!r})",
    ".xlsm": "pandas.read_excel({!r})",
    ".xlsx": "pandas.read_excel({!r})",
}


def file_named(value: object) -> tuple[str, str]:
    """Give the file that a text or a path looks like the name of, and how it ends; else empty texts."""
    name = os.fsdecode(value) if isinstance(value, str | os.PathLike) else ""
    # A document is longer than the name of a file, or it is none.
    is_name = len(name) < 1000 and not set("{[\n") & set(name)
    return (name, os.path.splitext(name)[1].lower()) if is_name else ("", "")


def sheet_reader(name: str, ending: str) -> str | None:
    """Give what reads a file with a sheet in it."""
    return _SHEETS[ending].format(name) if ending in _SHEETS else None


def written(value: object, what: str) -> str:
    """Give a value as JSON text; `what` it is, for the message when it cannot be."""
    try:
        return json.dumps(plain(value, ""))
    except RecursionError:
        raise ValueError(f"the {what} holds itself, or is too deep to be written as JSON") from None


def whole(text: str) -> str:
    """Give the text with each half of a surrogate pair joined, or marked as lost."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def plain(value: object, place: str) -> object:
    """Give a value as JSON has it; `place` is where it stands, for the message when it cannot be."""
    if isinstance(value, enum.Enum):
        value = value.value
    if value is None or (not isinstance(value, Iterable) and is_missing(value)):
        return None
    if isinstance(value, str | bool | int | float):
        return str(value).replace("inf", "Infinity") if value in (float("inf"), float("-inf")) else value
    if type(value).__name__ == "datetime64":  # numpy's: nanoseconds are no number to people
        return day_text(str(value))[:10]
    if isinstance(value, decimal.Decimal):
        return decimal_text(value)
    if isinstance(value, datetime.date):
        return day_text(value)
    if isinstance(value, Mapping):
        return {str(key): plain(inner, f"{place}/{key}") for key, inner in value.items()}
    if callable(to_dict := getattr(value, "to_dict", None)):  # a row of pandas'
        return plain(to_dict(), place)
    if callable(to_list := getattr(value, "tolist", None)):  # what numpy and pandas hold
        return plain(to_list(), place)
    # A set has no order to keep.
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | AbstractSet):
        return [plain(inner, f"{place}/{index}") for index, inner in enumerate(value)]
    raise TypeError(f"values of {type(value).__name__} have no place in a document (at {place or 'the top'})")


def decimal_text(value: decimal.Decimal) -> str:
    """Give a decimal with a comma; three decimals are filled up to four, for three may be thousands."""
    whole, _, fraction = f"{value:f}".partition(".")
    fraction = fraction.rstrip("0")
    return f"{whole},{fraction:0<4}" if len(fraction) == 3 else f"{whole},{fraction}".rstrip(",")


def is_missing(value: object) -> bool:
    """Whether a value stands for none at all: NaN, NaT, pandas' NA."""
    try:
        return bool(value != value)
    except TypeError:  # NA cannot say whether it is itself
        return True


def day_text(day: datetime.date | str) -> str:
    """Give a day as `2026-11-21`; of a time, the day it shows."""
    if isinstance(day, datetime.datetime):
        return day.date().isoformat()
    return day.isoformat() if isinstance(day, datetime.date) else day
