"""A child's bad nights, of which a parent tells, are by themselves no crisis of whoever writes."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.recognise import PROFESSIONAL_HELP, QUIET, recognise

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


ILL = (
    "What nobody knows is that my son Emil, 9, has epilepsy since the spring, fits at night, I sleep maybe four hours",
    "My wife is in chemo and I am up with the baby, I hardly sleep",
    "Since spring our youngest has asthma attacks at night and I am dead tired",
    "My mother has dementia and wakes me four times a night, I get by on four hours of sleep",
    "My father Jörg had a stroke. I drive to him each night and have not slept through since August",
)  # fmt: skip


@pytest.mark.parametrize("told", ILL)
def test_somebody_ill_at_home_and_the_nights_it_costs_are_a_quiet_line_at_most(told: str) -> None:
    found = recognise(STORY.format(told))
    assert found.route != PROFESSIONAL_HELP
    assert all(one.score <= QUIET for one in found.flags)


@pytest.mark.parametrize(
    "told",
    [
        "My son has epilepsy and I do not want to live any more",
        "My wife is in chemo and I want to kill myself",
        "Our youngest is ill, I am up every night and I keep thinking of ending my life",
    ],
)
def test_whoever_says_more_of_themselves_than_that_they_are_tired_is_heard(told: str) -> None:
    assert recognise(STORY.format(told)).route == PROFESSIONAL_HELP
