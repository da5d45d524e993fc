"""Ctrl-C says what was kept, and where: nothing, where there is no book yet."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from cli.calling import Interrupted, environment, evening
from goodbooks.cli.call import World
from goodbooks.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path


def stopped(folder: Path, given: str, *words: str) -> str:
    """What a command says that Ctrl-C ends behind these lines."""
    out, err = Interrupted(), io.StringIO()
    world = World(environment(folder), str(folder), Interrupted(given), out, err)
    assert run(("--today", "2026-11-03", *words), world) == 130
    return " ".join((out.getvalue() + err.getvalue()).split())


def test_a_walk_without_a_book_that_is_broken_off_keeps_nothing_and_says_so(tmp_path: Path) -> None:
    said = stopped(tmp_path, "To be told first\n", "play", "boss-did-not-back-me")
    assert "Stopped; nothing was added, and no answer is kept" in said
    assert (
        "goodbooks start makes a book, and then goodbooks play boss-did-not-back-me begins anew"
        in said
    )
    assert "is in the book" not in said


def test_a_walk_over_a_book_goes_on_where_it_stopped(tmp_path: Path) -> None:
    evening(tmp_path)
    said = stopped(tmp_path, "To be told first\n", "play", "boss-did-not-back-me")
    assert (
        "nothing was added. goodbooks play boss-did-not-back-me goes on where you stopped." in said
    )


FUMBLED = ("play", "i-fumbled-it")
BOOK = "2026-11-01 person Ruth\n  relation: boss\n"


def test_a_walk_that_was_left_at_its_ways_comes_back_to_them_though_all_was_skipped(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    stopped(tmp_path, "\n\n\n", *FUMBLED)
    again = stopped(tmp_path, "\n", *FUMBLED)
    assert "You had skipped every question up to here." in again
    assert "Which way?" in again
    assert "What do you want from it now" not in again


def test_a_way_is_remembered_where_nothing_was_answered_but_that(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    stopped(tmp_path, "\n\n\n3, then 1\n", *FUMBLED)
    again = stopped(tmp_path, "\n", *FUMBLED)
    assert "Which way? “Apologise, once, then Go back with one sentence” Enter goes on" in again
    assert again.endswith("goes on where you stopped.")
    assert "1 Go back with one sentence" not in again


def test_what_was_skipped_is_not_asked_again_where_a_walk_goes_on(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    stopped(tmp_path, "1\n\nonly a feeling\n1\nyesterday\n\n", *FUMBLED)
    again = stopped(tmp_path, "\n", *FUMBLED)
    assert "What did they need" not in again
    assert "What were you asked" not in again
    assert "What did you answer?" in again


def test_any_other_command_without_a_book_says_that_nothing_was_added(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("At five my boss turned the decision around and I was left hanging.\n")
    said = stopped(tmp_path, "", "play", "--from", str(story))
    assert "nothing was added" in said
    assert "is in the book" not in said


def test_a_rehearsal_that_is_broken_off_shows_the_answer_that_was_given(tmp_path: Path) -> None:
    evening(tmp_path)
    said = stopped(tmp_path, "The load test takes a day, and I want that day.\n", "rehearse", "Marcus")  # fmt: skip
    assert "Stopped; nothing was added. You had, and goodbooks add - would take:" in said
    assert "I want that day" in said.partition("would take:")[2]


def test_erasing_that_is_broken_off_says_that_nothing_was_erased(tmp_path: Path) -> None:
    path = evening(tmp_path)
    before = path.read_bytes()
    assert "stopped; nothing was erased" in stopped(tmp_path, "", "erase", "Marcus")
    assert path.read_bytes() == before


def test_a_day_that_is_asked_for_and_not_said_adds_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path)
    before = path.read_bytes()
    said = stopped(tmp_path, "", "add", "I promised Growth the list by Tuesday")
    assert "Which is it?" in said
    assert "stopped; nothing was added" in said
    assert path.read_bytes() == before
