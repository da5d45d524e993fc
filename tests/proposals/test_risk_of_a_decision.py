"""Whoever decides in a mail and takes the risk upon themselves: what is left out, who carries it and until when go with the decision."""

from __future__ import annotations

import pytest

from proposals.test_proposals import mail, proposals_of

_LINES = ("exception", "risk-owner", "ends")


def told(text: str) -> list[tuple[str, ...]]:
    found = [one.entry for one in proposals_of(mail(text)) if one.entry.kind == "decision"]
    return [tuple(one.line(name) for name in _LINES) for one in found]


@pytest.mark.parametrize(
    ("text", "exception", "ends"),
    [
        ("I have decided that the crates go on Tuesday. We leave out the condition reports, just this once. I carry the risk until they are unpacked.", "condition reports", "they are unpacked"),
        ("We have decided to open the bar. Skip the load test this once; I'll take the blame until 5 December.", "load test", "2026-12-05"),
        ("We have decided to open the side gate. I'll answer for it.", "", ""),
    ],
)  # fmt: skip
def test_they_go_with_it(text: str, exception: str, ends: str) -> None:
    [lines] = told(text)
    assert lines[0] == exception
    assert lines[1]
    assert lines[2] == ends


@pytest.mark.parametrize(
    "text",
    [
        "We have decided to open the bar. We skip the meeting on Friday.",
        "We have decided to open the bar. If I take the blame, will you sign?",
    ],
)
def test_without_that_a_decision_has_none_of_them(text: str) -> None:
    assert told(text) == [("", "", "")]
