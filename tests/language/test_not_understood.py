"""A question that was not understood is told from words that answer it."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.not_understood import is_not_understood
from goodbooks.language.meant.takes_up import takes_up


@pytest.mark.parametrize("words", ["what?", "Huh", "huh?", "eh?", "sorry?", "pardon", "come again?", "what do you mean", "what does that mean?", "I don't get it", "oh, what?", "like what?", "hm, I don't understand the question."])  # fmt: skip
def test_words_that_ask_what_is_meant_answer_nothing(words: str) -> None:
    assert is_not_understood(words)


@pytest.mark.parametrize("words", ["sorry", "what he said", "what we need is time", "meaning well", "I don't get the rota", "I don't understand why he left", "which oven?", "excuse me for Friday", "again"])  # fmt: skip
def test_words_that_tell_something_are_none_of_them(words: str) -> None:
    assert not is_not_understood(words)


@pytest.mark.parametrize("words", ["scrap that", "scrap that, the rota", "forget that: the rota", "I changed my mind", "changed my mind, the rota", "never mind", "no wait, the rota instead", "on second thoughts, the rota"])  # fmt: skip
def test_a_change_of_mind_takes_up_what_stands_before(words: str) -> None:
    assert takes_up(words)


@pytest.mark.parametrize("words", ["forget it", "scrap the night shift", "never mind the ovens", "he changed my mind about it", "wait and see", "drop the rota", "no, Tove does it instead"])  # fmt: skip
def test_what_only_sounds_like_one_is_an_answer(words: str) -> None:
    assert not takes_up(words)
