"""The title of a verdict ends where its story tells what else was said."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.verdicts import every_verdict


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("At five she told us to move it to Friday and said the rest can wait.", "Move it to Friday"),
        ("Petra told me to hold the poster and then said she would talk to Rune.", "Hold the poster"),
        ("Petra said go ahead with the poster and wrote that it is her risk.", "Go ahead with the poster"),
        ("Petra told me to hold the poster and the flyers.", "Hold the poster and the flyers"),
    ],
)  # fmt: skip
def test_what_was_decided_ends_where_more_is_said(told: str, words: str) -> None:
    assert [one.words for one in every_verdict(f"My boss is Petra. {told}")] == [words]
