"""Whoever asks whether I go for it, after a yes that is not to be told before a day, hears that I can't say and by which day they do; never that it is open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

GIVEN = """
2026-11-20 person Frau Öz
  relation: boss
2026-11-30 ask me -> Frau Öz "To lead the blowing room" ^lead #blowing-room
2026-12-08 decision Frau Öz "Yes, from 1 February" ^yes #blowing-room for ^lead
  next-step: {step}
2026-12-03 request Mirja -> me "Whether I'm going for it" ^going{tag}
"""


@pytest.mark.parametrize("tag", ["", " #blowing-room"])
@pytest.mark.parametrize(
    "step",
    [
        "You tell the others on Thursday, until then I say nothing",
        "You tell the team on Thursday, and I tell nobody before",
        "It is announced on Thursday; until Thursday we say nothing",
        "Keep it to yourself until Thursday",
        "Until Thursday nobody is to hear a word before I tell them",
    ],
)
def test_no_word_on_how_it_stands_and_the_day_that_the_book_knows(
    book: Callable[[str], Book], step: str, tag: str
) -> None:
    said = body(made("update", book(GIVEN.format(step=step, tag=tag)), who="Mirja", today=date(2026, 12, 8)))  # fmt: skip
    assert "still open" not in said
    assert "I can't say anything yet; you hear it from us by 10 December." in said
