"""The hours that one has are those one was hired for, and never the closing time of somebody else."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.my_hours import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "hours"),
    [
        ("I was hired for eight to half past four. The daycare ends at five. My new boss wants me there from half eight until five.", "eight to half past four"),
        ("I was hired for nine to five four years ago. My son's school ends at three. He wants me there from ten until six.", "nine to five"),
        ("I have always worked from seven to three. My husband needs the car at four. The new manager wants me until five.", "seven to three"),
        ("We have an agreement that I leave at four on Tuesdays. The nursery closes at five. My boss wants me to stay until six.", "leaving at four on Tuesdays"),
        ("My hours have been 7:30 to 15:30. The Kita shuts at four. Herr Vogt wants me in the shop until five.", "7:30 to 15:30"),
        ("I was taken on for four days a week. Now the ward sister wants me for five days.", "four days a week"),
        ("Our contract says 8 to 4 Monday to Thursday. Mehmet's crèche closes at five. He wants everybody until six.", "8 to 4 Monday to Thursday"),
    ],
)  # fmt: skip
def test_what_was_agreed_or_always_was_is_what_one_has(told: str, hours: str) -> None:
    said = ANSWER.read(told, TODAY)
    assert said is not None
    assert said.words == hours


@pytest.mark.parametrize(
    "told",
    [
        "My daughter's daycare ends at five. He wants me there from half eight until five.",
        "The shop closes at six. My bus goes at half past six. My boss wants me to stay until seven.",
        "My son's school is out at three. My supervisor changed my hours.",
        "I was hired for nine to five. I'd like two weeks off in August.",
        "I left at four on Tuesday. My boss wants me to stay until six.",
    ],
)
def test_when_others_open_or_close_is_no_hour_of_mine(told: str) -> None:
    assert ANSWER.read(told, TODAY) is None
