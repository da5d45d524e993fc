"""A line while it is typed, looked at behind each key: understood or refused in a sentence, never a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

LINES = (
    'promise me -> Growth, Ana Lopez "Test plan" by Friday #loyalty for ^pause',
    'tomorrow 10:00 talk Marcus "One-on-one" #loyalty',
    'last Tuesday 9:30 decision [Priya Shah] "Go ahead, this once" ^once',
    'request Growth to me "May we push ahead?" by 3.12. #loyalty',
    'outcome "moved" by 1 December for ^theo-date',
    'expectation Marcus: "Bad news the same day" ^bad-news',
    "person Ana Lopez\n  also: ana@example.org, Ana\n  relation: boss",
)


@pytest.mark.parametrize("line", LINES)
def test_no_beginning_of_a_line_is_a_fault(at_desk: Callable[..., Desk], line: str) -> None:
    desk = at_desk()
    told = []
    for end in range(1, len(line) + 1):
        try:
            desk.understand(line[:end])
        except Refusal as refusal:
            told.append(refusal)
    assert told
    assert all(refusal.sentence and "None" not in refusal.sentence for refusal in told)
