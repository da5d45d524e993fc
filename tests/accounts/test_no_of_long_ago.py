"""A no of long ago that is told later is kept, and answers nothing that was only meant to be asked since."""

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

THURSDAY = date(2026, 12, 3)
MEANT = """
2026-11-01 person Renske
  relation: boss
2026-11-29 ask me -> Renske "May I go back to the tugs for a year?" ^tugs #role
  planned: 2026-12-03
"""


@pytest.mark.parametrize("where", ["said", "decided", "asked"])
@pytest.mark.parametrize(
    "words",
    ["she said no in September already, now she listens", "Last spring she said no", "no the first time I asked"],
)  # fmt: skip
def test_it_leaves_open_what_is_meant_to_be_asked(
    book: Callable[[str], Book], where: str, words: str
) -> None:
    after_it = after(book(MEANT), "Renske", THURSDAY)
    answers = Answers(**{where: words})
    found = [one for one in proposed(after_it, answers) if one.kind != "talk"]
    assert [(one.kind, one.links) for one in found] in ([], [("note", ())])
    assert after_it.unclear(where, words) == ""
    assert len(left_open(after_it, answers)) == 1


def test_a_no_of_now_answers_it(book: Callable[[str], Book]) -> None:
    after_it = after(book(MEANT), "Renske", THURSDAY)
    found = proposed(after_it, Answers(asked="no, we need you at the desk"))
    assert [one.links for one in found if one.kind == "answer"] == [("tugs",)]
