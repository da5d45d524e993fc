"""How often I asked and how they took it are none of what I asked: that is the title, and the rest is for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.became import told

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Gerd
  relation: boss

2026-11-02 person Ines

"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I asked Gerd three times today what to say to the others and he waved me off", 'ask me -> Gerd "What to say to the others" | private: Three times today | private: And he waved me off'),
        ("I asked Gerd twice whether the run stands", 'ask me -> Gerd "Whether the run stands" | private: Twice'),
        ("I asked Gerd for two more people, he laughed", 'ask me -> Gerd "Two more people" | private: He laughed'),
        ("I asked Gerd for the list and the key", 'ask me -> Gerd "The list and the key"'),
        ("I asked Gerd what Ines said and she wants it in writing", 'ask me -> Gerd "What Ines said and she wants it in writing"'),
    ],
)  # fmt: skip
def test_what_was_asked_is_the_title(desk: Desk, words: str, meant: str) -> None:
    assert told(desk.understand(words)) == meant
