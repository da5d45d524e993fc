"""Whoever is called by their office alone, “Matron said”, is somebody, as “Skip” and “Chef” are."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.people.persons import named_in
from goodbooks.situations.told.boss import ANSWER as BOSS

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize("office", ["Matron", "Captain", "Chef", "Skip", "Guv"])
@pytest.mark.parametrize(
    "told",
    [
        '{} stopped me by the stores this morning and asked who should lead. Then {} said: "And you?"',
        "Today {} said that I may go. I told {} that I want it.",
        "{} caught me on the stairs and said the night watch is mine to name. What about you, {} asked me.",
    ],
)
def test_an_office_by_which_somebody_is_called_is_their_name(told: str, office: str) -> None:
    story = told.replace("{}", office)
    assert [one.name for one in named_in(story)] == [office]
    said = BOSS.read(story, TODAY)
    assert said is not None
    assert said.words == office


@pytest.mark.parametrize(
    "story",
    [
        "The Captain of the second team lost.",
        "I am a Captain of the guard.",
        "The Matron was away.",
    ],
)
def test_an_office_with_an_article_is_only_an_office(story: str) -> None:
    assert named_in(story) == ()
