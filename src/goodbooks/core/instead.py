"""A step of mine that is for the case that I have not said something: “Send Gwen the short mail, unless you have said it by then”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import is_named_in
from goodbooks.core.plans import is_meant
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_UNLESS = regex(
    r"\bunless (?:you|I)(?:['’]ve| have)? (?:(?:already|just) )?(?:said|told|asked|spoken|talked|brought|raised)\b"
    r"|\bif (?:you|I) (?:have not|haven['’]t|did not|didn['’]t) (?:say|said|tell|told|ask|asked)\b"
)


def said_instead(book: Book, step: Entry, today: date) -> date | None:
    """The day on which what a step is instead of was said; None for any other step, and while it was not.

    It is what was planned in one go with the step, to somebody whom the step names: a plan says both.
    """
    if _UNLESS.search(step.title) is None:
        return None
    written = step.line("written")
    asks = (one for one in book.written if one.kind == "ask" and is_meant(one) and one.id and one.line("written") == written)  # fmt: skip
    meant = {one.ref for one in book.planned}
    for ask in asks:
        said = book.get(ask.ref)
        is_named = any(is_named_in(step.title, name) for name in ask.to)
        if is_named and said is not None and ask.ref not in meant and said.on <= today:
            return max(said.on, step.on)
    return None
