"""A matter put behind a sentence: what it means stays, and gets the matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

PEOPLE = """\
2026-11-02 person Henrike
  relation: boss

2026-11-02 request Aylin -> me "Is it in or out?" #flying

"""


@pytest.fixture
def desk(at_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    path = tmp_path / "asked.book"
    path.write_text(PEOPLE, encoding="utf-8")
    return at_desk(str(path))


@pytest.mark.parametrize(
    "words",
    [
        "At three Henrike decided that the scene flies tomorrow anyway, with Mei alone.",
        "Henrike decided that the hall opens on Monday, with the small stove",
        "Aylin asked whether the scene is in.",
        "I promised Aylin the new list by Friday.",
        "Henrike wants the numbers by Thursday",
        "decision Henrike go ahead",
        "note bring the sheet",
    ],
)
def test_what_a_sentence_means_stays_with_a_matter_behind_it(desk: Desk, words: str) -> None:
    bare, told = desk.understand(words), desk.understand(f"{words} #flying")
    assert told.entry.matters == ("flying",)
    assert told.entry._replace(matters=(), id=None) == bare.entry._replace(matters=(), id=None)
    assert "#" not in told.entry.title
