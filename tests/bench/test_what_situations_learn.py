"""The tables by which a story is told apart are those that their trainer makes of what lies in the project."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from train_situations import MARKS, beside, mark, of_told, own_stories, sums

sys.path.remove(os.path.join(ROOT, "bench"))

MADE_ANEW = "run bench/train_situations.py --write"


def lines() -> list[str]:
    """What was written down when the tables were made."""
    with open(MARKS, encoding="utf-8") as file:
        return file.read().splitlines()


def test_the_tables_were_made_of_the_stories_and_by_the_code_as_they_are_now() -> None:
    assert f"learned {mark(own_stories(), beside())}" == lines()[0], (
        f"{MADE_ANEW}: a story, or how it is read or learned, has changed"
    )


def test_the_tables_that_ship_are_those_that_were_made() -> None:
    assert sums() == lines()[1:], f"{MADE_ANEW}: a table is another than the trainer made"


def test_the_stories_that_were_labelled_for_walks_are_learned_and_those_aside_are_not() -> None:
    folder = Path(ROOT) / "bench" / "told"
    told = {file: {json.loads(line)["story"] for line in file.read_text("utf-8").splitlines()} for file in folder.rglob("*.jsonl")}  # fmt: skip
    learned = {one.text for one in of_told()}
    assert learned == set().union(*(told[file] for file in told if file.parent == folder))
    assert not learned & set().union(*(told[file] for file in told if file.parent != folder))
