"""A yes to the post, the role or the rise that I asked for stands in the review and in where I stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PEOPLE = "2026-10-01 person Ilse\n  relation: boss\n"


@pytest.mark.parametrize(
    ("asked", "answered", "told"),
    [
        ("To be considered as head of the bindery", "yes, from 1 February", "Ilse said yes on 2 November, “yes, from 1 February”"),
        ("The post of foreman", "Yes", "The post of foreman: Ilse said yes on 2 November."),
        ("A rise to grade 7", "yes, from March", "A rise to grade 7: Ilse said yes on 2 November, “yes, from March”"),
        ("May I run the gilding room?", "yes, on trial", "Ilse said yes on 2 November"),
        ("Yes, I want to look after the glue room. What comes next?", "yes", "I want to look after the glue room: Ilse said yes on 2 November."),
        ("A place on the conservation course", "ok, take it", "Ilse said yes on 2 November"),
        ("Yes, I want it. What comes next?", "yes, it is yours", "Gilding room: Ilse said yes on 2 November, “yes, it is yours”"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["answer", "decision"])
def test_the_yes_to_more_that_i_asked_for_is_told(
    book: Callable[[str], Book], asked: str, answered: str, told: str, kind: str
) -> None:
    more = "  is: yes\n" if kind == "answer" else ""
    kept = book(
        f'{PEOPLE}2026-10-20 ask me -> Ilse "{asked}" ^ask #gilding-room\n2026-11-02 {kind} Ilse "{answered}" ^yes for ^ask\n{more}'
    )
    for page in ("packet", "standing"):
        assert told in words(made(page, kept))


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("To be considered as head of the bindery", "not yet, in spring"),
        ("Two days off in May", "yes"),
        ("To step back from the lead", "yes"),
        ("To work part-time without the lead", "yes"),
    ],
)
def test_a_no_and_a_yes_to_something_else_are_not(
    book: Callable[[str], Book], asked: str, answered: str
) -> None:
    kept = book(f'{PEOPLE}2026-10-20 ask me -> Ilse "{asked}" ^ask\n2026-11-02 answer Ilse "{answered}" ^yes for ^ask\n')  # fmt: skip
    assert "was given" not in words(made("packet", kept))
    assert "and have" not in words(made("standing", kept))


def test_a_yes_that_was_taken_back_is_told_no_more(book: Callable[[str], Book]) -> None:
    kept = book(
        f'{PEOPLE}2026-10-20 ask me -> Ilse "The post of foreman" ^ask\n2026-10-22 decision Ilse "Yes, you get it" ^yes for ^ask\n2026-11-02 decision Ilse "It goes to Bram" ^no\n  reverses: ^yes\n'
    )
    assert "was given" not in words(made("packet", kept))
