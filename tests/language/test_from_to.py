"""“Me to Mirela: the rota by noon” gives somebody a thing, in the box, in a debrief and as a next step; a sentence behind the colon does not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.language.retold.from_to import as_a_step, as_promised

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("me to Mirela: the rota by noon", "I promised Mirela the rota by noon"),
        ("me to mirela: rota by noon", "I promised Mirela rota by noon"),
        ("me -> Mirela: the rota", "I promised Mirela the rota"),
        ("Mirela to me: takings by Friday", "Mirela promised me takings by Friday"),
        ("me to Mirela: report by Monday", "I promised Mirela report by Monday"),
        ("Gerhard to me: look at the rota by Monday", "Gerhard asked me to look at the rota by Monday"),
        ("me to Mirela: check the flour", "I asked Mirela to check the flour"),
    ],
)  # fmt: skip
def test_who_gives_what_to_whom_is_a_sentence(words: str, told: str) -> None:
    assert as_promised(words) == told


@pytest.mark.parametrize(
    "words",
    [
        "me to Mirela: you can have the rota", "Monday to Friday: the early shift", "Oslo to Bergen: the train", "me to Mirela: call Ivo", "12 to 14: the oven",
        "note to self: the rota", "me to Mirela: when do you need the rota?", "me: the rota", "Gerhard to me: it's fine", "back to work: the rota",
    ],
)  # fmt: skip
def test_any_other_words_stay_as_they_are(words: str) -> None:
    assert as_promised(words) == words
    assert as_a_step(words) == words


def test_in_a_debrief_it_is_promised_to_whom_it_names_and_read_as_a_step(
    book: Callable[[str], Book],
) -> None:
    day = date(2026, 11, 25)
    there = book("2026-11-02 person Gerhard\n  relation: boss\n2026-11-02 person Tove\n")
    talk = after(there, "Gerhard", day)

    def kept(answers: Answers) -> list[tuple[tuple[str, ...], tuple[str, ...], str]]:
        found = proposed(talk, answers)
        return [(one.who, one.to, one.title) for one in found if one.kind == "promise"]

    assert kept(Answers(promised="me to Tove: the rota by Monday")) == [(("me",), ("Tove",), "the rota")]  # fmt: skip
    assert kept(Answers(promised="he to me: the keys by Monday")) == [(("Gerhard",), ("me",), "the keys")]  # fmt: skip
    assert kept(Answers(next_step="me to Tove: the rota by Monday")) == [(("me",), ("me",), "I give Tove the rota")]  # fmt: skip
