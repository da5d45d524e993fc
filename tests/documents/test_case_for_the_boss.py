"""A case as the boss reads it: what will be heard as a threat is said to me, what is done stands in it, and the way I ask for is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document

BAKERY = """
2026-01-05 person Ottilie
  relation: boss
2026-02-01 goal Ottilie "Returns below three in a hundred" ^returns
  due: 2026-12-31
2026-10-01 win "Returns counted at every shop" ^counted for ^returns
  result: 6 -> 2 in a hundred
2026-10-02 win "The night oven has a rota" ^oven #grade
2026-10-03 win "The van is washed" ^van
2026-11-02 ask me -> Ottilie "A grade more from January" ^grade #grade
  due: 2026-11-20
  their-side: the round of pay closes in December
  my-part: I never said what I took over
  to-settle: pay, hours
2026-11-01 option me "Carry on as now" ^on #grade
  risk: {}
2026-11-01 option me "One grade more, from January" ^more #grade
2026-11-01 option me "Half of it in spring" ^half #grade
"""


def case(book: Callable[[str], Book], risk: str = "the returns go up again") -> Document:
    return made("case", book(BAKERY.format(risk)), matter="grade")


@pytest.mark.parametrize(
    "risk",
    [
        "I look elsewhere by summer",
        "I will leave",
        "I'd probably start looking around",
        "you lose me",
        "I may have to resign",
        "my notice in spring",
        "I am going to quit",
        "I would look for another job",
        "I have another offer",
        "I stop doing the rota",
        "I might go to a competitor",
        "I walk.",
    ],
)
def test_what_will_be_heard_as_a_threat_is_said_to_me_beside_the_page(
    book: Callable[[str], Book], risk: str
) -> None:
    page = case(book, risk)
    beside = [line.text for line in page.beside]
    assert any(f"Ottilie will hear “{risk}” as a threat" in one for one in beside)
    assert any("'amends: ^on' 'risk: " in one for one in beside)
    assert "threat" not in words(page)


def test_a_threat_in_what_i_ask_is_mended_by_another_title(book: Callable[[str], Book]) -> None:
    told = BAKERY.format("the returns go up").replace(
        "A grade more from January", "A grade more, or I will leave"
    )
    beside = [line.text for line in made("case", book(told), matter="grade").beside]
    assert any(
        one.endswith("""goodbooks add 'ask me "what it costs the work"' 'amends: ^grade'""")
        for one in beside
    )


@pytest.mark.parametrize(
    "risk",
    [
        "the returns go up again",
        "I leave the keys with Jo",
        "I leave it to you",
        "I look at the returns less often",
        "I go home at nine all the same",
        "the oven stops",
        "two bakers leave in spring",
        "I walk the shops less",
        "I leave early on Fridays",
        "we look for a second van later",
        "the supplier made an offer",
    ],
)
def test_what_only_says_what_happens_is_left_alone(book: Callable[[str], Book], risk: str) -> None:
    assert not any("threat" in line.text for line in case(book, risk).beside)


def test_wins_that_serve_it_or_a_goal_of_whoever_decides_stand_in_it(
    book: Callable[[str], Book],
) -> None:
    page = case(book)
    assert section(page, "What is done already") == [
        "From 6 to 2 in a hundred: Returns counted at every shop. (1 October)",
        "The night oven has a rota. (2 October)",
    ]


def test_what_a_yes_is_to_settle_is_shown_and_the_way_asked_for_is_marked(
    book: Callable[[str], Book],
) -> None:
    page = words(case(book))
    assert "To settle with a yes: pay and hours." in page
    assert "B. One grade more, from January (asked for)" in page
    assert "I ask for B" in page
