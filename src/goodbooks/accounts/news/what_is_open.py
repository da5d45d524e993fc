"""What is open in a matter, as those who wait for word of it are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.holds_now import holds_now
from goodbooks.accounts.readers.named_to_readers import who_decided
from goodbooks.accounts.readers.their_question import decision_told, still_open, their_question
from goodbooks.accounts.readers.untold import standing
from goodbooks.accounts.to_come.named_day import UNSURE, named_to
from goodbooks.core.document import Gap, Line, Question
from goodbooks.core.phrasing import capital, sentence, shortened
from goodbooks.core.telling import is_to_me
from goodbooks.entries.ask import is_overtaken, open_asks, reply_to
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LONGEST = 160


def sign_of(name: str) -> str:
    """A matter as the book writes it, or the ^id of what somebody waits for."""
    return name if name.startswith("^") else f"#{name}"


def is_open(book: Book, question: Question) -> bool:
    """Whether something is open beside the decision that stands: a question put after it, or a day that is not sure."""
    return _is_asked(book, question) or any(
        isinstance(one, Promise) and one.confirmed in UNSURE and promise_state(book, one, question.today).is_open
        for one in book.about(question.matter)
        if one.on <= question.today
    )  # fmt: skip


def _is_asked(book: Book, question: Question) -> bool:
    """Whether nothing is decided, or something was asked after it: a day that is not sure says so itself."""
    decision = standing(book, question)
    return decision is None or any(
        isinstance(one, Request)
        and reply_to(book, one) is None
        and book.moment(one) > book.moment(decision)
        for one in book.about(question.matter)
        if one.on <= question.today
    )


def awaits(book: Book, entries: list[Entry], question: Question) -> bool:
    """Whether these readers wait for more than what this message tells them."""
    meant = book.planned_about(question.matter)
    return (
        is_open(book, question)
        or bool(named_to(book, entries, question))
        or any(isinstance(one, Promise) and one.is_called_word() for one in meant)
    )


def what_is_undecided(
    book: Book, entries: list[Entry], question: Question, gaps: list[Gap]
) -> list[Line]:
    """What is not decided yet and who decides it, in a line; a gap where the book does not know; nothing where nothing is asked."""
    here = {entry.ref for entry in entries}
    asks = [
        ask
        for ask in open_asks(book)
        if ask.ref in here and ask.to and not is_to_me(book, ask) and not is_overtaken(book, ask)
    ]
    if asks:
        ask = asks[-1]
        decides = _decides(book, ask.to, question)
        words = f"Not decided yet: {sentence(shortened(ask.title, LONGEST))} {decides}"
        return [Line(words, (ask.ref,))]
    if not _is_asked(book, question) or holds_now(entries, question.today):
        return []
    asked = their_question(book, entries, question.readers)
    if asked and decision_told(book, question) is None:
        return [still_open(asked, is_told=not named_to(book, entries, question))]
    marked = "[what is still open, and who decides it]"
    sign = sign_of(question.matter.removeprefix("#"))
    what = f"for {sign}" if sign.startswith("^") else sign
    remedy = f"goodbooks add 'ask me -> NAME \"what is open\" {what}' 'readers: anyone'"
    gaps.append(Gap(marked, remedy))
    return [Line(f"Not decided yet: {marked}.")]


def _decides(book: Book, names: tuple[str, ...], question: Question) -> str:
    who = capital(who_decided(book, names, question.readers))
    is_one = len(names) == 1 and who not in ("You", "I")
    return f"{who} {'decides' if is_one else 'decide'} it."
