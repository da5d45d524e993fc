"""What holds each time is a decision, also where the sentence names nobody who decides."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.set_as_a_rule import set_as_a_rule


@pytest.mark.parametrize(
    "text",
    [
        "nothing is to go out without his OK",
        "Nothing is to be sent to a parish without Hedda's OK.",
        "No quote may leave the house unless Hedda has seen it.",
        "From now on nothing leaves the workshop without her signature.",
        "Every list has to go past him first.",
        "No one is to ring a customer without asking him.",
        "All invoices are to be shown to me first.",
        "Everything has to be approved by Frau Behrens first.",
        "All orders over 200 euros must be signed off by Hedda.",
        "Since Monday no parcel goes out before Noël has seen it.",
        "Nothing gets ordered without his say-so.",
        "Each menu needs to go through my boss.",
        "Nobody may swap a shift without her approval.",
    ],
)
def test_a_rule_in_the_passive_decides(text: str) -> None:
    assert set_as_a_rule(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nothing is to be seen from up there.",
        "Everything is to be found in the folder.",
        "Nothing goes without coffee.",
        "All trains leave on time.",
        "Does every list have to go past him first?",
        "I wish nothing had to go out without his OK.",
        "Every morning he goes past my desk.",
        "All of us have to eat.",
        "There is nothing to be done.",
        "Nobody came before Hedda.",
        "All the parts come from Lyon.",
        "No news is good news.",
    ],
)
def test_what_only_looks_so_decides_nothing(text: str) -> None:
    assert not set_as_a_rule(text)
