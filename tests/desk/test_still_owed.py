"""Of several promises of a story the one that is asked about is the one still owed."""

from __future__ import annotations

import pytest

from goodbooks.desk.happened.promise_told import still_owed, thing_promised
from goodbooks.situations.people.understood import facts_in


@pytest.mark.parametrize(
    ("story", "thing"),
    [
        ("In spring Ottilie promised me the new oven, and it came in May. In September she promised me a second pair of hands for the nights. Nobody has come.", "a second pair of hands for the nights"),
        ("My boss promised me the harbour desk when I joined, and I have it. He also promised me that I would get the diving course by autumn. There was no course.", "the diving course by autumn"),
        ("Ines promised me a raise in March. That one she kept. Then she promised me the tour in June, and yesterday I read that Wout has it.", "the tour in June"),
        ("Ines promised me the tour in June. Then she promised me a desk by the window, and I got it.", "the tour in June"),
        ("Ines promised me the tour in June. Nothing came.", "the tour in June"),
        ("Ines promised me a desk, and I have it.", "a desk"),
    ],
)  # fmt: skip
def test_what_was_kept_is_not_asked_for(story: str, thing: str) -> None:
    every = tuple(one.passage.text for one in facts_in(story) if one.sort == "commitment")
    assert thing_promised(still_owed(every, story)) == thing


def test_of_no_promise_there_is_none() -> None:
    assert still_owed((), "Nothing was said.") == ""
