"""The order of entries: by day, time and place; one without a time stays behind the one above it."""

from __future__ import annotations

from itertools import pairwise, starmap
from operator import itemgetter, le

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.core.problem import Place

    Moment = tuple[date, str, Place]

_TIME = itemgetter(2)
_AS_WRITTEN = itemgetter(1, 2, 10)


def _place(entry: Entry) -> Place:
    return entry[10]


def moment_of(entry: Entry, clocks: Mapping[Place, str]) -> Moment:
    """By what an entry is put in order, with the times of those above for those that have none."""
    return (entry[1], entry[2] or clocks.get(entry[10], ""), entry[10])


def in_order(entries: list[Entry], clocks: Mapping[Place, str]) -> list[Entry]:
    """The entries by day, time and place; most books are written in that order."""
    if not clocks:
        try:
            if all(starmap(le, pairwise(map(_AS_WRITTEN, entries)))):
                return entries
            return sorted(entries, key=_AS_WRITTEN)
        except TypeError:
            pass  # a time beside none, on the day that one entry of another file has
    return sorted(entries, key=lambda entry: moment_of(entry, clocks))


def clocks_of(entries: list[Entry]) -> dict[Place, str]:
    """For entries without a time: that of the last one above, of the same day in the same file."""
    if all(map(_TIME, entries)):
        return {}
    timed = {entry[1] for entry in entries if entry[2]}
    mixed = {entry[1] for entry in entries if not entry[2] and entry[1] in timed} if timed else ()
    last: dict[tuple[str, date], str] = {}
    found: dict[Place, str] = {}
    for entry in sorted((e for e in entries if e[1] in mixed), key=_place) if mixed else ():
        on, at, place = entry[1], entry[2], entry[10]
        if at:
            last[place[0], on] = at
        elif place[1] and (place[0], on) in last:
            found[place] = last[place[0], on]
    return found
