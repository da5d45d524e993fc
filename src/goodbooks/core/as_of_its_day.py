"""Words that count a day from when they were said, “tomorrow”, as they are read on another day: with the date, outside of quotation marks."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import short_day
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_DAYS = {
    "the day after tomorrow": 2, "day after tomorrow": 2, "tomorrow": 1, "today": 0, "tonight": 0, "this": 0,
    "yesterday": -1, "last night": -1, "the day before yesterday": -2,
}  # fmt: skip
_COUNTED = regex(
    r"(?P<quoted>[“\"][^”\"]*[”\"])"
    r"|\b(?P<lead>(?:by|for|until|till|from|since|before|after|of) )?"
    r"(?P<day>(?:the )?day after tomorrow|the day before yesterday|tomorrow|today|tonight|yesterday|last night|this(?= (?:morning|afternoon|evening)\b))(?: (?P<part>morning|afternoon|evening|night))?\b(?!['’]s\b|-|/)",
    re.IGNORECASE,
)
_EVENING = ("tonight", "last night")


def as_of_its_day(words: str, said: date, today: date) -> str:
    """Words that were said on a day, for whoever reads them `today`: “the crates go tomorrow” is “the crates go on 8 December”; as they are where that is the same day, and in quotation marks."""
    if said == today:
        return words

    def dated(found: re.Match[str]) -> str:
        if found["quoted"]:
            return found[0]
        name = found["day"].lower()
        on = short_day(said + timedelta(days=_DAYS[name]), today)
        part = "evening" if name in _EVENING else (found["part"] or "").lower()
        day = f"the {part} of {on}" if part else on
        lead = found["lead"] or "on "
        return (lead[0].upper() + lead[1:] if found[0][0].isupper() else lead) + day

    return _COUNTED.sub(dated, words)


def said_on(book: Book, entry: Entry, name: str, words: str = "") -> date:
    """The day on which a line of an entry was last written, or these words of it; of its title where no line is named."""
    for part in reversed(book.parts(entry)):
        lines = part.lines(name) if name else (part.title,)
        if words in lines if words else any(lines):
            return part.on
    return entry.on


def lines_as_read(book: Book, entry: Entry, name: str, today: date) -> list[str]:
    """The lines of an entry of one name as they are read today."""
    every = entry.lines(name)
    return [as_of_its_day(one, said_on(book, entry, name, one), today) for one in every]
