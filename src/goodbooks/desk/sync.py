"""Copies of a book that a sync tool left behind: known by name, never read as a book."""

from __future__ import annotations

import re

_CLASH = re.compile(
    r"(.+?)(?: \([^()]*conflict[^()]*\)|\.sync-conflict-\d{8}-\d{6}-\w+)", re.IGNORECASE
)
_NUMBERED = re.compile(r"(.+)(?: \d{1,2}| \(\d{1,2}\))")
_MACHINE = re.compile(r"(.+?)-(?:(?=[^a-z]*[A-Z])[^a-z]+|.*(?i:laptop|desktop|macbook|imac|pc))")
ENDING = ".book"


def original(name: str, beside: frozenset[str]) -> str:
    """The book of which this file is a conflict copy, by name; "" if it is a book itself.

    What says "conflict" is one in any case; "x 2.book" and "x-LAPTOP.book" are only
    where x.book stands beside them.
    """
    if not name.endswith(ENDING):
        return ""
    stem = name.removesuffix(ENDING)
    found = _CLASH.fullmatch(stem)
    if found:
        return found[1] + ENDING
    for rule in (_NUMBERED, _MACHINE):
        found = rule.fullmatch(stem)
        if found and found[1] + ENDING in beside:
            return found[1] + ENDING
    return ""
