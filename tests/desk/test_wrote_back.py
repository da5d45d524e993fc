"""What somebody wrote back to the note of their decision is their correction or their yes, and no loose note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Rhona
  relation: boss

2026-11-02 decision Rhona "Yes, from March" ^yes #my-role
"""
SENT = """
2026-11-02 outcome me -> Rhona "Sent back in writing" ^sent for ^yes
  state: sent
"""


@pytest.fixture
def told(at_desk: Callable[..., Desk], tmp_path: Path) -> Callable[[str, str], Entry]:
    def make(book: str, words: str) -> Entry:
        path = tmp_path / "noted.book"
        path.write_text(book, encoding="utf-8")
        return at_desk(str(path)).understand(words).entry

    return make


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Rhona wrote back: thats right, but the supplement ends with february", "corrected"),
        ("rhona corrected me: only from april", "corrected"),
        ("Rhona replied: yes, but not before May", "corrected"),
        ("rhona wrote back, all correct", "acknowledged"),
        ("Rhona answered: that's right", "acknowledged"),
    ],
)
def test_their_word_on_a_note_that_waits_for_it(
    told: Callable[[str, str], Entry], words: str, state: str
) -> None:
    entry = told(BOOK + SENT, words)
    assert (entry.kind, entry.links, entry.line("state")) == ("outcome", ("yes",), state)
    assert entry.line("said")


def test_with_an_open_ask_only_what_came_back_is_of_the_note(
    told: Callable[[str, str], Entry],
) -> None:
    book = f'{BOOK}{SENT}\n2026-11-02 ask me -> Rhona "Keep the Friday desk" ^friday\n'
    assert told(book, "Rhona wrote back: right, but only from May").links == ("yes",)
    assert told(book, "Rhona answered: yes").links == ("friday",)


def test_where_no_note_waits_it_is_none(told: Callable[[str, str], Entry]) -> None:
    assert told(BOOK, "Rhona answered: that's right").kind != "outcome"
