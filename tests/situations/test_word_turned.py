"""A decision of the book that a story tells was turned around leads to the walk for it, with who has the old word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """
2026-09-01 person {boss}
  relation: boss
2026-10-30 17:00 decision {boss} "{old}" ^old #{matter}
2026-10-30 18:30 promise me -> Anouk, Bernd "Next word" ^next-word #{matter}
  next-word: 2026-11-02
"""
TURNED = [
    ("Reto", "The lift opens on Saturday", "lift", "Reto rang ten minutes ago. Saturday is off after all, we now open in a week. I should tell the two hotels myself."),
    ("Odile", "The bread goes to both markets", "bread", "Odile stood at the oven at four. Only one of the markets gets bread now, she says, the other one is too far. I had the crates packed."),
    ("Dr. Sørensen", "The ward moves on 20 November", "ward-move", "A mail from the head of the clinic. The ward move is postponed to January. Two nurses have swapped their shifts for it."),
    ("Heinrich", "The organ is tuned before Advent", "organ", "Heinrich caught me in the vestry. No tuning of the organ before Advent after all, the council wants the heating first. The tuner comes tomorrow."),
    ("Mireille", "Every class goes to the museum", "museum", "The museum trip is called off, Mireille told the parents at the gate. I have a bus for three classes standing in the yard."),
    ("Dagmar", "The roof is done in copper", "roof", "Dagmar changed her mind. The roof gets zinc, and the copper is on the truck since six."),
]  # fmt: skip
STANDS = [
    ("Reto", "The lift opens on Saturday", "lift", "I was off sick on Saturday. Reto asked me in front of the crew why the grease was not ordered, and I had nothing to say."),
    ("Odile", "The bread goes to both markets", "bread", "Odile looks over my shoulder the whole morning, counts my loaves and my bread, and corrects the labels after me."),
    ("Dr. Sørensen", "The ward moves on 20 November", "ward-move", "My ward has had no fourth nurse since May. What if the ward move is postponed, I ask myself, and nobody answers."),
    ("Heinrich", "The organ is tuned before Advent", "organ", "The choir is moved to Tuesday. Heinrich never told me, I stood there alone."),
    ("Mireille", "Every class goes to the museum", "museum", "Mireille promised me the deputy post in May, and now she says later. Nothing in writing."),
]  # fmt: skip


def _page(folder: Path, boss: str, old: str, matter: str, story: str) -> str:
    evening(folder, BOOK.format(boss=boss, old=old, matter=matter))
    (folder / "story.txt").write_text(story, encoding="utf-8")
    return " ".join(call(folder, "situation", "story.txt").out.split())


@pytest.mark.parametrize(("boss", "old", "matter", "story"), TURNED)
def test_a_word_of_the_book_that_is_turned_around_comes_first(
    tmp_path: Path, boss: str, old: str, matter: str, story: str
) -> None:
    page = _page(tmp_path, boss, old, matter, story)
    said = f"Most likely: there is new word instead of “{old}”, which two people have from you"
    assert f"{said} (decision-keeps-changing)." in page


@pytest.mark.parametrize(("boss", "old", "matter", "story"), STANDS)
def test_a_story_of_something_else_leaves_the_word_of_the_book_alone(
    tmp_path: Path, boss: str, old: str, matter: str, story: str
) -> None:
    assert "new word instead" not in _page(tmp_path, boss, old, matter, story)


def test_what_was_turned_around_is_not_proposed_as_what_was_decided_instead(tmp_path: Path) -> None:
    boss, old, matter, story = TURNED[0]
    _page(tmp_path, boss, old, matter, story)
    told = call(tmp_path, "play", "boss-did-not-back-me", "--now", "--from", "story.txt").out
    assert old not in told.partition("What this may be")[0]
