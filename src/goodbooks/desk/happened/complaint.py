"""A sentence of a story that complains or judges: kept for its writer, and never offered where it would be said to somebody."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_JUDGES = regex(
    r"!|\b(?:what makes (?:it|this|that|things|matters) worse|to make (?:it|things|matters) worse|the worst (?:part|thing|of it)|to top it (?:all )?off|on top of (?:that|it all)"
    r"|of course|as (?:usual|always)|honestly|frankly|seriously|apparently|supposedly|so[- ]called|somehow|god knows|believe it or not"
    r"|ridiculous|absurd|unbelievable|incredible|pathetic|a joke|laughable|outrageous|nonsense|clueless|hopeless|useless|lazy|stupid)\b",
    re.IGNORECASE,
)
"""How one speaks who judges: loudly, with scorn, or with what makes it worse."""
_OTHER = r"(?:he|she|they|(?:my|our|the|this) (?:\w+ )?(?:boss|manager|supervisor|director|lead|chief|chef|head|owner|colleague|teammate)|(?-i:(?!We\b|I\b|It\b|You\b|This\b|That\b|There\b|Nobody\b)[A-ZÀ-Þ][\w-]+))"
_COMPLAINS = regex(
    rf"\b{_OTHER}(?:['’]s| is| are|['’]re)? (?:(?:just|only|simply|really|so|then|even) )?(?:always|never|constantly|forever|continually)\b"
    rf"|\b{_OTHER} (?:(?:just|then|always|even|also) )?(?:lectures?|nags?|moans?|whines?|rants?|brags?|gloats?|bosses|fusses|sulks?|grumbles?|preaches|belittles?|patroni[sz]es?|snaps?|sneers?)\b"
    r"|\bthey (?:then )?(?:just )?go and\b|\b(?:got|gotten|fallen|slipped) into (?:a|the|this) (?:bad |nasty )?habit of\b|\bmakes? a (?:habit|point|sport) of\b"
    r"|\b(?:the (?:only )?one|the person|one person|somebody|someone|the idiot|the fool) (?:(?:who(?:['’]s| is)?|that is) )?(?:to blame|blamed|who gets the blame|left holding)\b|\b(?:scapegoat|fall guy|whipping boy|punchbag|doormat|dogsbody)\b"
    r"|\bI(?:['’]m| am|['’]ve been| get| got| always get)? (?:\w+ )?(?:made out (?:to be|as)|the blame|thrown under|hung out to dry)\b|\b(?:dreadful|terrible|awful|horrible|rotten|evil|nasty|vile|shameless)\b",
    re.IGNORECASE,
)
"""What somebody is said to be always, never, or to do to one's annoyance."""

_VENTS = regex(r"\W*(?:(?:and|but|or) )?(?:honestly|frankly|part of me|a part of me|sometimes|some days|on (?:some|bad) days|at times|in my dreams|on the way home)\b", re.IGNORECASE)  # fmt: skip
"""How a sentence begins that says what one would love to do and will not."""


def is_complaint(words: str) -> bool:
    """Whether words of a story judge or complain: an exclamation, scorn, or what somebody always or never does."""
    return bool(_JUDGES.search(words) or _COMPLAINS.search(words))


def is_vented(words: str) -> bool:
    """Whether a wish of a story is only vented: “honestly, I'd love to tell them all”; it is no aim to be offered."""
    return _VENTS.match(words) is not None
