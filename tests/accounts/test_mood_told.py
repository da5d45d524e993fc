"""How it felt, told where a debrief asks something else, is private and the answer to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.accounts.answers.how_it_went import is_mood_alone

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-10-01 person Oda
  relation: boss
2026-10-28 ask me -> Oda "To go back to the bench" ^back #my-role
  to-settle: pay, hours
2026-11-03 10:00 talk Oda "One-on-one" ^talk #my-role
"""


def written(folder: Path, *answers: str) -> str:
    path = evening(folder, BOOK)
    call(folder, "debrief", "Oda", given="\n".join(answers) + "\n", by_hand=True)
    return path.read_text(encoding="utf-8").removeprefix(BOOK)


@pytest.mark.parametrize("mood", ["relieved, nearly cried", "so tired, a bit sad", "I was shaking, then relieved", "felt guilty"])  # fmt: skip
def test_told_at_every_question_it_becomes_nothing_but_a_private_line(tmp_path: Path, mood: str) -> None:  # fmt: skip
    held = written(tmp_path, mood, mood, mood, mood, mood, mood, "", "yes")
    assert f"  private: {mood}\n" in held
    assert held.count(mood) == 1
    assert [line.split()[1] for line in held.splitlines() if line.startswith("2026")] == ["talk"]


def test_where_hours_are_asked_it_settles_nothing(tmp_path: Path) -> None:
    held = written(tmp_path, "", "yes from January", "", "", "relieved, nearly cried", "", "", "yes")  # fmt: skip
    assert 'decision Oda "yes from January"' in held
    assert "  private: relieved, nearly cried\n" in held
    assert held.count("decision") == 1


def test_beside_an_answer_only_the_mood_goes(tmp_path: Path) -> None:
    held = written(tmp_path, "", "yes from January; nearly cried", "", "", "", "", "", "yes")
    assert 'decision Oda "yes from January"' in held
    assert "  private: nearly cried\n" in held


@pytest.mark.parametrize("words", [
    "She was relieved", "yes from May", "relieved of the rota", "Happy to", "happy to let you go back", "they cried foul", "ok", "fine", "no",
    "glad you asked", "tired of the rota: Ana takes it", "Touched up the plan",
])  # fmt: skip
def test_what_says_more_or_is_theirs_is_no_mood(words: str) -> None:
    assert not is_mood_alone(words)
