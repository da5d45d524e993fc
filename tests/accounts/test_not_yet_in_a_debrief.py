"""A “not yet” told after a talk answers what I asked, wherever it is told; asked again, it is answered, and what I promised of it is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open, told_of
from goodbooks.accounts.their_no import their_no, then_lines
from goodbooks.core.book import Book

if TYPE_CHECKING:
    from collections.abc import Callable

THURSDAY = date(2026, 12, 3)


def asked(boss: str, wanted: str) -> str:
    """A book in which I meant to ask my boss for something in a talk of that Thursday."""
    return f"""
2026-12-01 person {boss}
  relation: boss
2026-12-01 ask me -> {boss} "{wanted}" ^back #role
  planned: 2026-12-03
2026-12-03 10:00 talk {boss} "A proposal" ^talk #role
"""


@pytest.mark.parametrize(
    ("boss", "wanted", "words"),
    [
        ("Maud", "To go back to the till", "Not before the stock-take on 18 December, ask me then"),
        ("Jörg", "To cook at the fourth station", "Let me think about it"),
        ("Élise", "To teach two classes", "Not yet, ask me again in spring"),
        ("Gwen", "To be considered for the post", "She thinks about it and tells me by Friday"),
    ],
)
def test_a_not_yet_is_their_answer_wherever_it_is_told(
    book: Callable[[str], Book], boss: str, wanted: str, words: str
) -> None:
    after_it = after(book(asked(boss, wanted)), boss, THURSDAY)
    for answers in (Answers(asked=words), Answers(said=words)):
        found = [one for one in proposed(after_it, answers) if one.kind in ("answer", "ask")]
        assert [(one.kind, one.who, one.title, one.links) for one in found] == [("answer", (boss,), words, ("back",))]  # fmt: skip
        assert left_open(after_it, answers) == ()


def test_what_i_promised_of_asking_again_is_kept_once_it_is_answered(
    book: Callable[[str], Book],
) -> None:
    told = asked("Maud", "To go back to the till") + """
2026-12-03 answer Maud "Not before the stock-take, ask me then" ^not for ^back
2026-12-03 promise me -> Maud "I ask again" ^again #role
  due: 2026-12-18
2026-12-03 promise me -> Maud "The rota for January" ^rota #role
  due: 2026-12-18
2026-12-18 10:00 talk Maud "The till" ^second #role
"""  # fmt: skip
    then = after(book(told), "Maud", date(2026, 12, 18))
    yes = Answers(asked="1 yes, from 15 January")
    assert [one.key for one in left_open(then, yes)] == ["open ^rota"]
    (kept,) = told_of(then, yes, {})
    assert (kept.kind, kept.links, kept.line("state")) == ("outcome", ("again",), "delivered")
    open_still = [one.key for one in left_open(then, Answers(said="We spoke of the rota."))]
    assert "open ^again" in open_still


@pytest.mark.parametrize(
    ("said", "step", "title", "terms"),
    [
        ("Not yet. I want to see you run a docking from slot to sign-off first.", "We look again on 15 February",
         "Not yet. I want to see you run a docking from slot to sign-off first. We look again on 15 February", "I want to see you run a docking from slot to sign-off first"),
        ("Not now. Once the audit is through we talk.", "look again on 15 February", "Not now. Once the audit is through we talk. We look again on 15 February", "Once the audit is through we talk"),
        ("Not this year. You need the licence first.", "We talk about it again on 15 February", "Not this year. You need the licence first. We talk about it again on 15 February", "You need the licence first"),
        ("Not before the fair. Show me one clean count.", "Let us speak again on 15 February", "Not before the fair. Show me one clean count. Let us speak again on 15 February", "Show me one clean count"),
        ("Not yet. He is kind.", "I send the plan by Friday", "Not yet.", ""),
    ],
)  # fmt: skip
def test_a_not_yet_keeps_what_it_sets_and_when_it_is_spoken_of_again(
    book: Callable[[str], Book], said: str, step: str, title: str, terms: str
) -> None:
    held = book(asked("Maud", "To run the yard"))
    found = proposed(after(held, "Maud", THURSDAY), Answers(said=said, next_step=step))
    reply = next(one for one in found if one.kind == "answer")
    assert reply.title == title
    later = their_no(Book((*held.entries, *held.planned, reply)), held.planned[0])
    assert later is not None
    assert later.terms() == terms
    assert later.not_before == (date(2027, 2, 15) if "15 February" in step else None)


def test_on_its_day_it_is_brought_up_with_what_they_set_and_asks_nothing_that_they_said(
    book: Callable[[str], Book],
) -> None:
    held = book(
        asked("Maud", "To run the yard").replace(
            "  planned: 2026-12-03",
            "  on-no: Ask what would have made it you. Say that you would like to be asked again, and when.",
        )
        + '2026-12-03 answer Maud "Not yet. I want to see you run a docking first. We look again on 15 February" ^not for ^back\n'
    )
    assert then_lines(held, date(2026, 12, 10)) == ()
    (line,) = then_lines(held, date(2027, 2, 15))
    assert "I want to see you run a docking first" in line.text
    assert line.text.endswith("15 February is there: ask again.")
