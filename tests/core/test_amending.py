"""The command that amends an entry, ready for a shell: whatever the names in it are."""

from __future__ import annotations

import shlex
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.answers.replies import made
from goodbooks.core.telling import amending
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind


@pytest.mark.parametrize(
    "name",
    ["O'Brien", "D’Angelo", 'Ana "Nan" Ruiz', "Roth, Dana", "Zoë Marchand", "A [B] C", "Stand by"],
)
def test_a_correction_names_whom_its_entry_names(name: str, kinds: dict[str, Kind]) -> None:
    entry = made("decision", date(2026, 11, 3), (name,), title="Pause")._replace(id="pause")
    goodbooks, add, head, *lines = shlex.split(amending(entry, "note: it's no"))
    assert (goodbooks, add) == ("goodbooks", "add")
    assert lines == ["amends: ^pause", "note: it's no"]
    found = read("\n  ".join((f"2026-11-04 {head}", *lines)) + "\n", kinds)
    assert [one.who for one in found.entries] == [(name,)]
    assert not found.problems
