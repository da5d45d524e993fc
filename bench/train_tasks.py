"""Train the tables by which a sentence is known as a task or as a request, the same to the bit each time.

    python bench/train_tasks.py --tasks FOLDER --requests FOLDER [--write]

Each folder holds `train.jsonl` and `dev.jsonl`, a sentence a line: {"text": ..., "label": 0 or 1}. Made for
two public sets under the MIT licence: the task sentences of Lin and others ("A Dataset of Email Sentences for
Task Detection", COLING 2020) and the verified intent sentences of the Enron mails. No sentence of them is kept:
the table holds signs (see `goodbooks.language.signs`) without names and figures, each with a weight.

Logistic regression with an L2 penalty, by averaged stochastic gradient descent in a fixed order, in plain Python.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from goodbooks.language.cue import cues
from goodbooks.language.likelihood import Table, figures
from goodbooks.language.signs import signs

FEWEST, KEPT, STRENGTH, ROUNDS, UNIT = 3, 2300, 1.0, 40, 100
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_TABLE = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
    "src",
    "goodbooks",
    "language",
    "{}.table",
)


class Told(NamedTuple):
    """A sentence: its signs, the words that stood capital in it, and whether it is one."""

    signs: frozenset[str]
    is_one: bool


def read(folder: str, part: str) -> list[Told]:
    """One part of a set."""
    with open(os.path.join(folder, f"{part}.jsonl"), encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [Told(_signs(row["text"]), bool(row["label"])) for row in rows]


def _signs(text: str) -> frozenset[str]:
    """The signs of a text, with the cues that it shows."""
    return signs(text, cues().shown(text, tuple(_WORD.findall(text))))


def names(folder: str) -> frozenset[str]:
    """Words that stand with a capital more often than not where no sentence begins: names."""
    upper: Counter[str] = Counter()
    every: Counter[str] = Counter()
    with open(os.path.join(folder, "train.jsonl"), encoding="utf-8") as file:
        for line in file:
            words = json.loads(line)["text"].split()
            for before, word in pairwise(words):
                plain = word.strip(".,;:!?()\"'")
                if plain.isalpha() and before[-1] not in ".!?:":
                    every[plain.lower()] += 1
                    upper[plain.lower()] += plain[0].isupper()
    return frozenset(
        word for word, count in upper.items() if 2 * count > every[word] and word != "i"
    )


def trained(told: list[Told], idf: dict[str, float]) -> dict[str, float]:
    """A weight a sign, and one for none (""): those that part the two kinds of sentences best."""
    order = sorted(idf)
    number = {sign: at for at, sign in enumerate(order, 1)}
    rows = [
        ([(number[s], x) for s, x in sorted(figures(one.signs, idf).items())], one.is_one)
        for one in told
    ]
    weights, sums = [0.0] * (len(order) + 1), [0.0] * (len(order) + 1)
    penalty, step, scale, taken = 1 / (STRENGTH * len(rows)), 0, 1.0, 0
    for turn in range(ROUNDS):
        for at in _shuffled(len(rows)):
            found, is_one = rows[at]
            step += 1
            rate = 1 / (penalty * (step + 2 * len(rows)))
            score = scale * sum(weights[n] * x for n, x in found) + weights[0]
            error = (1.0 if is_one else 0.0) - 1 / (1 + math.exp(-score))
            scale *= 1 - rate * penalty
            for n, x in found:
                weights[n] += rate * error * x / scale
            weights[0] += rate * error * 0.1
        if turn >= ROUNDS // 2:
            taken += 1
            sums = [
                one + (scale if n else 1.0) * w
                for n, (one, w) in enumerate(zip(sums, weights, strict=True))
            ]
    return {sign: sums[n] / taken for sign, n in (("", 0), *number.items())}


def _shuffled(count: int) -> list[int]:
    """The numbers below `count` in an order that is always the same and looks like none."""
    return sorted(range(count), key=lambda at: (at * 2654435761) % 4294967291)


def made(folder: str) -> list[str]:
    """The table of one set: a line a sign with its weight and its rarity."""
    told, people = read(folder, "train"), names(folder)
    counts = Counter(sign for one in told for sign in one.signs)
    idf = {
        sign: round(math.log((1 + len(told)) / (1 + count)) + 1, 1)
        for sign, count in counts.items()
        if count >= FEWEST and not people & set(sign.split())
    }
    first = trained(told, idf)
    best = sorted(idf, key=lambda s: (-abs(first[s] * idf[s]), s))[:KEPT]
    found = trained(told, {sign: idf[sign] for sign in best})
    whole = {sign: round(UNIT * weight) for sign, weight in found.items()}
    return [f"{whole['']}\t0\t"] + [f"{whole[s]}\t{idf[s]}\t{s}" for s in sorted(best)]


def f1(table: Table, told: list[Told], least: float) -> tuple[float, float, float]:
    """Precision, recall and F1 at a threshold."""
    said = [table.likelihood(one.signs) >= least for one in told]
    right = sum(s and one.is_one for s, one in zip(said, told, strict=True))
    precision, recall = right / max(1, sum(said)), right / max(1, sum(one.is_one for one in told))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main() -> None:
    """Train, say how well it does, and write the tables where asked to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tasks")
    parser.add_argument("--requests")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    for name in ("tasks", "requests"):
        folder = getattr(options, name)
        if folder:
            lines = made(folder)
            table, dev = Table("\n".join(lines)), read(folder, "dev")
            print(
                name,
                len(lines),
                "signs;",
                *(f"{t:.2f}: {f1(table, dev, t)[2]:.3f}" for t in (0.26, 0.3, 0.34, 0.38, 0.42)),
            )
            if options.write:
                with open(_TABLE.format(name), "w", encoding="utf-8") as file:
                    file.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    main()
