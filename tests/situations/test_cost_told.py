"""What a writer would take into the bargain, and for how long they mean it, are heard in their own words."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.cost_told import cost_of
from goodbooks.situations.people.own_words import term_of, wish_of


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("I'd take the lower pay.", "lower pay"),
        ("I could live with less money for a while.", "less money"),
        ("I'd gladly accept a lower grade if that helps.", "a lower grade"),
        ("I wouldn't mind a pay cut.", "a pay cut"),
        ("A smaller title is fine. I want my evenings.", "A smaller title"),
        ("I'd take the pay cut, about 380 a month, if they ask.", "pay cut, about 380 a month"),
        ("I would accept lower pay, roughly €200 less a month.", "lower pay, roughly €200 less a month"),
        ("I'd live with a cut in salary of 12%, if it must be.", "a cut in salary of 12%"),
        ("I can accept less money: 300 francs a month.", "less money: 300 francs a month"),
        ("I'd take a pay cut of about 4,500 a year. In 2024 I did.", "a pay cut of about 4,500 a year"),
        ("I'd take the pay cut, 1 March is fine.", "pay cut"),
        ("I'd take the pay cut, 2 of us live on it.", "pay cut"),
    ],
)  # fmt: skip
def test_what_one_can_live_with_is_told(told: str, said: str) -> None:
    found = cost_of(told)
    assert found is not None
    assert found.words == said


@pytest.mark.parametrize(
    "told",
    [
        "Would I take the lower pay?",
        "They gave me lower pay.",
        "I won't take less money.",
        "He'd take the lower pay.",
    ],
)
def test_what_nobody_would_take_is_no_cost(told: str) -> None:
    assert cost_of(told) is None


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            "I want to come back to it one day, in a year maybe.",
            "for about a year, and would like to come back then",
        ),
        ("After two years I'd come back to it.", "for two years, and would like to come back then"),
        (
            "I could return in about six months.",
            "for about six months, and would like to come back then",
        ),
        (
            "i would like to go back to packing and try again in a year or so when ive had the course",
            "for about a year, and would like to come back once I've had the course",
        ),
        (
            "I want to drive again, and have another go in a year or two once I have the licence.",
            "for a year or two, and would like to come back once I have the licence",
        ),
        (
            "I'd like to try again in two years when my son is bigger.",
            "for two years, and would like to come back then",
        ),
    ],
)
def test_when_one_would_come_back_says_for_how_long(told: str, said: str) -> None:
    found = term_of(told)
    assert found is not None
    assert found.words == said


@pytest.mark.parametrize(
    ("told", "is_maybe"),
    [
        ("I want to go back to stock control, and maybe try again in a year or so, after the course.", True),
        ("I'd like to nurse again, and perhaps I come back to the desk in two years.", True),
        ("I want my own tables back. I might return in six months.", True),
        ("I'd like to drive again; I don't know whether I'd come back to it after a year.", True),
        ("Maybe another team, but I'd like to come back in a year.", False),
        ("I want to come back to it in a year maybe.", False),
        ("I will lead again in two years, and hand the keys over now.", False),
    ],
)  # fmt: skip
def test_a_maybe_of_coming_back_stays_one(told: str, is_maybe: bool) -> None:
    found = term_of(told)
    assert found is not None
    assert found.is_maybe is is_maybe
    assert ("perhaps" in found.words) is is_maybe


def test_what_was_in_a_year_is_no_term() -> None:
    assert term_of("In a year they changed it twice.") is None


def test_to_come_back_after_years_is_no_wish_for_now() -> None:
    told = "I asked Torsten, my boss, if I could go back to driving. I'd like to come back to it in about two years."
    found = wish_of(told)
    assert found is not None
    assert found.words == "go back to driving"
