"""Whoever asked and of whose question nothing is known yet reads that it is open, and not where something stands that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import page
from goodbooks.core.scope import Shelf, within
from pages import RECIPES, asked, body, made, message
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ASKED = (
    ("Maren", "Whether the ferry sails on Sunday"),
    ("Frau Brandt", "If the ward gets the second bed"),
    ("Noël", "When the ovens come"),
    ("Sales", "Which printer we take"),
    ("Tibor", "Whether the quote goes out"),
)


@pytest.mark.parametrize(("who", "what"), ASKED)
def test_a_question_without_a_matter_of_which_nothing_is_known_is_open(
    book: Callable[[str], Book], who: str, what: str
) -> None:
    page = made("hold", book(f'2026-11-02 request {who} -> me "{what}" ^q\n'), matter="^q")
    assert "where it stands" not in f"{message(page).subject} {body(page)}"
    assert message(page).subject.endswith(": still open on 3 November")
    assert "It is still open." in body(page)


ELSEWHERE = """\
2026-10-01 ask me -> Henrike "I want to step back as head of the bakery" ^back #bakery
2026-10-02 decision Henrike "The ovens come in May" ^ovens #ovens
2026-10-05 ask me -> Tibor "Three cards for the fair" ^cards #fair
"""
LATER = """\
2026-10-01 person Anouk
  not-yet: #bakery
"""
QUESTIONS = (
    ("Whether the flour is there", "", 1),
    ("Which crate goes to the market #market", "", 1),
    ("Which crate goes to the market #market", LATER, 2),
    ("Whether the flour is there", LATER, 5),
    ("Are you leaving?", "", 4),
    ("Are you stepping down #market", "", 4),
    ("What is going on with me", "", 4),
    ("Whether I go for the post", "", 4),
    ("Is the rumour true?", "", 4),
)


@pytest.mark.parametrize(("what", "known", "opened"), QUESTIONS)
def test_what_i_ask_elsewhere_is_opened_only_for_a_question_that_may_be_after_it(
    book: Callable[[str], Book], what: str, known: str, opened: int
) -> None:
    title, _, tag = what.partition(" #")
    put = f'2026-11-02 request Anouk -> me "{title}" ^q' + (f" #{tag}" if tag else "")
    whole = book(f"{known}{ELSEWHERE}{put}\n")
    question = asked(matter="^q")
    assert len(within(Shelf(whole.written), RECIPES["hold"].scope(question))) == opened
    assert made("hold", whole, matter="^q") == page(RECIPES["hold"], whole, question, KINDS)


@pytest.mark.parametrize(
    ("what", "subject"),
    [
        ("Whether I'm coming back to the survey desk and if it is because of the kid", "The survey desk"),
        ("Whether it is because of the divorce", "Your question"),
    ],
)  # fmt: skip
def test_a_question_that_touches_home_has_its_work_for_a_subject(
    book: Callable[[str], Book], what: str, subject: str
) -> None:
    page = made("hold", book(f'2026-11-02 request Jelle -> me "{what}" ^q\n'), matter="^q")
    assert message(page).subject == f"{subject}: still open on 3 November"
    assert "kid" not in body(page)
    assert "divorce" not in body(page)
