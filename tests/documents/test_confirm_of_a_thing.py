"""The note of a talk tells whoever decided in it what I promised them there, a thing and a word as well as a deed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("boss", "promised", "told"),
    [
        ("Sünje", "half a page on how I'd set up the crew", "from me you get half a page on how I'd set up the crew by 18 December."),
        ("Renaud", "who takes over the keys", "I tell you who takes over the keys by 18 December."),
        ("Maud", "the numbers of the night shift", "from me you get the numbers of the night shift by 18 December."),
        ("Jörg", "whether Ada can swap", "I tell you whether Ada can swap by 18 December."),
        ("Sol", "photos of the gauges", "from me you get “Photos of the gauges” by 18 December."),
        ("Mirek", "send the plan", "I send the plan by 18 December."),
    ],
)  # fmt: skip
def test_what_i_promised_in_the_same_talk_stands_in_the_note(
    book: Callable[[str], Book], boss: str, promised: str, told: str
) -> None:
    talk = f"""
2026-12-14 14:00 talk {boss} "Again" ^talk #crew
  stage: debriefed
2026-12-14 14:00 decision {boss} "The two early days are no problem" ^early #crew
2026-12-14 14:00 promise me -> {boss} "{promised}" ^mine #crew
  due: 2026-12-18
"""
    note = body(made("confirm", book(talk), ref="^early", today=date(2026, 12, 14)))
    assert told.lower() in note.lower()
    assert "[who does what by when?]" not in note
