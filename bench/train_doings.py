"""Train the table by which a sentence is known to ask, promise, tell a promise of another or tell a decision, the same each time.

    python bench/train_doings.py [--tasks FOLDER] [--requests FOLDER] [--write]

Made from the sentences in `bench/doings`, written for this project in many voices, a doing a file, and from our labelled mails. The folders are those of
`bench/train_tasks.py`, under the MIT licence: what is no task and no request there stands beside as what does nothing, what is a request as one, and a
task as what a cue shows it to be, each counted little. Linear support vector machines (`margins`) over all signs of our own sentences, without words that are names; those that weigh next to nothing are left out of the table.
Without `--write` it says how well each doing is found in the fifths that were not learned from.
"""

from __future__ import annotations

import argparse
import json
import math
import os
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from goodbooks.language.doings.cue import cues
from goodbooks.language.doings.doing import DOINGS, EVERY, signs_of
from goodbooks.language.learned.keyed import OF_RARITY, Weights, as_table
from goodbooks.language.text.letter import Letter, clauses
from goodbooks.language.text.tongue import is_mostly_german
from learned import capitals, digest, unnamed
from margins import by_rarity, margins
from regression import Told
from taking_in import SNIPPETS, snippets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from goodbooks.language.text.letter import Sentence
    from taking_in import Snippet

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TABLE = os.path.join(ROOT, "src", "goodbooks", "language", "doings", "doings.weights")
MARK = os.path.join(ROOT, "bench", "doings", "mark")
"""Where the mark of what the table was made from stands."""
FILES = {
    "asks": "ask",
    "promises": "commit",
    "told": "commit-of-another",
    "decisions": "decide",
    "nothing": "",
}
NOTHING = "nothing"
NAMES = (*DOINGS, NOTHING)
FEWEST, COST, MAIL, PARTS = 1, 2.0, 0.1, 5
FINE, LIGHTEST, HIGHEST = 20, 3, 127
"""In what part of one a weight is told, how many of those the heaviest of a sign must be for it to be kept, and how many at most."""


def sayings() -> Iterator[tuple[str, str]]:
    """Our own sentences, each with what it does, or "" for nothing."""
    for name, does in FILES.items():
        with open(os.path.join(ROOT, "bench", "doings", f"{name}.txt"), encoding="utf-8") as file:
            yield from ((line.strip(), does) for line in file if line.strip() and line[0] != ";")


def of_snippets() -> Iterator[tuple[str, str]]:
    """The sentences of our own labelled mails whose doing is plain: all of a mail that holds nothing, and the only one of a mail that holds one entry."""
    for name in sorted(os.listdir(SNIPPETS)):
        if name.startswith("german"):
            continue
        for snippet in snippets(name.removesuffix(".txt")):
            said = [one.text for one in Letter(snippet.written.text).sentences]
            if not snippet.wanted:
                yield from ((text, "") for text in said)
            elif len(said) == len(snippet.wanted) == 1:
                yield said[0], _doing_of(snippet)


DOES = {"request": "ask", "ask": "ask", "decision": "decide"}


def of_mails() -> Iterator[tuple[str, str]]:
    """The sentences of our mails that were learned from: one that an entry was read from does so, where no other one was, and every other nothing; a note that holds entries tells of others and is left out, and so is a mail whose entries do not say what they were read from."""
    path = os.path.join(ROOT, "bench", "doings", "mails-read.jsonl")
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    for row in rows:
        is_open = not all(entry["what"] for entry in row["entries"])
        if is_open or is_mostly_german(row["text"]) or (row["form"] == "note" and row["entries"]):
            continue
        for one in Letter(row["text"]).sentences:
            said = row["text"][one.start : one.end]
            told_of = [
                entry
                for entry in row["entries"]
                if entry["what"] in said or said.rstrip(".!? ") in entry["what"]
            ]
            if len(told_of) <= 1:
                yield said, _does(told_of[0], row["from"]) if told_of else ""


def _does(entry: Mapping[str, str], writer: str) -> str:
    own = "commit" if entry["who"] == writer else "commit-of-another"
    return DOES.get(entry["kind"], own)


def _doing_of(snippet: Snippet) -> str:
    wanted, writer = snippet.wanted[0], snippet.written.who
    if wanted.kind == "promise":
        return "commit" if writer and wanted.who in (writer.name, "me") else "commit-of-another"
    return "decide" if wanted.kind == "decision" else "ask"


def of_mail(tasks: str | None, requests: str | None) -> list[Told]:
    """The sentences of the open sets whose doing is known: by their label, and where that leaves it open by a single cue."""
    told_of = [
        *((text, "") for text in _texts(tasks, is_one=False)),
        *((text, _by_cue(text)) for text in _texts(tasks, is_one=True)),
        *((text, "ask") for text in _texts(requests, is_one=True)),
        *((text, "") for text in _texts(requests, is_one=False) if not _shown(text)),
    ]
    return [told(text, does, MAIL) for text, does in told_of if does is not None]


def _texts(folder: str | None, *, is_one: bool) -> list[str]:
    if folder is None:
        return []
    with open(os.path.join(folder, "train.jsonl"), encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [row["text"] for row in rows if bool(row["label"]) == is_one]


def _shown(text: str) -> set[str]:
    return {
        name
        for one in Letter(text).sentences
        for name in cues().shown(one.text, one.words)
        if name in DOINGS
    }


def _by_cue(text: str) -> str | None:
    shown = _shown(text)
    return min(shown) if len(shown) == 1 else None


def told(text: str, does: str, counts: float = 1.0) -> Told:
    """One sentence as it is learned from."""
    found = [_signs(one) for one in Letter(text).sentences]
    return Told(frozenset().union(*found), frozenset((does or NOTHING,)), counts)


def _signs(sentence: Sentence) -> frozenset[str]:
    return signs_of(sentence.text, sentence.words, cues().shown(sentence.text, sentence.words))


def every_saying() -> list[tuple[str, str]]:
    """All our own sentences, each with what it does."""
    return [*sayings(), *of_snippets(), *of_mails()]


def parts_of(text: str, does: str) -> list[tuple[str, str]]:
    """The clauses of a sentence that does nothing, which do nothing either."""
    idle = [] if does else Letter(text).sentences
    return [(part.text, "") for one in idle for part in clauses(one)]


def own() -> list[Told]:
    """All our own sentences, without names, and behind them the clauses of those that do nothing."""
    every = every_saying()
    every += [part for one in every for part in parts_of(*one)]
    return unnamed((told(*one) for one in every), capitals(text for text, _ in every))


def made(ours: Sequence[Told], mail: Sequence[Told]) -> bytes:
    """The table of these sentences: every doing counts alike, and the sentences of mail as much as each of them says."""
    every = [*ours, *mail]
    counts = Counter(sign for one in ours for sign in one.signs)
    rarity = {s: _rarity(len(ours), counts[s]) for s in sorted(counts) if counts[s] >= FEWEST}
    numbers = {sign: number for number, sign in enumerate(rarity)}
    rows = [
        [*((numbers[s], x) for s, x in by_rarity(one.signs, rarity)), (len(numbers), 1.0)]
        for one in every
    ]
    labels = [NAMES.index(min(one.names)) for one in every]
    told_of = Counter(NAMES.index(min(one.names)) for one in ours)
    shares = [len(ours) / len(NAMES) / told_of[at] for at in range(len(NAMES))]
    found = margins(
        rows,
        labels,
        len(numbers) + 1,
        [COST * share for share in shares],
        [one.counts for one in every],
    )
    whole = np.clip(np.rint(found * FINE), -HIGHEST, HIGHEST).astype(int).tolist()
    lines = {
        sign: (rare, tuple(row))
        for (sign, rare), row in zip((*rarity.items(), (EVERY, 1.0)), whole, strict=True)
        if sign == EVERY or max(map(abs, row)) >= LIGHTEST
    }
    return as_table(NAMES, FINE, lines)


def _rarity(texts: int, held: int) -> float:
    return round(OF_RARITY * (math.log((1 + texts) / (1 + held)) + 1)) / OF_RARITY


def held_out(mail: Sequence[Told]) -> Mapping[str, tuple[float, float]]:
    """Precision and recall of each doing, each fifth of our sentences weighed by a table of the others; a clause goes where its sentence goes."""
    every, ours = every_saying(), own()
    whose = [*range(len(every)), *(at for at, one in enumerate(every) for _ in parts_of(*one))]
    pairs = []
    for part in range(PARTS):
        rest = [one for at, one in zip(whose, ours, strict=True) if at % PARTS != part]
        weights = Weights(made(rest, mail))
        of_all = weights.scores((EVERY,))
        for at in range(part, len(every), PARTS):
            scores = weights.scores(ours[at].signs)
            best = max(DOINGS, key=lambda name, scores=scores: scores[name] + of_all[name])  # type: ignore[misc]
            pairs.append((every[at][1], best if scores[best] + of_all[best] >= _LEAST else ""))
    return {name: _figures_of(pairs, name) for name in DOINGS}


_LEAST = -0.25
"""The score from which on a sentence is taken for what it most likely does."""


def _figures_of(pairs: Sequence[tuple[str, str]], name: str) -> tuple[float, float]:
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
    mail = of_mail(asked.tasks, asked.requests)
    if not asked.write:
        for name, (precision, recall) in held_out(mail).items():
            print(f"{name}: precision {precision:.2f}, recall {recall:.2f}")
        return
    ours = own()
    found = made(ours, mail)
    with open(TABLE, "wb") as file:
        file.write(found)
    with open(MARK, "w", encoding="utf-8") as mark:
        mark.write(digest(ours) + "\n")
    print(f"{len(found) // 1000} kB from {len(ours)} sentences of our own")


if __name__ == "__main__":
    main()
