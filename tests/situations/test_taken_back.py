"""A wish that was said on another day and is taken back since is no wish, and the moment is one of stepping back."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.moment.recognise import recognise
from goodbooks.situations.people.own_words import wish_of
from goodbooks.situations.told.what_i_want import ANSWER as WANT

TODAY = date(2026, 12, 1)
BACK = (
    "I told Sunita last week yes, I'd like to be considered for running the kitchen. I've thought about it and I don't want it.",
    "Sunita asked me whether I want to run the kitchen. I said yes, I want to run it. I was wrong to say yes.",
    "My head asked me in the lift and I told her I'd love to lead the ward. Now I'd rather not.",
    "I wrote to the dean that I would like to take over the chair. I regret my yes.",
    "At the party I said I'd like to become foreman. I've changed my mind since.",
    "I told Ada I'd like to lead the crew. On the way home I knew that I don't want to lead anybody.",
    "I should never have said yes. I told him I would like to be considered for the lead of the depot.",
)
STANDS = (
    ("I told her I'd like to go back to the wards. She offered me the deputy post instead. I don't want it.", "go back to the wards"),
    ("They offered me the lead. I don't want it. I'd like to stay at the pass.", "stay at the pass"),
    ("I said yes, I'd like to run the kitchen. I was wrong to say yes. I'd rather stay at the pass.", "stay at the pass"),
    ("I told Ada I'd like to work four days. I don't want to leave.", "work four days"),
    ("I told Piet I'd like to hand the rota back. He says he has changed his mind about it.", "hand the rota back"),
)  # fmt: skip


@pytest.mark.parametrize("story", BACK)
def test_what_is_taken_back_is_no_wish(story: str) -> None:
    assert wish_of(story) is None
    assert WANT.read(story, TODAY) is None


@pytest.mark.parametrize(("story", "wish"), STANDS)
def test_what_is_not_taken_back_stands(story: str, wish: str) -> None:
    said = wish_of(story)
    assert said is not None
    assert said.words == wish


def test_a_yes_to_a_post_that_is_taken_back_is_a_step_back() -> None:
    story = "My manager Piet asked me whether I'd put my name in for the lead of the box office, and I told him I'd love to be promoted. Now I'd rather not. He tells the board on Thursday."
    first = recognise(story).likely[0]
    assert first.name == "step-back"
    assert [one.text for one in first.passages] == ["Now I'd rather not."]
    kept = story.replace(" Now I'd rather not.", "")
    assert recognise(kept).likely[0].name == "next-role"
