"""What was given of a promise since somebody heard, in the words that were noted with it: “14 of 14 in grade”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import is_raw_title
from goodbooks.accounts.readers.word_named import is_alone, of_its_area
from goodbooks.core.phrasing import capital, counted, listed, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise

_BEHIND_THE_STATE = regex(r"\A[\w-]+[:,;]\s+(?P<words>\S.*)")
_A_WORD = regex(r"(?:next )?word\b", re.IGNORECASE)
_LONGEST = 80
_FEW = 3


def kept_line(kept: Iterable[tuple[Promise, Outcome]], longest: int) -> str:
    """What was kept, as one tells it: each with the words that were noted of it, where there are some."""
    told = [(_as_told(one, longest), _words(outcome)) for one, outcome in kept]
    if not any(words for _, words in told):
        return f"Kept: {listed(title for title, _ in told)}."
    return f"Kept: {'; '.join(f'{title}: {words}' if words else title for title, words in told)}."


def _as_told(promise: Promise, longest: int) -> str:
    """What a promise is called, in marks; what I said of myself, “I let you know”, is no quotation where I say it."""
    title = shortened(promise.title, longest)
    return title.rstrip(".") if title.startswith("I ") else f"“{title}”"


def given_lines(
    book: Book, promises: Iterable[Promise], is_new: Callable[[Outcome], bool], today: date
) -> list[tuple[str, str]]:
    """A sentence for each promise that comes again, with its times since they heard: what was noted of one, or that it was given; and its ref.

    Of a word that comes again only what was noted is told: that it came they know.
    """
    found = []
    for one in promises:
        each = [it for it in book.pointing_to(one, Outcome) if it.on <= today and it.what_of(one) == "delivered"]  # fmt: skip
        told = [(it, _words(it)) for it in each if one.line("every") and is_new(it)]
        days = [f"{words} ({short_day(it.on, today)})" for it, words in told if words]
        given = _days([it.on for it, words in told if not words], today)
        if given and not (_A_WORD.match(one.title) or is_alone(one)):
            days.append(f"given {given}")
        if days:
            called = capital(of_its_area(book, one, today)) or f"“{shortened(one.title, _LONGEST)}”"
            found.append((f"{called}: {'; '.join(days)}.", one.ref))
    return found


def _days(days: list[date], today: date) -> str:
    """The days on which something was given: each by itself, or of many how often, from when to when, and whether on each of them."""
    if len(days) <= _FEW:
        return f"on {listed(short_day(one, today) for one in days)}" if days else ""
    first, last = min(days), max(days)
    is_each = len(set(days)) == (last - first).days + 1
    often = "each day" if is_each else counted(len(days), "time")
    return f"{often} from {short_day(first, today)} to {short_day(last, today)}"


def _words(outcome: Outcome) -> str:
    """What was noted of what was given: its result, or what stands behind “delivered:”; "" for nothing, and for what tells of a mood."""
    behind = _BEHIND_THE_STATE.match(outcome.title)
    words = (outcome.line("result") or (behind["words"] if behind else "")).rstrip(" .")
    return "" if is_raw_title(words) else shortened(words, _LONGEST)
