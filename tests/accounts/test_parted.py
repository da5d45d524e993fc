"""One line that answers two things I asked is two answers; one that answers one stays whole."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TUESDAY = date(2026, 11, 10)
THREE = """
    2026-03-02 person Ingrid
      relation: boss
    2026-11-03 ask me -> Ingrid "To go back to my old round" ^round #role
      planned: 2026-11-10
    2026-11-03 ask me -> Ingrid "Who tells the nurses, and when?" ^nurses #role
      planned: 2026-11-10
    2026-11-03 ask me -> Ingrid "A place in the September course" ^course #role
      planned: 2026-11-10
    2026-11-10 talk Ingrid "My role" ^talk #role
"""


def answered(told: Book, **given: str) -> dict[str, str]:
    """What follows from these answers: for each ask that is answered, the words."""
    found = proposed(after(told, "Ingrid", TUESDAY), Answers(**given))
    links = [(ref, one.title) for one in found for ref in one.links]
    assert len(links) == len(dict(links))
    return dict(links)


@pytest.mark.parametrize("question", ["decided", "asked"])
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Yes, you go back to your old round in January, and she tells the nurses herself on Monday",
            {
                "round": "Yes, you go back to your old round in January",
                "nurses": "tells the nurses herself on Monday",
            },
        ),
        (
            "yes to the round and the September course",
            {"round": "yes to the round", "course": "yes to the September course"},
        ),
        (
            "yes to the round, not yet to the course",
            {"round": "yes to the round", "course": "not yet to the course"},
        ),
        (
            "You can go back to the round from May and pay stays as it is, and the course is yours too",
            {
                "round": "You can go back to the round from May and pay stays as it is",
                "course": "the course is yours too",
            },
        ),
    ],
)
def test_each_clause_with_the_words_of_another_ask_is_its_answer(
    book: Callable[[str], Book], question: str, line: str, expected: dict[str, str]
) -> None:
    found = answered(book(THREE), **{question: line})
    assert {ref: one.removeprefix("she ").removeprefix("Ingrid ") for ref, one in found.items()} == expected  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "Yes to the round, and not yet to the course",
        "“You may go back to your round from May. The course is not yet decided, ask me in March.”",
        "you can have your round back; the course is yours too",
    ],
)
def test_what_was_said_answers_each_ask_it_has_the_words_of(
    book: Callable[[str], Book], said: str
) -> None:
    assert set(answered(book(THREE), said=said)) == {"round", "course"}


@pytest.mark.parametrize(
    "line", ["1 yes and 3 yes", "yes to 1 and 3", "1 and 3 yes", "1 yes, 3 yes", "1, 3: yes"]
)
def test_a_line_with_two_numbers_answers_both(book: Callable[[str], Book], line: str) -> None:
    assert set(answered(book(THREE), asked=line)) == {"round", "course"}


@pytest.mark.parametrize("question", ["decided", "asked"])
def test_a_yes_to_both_answers_both(book: Callable[[str], Book], question: str) -> None:
    two = THREE.replace('2026-11-03 ask me -> Ingrid "Who', '2026-11-10 ask me -> Petra "Who')
    assert set(answered(book(two), **{question: "ok to both"})) == {"round", "course"}


@pytest.mark.parametrize(
    ("line", "only"),
    [
        ("Yes, you go back to your old round in January, and we look again in May", "round"),
        ("Yes to the old round, but only once the nurses have their rota for the spring", "round"),
        ("You may take your old round, and write me the plan of it by Friday", "round"),
    ],
)
def test_a_line_that_answers_one_ask_stays_whole(
    book: Callable[[str], Book], line: str, only: str
) -> None:
    assert answered(book(THREE), decided=line) == {only: line}
