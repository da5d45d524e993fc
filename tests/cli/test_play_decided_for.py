"""A boss who was away decided nothing: the plan has whoever did, and the boss is told so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Linda\n  relation: boss\n\n"
ANSWERS = "a rule\nthe slot\nno\n1\nsales\nwe keep the slot\nsales may have the slot\nFriday\nplan\nyes\nyes\n"


def walked(tmp_path: Path, story: str) -> tuple[str, str]:
    """The book and what was shown, after a walk with a story."""
    path, told = evening(tmp_path, BOOK), tmp_path / "story.txt"
    told.write_text(story, encoding="utf-8")
    shown = call(tmp_path, "play", "boss-did-not-back-me", "--from", str(told), given=ANSWERS).out
    return path.read_text(encoding="utf-8"), " ".join(shown.split())


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("My boss Linda was on holiday and I ran the desk. Then management gave our slot to sales.", "management"),
        ("Linda, my boss, is off sick, and her deputy Bruno gave our slot to sales.", "Bruno"),
        ("My boss is at a conference. The two owners gave our slot to sales.", "the two owners"),
    ],
)  # fmt: skip
def test_whoever_decided_while_the_boss_was_away_stands_in_the_plan_and_in_what_is_said(
    tmp_path: Path, story: str, who: str
) -> None:
    text, shown = walked(tmp_path, story)
    assert f'decision {who} "' in text
    assert 'decision Linda "Sales' not in text
    assert f"While you were away, {who} decided this: sales may have the slot." in shown
    assert "Linda has decided" not in shown


def test_a_boss_who_was_there_decided_it(tmp_path: Path) -> None:
    text, shown = walked(tmp_path, "My boss Linda gave our slot to sales before the whole team.")
    assert 'decision Linda "Sales may have the slot"' in text
    assert "While you were away" not in shown
