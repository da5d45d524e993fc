"""The first day of what comes again, where a sentence says from when on: “every evening, starting tonight”, “each Friday from 11 December on”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH, Moment, read_moment
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

_FROM = regex(
    r"(?:\A|,? )(?P<leads>starting|beginning|from|as of)(?: on| with| from)? (?P<day>\w+\.?(?: (?!until\b|till\b|on\b|every\b|each\b|I\b|we\b|and\b)[\w.]+){0,3}?)(?P<on> on(?:wards?)?)?(?=\s*(?:[,.;]|$|#|\^|(?:until|till|every|each|I|we|and)\b))",
    re.IGNORECASE,
)
_ITS_FIRST = regex(
    r"\s*(?:[,;.:–—-]+\s*(?:and |with )?|\b(?:and|with) )(?:(?P<starts>(?:I|we|it)(?:['’]ll| will| shall)? (?:start|begin)s?(?: with (?:it|that))?)|(?:the |my )?first(?: (?P<noun>(?!(?:on|by|in|is|comes)\b)[a-z]+))??(?: (?:to|for) (?:you|him|her|them|(?-i:[A-ZÀ-Þ]\w+)))?(?: (?:is|comes|goes|follows|arrives)(?: (?:out|due))?)?)"
    rf" (?:(?:on|by) )?(?P<day>(?:(?:this|next) )?\w+\.?(?: (?:\d{{1,2}}|(?-i:[A-Z])\w+|{ANY_MONTH}))?)(?: (?:morning|noon|afternoon|evening|night))?(?=\s*(?:[,.;]|$|#|\^|and\b))",
    re.IGNORECASE,
)
"""That it begins on a day, or on which its first comes: “…, I start on Friday”, “…, the first one tomorrow evening”."""
_SHORT_WORDS = frozenset({"note", "notes", "word", "words", "line", "lines", "message", "mail", "text", "update"})  # fmt: skip
"""What a short message is called, by one word or another."""
_TODAY = frozenset({"tonight", "today", "this evening", "this afternoon", "this morning"})


def without_first_time(sentence: str, on: date) -> tuple[str, date | None]:
    """A sentence without the words that say from which day on something comes, and that day; as it is, and None, where none do. “From now on” names no day."""
    for found in _FROM.finditer(sentence):
        named = found["day"].lower()
        if named == "now":
            return _without(sentence, found), None
        is_loose = found["leads"].lower() == "from" and not found["on"] and not _is_by_a_rhythm(sentence, found)  # fmt: skip
        day = Moment(on) if named in _TODAY else read_moment(named, on)
        if not is_loose and isinstance(day, Moment) and day.on >= on:
            return _without(sentence, found), day.on
    return _without_its_first(sentence, on)


def _without_its_first(sentence: str, on: date) -> tuple[str, date | None]:
    """The same of a sentence that says behind what comes again when that begins; the day of its first one goes before that on which I start."""
    first: date | None = None
    starts: date | None = None
    at = 0
    while found := _ITS_FIRST.search(sentence, at):
        named = found["day"].lower()
        day = Moment(on) if named in _TODAY else read_moment(named, on)
        before = sentence[: found.start()]
        is_of_it = _RHYTHM.search(before) and _is_one_of(found["noun"] or "", before)
        if not (isinstance(day, Moment) and day.on >= on and is_of_it):
            at = found.end()
            continue
        if found["starts"]:
            starts = starts or day.on
        else:
            first = first or day.on
        sentence, at = _without(sentence, found), found.start()
    return sentence, first or starts


def _is_one_of(noun: str, before: str) -> bool:
    """Whether the first of something, “the first one”, “first note”, is the first of what was promised `before`: “one word each evening”."""
    words = set(re.findall(r"\w+", before.lower()))
    one = noun.lower()
    return one in ("", "one", "time") or not words.isdisjoint(
        _SHORT_WORDS if one in _SHORT_WORDS else {one, f"{one}s"}
    )


def says_only_when_it_begins(words: str, before: str, on: date) -> bool:
    """Whether words say nothing but when that begins which comes again by the words `before` them: “I start on Friday”."""
    bare = _without_its_first(before, on)[0]
    return _without_its_first(f"{before}, {words.strip(' .,;')}", on)[0] == bare.strip(" ,")


def _is_by_a_rhythm(sentence: str, found: re.Match[str]) -> bool:
    """Whether “from Monday” stands right behind what comes again, “every evening from Monday”, or before all of it: the report from Monday is another thing."""
    if found.start() == 0:
        return bool(_RHYTHM.search(sentence, found.end()))
    behind = _RHYTHM.search(sentence[: found.start()])
    return behind is not None and behind.end() == found.start()


_RHYTHM = regex(r"\b(?:(?:every|each) (?:(?:single|other|working|second|week) ?)?\w+(?: (?:morning|noon|afternoon|evening|night))?|daily|weekly|fortnightly|monthly|nightly|evenings|mornings|(?:once )?(?:a|per) (?:day|week|month))(?=\W|\Z)", re.IGNORECASE)  # fmt: skip


def _without(sentence: str, found: re.Match[str]) -> str:
    return f"{sentence[: found.start()]}{sentence[found.end() :]}".strip(" ,")
