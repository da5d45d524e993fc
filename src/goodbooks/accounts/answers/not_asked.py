"""A question that was not put in a talk: how that is told, and the ask that keeps it for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.left_out import is_left_out
from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_with
from goodbooks.entries.talk import talks_planned
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NOT_TALKED = regex(
    r"(?:(?:we|i|you|but|just) )*(?:"
    r"(?:(?:did not|didn['’]?t|have not|haven['’]?t|never) (?:really )?(?:talk(?:ed)?|speak|spoke|spoken|discuss(?:ed)?|get(?: round)?|got(?: round)?|come|c[ao]me|mention(?:ed)?|ask(?:ed)?|touch(?:ed)?|cover(?:ed)?|raised?)"
    r"|not (?:talked|spoken|discussed|covered|asked|mentioned|raised)|forgot|(?:there was |had )?no time|ran out of time)"
    r"|(?:it|that|this) (?:(?:did not|didn['’]?t|never) c[ao]me up|was(?: not|n['’]?t) (?:discussed|talked about|mentioned|raised))"
    r")(?: (?:about|of|to|on|for|upon|ask|up|with))*(?: (?:it|that|this|him|her|them))*(?: (?:yet|at all|today|this time))?",
)
"""How it is told that a question found no answer for it was not put."""


def is_not_talked_of(words: str) -> bool:
    """Whether an answer to a question says that it was not put, or leaves it out: "we didnt talk about it", "it never came up"."""
    return _NOT_TALKED.fullmatch(bare(words)) is not None or is_left_out(words)


def still_to_ask(book: Book, question: str, who: str, today: date) -> Entry:
    """The question as one that I mean to ask: in the next talk with them, or from today on where none is known."""
    coming = (one for one in talks_planned(book, today) if one.on > today)
    days = [talk.on for talk in coming if is_with(book, talk, who)]
    fields = (("planned", str(min(days, default=today))),)
    return made("ask", today, (ME,), (who,), title=question, fields=fields)
