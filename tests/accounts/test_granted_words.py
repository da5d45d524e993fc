"""What HR and colleagues read after a yes in part is what was granted: in the words of whoever granted it, with its one day and its conditions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.answers.granted_words import granted_of, granted_words, with_their_day
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ASKED = "To go back to the till, 30 hours, from 1 February, same shop if that isn't awkward for whoever follows me"
DAY = date(2026, 12, 14)


def asked(wanted: str, boss: str, reply: str) -> str:
    """A book in which I ask my boss for something, HR was told that I ask, and the boss has replied."""
    small = wanted[0].lower() + wanted[1:]
    return f"""
2026-11-30 person {boss}
  relation: boss
2026-11-30 ask me -> {boss} "{wanted}" ^back #place
2026-11-30 ask me -> HR "Please note what I am asking {boss} for: {small}" ^hr #place
  readers: HR
2026-12-04 outcome me "Said" for ^hr
  state: sent
{reply}"""


def for_hr(book: Callable[[str], Book], wanted: str, boss: str, reply: str) -> str:
    told = book(asked(wanted, boss, reply))
    return words(made("case", told, matter="place", readers=("HR",), is_for_hr=True, today=DAY))


@pytest.mark.parametrize(
    ("boss", "wanted", "yes", "told"),
    [
        ("Maud", ASKED, "Yes: the till, 30 hours, from 1 March, if Omar knows the safe first", "agreed to on 14 December: the till, 30 hours, from 1 March, if Omar knows the safe first."),
        ("Jörg", "To cook at the fourth station, four days, from May", "Yes, the fourth station, three days, from 1 June", "agreed to on 14 December: the fourth station, three days, from 1 June."),
        ("Élise", "To teach two classes, 14 hours, from Easter", "She said yes, but 18 hours", "agreed to in part on 14 December, with the words “18 hours”: to teach two classes, from Easter."),
        ("Maud", ASKED, "Yes, but only from 1 March and if Omar is trained first", "agreed to on 14 December, with the words “only from 1 March and if Omar is trained first”: to go back to the till, 30 hours."),
        ("Maud", ASKED, "Yes, but with conditions. Not 1 February, 1 March. You train Omar first", "agreed to in part on 14 December, with the words “Not 1 February, 1 March. You train Omar first”: to go back to the till."),
        ("Maud", "To go back to the till", "Yes, but not from January; from 1 March", "agreed to on 14 December, from 1 March 2027: to go back to the till."),
        ("Jörg", "To cook at the fourth station", "Yes, rather from April than from January", "agreed to on 14 December, from 1 April 2027: to cook at the fourth station."),
        ("Élise", "To teach maths again", "Yes, but not from January", "agreed to on 14 December, not from January: to teach maths again."),
        ("Élise", "To teach maths again", "Yes, but not from now; from August", "agreed to on 14 December, from 1 August 2027: to teach maths again."),
        ("Maud", "To go back to the till", "Yes, but not before the stocktaking", "agreed to on 14 December, with the words “not before the stocktaking”: to go back to the till."),
        ("Jörg", "To cook at the fourth station", "Yes, but not until after the fair", "agreed to on 14 December, with the words “not until after the fair”: to cook at the fourth station."),
        ("Maud", "To go back to the till", "Partly", "agreed to in part on 14 December: to go back to the till."),
    ],
)  # fmt: skip
def test_what_was_decided_in_part_is_told_in_its_own_words_with_one_day(
    book: Callable[[str], Book], boss: str, wanted: str, yes: str, told: str
) -> None:
    page = for_hr(book, wanted, boss, f'2026-12-14 decision {boss} "{yes}" ^yes #place for ^back\n')
    assert f"Please note what {boss} {told}" in page
    assert "awkward" not in page
    assert "is newer than what stands here" not in page


def test_what_was_only_answered_to_me_has_a_mark_for_my_words_and_no_part_that_nobody_granted(
    book: Callable[[str], Book],
) -> None:
    page = for_hr(book, ASKED, "Maud", '2026-12-14 answer Maud "Yes, 28 hours" ^yes for ^back\n')
    assert "in part on 14 December [what of it, as you say it to them?]: to go back to the till, from 1 February." in page  # fmt: skip
    assert "28 hours" not in page
    assert "30 hours" not in page


@pytest.mark.parametrize(
    ("yes", "told"),
    [
        ("Yes, from 1 March", "To go back to the till, 30 hours"),
        ("Yes", "To go back to the till, 30 hours, from 1 February"),
        ("Yes: the till, 28 hours, from 1 March", "To go back to the till"),
        ("Yes, after the stock count", "To go back to the till, 30 hours"),
    ],
)
def test_what_colleagues_hear_of_it_has_no_second_day_and_no_thought_of_mine(
    yes: str, told: str
) -> None:
    assert granted_of(ASKED, yes, DAY) == told


@pytest.mark.parametrize("yes", ["Yes", "Ok.", "Yes, from Monday", "Yes, if Omar agrees", "Yes, but not before Easter"])  # fmt: skip
def test_a_yes_with_a_day_or_a_condition_alone_names_nothing_of_its_own(yes: str) -> None:
    assert not granted_words(yes)


@pytest.mark.parametrize(("asked", "words", "told"), [
    ("to go back to cutting and give up the role from March", "Yes, from 15 March", "to go back to cutting and give up the role"),
    ("to be a driver again from Easter", "Yes, as of 3 May", "to be a driver again"),
    ("to give the lead back from March; no Sundays are needed", "Yes", "to give the lead back from March; no Sundays are needed"),
    ("to give the lead back from March", "Yes, gladly", "to give the lead back from March"),
])  # fmt: skip
def test_what_was_asked_is_told_without_its_day_where_the_yes_names_its_own(
    asked: str, words: str, told: str
) -> None:
    assert with_their_day(asked, words, date(2026, 12, 2)) == told


@pytest.mark.parametrize(("wanted", "yes", "told"), [
    ("to go back to the bench in January and keep the children", "Yes, from 1 February", "to go back to the bench and keep the children"),
    ("a day less from 1 January, and the lab", "Yes, from 1 March", "a day less, and the lab"),
    ("to hand over the ward by Christmas", "Yes, by Easter", "to hand over the ward"),
    ("to begin on Monday 4 January with four days", "yes, from 1 February", "to begin with four days"),
    ("to keep the May fair", "Yes, from 1 February", "to keep the May fair"),
    ("to do the stocktaking in January", "Yes, I tell the team by Monday", "to do the stocktaking in January"),
])  # fmt: skip
def test_a_day_that_the_yes_has_moved_stands_nowhere_in_what_was_asked(
    wanted: str, yes: str, told: str
) -> None:
    assert with_their_day(wanted, yes, DAY) == told


MEANT = """
2026-11-30 person Maud
  relation: boss
2026-11-30 ask me -> Maud "To go back to the till in January and train Omar" ^back #place
2026-11-30 ask me -> HR "Please note what I am asking Maud for: to go back to the till in January and train Omar" ^hr #place
  planned: 2026-12-20
  readers: HR
2026-12-10 answer Maud "Yes, from 1 February" for ^back
  readers: HR
"""


def test_a_page_made_later_has_the_day_of_the_answer_and_not_its_own(book: Callable[[str], Book]) -> None:  # fmt: skip
    told = book(MEANT)
    page = words(made("case", told, matter="place", readers=("HR",), is_for_hr=True, today=DAY))
    assert page.split("\n")[4] == "Please note what Maud agreed to on 10 December, from 1 February 2027: to go back to the till and train Omar."  # fmt: skip
    assert "14 December" not in page.partition("Ready to send")[2]


def test_an_update_for_hr_says_that_a_word_to_them_is_meant_and_where_it_stands(book: Callable[[str], Book]) -> None:  # fmt: skip
    page = made("update", book(MEANT), who="HR", readers=("HR",), today=DAY)
    assert "No update for HR: what you mean to tell them is a word of its own. The mail with it: goodbooks case place --to HR" in words(page)  # fmt: skip
