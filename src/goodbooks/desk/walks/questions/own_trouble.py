"""An answer about my own trouble, where a question asked about others: what they get, and what gets harder for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.playbooks.options.uses import read_by
from goodbooks.playbooks.text.playbook import THEIR_SIDE

if TYPE_CHECKING:
    from goodbooks.playbooks.text.playbook import Playbook

_ASKS_OF_THEM = regex(r"\b(?:they get|would go wrong for them|do for them)\b")
"""A question that asks what others have of something, or what goes wrong for them."""
_MINE = regex(r"\b(?:i|i['’]?m|i['’]ve|i['’]d|i['’]ll|ive|me|my|mine|myself)\b", re.IGNORECASE)
_OF_THEM = regex(
    r"\b(?:you|your|yours|they|them|their|theirs|he|him|his|she|her|hers|we|us|our|ours|nobody|somebody|someone|everybody|no one|others"
    r"|teams?|clients?|customers?|guests?|patients?|pupils?|parents|colleagues|deputy|successor|boss)\b",
    re.IGNORECASE,
)
"""Somebody for whom it gets easier or harder."""
_TROUBLE = regex(
    r"\b(?:home|tired|exhaust\w+|asleep|sleep\w*|slept|awake|headaches?|migraines?|stress\w*|overwhelm\w*|drown\w*|dread\w*|miserable|unhappy|worn out|burn(?:t|ed|ing) out|burnout)\b"
    r"|\b(?:phone|phones|calls?|called|calling|rings?|rang|run|pick\w*(?: \w+){0,2} up|message\w*)(?: \w+)? (?:from|by|to) (?:the |his |her |my )?(?:school|nursery|kindergarten|daycare|day care|cr[eè]che)\b"
    r"|\b(?:school|nursery|kindergarten|daycare|cr[eè]che) (?:phones|calls|called|rings|rang|keeps? (?:calling|phoning|ringing))\b"
    r"|\b(?:too much|too hard|too heavy|beyond|over) (?:for )?(?:me\b|my (?:head|strength))"
    r"|\bI (?:really |just |simply )?(?:hate|loathe|regret|(?:can(?:['’]?t|not)|could(?:n['’]?t| not)) (?:cope|stand|bear|take|go on|concentrate|keep up|breathe|do (?:it|this)))\b"
    r"|\b(?:gets? me down|wears? me (?:out|down)|eats? me up|kill(?:s|ing) me|drives? me (?:mad|crazy)|makes? me (?:ill|sick|cry))\b",
    re.IGNORECASE,
)
"""What weighs on oneself: what is from home, what wears one out, what one cannot bear."""


@lru_cache(maxsize=1 << 8)
def _asks_of_them(found: Playbook, slot: str) -> bool:
    """Whether a question asks about others, and they read what is answered."""
    if not read_by(found, slot):
        return False
    asks = next((need.ask for need in found.header.needs if need.name == slot), "")
    return slot == THEIR_SIDE or _ASKS_OF_THEM.search(asks) is not None


def is_own_trouble(found: Playbook, slot: str, words: str) -> bool:
    """Whether an answer about others, which they would read, tells of my own trouble and of nobody else."""
    if _OF_THEM.search(words) or not _MINE.search(words):
        return False
    return _TROUBLE.search(words) is not None and _asks_of_them(found, slot)
