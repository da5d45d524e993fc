"""Which words say that a change is wanted no more by whoever had wanted it."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.after_all import wants_none_of_it


@pytest.mark.parametrize("words", [
    "I want to stay after all", "I'd like to stay on as foreman after all. The little one is better.", "I've changed my mind.", "I don't want to step back any more",
    "i no longer want to give it up", "After all I'll stay", "I have decided to keep the rota after all", "I'm staying after all", "I want to drop the step back",
    "I changed my mind about it and keep the shift", "I do not want to hand the office over any longer",
])  # fmt: skip
def test_it_is_wanted_no_more(words: str) -> None:
    assert wants_none_of_it(words)


@pytest.mark.parametrize("words", [
    "I want to stay in the team, only not as foreman", "She changed her mind", "If I changed my mind, would she mind?", "I don't want to leave, I want to step back",
    "Ines said I should stay after all", "He wants to stay after all", "I changed my mind about the colour", "Should I stay after all?", "I might have changed my mind by May",
    "I don't want to lead any more", "I want to step back after all",
])  # fmt: skip
def test_it_is_wanted_still_or_by_somebody_else(words: str) -> None:
    assert not wants_none_of_it(words)
