"""A day between whom somebody asked and what is the day on which they asked."""

from __future__ import annotations

import pytest

from goodbooks.desk.sentences.day_between import with_day_in_front


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Dana asked me yesterday whether I'd take nights", "Yesterday Dana asked me whether I'd take nights"),
        ("my boss asked us this morning who does the rota", "This morning my boss asked us who does the rota"),
        ("I asked Ottilie on Friday to be considered for the night bakery", "On Friday I asked Ottilie to be considered for the night bakery"),
        ("I promised Ottilie Brandt yesterday that the list comes", "Yesterday I promised Ottilie Brandt that the list comes"),
        ("Frau Brandt promised me last night to send the list", "Last night Frau Brandt promised me to send the list"),
    ],
)  # fmt: skip
def test_it_stands_in_front(typed: str, read: str) -> None:
    assert with_day_in_front(typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "Dana asked me for yesterday's list",
        "Dana asked me whether it ran yesterday",
        "Yesterday Dana asked me if I could",
        "Dana told me this morning that we ship on Monday",
        "Dana asked me today's question",
        "I asked Ottilie for the rota on Friday",
    ],
)
def test_any_other_day_stays_where_it_is(typed: str) -> None:
    assert with_day_in_front(typed) == typed
