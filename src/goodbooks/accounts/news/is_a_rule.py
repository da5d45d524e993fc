"""Whether what was decided is a rule from then on, “you ring me before anything changes”: nobody has a step to take for it, and none is asked for."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_RULE = regex(
    r"\b(?:whenever|each time|every time|always|never|nobody|no one|from now on)\b"
    r"|\b(?:before|when|if)\b[^.;]*\b(?:any(?:thing|body|one)?|something|somebody)\b",
    re.IGNORECASE,
)


def is_a_rule(words: str) -> bool:
    """Whether words say what holds each time, and not what is done once."""
    return _RULE.search(words) is not None
