"""The coach at the desk: a message looked at, with the book opened on what it speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from goodbooks.accounts.readers.others_read import concerning
from goodbooks.coach.coached import Coached, Flag, Praise
from goodbooks.coach.gravity import by_gravity, read_first
from goodbooks.coach.known import Known
from goodbooks.coach.look import look
from goodbooks.coach.rule import Rule, rules, strengths
from goodbooks.core.drawing import one_line
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope, days_before
from goodbooks.desk.disk.pulse import version_of
from goodbooks.language.text.letter import Letter

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.handed_back import Opened

__all__ = [
    "PURPOSES",
    "Coached",
    "Flag",
    "Praise",
    "Rule",
    "Said",
    "by_gravity",
    "coach",
    "coach_without_book",
    "every_rule",
    "every_strength",
    "read_first",
    "strange_names",
]

PURPOSES = {
    "ask": "an ask",
    "status": "a status",
    "bad-news": "bad news",
    "recovery": "a recovery",
    "confirm": "a confirmation",
    "hold": "a holding message",
    "decline": "a no",
}
"""What a message can be for, and how it is said."""
_DAYS = 400
"""How far back the book is opened for a message; what lasts, such as a promise, is always there."""
_GREETED = regex(
    r"(?:hi|hello|hey|dear|good (?:morning|evening|afternoon)|to:)?\s*([^,!:;\n–—]+)", re.IGNORECASE
)


class Said(NamedTuple):
    """What the coach said of a message, and what is to be said about the book."""

    coached: Coached
    said: tuple[str, ...]
    is_lost: bool


def coach(
    desk: Desk,
    text: str,
    reader: str,
    purpose: str,
    *,
    beside: Sequence[str] = (),
    leaves: Sequence[str] = (),
    told: str = "",
    of_the_book: Container[str] | None = None,
) -> Said:
    """Look at a message with the book's knowledge; without a reader, for the one it greets.

    `beside` are others who get the same message: what one of them may not see is said. `told` is what a page that was
    made for them says in the book's words, which keeps nothing from them.
    `leaves` are rules and words to be left alone this time; of the rules that need the book, those in `of_the_book` are
    asked, and without it all.
    """
    people = tuple(dict.fromkeys((*((reader,) if reader else ()), *beside)))
    kept = _opened(desk, people)
    who = reader or _greeted(text, kept.opened.book)
    known = _known(desk, kept, who, told)
    found = look(text, purpose=purpose, known=known, leaves=leaves, of_the_book=of_the_book)
    return Said(found, kept.opened.said, kept.opened.is_lost)


class _Kept(NamedTuple):
    """A book opened for a message: which, for whom, and what is known for each reader."""

    key: tuple[str, date, tuple[str, ...]]
    opened: Opened
    known: dict[tuple[str, str], Known]


_KEPT: WeakKeyDictionary[Desk, tuple[_Kept, ...]] = WeakKeyDictionary()
_MOST_KEPT = 2


def _opened(desk: Desk, people: tuple[str, ...]) -> _Kept:
    """The book for a message to these people; while one is typed, and no file changes, the same."""
    key = (version_of(desk.where), desk.clock.today, people)
    others = tuple(one for one in _KEPT.get(desk, ()) if one.key[:2] == key[:2])
    found = next((one for one in others if one.key == key), None)
    if found is None:
        since = days_before(desk.clock.today, _DAYS)
        scope = Scope(desk.clock.today, people=people, kinds=tuple(desk.kinds), since=since)
        found = _Kept(key, desk.open(scope), {})
        _KEPT[desk] = (found, *others[: _MOST_KEPT - 1])
    return found


def _known(desk: Desk, kept: _Kept, who: str, told: str) -> Known:
    """What is known for a reader, who is not among the receivers where only greeted."""
    if (who, told) not in kept.known:
        book, receivers = kept.opened.book, kept.key[2]
        readers = receivers or ((who,) if who else ())
        kept.known.clear()
        kept.known[who, told] = Known(
            book,
            lambda: concerning(book, readers, desk.kinds),
            who,
            desk.clock.today,
            receivers=receivers,
            told=told,
        )
    return kept.known[who, told]


def _greeted(text: str, book: Book) -> str:
    """The one whom the message greets, as the book calls them; "" where it knows nobody so called."""
    said = _GREETED.match(Letter(text).zone("greeting").strip())
    name = said[1].strip() if said else ""
    is_known = bool(name) and not book.is_me(name) and bool(book.concerning(name))
    return book.name_of(name) if is_known else ""


def coach_without_book(text: str, purpose: str) -> Coached:
    """Look at the words of a message alone."""
    return look(text, purpose=purpose)


def strange_names(found: Coached) -> tuple[str, ...]:
    """A sentence for each name that was to be left alone and is no rule, with the nearest that is one."""
    return tuple(_strange(one.name, one.near) for one in found.strange)


def _strange(name: str, meant: str) -> str:
    said = f"“{one_line(name)}” is to be left alone, and no rule is called so"
    if meant:
        return f"{said}: did you mean {meant}?"
    return f"{said}: the manual's page on the coach names them all, and words stand in quotation marks."


def every_rule() -> tuple[Rule, ...]:
    """The rules, by category and name; those that need the book come last."""
    every = rules().by_name.values()
    return tuple(sorted(every, key=lambda one: (one.category == "book", one.category, one.name)))


def every_strength() -> tuple[Rule, ...]:
    """The strengths, by name."""
    return tuple(strengths().by_name.values())
