"""How a plan went is asked once its day has come, and never guessed from an answer that does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOOK = "2026-10-01 person Marcus\n  relation: boss\n"


@pytest.mark.parametrize(("how", "lines"), [("well", 1), ("", 0), ("dunno", 0)])
def test_how_it_went_is_asked_and_not_guessed_where_the_answer_does_not_say_it(
    tmp_path: Path, how: str, lines: int
) -> None:
    waiting = f'2026-10-01 note me "Were you told first?" ^look\n  plays: {NAME}\n  look-back: 2026-10-20\n'
    path = evening(tmp_path, BOOK + waiting)
    given = f"I went on the Thursday already, he was glad\n{how}\nyes\n"
    call(tmp_path, "play", NAME, given=given, by_hand=True)
    kept = path.read_text(encoding="utf-8")
    assert "partly" not in kept
    assert kept.count("went: well") == lines
    assert "he was glad" in kept
    assert "How did it go?" not in " ".join(call(tmp_path, "play").out.split())
