"""Times of day as people write them, at either end of a phrase. None is guessed."""

from __future__ import annotations

import re

from goodbooks.core.problem import Unclear

ASK_FOR_A_TIME = "write it as 09:40"
_HALF = r" ?([ap])\.?m\.?"
_CLOCK = rf"(\d{{1,2}})(?:[:.h](\d\d)(?:{_HALF})?|{_HALF})"
_LAST = rf"(?a)(?:^|(?<=[ t])){_CLOCK}$"  # compiled when a time is not as the book writes it
_FIRST = rf"(?a){_CLOCK}(?= |$)"
_ENDS = ("eod", "cob", "end of day", "end of the day", "close of business", "end of business")
_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_HOUR = rf"(?P<beside>half past |(?:a )?quarter (?:past|to) )?(?P<hour>1[01]|[1-9]|{'|'.join(_HOURS)})(?P<minutes>[:.][0-5]\d)?(?: o['’]clock)?"
_IN_ITS_PART = rf"(?a)(?:^|(?<= )){_HOUR},? (?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night))(?= |$)"
"""An hour with the part of the day that says which one it is: “8 in the morning”, “half past four in the afternoon”."""
_PARTS = (
    "morning", "afternoon", "evening", "night",
    "in the morning", "in the afternoon", "in the evening", "at night",
)  # fmt: skip


def is_clock(text: str) -> bool:
    """Whether the text is a time of day as the book writes it: 00:00 to 23:59."""
    return (
        len(text) == 5
        and text[2] == ":"
        and text[:2].isascii()
        and text[:2].isdecimal()
        and text[3:].isascii()
        and text[3:].isdecimal()
        and text[:2] < "24"
        and text[3:] < "60"
    )


def read_clock(text: str) -> str | Unclear:
    """A time of day as people write it (9:40, 9.40, 9am, 17h20, noon), as "HH:MM"."""
    words, at = split_clock(" ".join(text.lower().split()))
    if isinstance(at, Unclear):
        return at
    return at if at and not words else Unclear(f'"{text}" is not a time of day', ASK_FOR_A_TIME)


def split_clock(words: str) -> tuple[str, str | Unclear | None]:
    """The words beside a time of day, and that time; "morning" and "end of day" say no time.

    An end of day alone is today.
    """
    words = _with_its_hour(words)
    if "midnight" in words.split():
        why = '"midnight" can begin the day or end it'
        return words, Unclear(why, "write the day with 00:00, or with 23:59")
    bare = _without(words, _ENDS)
    if bare != words:
        return bare or "today", None
    for name in ("noon", "midday"):
        bare = _without(words, (name,))
        if bare != words:
            return bare.removesuffix(" at"), "12:00"
    found = re.search(_LAST, words) or re.match(_FIRST, words)
    if not found:
        bare = _without(words, _PARTS)
        return words if bare in ("", "this", "last") else bare, None
    at = _made(found)
    if isinstance(at, Unclear):
        return words, at
    lead, rest = words[: found.start()], words[found.end() :].strip()
    lead = lead[:-1] if lead.endswith("t") else lead.strip()
    return (rest if lead in ("", "at") else f"{lead.removesuffix(' at')} {rest}").strip(), at


def _with_its_hour(words: str) -> str:
    """Words with the hour that a part of the day makes clear as a clock shows it; any others as they are."""
    if not any(part in words for part in _DAY_PARTS):
        return words
    found = re.search(_IN_ITS_PART, words)
    if found is None:
        return words
    said, beside = found["hour"], (found["beside"] or "").removeprefix("a ").strip()
    hour = int(said) if said.isdecimal() else _HOURS.index(said) + 1
    at = in_its_part(hour, beside, found["part"] or "night")
    at = f"{at[:3]}{found['minutes'][1:]}" if found["minutes"] else at
    return f"{words[: found.start()]}{at}{words[found.end() :]}"


def in_its_part(hour: int, beside: str, part: str) -> str:
    """An hour under twelve as its part of the day has it, with the words by which it is said past or to: half past six in the evening is "18:30"."""
    is_early = part.startswith("morning") or (part.startswith("night") and hour < _FIRST_OF_A_DAY)
    minutes = 60 * (hour if is_early else hour + 12)
    if beside:
        minutes += 30 if beside.startswith("half") else -15 if beside.endswith("to") else 15
    return f"{minutes // 60:02}:{minutes % 60:02}"


def late_in(at: str, part: str) -> str:
    """A time of day as its part of the day has it: 07:30 of an evening is "19:30"."""
    is_late = part in ("afternoon", "evening") and "01" <= at < "12"
    return f"{int(at[:2]) + 12}{at[2:]}" if is_late else at


_FIRST_OF_A_DAY = 6
_DAY_PARTS = ("morning", "afternoon", "evening", "night")


def _made(found: re.Match[str]) -> str | Unclear:
    half = found[3] or found[4]
    hour = int(found[1])
    shown = found[0].strip()
    if shown == "24:00":
        return Unclear("a day ends at 23:59; 24:00 is 00:00 of the next", "write it as 23:59")
    if half and not 1 <= hour <= 12:
        return Unclear(f'"{shown}" is not a time of day', ASK_FOR_A_TIME)
    at = f"{hour % 12 + 12 * (half == 'p') if half else hour:02}:{found[2] or '00'}"
    return at if is_clock(at) else Unclear(f'"{shown}" is not a time of day', ASK_FOR_A_TIME)


def _without(words: str, phrases: tuple[str, ...]) -> str:
    """The words without one of these phrases at their beginning or their end."""
    for phrase in sorted(phrases, key=len, reverse=True):
        if words == phrase:
            return ""
        if words.endswith(" " + phrase):
            return words.removesuffix(" " + phrase)
        if words.startswith(phrase + " "):
            return words.removeprefix(phrase + " ").removeprefix("on ")
    return words
