"""A day that stands in front of a deed, or is told as the latest, is its day; one that can be two is asked for, whichever word leads to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-01 person Edda
  relation: boss

2026-11-01 person Tibor

"""
WEDNESDAY = date(2026, 11, 4)


def entry(desk: Desk, words: str) -> Entry:
    desk.clock = Clock(WEDNESDAY, "10:00")
    return desk.understand(words).entry


@pytest.mark.parametrize(
    ("words", "kind", "title", "due"),
    [
        ("On Friday I bring Tibor the moulds", "promise", "The moulds", "2026-11-06"),
        ("By tomorrow noon I send Edda the oven sheet", "promise", "The oven sheet", "2026-11-05 12:00"),
        ("Tomorrow noon Tibor sends me the moulds", "promise", "Tibor sends me the moulds", "2026-11-05 12:00"),
        ("Next week Thursday I will send Edda the oven sheet #ovens", "promise", "The oven sheet", "2026-11-12"),
        ("I'll send Edda the oven sheet, tomorrow noon at the latest", "promise", "The oven sheet", "2026-11-05 12:00"),
        ("Edda asks for the oven sheet by Friday noon at the latest", "request", "The oven sheet", "2026-11-06 12:00"),
        ("Edda wants the oven sheet, at the latest by Friday", "request", "The oven sheet", "2026-11-06"),
        ("I promised Edda the oven sheet for Friday", "promise", "The oven sheet", "2026-11-06"),
        ("I promised Edda the oven sheet for tomorrow noon", "promise", "The oven sheet", "2026-11-05 12:00"),
        ("I owe Tibor the moulds by last Friday", "promise", "The moulds", "2026-10-30"),
    ],
)  # fmt: skip
def test_the_day_of_a_deed_is_its_day(
    desk: Desk, words: str, kind: str, title: str, due: str
) -> None:
    found = entry(desk, words)
    assert (found.kind, found.title, found.line("due"), found.on) == (kind, title, due, WEDNESDAY)


@pytest.mark.parametrize(
    "words",
    [
        "On Friday Edda decided that the small oven stays off",
        "On Monday I put the moulds into the store",
        "I promised Edda the tray for Friday's market",
    ],
)
def test_a_day_that_was_or_that_names_a_thing_is_none(desk: Desk, words: str) -> None:
    assert entry(desk, words).line("due") == ""


@pytest.mark.parametrize(
    ("words", "title", "planned"),
    [
        ("ask Edda by Friday whether the small oven stays off", "Whether the small oven stays off", "2026-11-06"),
        ("Ask Edda tomorrow noon about the trays", "About the trays", "2026-11-05"),
        ("I have to ask Edda on 12 November for two more trays", "Two more trays", "2026-11-12"),
        ("I must ask Edda whether the small oven stays off", "Whether the small oven stays off", "2026-11-04"),
    ],
)  # fmt: skip
def test_what_is_to_be_asked_is_planned_for_whatever_day_is_named(
    desk: Desk, words: str, title: str, planned: str
) -> None:
    found = entry(desk, words)
    assert (found.kind, found.title, found.line("planned")) == ("ask", title, planned)


@pytest.mark.parametrize(
    ("words", "both"),
    [
        ("I promised Edda the oven sheet next Thursday", "2026-11-05 or 2026-11-12"),
        ("Tibor wants the moulds next thursday", "2026-11-05 or 2026-11-12"),
        ("next thursday I bring Tibor the moulds", "2026-11-05 or 2026-11-12"),
        ("talk with Edda next Friday at 9", "2026-11-06 or 2026-11-13"),
        ("ask Edda next thursday about the trays", "2026-11-05 or 2026-11-12"),
        ("I owe Tibor the moulds by last Tuesday", "2026-11-03 or 2026-10-27"),
        ("Edda needs the oven sheet by last Tuesday", "2026-11-03 or 2026-10-27"),
        ("Clean the small oven next Friday", "2026-11-06 or 2026-11-13"),
    ],
)
def test_a_next_or_last_day_that_can_be_two_is_asked_for(desk: Desk, words: str, both: str) -> None:
    with pytest.raises(Refusal, match=both):
        entry(desk, words)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("I promised Edda the oven sheet next Monday", "2026-11-09"),
        ("I promised Edda the oven sheet by Thursday next week", "2026-11-12"),
    ],
)
def test_one_that_can_be_no_other_is_taken(desk: Desk, words: str, day: str) -> None:
    assert entry(desk, words).line("due") == day
