"""What ties a sentence to the one before it is left out where it stands alone, and “so far” is none of it."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.untied import untied


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("And then he said no.", "he said no."),
        ("So on Monday he cancelled it.", "on Monday he cancelled it."),
        ("But, so my boss said no.", "my boss said no."),
        ("Well, anyway, he said no.", "he said no."),
        ("Then Ana said no.", "Ana said no."),
        ("Also the plan was cut.", "the plan was cut."),
        ("Plus nobody told me.", "nobody told me."),
        ("So far he has cancelled three one-on-ones.", "So far he has cancelled three one-on-ones."),
        ("And so far he has cancelled three.", "so far he has cancelled three."),
        ("Then again on Monday he cancelled it.", "Then again on Monday he cancelled it."),
        ("So many of us are ill.", "So many of us are ill."),
        ("So that nobody could ask, he left.", "So that nobody could ask, he left."),
        ("Well done, he said.", "Well done, he said."),
        ("Marcus and Ana said no.", "Marcus and Ana said no."),
        ("He said no, and then he left.", "He said no, and then he left."),
    ],
)  # fmt: skip
def test_only_what_ties_a_sentence_to_the_one_before_is_left_out(words: str, alone: str) -> None:
    assert untied(words) == alone
