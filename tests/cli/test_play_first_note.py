"""A decision that the first book has in few words is not there twice after a walk that tells it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOOK = """\
2026-09-01 person Corin
  relation: boss

2026-11-03 decision Corin "{note}" ^first
"""
STORY = (
    "I plan the menus in a kitchen. My boss is Corin. At ten Corin said: hold the new menu, I talk to the wards first. "
    "Bettina, who cooks, said we can leave out the taste panel. I told them to wait. At five Corin came: just serve it, this once."
)


def walked(tmp_path: Path, note: str) -> str:
    path = evening(tmp_path, BOOK.format(note=note))
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    answers = ["to be told first", "the wards pressed", "he knew it", "1", "", "Serve the new menu from Monday", *[""] * 7, "yes"]  # fmt: skip
    call(tmp_path, "play", NAME, "--from", "story.txt", given="\n".join([*answers, ""]), by_hand=True)  # fmt: skip
    return path.read_text(encoding="utf-8")


def test_the_fuller_word_takes_the_place_of_the_first_note_of_it(tmp_path: Path) -> None:
    book = walked(tmp_path, "serve the new menu, this once")
    _, _, fuller = book.partition('decision Corin "Serve the new menu from Monday"')
    assert "withdraws: ^first" in fuller.partition("\n\n")[0]


@pytest.mark.parametrize("note", ["the new menu is closed", "Two more cooks from May"])
def test_another_decision_stays_as_it_is(tmp_path: Path, note: str) -> None:
    assert "withdraws: ^first" not in walked(tmp_path, note)
