"""The mails of a walk are greeted and signed as they would be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Document, Line, Message, Section
from goodbooks.desk.walks.words.greeted import greeted

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


def mail(has: Book, to: str, words: str) -> Message:
    page = Document("play", "", "", (Section("", (Message((to,), "", (Line(words),)),)),))
    block = greeted(page, has).sections[0].blocks[0]
    assert isinstance(block, Message)
    return block


def test_a_mail_is_greeted_once_and_has_your_name_under_it(book: Callable[[str], Book]) -> None:
    has = book("2026-11-01 person me\n  signs: Ana Brandt\n")
    assert [one.text for one in mail(has, "Growth", "We go ahead.").whole()] == [
        "Hello Growth,", "We go ahead.", "Ana Brandt",
    ]  # fmt: skip
    said = mail(has, "Marcus", "Marcus, may I have ten minutes?")
    assert (said.greeting, said.gaps) == ("", ())


def test_where_the_book_does_not_know_your_name_a_mail_ends_without_one_and_can_be_sent(
    book: Callable[[str], Book],
) -> None:
    made = mail(book(""), "my boss", "May I have ten minutes?")
    assert [one.text for one in made.whole()] == ["Hello,", "May I have ten minutes?"]
    assert made.gaps == ()


def test_a_mail_that_begins_with_the_name_has_the_one_i_call_them_by(
    book: Callable[[str], Book],
) -> None:
    has = '2026-11-01 person Dana Whitfield\n2026-11-02 note me "I asked Dana once"\n'
    words = "Dana Whitfield, may I have ten minutes?"
    assert mail(book(has), "Dana Whitfield", words).paragraphs[0].text == "Dana, may I have ten minutes?"  # fmt: skip
    plain = mail(book(has.replace("I asked Dana once", "A talk")), "Dana Whitfield", words)
    assert plain.paragraphs[0].text == words


def test_a_mail_whose_reader_is_still_to_be_named_is_not_greeted_twice(
    book: Callable[[str], Book],
) -> None:
    made = mail(book(""), "your boss", "[boss], I'd like to come back to your question.")
    assert [one.text for one in made.whole()] == ["[boss], I'd like to come back to your question."]
