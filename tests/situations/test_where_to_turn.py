"""Where to turn by country is complete, has its sources, and says what was looked up and what was not."""

from __future__ import annotations

import re

import pytest

from goodbooks.situations.turning import Help, every_help, help_in, place_told


@pytest.mark.parametrize("letters", sorted(every_help()))
def test_each_country_says_all_of_it_with_its_source_and_the_day(letters: str) -> None:
    found = every_help()[letters]
    assert all(found)
    assert re.fullmatch(r"[A-Z]{2}", letters)
    assert re.search(r"looked up on 20\d\d-\d\d-\d\d", found.checked), (
        "what was looked up, and when"
    )
    assert re.search(r"\.[a-z]{2,}", found.source), "a page that can be opened"


@pytest.mark.parametrize("letters", ["NZ", "IN", "KE", "ZA", "NG", "SG", "PH", "BR", "MX", "PL", "IT", "ES", "FR", "NL", "AT", "CH"])  # fmt: skip
def test_who_is_from_there_finds_it(letters: str) -> None:
    found = help_in(letters.lower())
    assert isinstance(found, Help)
    assert re.search(r"\d{3}", found.danger)


def test_a_country_that_nobody_looked_up_is_none() -> None:
    assert help_in("ZZ") is None


@pytest.mark.parametrize(
    ("story", "place", "letters"),
    [
        ("We're a bakery in Ohio, and he cut my hours.", "Ohio", "US"),
        ("I work in the UK.", "the UK", "GB"),
        ("In Vienna nobody cares.", "Vienna", "AT"),
    ],
)
def test_where_a_story_is_told_from_is_read(story: str, place: str, letters: str) -> None:
    assert place_told(story) == (place, letters)


@pytest.mark.parametrize(
    "story",
    ["My client in France rings me.", "This is Virginia, my boss.", "I was in England, then in Texas.", "He told us in us all.", "The Paris office is loud."],
)  # fmt: skip
def test_where_others_are_and_two_countries_say_nothing(story: str) -> None:
    assert place_told(story) is None
