"""What all of us have to do, told to nobody: "We need to order the rolls by 14 December" is a fact, and asks its reader for nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.proposals.reading.writing import called

if TYPE_CHECKING:
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_WE_NEED = regex(
    r"\W*(?:(?:and|but|so|also|ok|okay|well|anyway|then|in any case|by the way|remember(?:,| that)?|note(?:,| that)|fyi)\b[,:]? )?"
    r"we(?:['’]ll| will| all| also| both| still| now)* (?:need|have|must|ought|are going to have|are supposed|are obliged)(?: all| also| really| still| now)*"
    r" (?:to )?(?!to\b)(?P<deed>[a-z]+)\b",
    re.IGNORECASE,
)
_OF_HEARER = frozenset(
    [
        "know",
        "hear",
        "see",
        "have",
        "get",
        "receive",
        "understand",
        "learn",
        "be",
        "talk",
        "speak",
        "meet",
        "chat",
        "discuss",
        "agree",
        "decide",
        "settle",
        "choose",
        "catch",
        "sit",
        "find",
        "ask",
        "request",
        "remind",
        "urge",
        "beg",
        "insist",
    ]
)
"""What somebody needs that another has to give, or that takes two: word, a thing, a talk, a decision."""
_NO_DEED = frozenset(["a", "an", "the", "your", "my", "our", "their", "his", "her", "this", "that", "these", "those", "some", "more", "two", "three", "one", "it", "him", "them"])  # fmt: skip
_ADDRESSED = regex(
    r"\b(?:you|your|yours|u|ur|please|pls|kindly|can we|could we|shall we|who|anyone|somebody|someone|volunteers?|help)\b|\?",
    re.IGNORECASE,
)


def is_joint_need(writing: Writing, said: Said) -> bool:
    """Whether a sentence tells what has to be done by us all, and neither names nor asks the one who is to do it."""
    found = _WE_NEED.match(said.text)
    if found is None or found["deed"].lower() in _OF_HEARER | _NO_DEED:
        return False
    if _ADDRESSED.search(said.text) or "question" in said.acts:
        return False
    return called(writing._replace(greeted=""), said) is None and not _is_greeted(writing, said)


def _is_greeted(writing: Writing, said: Said) -> bool:
    """Whether it stands in one line with the greeting, as in “Ada, we need to ...”."""
    name = writing.greeted
    return (
        bool(name)
        and re.search(
            rf"\b{re.escape(name)}[ \t]*[,:–—-][ \t]*{re.escape(said.text)}", writing.written.text
        )
        is not None
    )
