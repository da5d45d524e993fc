"""The table by which those whom a story names are weighed has seen what it follows from, and names nobody."""

from __future__ import annotations

import os
import sys

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

import train_people

sys.path.remove(
    os.path.join(ROOT, "bench")
)  # a script of the bench must not stand in for a folder of tests


def test_the_table_has_seen_the_stories_and_the_signs_it_follows_from() -> None:
    head = train_people.TABLE.read_text("utf-8").split("\n", 1)[0]
    assert train_people.mark() in head, "run python bench/train_people.py --write"


def test_no_name_is_in_the_table_and_it_is_small() -> None:
    table = train_people.TABLE.read_text("utf-8")
    words = {word for line in table.lower().split("\n") for word in line.partition("\t")[0].split()}
    assert words.isdisjoint(["darnell", "sinead", "nadia", "kurien", "marlene", "karsten"])
    assert len(table) < 60_000


def test_of_our_own_stories_some_name_the_boss_and_as_many_only_others() -> None:
    told = [one.is_told for one in train_people.our_own()]
    assert min(told.count(True), told.count(False)) >= 30
