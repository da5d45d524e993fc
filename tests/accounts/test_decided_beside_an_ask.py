"""What a talk decides beside what I asked is nobody's answer to it; the answer is what they said to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MONDAY = date(2026, 11, 30)
BOOK = """
2026-11-01 person Bram
  relation: boss
2026-11-23 ask me -> Bram "{asked}" ^lead #stables
2026-11-30 talk Bram "One-on-one" ^talk #stables
"""
WISH = "I would like to be considered for head groom"


def told(book: Callable[[str], Book], wish: str, **given: str) -> list[tuple[str, str, tuple[str, ...]]]:  # fmt: skip
    found = proposed(after(book(BOOK.format(asked=wish)), "Bram", MONDAY), Answers(**given))
    return [(one.kind, one.title, one.links) for one in found if one.kind in ("decision", "answer", "ask")]  # fmt: skip


@pytest.mark.parametrize(
    "decided",
    ["We buy a second horsebox in spring", "The vet comes on Tuesdays from now on", "Hay is ordered from Aldo", "No feeding before six", "The yard gets new lamps"],
)  # fmt: skip
@pytest.mark.parametrize(
    "answer",
    ["Maybe, I need to see you run an inspection first", "Perhaps. Ask me after the fair", "I'd first want to see a whole week of yours", "Not before March", "1 We'll see"],
)  # fmt: skip
def test_a_decision_that_shares_nothing_with_an_ask_answers_none(
    book: Callable[[str], Book], decided: str, answer: str
) -> None:
    assert told(book, WISH, decided=decided, asked=answer) == [
        ("decision", decided, ()),
        ("answer", answer.removeprefix("1 "), ("lead",)),
    ]


@pytest.mark.parametrize(
    ("asked", "decided"),
    [
        (WISH, "Yes, from May"),
        (WISH, "You are on the list"),
        (WISH, "The head groom is chosen in May, and not before"),
        ("Which day do we move the foals?", "Tuesday, after the vet was here"),
        ("Who drives to the fair", "Aldo and the new boy"),
    ],
)
def test_a_decision_in_its_words_or_to_a_question_for_a_thing_answers_it(
    book: Callable[[str], Book], asked: str, decided: str
) -> None:
    assert told(book, asked, decided=decided) == [("decision", decided, ("lead",))]
