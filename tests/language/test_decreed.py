"""What decides by how it is told, without a word made for deciding, and what only looks so."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.decreed import decreed, is_bare, takes_over


@pytest.mark.parametrize(
    "text",
    [
        "5A may use the lift key until the 19th.",
        "The drivers are allowed to park at the back until Easter.",
        "Stores can order without my signature up to 300 euros.",
        "We go back to what we agreed first, one on call.",
        "We're reverting to the old timetable.",
        "Forget what I wrote on Tuesday, the blue hall opens first.",
        "I have decided that nobody lifts alone before the hoist is checked.",
        "My answer to the second kiln is no.",
        "Mr Lund says no to the bigger boat.",
        "The audit has been moved from Monday to Wednesday.",
        "Our weekly was brought forward to Tuesday.",
        "Moved the tasting to Thursday, same place.",
        "Mr Osei will chair the panel in your place.",
        "Petra takes over the keys from 1 May.",
        "In future Mia signs the orders.",
        "We are not hiring before the summer.",
        "There will be no new desks this year.",
        "Nobody enters the vault without two keys.",
        "The buyers accept 9,200, so the boat is sold.",
        "After long thought: the mill stays ours.",
        "The gate stays shut on Sundays, that's final.",
        "We make the feast in May not in June.",
        "Bikes are no longer allowed in the yard.",
    ],
)
def test_who_gives_leave_turns_back_says_no_or_arranges_decides(text: str) -> None:
    assert decreed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bus may be late until Friday.",
        "It may snow until Thursday.",
        "The delivery may take until Friday.",
        "We go back to Bergen on Sunday.",
        "I decided to stay in bed and read.",
        "I have not decided that yet.",
        "She never says no to cake.",
        "He has moved to another firm.",
        "The school was moved to the hill in 1980.",
        "If the audit is moved to Wednesday, I am away.",
        "Could the audit be moved to Wednesday?",
        "There is no news this week.",
        "Nobody came before noon and I waited.",
        "He always says yes to the boss.",
        "Bed 9 moved to 2B, her son knows.",
    ],
)
def test_what_may_happen_or_is_over_or_only_asked_decides_nothing(text: str) -> None:
    assert not decreed(text)


def test_who_stands_in_for_another_is_arranged_and_no_word_of_theirs() -> None:
    assert takes_over("Ms Dahl will run the stall in my place.")
    assert not takes_over("Ms Dahl will run the stall on Monday.")


@pytest.mark.parametrize("text", ["That is settled.", "Good, that's decided then.", "So it is fixed, thanks."])  # fmt: skip
def test_that_something_is_settled_names_nothing_that_is(text: str) -> None:
    assert is_bare(text)


def test_what_is_settled_may_be_said_beside() -> None:
    assert not is_bare("That is settled: the fair moves to May.")
