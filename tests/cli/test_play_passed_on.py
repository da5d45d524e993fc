"""What a story says is told to the others already is not the first thing to do: what has changed since is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-09-01 person Marcus\n  relation: boss\n"
TURNED = "My boss Marcus said to hold the flour for the bakers until he has met them. All day I told the bakers to wait. Today at five he said go ahead. "


@pytest.mark.parametrize(("goes_on", "first", "is_not"), [
    ("So I told the bakers that we go ahead, and they laughed.", "What has changed since goes to", "your word first"),
    ("I went home.", "your word first", "What has changed since goes"),
])  # fmt: skip
def test_the_first_thing_is_not_what_was_done(
    tmp_path: Path, goes_on: str, first: str, is_not: str
) -> None:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(TURNED + goes_on, encoding="utf-8")
    given = "to be told first\na fair was near\nhe knew\n1\nthe bakers\n" + "\n" * 12
    out = call(tmp_path, "play", "boss-did-not-back-me", "--from", "story.txt", given=given, by_hand=True).out  # fmt: skip
    page = " ".join(out.split())
    assert first in page
    assert is_not not in page
