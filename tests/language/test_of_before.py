"""A yes or a no of long ago, apart from one that is given now and speaks of another time."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.of_before import is_of_before


@pytest.mark.parametrize(
    "words",
    [
        "no in September",
        "no back in the summer",
        "no last spring, now she listens",
        "no when I asked her in September",
        "no two months ago",
        "no the first time I asked",
        "yes back in August",
        "In September the matron said no",
        "she said in September already no",
        "she already said no once",
    ],
)
def test_a_reply_with_a_time_long_gone_is_of_that_time(words: str) -> None:
    assert is_of_before(words)


@pytest.mark.parametrize(
    "words",
    [
        "no, last year's figures are too weak",
        "no, the first time we did it the kiln cracked",
        "no, in September we can look again",
        "no once and for all",
        "no before Christmas",
        "yes in February",
        "yes, as we said last month",
        "In March she will say yes or no",
        "not before January",
    ],
)
def test_a_reply_that_only_speaks_of_another_time_is_of_now(words: str) -> None:
    assert not is_of_before(words)
