"""What a boss said in turning a decision around is offered as the story reports it, kept only where it is taken, and quoted to nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
TOLD = """\
I run the yard of a ferry line. Our deck crew is two short. My boss Karl and I agreed this morning to hold the ferry back: he said wait until I have met the harbour.
All day four skippers rang me and I told them to wait.
At four he came by. He said go ahead without the hull check then, just this once, it isn't how it's done.
"""
ADMITS = "He said go ahead without the hull check then, just this once, it isn't how it's done"
TO_THE_END = [""] * 10


def walked(tmp_path: Path, *answers: str) -> str:
    """The book after a walk of this story, up to the question whether there is more, and then these answers."""
    path = evening(tmp_path, "2026-11-01 person Karl\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    given = "\n".join([*TO_THE_END, *answers, "", "yes"]) + "\n"
    call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True)
    return path.read_text(encoding="utf-8")


def test_a_report_of_what_was_said_is_offered_and_kept_with_the_decision(tmp_path: Path) -> None:
    book = walked(tmp_path, "more", "", "", "", "")
    assert f'said: "{ADMITS}"' in book
    note = call(tmp_path, "confirm", "go-ahead")
    assert "To: Karl" in note.out
    assert "how it's done" not in note.out
    assert f"Not quoted to Karl, since it is your report: {ADMITS}." in " ".join(note.err.split())
    assert "'said: “their very words”'" in note.err
    trail = " ".join(call(tmp_path, "trail", "#hull-check").out.split())
    assert f"As I noted it: {ADMITS}." in trail
    assert f"“{ADMITS}" not in trail


@pytest.mark.parametrize("answers", [[""], ["more", "plan", ""]])
def test_words_that_nobody_took_are_put_into_no_mouth(tmp_path: Path, answers: list[str]) -> None:
    book = walked(tmp_path, *answers)
    assert "decision Karl" in book
    assert "said:" not in book


def test_words_to_swear_to_are_quoted_in_the_note(tmp_path: Path) -> None:
    walked(tmp_path, "more", "", "", "“It isn't how it's done, this once.”", "")
    note = call(tmp_path, "confirm", "go-ahead")
    assert "In your words: “It isn't how it's done, this once.”" in " ".join(note.out.split())
    assert "Not quoted" not in note.err
