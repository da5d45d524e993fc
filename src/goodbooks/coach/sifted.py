"""Which of the hits in a message are spoken of: none that is left alone, lies over another of its sort, or is of a sort that is too few."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from goodbooks.coach.silence import is_left

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.rewrite import Hit

_BOOK = "book"
_LONG = 100


def not_left_alone(hits: list[Hit], text: str, left: tuple[str, ...]) -> list[Hit]:
    """The hits that are not left alone, and lie in none of the same rule that is."""
    if not left:
        return hits
    silent = [hit for hit in hits if is_left(hit.rule.name, text, hit.spot, left)]
    return [
        hit
        for hit in hits
        if not any(
            hit.rule is other.rule
            and other.spot.start <= hit.spot.start
            and hit.spot.end <= other.spot.end
            for other in silent
        )
    ]


def sifted(hits: list[Hit], words: int) -> list[Hit]:
    """The hits in a message of so many words that are worth a remark: the outermost of each sort, where there are enough of it."""
    return _enough(list(_outermost(hits)), words)


def _enough(hits: list[Hit], words: int) -> list[Hit]:
    """What is left of the hits where a rule speaks only once its category has several: so many in each hundred words of a long message."""
    count = Counter(hit.rule.category for hit in hits)
    long = max(1.0, words / _LONG)
    return [
        hit
        for hit in hits
        if hit.rule.least == 1 or count[hit.rule.category] >= hit.rule.least * long
    ]


def _outermost(hits: list[Hit]) -> Iterator[Hit]:
    """Of hits of one category that lie over each other, the one in words, and the longest; of the book's, each rule once a place.

    Those kept of a category lie beside each other, so that only the two next to a place can lie over it.
    """
    kept: dict[str, list[Hit]] = {}
    of_the_book: set[tuple[int, str]] = set()
    for hit in sorted(hits, key=_nearness):
        if hit.rule.category == _BOOK:
            place = (hit.spot.start, hit.rule.name)
            if place not in of_the_book:
                of_the_book.add(place)
                yield hit
            continue
        others = kept.setdefault(hit.rule.category, [])
        at = bisect_right(others, hit.spot.start, key=_start)
        if not any(_overlap(hit, other) for other in others[max(0, at - 1) : at + 1]):
            others.insert(at, hit)
            yield hit


def _start(hit: Hit) -> int:
    """Where a hit begins in the text."""
    return hit.spot.start


def _nearness(hit: Hit) -> tuple[int, bool, int, int, str]:
    """The order in which hits over one another are looked at: those that speak alone first, words before code, the longest first; of two alike the one that comes first, by its place and its rule."""
    spot = hit.spot
    return (
        hit.rule.least,
        not hit.rule.phrases,
        spot.start - spot.end,
        spot.start,
        hit.rule.name,
    )


def _overlap(one: Hit, other: Hit) -> bool:
    """Whether two hits begin at one place, or lie over each other."""
    if one.spot.start == other.spot.start:
        return True
    return one.spot.start < other.spot.end and other.spot.start < one.spot.end
