"""Whether those who helped with a win are thanked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.prompting import Prompt, link_to
from goodbooks.accounts.answers.replies import is_nothing, made
from goodbooks.accounts.fridays.said_plainly import YES
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.regex import regex
from goodbooks.entries.note import Note
from goodbooks.entries.win import Win
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.problem import Unclear

THANKS_DAYS = 14
_YES_FIRST = regex(
    r"(?:yes|yep)(?: (?:they are|she is|he is|i did|thanked))*[,;:. ]*", re.IGNORECASE
)


def thanks_due(book: Book, today: date) -> list[Prompt]:
    """Who made a late win happen, and was not thanked for it as far as the book knows."""
    for win in reversed(book.of(Win)):
        others = [name for name in win.credit if not book.is_me(name)]
        if others and 0 <= (today - win.on).days <= THANKS_DAYS and not book.pointing_to(win, Note):
            words = f"{listed(others)} helped with “{shortened(win.title, 60)}”. Are they thanked?"
            return (
                [Prompt(f"thanks {win.ref}", words, "yes · not yet · how you thanked them", _thanked(win, others, today), "It went well in the last two weeks, and no thanks are in the book.", win.ref)]
                if win.id
                else []
            )  # fmt: skip
    return []


def _thanked(win: Win, others: list[str], today: date) -> Callable[[str], Entry | Unclear | None]:
    def become(words: str) -> Entry | None:
        if is_nothing(words):
            return None
        found = _YES_FIRST.match(words)
        how = "" if bare(words) in YES else words[found.end() :] if found else words
        title = f"Thanked: {how}" if how else "Thanked"
        return made("note", today, tuple(others), title=title, links=link_to(win))

    return become
