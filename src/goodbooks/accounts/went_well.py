"""What went well in a time of which the book has no win yet: asked for, and booked on the day that the answer names."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.prompting import Prompt, monday
from goodbooks.accounts.replies import is_nothing, made, split_speaker
from goodbooks.core.days import month_of
from goodbooks.core.phrasing import capital, short_day
from goodbooks.entries.win import Win
from goodbooks.language.dues import named_days
from goodbooks.language.stretch import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

HOW_TOLD = "what went well; Name: before it, if it was somebody else"
_WEEK = 7
"""In so many days the name of a weekday is one day."""
_NUMBER = re.compile(r"\d(?:st|nd|rd|th)\b|\d{4}-\d\d-\d\d|\d\.\d", re.IGNORECASE)
_LEADS = ("on", "by")


def won(
    book: Book, since: date, until: date, links: tuple[str, ...] = ()
) -> Callable[[str], Entry | None]:
    """What an answer becomes: a win on the day of that time which it names, else on the last day."""

    def become(words: str) -> Entry | None:
        if is_nothing(words):
            return None
        who, what = split_speaker(book, words, "")
        day, title = _told_day(what, since, until)
        return made("win", day, (who,) if who else (), title=title, links=links)

    return become


def _told_day(words: str, since: date, until: date) -> tuple[date, str]:
    """The day within a time that words name by its number, or by its weekday within a week, and the words without it at their edge."""
    if since == until or since.toordinal() == 1:
        return until, words
    for due in named_days(words, since - timedelta(days=1), UNKNOWN):
        named = words[due.start : due.end]
        is_one = due.first == due.on and since <= due.on <= until
        if is_one and (_is_numbered(named) or (until - since).days < _WEEK):
            return due.on, _without(words, due.start, due.end)
    return until, words


def _is_numbered(named: str) -> bool:
    """Whether words name a day by its number, “the 9th” or “9 October”, and not by how far off it is."""
    has_month = any(map(str.isdigit, named)) and any(map(month_of, re.findall(r"[a-z]+", named.lower())))  # fmt: skip
    return has_month or _NUMBER.search(named) is not None


def _without(words: str, start: int, end: int) -> str:
    """Words without a day at their beginning or their end, and what leads to it."""
    before, behind = words[:start].split(), words[end:].strip(" ,.:;–-")
    led = before[:-1] if before and before[-1].lower() in _LEADS else before
    if not behind and led:
        return " ".join(led).rstrip(" ,:;–-")
    return capital(behind) if behind and not led else words


def quiet_week(book: Book, today: date) -> Iterator[Prompt]:
    """This week, when nothing that went well in it is in the book, and the book holds more than people."""
    since = monday(today)
    is_begun = any(entry.kind != "person" for entry in book.entries)
    if is_begun and not any(since <= win.on <= today for win in book.of(Win)):
        yield Prompt(
            f"week {since.isoformat()}",
            "What went well this week, however small?",
            HOW_TOLD,
            won(book, since, today),
            "No win of this week is in the book, and what went well is forgotten first.",
        )


def thin_month(book: Book, today: date) -> Iterator[Prompt]:
    """Last month, when nothing that went well in it is in the book."""
    first = today.replace(day=1)
    if first.toordinal() == 1 or not any(entry.on < first for entry in book.entries):
        return
    last = first - timedelta(days=1)
    if any((win.on.year, win.on.month) == (last.year, last.month) for win in book.of(Win)):
        return
    month = short_day(last, today).split(" ", 1)[1]
    yield Prompt(
        f"month {month}",
        f"{month} has no win in your book. What went well, however small?",
        HOW_TOLD,
        won(book, last.replace(day=1), last),
        "What went well is forgotten first, and a review asks for every month.",
    )
