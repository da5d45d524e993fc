"""What people are called for short: Bob may be Robert, and Alex Alexandra."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import goodbooks.desk.intake
from goodbooks.core import catalog
from goodbooks.core.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@cache
def _short_forms() -> frozenset[tuple[str, str]]:
    """Each name with each short form of it, both as keys."""
    lines = catalog.text(goodbooks.desk.intake, "nicknames.txt").split("\n")
    pairs = (line.split(":") for line in lines if ":" in line and line[:1] != ";")
    return frozenset((name_key(name), name_key(one)) for name, forms in pairs for one in forms.split(","))  # fmt: skip


def _may_be_called(one: str, other: str) -> bool:
    """Whether one first name is a short form of the other, or both are of one name."""
    one, other, pairs = name_key(one), name_key(other), _short_forms()
    if one == other or not one or not other:
        return False
    if (one, other) in pairs or (other, one) in pairs:
        return True
    return any((name, other) in pairs for name, form in pairs if form == one)


def nicknamed(name: str, spelt: Mapping[str, Iterable[str]]) -> str:
    """The one person of the book of whose first name a new name has a short form, or the other way round, if their family names, where both have one, are the same; "" for nobody, or several."""
    first, *family = name_key(name).split() or [""]
    found = []
    for person, names in spelt.items():
        for one in names:
            theirs, *their_family = name_key(one).split() or [""]
            is_same = not family or not their_family or family == their_family
            if is_same and _may_be_called(first, theirs):
                found.append(person)
                break
    return found[0] if len(found) == 1 else ""
