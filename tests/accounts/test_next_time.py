"""What a boss says to do from the next time on, told in a debrief: a promise of theirs, in the note of that talk and in the next update."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.accounts.answers.next_time import next_time_in
from goodbooks.accounts.readers.standing_word import said_to_who_gave_it

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-02 person me
  signs: Dorte Lind
2026-11-02 person Ruben
  relation: boss
2026-11-05 talk Ruben "The kiln" ^kiln-talk #kiln
  stage: planned
"""


@pytest.mark.parametrize(
    ("said", "to_them"),
    [
        ("next time he rings me first", "next time you ring me first"),
        ("Next time I ring you first.", "next time you ring me first"),
        ("Yes. In future I'll ask you before I give a date.", "in future you'll ask me before you give a date"),
        ("He promised: “next time I call you myself.”", "next time you call me yourself"),
        ("The kiln is mine, and from now on he tells me before the shop", "from now on you tell me before the shop"),
        ("Ruben tells me first next time", "you tell me first next time"),
        ("the next time he changes it, he calls me before sales", "the next time you change it, you call me before sales"),
        ("I am the one who tells you next time", "you are the one who tells me next time"),
    ],
)  # fmt: skip
def test_a_word_for_the_next_time_is_said_to_whoever_gave_it(said: str, to_them: str) -> None:
    (told,) = next_time_in(said, "Ruben")
    assert said_to_who_gave_it(told, ("Ruben",)) == to_them


@pytest.mark.parametrize(
    "said",
    [
        "Next time I see you", "next time we talk first", "next time you ring me first", "Maybe next time I ring you",
        "next time he should ring me first", "I told him next time I ring him", "next time he comes late", "Will you ring me next time?",
    ],
)  # fmt: skip
def test_an_occasion_a_wish_and_my_own_word_are_no_promise_of_theirs(said: str) -> None:
    assert list(next_time_in(said, "Ruben")) == []


def debriefed(folder: Path, *answers: str) -> str:
    """The book after a talk on 5 November of which so much was told."""
    path = folder / "life.book"
    path.write_text(BOOK, encoding="utf-8")
    given = "\n".join((*answers, *[""] * (6 - len(answers)), "yes", ""))
    call(folder, "--today", "2026-11-05", "debrief", "Ruben", given=given, by_hand=True)
    return path.read_text(encoding="utf-8").removeprefix(BOOK)


def page(folder: Path, *words: str) -> str:
    done = call(folder, "--today", "2026-11-05", *words)
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    ("said", "promised"),
    [
        ("Next time I ring you first.", ""),
        ("He said next time he rings me first", ""),
        ("", "next time he rings me first"),
        ("", "Ruben: next time he rings me first"),
        ("Next time I ring you first.", "next time he rings me first"),
    ],
)
def test_wherever_it_is_told_it_is_theirs_once_and_in_the_note_and_the_update(
    tmp_path: Path, said: str, promised: str
) -> None:
    added = debriefed(tmp_path, said, "the third firing stays out this once", promised)
    assert added.count("promise Ruben -> me") == 1
    assert "promise me" not in added
    assert "Next step: next time you ring me first." in page(tmp_path, "confirm", "third-firing")
    update = page(tmp_path, "update", "Ruben")
    assert "As you said on 5 November: next time you ring me first." in update
    assert "Update of 5 November: what you said" in update


def test_what_was_decided_so_is_no_second_promise(tmp_path: Path) -> None:
    told = "Next time I ring you first"
    assert "promise" not in debriefed(tmp_path, told, f"{told}.")
