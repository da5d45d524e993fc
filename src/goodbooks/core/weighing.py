"""Ways weighed against each other: their sums, and which single judgement would change the order.

Sums of ratings times weights, and the smallest change of one weight or one rating that puts
another way first, in figures of the user's own scale, the nearest by its share of the present
figure: the critical criterion of Triantaphyllou and Sanchez, "A Sensitivity Analysis Approach
for Some Deterministic Multi-Criteria Decision Making Methods" (Decision Sciences 28, 1997).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEAST, MOST = 1, 5
"""The scale of a rating; 5 is best in every respect, so a 5 for cost costs least."""


class Turn(NamedTuple):
    """One judgement that turns the order round once it passes `limit`.

    `criterion` is its number; `way` the way whose rating it is, or None for a weight.
    Beyond the limit the way `other` comes before `ahead`.
    """

    criterion: int
    way: int | None
    now: Fraction
    limit: Fraction
    ahead: int
    other: int

    @property
    def share(self) -> Fraction:
        """How far the limit is from the present figure, as a share of that figure."""
        return abs(self.limit - self.now) / self.now


class Weighed(NamedTuple):
    """Ratings of ways (a row each) by criteria, and the weights of the criteria, all above 0."""

    weights: tuple[Fraction, ...]
    ratings: tuple[tuple[Fraction, ...], ...]

    def total(self, way: int) -> Fraction:
        """The sum of a way's ratings, each times its weight."""
        return sum(
            (w * r for w, r in zip(self.weights, self.ratings[way], strict=True)), Fraction()
        )

    def order(self) -> list[int]:
        """The ways, the greatest sum first; those that are level as they stand."""
        return sorted(range(len(self.ratings)), key=lambda way: -self.total(way))


def exact(figure: float) -> Fraction:
    """A figure as it was written: 0.1 is a tenth."""
    return Fraction(str(figure))


def first_turn(weighed: Weighed) -> Turn | None:
    """The nearest change of one judgement that puts another way first; None if there is none."""
    first, *rest = weighed.order()
    return _nearest(weighed, [(first, other) for other in rest])


def any_turn(weighed: Weighed) -> Turn | None:
    """The nearest change of one judgement that changes the order anywhere."""
    return _nearest(weighed, list(combinations(weighed.order(), 2)))


def _nearest(weighed: Weighed, pairs: Sequence[tuple[int, int]]) -> Turn | None:
    """The turn with the least share; a weight before a rating where they are as near."""
    found = [turn for pair in pairs for turn in _turns(weighed, *pair)]
    return min(found, key=lambda turn: (turn.share, turn.way is not None), default=None)


def _turns(weighed: Weighed, ahead: int, other: int) -> Iterator[Turn]:
    """Every single judgement that could put one way before another that is ahead of it."""
    gap = weighed.total(ahead) - weighed.total(other)
    for number, weight in enumerate(weighed.weights):
        mine, theirs = weighed.ratings[ahead][number], weighed.ratings[other][number]
        if mine != theirs:
            limit = weight - gap / (mine - theirs)
            if mine < theirs or limit > 0:
                yield Turn(number, None, weight, limit, ahead, other)
        if mine - gap / weight > LEAST:
            yield Turn(number, ahead, mine, mine - gap / weight, ahead, other)
        if theirs + gap / weight < MOST:
            yield Turn(number, other, theirs, theirs + gap / weight, ahead, other)
