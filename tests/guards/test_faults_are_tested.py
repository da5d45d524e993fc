"""Every fault and attack of the manual names a test that is there."""

from __future__ import annotations

import os
import re

from guards.house import ROOT

PAGE = os.path.join(ROOT, "docs", "faults.md")
_ROW = re.compile(r"^\| ([FA]\d\d) \| (.+) \| (.+) \|$", re.MULTILINE)
_HELD = re.compile(r"\[([^\]]+)\]\(\.\./(tests/[\w/.]+)\)")
ALL = [f"F{number:02}" for number in range(1, 59)] + [f"A{number:02}" for number in range(1, 56)]


def page() -> str:
    with open(PAGE, encoding="utf-8") as file:
        return file.read()


def not_there(text: str) -> list[str]:
    """The sentences of a page that are the name of no test in the file to which they lead."""
    return [f"{held} ({path})" for held, path in _HELD.findall(text) if not _is_there(held, path)]


def _is_there(held: str, path: str) -> bool:
    full = os.path.join(ROOT, path)
    if not os.path.exists(full):
        return False
    with open(full, encoding="utf-8") as file:
        return f"\ndef test_{held.replace(' ', '_')}(" in file.read()


def test_what_is_held_of_every_fault_is_the_name_of_a_test() -> None:
    assert not_there(page()) == []


def test_a_fault_that_no_test_holds_is_seen() -> None:
    row = "| F01 | x | [a fault that no test holds is seen](../tests/guards/test_faults_are_tested.py) |"
    assert not_there(row) == []
    assert not_there(row.replace("is seen", "is overlooked")) == [
        "a fault that no test holds is overlooked (tests/guards/test_faults_are_tested.py)"
    ]
    assert len(not_there(row.replace("faults_are", "faults_were"))) == 1


def test_every_fault_that_was_collected_has_its_row() -> None:
    assert [number for number, _, _ in _ROW.findall(page())] == ALL


def test_what_has_no_test_says_why() -> None:
    without = [(number, held) for number, _, held in _ROW.findall(page()) if not _HELD.search(held)]
    assert [number for number, held in without if len(held) < len("nothing is sealed")] == []
    assert len(without) <= MOST_WITHOUT


MOST_WITHOUT = 14
"""So many are of what is not built, or of a system that nobody here has."""
