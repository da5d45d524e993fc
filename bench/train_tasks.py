"""Train the tables by which a sentence is known as a task or as a request, the same to the bit each time.

    python bench/train_tasks.py --tasks FOLDER --requests FOLDER [--write]

Each folder holds `train.jsonl` and `dev.jsonl`, a sentence a line: {"text": ..., "label": 0 or 1}. Made for
two public sets under the MIT licence: the task sentences of Lin and others ("A Dataset of Email Sentences for
Task Detection", COLING 2020) and the verified intent sentences of the Enron mails. No sentence of them is kept, and no word:
a table holds the check sums of signs (see `goodbooks.language.doings.signs`) without names and figures, each with a weight.

Without `--write` it says how well a table made from train alone does on dev, and in the five parts of both that it was not made from, and
whether the table that ships is the one that both make: a cue that changes may change it. What it writes is made from both.

A linear support vector machine (`margins`). A sign that stands in one kind of sentences more often than in the other is
trusted more beforehand, by the logarithm of how much more often (S. Wang and C. Manning, "Baselines and Bigrams", 2012).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.language.doings.cue import cues
from goodbooks.language.doings.signs import signs
from goodbooks.language.learned.keyed import OF_RARITY, as_table
from goodbooks.language.learned.likelihood import EVERY, Table, figures
from margins import margins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FEWEST, COST, UNIT, HIGHEST, PARTS, LEAST = 3, 0.06, 55, 127, 5, 0.34
"""How often a sign must be met; what a sentence on the wrong side costs; in what part of one a weight is told, and how many of those at most; in how many parts it is tried; the likelihood from which on a sentence is one."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_TABLE = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
    "src",
    "goodbooks",
    "language",
    "learned",
    "{}.weights",
)


class Told(NamedTuple):
    """A sentence: its text, its signs, and whether it is one."""

    text: str
    signs: frozenset[str]
    is_one: bool


def read(folder: str, part: str) -> list[Told]:
    """One part of a set."""
    with open(os.path.join(folder, f"{part}.jsonl"), encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [Told(row["text"], _signs(row["text"]), bool(row["label"])) for row in rows]


def _signs(text: str) -> frozenset[str]:
    """The signs of a text, with the cues that it shows."""
    return signs(text, cues().shown(text, tuple(_WORD.findall(text))))


def names(texts: Iterable[str]) -> frozenset[str]:
    """Words that stand with a capital more often than not where no sentence begins: names."""
    upper: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for text in texts:
        for before, word in pairwise(text.split()):
            plain = word.strip(".,;:!?()\"'")
            if plain.isalpha() and before[-1] not in ".!?:":
                every[plain.lower()] += 1
                upper[plain.lower()] += plain[0].isupper()
    return frozenset(
        word for word, count in upper.items() if 2 * count > every[word] and word != "i"
    )


def trained(told: Sequence[Told], idf: Mapping[str, float]) -> dict[str, float]:
    """A weight a sign, and one that every sentence has (EVERY): those that part the two kinds of sentences best."""
    order, trust = sorted(idf), _trust(told, idf)
    number = {sign: at for at, sign in enumerate(order)}
    rows = [
        [
            *((number[s], x * trust[s]) for s, x in sorted(figures(one.signs, idf).items())),
            (len(order), 1.0),
        ]
        for one in told
    ]
    labels = [int(one.is_one) for one in told]
    found = margins(rows, labels, len(order) + 1, (COST, COST), is_mixed=True)[:, 1].tolist()
    return {EVERY: found[-1], **{sign: trust[sign] * found[at] for sign, at in number.items()}}


def _trust(told: Sequence[Told], idf: Mapping[str, float]) -> dict[str, float]:
    """How far a sign is trusted beforehand: 1, and more the more it stands in one kind of sentences only."""
    all_of = {kind: sum(one.is_one == kind for one in told) or 1 for kind in (True, False)}
    counts = {kind: Counter[str]() for kind in (True, False)}
    for one in told:
        counts[one.is_one].update(one.signs)
    share = {
        kind: {sign: (counts[kind][sign] + 1) / all_of[kind] for sign in idf} for kind in counts
    }
    return {sign: 1 + abs(math.log(share[True][sign] / share[False][sign])) for sign in idf}


def _shuffled(count: int) -> list[int]:
    """The numbers below `count` in an order that is always the same and looks like none."""
    return sorted(range(count), key=lambda at: (at * 2654435761) % 4294967291)


def made(told: Sequence[Told]) -> bytes:
    """The table of these sentences: every sign that was met often enough and weighs something."""
    people = names(one.text for one in told)
    counts = Counter(sign for one in told for sign in one.signs)
    idf = {
        sign: round(OF_RARITY * (math.log((1 + len(told)) / (1 + count)) + 1)) / OF_RARITY
        for sign, count in sorted(counts.items())
        if count >= FEWEST and not people & set(sign.split())
    }
    found = trained(told, idf)
    whole = {s: max(-HIGHEST, min(HIGHEST, round(UNIT * found[s]))) for s in (EVERY, *idf)}
    lines = {s: (idf.get(s, 1.0), (w,)) for s, w in whole.items() if w or s == EVERY}
    return as_table(("one",), UNIT, lines)


def f1(pairs: Sequence[tuple[float, bool]], least: float = LEAST) -> tuple[float, float, float]:
    """Precision, recall and F1 at a threshold, of how likely each sentence is one and whether it is."""
    right = sum(likely >= least and is_one for likely, is_one in pairs)
    precision = right / max(1, sum(likely >= least for likely, _ in pairs))
    recall = right / max(1, sum(is_one for _, is_one in pairs))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def weighed(table: Table, told: Iterable[Told]) -> list[tuple[float, bool]]:
    """How likely each sentence is one, and whether it is."""
    return [(table.likelihood(one.signs), one.is_one) for one in told]


def held_out(told: Sequence[Told]) -> list[tuple[float, bool]]:
    """The same of sentences in parts, each weighed by a table that is made from the other parts."""
    shuffled = [told[at] for at in _shuffled(len(told))]
    parts = [shuffled[at::PARTS] for at in range(PARTS)]
    return [
        pair
        for part in parts
        for pair in weighed(
            Table(made([*chain.from_iterable(other for other in parts if other is not part)])),
            part,
        )
    ]


def main() -> None:
    """Say how well it does, or write the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tasks")
    parser.add_argument("--requests")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    for name in ("tasks", "requests"):
        folder = getattr(options, name)
        if not folder:
            continue
        train, dev = read(folder, "train"), read(folder, "dev")
        if options.write:
            data = made([*train, *dev])
            with open(_TABLE.format(name), "wb") as file:
                file.write(data)
            print(f"{name}: {len(data) // 1000} kB from {len(train) + len(dev)} sentences")
            continue
        for where, pairs in (
            ("dev", weighed(Table(made(train)), dev)),
            ("parts", held_out([*train, *dev])),
        ):
            precision, recall, both = f1(pairs)
            print(f"{name}, {where}: precision {precision:.3f}, recall {recall:.3f}, F1 {both:.3f}")
        with open(_TABLE.format(name), "rb") as file:
            is_same = file.read() == made([*train, *dev])
        print(
            f"{name}: the table that ships is {'' if is_same else 'not '}the one these sentences make now"
        )


if __name__ == "__main__":
    main()
