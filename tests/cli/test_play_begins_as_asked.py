"""What may answer a question that says how its answer begins begins so, or is not offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "told",
    [
        "I had wanted to ask for the post, and instead talked Jo and Gerda down for it.",
        "I wanted to say that I would like it; changed the subject to the kiln instead.",
        "I wanted to say me, and instead I made a joke, talked Jo and Gerda down for it, and left.",
    ],
)
def test_what_i_did_in_the_talk_is_not_offered_as_what_i_want_to_have_said(
    tmp_path: Path, told: str
) -> None:
    evening(tmp_path, "2026-09-01 person Henrike\n  relation: boss\n")
    story = f"I fumbled it. Yesterday my boss Henrike asked me “Would leading the shop be something for you?” {told} It keeps me awake."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "\n".join(("1", "", "", "", "", "", "", "plan", "", "no", ""))
    shown = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True).out  # fmt: skip
    asked = " ".join(shown.partition("What do you want to have said")[2].split())
    asked = asked.partition("One thing you have done")[0]
    assert "I'd like to be considered" in asked
    assert "takes it" not in asked
