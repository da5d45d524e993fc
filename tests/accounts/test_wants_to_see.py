"""What a boss needs to see before a yes stands in the brief until there is an answer, beside the result that goes with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.before_a_talk.wants_to_see import needs_in
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 12, 11)
TOLD = """\
2026-11-23 person Jonas
  relation: boss
2026-11-24 ask me -> Jonas "Consider me for lead of the theatre stores" ^lead #stores
2026-11-30 talk Jonas "1:1" ^one #stores
  stage: debriefed
  said: "You are good with the lists. I'd need to see you run a stocktake with the night crew before I say yes; the schedule stays"
"""
WON = '2026-12-08 win me "Ran the December stocktake with the night crew" ^stock #stores\n'
OTHER = '2026-12-08 win me "Found a cheaper carrier for the north" ^carrier #stores\n'
THEIRS = '2026-12-08 win Piet "Ran the stocktake with the night crew" ^his #stores\n'


def _brief(book: Book) -> str:
    return " ".join(words(made("brief", book, who="Jonas", today=TODAY)).split())


def test_what_they_need_to_see_stands_in_the_brief_with_the_result_that_goes_with_it(
    book: Callable[[str], Book],
) -> None:
    page = _brief(book(TOLD + WON))
    assert "“I'd need to see you run a stocktake with the night crew before I say yes”" in page
    assert "You can point to this, from 8 December: “Ran the December stocktake" in page


@pytest.mark.parametrize("other", ["", OTHER, THEIRS])
def test_no_other_result_is_set_beside_it(book: Callable[[str], Book], other: str) -> None:
    page = _brief(book(TOLD + other))
    assert "I'd need to see you run a stocktake" in page
    assert "You can point to" not in page


def test_it_is_told_no_more_once_they_answered(book: Callable[[str], Book]) -> None:
    answered = '2026-12-09 answer Jonas "Yes, from January" for ^lead #stores\n  is: yes\n'
    assert "need to see you run" not in _brief(book(TOLD + WON + answered))


@pytest.mark.parametrize(
    "said",
    [
        "I want to see two clean audits first",
        "Not yet, I'd like to see how you handle the spring intake",
        "Maybe, but I need to see you chair a parents' evening",
        "We would first need to see the figures of a whole quarter",
    ],
)
def test_a_need_is_heard_in_other_words(said: str) -> None:
    assert list(needs_in(said)) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "I need to see you tomorrow", "I want to see you", "Do I need to see the list?", "You need to see the dentist",
        "I see what you need", "I don't need to see it before it goes out", "We need to see to it",
    ],
)  # fmt: skip
def test_a_meeting_or_a_question_is_no_such_need(said: str) -> None:
    assert not list(needs_in(said))
