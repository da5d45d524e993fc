"""What belongs to a “not yet”: what is set before a yes, “I want to see you run one first”, and when it is spoken of again."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_SETS = regex(
    r"\A\W*(?:(?:and|but|so|then|first(?: of all)?|for that|before that|(?:he|she|they) (?:said|says)(?: that)?),? )*"
    r"(?:(?:I|we|he|she|they)(?:['’]d| would| first| just| really)*(?: still| first)? (?:want|need|like|have|expect)s?\b.*\b(?:you|me|first|before|see|hear)\b"
    r"|(?:show|prove|bring|do|run|finish|pass|get|let me see|once|when|as soon as|after|if) (?:me |us )?(?:you|that|it|the|a|an|one|two|three|first|your|my|we)\b"
    r"|you(?:['’]d| would| will|['’]ll)? (?:have|need)(?: to)? (?!no\b|not\b))",
    re.IGNORECASE,
)
"""How goes on what somebody sets before a yes: “I want to see you run one first”, “once the audit is over”."""
_AGAIN = regex(
    r"\A\W*(?:(?:and|but|so|then|next|we (?:said|agreed)(?: (?:that|to))?|(?:he|she|they) (?:said|says)(?: that)?),? )*(?:(?:we|I|he|she|they|you|let['’]?s|let us)(?:['’]ll| will| can| may)? )?"
    r"(?:both )?(?:looks?|talks?|speaks?|asks?|meets?|comes? back|discuss|revisit|see each other)\b(?:.*\bagain\b| back to (?:it|this|that)\b| (?:me|us) then\b|.*\bat it\b)",
    re.IGNORECASE,
)
"""How it is said when it is spoken of again."""


def goes_with_a_not_yet(part: str) -> bool:
    """Whether a sentence behind a “not yet” belongs to it: what is set before a yes, or when it is spoken of again."""
    return sets_terms(part) or speaks_again(part)


def sets_terms(part: str) -> bool:
    """Whether a sentence sets something before a yes, “I want to see you run one first”."""
    return _SETS.match(part) is not None


def speaks_again(part: str) -> bool:
    """Whether a sentence says that it is spoken of again, “we look again on 15 February”."""
    return _AGAIN.match(part) is not None
