"""That I have the post, the role or the rise I asked for is kept as their yes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

PEOPLE = "2026-10-01 person Birte\n  relation: boss\n2026-10-01 person Jonas\n"
ASKED = '2026-10-20 ask me -> Birte "To be considered for the night workshop lead" ^lead #night\n'
MEANT = '2026-10-20 ask me -> Birte "Yes, I want it. What comes next?" ^lead #night\n  planned: 2026-11-03\n'


@pytest.mark.parametrize("asked", [ASKED, MEANT])
@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Birte told me I got the post", "Yes"),
        ("I got the post!", "Yes"),
        ("Birte said yes, the job is mine from January", "Yes, from January"),
        ("she said I get the role on trial until Easter", "Yes, on trial until Easter"),
        ("Birte gave me the lead", "Yes"),
        ("the night workshop lead is mine", "Yes"),
    ],
)
def test_it_is_their_yes_to_what_i_asked(
    at_desk: Callable[..., Desk], tmp_path: Path, asked: str, words: str, title: str
) -> None:
    path = tmp_path / "depot.book"
    path.write_text(PEOPLE + asked, encoding="utf-8")
    entry = at_desk(str(path)).understand(words).entry
    assert (entry.kind, entry.who, entry.title, entry.links) == (
        "answer",
        ("Birte",),
        title,
        ("lead",),
    )
    assert entry.line("is") == "yes"


@pytest.mark.parametrize(
    "words",
    ["Jonas got the post", "Jonas told me I got the post", "I hope I get the post", "Birte gave me the list", "Did I get the post?", "if I get the post I move house", "I have a job to finish", "Birte gave me a seat at the table", "I got the same role again"],
)  # fmt: skip
def test_other_words_answer_nothing(
    at_desk: Callable[..., Desk], tmp_path: Path, words: str
) -> None:
    path = tmp_path / "depot.book"
    path.write_text(PEOPLE + ASKED, encoding="utf-8")
    desk = at_desk(str(path))
    assert "for ^lead" not in meant_by(words, Kinds(), desk.clock.today, desk.known()).line


def test_where_two_such_asks_are_open_none_is_guessed(
    at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    path = tmp_path / "depot.book"
    path.write_text(
        f'{PEOPLE}{ASKED}2026-10-21 ask me -> Birte "A rise to grade 9" ^rise\n', encoding="utf-8"
    )
    desk = at_desk(str(path))
    assert meant_by("I got the post", Kinds(), desk.clock.today, desk.known()).line == ""
