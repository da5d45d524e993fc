"""An ask that somebody has already, as a message to them says so: in a sentence or two, without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.their_no import their_no
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import short_day, shortened
from goodbooks.core.plans import PLANNED

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.their_no import TheirNo
    from goodbooks.core.book import Book
    from goodbooks.entries.ask import Ask

TITLE = 160
ASKING = ("which", "what", "who", "when", "where", "how", "why")
"""How a question begins to which a line back is the answer."""


class Told(NamedTuple):
    """What a message says of an ask that they have, the place it has there, and what it rests on."""

    place: str
    words: str
    cites: tuple[str, ...]


def told_already(book: Book, ask: Ask, today: date) -> Told | None:
    """What is said of an ask that they have: what they answered so far, or that they have it; None where it has to be put in full."""
    later = their_no(book, ask)
    if later is not None and later.is_open:
        return Told("later", _so_far(later, today), (ask.ref, later.reply.ref))
    return Told("ask", _they_have_it(ask, today), (ask.ref,)) if _is_told_shortly(ask) else None


def _so_far(later: TheirNo, today: date) -> str:
    """What I asked and what they said, and when it comes again: nobody is pressed for what they put off."""
    said = f"“{shortened(later.reply.title, TITLE).rstrip('.')}”"
    asked = f"“{shortened(later.ask.title, TITLE).rstrip('.')}”"
    text = f"What I asked, {asked}, stays open: on {short_day(later.reply.on, today)} you said {said}."  # fmt: skip
    if later.word_by and later.word_by >= today:
        return text
    if later.not_before is None:
        return f"{text} When may I ask again?"
    if later.not_before <= today:
        return f"{text} May I ask again now?"
    return f"{text} I'll ask again after {short_day(later.not_before, today)}."


def _is_told_shortly(ask: Ask) -> bool:
    """Whether an ask needs no more than that they have it: it was planned and said, or is a sentence with its own question or a yes."""
    if ask.on_yes or ask.is_case() or ask.is_for_a_talk():
        return False
    first = (*ask.title.lower().split(), "")[0].strip(",.:;!")
    is_whole = "?" in ask.title and first not in ASKING
    return is_whole or first in ("yes", "no") or bool(ask.line(PLANNED))


def _they_have_it(ask: Ask, today: date) -> str:
    """That they have my question, of which day, and by when I need an answer where that is said."""
    title = shortened(ask.title, TITLE)
    end = "" if title.endswith(("?", "!", ".", "…")) else "."
    text = f"You have my question of {short_day(ask.on, today)}: “{title}”{end}"
    if ask.due is None:
        return text
    late = "I needed" if ask.due.on < today else "I need"
    return f"{text} {late} your answer by {short_day(ask.due.on, today)}."
