"""How somebody takes things in: what to tell them first, and whether to write or to talk."""

from __future__ import annotations

from goodbooks.core.document import Line
from goodbooks.core.phrasing import day_text
from goodbooks.core.telling import is_with
from goodbooks.entries.person import reads_first
from goodbooks.entries.talk import talks_planned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

SAY_FIRST = ("say", "ask", "offer")
ASK_FIRST = ("ask", "say", "offer")
_WISHES = (
    ("ask first", ASK_FIRST),
    ("offer first", ("offer", "say", "ask")),
    ("news first", SAY_FIRST),
    ("numbers first", ("say", "offer", "ask")),
)


def wished_order(listens: str) -> tuple[str, ...]:
    """The order that a `listens` line wishes for, such as "numbers first"; () when it says none."""
    words = listens.lower()
    return next((order for wish, order in _WISHES if wish in words), ())


def is_listener(listens: str) -> bool:
    """Whether they would rather hear it than read it."""
    return bool(listens) and not reads_first(listens)


def five_minutes(book: Book, who: str, today: date) -> Line:
    """The last line for somebody who would rather hear it."""
    for talk in talks_planned(book, today):
        if is_with(book, talk, who):
            text = f"May I have five minutes of our talk on {day_text(talk.on, today)}?"
            return Line(text, (talk.ref,))
    return Line("May I have five minutes?")
