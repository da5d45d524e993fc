"""Finds what this reader would rather not see."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Fact
from goodbooks.core.drawing import one_line, quotation
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.known import Known
    from goodbooks.coach.view import View


_FEW = 4
_SIGNS = {
    "exclamation": regex(r"!"),
    "emoji": regex(r"[\U0001F300-\U0001FAFF☀-➿]|[:;]-?[)(DP]"),
    "smil": regex(r"[\U0001F600-\U0001F64F☺]|[:;]-?[)(DP]"),
    "attach": regex(r"\battach(?:ed|ment|ing)\b", re.IGNORECASE),
    "capital": regex(r"\b[A-Z]{4,}\b"),
    "abbreviation": regex(r"\b[A-Z]{2,5}\b"),
}


def find(view: View, known: Known) -> Iterator[Spot]:
    """The first place of each thing that annoys them."""
    for ref, wish in known.annoyances:
        for start, end in _places(view, wish):
            words = view.letter.text[start:end]
            says = f"{known.reader} would rather not see {quotation(one_line(wish))}."
            yield Spot(start, end, words, (ref,), says)
            break


def _places(view: View, wish: str) -> Iterator[tuple[int, int]]:
    """Where something that annoys stands in the writer's own words."""
    own, low = view.letter.own, wish.lower()
    for sign, pattern in _SIGNS.items():
        if sign in low:
            yield from (found.span() for found in pattern.finditer(own))
            return
    if len(low.split()) <= _FEW:
        pattern = re.compile(rf"(?<!\w){re.escape(low)}(?!\w)", re.IGNORECASE)
        yield from (found.span() for found in pattern.finditer(own))


FACT = Fact("annoys-them", find)
