"""What the coach says of a message: flags and praise, each with its place and its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from goodbooks.coach.silence import Strange


class Flag(NamedTuple):
    """Something that a message would be better without, or lacks.

    `start` and `end` are its place in the text: the last sign of a sentence where something is
    missing. `cites` are the entries of the book it rests on.
    """

    start: int
    end: int
    rule: str
    category: str
    says: str
    reason: str
    instead: str
    cites: tuple[str, ...] = ()


class Praise(NamedTuple):
    """Something that is good in a message, and its place."""

    start: int
    end: int
    name: str
    says: str


class Coached(NamedTuple):
    """Everything the coach has to say of one message.

    `left` are the rules and words left alone, `strange` the names that were to be and are no rule.
    """

    text: str
    purpose: str
    is_guessed: bool
    reader: str
    words: int
    flags: tuple[Flag, ...]
    praises: tuple[Praise, ...]
    left: tuple[str, ...]
    strange: tuple[Strange, ...] = ()
