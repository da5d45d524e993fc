"""Whoever tells that others have an old word from them is led to the message that puts it right, before any plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """
2026-09-01 person Henrik
  relation: boss
2026-10-30 17:00 decision Henrik "The catalogue goes out on 14 December" ^give #catalogue
2026-10-30 18:30 promise me -> Anouk, Bernd "Next word" ^next-word #catalogue
  next-word: 2026-11-02
2026-11-02 outcome "delivered" for ^next-word
"""
AGAIN = """
2026-11-03 11:00 decision Henrik "No catalogue before Christmas" ^no #catalogue
  reverses: ^give
"""
STORY = "Henrik changed his mind again: no catalogue before Christmas. Anouk and Bernd have a wrong date from me."


def _played(tmp_path: Path, book: str) -> str:
    evening(tmp_path, book)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return call(tmp_path, "play", "decision-keeps-changing", "--from", "story.txt").out


def test_where_the_book_knows_it_the_message_to_them_comes_first(tmp_path: Path) -> None:
    out = " ".join(_played(tmp_path, BOOK + AGAIN).split())
    first = "Anouk and Bernd still have “The catalogue goes out on 14 December”"
    assert first in out
    assert out.index(first) < out.index("The decision keeps changing")


def test_where_only_the_story_tells_it_the_walk_has_a_mail_to_exactly_these(tmp_path: Path) -> None:
    out = _played(tmp_path, BOOK)
    assert "still have" not in out
    assert "To: Anouk, Bernd\n" in out
    assert "This takes the place of my earlier word." in out
    first_thing = " ".join(out.partition("The first thing today:")[2].split())
    assert first_thing.startswith("Send Anouk and Bernd the message below")
