"""What somebody takes back in a talk: their decision, which turns round the one word of theirs that stands in its matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.language.meant.taking_back import (
    is_so,
    taken_back_at,
    taken_up_again,
    told_taken_back,
)
from goodbooks.reckoning.handed_on import gives, stand
from goodbooks.reckoning.standing_words import matters_of, standing_words

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_OVER = regex(
    r"\b(?:back|myself|himself|herself|again|as (?:it|they) (?:was|were)|(?:is|are) (?:over|off)|ends? (?:here|now|today|the)|stops? (?:here|now|today|the))\b",
    re.IGNORECASE,
)
"""What is said of an area that goes back to whoever gave it."""

_HIMSELF_AGAIN = regex(r"\b(?:my|him|her)self (?:\w+ ){0,2}?again\b|\bagain (?:\w+ ){0,2}?(?:my|him|her)self\b", re.IGNORECASE)  # fmt: skip
"""What says it of an area that is named by one of its words: “Gerrit waters house 3 himself again”."""


def with_what_it_turns(book: Book, entry: Entry) -> Entry:
    """The decision with the word that it takes back, where exactly one can be meant, or all are of one area, which they gave and whose last day they moved; any other as it is."""
    if entry.links or not entry.who or entry.line("reverses"):
        return entry
    areas = _given(book, entry)
    named = named_of(areas, entry)
    if not (taken_back_at(entry.title) or _is_back(areas, named, entry.title)):
        return entry
    words = [one for one in standing_words(book, entry.who[0], set(entry.matters)) if one.on <= entry.on]  # fmt: skip
    gave = [one for one in words if any(gives(book, area, one) for area in named or areas)]
    found = words if len(words) == 1 else gave
    if len(found) != 1 and not (found and len(named or areas) == 1):
        return entry
    matters = entry.matters or matters_of(book, found[0])
    beside = (two for one in found for two in _beside(book, one, named or areas))
    turned = ", ".join(dict.fromkeys(one.ref for one in (*found, *beside)))
    fields = (("reverses", turned), *entry.fields)
    return entry._replace(fields=fields, matters=matters)


def _beside(book: Book, word: Entry, areas: list[Handoff]) -> list[Decision]:
    """What was decided of these areas in one breath with a word of theirs, “I water house 3 with Lotte”: it goes with that."""
    return [
        one
        for one in book.of(Decision)
        if one is not word and one.id and not one.reverses and not one.links
        if (one.on, one.at) == (word.on, word.at) and book.is_same((one.who or ("",))[0], word.who[0])
        if any(has_a_word_of(area.title, one.title) for area in areas)
    ]  # fmt: skip


def takes_back(book: Book, entry: Entry) -> bool:
    """Whether somebody says, or is said, to take back what they have let me have: their decision, and no promise to wait for."""
    areas = _given(book, entry)
    is_word = bool(areas) and taken_back_at(entry.title) > 0
    return is_word or _is_back(areas, named_of(areas, entry), entry.title)


def _is_back(areas: list[Handoff], named: list[Handoff], words: str) -> bool:
    """Whether words take back one of the areas that I have of somebody."""
    is_whole = any(name_key(one.title) in name_key(words) for one in named)
    is_told = told_taken_back(words, is_named=bool(named))
    over = _OVER.search(words) if is_whole else _HIMSELF_AGAIN.search(words) if named else None
    is_over = over is not None and is_so(words, over.start())
    return bool(areas) and (taken_up_again(words) or is_told or is_over)


def named_of(areas: list[Handoff], entry: Entry) -> list[Handoff]:
    """The areas that words name: whole, or else by a word of theirs."""
    whole = [one for one in areas if name_key(one.title) in name_key(entry.title)]
    return whole or [one for one in areas if has_a_word_of(one.title, entry.title)]


def _given(book: Book, entry: Entry) -> list[Handoff]:
    return given_by(book, entry.who[0], entry.on)


def given_by(book: Book, who: str, on: date) -> list[Handoff]:
    """The areas of somebody that are on trial or held on a day."""
    return [one for one in running(book, on) if any(book.is_same(name, who) for name in one.who)]


def giver_now(book: Book, on: date) -> str:
    """The one who lets me have what is on trial or held on a day; "" where nobody does, or several do."""
    givers = {book.person_key(one.who[0]): one.who[0] for one in running(book, on) if one.who}
    return next(iter(givers.values())) if len(givers) == 1 else ""


def running(book: Book, on: date) -> list[Handoff]:
    """The areas that are on trial or held on a day, and not my own to give."""
    return [
        one
        for one in book.of(Handoff)
        if one.on <= on
        and not any(map(book.is_me, one.who))
        and stand(book, one, on).state in ("on trial", "held")
    ]
