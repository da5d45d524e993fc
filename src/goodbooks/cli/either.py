"""A day that can be two: both are offered by their number at a terminal, and one press takes it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.either_day import either_day
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.core.problem import Unclear

_OPTION = regex(r"^--[\w-]+: ")
_IS_WHY = regex(r"\bcan (?:mean|be)\b|\bdoes not say\b")


def day_chosen(call: Call, words: str, on: date, why: Unclear | str) -> str:
    """The words with the day that was meant; other words where those were typed instead, "" where none were, where nothing can be two, or nobody sits there."""
    from goodbooks.cli.asking import ask, tell

    either = either_day(words, on, why) if call.is_asked_by_hand() else ()
    if not either:
        return ""
    reason = why if isinstance(why, str) else why.reason
    told = next((part for part in reason.split("; ") if _IS_WHY.search(part)), reason)
    told = _OPTION.sub("", told)
    tell(call, f"{capital(told)}. Which is it?")
    for number, one in enumerate(either, 1):
        tell(call, one.day, f"  {number} ")
    said = (ask(call, f"1 to {len(either)}; Enter leaves it.") or "").strip()
    if said.isdecimal():
        return either[int(said) - 1].words if 1 <= int(said[:4]) <= len(either) else ""
    return said


def with_the_day(call: Call, words: Sequence[str], why: str) -> list[str] | None:
    """A whole line of a command with the day in it that was meant; None where that was not it, or nobody says."""
    today = call.day() or date.today()  # noqa: DTZ011 - the user's own day
    for at in range(len(words) - 1, -1, -1):
        if either_day(words[at], today, why):
            meant = day_chosen(call, words[at], today, why)
            return [*words[:at], meant, *words[at + 1 :]] if meant else None
    return None
