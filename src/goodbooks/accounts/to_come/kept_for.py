"""Who may read a forecast once it is kept: nobody who may not read what it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import ANYONE, ME_ALONE, NAMED, people_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry


def kept_for(sources: Iterable[Entry | None]) -> str:
    """The readers line of what repeats these entries; "" where anybody may read them all."""
    limits = {frozenset(_readers(one)) for one in sources if one is not None and _is_limited(one)}
    if not limits:
        return ""
    shared = frozenset.intersection(*limits)
    return ", ".join(sorted(shared)) or ME_ALONE


def _is_limited(entry: Entry) -> bool:
    return bool(entry.readers) and ANYONE not in map(str.lower, entry.readers)


def _readers(entry: Entry) -> tuple[str, ...]:
    """The names; those who are named in it where that is what its line says; none for me alone."""
    names = tuple(name for name in entry.readers if name.lower() not in (NAMED, ME_ALONE))
    is_named = NAMED in map(str.lower, entry.readers)
    return (*names, *(people_in(entry) if is_named else ()))
