"""Who waits for a word of mine in a matter: whom I promised something there and whoever asked, but never who decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import Decision
from goodbooks.entries.option import Option
from goodbooks.entries.person import bosses
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry


def who_waits(book: Book, question: Question) -> tuple[str, ...]:
    """Everybody with an open promise or an unanswered request in a matter, but me and who decides.

    Whom I asked for something there decides it, and what I promised them is between the two of us; a question of their own is answered all the same.
    """
    found: dict[str, str] = {}
    here = {entry.ref for entry in book.about(question.matter)}
    asked_me = [
        name
        for request in book.of(Request)
        if request.ref in here and not request.line("i-said") and reply_to(book, request) is None
        for name in request.who
    ]
    promised = [name for one, _ in open_promises(book, question.today) if one.ref in here for name in one.to]  # fmt: skip
    planned = (one for one in book.planned_about(question.matter) if isinstance(one, Promise))
    promised += [name for one in planned for name in one.to]
    decided = book.person_keys(_decided(book, question))
    decide = decided | book.person_keys(_asked(book, question))
    for waiting, but in ((asked_me, decided), (promised, decide)):
        for name in waiting:
            if not book.is_me(name) and book.person_key(name) not in but:
                found.setdefault(book.person_key(name), book.name_of(name))
    return tuple(found.values())


def _decided(book: Book, question: Question) -> Iterator[str]:
    """Those who decided in this matter."""
    for one in book.about(question.matter):
        if isinstance(one, Decision):
            yield from one.who


def _asked(book: Book, question: Question) -> Iterator[str]:
    """Those to whom I put a proposal in this matter, or mean to, and who answered it; of any ask my boss."""
    leads = {book.person_key(one.who[0]) for one in bosses(book)}
    for ask in (*book.about(question.matter), *book.planned_about(question.matter)):
        if not isinstance(ask, Ask) or not is_mine(book, ask) or ask.is_for_a_talk():
            continue
        is_proposal = ask.is_case() or any(isinstance(book.get(f"^{one}"), Option) for one in ask.links)  # fmt: skip
        replies: tuple[Entry, ...] = book.pointing_to(ask, Answer) if is_proposal else ()
        for name in (*ask.to, *(who for one in replies for who in one.who)):
            if is_proposal or book.person_key(name) in leads:
                yield name
