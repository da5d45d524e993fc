"""An area that is given on trial in a talk begins its trial, though nothing asked for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.book import Book
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 28)
TALK = """\
2026-11-02 person Dana
  relation: boss
2026-11-28 10:00 talk Dana "What is mine" ^talk #mine
"""


@pytest.mark.parametrize(
    ("decided", "area", "until"),
    [
        ("Yes, the polishing of the refits on trial from 7 January until 21 January", "The polishing of the refits", "2027-01-21"),
        ("Yes, the night list on trial until 20 December", "The night list", "2026-12-20"),
        ("You may run the till on your own until Christmas, as a trial", "The till", "2026-12-24"),
        ("Yes, you do the ordering for the bakery from 1 December, on trial until 15 January", "The ordering for the bakery", "2027-01-15"),
        ("The sauces are yours until 10 January, on trial", "The sauces", "2027-01-10"),
    ],
)  # fmt: skip
def test_what_is_given_on_trial_is_an_area_of_mine_on_trial(
    decided: str, area: str, until: str, book: Callable[[str], Book]
) -> None:
    kept = book(TALK)
    told = proposed(after(kept, "Dana", TODAY), Answers(decided=decided))
    both = Book((*kept.entries, *told))
    (handoff,) = both.of(Handoff)
    state = stand(both, handoff, TODAY)
    assert (handoff.title, handoff.who, handoff.to, str(handoff.trial_end)) == (area, ("Dana",), ("me",), until)  # fmt: skip
    assert (state.state, str(state.ends)) == ("on trial", until)


@pytest.mark.parametrize(
    "decided",
    [
        "Yes, on trial until 20 December",
        "we try the new oven on trial until 20 December",
        "Tom has the till on trial until 20 December",
        "Yes, the till from 1 December",
        "The trial of the new oven ends on 20 December",
    ],
)
def test_what_gives_me_nothing_on_trial_makes_no_area(
    decided: str, book: Callable[[str], Book]
) -> None:
    told = proposed(after(book(TALK), "Dana", TODAY), Answers(decided=decided))
    assert not any(one.kind == "handoff" for one in told)


def test_an_area_that_stands_already_gets_its_last_day(book: Callable[[str], Book]) -> None:
    kept = book(f'{TALK}2026-11-03 handoff Dana -> me "The till" ^till #mine\n')
    told = proposed(after(kept, "Dana", TODAY), Answers(decided="Yes, the till on trial until 20 December"))  # fmt: skip
    (area,) = (one for one in told if one.kind == "handoff")
    assert (area.line("amends"), area.line("trial-end")) == ("^till", "2026-12-20")


def test_a_second_area_of_the_same_words_has_an_id_of_its_own(book: Callable[[str], Book]) -> None:
    kept = book(f'{TALK}2026-11-03 handoff Dana -> me "The night till" ^till-trial-dana #mine\n')
    told = proposed(after(kept, "Dana", TODAY), Answers(decided="Yes, the till on trial until 20 December"))  # fmt: skip
    assert [one.id for one in told if one.kind == "handoff"] == ["till-trial-dana-2"]


@pytest.mark.parametrize(
    "words",
    ["Yes, you can have your own until Christmas, as a trial", "You run your own on trial until 15 January", "you have all, until Christmas, on trial"],
)  # fmt: skip
def test_what_is_only_my_own_is_the_name_of_no_area(
    words: str, book: Callable[[str], Book]
) -> None:
    told = book("2026-11-02 person Ottokar\n  relation: boss\n")
    found = proposed(after(told, "Ottokar", date(2026, 12, 2)), Answers(decided=words))
    assert [one.kind for one in found] == ["talk", "decision"]
