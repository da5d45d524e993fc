"""What somebody did to the writer on one day is told before how they are."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.happening import happening_in, incident_in
from goodbooks.situations.told.event import ANSWER


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (["He lectures us.", "Last week I needed the dentist, and all that man could say was, when are you back?", "I am reliable."], "Last week"),
        (["She is always loud.", "On Tuesday Frau Berg shouted at me across the ward."], "On Tuesday"),
        (["Yesterday the chef threw the plate out.", "He never thanks anybody."], "Yesterday"),
    ],
)  # fmt: skip
def test_one_evening_is_told_before_how_somebody_is(told: list[str], found: str) -> None:
    said = incident_in(told)
    assert said is not None
    assert said.passage.startswith(found)


@pytest.mark.parametrize(
    "told",
    [["He lectures us."], ["What did he say to you yesterday?"], ["Last week I went home early."], ["I think she said it yesterday because she hates me."]],
)  # fmt: skip
def test_a_habit_a_question_and_what_one_did_oneself_are_none(told: list[str]) -> None:
    assert incident_in(told) is None


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (["Not only at me but today at me.", "He shouted across the lab.", "Last month he threw a cast against the wall."], "He shouted"),
        (["Last week he shouted at me.", "Today he threw the ledger on my desk.", "My boss says it's nothing."], "Today he threw"),
        (["She told me in March that I was slow.", "This morning was bad.", "She asked me whether I can read."], "She asked"),
        (["Last month he threw a tray at the wall."], "Last month"),
    ],
)  # fmt: skip
def test_what_was_last_month_is_not_what_happened_today(told: list[str], found: str) -> None:
    said = incident_in(told)
    assert said is not None
    assert said.passage.startswith(found)


@pytest.mark.parametrize(
    "hidden",
    ["Nobody knows yet except my cutter.", "I haven't told anyone.", "No one has noticed so far."],
)
def test_who_knows_of_it_is_not_what_happened(hidden: str) -> None:
    assert happening_in([hidden]) is None
    said = happening_in([hidden, "I mixed up the two orders."])
    assert said is not None
    assert said.words == "I mixed up the two orders."


@pytest.mark.parametrize(
    "told",
    [
        "My boss frightens me a little. He's very demanding and in all this time I could count his thanks on one hand. I dread the office.",
        "My boss shouts. She is so cold that I hold my breath. Nothing I do pleases her.",
    ],
)
def test_what_somebody_is_like_is_no_evening_to_speak_of(told: str) -> None:
    assert ANSWER.read_for is not None
    assert ANSWER.read_for(told, "harsh-boss") is None
    said = ANSWER.read_for(
        f"{told} On Monday he yelled at me that the till was short.", "harsh-boss"
    )
    assert said is not None
    assert said.words.startswith("On Monday he yelled at me")
