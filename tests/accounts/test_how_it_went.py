"""What is still to be done is told from how something went."""

from __future__ import annotations

import pytest

from goodbooks.accounts.answers.how_it_went import is_no_promise, is_no_step


@pytest.mark.parametrize("words", [
    "he said he sends me the plan by Friday", "it was decided that I write the plan", "he looked into it and sends the numbers", "he is looking into it", "she has promised to call",
    "she said she'll send the dates", "I said I would look into it", "they said they check with legal first", "it was agreed to wait until May", "they had agreed that we meet on Monday",
    "it has been decided that I lead it", "he said yes and sends the contract on Monday", "he said that Theo calls them", "I was asked to send the figures by Friday",
    "they are still checking with Growth", "they have offered to show us the numbers", "he said he calls me tomorrow", "he said to send him the plan",
])  # fmt: skip
def test_what_is_still_to_be_done_is_a_step_though_it_began_in_the_past(words: str) -> None:
    assert not is_no_step(words)
    assert not is_no_promise(words)


@pytest.mark.parametrize("words", [
    "it was ok", "he was pissed", "he said it was fine", "he said he likes it", "they said I ask too many questions", "she said that I am too slow", "he said I call him an idiot", "they are calling me slow.",
    "it was decided over my head", "it was decided that I am wrong", "they had agreed that I am slow", "it was offered to Theo", "he looked at the numbers and laughed", "he looked at his phone", "they said I write like a child",
    "they were furious and send the plan", "I was told to shut up", "she has promised nothing", "he is being difficult", "they are telling lies", "it is testing my patience", "he has no idea", "that was that",
])  # fmt: skip
def test_how_it_went_is_neither_a_step_nor_a_promise(words: str) -> None:
    assert is_no_promise(words)
