"""A debrief that takes its answers from a story loses nothing of it: what no question takes up is kept for its writer alone, and a line says so."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """
2026-11-01 person Odile
  relation: boss
2026-11-01 person Piet
2026-11-03 10:00 talk Odile "One-on-one" ^talk #kitchen
"""
TOLD = """I had my one-on-one with Odile this morning. She said "I took you for somebody who likes the back row."
{theirs} {kept}
"""
KEPT = "We open a second counter in spring, nothing to Piet about it. I slept badly before it."


def debriefed(folder: Path, theirs: str = "", kept: str = KEPT) -> tuple[str, str]:
    """The book after a debrief of this story that nobody sat at, and what it showed."""
    path = evening(folder, BOOK)
    (folder / "story.txt").write_text(TOLD.format(theirs=theirs, kept=kept), encoding="utf-8")
    shown = call(folder, "debrief", "Odile", "--from", "story.txt", "--yes", given="").out
    return path.read_text(encoding="utf-8"), " ".join(shown.split())


def test_what_no_question_takes_up_is_kept_for_me_alone_and_said(tmp_path: Path) -> None:
    book, shown = debriefed(tmp_path)
    assert 'said: "I took you for somebody who likes the back row."' in book
    assert f"\n  private: I had my one-on-one with Odile this morning. {KEPT}\n" in book
    assert "Kept for you alone, in the private line of the talk, as it was told: “I had my" in shown
    for words in (("trail", "kitchen", "--to", "Odile"), ("update", "Piet"), ("update", "Odile")):
        assert "second counter" not in call(tmp_path, *words).out


@pytest.mark.parametrize(
    ("theirs", "kind"),
    [
        ("She promised me the list of suppliers by Friday.", 'promise Odile -> me "the list of suppliers"'),
        ("Odile has promised to ask the owner by Friday.", 'promise Odile -> me "ask the owner"'),
        ("The rota stays as it is until March, she said.", 'decision Odile "The rota stays as it is until March"'),
        ("The Sunday shift stays for now, said Odile.", 'decision Odile "The Sunday shift stays for now"'),
    ],
)  # fmt: skip
def test_what_a_question_takes_up_is_not_kept_once_more(tmp_path: Path, theirs: str, kind: str) -> None:  # fmt: skip
    book, _ = debriefed(tmp_path, theirs)
    assert kind in book
    assert theirs not in book
    assert KEPT in book


def test_whoever_sits_there_leaves_it_out_with_a_dash(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(TOLD.format(theirs="", kept=KEPT), encoding="utf-8")
    given = "\n\n\n\n\n-\nyes\n"
    shown = call(tmp_path, "debrief", "Odile", "--from", "story.txt", given=given, by_hand=True).out
    assert "nothing to Piet" in shown
    assert "nothing to Piet" not in path.read_text(encoding="utf-8")


def test_what_was_added_after_a_yes_says_which_line_takes_all_of_it_back(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    given = "\n\nOdile: the list of suppliers by Friday\n\n\nI slept badly.\nyes\n"
    shown = call(tmp_path, "debrief", "Odile", given=given, by_hand=True).out
    line = " ".join(shown.partition("To take it back: goodbooks ")[2].split())
    assert line.startswith("add 'note' 'withdraws: ^")
    call(tmp_path, *shlex.split(line.partition("'withdraws")[0]), shlex.split(line)[2])
    assert "list of suppliers" not in call(tmp_path, "brief", "Odile").out
    assert "withdraws: ^" in path.read_text(encoding="utf-8")
