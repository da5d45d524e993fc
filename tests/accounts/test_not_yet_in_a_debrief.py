"""A “not yet” told after a talk answers what I asked, wherever it is told; asked again, it is answered, and what I promised of it is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open, told_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

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
