"""The one word of somebody that stands and that a later word of theirs turns round: a decision, or a yes to what I asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.scope import Scope
from goodbooks.desk.lines.known import book_of
from goodbooks.language.taking_back import taken_back_at
from goodbooks.reckoning.standing_words import matters_of, standing_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.proposal import Proposal
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.lines.known import Known

_KINDS = ("person", "ask", "decision", "answer", "outcome")


def turned_round(name: str, tags: set[str], known: Known) -> tuple[Entry | None, tuple[str, ...]]:
    """The word of somebody that stands, in these matters where any are named; and what is to be said of it."""
    book = book_of(known, *_KINDS)
    standing = standing_words(book, name, tags)
    if len(standing) == 1:
        return _in_its_matters(book, standing[0]), (f"it is taken to turn round “{shortened(standing[0].title, 60)}”, {standing[0].ref}",)  # fmt: skip
    if not standing:
        return None, (f"the book has no decision of {name} that this could turn round",)
    refs = listed((f"{one.ref} “{shortened(one.title, 40)}”" for one in standing[-4:]), "or")
    return None, (f"it can turn round {refs}; say which with a line: reverses: ^id",)


def with_what_it_turns(found: Iterable[Proposal], desk: Desk) -> Iterator[Proposal]:
    """The proposals; a decision whose sentence takes back a word reverses the one word of its writer that stood on that day."""
    for one in found:
        is_back = one.entry.kind == "decision" and taken_back_at(one.sentence)
        turned = _turned(one.entry, desk) if is_back else None
        if turned is not None:
            fields = (("reverses", turned.ref), *one.entry.fields)
            entry = one.entry._replace(fields=fields)
            matters = entry.matters or turned.matters
            yield one._replace(entry=entry._replace(matters=matters))
        else:
            yield one


def _turned(entry: Entry, desk: Desk) -> Entry | None:
    book = desk.open(Scope(desk.clock.today, kinds=_KINDS)).book
    before = [
        one
        for one in standing_words(book, entry.who[0], set(entry.matters))
        if book.moment(one) < book.moment(entry)
    ]
    return _in_its_matters(book, before[0]) if len(before) == 1 else None


def _in_its_matters(book: Book, word: Entry) -> Entry:
    return word._replace(matters=matters_of(book, word))
