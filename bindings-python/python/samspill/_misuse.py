"""What is told when the call itself is wrong."""

import json


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


def raise_misuse(answer: str) -> None:
    """Raise what an answer says of a call that is wrong."""
    if answer.startswith('{"misuse":'):
        raise MisuseError(**json.loads(answer)["misuse"])
