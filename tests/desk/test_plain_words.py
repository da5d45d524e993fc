"""A sentence as one says it becomes the line that it means; any other words stay what they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.kinds import Kinds
from goodbooks.desk.plain_words import as_line

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

TODAY = date(2026, 11, 4)
PEOPLE = {"vera", "marcus reiter", "marcus", "my boss"}


class Known:
    """People that are known, and nothing else."""

    def is_person(self, name: str) -> bool:
        return name.lower() in PEOPLE

    def people(self) -> list[str]:
        return ["Vera", "Marcus Reiter", "Marcus", "my boss"]

    def matters(self) -> list[str]:
        return []

    def of_kind(self, kind: str) -> list[Entry]:
        return []


def line(words: str) -> str:
    return as_line(words, Kinds(), TODAY, Known())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I promised Vera the numbers by Thursday.", 'promise me -> Vera "The numbers" by Thursday'),
        ("I've asked Marcus Reiter for two more people #team", 'ask me -> Marcus Reiter "Two more people" #team'),
        ("Lena promised me the restore test", 'promise Lena -> me "The restore test"'),
        ("my boss asked us to wait with the app", 'request my boss -> me "Wait with the app"'),
        ("Yesterday Marcus decided that we wait", 'yesterday decision Marcus "We wait"'),
        ("I promised Vera to stand by her", 'promise me -> Vera "Stand by her"'),
    ],
)  # fmt: skip
def test_a_sentence_that_says_who_did_what_to_whom_is_a_line(words: str, meant: str) -> None:
    assert line(words) == meant


@pytest.mark.parametrize(
    "words",
    [
        "He decided nothing", "I promised nothing", "We promised Vera the numbers",
        'promise me -> Vera "The numbers"', "I promised Vera", "Somebody asked me for it",
        "promised Vera the numbers", 'I promised Vera "the numbers"', "I asked " + "Vera " * 60,
        "The new planner decided to wait", "",
    ],
)  # fmt: skip
def test_any_other_words_are_left_as_they_are(words: str) -> None:
    assert line(words) == ""
