"""By which day something is to be done, in the words of an answer: what, and the day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import WEEKDAYS, day_in_words, read_moment
from goodbooks.core.phrasing import WEAK, with_capital_i
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_BY = regex(r"(?:\s+|^)(by|on|until|till)\s+", re.IGNORECASE)
_LONGEST_DAY = 4
_GOES_ON = regex(r"(?:and|then|so|but|i|we|he|she|they)\b", re.IGNORECASE)
"""What may stand right behind a day in the midst of words."""
_LONE_DAY = regex(
    rf"(?<=[\w,])\s+(?:on )?(?P<day>(?:(?:(?:next|this) week(?:['’]s)?(?: on)? |(?:next|this) )?(?:{'|'.join(WEEKDAYS)})(?: (?:of )?(?:this|next) week)?|tomorrow|tonight|today)(?:,? (?:at )?(?:noon|midday|\d{{1,2}}[:.]\d\d|\d{{1,2}} ?[ap]m))?)[\s.]*$",
    re.IGNORECASE,
)
"""A day at the end: "the outline friday"."""
_BY_ITS_HOUR = regex(rf"\b(?P<day>{'|'.join(WEEKDAYS)}|tomorrow|today) by (?=(?:noon|midday|\d{{1,2}}[:.]\d\d|\d{{1,2}} ?[ap]m)[\s.]*$)", re.IGNORECASE)  # fmt: skip
"""A day before its hour, “tomorrow by noon”."""
_TOLD_THEN = regex(rf"(?<=[\w,])\s+(?:on )?(?P<day>(?:(?:next|this) )?(?:{'|'.join(WEEKDAYS)})|tomorrow|tonight|today)(?= (?:that|why|whether|how)\b)", re.IGNORECASE)  # fmt: skip
"""A day before what somebody is told on it: “writes to the owner today that …”."""
_IN_A_WEEK = regex(r"\b(?:this|next|last) week$", re.IGNORECASE)
_SOME_WEEK = regex(
    r"(?<=\w),?\s+(?:(?:by|within|during|some ?time|later) )?(?P<which>this|next) week[\s.]*$",
    re.IGNORECASE,
)
"""A week at the end of words, and no day of it: “she'll talk to the director this week”."""
_DAY_FIRST = regex(
    rf"\s*(?P<day>(?:(?:next|this) )?(?:{'|'.join(WEEKDAYS)})|tomorrow|tonight|today) ?: ?(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A day before what is done by it: "friday: the outline"."""
_LEADS_TO_A_DAY = frozenset({
    "about", "after", "all", "and", "before", "by", "each", "every", "for", "from", "last", "next", "of", "on", "or",
    "since", "than", "the", "this", "till", "to", "until",
})  # fmt: skip
"""What stands before a day that is none to do it by: "a note each friday"."""
_NAMED_DAY = frozenset({"ash", "black", "casual", "cyber", "good", "super"})
"""What makes a day of the week the name of another day: "black friday"."""
_DUE = regex(r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!['’]s),? due$", re.IGNORECASE)
"""What leads to a day as well and goes with it: "the outline due friday"."""
_NOT_YET = regex(r"\b(?:not|never|nothing|nobody|no|wait\w*)\b|n['’]t\b", re.IGNORECASE)
_LASTS = regex(r"\b(?:keep|stay|leave|hold|remain|refrain|pause|stop)s?\b", re.IGNORECASE)
"""What goes on until a day, and is not done by it: “keeps his hands off until the 9th”."""


def split_by(words: str, on: date) -> tuple[str, str]:
    """What, and by which day: "the outline by Friday", "by Friday the outline", "the outline friday"; "" where no day is said, or one "on" or "until" which was past by then.

    What is not done until a day keeps it in its words as well, and so does what goes on behind a day: without it they would say something else.
    """
    words = _BY_ITS_HOUR.sub(r"\g<day> ", words)
    for found in reversed(list(_BY.finditer(words))):
        what = words[: found.start()].strip(" ,;:")
        day, behind = _day_at(words[found.end() :], on, is_first=not what)
        moment = read_moment(_in_words(day), on)
        word = found[1].lower()
        if isinstance(moment, Unclear) or not (word == "by" or moment.on >= on):
            continue
        if word == "on" and _IN_A_WEEK.search(what):
            continue
        if word in ("until", "till") and _LASTS.search(what):
            return words.strip(" ,;:."), ""
        if what:
            if word == "by" and _OF_IT.match(behind):
                return f"{what} {behind.strip(' ,;:.')}", _in_words(day)
            is_whole = bool(behind) or (word in ("until", "till") and _NOT_YET.search(what))
            return (words.strip(" ,;:.") if is_whole else _DUE.sub("", what)), _in_words(day)
        if behind and word in ("by", "on"):
            return with_capital_i(behind), _in_words(day)
    first = _DAY_FIRST.match(words)
    if (
        first
        and not _comes_again(words, on)
        and not isinstance(read_moment(first["day"], on), Unclear)
    ):
        return first["what"].strip(" ,;:."), first["day"]
    lone = _lone_day(words)
    if lone and not isinstance(read_moment(lone["day"], on), Unclear):
        return _DUE.sub("", words[: lone.start()].strip(" ,;:")), lone["day"]
    return _told_then(words, on) or _by_its_week(words, on) or (words.rstrip(" ,;:"), "")


def _told_then(words: str, on: date) -> tuple[str, str] | None:
    """What, and by which day, where the day stands before what somebody is told on it."""
    found = _TOLD_THEN.search(words)
    before = words[: found.start()].rstrip(" ,;:") if found else ""
    if found is None or before.split()[-1].lower() in _LEADS_TO_A_DAY:
        return None
    if isinstance(read_moment(found["day"], on), Unclear):
        return None
    return f"{before}{words[found.end() :]}", found["day"]


def _by_its_week(words: str, on: date) -> tuple[str, str] | None:
    """What is done in a week that is told at the end of words, and the end of that week; None where none is, or it is what is not done or goes on in it."""
    found = _SOME_WEEK.search(words)
    day = f"end of {found['which'].lower()} week" if found else ""
    what = words[: found.start()] if found else ""
    if not day or isinstance(read_moment(day, on), Unclear):
        return None
    is_of_it = what.rsplit(maxsplit=1)[-1].lower() in _LEADS_TO_A_DAY
    return None if is_of_it or _NOT_YET.search(what) or _LASTS.search(what) else (what, day)


def _comes_again(words: str, on: date) -> bool:
    """Whether words say how often; what reads that is loaded when it is first asked, since every page knows of answers."""
    from goodbooks.language.days.again import again_in

    return again_in(words, on) is not None


def _in_words(day: str) -> str:
    """A day written in dots with the name of its month; any other as it is."""
    return day_in_words(f"by {day}").removeprefix("by ")


def _lone_day(words: str) -> re.Match[str] | None:
    """A day at the end of words that nothing leads to, and that is no name of another day."""
    found = _LONE_DAY.search(words)
    if found is None:
        return None
    before = words[: found.start()].rsplit(maxsplit=1)[-1].lower()
    is_named = before in _NAMED_DAY and found["day"].lower() in WEEKDAYS
    return None if before in _LEADS_TO_A_DAY or is_named else found


_OF_IT = regex(r"(?:about|that|why|whether|of (?:all|how|what|my|our)|with|on (?:how|what|where|the|my|our)|for (?!(?:at|the) (?:latest|most))|to (?:the|my|our|her|him|them))\b", re.IGNORECASE)  # fmt: skip
"""How it goes on behind a day with what something is of: “a sheet by tomorrow about the flame”."""


def _day_at(text: str, on: date, *, is_first: bool) -> tuple[str, str]:
    """The day that a text begins with, and what stands behind it; in the midst of words only where what is behind it begins anew."""
    whole = text.strip(" .")
    if not isinstance(read_moment(whole, on), Unclear):
        return whole, ""
    parts = text.split()
    for number in range(min(_LONGEST_DAY, len(parts) - 1), 0, -1):
        day, behind = " ".join(parts[:number]), " ".join(parts[number:])
        if parts[number - 1].lower() in WEAK:
            continue
        is_apart = is_first or day[-1] in ".,;:" or _GOES_ON.match(behind) or _OF_IT.match(behind)
        if is_apart and not isinstance(read_moment(day.strip(" .,;:"), on), Unclear):
            return day.strip(" .,;:"), behind
    return whole, ""


def unsure_day(words: str, on: date) -> str:
    """Why a day said in words is asked for: it can be either of two, or is near to one; "" where it is clear."""
    if split_by(words, on)[1] or _comes_again(words, on):
        return ""
    for day in _perhaps_days(words):
        moment = read_moment(day, on)
        choices = moment.choices if isinstance(moment, Unclear) else ()
        if len(choices) > 1:
            sort = "times" if ":" in choices[0] else "days"
            return f"“{day}” can be either of two {sort}, {' or '.join(choices)}"
        if choices:
            return f"“{day}” reads almost like {_as_written(choices[0])}"
    return ""


def _perhaps_days(words: str) -> Iterator[str]:
    """What may have been meant as a day: behind "by" and the like, the first word there where nothing stands before, and a day alone at the end."""
    for found in reversed(list(_BY.finditer(words))):
        behind = words[found.end() :].strip(" .")
        yield behind
        if not words[: found.start()].strip():
            yield behind.partition(" ")[0].strip(",:;")
    if lone := _lone_day(words):
        yield lone["day"]


def _as_written(day: str) -> str:
    """A day with the capital of its name."""
    return " ".join(word.capitalize() if word in WEEKDAYS else word for word in day.split())
