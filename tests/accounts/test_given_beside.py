"""What they gave in what they said is decided, and what they do by a day is their promise, wherever it was told."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read

MONDAY = date(2026, 11, 30)
BOOK = """\
2026-11-02 person Hella
  relation: boss
2026-11-30 10:00 talk Hella "One-on-one" ^talk
"""


def told(**answers: str) -> list[str]:
    book = Book(read(BOOK, Kinds()).entries)
    found = proposed(after(book, "Hella", MONDAY), Answers(**answers))
    return [f"{one.kind} {', '.join(one.who)}: {one.title} {one.line('due')}".strip() for one in found if one.kind != "talk"]  # fmt: skip


GIVEN = "you can have Ruben mornings till easter, but the vats stay on until 17"


def test_a_concession_in_what_was_said_is_decided_beside_the_rest() -> None:
    assert told(said=GIVEN) == [f"decision Hella: {GIVEN}"]
    assert told(said=f"Busy week. {GIVEN}.", decided="we drop the blue line") == [
        "decision Hella: we drop the blue line",
        f"decision Hella: {GIVEN}",
    ]


@pytest.mark.parametrize(
    ("said", "decided"),
    [(GIVEN, "Ruben comes mornings"), ("you can have a look at the vats", ""), ("you can have it if you like?", ""), ("you will get to it", "")],
)  # fmt: skip
def test_it_is_not_decided_twice_and_a_way_of_speaking_gives_nothing(
    said: str, decided: str
) -> None:
    assert told(said=said, decided=decided) == ([f"decision Hella: {decided}"] if decided else [])


@pytest.mark.parametrize(
    ("words", "promise"),
    [
        ("he talks to ruben by friday", "promise Hella: talks to ruben friday"),
        ("she'll send me the dye list tomorrow", "promise Hella: send me the dye list tomorrow"),
        ("hella talks to ruben by friday", "promise Hella: talks to ruben friday"),
    ],
)
def test_what_they_do_by_a_day_is_their_promise_under_what_i_asked(
    words: str, promise: str
) -> None:
    assert told(asked=words) == [promise]


@pytest.mark.parametrize("words", ["he looked tired", "he talks a lot"])
def test_how_they_were_is_a_note_as_before(words: str) -> None:
    (found,) = told(asked=words)
    assert found.startswith("note ")
