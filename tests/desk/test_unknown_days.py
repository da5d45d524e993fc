"""A day that has been and that nobody has said: what can be missing with it goes whole, and no word of it is left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOSS = "2026-10-01 person Ruth\n  relation: boss\n"


@pytest.mark.parametrize(("story", "line"), [
    ("Ruth told the crew to buy the lamps. I had told the crew that we wait.", "What holds now: [change]."),
    ("Yesterday Ruth told the crew to buy the lamps. I had told the crew that we wait.", "What holds now, as of Monday 2 November: [change]."),
])  # fmt: skip
def test_a_mail_says_as_of_when_or_nothing_of_it(tmp_path: Path, story: str, line: str) -> None:
    evening(tmp_path, BOSS)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    said = call(tmp_path, "play", "boss-did-not-back-me", "--from", "story.txt", "--now", "--today", "2026-11-03").out  # fmt: skip
    assert line in said
