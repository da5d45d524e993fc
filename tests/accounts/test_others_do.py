"""Who does what was told after a talk: a sentence about somebody else is no promise of mine, and what asks nothing is no ask."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TALK = """\
2026-11-20 person Carl
  relation: boss

2026-11-27 10:00 talk Carl "One-on-one" ^talk #release
  stage: planned
"""


@pytest.fixture
def told(book: Callable[[str], Book]) -> Callable[..., list[Entry]]:
    """What answers after the talk become, without the talk itself."""
    known = after(book(TALK), "Carl", date(2026, 11, 27))
    return lambda **answers: proposed(known, Answers(**answers))[1:]


@pytest.mark.parametrize(
    ("words", "who", "what"),
    [
        ("Doug gives no dates to Partner Ops any more", "Doug", "gives no dates to Partner Ops any more"),
        ("Lena sends the list by Monday", "Lena", "sends the list"),
        ("Karin Böhm will give us the day off", "Karin Böhm", "give us the day off"),
        ("Herr Wolf schickt die Liste", "Herr Wolf", "schickt die Liste"),
        ("Mme Dupont envoie la liste", "Mme Dupont", "envoie la liste"),
        ("IT won't fix it before May", "IT", "won't fix it before May"),
        ("our supplier brings the parts by Monday", "Supplier", "brings the parts"),
        ("my area manager signs it", "Area manager", "signs it"),
        ("Anna will come back to us with the figures", "Anna", "come back to us with the figures"),
        ("calls me before a change goes out", "Carl", "calls me before a change goes out"),
    ],
)  # fmt: skip
def test_what_somebody_else_does_is_no_promise_of_mine(
    told: Callable[..., list[Entry]], words: str, who: str, what: str
) -> None:
    (made,) = told(promised=words)
    assert (made.kind, made.who, made.to, made.title) == ("promise", (who,), ("me",), what)


@pytest.mark.parametrize(
    "words",
    [
        "the outline by 4 December", "Test plan by Tuesday", "Review the plan", "Draft answers for Sales",
        "Proposal to cut the hours", "The report goes out on Tuesday", "The tests run until Monday",
        "Loyalty API goes live by Tuesday", "Numbers the board wants", "Karin’s plan by Monday",
    ],
)  # fmt: skip
def test_what_i_give_stays_my_promise(told: Callable[..., list[Entry]], words: str) -> None:
    (made,) = told(promised=words)
    assert (made.kind, made.who, made.to) == ("promise", ("me",), ("Carl",))


def test_what_nobody_in_particular_does_is_a_note_for_me(told: Callable[..., list[Entry]]) -> None:
    (made,) = told(promised="nobody tells Partner Ops a date")
    assert (made.kind, made.line("readers")) == ("note", "me")


@pytest.mark.parametrize(
    "words",
    [
        "I felt better", "he looked tired. I still think about leaving", "It was fine", "Lena looked tired",
        "nothing, he talked the whole time", "I should have asked about the risk", "er war müde", "he asked about the date",
    ],
)  # fmt: skip
def test_what_asks_and_wants_nothing_is_a_note_that_only_i_read(
    told: Callable[..., list[Entry]], words: str
) -> None:
    (made,) = told(asked=words)
    assert (made.kind, made.title, made.line("readers")) == ("note", words, "me")


@pytest.mark.parametrize(
    "words",
    [
        "the budget", "for more time", "whether the review stays", "to be told first", "I'd like to lead it",
        "we need two people", "I want to hear first", "that he tells me first", "I asked him to tell me first",
    ],
)  # fmt: skip
def test_what_i_want_is_an_ask_without_a_question_mark_too(
    told: Callable[..., list[Entry]], words: str
) -> None:
    (made,) = told(asked=words)
    assert (made.kind, made.to) == ("ask", ("Carl",))


@pytest.mark.parametrize(
    "asked",
    ["Will you tell me first next time? I'll try, two lines at least", "Can you tell me first from now on? I'll try"],
)  # fmt: skip
def test_a_question_for_the_next_time_is_the_one_that_was_meant_to_be_put(
    book: Callable[[str], Book], asked: str
) -> None:
    meant = """
2026-11-25 ask me -> Carl "You tell me first, even in two lines" ^first #release
  planned: 2026-11-27

2026-11-25 ask me -> Carl "Two more testers" ^two #release
"""
    known = after(book(TALK + meant), "Carl", date(2026, 11, 27))
    (made,) = proposed(known, Answers(asked=asked))[1:]
    assert (made.kind, made.links) == ("answer", ("first",))
