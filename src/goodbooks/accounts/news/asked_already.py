"""An ask that somebody has already, as a message to them says so: in one sentence, without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import short_day, shortened
from goodbooks.core.plans import PLANNED

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.ask import Ask

TITLE = 160
ASKING = ("which", "what", "who", "when", "where", "how", "why")
"""How a question begins to which a line back is the answer."""


def is_told_shortly(ask: Ask) -> bool:
    """Whether an ask needs no more than that they have it: it was planned and said, or is a sentence with its own question or a yes."""
    if ask.on_yes or ask.is_case() or ask.is_for_a_talk():
        return False
    first = (*ask.title.lower().split(), "")[0].strip(",.:;!")
    is_whole = "?" in ask.title and first not in ASKING
    return is_whole or first in ("yes", "no") or bool(ask.line(PLANNED))


def they_have_it(ask: Ask, today: date) -> str:
    """That they have my question, of which day, and by when I need an answer where that is said."""
    title = shortened(ask.title, TITLE)
    end = "" if title.endswith(("?", "!", ".", "…")) else "."
    text = f"You have my question of {short_day(ask.on, today)}: “{title}”{end}"
    if ask.due is None:
        return text
    late = "I needed" if ask.due.on < today else "I need"
    return f"{text} {late} your answer by {short_day(ask.due.on, today)}."
