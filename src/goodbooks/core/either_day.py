"""The two days that words can mean, “by Friday” on a Friday: each as one says it, and the whole words with that day in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.numbered_days import numbers_meant
from goodbooks.core.phrasing import capital, day_text, from_now
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_LONGEST = 3
_MARKS = ".,;:!?\"'”’)"
_MAY_NAME_A_DAY = regex(r"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|yesterday)", re.IGNORECASE)  # fmt: skip
"""Without one of these no day is looked for, which takes a while."""
_NUMBERED = regex(r"(?<![\d./-])\d{1,2}([-/.])\d{1,2}(?:\1\d{4})?(?![\d/-])", re.ASCII)
_LEADS = ("this", "coming", "next", "last")
"""What before a day of the week belongs to it: “next Thursday” can be two where “Thursday” is one."""
_SURE = ("every", "each", "other", "second", "first", "good", "black", "casual")
"""What before a day of the week says that it comes again, or that it is the name of another day."""


class Either(NamedTuple):
    """One of the days that words can mean: the day as one says it, the words with it, and both as they are written."""

    day: str
    words: str
    said: str
    choice: str


def either_day(
    words: str, on: date, why: Unclear | str, *, is_past: bool = False
) -> tuple[Either, ...]:
    """The days that the last unclear one in some words can be, said on a day; none where nothing in them can be two, or `why` they are not clear is another reason, where one is given; `is_past` asks first for days that were."""
    said = why if isinstance(why, str) else f"{why.reason}; {why.remedy}"
    named = _unclear_days(words, on, is_past=is_past) if _MAY_NAME_A_DAY.search(words) else ()
    for start, end, choices in (*named, *(_numbers(words, on) if said else ())):
        if not said or all(one in said for one in choices):
            return tuple(
                Either(_told(one, on), f"{words[:start]}{one}{words[end:]}", words[start:end], one)
                for one in choices
            )
    return ()


def _unclear_days(
    words: str, on: date, *, is_past: bool
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """From where to where words name a day or an hour that can be two, the last first, and what it can be; an hour behind such a day is not part of it."""
    every = [found.span() for found in re.finditer(r"[^\s\"'“”‘(]+", words)]
    for first in range(len(every) - 1, -1, -1):
        start = every[first][0]
        if not _MAY_NAME_A_DAY.match(words, start) or _word_before(words, start) in _SURE:
            continue
        start = _with_its_lead(words, start)
        for _, last in every[first : first + _LONGEST]:
            end = start + len(words[start:last].rstrip(_MARKS))
            found = _choices(words[start:end], on)
            for choices in reversed(found) if is_past else found:
                yield start, end, choices
            if found:
                break


def _numbers(words: str, on: date) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """From where to where words hold 3/4 or 3/4/2027, which are days only where one was looked for, and what they can be: one to come, and one that was."""
    for found in reversed([*_NUMBERED.finditer(words)]):
        for is_past in (False, True):
            choices = numbers_meant(found[0], on, is_past=is_past)
            if len(choices) > 1:
                yield *found.span(), choices


def _choices(words: str, on: date) -> list[tuple[str, ...]]:
    """What words can mean that are a day or an hour and can be two: of one to come, and of one that was."""
    read = (read_moment(words, on, is_past=is_past) for is_past in (False, True)) if words else ()
    return [one.choices for one in read if isinstance(one, Unclear) and len(one.choices) > 1]


def _with_its_lead(words: str, start: int) -> int:
    """Where a day begins, with the “this”, “next” or “last” before it."""
    while (word := _word_before(words, start)) in _LEADS:
        start = len(words[:start].rstrip()) - len(word)
    return start


def _word_before(words: str, start: int) -> str:
    before = words[:start].split()
    return before[-1].lower() if before else ""


def _told(choice: str, on: date) -> str:
    """A day as one says it: today, or its name and date."""
    found = read_moment(choice, on)
    if not isinstance(found, Moment) or not choice[:1].isdigit():
        return choice
    return capital(from_now(on, on)) if found.on == on else day_text(found.on, on)
