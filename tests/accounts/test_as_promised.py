"""What I say that I said I would do is the promise that it was, wherever in a debrief it stands."""

from __future__ import annotations

import pytest

from goodbooks.accounts.answers.word_given import as_promised


@pytest.mark.parametrize(
    ("said", "promise"),
    [
        ("I said I'd write one page by the 14th", "I'll write one page by the 14th"),
        ("I told her I would call the printer", "I'll call the printer"),
        ("we promised them that we'd test it", "we'll test it"),
    ],
)
def test_a_word_that_was_given_is_one(said: str, promise: str) -> None:
    assert as_promised(said) == promise


@pytest.mark.parametrize(
    "said",
    ["I said I'd like to lead", "I said I'd be glad of an answer", "I told Priya I'd send it", "May I lead it? Yes", "He said he'd ask HR"],
)  # fmt: skip
def test_a_wish_and_what_others_were_told_are_none(said: str) -> None:
    assert as_promised(said) == said
