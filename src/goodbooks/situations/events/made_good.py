"""When what a story tells is left out this once is made good: “and do it in the week after”, “the full test comes next week”."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_WEEKDAY, MONTHS
from goodbooks.core.phrasing import short_day
from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_TIME = rf"(?:the (?:week|month|day) (?:right )?after(?: (?:that|the (?!full\b)[\w-]+))?|next (?:week|month)|after (?:that|the (?!full\b)[\w-]+)|(?:on )?{ANY_WEEKDAY}(?:,? (?:the )?\d{{1,2}}(?: (?:{'|'.join(MONTHS)}))?)?|(?:on )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{'|'.join(MONTHS)}))"
_MADE_GOOD = regex(
    rf"\b(?:do|does|did|doing|done|make|makes|made|get|gets|got|comes?|coming|follows?|run|runs|catch|happens?|give|take|takes|hold|repeat|redo|bring|have|has)\b(?P<what>[^.;:!?,]*?) (?:only |then )?(?:in |for )?(?P<when>{_TIME})\b",
    re.IGNORECASE,
)
"""That something is done later, and when."""
_IT = regex(r"\b(?:it|that|this|which|them|those)\b", re.IGNORECASE)
_APART = regex(r"[.;:!?,]| (?:and|but) ")
_NEAR = 2
"""So many sentences behind the one that tells of it."""


def made_good(told: str, sentence: str, left_out: str, today: date) -> str:
    """When something left out is done after all, as that sentence of a story, or one right behind it, tells it; "" where none does."""
    every = passages_of(told)
    flat = " ".join(sentence.split())
    at = next((n for n, one in enumerate(every) if " ".join(one.text.split()) == flat), None)
    if at is None:
        return ""
    head = _head(left_out)
    for number, passage in enumerate(every[at : at + _NEAR + 1]):
        words = " ".join(passage.text.split())
        for found in _MADE_GOOD.finditer(words):
            clause = _APART.split(words[: found.start()])[-1] + found[0]
            is_named = bool(head) and head in re.findall(r"[\w-]+", clause.lower())
            is_it = _IT.search(clause) is not None and head in words.lower()
            if is_named or (is_it and (number == 0 or not _APART.search(found["what"]))):
                return _as_it_lasts(found["when"], today)
    return ""


def _head(left_out: str) -> str:
    """The word by which a thing that is left out is known: “test” of “the second water test of the hall”."""
    first = re.split(r" (?:of|for|on|in|at|and) |, ", left_out.lower())[0]
    words: list[str] = re.findall(r"[\w-]+", first)
    return words[-1].removesuffix("s") if words else ""


def _as_it_lasts(when: str, today: date) -> str:
    """A time as it still holds when it is read later: “next week” with its Monday."""
    said = re.sub(r"\A(?:on|in) ", "", when, flags=re.IGNORECASE)
    if said.lower() == "next week":
        return f"the week of {short_day(today + timedelta(days=7 - today.weekday()), today)}"
    return said
