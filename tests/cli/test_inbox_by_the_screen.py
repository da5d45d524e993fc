"""A full inbox gone through by the screen: a few lines are read, and one key decides on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.test_inbox import filled, reviewed
from cli.test_taking_in import STRANGE, book_of, keys
from goodbooks.desk.intake import heaps

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book, and an inbox of three that is gone through by the screen."""
    monkeypatch.setattr(heaps, "MANY", 3)
    return filled(tmp_path, 2)


def test_a_screen_is_accepted_by_one_key_and_taken_back_by_one(three: Path) -> None:
    count = len(keys(three))
    told = reviewed(three, "au")
    assert f"{count} added" in told
    assert "three proposals wait again" in told
    assert book_of(three).count("withdraws: ") == 1
    assert len(keys(three)) == count


def test_what_is_marked_goes_the_other_way_round(three: Path) -> None:
    count = len(keys(three))
    told = reviewed(three, "1a")
    assert "the other way round: 1" in told
    assert f"{count - 1} added and 1 declined" in told
    assert keys(three) == []
    reviewed(three, "u")


def test_what_was_accepted_and_declined_together_is_taken_back_together(three: Path) -> None:
    count = len(keys(three))
    told = reviewed(three, "1au")
    assert "three proposals wait again" in told
    assert len(keys(three)) == count


def test_all_from_one_sender_is_declined_by_its_figure(three: Path) -> None:
    count = len(keys(three))
    told = reviewed(three, "x1q")
    assert "all from which of these?" in told
    assert "declined" in told
    assert len(keys(three)) < count
    assert book_of(three) == STRANGE


def test_what_is_left_for_later_waits_and_q_stops(three: Path) -> None:
    count = len(keys(three))
    told = reviewed(three, "sq")
    assert "that was the last" in told
    assert len(keys(three)) == count
    told = reviewed(three, "q")
    assert "that was the last" not in told
    assert "proposals wait still" in told


def test_one_by_one_still_shows_each_whole(three: Path) -> None:
    told = reviewed(three, "ossq")
    assert "from: “" in told


def test_what_is_long_over_is_put_by_by_one_key_or_listed_first(
    three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goodbooks.desk.intake.heaps.is_over", lambda one, today: True)
    told = reviewed(three, "al")
    assert "long over: " in told
    assert book_of(three) == STRANGE, "nothing that was not shown is accepted"
    assert "\n  1  " in told.rpartition("long over")[2]
    reviewed(three, "dq")
    assert keys(three) == []
    assert book_of(three) == STRANGE
