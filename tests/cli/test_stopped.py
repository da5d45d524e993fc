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


def test_any_other_command_without_a_book_says_that_nothing_was_added(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("At five my boss turned the decision around and I was left hanging.\n")
    said = stopped(tmp_path, "", "play", "--from", str(story))
    assert "nothing was added" in said
    assert "is in the book" not in said
