"""What a told story names as weak is what is asked in the practice of the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-10-01 person Ottilie
  relation: boss
2026-11-02 ask me -> Ottilie "I want to lead the night kitchen. What comes next?" ^lead #night
  reason: I ran the summer menu alone
2026-11-02 note me "What happened, in my own words" ^story #night
  private: My boss Ottilie asked who should lead the night kitchen. {} I want it.
2026-11-02 note me "Do they know what you want?" ^look
  plays: i-fumbled-it
  look-back: 2026-11-09
"""
LACK = "What do you lack for it?"


def asked(folder: Path, told: str) -> str:
    evening(folder, BOOK.format(told))
    return " ".join(call(folder, "rehearse", "Ottilie", given="\n" * 12, by_hand=True).out.split())


@pytest.mark.parametrize(
    ("told", "put"),
    [
        ("My weak spot is that I have never led anybody.", "You have never led anybody."),
        ("What makes me nervous is that I have no diploma, only years.", "You have no diploma, only years."),
        ("What speaks against me: I am the youngest on the shift.", "You are the youngest on the shift."),
        ("I have never done a stock order of my own.", "You have never done a stock order of your own."),
        ("What I lack is that I don't know the suppliers.", "You don't know the suppliers."),
    ],
)  # fmt: skip
def test_it_is_put_as_a_boss_would_put_it(told: str, put: str, tmp_path: Path) -> None:
    said = asked(tmp_path, told)
    assert put in said
    assert LACK not in said


@pytest.mark.parametrize(
    "told",
    [
        "I looked at my plate and said nothing.",
        "I have never heard a word of it before.",
        "She has never led anybody herself.",
        "I have no doubt that I can do it.",
    ],
)
def test_without_one_the_talk_asks_what_is_lacking(told: str, tmp_path: Path) -> None:
    assert LACK in asked(tmp_path, told)


def test_the_answer_that_was_practised_stands_on_the_page(tmp_path: Path) -> None:
    told = BOOK.format("My weak spot is that I have never led anybody.")
    ready = '2026-11-03 note me "That is so; I taught four of them" ^ready #night\n  answers: You have never led anybody.\n'
    evening(tmp_path, told + ready)
    page = " ".join(call(tmp_path, "prepare", "Ottilie", "night").out.split())
    assert "You have never led anybody." in page
    assert "That is so; I taught four of them" in page
