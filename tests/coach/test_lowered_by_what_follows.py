"""A colleague is made small by what is drawn from it, “so it should be me”, in whatever words it was told of them; who is only away is not."""

from __future__ import annotations

import pytest

from coach.looking import looked

ROUND = "Odile, I've thought about your question. {} May I have ten minutes on Friday?"


def rules_in(words: str) -> set[str]:
    return {flag.rule for flag in looked(ROUND.format(words)).flags}


@pytest.mark.parametrize(
    "words",
    [
        "Prudence is rigid, so it should be me.",
        "Karl never speaks up in the yard, so take me.",
        "The other two only repeat what they know, so it has to be me.",
        "Tilda wants it for the money, so make it me.",
        "Neither of them has an eye for it, so you should choose me.",
        "Jonas has never closed a till alone, which only leaves me.",
        "The other three wait to be told, which is why it should be me.",
    ],
)
def test_what_follows_from_a_colleagues_flaw_raises_by_lowering(words: str) -> None:
    assert "raised-by-lowering" in rules_in(words)


@pytest.mark.parametrize(
    "words",
    [
        "Karl is in Lyon that week, so it should be me.",
        "Sanna is off on Friday, so take me.",
        "Bram has the early shift, so it should be me who opens.",
        "You need somebody who is free in May; Jonas is not, so take me.",
        "Jonas taught me the till, so he knows me.",
        "Two of us are trained on it, so it can be Tilda or me.",
    ],
)
def test_who_is_away_and_who_knows_me_is_not_made_small(words: str) -> None:
    assert "raised-by-lowering" not in rules_in(words)


@pytest.mark.parametrize(
    "words", ["Neither Bram nor Prudence could do it, and I can.", "Bo can do it and I check it."]
)
def test_who_can_do_it_is_no_threat(words: str) -> None:
    assert "threat" not in rules_in(words)


def test_do_it_and_you_will_see_is_one() -> None:
    assert "threat" in rules_in("Do it again and I go to the board.")
