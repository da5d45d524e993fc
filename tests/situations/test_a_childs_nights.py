"""A child's bad nights, of which a parent tells, are by themselves no crisis of whoever writes."""

from __future__ import annotations

import pytest

from goodbooks.situations.recognise import PROFESSIONAL_HELP, recognise

STORY = (
    "I took over the shift lead at our plant a year ago and it was one step too many. {} and I can't stay till eight any more, but that is "
    "nobody's business at work. I want to go back to planning, which I was good at. My boss said last week we need you up front. "
    "Two colleagues keep asking me what is going on. We have our one-on-one on Friday at nine."
)  # fmt: skip


@pytest.mark.parametrize("told", [
    "My daughter doesn't sleep since the separation", "Our little son keeps waking at night since the divorce", "My twins have hardly slept for weeks",
])  # fmt: skip
def test_a_parent_who_tells_of_a_childs_nights_is_led_to_a_playbook(told: str) -> None:
    assert recognise(STORY.format(told)).route != PROFESSIONAL_HELP


def test_ones_own_nights_are_heard_as_before() -> None:
    told = "I don't sleep since the separation and I cannot go on"
    assert recognise(STORY.format(told)).route == PROFESSIONAL_HELP


@pytest.mark.parametrize(
    "told", ["My son wants to kill himself", "My colleague talked of hurting herself"]
)
def test_somebody_who_means_to_harm_themselves_is_heard_whoever_it_is(told: str) -> None:
    assert recognise(STORY.format(told)).route == PROFESSIONAL_HELP
