"""After a talk that names no matter: what follows from it stands in the one that it was about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.accounts.after_a_talk.matter_of_a_talk import said_of_the_matter

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)
TALK = """
2026-11-03 talk Joe "One-on-one" ^one
  stage: planned
"""
ASK = '2026-11-02 ask me -> Joe "May I answer them myself?" ^may #my-answer\n'
OTHER = '2026-11-02 promise me -> Joe "The list" ^list #lists by 2026-11-20\n'
GIVEN = Answers(
    decided="I answer them myself until Christmas",
    promised="me: a note on Friday",
    next_step="I write to the team on Monday",
)


def test_what_follows_from_a_talk_without_a_matter_stands_in_the_only_one_open_with_them(
    book: Callable[[str], Book],
) -> None:
    found = after(book(TALK + ASK), "Joe", TODAY)
    entries = proposed(found, GIVEN)
    assert {one.kind for one in entries} == {"talk", "decision", "promise"}
    assert all(one.matters == ("my-answer",) for one in entries)
    assert said_of_the_matter(found, entries) in (
        "You did not say what the talk was about, so what follows from it stands in #my-answer, the only one open with Joe.",
        "You did not say what the talk was about, so what follows from it stands in #my-answer, where you had asked for it.",
    )


def test_the_ask_that_was_answered_has_the_matter_where_several_are_open(
    book: Callable[[str], Book],
) -> None:
    found = after(book(TALK + ASK + OTHER), "Joe", TODAY)
    entries = proposed(found, GIVEN._replace(decided="", asked="yes for ^may"))
    assert [one.matters for one in entries if one.kind == "promise"] == [("my-answer",)] * 2
    assert said_of_the_matter(found, entries).endswith("#my-answer, where you had asked for it.")


@pytest.mark.parametrize(
    "text", [TALK + ASK + OTHER, TALK, TALK.replace("^one", "^one #pay") + ASK]
)
def test_no_matter_is_taken_where_several_are_open_or_the_talk_has_its_own(
    text: str, book: Callable[[str], Book]
) -> None:
    found = after(book(text), "Joe", TODAY)
    entries = proposed(found, GIVEN._replace(decided=""))
    assert not any("my-answer" in one.matters for one in entries)
    assert said_of_the_matter(found, entries) == ""
