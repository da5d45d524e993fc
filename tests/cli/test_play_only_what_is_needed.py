"""A walk asks what the way that was taken needs, and keeps every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"


def test_only_what_the_way_needs_is_asked_and_every_answer_is_kept(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    answers = ["A year with less", "They must find somebody", "I said yes", "4", "The hours", "The nights", "yes"]  # fmt: skip
    done = call(tmp_path, "play", "step-back", given="\n".join(answers) + "\n")
    assert (done.code, done.err) == (0, "")
    text = path.read_text(encoding="utf-8")
    for answer in (*answers[:3], *answers[4:6]):
        assert answer in text, answer
