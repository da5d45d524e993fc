"""A promise that is called “Next word” and has a day is the next word of that day, and what I do myself is told as that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

KEPT = """
2026-11-01 request Anouk -> me "Do we open on Saturday?" #lift
2026-11-02 promise me -> Anouk "Next word on what holds" ^word #lift
  due: 2026-11-04 15:00
"""


def test_its_day_and_hour_stand_in_the_message_and_today_reminds_of_it(
    book: Callable[[str], Book],
) -> None:
    told = body(made("hold", book(KEPT), matter="lift"))
    assert "Next word from me: Wednesday 4 November, 15:00" in told
    assert "Named so far" not in told
    page = made("today", book(KEPT))
    assert section(page, "The next word")
    assert not section(page, "Due from you")
    assert "15:00" in words(page)


def test_while_a_plan_only_means_it_nobody_was_named_its_day(book: Callable[[str], Book]) -> None:
    kept = book(KEPT.replace("  due:", "  planned: 2026-11-04\n  due:"))
    assert not section(made("today", kept), "The next word")


@pytest.mark.parametrize(
    "title",
    ["I send round the build plan", "I'll walk the line with you", "We bring the cable ourselves"],
)
def test_what_i_do_is_told_as_that_and_is_no_name_of_the_matter(
    title: str, book: Callable[[str], Book]
) -> None:
    kept = book(f'2026-11-02 promise me -> Anouk "{title}" #lift\n  due: 2026-11-06\n')
    page = made("hold", kept, matter="lift")
    assert f"From me by 6 November: {title}." in body(page)
    assert "I" not in message(page).subject.split()
    assert "“" not in message(page).subject


def test_a_thing_that_was_promised_is_still_named_with_its_day(book: Callable[[str], Book]) -> None:
    kept = book('2026-11-02 promise me -> Anouk "The build plan" #lift\n  due: 2026-11-06\n')
    page = made("hold", kept, matter="lift")
    assert "“The build plan” for 6 November" in body(page)
    assert "“The build plan”" in message(page).subject
