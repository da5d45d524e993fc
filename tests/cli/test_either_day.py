"""On a Friday “by Friday” is asked about: two days, one press each; whoever does not sit there is told both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Ruth
  relation: boss
2026-11-20 promise me -> Ruth "The roster" ^roster
  due: 2026-11-26
2026-11-26 14:00 talk Ruth "One-on-one" ^one
"""
FRIDAY = ("--today", "2026-11-27")


@pytest.mark.parametrize(
    "line",
    [
        'promise me -> Ruth "The list" by Friday', "I promised Ruth the list by Friday", "Ruth wants the list by friday.",
        "outcome for ^roster",
    ],
)  # fmt: skip
def test_a_line_is_written_with_the_day_that_is_pressed(tmp_path: Path, line: str) -> None:
    evening(tmp_path, BOOK)
    more = ("state: moved", "due: Friday") if "outcome" in line else ()
    done = call(tmp_path, *FRIDAY, "add", line, *more, given="2\n", by_hand=True)
    assert "  1 Today\n  2 Friday 4 December\n" in done.out
    assert (done.code, done.err) == (0, "")
    assert "due: 2026-12-04" in done.out
    left = call(tmp_path, *FRIDAY, "add", "--dry-run", line, *more, given="\n", by_hand=True)
    assert left.code == 2
    assert "write 2026-11-27 or 2026-12-04" in left.err


def test_whoever_does_not_sit_there_is_told_both(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, *FRIDAY, "add", "I promised Ruth the list by Friday")
    assert (done.code, done.out) == (2, "")
    assert "write 2026-11-27 or 2026-12-04" in done.err


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("One-on-one with Ruth on Friday at 14:00", "2026-12-04 14:00 talk Ruth"),
        ("Ruth decided on Friday that we wait", '2026-11-20 decision Ruth "We wait"'),
        ("On Friday Ruth decided that we wait", '2026-11-20 decision Ruth "We wait"'),
        ("Ruth is out until Friday", "until: 2026-12-04"),
    ],
)
def test_a_sentence_that_says_something_by_its_day_is_asked_for_it(
    tmp_path: Path, line: str, day: str
) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, *FRIDAY, "add", line, given="2\n", by_hand=True)
    assert day in done.out
    kept = call(tmp_path, *FRIDAY, "add", "Ruth decided that we wait until Friday")
    assert 'decision Ruth "We wait until Friday"' in kept.out, "in a title it says nothing"


def test_an_option_is_asked_for_too(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    words = ("forecast", "--items", "3-4", "--pace", "2", "--by", "Friday")
    done = call(tmp_path, *FRIDAY, *words, given="2\n", by_hand=True)
    assert done.code == 0
    assert "4 December" in done.out.partition("Which is it?")[2]


def test_in_a_debrief_the_day_of_a_promise_of_a_move_and_of_a_next_step_is_pressed(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    given = "fine\n\n1 moved to Friday; me: the list by Friday\n2\n2\n\nI send it by Friday\n1\n\n"
    words = ("debrief", "Ruth", "--on", "2026-11-27", "--dry-run")
    done = call(tmp_path, *FRIDAY, *words, given=given, by_hand=True)
    assert done.out.count("Which is it?") == 3
    assert done.out.count("due: 2026-12-04") == 2
    assert done.out.count("due: 2026-11-27") == 1
