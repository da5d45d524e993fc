"""What the same people decided in the same matter just before, and nothing says what became of it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.said_again import is_said_again
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.accounts.news.of_one_talk import of_one_talk
from goodbooks.core.document import Line
from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import amending
from goodbooks.entries.decision import Decision, confirmation, reversal_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

WITHIN_DAYS = 7
_WORD = regex(r"\w+")
FEW_WORDS = 4
"""So few words, “Stop it for now”, say nothing of what they are about."""


def word_before(book: Book, decision: Decision) -> Decision | None:
    """The latest such decision of the last days that stands and says something else, or None where one is named already."""
    if decision.reverses:
        return None
    answered = (book.get(f"^{ref}") for ref in decision.links)
    asked = next((one.title for one in answered if one is not None), "")
    deciders = book.person_keys(decision.who)
    before = [
        other
        for tag in decision.matters
        for other in takewhile(lambda one: one.ref != decision.ref, book.about(tag))
        if isinstance(other, Decision)
        and other.id
        and book.person_keys(other.who) == deciders
        and (decision.on - other.on).days <= WITHIN_DAYS
        and reversal_of(book, other) is None
        and not is_said_again(other, decision.title, asked)
        and _may_be_turned(book, other, decision)
    ]
    return before[-1] if before else None


def perhaps_turned(book: Book, decision: Decision, today: date) -> tuple[Line, ...]:
    """The word they gave before, where nothing says whether this one takes its place."""
    before = word_before(book, decision)
    beside = {one.ref for one in of_one_talk(book, decision, today)}
    if before is None or before.ref in beside or confirmation(book, decision, today).is_confirmed:
        return ()
    say = amending(decision, f"reverses: {before.ref}")
    words = f"If it takes the place of “{shortened(before.title, 110)}”, say so: {say}"
    return (Line(words, (before.ref,), "-"),)


def _may_be_turned(book: Book, other: Decision, decision: Decision) -> bool:
    """Whether a later word may be about what was decided before: on its day, in few words, or with one of its words that names nobody."""
    if other.on == decision.on or len(decision.title.split()) <= FEW_WORDS:
        return True
    names = {word for name in book.names() for word in name.split()}
    titles = (_WORD.findall(one.title) for one in (other, decision))
    first, second = (" ".join(word for word in words if word not in names) for words in titles)
    return has_a_word_of(first, second)
