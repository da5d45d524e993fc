"""What somebody said in the talk that I promised myself to write back: in their own words, in the message that writes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.written_back import last_talk, written_back
from goodbooks.accounts.readers.private_matters import private_matters
from goodbooks.accounts.readers.to_their_face import is_quotable
from goodbooks.core.document import Line
from goodbooks.core.entry import people_in
from goodbooks.core.phrasing import short_day, shortened, unquoted
from goodbooks.core.telling import is_by
from goodbooks.entries.decision import Decision
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question

SAID_THERE = "\n"
"""For what stands what they said in it, which nobody asked."""
_LONGEST = 300


def to_write_back(book: Book, who: str, today: date) -> Iterator[tuple[str, str]]:
    """Under its name, the ref of the talk with one person whose words are still to be written back to them; none where a decision of theirs is written back with its own words."""
    talk = last_talk(book, who, today)
    if talk is None or not talk.said or not written_back(book, talk, (who,), today):
        return
    others = {book.person_key(name) for name in people_in(talk) if not book.is_me(name)}
    is_decided = any(is_by(book, one, who) and one.on >= talk.on for one in book.of(Decision))
    is_home = bool(private_matters(book).named_in(talk.said))
    if len(others) == 1 and not (is_decided or is_home):
        yield SAID_THERE, talk.ref


def said_there(book: Book, question: Question, beside: Iterable[str]) -> Iterator[Line]:
    """What they said in that talk, as they said it, where no line beside it has it already; nothing where I noted it as a report."""
    ref = dict(question.in_confidence).get(SAID_THERE)
    talk = next((one for one in book.of(Talk) if one.ref == ref), None) if ref else None
    words = " ".join(unquoted(talk.said).split()) if talk else ""
    if talk and words and is_quotable(words, talk.who) and not any(words in one for one in beside):
        day, said = short_day(talk.on, question.today), shortened(words, _LONGEST)
        stop = "" if said.endswith((".", "!", "?", "…")) else "."
        yield Line(f"In our talk on {day} you said: “{said}”{stop}", (talk.ref,))
