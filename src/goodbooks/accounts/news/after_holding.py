"""What to do once a holding message was sent: name the next word, or write down that it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.asked_after import asks_after_me
from goodbooks.accounts.news.old_word import who_has_an_old_word
from goodbooks.accounts.news.word_to_come import usual_word
from goodbooks.accounts.readers.their_question import (
    gives_nothing_away,
    once_told,
    their_question,
    when_sent,
    when_told,
)
from goodbooks.accounts.readers.who_waits import who_waits
from goodbooks.core.document import Line
from goodbooks.core.telling import typed

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Message, Question

NEXT = "Next word from me: "
"""How the line begins that names it."""
_NOBODY = ("whoever waits",)
NEXT_WORD = "[day and time of the next word]"


def after_holding(book: Book, name: str, question: Question, message: Message) -> tuple[Line, ...]:
    """The lines for the matter of this name, each with its command."""
    next_word = f'goodbooks hold {name}{_to(book, question)} --next "{question.next_word or usual_word(question.today)}"'
    words: tuple[str, ...]
    asked = their_question(book, book.about(question.matter), question.readers)
    if asked and asks_after_me(book, asked, question.in_confidence) and not question.next_word:
        return once_told(asked, name, question)
    if gives_nothing_away(question):
        return ()
    if question.next_word:
        words = (
            f"When you have sent it: {next_word} --sent",
            "The book then reminds you when that time comes.",
        )
    elif any(gap.marked == NEXT_WORD for gap in message.gaps):
        words = (f"Name the next word: {next_word}",)
    elif any(line.text.startswith(NEXT) for line in message.paragraphs):
        words = when_sent(book, question) or ("The book reminds you when the next word is due.",)
    else:
        told = when_told(book, book, question)
        words = (
            *(one.text for one in told),
            f"If more is to come, name the next word: {next_word}",
        )
    return tuple(Line(one, (), "-") for one in words)


def _to(book: Book, question: Question) -> str:
    """Who gets it, as the command says it; "" where these are among all who wait."""
    waiting = book.person_keys((*who_waits(book, question), *who_has_an_old_word(book, question.matter, question.today)))  # fmt: skip
    readers = tuple(book.name_of(name) for name in question.readers)
    if waiting.issuperset(book.person_keys(readers)) or readers == _NOBODY:
        return ""
    return f" --to {typed(','.join(readers))}"
