"""How often something was promised, “a number every Friday”, as the lines of a promise that comes again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.regex import regex
from goodbooks.language.days.again import promised_again
from goodbooks.language.days.first_time import says_only_when_it_begins, without_first_time
from goodbooks.language.days.stretch import MONDAY_TO_FRIDAY

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.language.days.again import Again

Lines = tuple[tuple[str, str], ...]


def rhythm_told(
    words: str, until: str, on: date, week: frozenset[int] = MONDAY_TO_FRIDAY
) -> tuple[str, Lines]:
    """What was promised without how often, and the line that says that, with the day it ends on; the words as they are, and nothing, where it is promised once."""
    bare, starts = without_first_time(words, on)
    again = promised_again(bare, on, week)
    if again is None or not again.without(bare):
        return words, ()
    what, first = _first_time(bare, again, on)
    first, words = first or str(starts or ""), bare
    until = "" if until and first and until in words[: again.start] else until
    last = read_moment(until, on) if until else None
    ends = isinstance(last, Moment) and " until " not in again.every
    every = f"{again.every} until {last.on}" if isinstance(last, Moment) and ends else again.every
    return what, ((*((("due", first),) if first else ()), ("every", every)))


def _first_time(words: str, again: Again, on: date) -> tuple[str, str]:
    """What was promised without how often and, of what is done on a day “and every day” from then on, without that day, which is its first time; "" where none is named."""
    from goodbooks.accounts.answers.by_which_day import split_by

    joint = _AND_THEN.search(words[: again.start])
    if joint is None or not joint.start() or not _FROM_THEN.fullmatch(words[again.end :]):
        return again.without(words), ""
    head = words[: joint.start()]
    soon = _TODAY.search(head)
    if soon:
        return " ".join(f"{head[: soon.start()]} {head[soon.end() :]}".split()), "today"
    return split_by(head, on)


_AND_THEN = regex(r"[\s,;:–—-]*(?:\b(?:and|then|also|from then on|from there on|after that|afterwards)\b[\s,]*)+\Z", re.IGNORECASE)  # fmt: skip
_FROM_THEN = regex(r"\W*(?:(?:after that|after it|from then on|from there on|thereafter|afterwards|too|as well)\W*)?", re.IGNORECASE)  # fmt: skip
_TODAY = regex(r"\b(?:tonight|this (?:morning|afternoon|evening)|today)\b", re.IGNORECASE)


def day_apart(words: str, on: date) -> tuple[str, str]:
    """What was promised, and the day for it; the one on which something begins that comes again, where no other is told, stays with it."""
    from goodbooks.accounts.answers.by_which_day import split_by

    bare, first = without_first_time(words, on)
    is_its_beginning = first and rhythm_in(bare, on) and not split_by(bare, on)[1]
    return (words, "") if is_its_beginning else split_by(words, on)


def rhythm_in(words: str, on: date, week: frozenset[int] = MONDAY_TO_FRIDAY) -> str:
    """How often, without until when; "" where words name no rhythm."""
    again = promised_again(words, on, week)
    return again.every.partition(" until ")[0] if again else ""


def with_its_beginning(parts: Iterable[str], on: date) -> list[str]:
    """Parts of an answer, each that only says when something begins, “I start on Friday”, with the one before it that comes again."""
    found: list[str] = []
    for one in parts:
        before = found[-1].rstrip(" .") if found else ""
        if before and says_only_when_it_begins(one, before, on):
            found[-1] = f"{before}, {one}"
        else:
            found.append(one)
    return found
