"""Whom a story names that may be meant: names, also without their capital, places, and groups who wait."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.people_listed import BESIDE, MOST, OUTSIDE, OVER, people_listed
from goodbooks.situations.people.persons import named_in

CANTEEN = """\
Today I asked Solveig whether I could hand back the cold kitchen. I had told the parents of Nesbyen that there is warm bread each day. The pupils are waiting for it.

While Solveig was in Bergen it was Torleif, the night lead, who decided that it is cold from Monday on. Our deputy said nothing.
"""
SMALL = """\
i drive for a bakery in galway. today after the round niamh comes over and goes are you up for the depot run. i said eh. niamh wants to know by friday. my boss is away.
"""


def names(text: str, place: str, *others: str) -> list[str]:
    return [one.name for one in people_listed(text, place, others)]


def test_who_may_be_over_the_writer_comes_by_what_they_do_and_then_by_place() -> None:
    assert set(names(CANTEEN, OVER)[:2]) == {"Solveig", "Torleif"}
    assert names(CANTEEN, OVER)[2] == "the night lead"


def test_who_decided_is_listed_without_those_who_are_known() -> None:
    assert names(CANTEEN, BESIDE, "Solveig")[0] == "Torleif"
    assert "Solveig" not in names(CANTEEN, BESIDE, "Solveig")


def test_groups_that_were_told_something_or_wait_are_listed_first() -> None:
    assert names(CANTEEN, OUTSIDE, "Solveig")[:2] == ["the parents of Nesbyen", "the pupils"]


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("I rang the growers, and they laughed.", "the growers"),
        ("She promised the Dutch pump company that it comes in May.", "the Dutch pump company"),
        ("Two families from Tralee have booked and want a word.", "two families from Tralee"),
        ("How do I face the choir?", "the choir"),
        ("He gave his word to Lindqvist & Co.", "Lindqvist & Co"),
        ("They go and promise that date to other stakeholders.", "other stakeholders"),
        ("My sponsors push back, and then they promise it to the branches.", "the branches"),
    ],
)
def test_a_group_is_called_as_the_story_calls_it(sentence: str, group: str) -> None:
    assert names(sentence, OUTSIDE)[0] == group


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Our PM leaves out whatever he doesn't feel like doing.", "our PM"),
        ("The project manager said that I must tell her.", "the project manager"),
        ("It was my scrum master, and he never asks.", "my scrum master"),
        ("Our bookkeeper keeps it from me.", "our bookkeeper"),
    ],
)
def test_somebody_without_a_name_is_called_by_what_they_do(sentence: str, who: str) -> None:
    assert names(sentence, OUTSIDE) == names(sentence, BESIDE) == [who]


def test_whoever_is_known_to_be_somebody_else_is_no_group_that_waits() -> None:
    told = "My sponsors want it by May. They gave the day to several clients."
    assert set(names(told, OUTSIDE)) == {"several clients", "my sponsors"}
    assert names(told, OUTSIDE, "my sponsors") == ["several clients"]


def test_there_are_three_at_most_and_none_where_nobody_is_named() -> None:
    assert len(names(CANTEEN, OUTSIDE)) <= MOST
    assert names("It rained. I went home.", OUTSIDE) == []


def test_a_name_without_its_capital_is_one_in_a_story_without_capitals() -> None:
    assert [one.name for one in named_in(SMALL)] == ["Niamh"]
    assert names(SMALL, OVER)[0] == "Niamh"


def test_in_a_story_with_capitals_a_rare_word_is_no_name() -> None:
    assert named_in("I asked fontina if the tap runs. It said nothing. We went home.") == ()


@pytest.mark.parametrize(
    "said",
    [
        'Torben came into the control room: "Switch it on tonight."',
        'At five Torben said: "Load the wagon tonight." I told the crew.',
        "Torben wrote, “Leave the gate open.”",
    ],
)
def test_the_first_word_of_what_somebody_says_is_nobody(said: str) -> None:
    assert [one.name for one in named_in(said)] == ["Torben"]


def test_who_is_named_first_in_what_somebody_says_is_somebody() -> None:
    assert "Kristof" in [one.name for one in named_in('Torben said: "Kristof told them so."')]
