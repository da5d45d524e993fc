"""What somebody says they do, as it goes on after “I'll” and “I can”: “I want to ask you first” is “ask you first”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_WANTS = regex(
    r"\Ai(?:(?:['’]d| would)? (?:like|love|want|wish|prefer|plan|mean|intend|hope|promise)|(?:['’]m| am) going|['’]d) to (?=\S)",
    re.IGNORECASE,
)
_NOT = regex(
    r"\Ai (?:won['’]?t|will not|can['’]?t|cannot|couldn['’]?t|could not|don['’]?t|do not|wouldn['’]?t|would not|shouldn['’]?t|should not) (?=\S)",
    re.IGNORECASE,
)
_MAY = regex(
    r"\Ai(?:['’]ll|['’]d| will| would| can| could| shall| should| must| may| might) (?=\S)",
    re.IGNORECASE,
)
_WISHED = regex(r"\Ai(?:['’]d| would)? (?:like|want|wish|prefer) (?!i\b)(?=\S)", re.IGNORECASE)
_AM = regex(r"\Ai(?:['’]m| am) (?=\S)", re.IGNORECASE)
_IS_PAST = regex(
    r"\Ai(?:['’]ve\b| (?:wish i\b|was\b|had\b|did\b|didn['’]?t\b|wasn['’]?t\b|hadn['’]?t\b|have been\b))",
    re.IGNORECASE,
)
"""What was, or was not, and is no deed to come."""
_I = regex(r"\Ai (?=\S)", re.IGNORECASE)


def as_deed(words: str) -> str:
    """An answer as it goes on after “I'll”; "" where it tells what was, and of nothing that is to be done."""
    if _IS_PAST.match(words):
        return ""
    for pattern, put in ((_WANTS, ""), (_NOT, "not "), (_MAY, ""), (_WISHED, ""), (_AM, "be ")):
        if pattern.match(words):
            return pattern.sub(put, words, count=1)
    return _I.sub("", words, count=1)
