"""On a Friday a trial that runs is asked about, and what is said of it is a note or what became of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.accounts.answers.prompting import Prompt
    from goodbooks.core.book import Book

BOOK = """\
2026-11-02 person Ottokar
  relation: boss
2026-11-23 handoff Ottokar -> me "The press list" ^list #press
  trial-end: 2027-01-15
"""
GIVEN = '2026-11-24 decision Ottokar "You have it until 15 January" ^given #press for ^list\n'
FRIDAY, LAST = date(2026, 12, 4), date(2027, 1, 15)


def asked(book: Book, on: date) -> list[Prompt]:
    return [one for one in prompts(book, on) if one.key == "trial ^list"]


def test_a_running_trial_is_asked_about(book: Callable[[str], Book]) -> None:
    (one,) = asked(book(BOOK + GIVEN), FRIDAY)
    assert one.words == "“The press list” is on trial with Ottokar until 15 January 2027. How did it go this week?"  # fmt: skip
    (last,) = asked(book(BOOK + GIVEN), LAST)
    assert last.words == "“The press list” was on trial with Ottokar until 15 January. How did it go?"  # fmt: skip
    assert "it held" in last.offers


@pytest.mark.parametrize(
    "more",
    [
        "",
        GIVEN + '2026-12-02 note me "Two late plates" for ^list\n',
        GIVEN + '2026-12-01 outcome "ended" for ^list\n',
        GIVEN.replace("2026-11-24", "2026-12-04"),
    ],
)
def test_what_does_not_run_or_was_told_of_this_week_is_not(
    more: str, book: Callable[[str], Book]
) -> None:
    assert asked(book(BOOK + more), FRIDAY) == []


@pytest.mark.parametrize(
    ("words", "on", "kind", "state"),
    [
        ("two plates late, he never asked", FRIDAY, "note", ""),
        ("it held", FRIDAY, "note", ""),
        ("it held", LAST, "outcome", "met"),
        ("ended", FRIDAY, "outcome", "ended"),
        ("he took it back", FRIDAY, "outcome", "ended"),
        ("moved to 29 January", FRIDAY, "outcome", "moved"),
    ],
)
def test_what_is_said_of_it_is_kept_for_it(
    words: str, on: date, kind: str, state: str, book: Callable[[str], Book]
) -> None:
    became = asked(book(BOOK + GIVEN), on)[0].become(words)
    assert isinstance(became, Entry)
    assert (became.kind, became.line("state"), became.links) == (kind, state, ("list",))
    assert kind == "outcome" or became.line("readers") == "me"


def test_nothing_is_kept_of_nothing(book: Callable[[str], Book]) -> None:
    assert asked(book(BOOK + GIVEN), FRIDAY)[0].become("nothing") is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("moved to 22 january, he is at the paper fair on the 15th", "He is at the paper fair on the 15th"),
        ("moved to 22 January because the press is down until then and nobody prints", "Because the press is down until then and nobody prints"),
        ("postponed to 22 January (stocktaking)", "Stocktaking"),
        ("moved to 22 January", ""),
    ],
)  # fmt: skip
def test_a_day_to_which_a_trial_moves_is_taken_with_its_reason(
    words: str, why: str, book: Callable[[str], Book]
) -> None:
    (one,) = asked(book(BOOK + GIVEN), FRIDAY)
    became = one.become(words)
    assert isinstance(became, Entry)
    assert (became.line("due"), became.line("private")) == ("2027-01-22", why)
