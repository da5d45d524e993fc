"""What comes again ends on the day on which somebody says that it is not needed any more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.scope import Scope
from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.not_needed import not_needed
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.desk.desk import Desk

DAY = date(2026, 11, 18)
BOOK = """\
2026-11-01 person Olga
  relation: boss
2026-11-02 promise me -> Olga "Word on how it goes" ^word #kiln
  every: evening until 2026-12-18
2026-11-02 promise me -> Olga "The firing list" ^list #kiln
  every: Friday
"""
ENDS = (
    "Olga said no more word every evening, Friday is enough",
    "Olga: no word every evening any more",
    "Olga no longer needs the evening word",
    "no more word every evening",
    "Olga says the word each evening is no longer needed, she trusts us",
    "Olga: you need not write me every evening any more",
)


def desk_of(folder: Path) -> Desk:
    (folder / "life.book").write_text(BOOK, "utf-8")
    return open_desk(str(folder / "life.book"), DAY, {"HOME": str(folder)}, str(folder))


@pytest.mark.parametrize("said", ENDS)
def test_a_word_that_comes_again_ends_when_it_is_said_to_be_needed_no_more(
    said: str, tmp_path: Path
) -> None:
    desk = desk_of(tmp_path)
    made = desk.understand(said)
    assert made.entry.kind == "outcome"
    assert made.entry.links == ("word",)
    assert made.entry.line("state") == "ended"
    desk.add([made.entry])
    later = date(2026, 11, 25)
    book = desk.open(Scope(later, is_everything=True)).book
    assert [one.id for one, _ in still_open(book, later)] == ["list"]


@pytest.mark.parametrize(
    "said",
    [
        "Olga said no more word tonight",
        "Olga said no more overtime",
        "Olga no longer needs the kiln shelves",
        "Olga wants no more clay",
    ],
)
def test_what_is_said_of_one_evening_or_of_something_else_ends_nothing(
    said: str, tmp_path: Path
) -> None:
    assert not_needed(said, Kinds(), DAY, desk_of(tmp_path).known()) is None


def test_the_same_said_in_a_talk_ends_it_as_well(tmp_path: Path) -> None:
    book = desk_of(tmp_path).open(Scope(DAY, is_everything=True)).book
    found = after(book, "Olga", DAY)
    for answers in (
        Answers(decided="no more word every evening, Friday is enough"),
        Answers(promised="he: I no longer need the evening word"),
    ):
        ended = [one for one in proposed(found, answers) if one.line("state") == "ended"]
        assert [one.links for one in ended] == [("word",)]
