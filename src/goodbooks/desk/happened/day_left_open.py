"""A day of a story that can be two, “by next Thursday”: it is left open, and said beside what it belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.either_day import either_day
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

_LED = regex(r",? (?:no later than |by |on |until |till |before |for )?\Z", re.IGNORECASE)


def day_left_open(words: str, today: date) -> tuple[str, str]:
    """Words without a day to come that can be two, and what says of it which they are; as they are, and "", where none is."""
    either = either_day(words, today, "")
    if not either or either[-1].choice < str(today):
        return words, ""
    said = either[0].said
    start = words.rindex(said)
    led = _LED.search(words[:start])
    days = " or ".join(one.day for one in either)
    before = words[: led.start() if led else start]
    return f"{before}{words[start + len(said) :]}", f"The day was told as “{said}”: {days}."
