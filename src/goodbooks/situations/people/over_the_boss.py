"""Whom a story names as the boss of its boss, “Dr. Aumann, my boss's boss”: they are never the boss themselves."""

from __future__ import annotations

from functools import lru_cache

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED
from goodbooks.situations.people.understood import passages_of

_PLACE = r"(?:boss|manager|supervisor|chief|director|head|lead)"
_OVER = rf"(?:[Mm]y|[Oo]ur) (?:own |direct |line )?{_PLACE}['’]s (?:own |direct )?{_PLACE}"
_NAMED_SO = (
    regex(rf"\b(?P<name>{NAMED})(?:,| is| was| \(|,? who(?:['’]s| is| was)) {_OVER}\b"),
    regex(rf"\b(?P<name>{NAMED}) \({_OVER}\b"),
    regex(rf"\b{_OVER}(?:,| is| was| \(|:)? ?(?P<name>{NAMED})\b"),
)


@lru_cache(maxsize=8)
def over_the_boss(text: str) -> frozenset[str]:
    """The names of those whom a story calls the boss of its boss."""
    return frozenset(
        found["name"] for one in passages_of(text) for form in _NAMED_SO for found in form.finditer(" ".join(one.text.split()))
    )  # fmt: skip
