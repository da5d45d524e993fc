"""Those who have a decision from me, as the book knows them: whoever is told that it holds no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.old_word import who_has
from goodbooks.core.in_a_row import each_named
from goodbooks.core.phrasing import listed
from goodbooks.desk.happened import whom
from goodbooks.desk.happened.word_turned import word_turned
from goodbooks.entries.decision import Decision
from goodbooks.playbooks.slots.sources import TOLD_OF, WAITS_FOR
from goodbooks.playbooks.slots.told import LAST_WORD, sorts_of
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.desk.happened.told_for import Told
    from goodbooks.playbooks.text.playbook import Need


def who_has_it(book: Book, value: Value | None) -> Value | None:
    """Those whom I told of the decision of the book that fills a slot, by name, with where it stands; None for nobody, or where the book has no such decision."""
    decision = book.get(value.cites[0]) if value and value.cites else None
    if not isinstance(decision, Decision):
        return None
    names = who_has(book, decision)
    return Value(listed(names), (decision.ref,)) if names else None


def is_turned_by_now(need: Need, known: Value | None, book: Book, told: str, today: date) -> bool:
    """Whether the book's decision for what holds now is the one that a story tells was turned around."""
    if known is None or not known.cites or LAST_WORD not in sorts_of(need.story):
        return False
    turned = word_turned(book, told, today)
    return turned is not None and turned.decision.ref == known.cites[0]


def and_those_told(
    book: Book, need: Need | None, known: Value | None, told: Told | None
) -> tuple[Value | None, Told | None]:
    """Those whom the book knows with those whom a story names beside them, as one row; what is known and told of anything else, as it is."""
    if not (need and known and told and need.book.startswith((TOLD_OF, WAITS_FOR))):
        return known, told
    names = each_named(known.text)
    more = (whom.by_the_book(book, one) for one in each_named(told.value.text))
    new = (one for one in more if not any(book.is_same(one, name) for name in names))
    return known._replace(text=listed((*names, *new))), None
