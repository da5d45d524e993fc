"""The one matter that what is typed is perhaps about is offered, by everybody it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.asking.tag_at_hand import tag_at_hand
from goodbooks.desk.typed.understand import understand_typed

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-01 person Arvid
  relation: boss

2026-10-01 person Ketil Moe

2026-10-01 person Dora

2026-10-30 decision Arvid "The Marlin waits" #marlin

2026-10-30 promise Ketil Moe -> Dora "The Marlin by Friday" ^marlin-friday #marlin

2026-10-30 promise me -> Dora "The crane plan" ^crane #crane
"""


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("Ketil Moe began to paint today and told nobody", "marlin"),
        ("Today Ketil began without a word", "marlin"),
        ("It was Arvid's idea after all", "marlin"),
        ("Arvid and Ketil shouted in the shed", "marlin"),
        ("Dora laughed at lunch", ""),
        ("Nobody told me anything today", ""),
        ("Bruno began to paint today", ""),
    ],
)
def test_a_note_is_offered_the_one_matter_of_those_it_tells_of(
    desk: Desk, words: str, tag: str
) -> None:
    found = understand_typed(f'note "{words}"', (), desk.kinds, desk.clock, desk.known())
    assert tag_at_hand(desk, found.entry) == tag
