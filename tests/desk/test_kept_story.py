"""A story that the book keeps is read as it was told on its day, also days later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.happened.kept_story import is_kept_story, words_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

TOLD = "Ilse asked who should run the loft. I named two others. She said: what about you? I laughed it off {}, and have been cross since."


@pytest.mark.parametrize(
    ("on", "day", "read"),
    [
        ("2026-11-03", "today", "today"),
        ("2026-11-02", "today", "on 2 November"),
        ("2026-11-01", "yesterday", "on 31 October"),
        ("2026-10-30", "this morning", "on the morning of 30 October"),
    ],
)
@pytest.mark.parametrize("head", ['note Ilse "{}"', 'note me "What happened"\n  private: {}'])
def test_its_days_are_those_of_the_note(
    at_desk: Callable[..., Desk], tmp_path: Path, on: str, day: str, read: str, head: str
) -> None:
    path = tmp_path / "loft.book"
    first, *below = head.split("\n")
    entry = "\n".join((f"{on} {first} ^told", *below)).format(TOLD.format(day))
    path.write_text(f"2026-10-01 person Ilse\n{entry}\n", encoding="utf-8")
    desk = at_desk(str(path))
    assert words_of(desk, "^told") == TOLD.format(read)
    assert is_kept_story(desk.entry("^told"))


def test_what_is_no_note_tells_no_story(at_desk: Callable[..., Desk], tmp_path: Path) -> None:
    path = tmp_path / "loft.book"
    path.write_text('2026-11-01 win me "The loft is swept" ^swept\n', encoding="utf-8")
    with pytest.raises(Refusal, match="no note that tells what happened"):
        words_of(at_desk(str(path)), "^swept")
