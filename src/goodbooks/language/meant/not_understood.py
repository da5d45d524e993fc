"""Words in the place of an answer that only say that the question was not heard or not understood: “huh?”, “what do you mean”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_NOT_UNDERSTOOD = regex(
    r"(?:(?:oh|wait|sorry|um+|er+|hm+|uh)\W+)*"
    r"(?:what|wh?at the|huh|hu|eh|hä|wie bitte|pardon(?: me)?|come again|say (?:that )?again|(?:sorry|excuse me|meaning)(?=\s*\?)|wtf|wdym|how do you mean"
    r"|(?:what|who|how|which) (?:do|does|did) (?:you|that|this|it) (?:even )?mean(?: by (?:that|this))?|what(?:['’]?s| is) (?:that|this|meant|the question)(?: supposed to mean)?|like what"
    r"|I (?:do not|don['’]?t|did not|didn['’]?t) (?:really |quite )?(?:understand|get|follow)(?: (?:it|that|this|you|the question|what you mean|what (?:that|this|it) means))?)"
    r"(?: now| here| please)?[ .!?…]*",
    re.IGNORECASE,
)


def is_not_understood(words: str) -> bool:
    """Whether an answer is none, and says no more than that its question was not understood."""
    return _NOT_UNDERSTOOD.fullmatch(words.strip()) is not None
