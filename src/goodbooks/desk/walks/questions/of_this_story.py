"""Which entries of the book a story speaks of: nothing else of the book may fill what is asked about it."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.desk.lines.story_lines import as_lines
from goodbooks.entries.note import Note
from goodbooks.playbooks.slots.filling import is_small_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.slots.value import Value

_WORD = regex(r"[^\W_]{3,}")
_SENTENCE = regex(r"(?<=[.!?])\s+|\n+")
_FEWEST = 2
"""In so many words two ways to say one thing agree."""
_LASTING = ("person", "win")
"""Who somebody is, and what one can do, holds whatever has happened."""
_FACTS = ("decision", "promise", "request", "handoff", "outcome")
"""What happened between people; the steps of a plan and its notes say much the same in every story."""


def spoken_of(told: str, book: Book, values: Mapping[str, Value]) -> Callable[[Entry], bool]:
    """Whether a story speaks of an entry: it names its matter, or half the words of its title, was kept in that matter before, or an answer rests on it; a decision that an answer above tells is not meant once more, and without a story every entry may be meant."""
    if not told.strip():
        return lambda _: True
    words, kept = _telling(told), _kept_in(told, book)
    cited = {ref for value in values.values() for ref in value.cites}

    def is_meant(entry: Entry) -> bool:
        people = _telling(" ".join((*entry.who, *entry.to)))
        names = {name_key(tag) for tag in entry.matters}
        is_named = any(parts and parts <= words for parts in map(_telling, entry.matters))
        title = _telling(entry.title) - people
        is_told = entry.kind in _FACTS and bool(title) and 2 * len(title & words) >= len(title)
        is_known = entry.kind in _LASTING or entry.ref in cited
        if entry.kind == "decision" and _is_told_above(title, told, values):
            return entry.ref in cited
        return is_known or is_named or is_told or not kept.isdisjoint(names)

    return is_meant


def _is_told_above(title: frozenset[str], told: str, values: Mapping[str, Value]) -> bool:
    """Whether an answer from the story says what a title says, and no other sentence of the story says as much of it."""
    answers = (one.text.casefold() for one in values.values() if not one.cites)
    above = [one for one in answers if " " in one]
    shared = max((len(title & _telling(one)) for one in above), default=0)
    if shared < _FEWEST:
        return False
    rest = (
        one for one in _SENTENCE.split(told.casefold()) if not any(text in one for text in above)
    )
    return all(len(title & _telling(one)) < shared for one in rest)


def of_its_own(tag: str, told: str, book: Book) -> str:
    """The name of a story's matter: with a number where the book has one of that name, of another story that is not spoken of here."""
    there = {name_key(one) for one in book.matters()} - _kept_in(told, book)
    if not told.strip() or _telling(tag) <= _telling(told):
        return tag
    numbered = (f"{tag}-{number}" if number > 1 else tag for number in itertools.count(1))
    return next(one for one in numbered if name_key(one) not in there)


def _kept_in(told: str, book: Book) -> frozenset[str]:
    """The matters in which the book keeps this very story, from a walk before."""
    story = as_lines(told)
    notes = (one for one in book.of(Note) if _holds(one, story))
    return frozenset(name_key(tag) for one in notes for tag in one.matters)


def _holds(note: Note, story: str) -> bool:
    return story in note.lines("private")


@lru_cache(maxsize=256)
def _telling(text: str) -> frozenset[str]:
    """The words that say what a thing is, a plural as one of them."""
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(word.removesuffix("s") if len(word) > 3 else word for word in words if not is_small_word(word))  # fmt: skip
