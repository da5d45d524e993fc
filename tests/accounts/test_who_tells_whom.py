"""Who tells whom is answered by what says that, whatever else was told of the talk; a number counts the list that is shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

THURSDAY = date(2026, 12, 3)
WARD = """
    2026-11-30 person Claire Dubois
      relation: boss
    2026-11-30 person Luc
    2026-12-03 14:00 talk Claire Dubois "A proposal for my role" ^talk #my-role
      stage: planned
    2026-11-30 ask me -> Claire Dubois "To nurse on the ward again" ^ward #my-role
      planned: 2026-12-03
      i-give: the rota, written down
    2026-11-30 ask me -> Claire Dubois "Who tells Luc, and when?" ^tells #my-role
      planned: 2026-12-03
"""
YES = "Yes, from 1 March"


@pytest.mark.parametrize(
    ("decided", "asked"),
    [
        (YES, "1 Claire tells Luc herself, after Christmas"),
        (YES, "1 she lets Luc know in January"),
        (YES, "Claire will tell Luc"),
        (YES, "I may tell him in January"),
        (f"{YES}; she tells Luc herself", ""),
        (f"{YES}; I tell Luc myself, after Christmas", ""),
        ("", "1 yes, from 1 March; 2 she tells Luc after the holidays"),
    ],
)
def test_the_yes_keeps_its_ask_and_who_tells_whom_goes_to_its_question(
    book: Callable[[str], Book], decided: str, asked: str
) -> None:
    told = proposed(after(book(WARD), "Claire Dubois", THURSDAY), Answers(decided=decided, asked=asked))  # fmt: skip
    of = {one.links: one.title for one in told if one.kind in ("answer", "decision")}
    assert set(of) == {("ward",), ("tells",)}
    assert of["ward",].lower() == YES.lower()


def test_a_yes_is_no_answer_to_who_tells_whom(book: Callable[[str], Book]) -> None:
    plain = WARD.replace("      i-give: the rota, written down\n", "")
    told = proposed(after(book(plain), "Claire Dubois", THURSDAY), Answers(decided=YES))
    assert [one.links for one in told if one.kind == "decision"] == [("ward",)]


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("She tells him herself, after Christmas", "Claire Dubois tells Luc herself, after Christmas"),
        ("she lets him know in January", "Claire Dubois lets Luc know in January"),
        ("I tell him on Monday", "I tell Luc on Monday"),
        ("She tells her team first", "Claire Dubois tells her team first"),
        ("Claire will tell Luc", "Claire will tell Luc"),
    ],
)  # fmt: skip
def test_who_tells_whom_reads_without_its_question(
    book: Callable[[str], Book], said: str, named: str
) -> None:
    for given in (Answers(decided=YES, asked=said), Answers(decided=f"{YES}; {said}")):
        told = proposed(after(book(WARD), "Claire Dubois", THURSDAY), given)
        assert [one.title for one in told if one.links == ("tells",)] == [named]
