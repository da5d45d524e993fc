"""Before a talk with somebody of whom the book knows little: what is there comes first, and it fits what they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.between import between
from goodbooks.accounts.before_a_talk.points import points

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 25)
BOSS = "2026-11-02 person Ruth\n  relation: boss\n"
PEER = "2026-11-02 person Nora\n  relation: peer\n"
WIN = '2026-11-10 win me "No falls in October" ^falls\n'


def told(book: Book, who: str) -> list[str]:
    return [line.text for line in points(between(book, who, TODAY), "")]


def test_a_boss_hears_a_result_that_is_there_and_is_asked_for_the_day_of_what_they_promised(
    book: Callable[[str], Book],
) -> None:
    clerk = '2026-11-20 promise Ruth -> me "A ward clerk" ^clerk\n'
    say, ask = told(book(BOSS + WIN + clerk), "Ruth")
    assert say == "Say: No falls in October."
    assert ask == "Ask: by when “A ward clerk” comes: no day was named."
    say, *_ = told(book(BOSS), "Ruth")
    assert say.startswith("Say: one result since you last spoke. None is in the book so far")


def test_a_peer_hears_the_answer_that_they_wait_for_and_no_result_of_mine(
    book: Callable[[str], Book],
) -> None:
    swap = '2026-11-20 request Nora -> me "Swap the Sunday" ^swap\n'
    say, *rest = told(book(PEER + WIN + swap), "Nora")
    assert say == "Say: your answer to “Swap the Sunday”, or by which day they have it."
    assert not any(line.startswith("Offer") for line in rest)  # nothing is known that could be
    say, *_ = told(book(PEER + WIN), "Nora")
    assert say.startswith("Say: what you want from this talk, in one sentence")
    helped = WIN + "  credit: Nora\n"
    assert told(book(PEER + helped), "Nora")[0] == "Say: No falls in October."
