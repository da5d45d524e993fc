"""What two people promise in one line is two promises, each with its own day; a reason or a wish behind one is none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 12, 1)
BOSS = "2026-11-01 person Tessa\n  relation: boss\n"


def promised(book: Callable[[str], Book], words: str) -> list[tuple[str, str, str]]:
    given = proposed(after(book(BOSS), "Tessa", TODAY), Answers(promised=words))
    return [(one.who[0], one.title, one.line("due")) for one in given if one.kind == "promise"]


@pytest.mark.parametrize(
    ("words", "mine", "theirs"),
    [
        ("i said i'd send her the rota i'd like by friday, she wants to come back in spring after the audit",
         ("send her the rota I'd like", "friday"), ("wants to come back in spring after the audit", "")),
        ("I bring the figures by Friday, she looks at them on the 9th",
         ("I bring the figures", "Friday"), ("looks at them", "the 9th")),
        ("Tessa looks at the hours by the 9th and I send her the list tomorrow",
         ("I send her the list", "tomorrow"), ("looks at the hours", "the 9th")),
        ("she said she'd ask HR, i said i'd wait till january",
         ("wait till january", ""), ("ask HR", "")),
        ("I told her I'd write it up by friday, but she'll read it on the 14th",
         ("write it up", "friday"), ("read it", "the 14th")),
    ],
)  # fmt: skip
def test_what_each_of_two_does_is_a_promise_of_their_own(
    book: Callable[[str], Book], words: str, mine: tuple[str, str], theirs: tuple[str, str]
) -> None:
    assert sorted(promised(book, words)) == [("Tessa", *theirs), ("me", *mine)]


@pytest.mark.parametrize("words", [
    "I send the list, she needs it by Friday", "I send the list by Friday, he knows", "I send the list she wanted by Friday",
    "I'll bring it when she gives me the go", "I keep quiet until she tells the team", "she sends the hours, i'd told her why",
    "I send the list by Friday, she wants to see it before the audit", "I bring the plan by Friday, she wants the numbers",
    "I bring the tables, heaters and chairs by Friday", "I order the cups, sheets for the beds too",
])  # fmt: skip
def test_a_reason_or_a_wish_behind_a_promise_is_none_of_its_own(
    book: Callable[[str], Book], words: str
) -> None:
    assert len(promised(book, words)) == 1
