"""A group is known by what is done to it or by it, whatever it is called; things are none."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.answering import OUTSIDE
from goodbooks.situations.people.not_yet_told import not_yet_told
from goodbooks.situations.people.people_listed import people_listed
from goodbooks.situations.people.who_pushes import who_pushes


@pytest.mark.parametrize(
    ("told", "group"),
    [
        ("I promised the night shift word by Friday.", "the night shift"),
        ("I told the pilots we stop on Monday.", "the pilots"),
        ("The deckhands keep asking what holds.", "the deckhands"),
        ("The early watch wants to know when it starts.", "the early watch"),
        ("Our stewards complained again.", "our stewards"),
        ("I warned the back kitchen that it may slip.", "the back kitchen"),
    ],
)
def test_whoever_was_told_or_asks_is_listed(told: str, group: str) -> None:
    assert [one.name for one in people_listed(told, OUTSIDE)] == [group]


@pytest.mark.parametrize(
    "told",
    ["The parts arrive on Friday.", "The figures need checking.", "I answered the phones.", "The forms want a stamp.", "I told the story twice."],
)  # fmt: skip
def test_things_are_no_group(told: str) -> None:
    assert people_listed(told, OUTSIDE) == ()


@pytest.mark.parametrize(
    ("told", "group"),
    [
        ("The night shift must not know yet.", "the night shift"),
        ("My deckhands haven't heard of it.", "my deckhands"),
        ("The early watch has not been told.", "the early watch"),
        ("The typesetters must not hear it from the foreman.", "the typesetters"),
    ],
)
def test_a_group_that_does_not_know_yet_is_kept_out(told: str, group: str) -> None:
    found = not_yet_told(told)
    assert found is not None
    assert found.words == group


@pytest.mark.parametrize("told", ["The trays are not here yet.", "The rules do not know exceptions."])  # fmt: skip
def test_what_knows_nothing_is_nobody(told: str) -> None:
    assert not_yet_told(told) is None


@pytest.mark.parametrize(
    ("told", "group"),
    [
        ("All day the pilots are pushing me.", "the pilots"),
        ("I told the deckhands to wait.", "the deckhands"),
        ("I told the early watch that it stands.", "the early watch"),
    ],
)
def test_a_group_that_presses_or_was_told_to_wait_is_who_pushes(told: str, group: str) -> None:
    found = who_pushes(told)
    assert found is not None
    assert found.words == group
