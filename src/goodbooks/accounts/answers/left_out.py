"""An answer that leaves a question out, in the words in which that is offered."""

from __future__ import annotations

from goodbooks.core.regex import regex
from goodbooks.reckoning.terms import bare

_LEFT_OUT = regex(
    r"(?:please |just |i(?:'d| would)? )*(?:(?:leave|leaving|left)(?: (?:it|that|this|them))? (?:out|open|blank)|(?:skip|pass|leave)(?:ped|ping|ed)?(?: (?:it|that|this))?)"
    r"(?: (?:please|for now|here|this time|thanks|then|today))*"
)


def is_left_out(words: str) -> bool:
    """Whether an answer does with a question what its hint offers, “leave it out”: "left out", "skip it"."""
    return _LEFT_OUT.fullmatch(bare(words).strip("()[]“”\"'‘’ ")) is not None
