"""The signs of a story by which it is weighed: its words cut to their stems, in ones and twos, and how they begin."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.language.text.letter import Sentence

_WORD = regex(r"[a-z]+(?:'[a-z]+)?")
AT_FIRST = "^"
"""What stands before a sign of the first sentence."""
BEGINS = "<"
"""What stands before the beginning of a word: it holds words of a family together that their endings keep apart."""
_BEGINNINGS = (4, 5)
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORTEST = 3
_LONG = 4


def signs(text: str) -> frozenset[str]:
    """Every word once, every two that stand side by side or with one between them, and how each longer word begins."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    cut = [_stem(word) for word in words]
    return frozenset(
        (
            *_ones_and_twos(cut),
            *map("~".join, zip(cut, cut[2:], strict=False)),
            *(BEGINS + word[:size] for size in _BEGINNINGS for word in words if len(word) > size),
        )
    )


def opening(sentences: Sequence[Sentence]) -> frozenset[str]:
    """The words of the first sentence once more, in ones and twos, as such: it often says what a story is about."""
    first = (sign for one in sentences[:1] for sign in _ones_and_twos(_stems(one.text)))
    return frozenset(AT_FIRST + sign for sign in first)


def stems_of(text: str) -> tuple[str, ...]:
    """Every word in its order, cut to its stem."""
    return tuple(_stems(text))


def words_of(text: str) -> frozenset[str]:
    """Every word once, cut to its stem."""
    return frozenset(_stems(text))


def stems(text: str) -> str:
    """One word, or two that stand side by side, as the sign that stands for them."""
    return " ".join(_stems(text))


def _ones_and_twos(cut: list[str]) -> Iterator[str]:
    yield from cut
    yield from map(" ".join, itertools.pairwise(cut))


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
