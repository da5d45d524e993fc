"""The table by which clauses are ranked has seen what it follows from, and names nobody."""

from __future__ import annotations

import os
import sys

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

import train_told

sys.path.remove(
    os.path.join(ROOT, "bench")
)  # a script of the bench must not stand in for a folder of tests


def test_the_table_has_seen_the_stories_the_sayings_and_the_turns_it_follows_from() -> None:
    head = train_told.TABLE.read_text("utf-8").split("\n", 1)[0]
    assert train_told.mark() in head, "run python bench/train_told.py --write"


def test_every_sort_has_sayings_of_its_own_each_with_one_answer() -> None:
    every = train_told.sayings()
    assert set(every) - {train_told.BESIDE} == {one.stem for one in (train_told.SITUATIONS / "sayings").glob("*.txt")}  # fmt: skip
    assert all(one.count("[") == one.count("]") == 1 for name, lines in every.items() if name != train_told.BESIDE for one in lines)  # fmt: skip


def test_no_name_is_in_the_table() -> None:
    table = train_told.TABLE.read_text("utf-8")
    assert not any(f": w {name}\t" in table for name in ("darnell", "sinead", "nadia", "kurien"))
