"""A sentence that tells that I missed one time of what I promised, “I missed the word to Henrik on Friday”, or that none was due, “no word yesterday, he was off”: what became of the promise that it fits, on that day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.sentences.given import day_at_the_end, telling
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.outcome import EXCUSED
from goodbooks.entries.promise import open_promises
from goodbooks.language.meant.none_due import none_due

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.promise import Promise
    from goodbooks.language.meant.none_due import NoneDue

_MISSED = regex(
    r"(?P<day>(?:today|yesterday|last night)\b,?\s+)?I(?:['’]ve| have| had| also| just)* (?:missed|skipped|forgot(?:ten)?(?: to (?:send|give|write|make|mail))?|(?:did not|didn['’]?t) (?:send|give|write|make|mail)) (?:(?:him|her|them) )?(?P<what>\S.*)",
    re.IGNORECASE,
)
_TO = regex(r"(?P<what>\S.*?) (?:to|for|with) (?P<whom>\S+(?: \S+){0,2}?)", re.IGNORECASE)
_MINE = regex(r"(?:my|the|his|her|their|a|an) ", re.IGNORECASE)


def missed(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """That a time of the one promise was missed, or was not due, that the words fit, on their day; None where they fit none, or several."""
    bare, signs = apart_from_signs(sentence)
    if none := none_due(bare):
        return _none_was_due(none, signs, today, known)
    found = _MISSED.fullmatch(bare)
    if not found:
        return None
    ended = f"{found['what']} {(found['day'] or '').strip(' ,')}".strip()
    on, rest = day_at_the_end(ended, today)
    one = _the_one(rest, on, today, known)
    return _became(one, on, "missed", "missed then", signs) if one else None


def _none_was_due(none: NoneDue, signs: str, today: date, known: Known) -> Meant | None:
    """That one time of the one promise that fits was not due, on the day that is said of it or of why."""
    on, what = day_at_the_end(f"it {none.what}", today)
    if what.endswith(none.what):
        on, _ = day_at_the_end(f"it {none.why}", today)
    one = _the_one(what.removeprefix("it "), on, today, known)
    if one is None:
        return None
    return _became(one, on, EXCUSED, "which was not due then", signs, f"private: {capital(none.why)}")  # fmt: skip


def _the_one(rest: str, on: Moment, today: date, known: Known) -> Promise | None:
    """The one promise of mine that words are of; None where they are of none, or of several, or the day is still to come."""
    turned = _TO.fullmatch(rest)
    name = known_as(turned["whom"], known) if turned else ""
    what = turned["what"] if turned and name else rest
    fitting = _fitting(name, _MINE.sub("", what, count=1), on.on, known)
    return fitting[0] if on.on <= today and len(fitting) == 1 else None


def _became(one: Promise, on: Moment, state: str, how: str, signs: str, *more: str) -> Meant:
    """What became of a promise on a day."""
    tags = signs or "".join(f" #{tag}" for tag in one.matters)
    note = f"it is taken as your promise “{shortened(one.title, 60)}”, {how}: {one.ref}"
    return Meant(f'{on} outcome "{capital(state)}"{tags} for {one.ref}', (f"state: {state}", *more), (note,))  # fmt: skip


def _fitting(name: str, what: str, on: date, known: Known) -> list[Promise]:
    """My promises to somebody, or to anybody where `name` is "", that were open on a day and are of what was missed, by their title or what is given each time."""
    book, words = book_of(known, "person", "promise", "outcome"), telling(what)
    return [
        one
        for one, _ in open_promises(book, on)
        if one.id
        and words
        and one.on <= on
        and all(map(book.is_me, one.who or ("me",)))
        and (is_to(book, one, name) if name else not all(map(book.is_me, one.to)))
        and words <= telling(one.title) | telling(one.line("note"))
    ]
