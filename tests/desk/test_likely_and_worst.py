"""Two days, a likely and a worst one, are read as how long it takes; a page never says a day past the worst one without saying why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk.sentences.likely_and_worst import likely_and_worst

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("11 December if the mechanic is right, worst case 18 December", (6, 11, "the mechanic is right")),
        ("11 December, at the latest the 18th", (6, 11, "")),
        ("by 11 December, 18 December at the latest", (6, 11, "")),
        ("next Friday, worst case the Friday after", (6, 11, "")),
        ("Probably Thursday 10 December; worst case is 21 December", (5, 12, "")),
        ("next Friday if Jana is back, 18 December if not", (6, 11, "Jana is back")),
    ],
)  # fmt: skip
def test_two_days_are_a_likely_and_a_worst_time(words: str, days: tuple[int, int, str]) -> None:
    assert likely_and_worst(words, TODAY) == days


@pytest.mark.parametrize(
    "words",
    ["18 December, worst case 11 December", "1 December, worst case 3 December", "11 December", "7 of 12 tickets, about 4 a week",
     "the rota by Friday, and the plan the week after", ""],
)  # fmt: skip
def test_other_words_are_none(words: str) -> None:
    assert likely_and_worst(words, TODAY) is None


@pytest.mark.parametrize("left", ["one week, worst case three", "14 November, worst case 21 November"])  # fmt: skip
def test_the_terminal_reads_what_the_page_reads(tmp_path: Path, left: str) -> None:
    evening(tmp_path, "")
    done = call(tmp_path, "forecast", "--items", left, "--by", "30 November")
    assert done.code == 0
    assert "most likely" in " ".join(done.out.split())


def test_a_day_alone_is_no_amount(tmp_path: Path) -> None:
    evening(tmp_path, "")
    done = call(tmp_path, "forecast", "--items", "11 December", "--by", "18 December")
    assert "a day is --by; write 40-55 items, or one week, worst case three" in done.err


@pytest.mark.parametrize("more", [(), ("--to", "Growth")])
def test_a_likely_day_past_the_worst_case_says_why(tmp_path: Path, more: tuple[str, ...]) -> None:
    evening(tmp_path, "2026-11-01 person Growth\n")
    left = "11 December if the mechanic is right, worst case 18 December"
    done = call(tmp_path, "forecast", "--items", left, "--by", "18 December", *more)
    said = " ".join(done.out.split())
    whose = "the worst case that was named" if more else "your own worst case"
    assert f"lies past {whose}, Friday 18 December: of the ranges that people name about seven in ten hold, and not every day on the way counts" in said  # fmt: skip
    assert "mechanic" not in done.out or not more
