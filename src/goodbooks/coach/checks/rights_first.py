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
    from goodbooks.language.text.letter import Sentence


_OURS = regex(r"\b(?:i|me|my|we|us|our|you|your|(?:the )?company|hr|employees?|staff)\b(?!\.)|\b(?:policy|policies|handbook|statutes?|law)\b", re.IGNORECASE)  # fmt: skip
"""What makes a rule one between us: a contract with a supplier is no right of mine."""
_DOUBTED = regex(
    r"\b(?:not (?:sure|certain|saying|because|asking)|unsure|doubt|wonder(?:ing)?|never (?:said|thought)|(?:nobody|no one) says|(?:do not|don['’]t) (?:think|believe|know|claim))"
    r"\b(?: \w+)?,? (?:that |if |whether )?(?:i|we)(?:['’]m|['’]re| am| are| was| were)?(?: \w+)? (?:deserved?|entitled|owed)\b",
    re.IGNORECASE,
)
"""How somebody doubts a right, or names it only to say that it is not the point."""
_NO_RIGHT = regex(r"\b(?:i['’]m|i am|we['’]re|we are|i|we) (?:\w+ )?(?:not|don['’]t|do not) (?:\w+ )?(?:deserve|entitled|owed)\b", re.IGNORECASE)  # fmt: skip


def find(view: View) -> Iterator[Spot]:
    """The first sentence with a right in it, where no need stands before it."""
    for sentence in view.sentences:
        if _is_claimed(sentence):
            yield view.opening(sentence)
            return
        if sentence.acts & {"ask", "offer", "need"}:
            return


def _is_claimed(sentence: Sentence) -> bool:
    """Whether a sentence stands on a right or a rule between us, and does not doubt or deny it."""
    if "rights" not in sentence.acts or sentence.is_question or not _OURS.search(sentence.text):
        return False
    return not (_DOUBTED.search(sentence.text) or _NO_RIGHT.search(sentence.text))


TWIN = Twin("rights-first", find)
