"""What of a story stands in the book already, though in other words or as part of more: it is not proposed a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.desk.happened.in_the_book import LATELY
from goodbooks.entries.decision import Decision
from goodbooks.entries.note import Note
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.proposal import Proposal

_WORDS = regex(r"\w+")
_FEWEST = 4
"""So many words of a sentence are found again in a note; fewer may stand there by chance."""
_OPENS, _CLOSES = "“„«", "”»"


class InTheBook:
    """What these days were written of a story, gathered once."""

    def __init__(self, book: Book, told: str, today: date) -> None:
        self._book = book
        since = today - LATELY
        lately = [one for one in (*book.entries, *book.planned) if one.on >= since]
        self._notes = [_key(one.title) for one in lately if isinstance(one, Note)]
        self._talks = {_meeting(book, one) for one in lately if isinstance(one, Talk)}
        self._decided = self._passages(told, lately, today)

    def has(self, found: Proposal) -> bool:
        """Whether the book tells it: in a note that has its words or that they go on from, as the talk of that day, or as the decision of it."""
        if isinstance(found.entry, Talk) and _meeting(self._book, found.entry) in self._talks:
            return True
        words = _key(found.sentence)
        if words in self._decided:
            return True
        is_long = len(words.split()) >= _FEWEST
        return any(words == one or (is_long and _is_in(words, one)) for one in self._notes)

    def _passages(self, told: str, lately: list[Entry], today: date) -> set[str]:
        """The sentences of a decision and of its reversal, where the book has decisions of that day by whoever decided, in whatever words."""
        from goodbooks.situations.events.reversal import turned_around
        from goodbooks.situations.events.verdicts import day_of

        found = turned_around(told, today)
        days = {one.on for one in lately if isinstance(one, Decision)}
        both = (found.first, found.then) if found else ()
        return {_key(one.passage) for one in both if day_of(one, today) in days}


def _key(words: str) -> str:
    """Words by which a sentence is found again, whatever its marks; the last of a cut one is left out."""
    found = _WORDS.findall(name_key(words))
    return " ".join(found[:-1] if words.endswith("…") else found)


def _is_in(words: str, note: str) -> bool:
    """Whether a note has the words of a sentence, or is the beginning of it."""
    is_begun = len(note.split()) >= _FEWEST and words.startswith(note)
    return is_begun or f" {words} " in f" {note} "


def _meeting(book: Book, talk: Talk) -> tuple[date, frozenset[str]]:
    """The day of a talk and who was in it."""
    names = (*talk.who, *talk.to)
    return talk.on, frozenset(book.person_key(name) for name in names if not book.is_me(name))


def is_within_a_quotation(text: str, start: int) -> bool:
    """Whether a place of a text is within what somebody is quoted with."""
    before = text[text.rfind("\n\n", 0, start) + 1 : start]
    is_open = sum(before.count(one) for one in _OPENS) > sum(before.count(one) for one in _CLOSES)
    return is_open or before.count('"') % 2 == 1
