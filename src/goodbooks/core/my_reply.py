"""What a mail of mine answers of those before it in its thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date


class AnsweringSentence(NamedTuple):
    """A sentence of mine that answers something: a promise, with its day and condition where it names them, or what is done or refused."""

    sentence: str
    is_promise: bool = False
    due: str = ""
    condition: str = ""


class Reply(NamedTuple):
    """A mail of mine in a thread: where it is, when I wrote it, which writings it answers, the nearest first, and its answers."""

    address: str
    on: date
    at: str | None
    to: tuple[str, ...]
    answers: tuple[AnsweringSentence, ...]
