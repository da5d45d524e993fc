"""A second area that is given beside the one I asked for is one of its own, with its own word and day."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.before_a_talk.handoffs import reins
from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read

MONDAY = date(2026, 11, 30)
BOOK = """\
2026-11-02 person Runa
  relation: boss

2026-11-02 handoff Runa -> me "The greenhouse orders" ^orders #orders
  wished: inquire

2026-11-02 ask me -> Runa "May I look after the greenhouse orders on my own?" ^may for ^orders #orders

2026-11-30 10:00 talk Runa "One area" ^talk #orders
  stage: planned

"""


def told(**answers: str) -> list[str]:
    book = Book(read(BOOK, Kinds()).entries)
    found = proposed(after(book, "Runa", MONDAY), Answers(**answers))
    fields = ("is", "trial-end", "holds-from")
    return [
        f"{one.kind}: {one.title} {' '.join(filter(None, map(one.line, fields)))}".strip()
        for one in found
        if one.kind != "talk"
    ]


ORDERS = ["answer: yes, the orders until Easter yes", "handoff:  2027-03-25"]
SEEDS = ["handoff: The seed list", "decision: You have the seed list from April 2027-04-01"]


@pytest.mark.parametrize(
    "said",
    [
        "yes, the orders until Easter, and the seed list from April",
        "yes, the orders until Easter; you can have the seed list from April",
        "yes, the orders until Easter. And then you take over the seed list from April.",
    ],
)
def test_it_has_its_own_word_and_its_own_day(said: str) -> None:
    assert told(said=said) == [*ORDERS, *SEEDS]


def test_it_is_heard_wherever_the_yes_is_told_and_written_once() -> None:
    both = "yes, the orders until Easter, and the seed list from April"
    assert told(asked=f"1 {both}") == [*ORDERS, *SEEDS]
    assert told(said=both, asked="1 yes, the orders until Easter") == [*ORDERS, *SEEDS]


def test_one_that_is_given_until_a_day_ends_on_it() -> None:
    assert told(said="yes, the orders until Easter, and the seed list until 1 May")[2:] == [
        "handoff: The seed list 2027-05-01",
        "decision: You have the seed list until 1 May",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "yes, the orders until Easter, and the keys until Friday",
        "yes, the orders until Easter, and the greenhouse orders from April for good",
        "yes, the seed list until Easter",
        "no, not the orders, and the seed list from April stays with me",
        "yes, the orders until Easter, and the rest from April",
    ],
)
def test_a_thing_that_is_lent_the_same_area_and_a_no_give_none(said: str) -> None:
    assert not any(one.startswith("decision: You have") for one in told(said=said))


@pytest.mark.parametrize(("day", "to_come", "on_trial"), [("2027-03-31", 1, 0), ("2027-04-01", 0, 1)])  # fmt: skip
def test_what_is_given_from_a_later_day_on_is_no_trial_before_it(
    day: str, to_come: int, on_trial: int
) -> None:
    text = """\
2026-11-02 handoff Runa -> me "The seed list" ^seeds
2026-11-30 decision Runa "You have the seed list from April" for ^seeds
  holds-from: 2027-04-01
"""
    found = reins(Book(read(text, Kinds()).entries), "Runa", date.fromisoformat(day))
    assert (len(found.to_come), len(found.on_trial)) == (to_come, on_trial)
    assert found.step is None
