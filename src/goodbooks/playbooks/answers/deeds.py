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
_A_THING = regex(
    r"(?:the|an?|my|our|his|her|their|your|this|these|those|some|both|more|other|another|half|one|two|three|four|five|\d+|all(?: of)?|part of|most of) (?!of us\b)(?!(?:[\w'’-]+ ){0,3}(?:is|are|was|were|would|will|could|can|has|have)\b)\S",
    re.IGNORECASE,
)
"""How a thing begins, behind which no verb follows: “the renewals for spring”."""
_ASKED = regex(r"\bcould you (?P<verb>take on|try|offer|bring|do|give|keep|cover)\b", re.IGNORECASE)
_THEY_HAVE = regex(r"\bcould they have\b", re.IGNORECASE)
_YES_OR_NO = regex(
    r"\A(?:yes|yeah|yep|no|nope|nah|not really)\b(?:\s*[,;:.!–-]+\s*|\s+(?=(?:but|and|because|I)\b)|\Z)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_OF_ME = regex(r"(?:(?:and|but|because|so|though|that) )?(?:I\b|my\b|we\b|me\b|perhaps I\b|maybe I\b)", re.IGNORECASE)  # fmt: skip


def as_deed(words: str) -> str:
    """An answer as it goes on after “I'll”; "" where it tells what was, and of nothing that is to be done."""
    if _IS_PAST.match(words):
        return ""
    for pattern, put in ((_WANTS, ""), (_NOT, "not "), (_MAY, ""), (_WISHED, ""), (_AM, "be ")):
        if pattern.match(words):
            return pattern.sub(put, words, count=1)
    return _I.sub("", words, count=1)


def with_a_verb(words: str, question: str) -> str:
    """An answer that names a thing where one does something, “the renewals for spring”, with what the question asks one to do: “take on the renewals for spring”."""
    if not _A_THING.match(words):
        return words
    asked = _ASKED.search(question)
    verb = asked["verb"].lower() if asked else "give you" if _THEY_HAVE.search(question) else "do"
    return f"{verb} {words[0].lower()}{words[1:]}"


def said_of_oneself(words: str) -> str:
    """An answer to whether one did something, as it stands without the question: “no, I said nothing” is “I said nothing”; "" where only a yes or a no made sense of it."""
    found = _YES_OR_NO.match(words.strip())
    if found is None:
        return words
    rest = found["rest"].strip()
    return f"{rest[0].upper()}{rest[1:]}" if _OF_ME.match(rest) else ""
