"""How likely each of those whom a story names is in a place of it: its boss, whoever gave a promise, whoever saw it. The weights are learned, see `bench/train_people.py`."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import goodbooks.situations
from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.situations.people.no_person import is_no_person
from goodbooks.situations.people.over_the_boss import over_the_boss
from goodbooks.situations.people.person_signs import (
    signs_by_name,
    signs_in_place,
    signs_of_nobody,
)
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.situations.people.persons import Named

_UNIT = 100
BOSS = "boss"


class Weighed(NamedTuple):
    """Somebody whom a story names, and how likely they are in a place; all of them and nobody are one."""

    share: float
    one: Named


@lru_cache(maxsize=4)
def weighed_as_boss(text: str) -> tuple[Weighed, ...]:
    """Everybody whom a story names with how likely they are its boss, the likeliest first, without whoever is over the boss."""
    above = over_the_boss(text)
    return tuple(one for one in _ordered(text, shares_as_boss(text, weights())) if one.one.name not in above)  # fmt: skip


def weighed_in_place(text: str, place: str, stands: str) -> tuple[Weighed, ...]:
    """Everybody whom a story names with how likely they are in a place where people stand beside its writer or outside, the likeliest first."""
    as_boss = shares_as_boss(text, weights())
    return _ordered(text, shares_of(signs_in_place(text, place, stands, as_boss), weights()))


def shares_as_boss(text: str, by: Mapping[str, float]) -> list[float]:
    """How likely each is the boss, by some weights, in the order of the story."""
    return shares_of([*signs_by_name(text), signs_of_nobody(text)], by)


def shares_of(every: Sequence[frozenset[str]], by: Mapping[str, float]) -> list[float]:
    """How likely each of several is by their signs, of whom the last stands for nobody and is left out."""
    scores = [sum(by.get(sign, 0.0) for sign in sorted(signs)) for signs in every]
    likely = [math.exp(score - max(scores)) for score in scores]
    return [one / sum(likely) for one in likely[:-1]]


def _ordered(text: str, shares: Sequence[float]) -> tuple[Weighed, ...]:
    every = [one.text for one in passages_of(text)]
    found = (Weighed(share, one) for share, one in zip(shares, named_in(text), strict=True) if not is_no_person(one, every))  # fmt: skip
    return tuple(sorted(found, key=lambda one: -one.share))


@cache
def weights() -> Mapping[str, float]:
    """The weight of each sign."""
    lines = catalog.text(goodbooks.situations, "people.table").split("\n")
    pairs = (line.rpartition("\t") for line in lines if line and not line.startswith(";"))
    return {sign: int(weight) / _UNIT for sign, _, weight in pairs}
