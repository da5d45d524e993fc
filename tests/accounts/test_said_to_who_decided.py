"""“He” of whoever reads it is “you” on each page that is said to them; where that is not sure, it is asked for or left out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.said_to_who_decided import said_to_who_decided
from goodbooks.accounts.readers.to_their_face import to_their_face
from goodbooks.entries.decision import Decision
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


@pytest.mark.parametrize(
    ("who", "title", "said"),
    [
        ("Henrik", "the first eyes stay with Henrik", "the first eyes stay with you"),
        ("Frau Behrens", "The night list goes to Frau Behrens", "The night list goes to you"),
        ("Jean-Luc Morel", "the wine is bought by Jean-Luc", "the wine is bought by you"),
        ("Ana", "I ask Ana before each visit", "I ask you before each visit"),
        ("Otieno", "The keys stay with Otieno, and the codes with me", "The keys stay with you, and the codes with me"),
        ("Ana", "The old files go to Ana's desk", "The old files go to Ana's desk"),
        ("Ana", "The first look is with Ana Petrov", "The first look is with Ana Petrov"),
    ],
)  # fmt: skip
def test_whoever_decided_reads_you_where_their_name_stands_behind_a_small_word(
    who: str, title: str, said: str
) -> None:
    decision = Decision("decision", DAY, None, (who,), (), title)
    told = said_to_who_decided(decision)
    assert (told.public or told.title) == said


def test_two_answers_of_theirs_are_not_quoted_as_one(book: Callable[[str], Book]) -> None:
    kept = book("""\
2026-12-02 08:00 talk Henrik "The trial" ^talk #refits
  stage: debriefed
  said: "All right. But I want to hear every evening, and the first eyes stay with me."
2026-12-02 08:00 decision Henrik "Yes, the refits on trial until 23 December" ^yes #refits
  said: "Yes, till Christmas, as a trial"
2026-12-02 08:00 decision Henrik "the first eyes stay with Henrik" ^eyes #refits
""")
    note = body(made("confirm", kept, ref="yes", today=DAY))
    assert "“Yes, till Christmas, as a trial”." in note
    assert "trial But" not in note
    assert "The first eyes stay with you." in note


@pytest.mark.parametrize(
    "order",
    [
        "leave the label press to me, nobody touches the feeder until I have seen it",
        "Give me until Friday, I will do the setup myself",
        "let me handle the printer",
        "trust me on this one",
        "hand me the keys",
        "no, leave it to me",
        "Nadia, leave the press to me",
        "leave the talking to me, he only signs",
        "Send Nadia to me on Monday",
    ],
)
def test_an_order_that_is_about_whoever_gives_it_is_quoted_and_turned_round_nowhere(
    order: str, book: Callable[[str], Book]
) -> None:
    kept = book(
        f"""\
2026-12-01 person me
  signs: Nadia
2026-12-01 person Lorenz
  relation: boss
2026-12-02 decision Lorenz "{order}" ^d #press
"""
    )
    note = " ".join(body(made("confirm", kept, ref="d", today=DAY)).split())
    assert f"You decided on 2 December: “{order}”." in note
    update = " ".join(body(made("update", kept, who="Lorenz", today=DAY)).split())
    assert f"As you decided on 2 December: “{order}”." in update


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Wait until he tells me", "Wait until you tell me"),
        ("Nadia leaves the press to me", "I leave the press to you"),
        ("Lets me keep the rota", "You let me keep the rota"),
        ("left me the press", "You left me the press"),
    ],
)
def test_what_is_no_order_of_theirs_is_still_said_to_them(told: str, said: str) -> None:
    decision = Decision("decision", DAY, None, ("Lorenz",), (), told)
    assert said_to_who_decided(decision, ("Nadia",)).public == said
