"""How likely a sentence is a task or a request: a small linear model, read from its table.

TF-IDF over the signs of a sentence, with a logistic function over their weighted sum; the tables
are made by `bench/train_tasks.py`, and hold no word of any sentence.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.language.learned.keyed import Weights, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EVERY = ""
"""The sign that every sentence has."""
_STEADY = 0.25
"""What a sign counts that says a turn or a shape rather than words: the same in every sentence."""

_STEEP = 2.5
"""How fast a sentence gets likelier to be one the farther it stands from the margin."""
_STEADY_SIGNS = ("turn ", "due", "question", "up to ", "no prose")


def figures(signs: Iterable[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """What each known sign of a sentence counts: words by how rare they are, all together as one."""
    known = [sign for sign in signs if sign in rarity]
    words = {sign: rarity[sign] for sign in known if not _is_steady(sign)}
    size = math.sqrt(math.fsum(figure * figure for figure in words.values())) or 1.0
    found = {sign: figure / size for sign, figure in words.items()}
    found.update((sign, _STEADY) for sign in known if _is_steady(sign))
    return found


def _is_steady(sign: str) -> bool:
    return sign.startswith(_STEADY_SIGNS) or sign.endswith(" names")


@lru_cache(1 << 13)
def _known_by(sign: str) -> tuple[int, bool]:
    """By what a table holds a sign, and whether it counts the same in every sentence; kept, as most signs come again and again."""
    return key_of(sign), _is_steady(sign)


class Table:
    """Weights and rarities by sign, from the bytes of a table (`keyed`)."""

    def __init__(self, data: bytes) -> None:
        weights = Weights(data)
        self._unit = weights.unit
        self._lines = {
            key: (rare * row[0], rare * rare, row[0])
            for key, (rare, row) in weights.every().items()
        }
        self._of_all = weights.scores((EVERY,))["one"]

    def likelihood(self, signs: Iterable[str]) -> float:
        """How likely a sentence with these signs is one, from 0 to 1: `figures` by their weights, in whole numbers, whose order does not matter."""
        lines = self._lines
        words = squares = steady = 0
        for sign in signs:
            key, is_steady = _known_by(sign)
            line = lines.get(key)
            if line is None:
                continue
            if is_steady:
                steady += line[2]
            else:
                words += line[0]
                squares += line[1]
        weighed = words / math.sqrt(squares or 1) + _STEADY * steady
        score = _STEEP * (weighed / self._unit + self._of_all)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def table(name: str) -> Table:
    """The shipped table of that name: tasks, or requests."""
    import goodbooks.language.learned

    return Table(catalog.data(goodbooks.language.learned, f"{name}.weights"))
