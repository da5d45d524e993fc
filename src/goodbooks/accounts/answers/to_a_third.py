"""What I said I would tell or bring to somebody else than whom I talked with: a step of mine, which neither of the two has of me as a promise."""

from __future__ import annotations

import re

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.names import is_named_in
from goodbooks.core.regex import regex

_I = r"(?:(?:me|i)\s*:\s*)?(?:(?:then|and|also)\s+)?(?:i(?:['’]ll|\s+will|\s+shall)?\s+)?(?:(?:also|then|first|just)\s+)*"
_SPEAKS = (
    r"(?:tell|inform|ask|remind|warn|thank|brief|update|call|ring|phone|text|invite|let|"
    r"(?:talk|speak|write|report|go|turn)\s+(?:to|with)|meet(?:\s+with)?|check\s+with)"
)
"""What one does with somebody, whatever is said."""
_BRINGS = r"(?:send|give|show|hand|mail|e-?mail|write|bring|offer|promise|lend|pay|forward)"
"""What one does to somebody only where a thing stands behind, “send Petra the list”; “send PDF files” names nobody."""
_A_THING = (
    r"(?=\s+(?:(?:the|a|an|my|our|his|her|their|its|this|that|these|those|two|three|both|all)\b))"
)
_MANY = r"(?:(?:the|my|our)\s+(?:\w+\s+)?(?:team|people|crew|group|customers?|clients?|suppliers?|colleagues?|others|plant|shop|ward|staff|board|six|five|four|three)|everybody|everyone)"
_NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Frau|Herr|Madame|Monsieur)\.?\s+)?[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+(?:von|van|de|la|le)?\s*[A-ZÀ-ÖØ-Þ][\w’-]*)?"
_NO_NAME = frozenset(one.capitalize() for one in (*WEEKDAYS, *MONTHS)) | {"I"}
_TO_ONE = regex(
    rf"(?i:{_I}{_SPEAKS})\s+(?:(?P<many>(?i:{_MANY}))\b|(?P<name>{_NAME})(?![’']s\b))|(?i:{_I}{_BRINGS})\s+(?P<given>{_NAME}|(?i:{_MANY}))(?![’']s\b)(?i:{_A_THING})"
    rf"|(?i:{_I}{_BRINGS})\s+(?i:(?:the|a|an|my|our|it|this|that|them)\b)(?:\s+[\w-]+){{0,5}}?\s+to\s+(?P<to>{_NAME}|(?i:{_MANY}))(?![’']s\b)"
)
_TO_THEM = regex(
    r"\b(?:for|to|and|with) (?:him|her|you|my boss|the boss)\b|\b(?:you|your)\b", re.IGNORECASE
)
"""What is for whoever the talk was with, whomever else it is said to."""


_TELLS_ONE = regex(
    rf"(?i:(?:to\s+)?(?:also\s+)?(?:tell|inform|let|brief|remind|assure))\s+(?:(?i:{_MANY})\b|{_NAME}(?![’']s\b))"
)


def tells_another(words: str) -> bool:
    """Whether a deed is that somebody is told something, “tell Doris that days come from us”: whoever promises it, promises it to whom it is told."""
    return _TELLS_ONE.match(words.strip()) is not None


def is_to_a_third(words: str, who: str) -> bool:
    """Whether something I said in a talk with somebody is said, sent or brought to another: “I tell Petra by Monday” in a talk with Konrad."""
    found = _TO_ONE.match(" ".join(words.split()))
    if found is None or _TO_THEM.search(words):
        return False
    if is_named_in(words, who):
        return False
    first = (found["name"] or found["given"] or found["to"] or "").split(maxsplit=1)
    return not first or first[0] not in _NO_NAME
