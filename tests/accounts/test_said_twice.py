"""A yes that a debrief tells twice, as decided and as answered, is one decision; two things told on two lines are two."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MONDAY = date(2026, 11, 9)
BACK = """
    2026-11-02 person Ines
      relation: boss
    2026-11-04 ask me -> Ines "To tend the nursery beds again" ^beds #place
      planned: 2026-11-09
      their-side: you lose the one who keeps the rota
    2026-11-09 10:00 talk Ines "My place in the team" ^talk #place
"""


def debriefed(told: Book, **given: str) -> list[Entry]:
    """What follows from these answers on the day of the talk."""
    return proposed(after(told, "Ines", MONDAY), Answers(**given))


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("1 yes, from 1 March", "yes, from 1 March"),
        ("Can I tend the nursery beds again? Yes, from 1 March", "Yes, from 1 March"),
        ("May I tend the nursery beds again? Yes", ""),
    ],
)
def test_a_yes_told_as_decided_and_as_answered_is_one_decision(
    book: Callable[[str], Book], asked: str, kept: str
) -> None:
    yes = "Yes, you tend the beds again, if Omar takes the rota"
    told = debriefed(book(BACK), decided=yes, asked=asked)
    decided = [one for one in told if isinstance(one, Decision)]
    assert [(one.title, one.links, one.line("said")) for one in decided] == [(yes, ("beds",), kept)]
    assert not any(isinstance(one, Answer) for one in told)


@pytest.mark.parametrize(
    ("decided", "asked"),
    [
        ("No, not this year", "1 yes, from 1 March"),
        ("Omar: yes, he takes the beds", "1 yes, from 1 March"),
        ("Yes, the beds from 1 March", "Who tells the team? Yes, I do that"),
        ("The rota goes to Omar", "1 yes, from 1 March"),
    ],
)
def test_an_answer_that_says_something_else_than_what_was_decided_stays(
    book: Callable[[str], Book], decided: str, asked: str
) -> None:
    told = debriefed(book(BACK), decided=decided, asked=asked)
    assert sorted(one.kind for one in told if one.kind in ("answer", "decision")) == [
        "answer",
        "decision",
    ]
