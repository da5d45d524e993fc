"""What I remark of an answer as I tell it is none of their words: it is for me alone, and no message quotes it to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.answers.jab_behind import without_jab

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book

BOOK = """\
2026-10-01 person Ottilie
  relation: boss
2026-10-20 ask me -> Ottilie "To lead the night kitchen" ^lead #night
2026-11-03 14:00 talk Ottilie "The night kitchen" #night
"""


@pytest.mark.parametrize(
    ("words", "said", "jab"),
    [
        ("not yet, the coward", "not yet", "the coward"),
        ("not yet, as if I were a child", "not yet", "as if I were a child"),
        ("no and laughed", "no", "laughed"),
        ("not yet. He is such a coward.", "not yet", "He is such a coward"),
        ("not before Christmas, he never dares anything", "not before Christmas", "he never dares anything"),
        ("not yet, ask me again in March, and looked at her phone", "not yet, ask me again in March", "looked at her phone"),
        ("not yet, which is typical of her", "not yet", "which is typical of her"),
        ("we open in May, which I think is insane", "we open in May", "which I think is insane"),
        ("we skip the second check (idiotic)", "we skip the second check", "idiotic"),
        ("the stand opens at six - madness if you ask me", "the stand opens at six", "madness if you ask me"),
        ("we take the cheap resin and I find it wrong", "we take the cheap resin", "and I find it wrong"),
    ],
)  # fmt: skip
def test_a_remark_of_mine_is_told_apart(words: str, said: str, jab: str) -> None:
    assert without_jab(words) == (said, jab)


@pytest.mark.parametrize(
    "words",
    [
        "not yet because the owners want to see figures first",
        "no, she has no budget this year",
        "not yet, she always decides it with the owners in January",
        "yes, and he looked into the contract",
        "not yet and asked for the figures",
        "yes, if the owners agree",
        "not yet, he is away until Monday",
        "we go ahead, roll out in May",
        "the pump stays, turn off the second one",
        "no, that is wrong for the figures",
        "no, it was a mistake in the list",
        "we move to the hall, which I think is booked until ten",
        "we use the second room (first floor), and the small one",
    ],
)
def test_a_reason_a_condition_and_what_they_did_for_it_stay(words: str) -> None:
    assert without_jab(words) == (words, "")


def test_in_the_box_it_is_private_and_the_matter_behind_it_is_kept(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "add", "Ottilie said not yet, the coward #night")
    kept = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert 'answer Ottilie "Not yet" ^not-yet #night for ^lead\n  private: The coward' in kept


def test_after_a_talk_no_message_quotes_it_to_them(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n\n\n1 not yet, the coward\n\n\nyes\n"
    call(tmp_path, "debrief", "Ottilie", given=given)
    kept = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert 'answer Ottilie "not yet"' in kept
    assert "private: The coward" in kept
    for page in (("update", "Ottilie"), ("trail", "night", "--to", "Ottilie")):
        assert "coward" not in call(tmp_path, *page).out


@pytest.mark.parametrize(
    ("decided", "title", "private"),
    [
        ("The night kitchen opens in May, the coward", "The night kitchen opens in May", "The coward"),
        ("We close the grill for a week, and laughed", "We close the grill for a week", "Laughed"),
        ("Two cooks only, as if I were a child", "Two cooks only", "As if I were a child"),
        ("We close the grill, roll out in May", "We close the grill, roll out in May", None),
    ],
)  # fmt: skip
def test_a_remark_behind_what_was_decided_is_for_me_alone(
    book: Callable[[str], Book], decided: str, title: str, private: str | None
) -> None:
    found = proposed(after(book(BOOK), "Ottilie", date(2026, 11, 3)), Answers(decided=decided))
    one = next(entry for entry in found if entry.kind == "decision")
    assert (one.title, one.line("private") or None) == (title, private)
