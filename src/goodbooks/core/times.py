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
