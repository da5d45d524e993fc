"""The everyday way of reading gives what the careful way gives, for any text, only sooner."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_entry import KINDS, PIECES, any_text, entries, patient
from goodbooks.syntax.everyday import Everyday
from goodbooks.syntax.read import Kept, Reader, read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERYDAY = (
    '2026-11-03 09:40 promise Theo -> Growth, Ana Brandt "Loyalty API live" ^theo-date #loyalty\n'
    "  due: 2026-12-01\n"
    "  condition: the load test is done before the launch\n",
    '2026-11-03 decision Marcus "Go ahead, this once" ^once #loyalty #tills for ^theo-date\n'
    '  said: "We will do it this time, and then never again."\n'
    "  private: Zoë Ångström had to take it back\n",
    "2026-11-04 note me\n  note: short\n\n",
    '2026-11-04 win עדי "Done" for ^once\n',
    '2026-11-05 outcome me "Sent" for ^once\n  state: delivered\n',
)


@st.composite
def nearly_everyday(draw: st.DrawFn) -> str:
    """Everyday entries, with something put in or taken out here and there."""
    text = "".join(draw(st.lists(st.sampled_from(EVERYDAY), min_size=1, max_size=4)))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 3))
        text = text[:at] + draw(st.one_of(st.sampled_from(PIECES), any_text)) + text[at + gone :]
    return text


@contextmanager
def careful_alone() -> Iterator[None]:
    """Reading as if no entry were an everyday one."""
    with patch.object(Everyday, "read", lambda self, text, at, line, found: (at, line)):
        yield


def told(kept: Kept) -> tuple[object, ...]:
    """All that reading gives, places and types too."""
    return [(type(entry), *entry) for entry in kept.entries], kept.problems


@patient
@given(st.one_of(nearly_everyday(), st.lists(entries().map(write), max_size=4).map("".join)))
def test_both_ways_of_reading_give_the_same(text: str) -> None:
    quick = told(read(text, KINDS, "a.book", 7))
    with careful_alone():
        assert told(read(text, KINDS, "a.book", 7)) == quick


@pytest.mark.parametrize("text", EVERYDAY)
def test_an_everyday_entry_needs_no_care(text: str) -> None:
    with patch.object(Reader, "_careful", side_effect=AssertionError):
        assert len(read(text * 2, KINDS).entries) == 2


@pytest.mark.parametrize("text", [
    '2026-11-03 note me "a" ^a ^b\n',
    '2026-11-03 note me "a"\n   note: too deep\n',
    '2026-11-03 note me "a"\n  channel: mail\n  channel: call\n',
    '2026-11-03 note me "a\\"b"\n',
    "2026-11-03 note me by Friday\n",
    "2026-11-03 24:30 note me\n",
    '2026-11-03 note me "a\u200b"\n',
    '2026-11-03 note me "a"',
])  # fmt: skip
def test_an_odd_entry_is_left_to_care(text: str) -> None:
    with patch.object(Reader, "_careful", return_value=None) as careful:
        read('2026-11-02 win me "A"\n' + text, KINDS)
    assert careful.call_count == 1


def test_a_text_may_be_read_in_stretches_by_one_reader() -> None:
    reader = Reader(KINDS, "a.book")
    first, second = reader.read("x\n" + EVERYDAY[0]), reader.read("y\n" + EVERYDAY[0], 5)
    assert [entry.place.line for entry in (*first.entries, *second.entries)] == [2, 6]
    assert [problem.place.line for problem in (*first.problems, *second.problems)] == [1, 5]
