"""Where to turn by country is complete, has its sources, and says what was looked up and what was not."""

from __future__ import annotations

import re

import pytest

from goodbooks.situations.turning import Help, every_help, help_in


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
