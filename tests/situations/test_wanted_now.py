"""What somebody wants now, or has done, goes before what their story is about."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.recognise import recognise


def _first(story: str) -> str:
    return next((one.name for one in recognise(story).likely), "")


@pytest.mark.parametrize(
    "story",
    [
        "I asked my boss for a raise again last week and he lost his temper. Since then he hardly speaks to me. I don't care about the money any more, I only want it to be good between us again.",
        "I have asked my boss three times for a raise and the last time he shouted at me. What do I do now?",
        "I asked my head of ward for a rise twice. The second time she snapped at me in front of the patients and since then she hardly looks at me. How do I get back into her good books?",
        "I asked Herr Vogt for the lead of the night desk and he exploded; he has been cold with me ever since. I'd give it up to be on good terms again.",
    ],
)
def test_peace_after_an_ask_that_ended_in_anger_is_no_ask(story: str) -> None:
    assert _first(story) == "i-fumbled-it"


@pytest.mark.parametrize(
    "story",
    [
        "I asked my boss for a raise and he said he would think about it. It's been five weeks. How do I ask again?",
        "My boss shouted at a customer. I want to ask for a raise next week, how do I do it?",
        "I want more money. My boss hardly speaks to anyone. I have not asked yet. How do I begin?",
    ],
)
def test_an_ask_that_stands_is_an_ask(story: str) -> None:
    assert _first(story) == "raise"


def test_a_boss_who_left_for_good_is_followed_and_not_out_of_reach() -> None:
    gone = "My manager Carla left some months ago. This week Sofie mails that they've found the replacement, Idris, he starts in a few weeks."
    assert _first(gone) == "new-boss"
    assert _first("My manager Carla is away for weeks and nobody answers my mails.") == "boss-out-of-reach"  # fmt: skip


def test_a_notice_that_might_be_given_is_none() -> None:
    story = "I nearly resigned yesterday because my boss checks every mail I write."
    assert _first(story) == "micromanaged"
