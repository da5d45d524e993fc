"""The learner of the tables of tasks and requests comes to its end, in whatever order their sentences stand."""

from __future__ import annotations

import os
import sys

from guards.house import ROOT

sys.path.append(os.path.join(ROOT, "bench"))

from margins import margins

sys.path.remove(
    os.path.join(ROOT, "bench")
)  # a script of the bench must not stand in for a folder of tests

COUNT, COST = 400, 0.06
ROWS = [[(at * 7 % 60, 0.5), (60 + at * 11 % 90, 0.4), (150, 1.0)] for at in range(COUNT)]
LABELS = [int(at < COUNT // 3) for at in range(COUNT)]


def weights(*, is_mixed: bool) -> list[float]:
    """What the signs weigh for the class that stands first."""
    found = margins(ROWS, LABELS, 151, (COST, COST), is_mixed=is_mixed)[:, 1].tolist()
    return [float(one) for one in found]


def pull(found: list[float]) -> float:
    """How far the sentences together would still move the weight they would move most: nothing at the best."""
    left = list(found)
    for row, label in zip(ROWS, LABELS, strict=True):
        side = 1 if label else -1
        lack = max(0.0, 1 - side * sum(found[sign] * figure for sign, figure in row))
        for sign, figure in row:
            left[sign] -= 2 * COST * lack * side * figure
    return max(map(abs, left))


def test_the_weights_are_the_best_though_the_sentences_stand_class_by_class() -> None:
    assert pull(weights(is_mixed=True)) < 1e-6 < pull(weights(is_mixed=False))


def test_the_weights_are_the_same_to_the_bit_each_time() -> None:
    assert weights(is_mixed=True) == weights(is_mixed=True)
