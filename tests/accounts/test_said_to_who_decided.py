"""“He” of whoever reads it is “you” on each page that is said to them; where that is not sure, it is asked for or left out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.to_their_face import to_their_face
from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 3)
BOOK = """\
2026-12-01 person Dr Kamau
  relation: boss
2026-12-01 08:30 decision Dr Kamau "Pause, he meets Njeri first" ^pause #programme
2026-12-01 17:10 decision Dr Kamau "We go ahead" ^go #programme
  reverses: ^pause
2026-12-01 ask me -> Dr Kamau "{ask}" ^first #programme
2026-12-03 decision Dr Kamau "yes, he tells me first, but not when it comes from the ministry" ^yes #programme for ^first
"""
ASK = "He tells me first, even by five minutes"


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        (
            "He tells me first, even by five minutes, before anyone hears a change",
            "You tell me first, even by five minutes, before anyone hears a change",
        ),
        ("Pause, he meets Njeri first", "Pause, you meet Njeri first"),
        ("She signs by Friday", "You sign by Friday"),
        ("Go ahead, she carries the risk", "Go ahead, you carry the risk"),
        ("Wait until he's back", "Wait until you are back"),
        ("that he has my back when they push", "that you have my back when they push"),
        ("She lets me tell the ward myself", "You let me tell the ward myself"),
        ("We ship, and his deputy signs", "We ship, and your deputy signs"),
    ],
)
def test_what_is_asked_of_them_and_decided_by_them_says_you(noted: str, said: str) -> None:
    assert to_their_face(noted, ("Dr Kamau",)) == said


@pytest.mark.parametrize(
    "noted",
    [
        "Otieno stops giving dates; he asks me first",
        "He asks Otieno and he decides",
        "He tells her on Friday",
        "Yes, he backs me in front of Growth, his words",
    ],
)
def test_it_is_left_open_where_he_may_be_somebody_else(noted: str) -> None:
    assert to_their_face(noted, ("Dr Kamau",)) == ""


@pytest.mark.parametrize(
    "noted",
    [
        "My deputy takes it and he helps",
        "Herr Vogel waits, then she signs with him",
        "Petra is new; she needs two weeks",
        "Greg texts me before he tells anyone",
        "A word to me before anybody else",
        "Er sagt es mir zuerst",
    ],
)
def test_it_stays_where_whoever_is_meant_is_named(noted: str) -> None:
    assert to_their_face(noted, ("Greg",)) == noted


def test_a_note_of_a_decision_says_you_to_whoever_took_it_and_puts_it_in_nobody_elses_mouth(
    book: Callable[[str], Book],
) -> None:
    kept = book(BOOK.format(ask=ASK))
    yes = body(made("confirm", kept, ref="yes", today=DAY))
    assert "Decided on 3 December: yes, you tell me first, but not when it comes" in yes
    assert "I had asked: “You tell me first, even by five minutes”." in yes
    go = body(made("confirm", kept, ref="go", today=DAY))
    assert "It takes the place of this: Pause, you meet Njeri first." in go
    assert " he " not in f"{yes} {go}"


def test_a_trail_for_them_says_you_and_that_the_words_are_mine(
    book: Callable[[str], Book],
) -> None:
    kept = book(BOOK.format(ask=ASK))
    trail = words(made("trail", kept, matter="programme", readers=("Dr Kamau",), today=DAY))
    assert "Dr Kamau decided, in my words: yes, you tell me first" in trail
    assert "I asked Dr Kamau: You tell me first, even by five minutes" in trail
    assert " he " not in trail


def test_a_brief_asks_it_of_them_as_you(book: Callable[[str], Book]) -> None:
    told = BOOK.format(ask=ASK).partition("2026-12-03")[0]
    brief = words(made("brief", book(told), who="Dr Kamau", today=DAY))
    assert "Ask: You tell me first, even by five minutes (asked on 1 December" in brief


def test_an_ask_in_which_he_is_not_sure_is_left_out_and_the_page_says_so(
    book: Callable[[str], Book],
) -> None:
    kept = book(BOOK.format(ask="He asks Otieno and he decides"))
    yes = made("confirm", kept, ref="yes", today=DAY)
    assert "I had asked" not in body(yes)
    assert "What you had asked is left out: in “He asks Otieno and he decides” it is not sure who is meant." in words(yes)  # fmt: skip
    told = BOOK.format(ask="He asks Otieno and he decides").partition("2026-12-03")[0]
    brief = words(made("brief", book(told), who="Dr Kamau", today=DAY))
    assert "where “he” or “she” is the one you speak to, say “you”" in brief
