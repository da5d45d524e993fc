"""What was open before a talk is asked of as whose it is, and a yes or a no to it is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open
from goodbooks.core.entry import Entry
from goodbooks.entries.ask import open_asks, put_off

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.accounts.answers.prompting import Prompt
    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)
BOOK = """\
2026-11-01 person me
  also: Kim
2026-11-03 talk Ana "1:1" ^one
  stage: planned
2026-11-02 promise Kim -> Ana "The list" ^list by 2026-11-03
2026-11-02 promise me, Ben -> Ana "The plan" ^plan by 2026-11-03
2026-11-02 ask Ana -> me "Can you take over the on-call?" ^call
"""


def asked(book: Callable[[str], Book]) -> dict[str, Prompt]:
    prompts = left_open(after(book(BOOK), "Ana", TODAY), Answers())
    return {one.key.removeprefix("open ^"): one for one in prompts}


def test_a_promise_that_i_gave_under_another_name_or_with_others_is_mine(
    book: Callable[[str], Book],
) -> None:
    found = asked(book)
    for ref, title in (("list", "The list"), ("plan", "The plan")):
        assert found[ref].words.startswith(f"You promised Ana “{title}”")


@pytest.mark.parametrize("said", ["yes", "no"])
def test_a_bare_yes_or_no_of_mine_to_what_they_asked_is_my_answer(
    book: Callable[[str], Book], said: str
) -> None:
    answer = asked(book)["call"].become(said)
    assert isinstance(answer, Entry)
    assert (answer.kind, answer.line("is"), answer.links) == ("answer", said, ("call",))
    assert answer.title == f"{said.capitalize()} to: Can you take over the on-call?"


@pytest.mark.parametrize(
    "words",
    ["leave it out", "Left out.", "leave out", "LEAVE THAT OUT", "skip", "skip it please", "Not yet", "not answered yet", "I haven't yet"],
)  # fmt: skip
def test_the_words_that_a_question_offers_do_what_they_say(
    book: Callable[[str], Book], words: str
) -> None:
    assert {ref: one.become(words) for ref, one in asked(book).items()} == {"list": None, "plan": None, "call": None}  # fmt: skip


@pytest.mark.parametrize("words", ["leave it out", "Left out", "skip"])
def test_a_debrief_in_which_everything_is_left_out_writes_nothing(
    book: Callable[[str], Book], words: str
) -> None:
    assert proposed(after(book(BOOK), "Ana", TODAY), Answers(*[words] * 6)) == []


@pytest.mark.parametrize("words", ["We skip the audit", "Leave it with me", "Left out the annex", "I passed it on to Kim"])  # fmt: skip
def test_an_answer_that_only_begins_like_them_is_kept(
    book: Callable[[str], Book], words: str
) -> None:
    answer = asked(book)["call"].become(words)
    assert isinstance(answer, Entry)
    assert answer.title == words


WARD = """\
2026-11-01 person me
2026-11-01 ask me -> Ana "To be on the ward again from January" ^ward #role
2026-11-02 answer Ana "{}" ^so-far for ^ward
2026-11-03 talk Ana "1:1" ^one #role
  stage: planned
"""


@pytest.mark.parametrize("said", [
    "not before the stock count on 15 December, I tell you by Thursday", "Not yet", "Maybe not this year",
    "Too early to say", "I'll think about it", "We'll see", "Ask me again in March",
    "She thinks about it and tells me by Friday", "I'm glad you said so, I'll consider you; we decide with HR by the 11th", "He has to look at the rota first and lets me know on Wednesday",
    "Élise wants to sleep on it until Monday", "You hear from me by Friday", "Happy to hear it, and will talk to HR",
])  # fmt: skip
def test_a_not_yet_leaves_an_ask_open_and_it_is_asked_about_again(
    book: Callable[[str], Book], said: str
) -> None:
    held = book(WARD.format(said))
    found = left_open(after(held, "Ana", TODAY), Answers())
    assert ["To be on the ward again from January" in one.words for one in found] == [True]
    ask = held.get("^ward")
    assert ask is not None
    told = put_off(held, ask)
    assert told is not None
    assert told.title == said


@pytest.mark.parametrize("said", ["No", "Yes, not before January", "All right, from 18 January", "It stays as it is", "Ok, and I tell HR by Friday", "It is a yes, I'll let them know", "You tell me first from now on", "She puts you on the list", "They take somebody from outside"])  # fmt: skip
def test_any_other_answer_closes_it(book: Callable[[str], Book], said: str) -> None:
    held = book(WARD.format(said))
    assert left_open(after(held, "Ana", TODAY), Answers()) == ()


@pytest.mark.parametrize(("title", "is_over"), [
    ("Please note what I am asking Ana for: to be on the ward again", True),
    ("For your file: I asked Ana for other work", True), ("Just so you know: I change posts", True),
    ("Please keep this on file", True), ("Please notify the team", False),
    ("Could you look at my contract?", False),
])  # fmt: skip
def test_what_somebody_is_only_to_note_is_over_once_it_was_said(
    book: Callable[[str], Book], title: str, is_over: bool
) -> None:
    held = book(
        f'2026-11-01 ask me -> HR "{title}" ^note\n2026-11-02 outcome me ^said for ^note\n  state: sent\n'
    )
    assert (len(open_asks(held)) == 0) is is_over
