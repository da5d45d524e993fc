"""A sentence that says which day it is and which it is not, “I told Henrik he gets them on Wednesday, not Tuesday”: of the first day; it moves the promise of mine that is there for the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import NOT_PLACED, Moment, read_moment
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to
from goodbooks.desk.lines.ids import telling_words
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.sentences.day_moved import has_another_day
from goodbooks.desk.sentences.day_of_it import day_at_the_end
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.entries.promise import open_promises

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.sentences.plain_meaning import Meant
    from goodbooks.entries.promise import Promise

_DAY = r"\S+(?: \S+){0,2}?"
_NOT = regex(rf"(?P<words>.*[^\s,;–-])(?:\s*[,;–-])? (?:and |but )?(?:not|instead of|rather than) (?:on |by )?(?P<old>{_DAY})", re.IGNORECASE)  # fmt: skip
_BUT = regex(rf"(?P<words>.*\S) not (?P<lead>on |by |until |till )?(?P<old>{_DAY}),? but (?P<again>on |by |until |till )?(?P<new>{_DAY})", re.IGNORECASE)  # fmt: skip
_PROMISE = regex(
    r'promise me -> (?P<whom>[^"]+?) "(?P<title>[^"]*)" by (?P<due>[^#^]+?)(?: [#^].*)?'
)


def not_that_day(
    sentence: str, today: date, known: Known, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """What a sentence means without the day that it is not; None where it names no such day."""
    words, signs = apart_from_signs(sentence)
    bare, old = _without(words, today)
    if not bare:
        return None
    meant = meant_by(f"{bare}{signs}")
    found = _PROMISE.fullmatch(meant.line) if meant else None
    moved = _promised(found["whom"], found["title"], old, today, known) if found else []
    due = read_moment(found["due"], today) if found else None
    if len(moved) != 1 or not isinstance(due, Moment):
        return meant
    return has_another_day(moved[0], words, due, signs)


def _without(words: str, today: date) -> tuple[str, date | None]:
    """The words without the day that it is not, and that day, where it surely is one; "" where none stands there."""
    if turned := _BUT.fullmatch(words):
        lead = turned["again"] or turned["lead"] or "on "
        if _is_day(turned["old"], today) and _is_day(turned["new"], today):
            return f"{turned['words']} {lead}{turned['new']}", _sure(turned["old"], today)
    found = _NOT.fullmatch(words)
    if found is None or not _is_day(found["old"], today):
        return "", None
    has_another = day_at_the_end(found["words"], today).day is not None
    return (found["words"], _sure(found["old"], today)) if has_another else ("", None)


def _is_day(words: str, today: date) -> bool:
    read = read_moment(words, today)
    return isinstance(read, Moment) or not read.reason.endswith(NOT_PLACED)


def _sure(words: str, today: date) -> date | None:
    read = read_moment(words, today)
    return read.on if isinstance(read, Moment) else None


def _promised(whom: str, title: str, old: date | None, today: date, known: Known) -> list[Promise]:
    """My open promises to somebody of the same thing, by its words; of several, those of the day that it is not."""
    book = book_of(known, "person", "promise", "outcome")
    said, name = set(telling_words(title)), known_as(whom, known)
    same = [
        (one, state.due)
        for one, state in open_promises(book, today)
        if one.id
        and name
        and all(map(book.is_me, one.who or ("me",)))
        and is_to(book, one, name)
        and said & set(telling_words(one.title))
    ]
    of_old = [one for one, due in same if old and due and due.on == old]
    return of_old or [one for one, _ in same]
