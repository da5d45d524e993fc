"""The ways of a case: what is asked for is one itself, carrying on another, and what they said instead is offered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from documents.test_case import ASK, SIDES, WAYS
from goodbooks.core.table import Table
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document


def case(book: Book) -> Document:
    return made("case", book, matter="quality")


def test_one_of_the_ways_can_be_the_one_on_which_nothing_changes(
    book: Callable[[str], Book],
) -> None:
    unmarked = ASK + SIDES + WAYS.replace("Carry on as now", "Press on")
    lack = case(book(unmarked)).lacks[-1]
    assert lack.marked == "the way on which nothing changes"
    assert "goodbooks add 'option me' 'amends: ^on' 'is-carrying-on: yes'" in lack.remedy


TWO_WAYS = """2026-11-28 option me "Go back to BA work" ^way #role
  effect: they get somebody who knows the numbers
2026-11-28 option me "Carry on as now" ^carry #role
  effect: you lose me
  cost: I burn out
  is-carrying-on: yes
2026-11-28 ask me -> Linda "To go back to BA work" ^back #role for ^way
  reason: they get somebody who knows the numbers
  their-side: you lose a PM
  my-part: I never said it
"""


def test_a_case_with_too_few_ways_shows_the_ones_there_are(book: Callable[[str], Book]) -> None:
    told = book(TWO_WAYS)
    page = made("case", told, matter="role", today=date(2026, 11, 28))
    assert [gap.marked.partition(";")[0] for gap in page.lacks] == [
        "three ways to choose from, carrying on among them"
    ]
    shown = words(page)
    assert "I ask to go back to BA work" in shown
    assert "you lose me" in shown


ALONE = ASK.replace(" for ^two", "") + SIDES.replace(
    "  my", "  reason: no release without a test\n  my"
)


def test_what_is_asked_for_is_a_way_itself_and_the_case_asks_for_the_two_beside_it(
    book: Callable[[str], Book],
) -> None:
    page = case(book(ALONE))
    assert [gap.marked for gap in page.lacks] == [
        "the way on which nothing changes", "three ways to choose from, carrying on among them; it has 1",
    ]  # fmt: skip
    assert page.lacks[0].remedy == "goodbooks add 'option me \"Carry on as now\" #quality' 'is-carrying-on: yes'"  # fmt: skip
    assert "A. What I ask for" in words(page)
    two = (
        ALONE
        + '2026-11-02 option me "Carry on as now" #quality\n2026-11-02 option me "One tester" #quality\n'
    )
    assert case(book(two)).lacks == ()
    assert "[as" not in words(case(book(two)))


def test_a_mood_of_the_ask_is_to_be_said_once_though_the_ask_is_a_way(
    book: Callable[[str], Book],
) -> None:
    page = case(book(ALONE.replace("no release without a test", "wife happy")))
    remedies = [gap.remedy for gap in page.lacks if "your words for them" in gap.remedy]
    assert remedies == ["goodbooks add 'ask me' 'amends: ^testers' 'reason: your words for them'"]


def test_a_smaller_yes_of_theirs_is_offered_as_a_way_in_their_words(
    book: Callable[[str], Book],
) -> None:
    told = ALONE + (
        '2026-10-05 ask me -> Marcus "More testers?" ^first #quality\n'
        '2026-10-06 answer Marcus "One, once the freeze is over" ^later for ^first\n  is: later\n'
        '2026-11-02 option me "Carry on as now" #quality\n'
    )
    (lack,) = case(book(told)).lacks
    line = "goodbooks add 'option Marcus \"One, once the freeze is over\" #quality'"
    assert lack.remedy.startswith(f"{line} (in the words of ^later")
    whole = told + '2026-11-03 option Marcus "One, once the freeze is over" #quality\n'
    assert case(book(whole)).lacks == ()


def test_an_option_in_the_words_of_the_ask_is_the_one_asked_for(
    book: Callable[[str], Book],
) -> None:
    told = ALONE + WAYS.replace('"Two testers" ^two', '"two testers from January" ^two')
    page = case(book(told))
    assert "the way you ask for, named after for" not in [gap.marked for gap in page.gains]
    assert "What I ask for" in words(page)


def test_what_a_way_leaves_open_that_another_says_is_a_gap(book: Callable[[str], Book]) -> None:
    third = (
        '2026-11-28 option me "Half and half" ^half #role\n  effect: some of both\n  cost: little\n'
    )
    page = made("case", book(TWO_WAYS + third), matter="role", today=date(2026, 11, 28))
    assert page.lacks == ()
    (table,) = (
        block for part in page.sections for block in part.blocks if isinstance(block, Table)
    )
    assert [row.cells[2] for row in table.rows] == ["[what does it cost?]", "I burn out", "little"]
    costs = [gap.remedy for gap in page.gains if gap.marked == "cost of A"]
    assert costs == ["goodbooks add 'option me' 'amends: ^way' 'cost: what it costs'"]


def test_ways_of_which_nothing_is_said_stand_in_lines_and_in_no_table_of_one_column(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-28 option me "Carry on as now" ^carry #role
          is-carrying-on: yes
        2026-11-28 option me "A deputy until summer" ^deputy #role
        2026-11-28 ask me -> Linda "To go back to BA work" ^back #role
          their-side: you lose a PM
          my-part: I never said it
    """)
    page = made("case", told, matter="role", today=date(2026, 11, 28))
    (ways,) = (part for part in page.sections if part.title == "The ways there are")
    assert not [one for one in ways.blocks if isinstance(one, Table)]
    assert "C. A deputy until summer" in words(page)
