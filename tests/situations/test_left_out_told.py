"""What a story tells is left out, so that something goes quicker."""

from __future__ import annotations

import pytest

from goodbooks.situations.left_out_told import left_out


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ("He told them how to do it quicker: leave out the 72 hour temperature mapping. Nobody asked me.", "the 72 hour temperature mapping"),
        ("She told them we can skip the second signature and be done by Friday.", "the second signature"),
        ("He promised it a week early, without the load test.", "the load test"),
        ("Just drop the double count this once.", "the double count"),
        ("Bruno told them that they get the theatre on 9 December, without the count check.", "the count check"),
        ("They want to bypass our fire check.", "our fire check"),
    ],
)  # fmt: skip
def test_what_is_skipped_is_named_as_the_story_has_it(told: str, what: str) -> None:
    found = left_out(told)
    assert found is not None
    assert found.words == what


@pytest.mark.parametrize(
    "told",
    ["We never skip the fire watch.", "They left out Anna.", "I skipped lunch.", "I left out that I was tired.", "He left the room.", "Should we skip the test?"],
)  # fmt: skip
def test_nobody_and_nothing_that_stays_in_is_left_out(told: str) -> None:
    assert left_out(told) is None
