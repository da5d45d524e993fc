"""What an update that was sent tells back to whoever decided: each such decision is in writing by it, as by a note of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.written_back import last_talk, written_back
from goodbooks.accounts.answers.settled import says_the_same
from goodbooks.core.document import Question
from goodbooks.core.names import ME
from goodbooks.core.telling import is_by
from goodbooks.desk.pages.sending import LADDER, message_in, new_entry
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
    """That what they decided was sent back, each that the message names, or whose words are those of an answer it names, and that nothing confirms yet; and that what I promised myself to write back to them is done."""
    message = message_in(document)
    today = desk.clock.today
    book = desk.open(update.scope(Question(today, who=who))).book
    cited = {ref for line in (message.paragraphs if message else ()) for ref in line.cites}
    named = [one for one in map(book.get, sorted(cited)) if one is not None]
    ids = tuple(one.id for one in _unconfirmed(book, who, named, desk) if one.id)
    fields = {"state": "sent"}
    sent = [new_entry(desk, "outcome", who=(ME,), to=(who,), title=LADDER["sent"], links=ids, fields=fields)] if ids else []  # fmt: skip
    talk = last_talk(book, who, today)
    kept = written_back(book, talk, (who,), today) if talk else ()
    return [*sent, *(desk.understand_all("".join(map(desk.text_of, kept))) if kept else ())]


def _unconfirmed(book: Book, who: str, named: Iterable[Entry], desk: Desk) -> Iterator[Decision]:
    theirs = [one for one in named if isinstance(one, Answer | Decision) and is_by(book, one, who)]
    for one in book.of(Decision):
        is_told = one in theirs or any(one.on == other.on and says_the_same(one.title, other.title) for other in theirs)  # fmt: skip
        is_loose = confirmation(book, one, desk.clock.today).rung in ("heard", "written the same day")  # fmt: skip
        if one.id and is_by(book, one, who) and is_told and is_loose and reversal_of(book, one) is None:  # fmt: skip
            yield one
