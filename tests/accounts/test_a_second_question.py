"""A second question in one line after a talk is a question of its own, and theirs is no answer to mine."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.open_in_a_talk import left_open

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

THURSDAY = date(2026, 12, 3)
MEANT = """
2026-11-01 person Tamsin
  relation: boss
2026-11-29 ask me -> Tamsin "May I go back to growing, for a year?" ^growing #role
  planned: 2026-12-03
"""


def told(book: Callable[[str], Book], words: str) -> tuple[list[Entry], int]:
    """What follows of a line, without the talk, and how much of what was open is asked after."""
    after_it, answers = after(book(MEANT), "Tamsin", THURSDAY), Answers(asked=words)
    found = [one for one in proposed(after_it, answers) if one.kind != "talk"]
    return found, len(left_open(after_it, answers))


@pytest.mark.parametrize(
    "words",
    [
        "May I go back to growing? And do I keep my pay? No, growers' pay",
        "Can I go back to growing? who would lead the potting then? Idris",
        "may I go back to growing and can I keep the van? no",
        "may I go back to growing, what about my pay? she does not know",
    ],
)
def test_the_answer_to_the_second_leaves_the_first_open(
    book: Callable[[str], Book], words: str
) -> None:
    found, left = told(book, words)
    assert [(one.kind, one.links) for one in found] == [("answer", ())]
    assert left == 1


@pytest.mark.parametrize(
    "words",
    ["Can I go back to growing? yes, and who tells the team? she does", "1 yes, and who tells the team? she does"],
)  # fmt: skip
def test_a_question_behind_an_answer_has_its_own(book: Callable[[str], Book], words: str) -> None:
    found, left = told(book, words)
    assert [(one.kind, one.links, one.line("is")) for one in found] == [("answer", ("growing",), "yes"), ("answer", (), "")]  # fmt: skip
    assert left == 0


@pytest.mark.parametrize(
    "words", ["May I go back to growing? she asked who leads the potting then?", "she said and who leads the potting then?"]
)  # fmt: skip
def test_a_question_of_theirs_is_what_they_asked_me(
    book: Callable[[str], Book], words: str
) -> None:
    found, left = told(book, words)
    assert [(one.kind, one.who, one.title) for one in found] == [("request", ("Tamsin",), "Who leads the potting then?")]  # fmt: skip
    assert left == 1


def test_what_i_meant_to_ask_is_not_asked_a_second_time(book: Callable[[str], Book]) -> None:
    assert told(book, "May I go back to growing?") == ([], 1)


def test_no_idea_is_no_no(book: Callable[[str], Book]) -> None:
    (found,), _ = told(book, "Who tells the team? no idea she said")
    assert found.line("is") == ""
