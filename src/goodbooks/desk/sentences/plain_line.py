"""The line of a plain sentence: its day, who did what to whom, and the title that its other words are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.day_in_front import with_day_behind_it
from goodbooks.desk.lines.wording import tail_start
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind

_SIGNS = regex(r"(?P<words>.*?)(?P<signs>(?:\s+[#^][^\s#^]+)*)\s*", re.DOTALL)
_LINKING = regex(r"(?:to|that|for)\s+", re.IGNORECASE)


def line_of(day: str, head: str, rest: str, kinds: Mapping[str, Kind], today: date) -> str:
    """A head with a title from the words behind the verb; "" where there are none."""
    rest = with_day_behind_it(rest, today)
    rest = _LINKING.sub("", rest, count=1) if _LINKING.match(rest) else rest
    cut = tail_start(rest, today, kinds)
    title, tail = rest[:cut].strip(), rest[cut:].strip()
    parts = (day, head, quoted(capital(title)), tail)
    return " ".join(part for part in parts if part) if title else ""


def apart_from_signs(text: str) -> tuple[str, str]:
    """The words of a sentence, and the matters and ids that stand behind them with the space before each."""
    found = _SIGNS.fullmatch(text)
    return (found["words"], found["signs"]) if found else (text, "")


def day_said(found: re.Match[str]) -> str:
    """The day that a sentence begins with, as a line has it; "" for none."""
    day = (found["day"] or "").strip(" ,").lower()
    return "today" if day.startswith("this ") else day
