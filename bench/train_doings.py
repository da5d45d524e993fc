"""Train the table by which a sentence is known to ask, promise, tell a promise of another or tell a decision, the same each time.

    python bench/train_doings.py [--tasks FOLDER] [--requests FOLDER] [--write]

Made from the sentences in `bench/doings`, written for this project in many voices, a doing a file. The folders are those of
`bench/train_tasks.py`, under the MIT licence: what is no task there stands beside as what does nothing, and what is a request as one, each
counted little. The signs are those of our own sentences alone, without words that are names.
Without `--write` it says how well each doing is found in the fifths that were not learned from.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from typing import TYPE_CHECKING

from goodbooks.language.cue import cues
from goodbooks.language.doing import DOINGS, signs_of
from goodbooks.language.letter import Letter
from goodbooks.language.weights import Weights
from learned import capitals, digest, unnamed
from regression import Settings, Told, trained

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from goodbooks.language.letter import Sentence

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TABLE = os.path.join(ROOT, "src", "goodbooks", "language", "doings.table")
FILES = {
    "asks": "ask",
    "promises": "commit",
    "told": "commit-of-another",
    "decisions": "decide",
    "nothing": "",
}
SETTINGS, MAIL, MOST, PARTS = Settings(fewest=2, penalty=0.5, least=12), 0.2, 1500, 5


def sayings() -> Iterator[tuple[str, str]]:
    """Our own sentences, each with what it does, or "" for nothing."""
    for name, does in FILES.items():
        with open(os.path.join(ROOT, "bench", "doings", f"{name}.txt"), encoding="utf-8") as file:
            yield from ((line.strip(), does) for line in file if line.strip() and line[0] != ";")


def of_mail(folder: str | None, does: str) -> list[Told]:
    """The sentences of an open set that stand for one doing, or for none, the same so many each time."""
    if folder is None:
        return []
    with open(os.path.join(folder, "train.jsonl"), encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    texts = [row["text"] for row in rows if bool(row["label"]) == bool(does)]
    texts.sort(key=lambda text: hashlib.md5(text.encode(), usedforsecurity=False).hexdigest())
    return [told(text, does, MAIL) for text in texts[:MOST]]


def told(text: str, does: str, counts: float = 1.0) -> Told:
    """One sentence as it is learned from."""
    found = [_signs(one) for one in Letter(text).sentences]
    return Told(frozenset().union(*found), frozenset((does or "nothing",)), counts)


def _signs(sentence: Sentence) -> frozenset[str]:
    return signs_of(sentence.text, sentence.words, cues().shown(sentence.text, sentence.words))


def own() -> list[Told]:
    """All our own sentences, without names."""
    every = list(sayings())
    return unnamed((told(*one) for one in every), capitals(text for text, _ in every))


def lines(ours: Sequence[Told], mail: Sequence[Told]) -> list[str]:
    """The lines of a table."""
    return trained([(("nothing",), ours), (DOINGS, [*ours, *mail])], SETTINGS)


def held_out(mail: Sequence[Told]) -> Mapping[str, tuple[float, float]]:
    """Precision and recall of each doing, each fifth of our sentences weighed by a table of the others."""
    every, ours = list(sayings()), own()
    pairs = []
    for part in range(PARTS):
        rest = [one for at, one in enumerate(ours) if at % PARTS != part]
        weights = Weights("\n".join(lines(rest, mail)))
        for at in range(part, len(ours), PARTS):
            scores = {name: weights.scores(ours[at].signs)[name] for name in DOINGS}
            best = max(scores, key=lambda name: scores[name])
            pairs.append((every[at][1], best if scores[best] >= _LOGIT else ""))
    return {name: _figures(pairs, name) for name in DOINGS}


_LOGIT = -0.2
"""The score that stands for a likelihood of .45."""


def _figures(pairs: Sequence[tuple[str, str]], name: str) -> tuple[float, float]:
    right = sum(one == other == name for one, other in pairs)
    return right / max(1, sum(other == name for _, other in pairs)), right / sum(
        one == name for one, _ in pairs
    )


def main() -> None:
    """Say how well it does, or write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks")
    parser.add_argument("--requests")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    mail = [*of_mail(asked.tasks, ""), *of_mail(asked.requests, "ask")]
    if not asked.write:
        for name, (precision, recall) in held_out(mail).items():
            print(f"{name}: precision {precision:.2f}, recall {recall:.2f}")
        return
    found = lines(own(), mail)
    head = f"; Made by bench/train_doings.py from what is in bench/doings; {digest(own())}.\n"
    with open(TABLE, "w", encoding="utf-8") as file:
        file.write(head + "".join(line + "\n" for line in found))
    print(f"{len(found)} signs")


if __name__ == "__main__":
    main()
