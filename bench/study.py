"""Figures for tasks, requests and days on data that is not kept here, beside rules and published ones.

    python bench/language.py --data FOLDER [--write]

FOLDER holds `lin_task` and `enron_intent`, each with `train.jsonl` and `dev.jsonl`, and `dates_dev.jsonl`. What is
"beside" was measured once by others on the dev part: rules by hand, and 4,000 words with features; published
figures are on the authors' own parts.
"""

from __future__ import annotations

import json
import os
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.language.days.dues import due_in
from goodbooks.language.learned.likelihood import Table
from train_tasks import f1, held_out, made, read, weighed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from train_tasks import Told

_WORTH = (
    "The tables that ship were made from the train and dev parts together. The figures for dev are those of a table made from train alone; those of fifths are of "
    "all sentences of both, each fifth weighed by a table made from the other four, and so what says most of the ones that ship. All at a likelihood of .34; what is beside was "
    "measured by a study on the same dev parts."
)
STUDY = "## Sentences and days, on sets that are not kept here"
SETS = (
    ("tasks", "lin_task", ".69", ".80", "BERT .79, its authors .80"),
    ("requests", "enron_intent", ".47", ".76", "none"),
)

CUES = {"lin_task": ("ask", "commit", "offer", "hint"), "enron_intent": ("ask",)}
"""By which cues the rules alone take a sentence for one of a set; of an intent a question mark says it too."""


class Found(NamedTuple):
    """Precision, recall and F1 of a set: of tables on each part, the fifths each weighed by a table that has not seen them; and of rules alone."""

    train_fifths: tuple[float, float, float]
    dev: tuple[float, float, float]
    fifths: tuple[float, float, float]
    rules_train: tuple[float, float, float]
    rules_dev: tuple[float, float, float]


class Days(NamedTuple):
    """How many days are read right, wrong or not at all; how many are seen where there is none, and how often there is none."""

    right: int
    wrong: int
    unread: int
    false: int
    empty: int


@cache
def found(folder: str, where: str) -> Found:
    """What the tables and the rules alone do on one set."""
    train, dev = (read(os.path.join(folder, where), part) for part in ("train", "dev"))
    return Found(
        f1(held_out(train)),
        f1(weighed(Table(made(train)), dev)),
        f1(held_out([*train, *dev])),
        f1(by_rules(train, where)),
        f1(by_rules(dev, where)),
    )


def by_rules(told: Iterable[Told], where: str) -> Sequence[tuple[float, bool]]:
    """The sentences with 1 where a cue shows one of the set, without a table, and whether it is one."""
    wanted = {f"turn does {name}" for name in CUES[where]}
    is_asked = where == "enron_intent"
    return [
        (float(bool(wanted & one.signs) or (is_asked and "?" in one.text)), one.is_one)
        for one in told
    ]


def study(folder: str) -> list[str]:
    """The tables of what the trainer of the shipped tables and the reader of days do on a folder of data."""
    rows = [
        STUDY,
        "",
        _WORTH,
        "",
        "| what | part | precision | recall | F1 | rules alone, dev | words and rules, dev | published |",
        "|---|---|---:|---:|---:|---:|---:|---|",
    ]
    for name, where, rules, words, published in SETS:
        one = found(folder, where)
        for part, (precision, recall, both) in (("dev", one.dev), ("fifths of both", one.fifths)):
            rows.append(
                f"| {name} | {part} | {precision:.2f} | {recall:.2f} | {both:.2f}"
                f" | {rules} | {words} | {published} |"
            )
    day = days(os.path.join(folder, "dates_dev.jsonl"))
    return [
        *rows,
        "",
        f"Days: {day.right} right, {day.wrong} wrong, {day.unread} not read; {day.false} seen in {day.empty} where there is none (chrono-node 2.10: 41, 9, 10; 5 of 15).",
        "",
    ]


@cache
def days(path: str) -> Days:
    """How many office dates are read right, wrong or not at all, and how often one is seen where none is."""
    right = wrong = unread = false = empty = 0
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    for row in rows:
        said = row["text"] if row["text"].endswith(".") else f"Please send it {row['text']}."
        due = due_in(said, date.fromisoformat(row["ref"]))
        wanted = row["due_ok"]
        empty += not wanted
        false += not wanted and due is not None
        unread += bool(wanted) and due is None
        right += bool(wanted) and due is not None and due.on.isoformat() in wanted
        wrong += bool(wanted) and due is not None and due.on.isoformat() not in wanted
    return Days(right, wrong, unread, false, empty)
