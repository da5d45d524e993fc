"""The phrases of playbooks, and the groups of words that they may name."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from goodbooks.core import catalog
from goodbooks.language.text.phrase import Phrase


@cache
def classes() -> dict[str, str]:
    """Groups of words by name: in a phrase, <boss> is any of its words."""
    import goodbooks.playbooks.text

    return catalog.records(catalog.text(goodbooks.playbooks.text, "words.txt"))[0]


@lru_cache(
    maxsize=1 << 12
)  # a walk asks it of every way of its playbook for every sentence of a story
def phrase_of(text: str) -> Phrase | None:
    """A line of `scenes` or `flags` as a phrase; None where it cannot be one."""
    phrase = Phrase(text, classes())
    try:
        found = phrase.pattern
        _ = phrase.keys
    except (ValueError, KeyError, IndexError, re.error):
        return None
    return phrase if found.pattern else None
