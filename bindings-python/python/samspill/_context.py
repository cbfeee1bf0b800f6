"""What a document is checked against: the same keywords for every operation."""

import datetime
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from samspill._text import written

if TYPE_CHECKING:
    from samspill.types import Criteria, Gate, Include, Limits, Profile, Programme, Texts


class _Day(TypedDict):
    today: datetime.date | str


class Keywords(_Day, total=False):
    """The keywords of a check; `check_idea_note` tells what each is for."""

    lang: str
    gate: "Gate | None"
    programme: "Programme | None"
    profile: "Profile | None"
    criteria: "Criteria | None"
    limits: "Limits | None"
    include: "Sequence[Include] | None"
    texts: "Mapping[str, Mapping[str, Texts]] | None"


def context_text(given: Mapping[str, object]) -> str:
    """Give the context as JSON text. What is wrong in it, the library tells."""
    return written({key: value for key, value in given.items() if value is not None}, "context")


_Function = TypeVar("_Function", bound=Callable[..., Any])


def takes_context(function: _Function) -> _Function:
    """Let `help` and notebooks show each of the keywords by its name."""
    own = inspect.signature(function)
    first = [parameter for parameter in own.parameters.values() if parameter.kind is not parameter.VAR_KEYWORD]
    defaults: dict[str, object] = {"today": inspect.Parameter.empty, "lang": "nb"}
    keywords = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=defaults.get(name),
            annotation=getattr(annotation, "__forward_arg__", annotation),
        )
        for name, annotation in inspect.get_annotations(Keywords).items()
    ]
    function.__signature__ = own.replace(parameters=[*first, *keywords])  # type: ignore[attr-defined]
    return function
