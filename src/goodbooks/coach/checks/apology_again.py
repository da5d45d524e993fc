"""Finds the second apology of a message, and each after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.view import View


_SORRY = regex(r"\b(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|forgive me)\b", re.IGNORECASE)


def find(view: View) -> Iterator[Spot]:
    """Every apology but the first; being sorry for another's trouble is none."""
    places = [
        Spot(sentence.start + found.start(), sentence.start + found.end(), found[0])
        for sentence in view.having("apology")
        if "sympathy" not in sentence.acts
        for found in _SORRY.finditer(sentence.text)
    ]
    yield from places[1:]


TWIN = Twin("apology-again", find)
