"""What happened, as a story tells it: of the sentences that speak for a moment, the one that tells a deed and neither a thought, a question nor a cry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.untied import untied
from goodbooks.situations.own_words import Said
from goodbooks.situations.understood import days_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_THOUGHT = regex(
    r"\b(?:I (?:think|feel|believe|guess|suppose|suspect|swear|hate|love)|as (?:if|though)|seems?|(?:would|['’]d) (?:like|love|prefer|rather)|wants? (?:me|us)"
    r"|thinks?|believes?|is out to|I (?:just |really |simply )?(?:can['’]?t|cannot) (?:stand|bear|take|put up))\b",
    re.IGNORECASE,
)
"""What tells of a mind, one's own or another's."""
_CRIED = regex(r"(?:\A|[,;:–—] )\W*(?:(?:but|and|oh|what) )?(?:the|my|our|those|these|a|an) [\w-]+(?: [\w-]+)?!\W*\Z", re.IGNORECASE)  # fmt: skip
"""A cry of whom or what, “but the customers!”, tells nothing that happened, whatever stands before it."""


def happening_in(sentences: Sequence[str]) -> Said | None:
    """The sentence that tells of a day what happened, else the first that tells it at all: what somebody is thought to want, feel or be did not happen."""
    every = [" ".join(one.split()) for one in sentences]
    told = [
        one
        for one in every
        if not (_THOUGHT.search(one) or _CRIED.search(one) or one.rstrip("”\"'").endswith("?"))
    ]
    said = next((one for one in told if days_in(one)), next(iter(told), ""))
    return Said(capital(untied(said)), said) if said else None
