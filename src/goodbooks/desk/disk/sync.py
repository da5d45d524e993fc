"""Copies of a book that a sync tool left behind: known by name, never read as a book."""

from __future__ import annotations

import re

_CLASH = r"(?i)(.+?)(?: \([^()]*conflict[^()]*\)|\.sync-conflict-\d{8}-\d{6}-\w+)"
_NUMBERED = r"(.+)(?: \d{1,2}| \(\d{1,2}\))"
_MACHINE = r"(.+?)-(?:(?=[^a-z]*[A-Z])[^a-z]+|.*(?i:laptop|desktop|macbook|imac|pc))"
ENDING = ".book"


def original(name: str, beside: frozenset[str]) -> str:
    """The book of which this file is a conflict copy, by name; "" if it is a book itself.

    What says "conflict" is one in any case; "x 2.book" and "x-LAPTOP.book" are only
    where x.book stands beside them.
    """
    if not name.endswith(ENDING):
        return ""
    stem = name.removesuffix(ENDING)
    if "(" in stem or "." in stem:
        found = re.fullmatch(_CLASH, stem)
        if found:
            return found[1] + ENDING
    for sign, rule in ((" ", _NUMBERED), ("-", _MACHINE)):
        if _is_longer(stem, sign, beside):  # a look that spares most commands a pattern
            found = re.fullmatch(rule, stem)
            if found and found[1] + ENDING in beside:
                return found[1] + ENDING
    return ""


def _is_longer(stem: str, sign: str, beside: frozenset[str]) -> bool:
    """Whether a name that stands beside it goes on in this one, with a sign between."""
    cuts = (at for at, char in enumerate(stem) if char == sign)
    return any(stem[:at] + ENDING in beside for at in cuts)
