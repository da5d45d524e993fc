"""A proposal that is of another kind keeps what the new kind has a place for, and loses nothing of who may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.intake.other_kind import as_typed, of_kind, offered

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind

TAKEN = """\
2026-12-02 10:12 decision [Gerd Hall] -> me "I told Mrs Lind she gets it"
  said: "I told Mrs Lind
    she gets it on Monday."
  holds-from: 2026-12-07
  readers: me
  channel: mail
"""


def test_a_promise_has_the_day_as_its_due_and_no_line_that_it_does_not_know(
    kinds: dict[str, Kind],
) -> None:
    assert of_kind(TAKEN, "promise", kinds) == (
        '2026-12-02 10:12 promise [Gerd Hall] -> me "I told Mrs Lind she gets it"\n'
        "  due: 2026-12-07\n  readers: me\n  channel: mail\n"
    )


def test_a_note_is_mine(kinds: dict[str, Kind]) -> None:
    assert of_kind(TAKEN, "note", kinds).startswith('2026-12-02 10:12 note me "I told Mrs Lind')


def test_what_was_said_goes_where_there_is_a_line_for_it(kinds: dict[str, Kind]) -> None:
    assert '  said: "I told Mrs Lind\n    she gets it on Monday."\n' in of_kind(TAKEN, "answer", kinds)  # fmt: skip


def test_only_a_changed_kind_changes_what_was_typed(kinds: dict[str, Kind]) -> None:
    typed = TAKEN.replace("decision", "promise").replace("-> me", "-> Mrs Lind")
    assert as_typed(TAKEN, "decision", kinds) == TAKEN
    made = as_typed(typed, "decision", kinds)
    assert made.startswith('2026-12-02 10:12 promise [Gerd Hall] -> Mrs Lind "')
    assert "said:" not in made


@pytest.mark.parametrize("text", ["", "Gerd told me", "nothing at all", "note"])
def test_words_that_are_no_entry_stay_as_they_are(text: str, kinds: dict[str, Kind]) -> None:
    assert of_kind(text, "nobody", kinds) == text
    assert as_typed(text, "decision", kinds).strip() == text


def test_the_kind_that_it_is_is_not_offered() -> None:
    assert offered(TAKEN) == ("promise", "request", "answer", "note")
