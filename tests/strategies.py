"""Random lives for property tests: entries that belong together, of every kind, by a few people."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from itertools import cycle, islice, permutations
from operator import itemgetter
from typing import TYPE_CHECKING

from hypothesis import strategies as st

import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Choice, Day, Field, Part, People, Refs
from goodbooks.core.measured import Measured, Several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

KINDS = catalog.load(goodbooks.entries, "KIND", Kind)
FIRST_DAY = date(2026, 9, 1)
DAYS = tuple(FIRST_DAY + timedelta(days=shift) for shift in range(91))
NAMES = ("me", "Marcus", "Theo", "Growth", "Zoë Ångström", "עדי", "Sales, North")
MATTERS = ("loyalty", "hiring", "q4")
IDS = tuple(f"e{number}" for number in range(12))
WORDS = ("Go ahead", "Pause", "Test plan", "load test", "delivered", "moved", "7 of 12", "launch")


def rows(words: Sequence[str], most: int) -> list[tuple[str, ...]]:
    """Every row of at most so many different words, one of each length in turn: whatever is drawn, no length is rare."""
    each = [list(permutations(words, size)) for size in range(most + 1)]
    return [
        row for turn in islice(zip(*map(cycle, each), strict=False), len(each[-1])) for row in turn
    ]


# to draw once from all there is takes a fraction of drawing a list, word by word
names = st.sampled_from(rows(NAMES, 2))
days = st.sampled_from(DAYS)
clocks = st.sampled_from((None, "09:40", None, "10:15", None, "17:20"))
titles = st.sampled_from([" ".join(row) for row in rows(WORDS, 3)])
matters = st.sampled_from(rows(MATTERS, 2))
links = st.sampled_from(rows(IDS, 2))
kinds = st.sampled_from(sorted(KINDS))


def values(field: Field) -> Sequence[str]:
    """What could stand in a field of this shape."""
    if isinstance(field, Choice):
        return field.options
    if isinstance(field, Day):
        return [said for day in DAYS for said in (day.isoformat(), "launch")]
    if isinstance(field, Part):
        return ("7 of 12",)
    if isinstance(field, (Measured, Several)):
        return (field.shape.rpartition("such as ")[2],)
    if isinstance(field, Refs):
        return ["^" + ref for ref in IDS]
    if isinstance(field, People) and field.name == "readers":
        return ("me", "named", "anyone", "Marcus", "Growth, Theo")
    if isinstance(field, People):
        return ("Marcus", "Theo, Growth", "me")
    return WORDS


@cache  # to make a strategy takes far longer than to draw from one
def fields(kind: Kind) -> SearchStrategy[tuple[tuple[str, str], ...]]:
    """A few lines that an entry of the kind could have: each field as often as any other, a private one twice as often."""
    private = [(name, field) for name, field in kind.fields.items() if field.is_private]
    asked = [(name, values(field)) for name, field in (*kind.fields.items(), *private)]
    most = max(len(said) for _, said in asked)
    lines = [(name, said[turn % len(said)]) for turn in range(most) for name, said in asked]
    return st.lists(st.sampled_from(lines), max_size=4, unique_by=itemgetter(0)).map(tuple)


@st.composite
def entries(draw: st.DrawFn, kind_name: str | None = None, ref: str | None = None) -> Entry:
    """An entry of any kind, with or without an id, pointing anywhere."""
    kind = KINDS[kind_name or draw(kinds)]
    return kind.type(
        kind=kind.name,
        on=draw(days),
        at=draw(clocks),
        who=draw(names),
        to=draw(names),
        title=draw(titles),
        id=ref,
        matters=draw(matters),
        links=draw(links),
        fields=draw(fields(kind)),
    )


_with_id = {ref: entries(ref=ref) for ref in (None, *IDS)}


@st.composite
def lives(draw: st.DrawFn, most: int = 12) -> list[Entry]:
    """Entries that point at each other: promises, decisions and what became of them."""
    count = draw(st.integers(0, most))
    refs = [IDS[number] if draw(st.booleans()) else None for number in range(count)]
    return [draw(_with_id[ref]) for ref in refs]
