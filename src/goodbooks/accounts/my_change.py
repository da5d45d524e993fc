"""A change of what I do that I ask another for: the matters it is talked of in, and from when it is somebody's to know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.entry import ANYONE, people_in
from goodbooks.core.names import name_key
from goodbooks.core.readers import NOT_YET
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to_me
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import Decision, opened_by_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_CHANGE = regex(
    r"\b(?:giv(?:e|ing)|hand(?:ing)?) (?:\w+ ){0,3}?(?:back|up|over)\b|\b(?:step|go|mov|return)(?:ing|e)? (?:back|down|aside)\b|\bleav(?:e|ing)\b|\bresign\w*|\bnotice\b"
    r"|\b(?:fewer|less|part[- ]time|reduced?) (?:\w+ )?(?:hours|days|shifts|work)\b|\b(?:my|another|a new|the) (?:role|post|position)\b",
    re.IGNORECASE,
)
"""How I ask for a change of what I do."""


def my_changes(book: Book) -> Mapping[str, tuple[Entry, ...]]:
    """Each matter in which I ask another for a change of what I do, or mean to, with all that stands in it."""
    return book.once("my changes", lambda: _my_changes(book))


def _my_changes(book: Book) -> Mapping[str, tuple[Entry, ...]]:
    asks = [one for one in (*book.of(Ask), *book.planned) if isinstance(one, Ask)]
    mine = [one for one in asks if not is_to_me(book, one) and _CHANGE.search(one.title)]
    tags = dict.fromkeys(name_key(tag) for one in mine for tag in one.matters)
    return {tag: (*book.about(tag), *book.planned_about(tag)) for tag in tags}


def has_heard(book: Book, near: Iterable[Entry], who: Iterable[str], on: date) -> bool:
    """Whether whoever asks on a day has a part in such a matter or has heard of it by then: that it is decided opens it to nobody."""
    every = tuple(near)
    keys = book.person_keys(who)
    asks = [one for one in every if isinstance(one, Ask) and not is_to_me(book, one)]
    said = [*(one for one in every if isinstance(one, Decision | Answer)), *_replies(book, asks)]
    if any(opened_by_words(book, one) or ANYONE in one.readers for one in (*asks, *said)):
        return True
    knows = {book.person_key(name) for one in asks for name in (*one.to, *one.readers)}
    knows |= book.person_keys(name for one in said for name in people_in(one))
    if not keys.isdisjoint(knows) or any(map(_is_told, _notes_on(book, keys))):
        return True
    return any(_has_begun(one, on) for one in said)


def _replies(book: Book, asks: Iterable[Ask]) -> Iterator[Entry]:
    yield from (reply for one in asks if (reply := reply_to(book, one)) is not None)


def _notes_on(book: Book, keys: frozenset[str] | set[str]) -> Iterator[Entry]:
    people = book.of_kind("person")
    return (one for one in people if one.who and book.person_key(one.who[0]) in keys)


def _is_told(person: Entry) -> bool:
    """Whether the book says of somebody that they may hear all of it by now."""
    return name_key(person.line(NOT_YET)) == "nothing"


def _has_begun(said: Entry, on: date) -> bool:
    """Whether the day from which a word holds is over: then everybody sees it."""
    if isinstance(said, Decision) and (day := said.holds_from) is not None:
        return day.on <= on
    from goodbooks.language.days.dues import named_days  # few ask that
    from goodbooks.language.days.stretch import UNKNOWN

    days = [due.on for due in named_days(said.title, said.on, UNKNOWN) if due.on > said.on]
    return bool(days) and max(days) <= on
