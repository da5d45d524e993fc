"""An order is no news for others: what holds by it is, and where it says nothing of that there is a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.told_to_do import is_order, what_holds
from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("noted", "holds"),
    [
        ("just give in, tell the stakeholders we move forward", "We move forward"),
        ("Just give in, tell the stakeholders we’ll move forward", "We’ll move forward"),
        ("Give in, tell them we move", "We move"),
        ("ok fine, tell sales that we go on, and don't argue", "We go on"),
        ("tell everyone the launch is on Friday", "The launch is on Friday"),
        ("let Growth know it ships on Friday", "It ships on Friday"),
        ("Tell them we do not ship on Friday", "We do not ship on Friday"),
        ("Tell them the budget is just enough", "The budget is just enough"),
        ("Tell them we stop the pilot", "We stop the pilot"),
        ("We stop the pilot, tell sales we refund all", "We stop the pilot"),
        ("We ship Friday, and tell the customers nothing", "We ship Friday"),
        ("Go ahead, and tell the board everything is fine", "Go ahead"),
        ("Just give in", ""),
        ("just do it", ""),
        ("tell them no", ""),
        ("tell them you were wrong", ""),
        ("don't tell Growth yet", ""),
        ("just drop it, please", ""),
    ],
)
def test_of_an_order_only_what_it_says_that_holds_is_left(noted: str, holds: str) -> None:
    assert is_order(noted)
    assert what_holds(noted) == holds


@pytest.mark.parametrize("decided", [
    "Go ahead with the short cut, this once", "Pause; I will meet Growth today", "Hold Growth", "Give in", "Two weeks more", "We just go on",
    "just this once we skip it", "just the load test is left out", "Just two weeks more", "just internal use", "just remote", "just weekdays", "just budget for two", "Yes, you may lead it from May", "we tell them on Friday",
    "I tell Growth today", "Stop the launch", "Let the tests run first", "Ana tells them",
])  # fmt: skip
def test_a_decision_stays_as_it_was_noted_whatever_its_form(decided: str) -> None:
    assert not is_order(decided)
    assert what_holds(decided) == decided


GAVE_IN = """\
2026-11-03 10:15 decision Greg "Pause" ^pause #loyalty
2026-11-03 17:20 decision Greg "just give in, tell the stakeholders we move forward" ^give #loyalty
  reverses: ^pause
  next-step: I tell the six tonight
  correct-by: 2026-11-05
"""


def test_whoever_was_not_there_reads_what_holds_and_not_the_order(
    book: Callable[[str], Book],
) -> None:
    for page in (
        made("hold", book(GAVE_IN), matter="loyalty", readers=("Growth",)),
        made("trail", book(GAVE_IN), matter="loyalty", readers=("Growth",)),
        made("confirm", book(GAVE_IN), ref="give", readers=("Growth",)),
    ):
        assert "just give in" not in words(page)
        assert "We move forward" in words(page)
    assert "just give in" in words(made("trail", book(GAVE_IN), matter="loyalty"))


def test_who_decided_reads_what_holds_and_the_order_as_their_words(
    book: Callable[[str], Book],
) -> None:
    page = made("confirm", book(GAVE_IN), ref="give")
    assert message(page).subject == "Decision of 3 November: We move forward"
    assert (
        "Decided on 3 November, 17:20: We move forward. In your words: “just give in, tell the stakeholders we move forward”"
        in body(page)
    )
    assert message(page).gaps == ()
    alone = made("confirm", book(GAVE_IN.replace("  reverses: ^pause\n", "")), ref="give")
    assert "If it takes the place of “Pause”, say so" in words(alone)
    talk = (
        '2026-11-03 17:00 talk Greg ^talk #loyalty\n  stage: debriefed\n  said: "Just this once."\n'
    )
    assert "In your words: “Just this once.”" in body(
        made("confirm", book(GAVE_IN + talk), ref="give")
    )


def test_an_order_that_says_nothing_of_what_holds_is_a_gap_for_others_and_in_what_confirms_it(
    book: Callable[[str], Book],
) -> None:
    told = book(GAVE_IN.replace("in, tell the stakeholders we move forward", "in"))
    page = made("hold", told, matter="loyalty", readers=("Growth",))
    assert "[what was decided, as you say it to them]" in body(page)
    assert "just give in" not in words(page)
    page = made("confirm", told, ref="give")
    assert message(page).subject == "What was decided on 3 November"
    assert "17:20: [as you say it to them: just give in]" in body(page)


def test_whoever_was_there_or_was_told_reads_the_order_as_it_was_given(
    book: Callable[[str], Book],
) -> None:
    for line in ("  present: Growth\n", "  told: Growth\n"):
        page = made("trail", book(GAVE_IN + line), matter="loyalty", readers=("Growth",))
        assert "just give in" in words(page)


def test_words_of_mine_for_others_go_before_all_else(book: Callable[[str], Book]) -> None:
    told = book(GAVE_IN + "  public: we go on with the launch\n")
    page = words(made("hold", told, matter="loyalty", readers=("Growth",)))
    assert "We go on with the launch" in page
    assert "We move forward" not in page
