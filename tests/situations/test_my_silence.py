"""That one said nothing is told by the story, and not asked again."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.happened.asked_then import opens_the_scene
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.told.my_silence import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("It finished early. I didn't say one word. How do I get out?", "I didn't say one word"),
        ("They named me. I said nothing.", "I said nothing"),
        ("Herr Vogt read out my name and I just nodded.", "I just nodded"),
        ("The sister put me on the list. I kept quiet.", "I kept quiet"),
        ("He asked me in the corridor and I said it should be possible.", "I said it should be possible"),
    ],
)  # fmt: skip
def test_what_one_did_not_say_is_heard(told: str, said: str) -> None:
    found = ANSWER.read(told, TODAY)
    assert found is not None
    assert found.words == said


@pytest.mark.parametrize(
    "told",
    ["They named me for the talk.", "He said nothing.", "Why did I say nothing? I told him no."],
)
def test_silence_of_others_is_not_mine(told: str) -> None:
    assert ANSWER.read(told, TODAY) is None


@pytest.mark.parametrize(
    ("told", "is_so"),
    [
        ("Four months ago two of us left. I was alone. My boss asked me to train them. I'd be promoted to lead.", True),
        ("In March the ward closed. Ana said I'd get the day shift.", True),
        ("Four months ago two of us left. Now there are ten. He said I'd be promoted.", False),
        ("Four months ago two of us left. In May we hired. He said I'd be promoted.", False),
        ("Two of us left four months ago. He said I'd be promoted.", False),
    ],
)  # fmt: skip
def test_a_time_that_opens_a_scene_holds_until_another_is_told(told: str, is_so: bool) -> None:
    every = [one.text for one in passages_of(told)]
    time = "In March" if "March" in told else "Four months ago"
    assert opens_the_scene(time, every, len(every) - 1) is is_so
