"""A name of the book with a slip in it is heard at the beginning of a sentence too, and an everyday word there is none; and what a remark of the book cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.looking import with_book

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

BOOK = """\
2026-11-02 person Lena
2026-11-02 person Marcus
2026-11-02 person Mandy
2026-11-02 person Evan
2026-11-02 person Theo
2026-11-02 promise Theo -> me "Loyalty API live" by 2026-12-01 ^theirs #loyalty
2026-11-03 decision Marcus "Go ahead with the lift, this once" ^once
  said: "It isn't the right way to skip the lift."
2026-11-03 decision Lena "Paint the hall blue" ^blue
  said: "Blue is calm, and the paint is here."
"""


@pytest.mark.parametrize(
    "message",
    [
        "Lenna tested the pump on Monday.",
        "Markus has the key.",
        "All is well. Marcuz wrote to the bank.",
        "Mandi and I carried the beds.",
        "Lenna already told the guests.",
    ],
)
def test_a_slip_in_a_name_that_begins_a_sentence_is_heard(
    message: str, book: Callable[[str], Book], kinds: Mapping[str, Kind]
) -> None:
    found = with_book(message, book(BOOK), kinds)
    assert [flag.rule for flag in found] == ["other-name"]


@pytest.mark.parametrize(
    "message",
    ["Many said so.", "Even was the floor.", "Then was quiet.", "Lend me the key.", "Lean meat was out."],
)  # fmt: skip
def test_an_everyday_word_that_begins_a_sentence_is_no_name(
    message: str, book: Callable[[str], Book], kinds: Mapping[str, Kind]
) -> None:
    assert with_book(message, book(BOOK), kinds) == []


def test_words_that_nobody_said_cite_what_the_book_has_of_whoever_is_named(
    book: Callable[[str], Book], kinds: Mapping[str, Kind]
) -> None:
    found = with_book("Marcus wrote “Never mind the auditors at all”.", book(BOOK), kinds)
    assert [(flag.rule, flag.cites) for flag in found] == [("other-words", ("^once",))]


def test_another_day_cites_the_promise_of_whoever_is_named(
    book: Callable[[str], Book], kinds: Mapping[str, Kind]
) -> None:
    more = (
        '2026-11-03 promise me -> Marcus "Loyalty API live and told" by 2026-12-05 ^mine #loyalty\n'
    )
    held = book(BOOK + more)
    found = with_book("Theo promised the loyalty API live for 2 December.", held, kinds)
    assert [flag.cites for flag in found if flag.rule == "other-date"] == [("^theirs",)]
