"""What they could not answer and will find out about is a promise of theirs, for which something waits."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.after_a_talk.found_out import with_what_they_find_out
from goodbooks.accounts.answers.replies import made
from goodbooks.core.telling import TO_MY_QUESTION

DAY = date(2026, 12, 3)


def answered(words: str, note: str = f"{TO_MY_QUESTION}What would the hours be?") -> str:
    """What an answer of Hamish's becomes: its kind and its title."""
    answer = made("answer", DAY, ("Hamish",), title=words, fields=(("note", note),))
    (one,) = with_what_they_find_out([answer])
    return f"{one.kind} {', '.join(one.to)}: {one.title}"


@pytest.mark.parametrize(
    ("words", "promise"),
    [
        ("He'll have to ask HR", "Ask HR"),
        ("he'd have to ask HR", "Ask HR"),
        ("she has to check with Lyon", "Check with Lyon"),
        ("she'll find out by Friday", "Find out by Friday"),
        ("they need to look into it", "Look into it"),
    ],
)
def test_an_answer_that_says_they_find_out_is_their_promise(words: str, promise: str) -> None:
    assert answered(words) == f"promise me: {promise}"


@pytest.mark.parametrize("words", ["He asked HR, and it is nine to three", "nine to three", "I have to ask HR", "He will not ask HR"])  # fmt: skip
def test_any_other_answer_stays_one(words: str) -> None:
    assert answered(words) == f"answer : {words}"


def test_without_a_question_of_mine_it_stays_what_it_was() -> None:
    assert answered("He'll have to ask HR", note="") == "answer : He'll have to ask HR"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Not yet, ask me in January", "2027-01-01"),
        ("ask me again in March", "2027-03-01"),
        ("Ask me after 12 January", "2027-01-12"),
        ("not before 12 January", "2027-01-12"),
        ("no, never", ""),
        ("Yes, in January", ""),
        ("I tell you by Friday", ""),
    ],
)
def test_what_they_want_to_be_asked_later_is_meant_to_be_asked_then(words: str, day: str) -> None:
    note = f"{TO_MY_QUESTION}May the new program come in?"
    answer = made("answer", DAY, ("Ewald",), title=words, fields=(("note", note),))
    told = list(with_what_they_find_out([answer]))
    assert told[0] == answer
    asks = [(one.kind, one.to, one.title, one.line("planned")) for one in told[1:]]
    assert asks == ([("ask", ("Ewald",), "May the new program come in?", day)] if day else [])
