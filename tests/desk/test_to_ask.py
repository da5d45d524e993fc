"""What is still to be asked, typed as one says it: planned for the day it names, else for the next talk, else today; what was asked stays asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Jörn
  role: boss

2026-11-05 14:00 talk Ludmila "Audit"
  stage: planned

"""


@pytest.mark.parametrize(
    ("words", "whom", "title", "planned"),
    [
        ("Ask Ludmila for the day of the audit", "Ludmila", "The day of the audit", "2026-11-05"),
        ("ask Ludmila tomorrow whether the audit stays", "Ludmila", "Whether the audit stays", "2026-11-04"),
        ("Ask Jörn whether the Tuesdays are mine", "Jörn", "Whether the Tuesdays are mine", "2026-11-03"),
        ("Ask our boss for two more people", "Jörn", "Two more people", "2026-11-03"),
        ("Remember to ask Küster what the walls cost", "Küster", "What the walls cost", "2026-11-03"),
        ("Don't forget to ask Mme Perrin about the keys", "Mme Perrin", "About the keys", "2026-11-03"),
    ],
)  # fmt: skip
def test_it_is_planned_and_counts_as_not_asked(
    desk: Desk, words: str, whom: str, title: str, planned: str
) -> None:
    found = desk.understand(words)
    assert (found.entry.kind, found.entry.to, found.entry.title) == ("ask", (whom,), title)
    assert found.entry.line("planned") == planned
    assert "it is something to ask" in found.notes[0]


@pytest.mark.parametrize(
    "words",
    [
        "I asked Ludmila for the day of the audit",
        'ask me -> Ludmila "For the day of the audit"',
        'ask Ludmila "Two people"',
        "Ask around for a van",
    ],
)
def test_what_was_asked_or_is_no_name_is_planned_for_no_day(desk: Desk, words: str) -> None:
    assert desk.understand(words).entry.line("planned") == ""
