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

from goodbooks.language.days.dues import due_in
from goodbooks.language.learned.likelihood import Table
from train_tasks import f1, held_out, made, read, weighed

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
        train, dev = (read(os.path.join(folder, where), part) for part in ("train", "dev"))
        for part, pairs in (
            ("dev", weighed(Table(made(train)), dev)),
            ("fifths of both", held_out([*train, *dev])),
        ):
            precision, recall, both = f1(pairs)
            rows.append(
                f"| {name} | {part} | {precision:.2f} | {recall:.2f} | {both:.2f}"
                f" | {rules} | {words} | {published} |"
            )
    return [*rows, "", _days(os.path.join(folder, "dates_dev.jsonl")), ""]


def _days(path: str) -> str:
    """How many office dates are read right, wrong or not at all, and how often one is seen where none is."""
    right = wrong = none = false = empty = 0
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    for row in rows:
        said = row["text"] if row["text"].endswith(".") else f"Please send it {row['text']}."
        due = due_in(said, date.fromisoformat(row["ref"]))
        wanted = row["due_ok"]
        empty += not wanted
        false += not wanted and due is not None
        none += bool(wanted) and due is None
        right += bool(wanted) and due is not None and due.on.isoformat() in wanted
        wrong += bool(wanted) and due is not None and due.on.isoformat() not in wanted
    return f"Days: {right} right, {wrong} wrong, {none} not read; {false} seen in {empty} where there is none (chrono-node 2.10: 41, 9, 10; 5 of 15)."
