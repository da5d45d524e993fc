"""A text of several sentences, or of one that tells two things, is an entry for each, shown before it is written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-01 person Marcus
  relation: boss

2026-11-01 person Elif
"""
THURSDAY = date(2026, 12, 3)


def told(desk: Desk, words: str) -> list[str]:
    """Each entry of a text in short: its kind, its people, its title and its day."""
    clock = Clock(THURSDAY, "09:00")
    return [
        f"{one.entry.kind} {', '.join(one.entry.who)}{' -> ' + ', '.join(one.entry.to) if one.entry.to else ''}: {one.entry.title}"
        + (f" | {one.entry.line('due')}" if one.entry.line("due") else "")
        for one in by_sentence(words, desk.kinds, clock, desk.known())
    ]


@pytest.mark.parametrize(
    ("words", "entries"),
    [
        (
            "Marcus just told me the ward moves Monday already. He wants to know by Wednesday if I'm still in.",
            ["note Marcus: Marcus just told me the ward moves Monday already", "request Marcus -> me: Whether I'm still in | 2026-12-09"],
        ),
        (
            "Marcus told me the ward moves Monday and he wants to know by Wednesday if I'm still in",
            ["note Marcus: Marcus told me the ward moves Monday", "request Marcus -> me: Whether I'm still in | 2026-12-09"],
        ),
        (
            "Marcus wants the rota by Monday. Elif asked for the key list. I promised her the key list by Tuesday.",
            ["request Marcus -> me: The rota | 2026-12-07", "request Elif -> me: The key list", "promise me -> Elif: The key list | 2026-12-08"],
        ),
        (
            "Felt sick all day. Nobody said a word. I promised Elif the key list by Tuesday.",
            ["note me: Felt sick all day. Nobody said a word", "promise me -> Elif: The key list | 2026-12-08"],
        ),
        (
            "Met Marcus at ten. He decided to close the ward on Sundays.",
            ["note Marcus: Met Marcus at ten", "decision Marcus: Close the ward on Sundays"],
        ),
        (
            "Dr Weiss wants the report by Monday; she'll read it on Tuesday",
            ["request Dr Weiss -> me: The report | 2026-12-07", "promise Dr Weiss: Read it | 2026-12-08"],
        ),
    ],
)  # fmt: skip
def test_each_thing_is_an_entry_and_the_rest_a_note(
    desk: Desk, words: str, entries: list[str]
) -> None:
    assert told(desk, words) == entries


@pytest.mark.parametrize(
    "words",
    [
        "Marcus said go ahead. This once.",
        "Marcus told me the lead has to be on site till five every day",
        "Elif promised the key list by Tuesday",
        "It was a long day. I went home and slept.",
        'decision Marcus "Go ahead. He wants it by Monday"',
        "note Dr. Weiss was here. Nothing else",
        "Marcus thinks about it and I wait",
    ],
)
def test_one_thing_and_what_is_only_to_be_kept_stay_whole(desk: Desk, words: str) -> None:
    assert told(desk, words) == []


def test_a_day_that_can_be_two_is_asked_and_not_hidden_in_a_note(desk: Desk) -> None:
    with pytest.raises(Refusal, match="can mean"):
        told(desk, "Felt sick all day. I promised Elif the key list by Thursday.")


def test_a_matter_at_the_end_is_that_of_each(desk: Desk) -> None:
    text = (
        "Marcus told me the ward moves Monday. He wants to know by Wednesday if I'm still in. #ward"
    )
    clock = Clock(THURSDAY, "09:00")
    found = by_sentence(text, desk.kinds, clock, desk.known())
    assert [one.entry.matters for one in found] == [("ward",), ("ward",)]
