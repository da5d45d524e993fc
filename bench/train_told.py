"""Train the table by which the pieces of a story are ranked as answers, the same each time.

    python bench/train_told.py [FILE ...] [--write] [--each]

Made from the labelled stories of `bench/told`. For each told answer the pieces of its story that say it are told from all others:
a logistic choice among the pieces (softmax) with an L2 penalty on every weight, by gradient descent from nothing, all stories at once.
Without --write it says how often the right piece comes first, and among three, of stories that were left out: one story at a
time, and one file, which is one hand, at a time.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from goodbooks.situations.answer_signs import Seen, signs_for
from goodbooks.situations.answer_sorts import sort_for
from told_slots import OWN, is_right, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

TABLE = Path(__file__).parent.parent / "src/goodbooks/situations/answers.table"
UNIT, LEAST = 100, 4


class Case(NamedTuple):
    """A told answer: its hand, its story, its slot, the signs of each piece, and which pieces say it."""

    hand: str
    story: int
    play: str
    slot: str
    pieces: tuple[frozenset[str], ...]
    right: tuple[int, ...]


def cases(files: Iterable[Path]) -> list[Case]:
    """Every told answer of some files for which there is a sort."""
    found: list[Case] = []
    number = 0
    for path in files:
        for one in read(path):
            number += 1
            story = Seen(one.story)
            for slot, words in sorted(one.told.items()):
                sort = sort_for(one.play, slot)
                if sort is None:
                    continue
                right = tuple(at for at, piece in enumerate(story.pieces) if is_right("text", piece.text, words, one.today))  # fmt: skip
                if right:
                    found.append(Case(path.stem, number, one.play, slot, tuple(signs_for(story, sort)), right))  # fmt: skip
    return found


def allowed(every: Sequence[Case]) -> frozenset[str]:
    """The signs that are learned: of words only stems that occur in the stories of two hands or more, no name and no word of one alone."""
    hands: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for case in every:
        for signs in case.pieces:
            for sign in signs:
                counts[sign] += 1
                if ": w " in sign:
                    hands[sign.partition(": w ")[2]].add(case.hand)
    return frozenset(
        sign for sign in counts if ": w " not in sign or (len(hands[sign.partition(": w ")[2]]) > 1)
    )


PEN = {"w": 6.0, "sort": 1.5, "form": 0.7, "plain": 0.3, "cue": 0.7}


def penalty(sign: str) -> float:
    """How dear the weight of a sign is: words most, what all sorts share least."""
    if ": w " in sign:
        return PEN["w"]
    if ": cue" in sign:
        return PEN["cue"]
    head = sign.partition(": ")
    if not head[1]:
        return PEN["plain"]
    return (
        PEN["form"]
        if head[0]
        in ("clause", "said", "reply", "question", "my-word", "agreed", "doing", "able", "thing")
        else PEN["sort"]
    )


PRIOR = {"cues 1": 1.0, "cues 2": 0.8, "cues 3": 0.6, "near": -1.0}


def trained(every: Sequence[Case], turns: int = 120) -> dict[str, float]:
    """The weights of the signs."""
    kept = sorted(allowed(every))
    at = {sign: number for number, sign in enumerate(kept)}
    rows: list[int] = []
    cols: list[int] = []
    starts = [0]
    right: list[float] = []
    for case in every:
        for number, signs in enumerate(case.pieces):
            row = starts[-1] + number
            known = sorted(at[sign] for sign in signs if sign in at)
            rows.extend([row] * len(known))
            cols.extend(known)
            right.append(1.0 if number in case.right else 0.0)
        starts.append(starts[-1] + len(case.pieces))
    r, c = np.array(rows), np.array(cols)
    good = np.array(right)
    group = np.repeat(np.arange(len(every)), np.diff(starts))
    prior = np.array([PRIOR.get(sign, 0.0) for sign in kept])
    pen = np.array([penalty(sign) for sign in kept])
    weights = prior.copy()
    ahead = weights.copy()
    step = 0.02
    for turn in range(turns):
        scores = np.bincount(r, ahead[c], starts[-1])
        top = np.maximum.reduceat(scores, starts[:-1])
        likely = np.exp(scores - top[group])
        share = likely / np.bincount(group, likely)[group]
        hit = likely * good
        wanted = hit / np.bincount(group, hit)[group]
        slope = np.bincount(c, (wanted - share)[r], len(kept)) - pen * (ahead - prior)
        new = ahead + step * slope
        ahead = new + (turn / (turn + 3)) * (new - weights)
        weights = new
    return {
        sign: float(weight)
        for sign, weight in zip(kept, weights, strict=True)
        if abs(weight) >= 0.02
    }


def mark(every: Sequence[Case]) -> str:
    """A short mark of everything that the table is made from."""
    found = hashlib.sha256()
    for case in every:
        for signs in case.pieces:
            found.update("|".join(sorted(signs)).encode())
        found.update(repr((case.slot, case.right)).encode())
    return found.hexdigest()[:16]


def table(every: Sequence[Case]) -> list[str]:
    """The lines of the table: what it is made from, and each sign with its weight in hundredths."""
    weights = {sign: round(weight * UNIT) for sign, weight in trained(every).items()}
    head = f"; Made by bench/train_told.py from {len(every)} told answers; {mark(every)}."
    return [
        head,
        *(f"{sign}\t{weight}" for sign, weight in sorted(weights.items()) if abs(weight) >= LEAST),
    ]


def places(case: Case, weights: Mapping[str, float]) -> int:
    """Which place the first right piece gets."""
    scores = [sum(weights.get(sign, 0.0) for sign in signs) for signs in case.pieces]
    order = sorted(range(len(scores)), key=lambda one: (-scores[one], one))
    return next(place for place, one in enumerate(order) if one in case.right)


def measured(every: Sequence[Case], by: str, *, is_each: bool = False) -> tuple[int, int, int]:
    """How many come first, and among three, of how many, where each story or each hand is left out in turn."""
    first = three = 0
    bad = Counter()
    tot = Counter()
    f1 = Counter()
    for left in sorted({getattr(one, by) for one in every}):
        weights = trained([one for one in every if getattr(one, by) != left])
        for case in every:
            if getattr(case, by) == left:
                place = places(case, weights)
                first += place == 0
                three += place < 3
                tot[case.play, case.slot] += 1
                bad[case.play, case.slot] += place < 3
                f1[case.play, case.slot] += place == 0
    if is_each:
        for k in sorted(tot):
            print(k, tot[k], f1[k], bad[k])
    return first, three, len(every)


def main() -> None:
    """Measure, or train and write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--each", action="store_true")
    given = parser.parse_args()
    every = cases(given.files or sorted(OWN.glob("*.jsonl")))
    if given.write:
        lines = table(every)
        TABLE.write_text("\n".join(lines) + "\n", "utf-8")
        print(f"{len(lines) - 1} signs from {len(every)} answers")
        return
    zero = [places(case, PRIOR) for case in every]
    print("prior", sum(p == 0 for p in zero), sum(p < 3 for p in zero), len(zero))
    for by in ("story", "hand"):
        first, three, count = measured(every, by, is_each=given.each and by == "story")
        print(
            f"left out by {by}: of {count}, {first} first ({first / count:.0%}), {three} among three ({three / count:.0%})"
        )


if __name__ == "__main__":
    main()
