"""A decision of the book that is turned around, walked: the new one takes its place there, and goes to those who have the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.core.book import Book
from goodbooks.entries.decision import Decision
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

BOOK = """
2026-09-01 person {boss}
  relation: boss
2026-10-30 17:00 decision {boss} "{old}" ^old #{matter}
2026-10-30 18:30 promise me -> {others} "Next word" ^next-word #{matter}
  next-word: 2026-11-02
2026-11-02 outcome "delivered" for ^next-word
"""
CASES = (
    ("Reto", "The cable car opens on Saturday", "cable-car", ("Frau Zurbriggen", "the baker"), "We open on Wednesday 9 December"),
    ("Odile", "The bread goes to both markets", "bread", ("Gaspard", "Hotel Gletscherblick"), "We bake for one market only"),
    ("Dr. Sørensen", "The ward moves on 20 November", "ward", ("Nurse Adaeze", "the porters"), "We move in January"),
    ("Heinrich", "The organ is tuned before Advent", "organ", ("Frau Brandl",), "The organ stays as it is"),
    ("Mireille", "Every class goes to the museum", "museum", ("Jonas", "Claire", "Tariq"), "Only the fifth goes"),
)  # fmt: skip


@pytest.mark.parametrize(("boss", "old", "matter", "others", "new"), CASES)
def test_the_new_word_takes_the_place_of_the_books_own(
    tmp_path: Path,
    kinds: dict[str, Kind],
    boss: str,
    old: str,
    matter: str,
    others: tuple[str, ...],
    new: str,
) -> None:
    path = evening(tmp_path, BOOK.format(boss=boss, old=old, matter=matter, others=", ".join(others)))  # fmt: skip
    given = "\n".join(["fewer changes", "", "", "1", "", new, "", "", "today", "", "yes"]) + "\n"
    out = call(tmp_path, "play", "decision-keeps-changing", given=given, by_hand=True).out
    every = Book(read(path.read_text(encoding="utf-8"), kinds).entries).of(Decision)
    assert (every[-1].title, every[-1].reverses, every[-1].matters) == (new, ("old",), (matter,))
    assert len(every) == 2, "the old word is the one of the book"
    assert "[others]" not in out
    sent = out.partition("Subject: What holds now")[0].rpartition("To: ")[2]
    assert all(one in sent for one in others)
    today = " ".join(call(tmp_path).out.split())
    assert (
        f"still {'have' if others[1:] else 'has'} “{old}”, and since today it is “{new}”" in today
    )


@pytest.mark.parametrize(
    ("told", "asks"),
    [
        ("And who signs if something happens?", "Who signs if something happens?"),
        ("But who pays for the second crane then?", "Who pays for the second crane then?"),
        ("So who carries it when the seal fails?", "Who carries it when the seal fails?"),
        ("Who answers for the dose?", "Who answers for the dose?"),
        ("And who is going to stand for that in the yard?", "Who is going to stand for that in the yard?"),
    ],
)  # fmt: skip
def test_a_question_who_answers_for_it_is_an_ask_that_i_mean_to_put(
    tmp_path: Path, told: str, asks: str
) -> None:
    evening(tmp_path, "2026-09-01 person Reto\n  relation: boss\n")
    story = f"Reto told me this morning to wait. At five he said go ahead, without the rope test. {told} I held everybody off the whole day."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    out = call(tmp_path, "play", "boss-did-not-back-me", "--from", "story.txt").out
    assert f'ask me -> Reto "{asks}"' in out


def test_the_note_of_a_decision_that_a_walk_wrote_can_be_had_for_whoever_decided(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "")
    story = "My boss Harald told us this morning to stop the shipment. I told Nora, Piet and Sanne that it stops. At five he said send it anyway, without the second temperature log. Nora and the others still think it stops."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    call(tmp_path, "play", "decision-keeps-changing", "--from", "story.txt", "--now", given="\nyes\nyes\n", by_hand=True)  # fmt: skip
    note = " ".join(call(tmp_path, "confirm", "send-anyway").out.split())
    assert "Hello Harald," in note
    assert "Left out: the second temperature log" in note
    told = call(tmp_path, "update", "Nora").out
    assert "We send it anyway" in told
    assert "temperature log" not in told
