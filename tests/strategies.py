"""Random lives for property tests: entries that belong together, of every kind, by a few people."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st

import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Choice, Day, Field, Part, People, Refs
from goodbooks.core.measured import Measured, Several

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

KINDS = catalog.load(goodbooks.entries, "KIND", Kind)
FIRST_DAY = date(2026, 9, 1)
NAMES = ("me", "Marcus", "Theo", "Growth", "Zoë Ångström", "עדי", "Sales, North")
MATTERS = ("loyalty", "hiring", "q4")
IDS = tuple(f"e{number}" for number in range(12))
WORDS = ("Go ahead", "Pause", "Test plan", "load test", "delivered", "moved", "7 of 12", "launch")

names = st.lists(st.sampled_from(NAMES), max_size=2, unique=True).map(tuple)
days = st.integers(0, 90).map(lambda shift: FIRST_DAY + timedelta(days=shift))
clocks = st.one_of(st.none(), st.sampled_from(("09:40", "10:15", "17:20")))
titles = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
matters = st.lists(st.sampled_from(MATTERS), max_size=2, unique=True).map(tuple)
links = st.lists(st.sampled_from(IDS), max_size=2, unique=True).map(tuple)
kinds = st.sampled_from(sorted(KINDS))


def values(field: Field) -> SearchStrategy[str]:
    """What could stand in a field of this shape."""
    if isinstance(field, Choice):
        return st.sampled_from(field.options)
    if isinstance(field, Day):
        return st.one_of(days.map(date.isoformat), st.just("launch"))
    if isinstance(field, Part):
        return st.just("7 of 12")
    if isinstance(field, (Measured, Several)):
        return st.just(field.shape.rpartition("such as ")[2])
    if isinstance(field, Refs):
        return st.sampled_from(IDS).map(lambda ref: "^" + ref)
    if isinstance(field, People) and field.name == "readers":
        return st.sampled_from(("me", "named", "anyone", "Marcus", "Growth, Theo"))
    if isinstance(field, People):
        return st.sampled_from(("Marcus", "Theo, Growth", "me"))
    return st.sampled_from(WORDS)


@cache  # to make a strategy takes far longer than to draw from one
def fields(kind: Kind) -> SearchStrategy[tuple[tuple[str, str], ...]]:
    """A few lines that an entry of the kind could have."""
    pairs = [st.tuples(st.just(name), values(field)) for name, field in kind.fields.items()]
    private = [
        st.tuples(st.just(name), values(field))
        for name, field in kind.fields.items()
        if field.is_private
    ]
    one = st.one_of(st.one_of(pairs), st.one_of(private))
    return st.lists(one, max_size=4, unique_by=lambda pair: pair[0]).map(tuple)


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
