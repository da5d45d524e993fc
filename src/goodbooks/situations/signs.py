"""The signs of a story by which it is weighed: its words cut to their stems, in ones and twos."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.language.letter import Sentence

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
AT_FIRST = "^"
"""What stands before a sign of the first sentence."""
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORTEST = 3
_LONG = 4


def signs(text: str) -> frozenset[str]:
    """Every word once, and every two that stand side by side."""
    words = _stems(text)
    return frozenset((*words, *map(" ".join, itertools.pairwise(words))))


def opening(sentences: Sequence[Sentence]) -> frozenset[str]:
    """The signs of the first sentence once more, as such: it often says what a story is about."""
    return frozenset(AT_FIRST + sign for one in sentences[:1] for sign in signs(one.text))


def stems(text: str) -> str:
    """One word, or two that stand side by side, as the sign that stands for them."""
    return " ".join(_stems(text))


def _stems(text: str) -> list[str]:
    return [_stem(word) for word in _WORD.findall(text.lower().replace("’", "'"))]


def _stem(word: str) -> str:
    """A word without its usual endings: rough, and the same for the trainer and the reader."""
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word.removesuffix(ending)
            if len(word) > _SHORTEST and word[-1] == word[-2]:
                word = word[:-1]
            break
    return word.rstrip("e") if len(word) > _LONG else word
