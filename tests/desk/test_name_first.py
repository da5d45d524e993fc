"""What somebody said, written as the first questions show it, their name first: a decision, a request, or a note of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Henrik Lund
  relation: boss

"""


@pytest.mark.parametrize(
    ("words", "kind", "title", "due"),
    [
        ("Henrik: go ahead without the test", "decision", "Go ahead without the test", ""),
        ("henrik lund: hall 4 stays closed", "decision", "Hall 4 stays closed", ""),
        ("Henrik: no more overtime", "decision", "No more overtime", ""),
        ("Henrik: do you want the plan?", "request", "Do you want the plan?", ""),
        ("Henrik: can you do the plan by Friday?", "request", "Do the plan", "2026-11-06"),
        ("Henrik: we need the plan by Friday", "request", "The plan", "2026-11-06"),
        ("Henrik: please call me", "request", "Call me", ""),
        ("Henrik: I am ill tomorrow", "note", "Henrik Lund said: I am ill tomorrow", ""),
        ("Henrik: the numbers look good", "note", "Henrik Lund said: the numbers look good", ""),
        ("Henrik: no lunch today", "note", "Henrik Lund said: no lunch today", ""),
        ("Henrik: ok fine", "note", "Henrik Lund said: ok fine", ""),
    ],
)
def test_what_stands_behind_a_known_name_and_a_colon(
    desk: Desk, words: str, kind: str, title: str, due: str
) -> None:
    found = desk.understand(words).entry
    assert (found.kind, found.who, found.title) == (kind, ("Henrik Lund",), title)
    assert found.line("due") == due


@pytest.mark.parametrize("words", ["Gate: closed", "Me: we go on", "Somebody: we go on"])
def test_a_colon_behind_any_other_word_decides_nothing(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal):
        desk.understand(words)
