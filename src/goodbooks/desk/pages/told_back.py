"""What an update that was sent tells back to whoever decided: each such decision is in writing by it, as by a note of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Question
from goodbooks.core.telling import is_by
from goodbooks.desk.pages.sending import climbed, message_in
from goodbooks.documents import update
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision, confirmation, reversal_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood


def told_back(desk: Desk, who: str, document: Document) -> list[Understood]:
    """That a decision of theirs was sent back, for each that the message names, or that they gave with an answer it names, and that nothing confirms yet."""
    message = message_in(document)
    today = desk.clock.today
    book = desk.open(update.scope(Question(today, who=who))).book
    cited = {ref for line in (message.paragraphs if message else ()) for ref in line.cites}
    named = [one for one in map(book.get, sorted(cited)) if one is not None]
    return [climbed(desk, one, "sent", (who,)) for one in _unconfirmed(book, who, named, desk)]


def _unconfirmed(book: Book, who: str, named: Iterable[Entry], desk: Desk) -> Iterator[Decision]:
    theirs = [one for one in named if isinstance(one, Answer | Decision) and is_by(book, one, who)]
    breaths = {(one.on, one.at) for one in theirs}
    done: set[str] = set()
    for one in book.of(Decision):
        is_told = one in theirs or (bool(one.at) and (one.on, one.at) in breaths)
        is_loose = confirmation(book, one, desk.clock.today).rung in ("heard", "written the same day")  # fmt: skip
        if one.id and is_by(book, one, who) and is_told and is_loose and reversal_of(book, one) is None:  # fmt: skip
            if not done:
                yield one
            done.add(one.id)
