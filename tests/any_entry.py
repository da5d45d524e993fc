"""Entries that say anything at all, for tests of what a reader and a writer owe each other."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

import goodbooks.entries
from goodbooks.core import catalog
from goodbooks.core.entry import Entry, Kind

KINDS = catalog.load(goodbooks.entries, "KIND", Kind)

PIECES = (
    "for", "by", "by Friday", "for ^x", "->", '"', "“", "”", "„", "[", "]", "\\", "\\n", '\\"', "#",
    "^", "#x", "^x", ",", ";", ":", "9", "09:40", "2026-11-02", "2026-11-02 win me", "note: x",
    "private: x", "due: y", "; z", "# z", "é", "e\u0301", "😀", "אב", "-", ">", "(", "'", "noon",
    "\n", "\n\n", "\t", " ", "  ", "\r", "\r\n", "\u00a0", "\u2028", "\u2029", "\x85", "\x00",
    "\x0b", "\x0c", "\x1b", "\x1c", "\x7f", "\ufeff", "\u200b", "\u202e", "\u3000",
)  # fmt: skip

any_text = st.one_of(
    st.text(max_size=30),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=8).map("".join),
)
words = st.sampled_from(("a", "x1", "über", "a-b", "a_b", "a/b", "1", "v1.2", "日本", "Loyalty"))
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""For tests over any text: a fresh clone first has to learn the alphabet."""

clocks = st.one_of(st.none(), st.times().map(lambda time: f"{time.hour:02}:{time.minute:02}"))


names = st.lists(any_text, max_size=3).map(tuple)
refs = st.lists(words, max_size=3).map(tuple)
ids = st.one_of(st.none(), words)
kinds = st.sampled_from([KINDS[name] for name in sorted(KINDS)])
fields = {
    kind.name: st.lists(
        st.tuples(st.sampled_from((*kind.fields, "unheard-of")), any_text), max_size=4
    ).map(tuple)
    for kind in KINDS.values()
}


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """An entry of any kind with any text wherever text may stand."""
    kind = draw(kinds)
    return kind.type(
        kind=kind.name,
        on=draw(st.dates()),
        at=draw(clocks),
        who=draw(names),
        to=draw(names),
        title=draw(any_text),
        id=draw(ids),
        matters=draw(refs),
        links=draw(refs),
        fields=draw(fields[kind.name]),
    )
