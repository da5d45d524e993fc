"""A day of a story that can be two is taken for neither: what was promised by it is kept without one, and says which two it may be."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.happened.day_left_open import day_left_open
from goodbooks.desk.happened.my_word import my_word
from goodbooks.situations.days.coming_talk import coming_talks

WEDNESDAY = date(2026, 11, 4)


@pytest.mark.parametrize(
    ("words", "bare", "which"),
    [
        ("the tool count by next Thursday", "the tool count", "The day was told as “next Thursday”: Thursday 5 November or Thursday 12 November."),
        ("Tove wants the keys, by next friday, please", "Tove wants the keys, please", "The day was told as “next friday”: Friday 6 November or Friday 13 November."),
        ("the tool count by Thursday", "the tool count by Thursday", ""),
        ("He changed the rota last Tuesday", "He changed the rota last Tuesday", ""),
    ],
)  # fmt: skip
def test_it_is_left_out_and_said_beside(words: str, bare: str, which: str) -> None:
    assert day_left_open(words, WEDNESDAY) == (bare, which)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("I promised him the tool count by next Thursday.", 'promise me -> Ragnar "The tool count"'),
        ("I promised him the tool count by tomorrow noon.", 'promise me -> Ragnar "The tool count" by 2026-11-05 12:00'),
        ("I told him I'd bring the keys next Friday.", 'promise me -> Ragnar "Bring the keys"'),
    ],
)  # fmt: skip
def test_a_word_of_mine_is_to_whoever_acted_before_and_has_no_guessed_day(
    words: str, line: str
) -> None:
    story = f"My boss Ragnar came into the hut. {words}"
    found = my_word(words, story, "Ragnar", WEDNESDAY)
    assert found is not None
    assert found.line == line
    assert bool(found.which) == ("next" in words)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("We talk tomorrow noon.", "2026-11-05 12:00"),
        ("I have a talk with Ragnar Friday midday.", "2026-11-06 12:00"),
        ("I see Ragnar tomorrow.", "2026-11-05"),
    ],
)
def test_a_talk_at_noon_has_its_hour(words: str, at: str) -> None:
    assert [str(one.at) for one in coming_talks(words, WEDNESDAY)] == [at]
