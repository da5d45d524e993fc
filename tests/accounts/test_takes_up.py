"""A correction typed at the next question is nobody's word and no question of mine: it is asked where it belongs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after
from goodbooks.accounts.after_a_talk.debrief_questions import TO_ITS_QUESTION, remedy

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOSS = "2026-11-01 person Tessa\n  relation: boss\n"


@pytest.mark.parametrize("name", ["promised", "asked", "next_step"])
@pytest.mark.parametrize("words", [
    "wait no not friday, next wednesday", "oh wait, it's the 9th", "scratch that, she sends it", "no, not monday, thursday", "oops, i meant the rota",
])  # fmt: skip
def test_a_correction_of_the_line_before_is_asked_for(
    book: Callable[[str], Book], name: str, words: str
) -> None:
    found = after(book(BOSS), "Tessa", date(2026, 12, 1))
    why = found.unclear(name, words)
    assert "puts right what stands before it" in why
    assert remedy(name, why) == TO_ITS_QUESTION


@pytest.mark.parametrize("words", [
    "wait for HR?", "may I wait until May? yes", "no, not before May", "not on Mondays, she said", "I meant to ask who tells the team",
])  # fmt: skip
def test_an_answer_with_a_no_or_a_wait_in_it_is_none(
    book: Callable[[str], Book], words: str
) -> None:
    found = after(book(BOSS), "Tessa", date(2026, 12, 1))
    assert "puts right" not in found.unclear("asked", words)


def test_an_answer_with_these_very_words_in_it_is_written_as_any_other() -> None:
    why = "“puts right the list” does not say who does what"
    assert remedy("next_step", why).startswith("write it as you would say it to them")
