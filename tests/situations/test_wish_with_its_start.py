"""A wish keeps the day from which it is wished, wherever in its sentence that stands."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.wish import ANSWER


@pytest.mark.parametrize(("story", "wish"), [
    ("From 1 February I want to give back the lead and work three mornings, Tuesday to Thursday, in the kitchen.",
     "give back the lead and work three mornings, Tuesday to Thursday, in the kitchen, from 1 February"),
    ("As of March I'd like to go back to the ward.", "go back to the ward as of March"),
    ("From the summer on I want to hand over the choir.", "hand over the choir from the summer"),
    ("Starting 1 May, I would like to work four days.", "work four days starting 1 May"),
    ("From next year I'd rather teach one class.", "teach one class from next year"),
    ("I want to go back to the till from April.", "go back to the till from April"),
    ("I heard from April at the till. I want to go back to the floor.", "go back to the floor"),
    ("From what I hear I want to go back to the floor.", "go back to the floor"),
])  # fmt: skip
def test_from_when_stands_with_it(story: str, wish: str) -> None:
    found = ANSWER.read(f"My boss is Ines. {story}", date(2026, 11, 30))
    assert found is not None
    assert found.words.rstrip(".") == wish
