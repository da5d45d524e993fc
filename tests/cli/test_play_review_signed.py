"""A review that is to be signed by a day is talked about before it, and the mail says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """\
My lead (Dermot) wrote in my appraisal "communication style is not always received as intended". No example. {}
"""


def short_way(tmp_path: Path, last: str) -> str:
    """What the short way says of this story, told on Tuesday 3 November 2026."""
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(TOLD.format(last), encoding="utf-8")
    done = call(tmp_path, "play", "bad-review", "--from", "story.txt", "--now", given="\n\n\n\nno\n", by_hand=True)  # fmt: skip
    return " ".join(done.out.split())


def test_the_talk_comes_before_the_signature(tmp_path: Path) -> None:
    said = short_way(tmp_path, "My answer to it has to be with him by 6 November.")
    assert "You want it back by Friday 6 November; I'd like to have heard you first." in said
    assert "may I have half an hour by [Thursday 5 November?]" in said


def test_where_no_day_is_told_nothing_is_said_of_one(tmp_path: Path) -> None:
    said = short_way(tmp_path, "I am not sure that he meant it.")
    assert "You want it back" not in said
