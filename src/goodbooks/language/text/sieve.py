"""Phrases sieved by the words of a sentence: of a thousand the few dozen that can be in it, all asked about at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.language.text.phrase import Phrase

Of = TypeVar("Of")
_DEEP = 3
"""How many of the sets of words that a phrase needs are asked about at once; of the few that are left the others are asked one by one."""


class Sieve(Generic[Of]):
    """Phrases, each with what it is of: a rule, or the name of a cue.

    Each phrase is a bit. For every word, and for the first sets of words of which a phrase needs one each, the bits of the phrases that it
    serves are kept; those that a sentence lets through are then a few sums over its words, however many phrases there are.
    """

    def __init__(self, pairs: Iterable[tuple[Of, Phrase]]) -> None:
        """The phrases in the order in which they are to be asked."""
        self._pairs = tuple(pairs)
        self._serves: list[dict[str, int]] = [{} for _ in range(_DEEP)]
        self._needs_none = [0] * _DEEP
        for number, (_, phrase) in enumerate(self._pairs):
            bit = 1 << number
            for depth, serves in enumerate(self._serves):
                if depth >= len(phrase.sets):
                    self._needs_none[depth] |= bit
                    continue
                for key in phrase.sets[depth]:
                    serves[key] = serves.get(key, 0) | bit

    def fitting(self, keys: frozenset[str]) -> Iterator[tuple[Of, Phrase]]:
        """Those that `Phrase.may_be_in` lets through for a sentence whose words have these keys, each once, in their order."""
        left = -1
        for serves, needs_none in zip(self._serves, self._needs_none, strict=True):
            fits = needs_none
            for key in keys & serves.keys():
                fits |= serves[key]
            left &= fits
        while left:
            bit = left & -left
            left ^= bit
            pair = self._pairs[bit.bit_length() - 1]
            if all(not keys.isdisjoint(wanted) for wanted in pair[1].sets[_DEEP:]):
                yield pair
