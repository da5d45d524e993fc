"""Days in the answers of a walk at the terminal: what is read, and what is said back and left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
BEFORE = ["To be told first", "He had an hour", "I told them too early", "1", "Growth", "No date before the tests", "He said yes"]  # fmt: skip
"""What is answered before the day is asked for."""
AFTER = ["They go straight to Theo", "A word to me before anybody else"]


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ("whenever she is back", ""),
        ("whenever she is back", "when I can"),
        ("don't know yet", None),
    ],
)
def test_what_is_no_day_is_said_back_once_and_left_open(
    tmp_path: Path, words: str, again: str | None
) -> None:
    evening(tmp_path, BOOK)
    more = [] if again is None else [again]
    answers = [*BEFORE, words, *more, *AFTER, "no"]
    said = " ".join(call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True).out.split())  # fmt: skip
    plan = said.partition("The plan")[2]
    assert words not in plan
    assert again != "when I can" or again not in plan
    back = f"“{words}” is no clear day: no day can be read in it; write one like 4 December or next Friday. Which day? Enter leaves it open."  # fmt: skip
    assert (back in said) is (again is not None)
    assert ("It is left open." in said) is bool(again)
    assert AFTER[0] in plan, "and the walk goes on"


def test_again_where_a_day_was_asked_for_once_more_asks_it_again(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE, "soon", "again", "yesterday", *AFTER, "no"]  # fmt: skip
    done = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True)
    assert done.out.count("Which day? Enter leaves it open.") == 2
    assert "ten minutes about Monday 2 November" in " ".join(done.out.split())
