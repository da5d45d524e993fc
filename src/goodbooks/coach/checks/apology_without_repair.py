"""Finds an apology in a message that does not say what is done about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_FOR_LITTLE = regex(
    r"\b(?:bother|disturb|trouble|asking|to ask|chas|chase|nag|push|mail|message|note|question|"
    r"long|length|late reply|delay in|slow reply|interrupt|short notice|inconvenience|sorry,? but)",
    re.IGNORECASE,
)

_FEW = 12


def find(view: View) -> Iterator[Spot]:
    """The first apology for a wrong, where nothing in the message mends it."""
    is_mended = view.acts["repair"] or view.acts["commit"] or view.acts["offer"]
    if is_mended or view.is_torn or view.letter.words < _FEW:
        return
    for sentence in view.having("apology"):
        if "sympathy" not in sentence.acts and not _FOR_LITTLE.search(sentence.text):
            yield view.opening(sentence)
            return


TWIN = Twin("apology-without-repair", find)
