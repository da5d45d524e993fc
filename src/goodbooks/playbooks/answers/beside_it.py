"""What stands behind an answer and is no part of it: who said so, “…, they said”, and that its writer is not sure of wanting it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_SAID_SO = regex(
    r"(?<=\w),?\s*[,–(-]\s*(?:or so |so |as |at least (?:that['’]s what )?|that['’]s what )?(?:they|he|she|(?:my|the) (?:boss|manager|lead|head|director))(?:['’]s|['’]ve| has| have| had)?"
    r" (?:always |only |just |once )?(?:said|says?|told me|tells? me|wrote|writes?|calls? it|called it|puts? it|put it|reckons?)(?: so)?\)?[\s.!…]*\Z",
    re.IGNORECASE,
)
"""Who said so, behind what was said."""
_NOT_SURE = regex(
    r"(?<=\w)\s*[,;.–(-]*\s+\(?(?:but|though|although|only|and|even if|except(?: that)?|(?=I(?:['’]m| am| don))) ?(?:honestly |to be honest,? |in fact |actually |really )?"
    r"(?:I(?:['’]m| am)(?: still| really| just)? (?:not (?:(?:so |quite |really |too |very |at all )?(?:sure|certain)|convinced)|unsure|uncertain|in two minds|torn|of two minds|undecided)(?= (?:if |whether |that )?(?:I\b|it(?:['’]?s| is) (?:for|right))| (?:about (?:it|that|this)|yet|still)\b|[\s.!?…)]*\Z)"
    r"|I (?:still |really |honestly )?(?:don['’]?t|do not) (?:really |even |quite )?know (?:if|whether) I|I (?:have|['’]ve) (?:my )?doubts|I doubt (?:that |if |whether )?I)\b[^.;!?]*\)?[\s.!?…]*\Z",
    re.IGNORECASE,
)
"""A doubt of one's own about what was just named."""


def alone(words: str, *, is_reported: bool = False) -> str:
    """An answer without what stands behind it: "management skills, they said" is management skills, "Steve's job, but I am not sure I want it" is Steve's job.

    Where it `is_reported`, who said so is asked for, and stays.
    """
    sure = _NOT_SURE.sub("", words, count=1) or words
    return sure if is_reported else _SAID_SO.sub("", sure, count=1) or sure


def has_my_doubt(words: str) -> bool:
    """Whether an answer ends with a doubt of its writer's own."""
    return _NOT_SURE.search(words) is not None
