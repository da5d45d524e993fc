"""Letters by which several of what a story offers are chosen, alone or beside names."""

from __future__ import annotations

import pytest

from goodbooks.desk.walks.questions.by_letter import by_letter
from goodbooks.desk.walks.questions.from_the_story import Candidate

OFFERED = tuple(Candidate(one, "") for one in ("Frau Zurbriggen", "the other hotel", "the ski school"))  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "who"),
    [
        ("b", "the other hotel"),
        ("a, c, the Hotel Gletscherblick, and the baker", "Frau Zurbriggen, the ski school, the Hotel Gletscherblick and the baker"),
        ("a and c", "Frau Zurbriggen and the ski school"),
        ("b) und c)", "the other hotel and the ski school"),
        ("Monsieur Perret, b", "Monsieur Perret and the other hotel"),
        ("C; Nurse Adaeze", "the ski school and Nurse Adaeze"),
        ("a, a", "Frau Zurbriggen"),
    ],
)  # fmt: skip
def test_letters_among_names_are_the_choices(answer: str, who: str) -> None:
    assert by_letter(OFFERED, answer, names=True) == who


@pytest.mark.parametrize("answer", ["Ana and Ben", "d, e", "a nurse, a porter", "x", "I, the baker"])  # fmt: skip
def test_what_is_no_such_letter_stays_as_it_was_said(answer: str) -> None:
    assert not by_letter(OFFERED, answer, names=True)


def test_in_words_only_letters_alone_are_choices() -> None:
    assert not by_letter(OFFERED, "we do a, b and the rest")
    assert by_letter(OFFERED, "a, b") == "Frau Zurbriggen and the other hotel"
