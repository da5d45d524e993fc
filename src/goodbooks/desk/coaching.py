"""The coach at the desk: a message looked at, with the book opened on what it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.known import Known
from goodbooks.coach.look import look
from goodbooks.coach.rule import Rule, rules, strengths
from goodbooks.coach.view import Coached, Flag, Praise
from goodbooks.core.readers import seen_by
from goodbooks.core.scope import Scope, days_before

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

__all__ = [
    "Coached",
    "Flag",
    "Praise",
    "Rule",
    "Said",
    "coach",
    "coach_without_book",
    "every_rule",
    "every_strength",
]

_DAYS = 400
"""How far back the book is opened for a message; what lasts, such as a promise, is always there."""


class Said(NamedTuple):
    """What the coach said of a message, and what is to be said about the book."""

    coached: Coached
    said: tuple[str, ...]
    is_lost: bool


def coach(desk: Desk, text: str, reader: str, purpose: str) -> Said:
    """Look at a message to a reader with the book's knowledge; `reader` is "" where none is named."""
    today = desk.clock.today
    people = (reader,) if reader else ()
    scope = Scope(today, people=people, kinds=tuple(desk.kinds), since=days_before(today, _DAYS))
    opened = desk.open(scope)
    seen = seen_by(opened.book, people, desk.kinds)
    known = Known(opened.book, seen, reader, today)
    return Said(look(text, purpose=purpose, known=known), opened.said, opened.is_lost)


def coach_without_book(text: str, purpose: str) -> Coached:
    """Look at the words of a message alone."""
    return look(text, purpose=purpose)


def every_rule() -> tuple[Rule, ...]:
    """The rules, by category and name."""
    return tuple(
        sorted(
            rules().by_name.values(),
            key=lambda rule: (rule.category == "book", rule.category, rule.name),
        )
    )


def every_strength() -> tuple[Rule, ...]:
    """The strengths, by name."""
    return tuple(strengths().by_name.values())
