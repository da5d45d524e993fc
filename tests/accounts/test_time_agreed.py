"""An answer to an ask for a talk that names one day is the talk of that day; one that leaves it open is an answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.fridays.unanswered import on_an_ask
from goodbooks.core.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TUESDAY = date(2026, 11, 10)
ASKED = """
    2026-11-03 ask me -> Ingrid "Half an hour about my place" ^half #place
"""


def became(told: Book, words: str) -> Entry:
    """What an answer to the ask becomes, given on the Tuesday."""
    (ask,) = told.entries
    found = on_an_ask(ask, TUESDAY)(words)
    assert isinstance(found, Entry)
    return found


@pytest.mark.parametrize(
    ("words", "at", "place"),
    [
        ("ok she can do Thursday 14:00", "14:00", ""),
        ("yes, Thursday 2pm works", "14:00", ""),
        ("Ok, Thursday at 14:00 in her office", "14:00", "in her office"),
        ("let's do Thursday", None, ""),
    ],
)
def test_the_day_they_agree_to_is_the_talk_and_the_answer(
    book: Callable[[str], Book], words: str, at: str | None, place: str
) -> None:
    talk = became(book(ASKED), words)
    assert (talk.kind, f"{talk.on}", talk.at) == ("talk", "2026-11-12", at)
    assert (talk.who, talk.links, talk.matters) == (("Ingrid",), ("half",), ("place",))
    assert (talk.line("where"), talk.line("note")) == (place, words)


@pytest.mark.parametrize(
    "words",
    [
        "yes, but not before Thursday",
        "ok, she tells me by Friday",
        "yes, Friday or Monday",
        "ok, next week",
        "no, she is away until Monday",
        "yes, and it would be good to have the rota on Thursday",
    ],
)
def test_a_day_on_which_nothing_is_agreed_is_no_talk(
    book: Callable[[str], Book], words: str
) -> None:
    assert became(book(ASKED), words).kind == "answer"


def test_what_was_asked_for_beside_time_to_talk_is_answered_and_makes_no_talk(
    book: Callable[[str], Book],
) -> None:
    asked = ASKED.replace("Half an hour about my place", "A place in the September course")
    assert became(book(asked), "ok, on Thursday").kind == "answer"
