"""What can be asked: each operation with the context as keywords."""

import datetime
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from samspill import _native
from samspill._native import call
from samspill._report import Report
from samspill._text import Document, day_text, document_text, written

if TYPE_CHECKING:
    from samspill.types import Gate, Include, Limits, Profile, Programme, Texts

__all__ = ["MisuseError", "OpenDocument", "call", "catalogue", "check_idea_note", "open", "version"]


class MisuseError(ValueError):
    """The call itself was wrong; `pointer` leads into the context, as a JSON Pointer."""

    def __init__(self, message: str, pointer: str) -> None:
        """Take what the library said."""
        super().__init__(message, pointer)
        self.pointer = pointer

    def __str__(self) -> str:
        """Say what is wrong, and where."""
        message = str(self.args[0])
        return f"{message} (at {self.pointer})" if self.pointer else message


def _context(
    today: datetime.date | str,
    lang: str,
    gate: "Gate | None",
    programme: "Programme | None",
    profile: "Profile | None",
    limits: "Limits | None",
    include: "Sequence[Include] | None",
    texts: "Mapping[str, Mapping[str, Texts]] | None",
) -> str:
    given = {
        "today": day_text(today),
        "lang": lang,
        "gate": gate,
        "programme": programme,
        "profile": profile,
        "limits": limits,
        "include": include,
        "texts": texts,
    }
    return written({key: value for key, value in given.items() if value is not None}, "context")


def _raise_misuse(answer: str) -> None:
    if answer.startswith('{"misuse":'):
        raise MisuseError(**json.loads(answer)["misuse"])


def _report(answer: str) -> Report:
    _raise_misuse(answer)
    return Report(answer)


def check_idea_note(
    note: Document,
    *,
    today: datetime.date | str,
    lang: str = "nb",
    gate: "Gate | None" = None,
    programme: "Programme | None" = None,
    profile: "Profile | None" = None,
    limits: "Limits | None" = None,
    include: "Sequence[Include] | None" = None,
    texts: "Mapping[str, Mapping[str, Texts]] | None" = None,
) -> Report:
    """Check an idea note (*idé-notat*). Whatever it holds, there is a report.

    Args:
        note: A dict, JSON text, bytes, or the path of a file as an `os.PathLike`.
        today: The day of the check, as a date or `"2026-11-21"`; the library reads no clock.
        lang: The language of the answer: `"nb"`, `"nn"` or `"en"`, or a tag that `texts` holds.
        gate: The gate that the note is on its way to; submission if left out.
        programme: The programme that the note is part of; what refers to its goals is looked up there.
        profile: How the programme wants its rules: which are on, and how severe they are.
        limits: How much is read and answered.
        include: What to tell beside what is lacking or wrong: `["success"]` tells what is in place.
        texts: Own wording, by language and rule.

    Raises:
        MisuseError: The context is wrong; a `ValueError` that says where.
        TypeError: A value has no place in JSON, such as a set.

    >>> from pathlib import Path
    >>> report = check_idea_note({"title": "Bydelskafé"}, today="2026-11-21", lang="nn")
    >>> report.ready_for["submission"]["lacks"][0]["text"]
    'kven som kjem med ideen'

    """
    context = _context(today, lang, gate, programme, profile, limits, include, texts)
    return _report(call("checkIdeaNote", document_text(note), context))


class OpenDocument:
    """A document that many questions are asked about: read once, answered as the plain call answers."""

    def __init__(self, document: str, context: str) -> None:
        """Open; `samspill.open` is the way to it."""
        try:
            self._handle = _native.Handle(document, context)
        except ValueError as error:
            _raise_misuse(str(error))
            raise

    def check_idea_note(self) -> Report:
        """Check it as an idea note."""
        return _report(self._handle.call("checkIdeaNote"))


def open(
    document: Document,
    *,
    today: datetime.date | str,
    lang: str = "nb",
    gate: "Gate | None" = None,
    programme: "Programme | None" = None,
    profile: "Profile | None" = None,
    limits: "Limits | None" = None,
    include: "Sequence[Include] | None" = None,
    texts: "Mapping[str, Mapping[str, Texts]] | None" = None,
) -> OpenDocument:
    """Open a document that many questions are asked about; the arguments are those of a check."""
    return OpenDocument(
        document_text(document), _context(today, lang, gate, programme, profile, limits, include, texts)
    )


def catalogue() -> dict[str, Any]:
    """Give all the rules with what they say in three languages, and the words that answers are shown with."""
    return cast("dict[str, Any]", json.loads(call("catalogue", "", ""))["catalogue"])


def version() -> dict[str, str]:
    """Give what this is: the version of the library, the mark of its rules, and of its documents' format."""
    return cast("dict[str, str]", json.loads(call("version", "", ""))["version"])
