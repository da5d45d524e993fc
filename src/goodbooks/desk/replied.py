"""What somebody answered to something I asked of them, as one tells of it: the line of the entry that says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.replies import to_what
from goodbooks.accounts.settled import answered_by, wanted_of
from goodbooks.core.book import Book
from goodbooks.core.phrasing import capital, with_capital_i
from goodbooks.entries.person import bosses
from goodbooks.reckoning.terms import is_said
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from goodbooks.desk.known import Known
    from goodbooks.entries.ask import Ask

_GOES_ON = re.compile(
    r"\W*[\w’']+(?:\s+(?:please|then|thanks|for now))*\s*(?:\Z|[,;.:!–-]|(?:but|and|if|only|unless|when|once|after|until|till|from|to|you|i|we|go|not|as|with|provided|for|by|next|this|in|because|since|of course)\b)",
    re.IGNORECASE,
)
"""A reply that ends there, or goes on as a reply does: “yes, but …”, “no, not before May”, and not “no lunch today”."""
_OF_SOMETHING = re.compile(
    r"\W*(?:no (?:idea|one|clue|doubt|more|need|way)\b|part of\b|later than\b|(?:he|she|they|it) (?:is|was|are|were)\b)",
    re.IGNORECASE,
)
"""What begins like a reply and tells of something else: “no idea who …”, “she was ok”."""
_KINDS = ("person", "ask", "answer", "decision", "outcome", "talk", "note")
"""What shows who was asked what, and what has no answer yet."""


def reply_line(name: str, words: str, known: Known) -> str:
    """The line of a yes or a no that somebody gave to the one thing I asked of them; "" where it answers nothing, or one of two."""
    if not is_said(words) or not _GOES_ON.match(words) or _OF_SOMETHING.match(words):
        return ""
    book = Book([one for kind in _KINDS for one in known.of_kind(kind)])
    wanted = wanted_of(book, name)
    ask = wanted[0] if len(wanted) == 1 else answered_by(wanted, None, words)
    return line_for(book, ask, name, words) if ask else ""


def line_for(book: Book, ask: Ask, name: str, words: str) -> str:
    """The line that says what somebody answered: a decision where a boss says yes or no, or where the ask is a case."""
    said = dict(is_said(words, ask.title)).get("is", "")
    is_boss = any(book.is_same(name, one.who[0]) for one in bosses(book))
    is_decided = said in ("yes", "no", "part") and (is_boss or ask.is_case())
    title = to_what(capital(with_capital_i(" ".join(words.split()))), ask.title)
    kind = "decision" if is_decided else "answer"
    parts = (
        kind, name_text(book.name_of(name)), quoted(title),
        *(f"#{tag}" for tag in ask.matters), f"for ^{ask.id}",
    )  # fmt: skip
    return " ".join(parts)
