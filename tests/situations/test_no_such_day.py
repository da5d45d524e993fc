"""A day that only names a paper in some scene, the age of a thing, or what one keeps telling oneself is the day of nothing."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.days.days_gone import day_it_was
from goodbooks.situations.days.days_told import days_told
from goodbooks.situations.moment.recognise import recognise
from goodbooks.situations.people.understood import facts_in

TODAY = date(2026, 11, 30)


def test_the_paper_of_a_morning_in_a_scene_of_some_day_is_not_of_today() -> None:
    scene = "It went well until one evening the foreman was out. He asked what there was. I said, only the one in today's list. Then he snapped at me."
    assert day_it_was(scene, TODAY) is None


@pytest.mark.parametrize(
    "story",
    ["In this morning's mail he says that I am off the list.", "One day he will see. In today's meeting he took it back."],
)  # fmt: skip
def test_what_came_this_morning_is_of_today(story: str) -> None:
    said = day_it_was(story, TODAY)
    assert said is not None
    assert said.was == TODAY


@pytest.mark.parametrize(
    "story",
    ["Every evening I think tomorrow I'll have it done.", "I keep telling myself I'll say it on Monday.", "Each week we hope on Friday it will hold."],
)  # fmt: skip
def test_what_one_keeps_telling_oneself_names_no_day(story: str) -> None:
    assert days_told(story, TODAY) == ()


def test_what_is_done_tomorrow_after_all_has_its_day() -> None:
    told = days_told("Every day I think of it. Tomorrow I tell her.", TODAY)
    assert [one.words for one in told] == ["Tomorrow"]


def test_the_age_of_a_thing_is_not_when_it_was_decided() -> None:
    told = "Every memo has to go past him, even things I lifted from last year."
    assert [one.when for one in facts_in(told)] == [""]


def test_hands_on_ones_own_head_are_no_words_of_harm() -> None:
    story = "Since I've been pregnant my boss has cut my hours. I asked him why, and he puts his hands on his head and walks off."
    (found,) = recognise(story).help
    assert [one.text[:5] for one in found.passages] == ["Since"]
