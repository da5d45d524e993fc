"""What somebody gives me for a time, told in a sentence: their decision, and not their promise."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Henrik
  relation: boss

2026-11-02 person Frau Behrens
  relation: boss

2026-11-02 person Jean-Luc
  relation: peer

"""


@pytest.mark.parametrize(
    ("words", "line", "more"),
    [
        ("Henrik gives me the polishing on trial until 21 January, I call him every evening", 'decision Henrik "Gives me the polishing on trial until 21 January"', ("note: I call him every evening",)),
        ("Henrik let me run the night list until Christmas", 'decision Henrik "Lets me run the night list until Christmas"', ()),
        ("Henrik lets me run the night list until Christmas", 'decision Henrik "Lets me run the night list until Christmas"', ()),
        ("Frau Behrens gave me the till on trial until 20 December and I send her the count each Friday", 'decision "Frau Behrens" "Gave me the till on trial until 20 December"', ("note: I send her the count each Friday",)),
        ("Today Jean-Luc handed me the sauces until 10 December", 'decision Jean-Luc "Handed me the sauces until 10 December"', ()),
        ("Henrik leaves me the ordering as a test until 15 December; I write down what I buy", 'decision Henrik "Leaves me the ordering as a test until 15 December"', ("note: I write down what I buy",)),
    ],
)  # fmt: skip
def test_what_is_given_me_until_a_day_is_their_decision(
    words: str,
    line: str,
    more: tuple[str, ...],
    tmp_path: Path,
    at_desk: Callable[..., Desk],
) -> None:
    (tmp_path / "my.book").write_text(BOOK, encoding="utf-8")
    desk = at_desk(str(tmp_path / "my.book"))
    found = meant_by(words, Kinds(), date(2026, 11, 30), desk.known())
    assert found
    assert (found.line.removeprefix("today ").replace('"Frau Behrens"', "Frau Behrens"), found.more) == (line.replace('"Frau Behrens"', "Frau Behrens"), more)  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "Henrik gives me the list by Friday",
        "Henrik lets me know until Friday",
        "Henrik gave me the creeps",
    ],
)
def test_what_is_given_me_by_a_day_is_none(
    words: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(BOOK, encoding="utf-8")
    desk = at_desk(str(tmp_path / "my.book"))
    found = meant_by(words, Kinds(), date(2026, 11, 30), desk.known())
    assert found is None or "decision" not in found.line


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Henrik: you have the pots until Christmas", "You have the pots until Christmas"),
        ("Henrik said you have the slips until Christmas", "You have the slips until Christmas"),
        ("Frau Behrens said: you can have the west pier until 20 December", "You can have the west pier until 20 December"),
        ("Henrik: the ropes are yours until Christmas", "The ropes are yours until Christmas"),
        ("Henrik told me you get the ropes till Friday", "You get the ropes till Friday"),
        ("Henrik says that you may run the pier until 20 December", "You may run the pier until 20 December"),
    ],
)  # fmt: skip
def test_what_they_said_i_have_until_a_day_is_their_decision_in_their_words(
    words: str, title: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(BOOK, encoding="utf-8")
    found = meant_by(words, Kinds(), date(2026, 11, 30), at_desk(str(tmp_path / "my.book")).known())
    assert "decision" in found.line
    assert f'"{title}"' in found.line


@pytest.mark.parametrize(
    "words",
    ["Henrik: you get the list by Friday", "Henrik: you have the drawings by Friday", "Henrik: you have until Friday", "Henrik: is the pier yours until Friday?", "Henrik: you write the report until Friday"],
)  # fmt: skip
def test_what_they_said_i_get_by_a_day_is_no_decision(
    words: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(BOOK, encoding="utf-8")
    found = meant_by(words, Kinds(), date(2026, 11, 30), at_desk(str(tmp_path / "my.book")).known())
    assert "decision" not in found.line
