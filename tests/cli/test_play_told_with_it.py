"""What a story tells of the matter is kept with the plan, for its writer alone, unless it is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk import walking

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """\
My boss did not back me. This morning he said to press pause and let him meet with them.
All day I had six of them on me and I kept saying I need to talk with him first.
He came in at five and told me to go ahead. Should I have seen that coming?
The weather was fine.
"""
NAME = "boss-did-not-back-me"
KEPT = (
    "This morning he said to press pause and let him meet with them.",
    "All day I had six of them on me and I kept saying I need to talk with him first.",
)
DECIDED = "He came in at five and told me to go ahead."


def walked(tmp_path: Path, *answers: str, by_hand: bool = False) -> str:
    """The book after a walk of this story."""
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    given = "\n".join(answers) + "\n"
    call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=by_hand)
    return path.read_text(encoding="utf-8")


def test_the_decision_of_the_morning_and_the_hours_stand_in_the_trail(tmp_path: Path) -> None:
    book = walked(tmp_path, "To hear first", "plan", "1", "yes")
    assert all(f'note me "{one}"' in book for one in KEPT)
    notes = [
        part for part in book.split("\n2026") if any(one in part.partition("\n")[0] for one in KEPT)
    ]
    assert all("\n  readers: me" in part for part in notes if " note me " in part)
    assert 'note me "The weather' not in book
    assert 'note me "Should' not in book
    assert f'note me "{DECIDED}"' not in book, "it is the decision of the plan"
    trail = " ".join(call(tmp_path, "trail", "changes").out.split())
    assert all(one in trail for one in KEPT)


def test_nobody_else_reads_what_a_story_tells(tmp_path: Path) -> None:
    walked(tmp_path, "To hear first", "plan", "1", "yes")
    for words in (
        ("trail", "changes", "--to", "Marcus"),
        ("hold", "changes"),
        ("update", "Marcus"),
    ):
        said = " ".join(call(tmp_path, *words).out.split())
        assert "press pause" not in said
        assert "six of them" not in said


def test_by_hand_it_is_shown_once_and_a_number_leaves_one_out(tmp_path: Path) -> None:
    book = walked(tmp_path, "To hear first", "plan", "1", "", "2", "yes", by_hand=True)
    assert [f'note me "{one}"' in book for one in KEPT] == [True, False]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("2.", [True, False]),
        ("#2", [True, False]),
        ("No. 2", [True, False]),
        ("1-2", [False, False]),
        ("1 to 2", [False, False]),
        ("1 and 2", [False, False]),
        ("All.", [False, False]),
        ("none", [True, True]),
    ],
)
def test_numbers_of_what_is_left_out_are_taken_as_they_are_written(
    tmp_path: Path, said: str, kept: list[bool]
) -> None:
    book = walked(tmp_path, "To hear first", "plan", "1", "", said, "yes", by_hand=True)
    assert [f'note me "{one}"' in book for one in KEPT] == kept


@pytest.mark.parametrize("said", ["7", "the second one", "2, x", "2-1", "²"])
def test_an_answer_that_names_nothing_to_leave_out_is_asked_again(
    tmp_path: Path, said: str
) -> None:
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    (tmp_path / "story.txt").write_text(TOLD, encoding="utf-8")
    given = "\n".join(("To hear first", "plan", "1", "", said, "2", "yes", ""))
    shown = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True).out
    assert "no number of these" in " ".join(shown.split())
    book = path.read_text(encoding="utf-8")
    assert [f'note me "{one}"' in book for one in KEPT] == [True, False]


def test_what_is_kept_whole_is_composed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    composed: list[object] = []
    ended = walking.ended
    monkeypatch.setattr(walking, "ended", lambda *parts: composed.append(1) or ended(*parts))
    walked(tmp_path, "To hear first", "plan", "1", "", "", "yes", by_hand=True)
    assert len(composed) == 1


def test_an_answer_is_not_kept_a_second_time_as_what_was_told(tmp_path: Path) -> None:
    book = walked(tmp_path, "To hear first", "", "", "1", "", DECIDED, "plan", "yes")
    assert book.count(DECIDED.removesuffix(".")) == 2, "in the story and in the decision"


def test_a_second_walk_keeps_what_was_told_once(tmp_path: Path) -> None:
    walked(tmp_path, "To hear first", "plan", "1", "yes")
    call(tmp_path, "play", NAME, "--from", "story.txt", given="To hear first\nplan\n1\nyes\n")
    book = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert all(book.count(f'note me "{one}"') == 1 for one in KEPT)


def test_a_talk_that_is_to_come_is_no_day_of_last_week(tmp_path: Path) -> None:
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    story = f"{TOLD}I have a one on one with him on Monday at 2.\n"
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "To hear first\nplan\n1\nyes\n"
    call(tmp_path, "play", NAME, "--from", "story.txt", given=given)
    book = path.read_text(encoding="utf-8")
    assert f'note me "{KEPT[0]}"' in book
    assert 'note me "I have a one on one' not in book
