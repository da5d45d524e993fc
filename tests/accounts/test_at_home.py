"""What is of home, family and health is told from what only sounds like it, in one way wherever it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.answers.at_home import is_home_alone, is_of_home
from goodbooks.accounts.reviews.won_for_me import is_of_me
from goodbooks.desk.walks.questions.private_life import is_private_life
from goodbooks.entries.win import Win

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WORK = [
    "My partner channel is live", "My family of services is live", "family of services", "Our family of services is live", "A new service family", "my health check is green",
    "Our health check is green", "health checks", "Divorced the two systems", "I divorced the two systems", "Custody of the repo moved to Ops", "custody of the keys",
    "Load time at home page halved", "I cut the time at home page", "stress at home office", "Our partner portal is live", "My child process no longer hangs", "My child tickets are closed",
    "My partner services are back", "the pregnant patient in room 4 waited", "My health and safety report is done", "My business partner signed", "A marriage of two systems", "The patient's wife has the papers",
    "Marriage certificates in a day", "Our product family is live", "My product family is live", "Menu for kids ready", "The children's ward opened", "Our children's ward opened",
    "I work from home on Fridays", "I work from my home office", "my ex-colleague signed", "my ex colleague signed", "My daughter company sends the figures", "My partner health check is green",
    "chain of custody kept", "My in house team tests", "Kids app live", "my house style is used", "Font family changed", "work from home",
    "Children get lunch on time", "The families on the ward wait", "My health score app",
]  # fmt: skip
HOME = [
    "wife happy", "more time for kids", "My wife is calmer", "husband calmer", "my son is on time", "picked up my son on time all week",
    "Our son is well", "picked up our kids on time", "my family health", "my health is better", "my health issues", "my divorce is through",
    "divorce through", "Custody of the kids", "custody of my son", "happy at home", "less stress at home", "my family of four",
    "My mother is ill", "my mother's hospital appointment", "my daughter's class trip", "time with family", "kids happy", "My partner is happier",
    "my ex calmed down", "pregnant and tired", "my health of late", "our baby sleeps", "our family is calmer", "my little boy sleeps",
    "marriage saved", "I am less tired, and my house is quiet", "my sleep is back", "my therapist is proud", "my marriage",
]  # fmt: skip


@pytest.mark.parametrize("words", WORK)
def test_what_sounds_like_home_and_is_work_is_work_wherever_it_is_said(words: str) -> None:
    assert not is_of_home(words, is_gain=True)
    assert not is_private_life(words)


@pytest.mark.parametrize("words", HOME)
def test_what_weighs_at_home_is_no_gain_of_anybody_else(words: str) -> None:
    assert is_of_home(words, is_gain=True)


@pytest.mark.parametrize("words", [one for one in HOME if one.lower().startswith(("my ", "our "))])
def test_what_is_mine_at_home_is_private_in_every_answer(words: str) -> None:
    assert is_private_life(words)


def test_a_win_of_a_family_of_services_is_for_everybody_and_one_of_our_kids_for_me(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-10-02 win me "My family of services is live"\n2026-10-03 win me "picked up our kids on time"\n'
    )
    assert [is_of_me(win) for win in told.of(Win)] == [False, True]


@pytest.mark.parametrize("words", ["the house and the boy", "house, kids", "My mother and the garden.", "the two girls and the mortgage", "wife & kids & dog", "the boy, the house, sleep"])  # fmt: skip
def test_nothing_but_words_of_home_is_of_home(words: str) -> None:
    assert is_home_alone(words)
    assert is_of_home(words)


@pytest.mark.parametrize("words", ["the house", "the house and the garden", "the boy rings the house", "school and garden", "the mother ship and the house", "I call the house and the boy", ""])  # fmt: skip
def test_a_step_and_a_thing_of_the_work_are_not(words: str) -> None:
    assert not is_home_alone(words)
