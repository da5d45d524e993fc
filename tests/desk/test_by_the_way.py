"""“Hamish just told me …” is told of Hamish, and what somebody said of every day comes again for them and not as a note of mine."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-01 person Hamish
  relation: boss
2026-11-01 person Claire Dubois
"""


def told(desk: Desk, words: str) -> str:
    """The kind, who, the title and the day or rhythm of what a sentence means."""
    desk.clock = Clock(date(2026, 12, 4), "17:00")
    entry = desk.understand(words).entry
    day = entry.line("due") or entry.line("every")
    return f"{entry.kind} {', '.join(entry.who)}: {entry.title}" + (f" | {day}" if day else "")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Hamish just told me the ad goes out Monday already", "note Hamish: Hamish told me the ad goes out Monday already"),
        ("Claire has just told me that the stand is cancelled", "note Claire Dubois: Claire told me that the stand is cancelled"),
        ("Hamish also said the budget is gone", "note Hamish: Hamish said the budget is gone"),
        ("Claire now wants the figures by Wednesday", "request Claire Dubois: The figures | 2026-12-09"),
        ("Hamish then promised me the figures by Wednesday", "promise Hamish: The figures | 2026-12-09"),
    ],
)  # fmt: skip
def test_a_small_word_behind_a_name_is_no_part_of_it(desk: Desk, words: str, meant: str) -> None:
    assert told(desk, words) == meant


def test_a_small_word_behind_nobody_the_book_knows_stays_where_it_is(desk: Desk) -> None:
    assert told(desk, 'note "Things now said otherwise"') == "note : Things now said otherwise"


@pytest.mark.parametrize(
    "words",
    [
        "Hamish told me the ad goes out Monday and whoever gets it has to be on site till five every day",
        "Claire said the lift stops every Friday",
    ],
)
def test_what_somebody_said_of_every_day_is_no_note_that_comes_again(
    desk: Desk, words: str
) -> None:
    assert (
        told(desk, words) == f"note {'Hamish' if 'Hamish' in words else 'Claire Dubois'}: {words}"
    )


def test_what_somebody_wants_each_time_still_comes_again(desk: Desk) -> None:
    assert (
        told(desk, "Hamish wants the figures every Friday")
        == "request Hamish: The figures | Friday"
    )


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Hamish wants to know by Wednesday if I'm still in", "request Hamish: Whether I'm still in | 2026-12-09"),
        ("Hamish asked me this morning if I'm still in, by Wednesday", "request Hamish: Whether I'm still in | 2026-12-09"),
    ],
)  # fmt: skip
def test_what_somebody_asks_if_is_called_by_whether(desk: Desk, words: str, meant: str) -> None:
    assert told(desk, words) == meant
