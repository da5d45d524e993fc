"""The labelled messages: enough of them, half of them good, and the coach as right as it was."""

from __future__ import annotations

import os
import sys

import pytest

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from counted import Looked, alarms, score
from goodbooks.coach.look import look
from goodbooks.coach.rule import rules, strengths
from labelled import Message, messages, read

sys.path.remove(
    os.path.join(ROOT, "bench")
)  # a script of the bench must not stand in for a folder of tests

EVERY = messages()


def looked(half: str) -> list[Looked]:
    """One part of the messages, with what the coach says of each."""
    return [Looked(one, look(one.text)) for one in EVERY if one.half == half]


def test_there_are_enough_messages_and_half_of_them_are_good() -> None:
    tuned = [one for one in EVERY if one.half in ("a", "b")]
    assert len(tuned) >= 120
    assert sum(not one.flaws for one in tuned) * 2 >= len(tuned)
    assert len({one.hand for one in tuned}) >= 6


def test_every_label_is_a_category_or_a_strength_that_there_is() -> None:
    categories = {rule.category for rule in rules().by_name.values()}
    assert sorted({flaw for one in EVERY for flaw in one.flaws} - categories) == []
    kinds = set(strengths().by_name)
    assert sorted({kind for one in EVERY for kind in one.strengths} - kinds) == []


def test_a_mark_is_taken_out_and_keeps_its_place() -> None:
    text = "\n=== one | ask | no-date\nHi,\n{hedging: maybe} you {+evidence: 5 of 9}?\n"
    [one] = list(read("hand-1-a", text))
    assert one.text == "Hi,\nmaybe you 5 of 9?\n"
    assert [one.text[mark.start : mark.end] for mark in one.marks] == ["maybe", "5 of 9"]
    assert one.flaws == {"hedging", "no-date"}
    assert isinstance(one, Message)


@pytest.mark.parametrize("half", ["a", "b", "c"])
def test_the_coach_is_as_right_as_it_must_be(half: str) -> None:
    found = looked(half)
    flaws = score((one.message.flaws, one.flaws) for one in found)[""]
    good = score((one.message.strengths, one.strengths) for one in found)[""]
    per_words, _, _ = alarms(found)
    assert flaws.f1 >= 0.80
    assert per_words <= 0.20
    assert good.precision >= 0.85
    assert good.recall >= 0.70
