"""The day on which I mean to say it is the day of the talk: no deadline of theirs, and no help that I offer."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.days.my_talk import MY_TALK
from goodbooks.situations.told.when_it_is_decided import ANSWER as DECIDED
from goodbooks.situations.told.when_we_talk import ANSWER as TALK

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize("story", [
    "My boss is Herr Dorn. I would like to tell him on Thursday after the menu meeting, I haven't asked him for the time yet.",
    "My boss is Ines. I'd like to tell her on Thursday after the round.",
    "My head is Madame Roux. I mean to speak to her on Thursday.",
    "I want to talk to my boss about it on Thursday.",
    "My boss is Piet. I'm going to tell him on Thursday.",
])  # fmt: skip
def test_when_i_mean_to_tell_them_is_no_day_by_which_it_is_decided(story: str) -> None:
    assert DECIDED.read(story, TODAY) is None
    assert MY_TALK.search(story)


def test_the_day_of_the_talk_is_read_from_it() -> None:
    told = "My boss is Herr Dorn. I would like to tell him on Thursday after the menu meeting."
    found = TALK.read(told, TODAY)
    assert found is not None
    assert found.words == "2026-12-03"


@pytest.mark.parametrize("story", [
    "I must tell her by Friday.", "I have to tell them on Friday whether I take it.",
    "They will tell us on Friday.", "I have to give my answer on Friday.",
])  # fmt: skip
def test_a_day_by_which_somebody_wants_to_know_is_one_still(story: str) -> None:
    found = DECIDED.read(story, TODAY)
    assert found is not None
    assert found.words == "2026-12-04"
