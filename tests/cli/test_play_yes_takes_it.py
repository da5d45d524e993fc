"""“Yes” to what Enter would take from a story takes it, as Enter does, and is no answer of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "Yesterday my boss Mr Halloran asked me “And you, wouldn't that be something for you?” "
    "and I said “Torben is probably better.” I have done the hygiene audits for six years, the last two without a single finding, and I trained all the new ones. I do want it."
)


@pytest.mark.parametrize("said", ["", "y", "yes", "Yes."])
def test_a_yes_takes_what_enter_takes(tmp_path: Path, said: str) -> None:
    evening(tmp_path, "2026-09-01 person Mr Halloran\n  relation: boss\n")
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    given = "\n".join(("1", "", "", "1", "I want to be considered", said, "plan", "", "no", ""))
    shown = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True).out  # fmt: skip
    said_to_him = " ".join(shown.partition("In person, to Mr Halloran")[2].split())
    assert "What I bring to it: I have done the hygiene audits for six years" in said_to_him
