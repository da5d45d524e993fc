"""Finds trouble, or an ask, that comes late and as if by the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_BY_THE_WAY = re.compile(
    r"^\W*(?:(?:oh|ah|and|so|but|anyway|right|ok|okay)\b\W*)*(?:by the (?:way|by)|btw|before i (?:forget|go|sign off|close)|"
    r"(?:i )?(?:nearly|almost) forgot|p\.?s\b|last thing|one (?:last|more|other|small|tiny) (?:small |tiny |little )?thing|"
    r"while i(?:'ve| have)? (?:got|have) you|in passing|incidentally)",
    re.IGNORECASE,
)
_MATTERS = frozenset({"for-bad-news", "problem", "deed"})
EARLIEST = 3
"""Before which sentence, counted from nought, nothing is late."""


def find(view: View) -> Iterator[Spot]:
    """The first sentence that tells of trouble or wants a deed by the way, after three others."""
    for sentence in view.sentences[EARLIEST:]:
        if _BY_THE_WAY.search(sentence.text) and not _MATTERS.isdisjoint(sentence.acts):
            yield view.opening(sentence)
            return


TWIN = Twin("late-point", find)
