"""Words of praise that a reader cannot weigh: of somebody's nature, or of the highest degree."""

from __future__ import annotations

import re
from functools import cache

from goodbooks.core import catalog
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

_WORD = regex(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def weighed(title: str, result: str) -> str:
    """What to ask about a claim's words, or "" when there is nothing; a figure allows a superlative.

    Words in quotation marks are somebody else's and are left alone.
    """
    own = re.sub(r"“[^”]*”|\"[^\"]*\"", " ", title)
    words = [name_key(word) for word in _WORD.findall(own)]
    lists = _lists()
    nature = next((word for word in words if word in lists["personality"]), "")
    if nature:
        return f"“{nature}” says what somebody is; a reader weighs what was done"
    degree = next((word for word in words if word in lists["superlative"]), "")
    if degree and not any(char.isdigit() for char in title + result):
        return f"“{degree}” stands without a figure"
    return ""


@cache
def _lists() -> dict[str, frozenset[str]]:
    import tomllib

    import goodbooks.accounts.reviews

    read = tomllib.loads(catalog.texts(goodbooks.accounts.reviews, ".toml")["claims"])
    return {name: frozenset(words) for name, words in read.items()}
