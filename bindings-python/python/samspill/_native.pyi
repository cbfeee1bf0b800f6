"""The native part of samspill: JSON text in, JSON text out."""

from typing import final

__all__ = ["Handle", "call"]

@final
class Handle:
    """A document that many questions are asked about."""

    def __new__(cls, document: str, context: str) -> Handle: ...
    def call(self, operation: str) -> str:
        """The answer of an operation."""
    def ask(self, operation: str, question: str) -> str:
        """The answer to a question about the file that is open."""

def call(operation: str, document: str, context: str) -> str:
    """The answer of an operation on a document."""
