"""Finds a rule or a right that is named before what is needed and why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.view import Twin
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.spot import Spot
    from goodbooks.coach.view import View


_OURS = regex(r"\b(?:i|me|my|we|us|our|you|your|(?:the )?company|hr|employees?|staff)\b(?!\.)|\b(?:policy|policies|handbook|statutes?|law)\b", re.IGNORECASE)  # fmt: skip
"""What makes a rule one between us: a contract with a supplier is no right of mine."""


def find(view: View) -> Iterator[Spot]:
    """The first sentence with a right in it, where no need stands before it."""
    for sentence in view.sentences:
        if "rights" in sentence.acts and not sentence.is_question and _OURS.search(sentence.text):
            yield view.opening(sentence)
            return
        if sentence.acts & {"ask", "offer", "need"}:
            return


TWIN = Twin("rights-first", find)
