"""Somebody who was not to hear of a matter yet knows of it: told in a story, after a talk or to the box, the book learns it, and whoever decides is asked who speaks with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from desk.became import told

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-30 person Ines
  relation: boss
2026-10-30 person Luc ^luc
  not-yet: ward
2026-10-30 person Jörg ^joerg
  not-yet: ward
2026-10-30 person Ada ^ada
2026-10-30 ask me -> Ines "To hand back the ward in spring" ^back #ward
  i-give: a hand-over
2026-10-30 ask me -> HR "Please note what I ask Ines for" ^note #ward
"""
WHO = 'ask me -> Ines "{} of it by now: who speaks with {}?" #ward | planned: 2026-11-03'


@pytest.mark.parametrize(("words", "who", "asks"), [
    ("Luc told Ada this morning", "Luc", WHO.format("Luc knows", "Luc")),
    ("Luc told Wanda from the kitchen", "", ""),
    ("Ada told Luc that I want to give the ward back", "Luc", WHO.format("Luc knows", "Luc")),
    ("Ada told Luc that I hand back the ward in spring", "Luc", WHO.format("Luc knows", "Luc")),
    ("Luc has told Jörg about it", "Jörg", WHO.format("Jörg and Luc know", "them")),
    ("Jörg heard it from Ada yesterday", "Jörg", WHO.format("Jörg knows", "Jörg")),
    ("Ines told Luc today", "Luc", ""),
    ("Ines told Luc today that I give back the beds in spring", "Luc", ""),
    ("Somebody told Luc, my deputy, that I give back the ward", "Luc", WHO.format("Luc knows", "Luc")),
    ("Luc knows it, Ada told him", "Luc", WHO.format("Luc knows", "Luc")),
    ("Luc knows of it already, Ada let him know this morning", "Luc", WHO.format("Luc knows", "Luc")),
    ("Luc found out, it was Ada", "Luc", WHO.format("Luc knows", "Luc")),
    ("Jörg knows, he heard it from Ada", "Jörg", WHO.format("Jörg knows", "Jörg")),
    ("Jörg found out through Ada yesterday", "Jörg", WHO.format("Jörg knows", "Jörg")),
    ("Luc knows it, Ines told him", "Luc", ""),
])  # fmt: skip
def test_who_told_or_was_told_may_hear_of_it_and_whoever_decides_is_asked(
    desk: Desk, words: str, who: str, asks: str
) -> None:
    found = desk.understand(words) if who else None
    assert (found.entry.who if found else ()) == ((who,) if who else ())
    made = [one.text for one in found.offers if one.text.startswith("ask")] if found else []
    assert [one.replace("\n  ", " | ") for one in made] == ([asks] if asks else [])


@pytest.mark.parametrize("words", ["Ada told Luc that I moved the beds", "Luc knows how the oven works, Ada told him", "Luc told Ines about my car", "Ada told Wanda today"])  # fmt: skip
def test_what_is_told_of_something_else_opens_nothing(desk: Desk, words: str) -> None:
    assert "not-yet" not in told(desk.understand(f'note me "{words}"'))


def test_a_story_offers_it_to_the_inbox(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    story = "I haven't slept. Luc told Jörg this morning that I want to give the ward back. Now all look at me.\n"
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    call(tmp_path, "situation", "story.txt", "--keep")
    shown = call(tmp_path, "inbox").out
    assert shown.count("not-yet: nothing") == 2
    assert "amends: ^luc" in shown
    assert "amends: ^joerg" in shown
    assert "Jörg and Luc know of it by now: who speaks with them?" in shown


def test_after_a_talk_it_is_no_decision_of_theirs(tmp_path: Path) -> None:
    talk = '2026-11-03 10:00 talk Ines "The ward" ^talk #ward\n'
    evening(tmp_path, BOOK + talk)
    given = "\nShe decides by Monday; Luc told Ada this morning.\n\n\n\n\nyes\n"
    done = call(tmp_path, "debrief", "Ines", given=given, by_hand=True)
    assert "Luc may hear of all of it from now on." in done.out
    kept = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert "  amends: ^luc\n  not-yet: nothing\n" in kept
    assert 'answer Ines "She decides by Monday' in kept
    assert '"Luc told' not in kept
