"""What I do for myself after a talk is no promise to whoever it was with, wherever it was told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.answers.mine_alone import is_mine_alone
from goodbooks.core.book import Book
from goodbooks.core.in_a_sentence import in_a_sentence
from goodbooks.core.readers import seen_by
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 3)
HELD = '2026-11-02 talk Marcus "1:1" ^one #changes\n  stage: held\n'
MINE = (
    "I have to sell the flat by February", "me: find a new flat by March", "I pay back the loan by June", "I need to remortgage by spring",
    "ask HR about it", "ask HR", "me: i'll ask hr what the rule is by friday", "talk to HR by Monday", "check with HR what he may decide",
    "talk to my wife", "see a lawyer", "call the works council", "go to the union", "take it to HR", "ask an old friend", "asked HR, they say wait",
    "ask Ana about him", "talk to his boss", "look for another job", "i look for a new job", "update my CV", "quit", "think about quitting", "keep a log of what he says",
    "I email my lawyer by Friday", "I'm looking for a new job", "tell HR about him", "raise it with HR", "file a complaint with HR", "I want to talk to HR", "I need to talk to my therapist",
    "I will try to talk to HR", "tell my wife", "document everything he says", "hand in my resignation", "tell HR about the new hire and how he treats her", "get HR to look at how he treats me", "get HR to send him away", "talk to my partner on the weekend", "get my partner to read it", "tell HR about the new contract", "I should look for a new job", "start applying elsewhere", "call HR about it",
)  # fmt: skip
THEIRS = (
    "I send the flat file by Friday", "I sell the flats at the harbour by May",
    "the outline by Friday", "ask HR for the form for Marcus", "ask HR, he wants the numbers", "send HR the numbers by Friday", "ask him about the seats",
    "ask Ana about the plan", "tell Growth", "ask Growth what they need", "I think about it by Friday", "think about a deputy", "write it down", "call the six",
    "ask sales about the new job sheet", "find a friendly customer", "talk to Growth", "a new job description by Friday", "see the plan through",
    "I ask HR for the headcount by Friday", "I get Marcus and HR in one room", "get sign-off from our lawyer", "I send HR the figures", "get HR to sign the form", "tell HR about the new hire by Friday", "ask HR about the two open seats", "get my partner's notes", "ask my partner at the agency", "talk to my business partner", "my partner's notes", "I tell Growth on Friday",
)  # fmt: skip


def test_whoever_the_talk_was_with_reads_what_is_done_for_them() -> None:
    assert not is_mine_alone("I call HR by Friday", "HR")
    assert is_mine_alone("I call HR by Friday", "Marcus")


@pytest.mark.parametrize("words", MINE)
def test_whoever_is_asked_about_a_boss_and_another_job_are_nobodys_business(words: str) -> None:
    assert is_mine_alone(words, "Marcus")


@pytest.mark.parametrize("words", THEIRS)
def test_what_is_done_for_them_is_theirs(words: str) -> None:
    assert not is_mine_alone(words, "Marcus")


@pytest.mark.parametrize("said", [
    Answers(promised="me: ask HR about it by Friday; me: the outline"), Answers(promised="ask HR about it by Friday; the outline"),
    Answers(promised="the outline", next_step="I ask HR about it by Friday"), Answers(decided="me: ask HR about it by Friday", promised="the outline"),
])  # fmt: skip
def test_to_ask_hr_about_it_is_a_promise_to_myself_wherever_it_is_told(
    book: Callable[[str], Book], said: Answers
) -> None:
    found = proposed(after(book(HELD), "Marcus", TODAY), said)
    given = {one.to: (one.title, one.line("due")) for one in found if one.kind == "promise"}
    assert given[("me",)][0].endswith("ask HR about it")
    assert given[("me",)][1] == "Friday"
    assert given[("Marcus",)] == ("the outline", "")
    assert "HR" not in str(seen_by(Book(found), ("Marcus",), KINDS).entries)


def test_that_i_asked_somebody_else_about_it_is_a_note_for_me_alone(
    book: Callable[[str], Book],
) -> None:
    found = proposed(after(book(HELD), "Marcus", TODAY), Answers(asked="asked HR, they say wait"))
    assert (found[-1].kind, found[-1].title) == ("note", "asked HR, they say wait")
    assert "HR" not in str(seen_by(Book(found), ("Marcus",), KINDS).entries)


def test_what_became_a_promise_to_myself_is_said_to_be_read_by_nobody(
    book: Callable[[str], Book],
) -> None:
    found = proposed(after(book(HELD), "Marcus", TODAY), Answers(promised="me: ask HR about it"))
    told = in_a_sentence(found[-1], lambda _: None, TODAY)
    assert told == "You promised yourself: “ask HR about it”. Nobody else reads it."
