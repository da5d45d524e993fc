"""Whoever wants one thing changed is asked which, and says it in the message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"


@pytest.mark.parametrize(
    "thing",
    [
        "questions come in writing, with one call a day",
        "Herr Köhler brings his lists by noon, all at once",
        "somebody else opens on Saturdays",
    ],
)
def test_the_one_thing_that_would_have_to_change_stands_in_the_message(
    tmp_path: Path, thing: str
) -> None:
    evening(tmp_path, BOOK)
    answers = ["one thing changed", "", "", "", thing, "", "", "no"]
    done = call(tmp_path, "play", "step-back", given="\n".join(answers) + "\n", by_hand=True)
    said = " ".join(done.out.split())
    assert "“Stay, with one thing changed” comes first" in said
    assert f"one thing in it would need to change: {thing}. May I have half an hour" in said
