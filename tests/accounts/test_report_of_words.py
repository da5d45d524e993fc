"""A report of what somebody said stands as it was noted; what may be said of somebody else stays quoted."""

from __future__ import annotations

import pytest

from goodbooks.accounts.readers.report_of_words import as_noted


@pytest.mark.parametrize(
    "words",
    ["He said go ahead", "Joe finally told us to wait", "Her answer was that we wait", "In the end Joe's verdict: it stays shut", "According to him it stays shut", "In his own words, it stays shut"],
)  # fmt: skip
def test_a_report_says_that_it_is_mine(words: str) -> None:
    line = as_noted(words, ("Joe",))
    assert line is not None
    assert (line.text, line.mark) == (f"As I noted it: {words}.", "")


@pytest.mark.parametrize(
    "words",
    ["Go ahead", "He'll give you the how", "He wants it on Monday", "The answer was in the file all along", "According to the plan it stays shut"],
)  # fmt: skip
def test_words_that_may_be_theirs_are_no_report(words: str) -> None:
    assert as_noted(words, ("Joe",)) is None
