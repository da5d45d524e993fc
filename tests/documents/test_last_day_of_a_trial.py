"""The brief of the day on which a trial ends asks whether I may keep the area, and shows what I noted of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-01 person Pilar
  relation: boss
2026-11-02 handoff Pilar -> me "The seed order" ^seeds #seeds
  trial-end: 2026-11-27
2026-11-03 answer Pilar "Yes" for ^seeds
  is: yes
2026-11-13 note me "Two crates short, and she never had to ask" for ^seeds
  readers: me
2026-11-20 note me "Ordered on Tuesday, all there on Friday" for ^seeds
  readers: me
2026-11-24 win Lorcan "Found the mouldy sack" ^sack
  readers: anyone
"""


@pytest.mark.parametrize("talk", ["", '2026-11-27 10:00 talk Pilar "The trial" ^talk\n'])
def test_on_its_last_day_i_ask_whether_i_may_keep_it(
    talk: str, book: Callable[[str], Book]
) -> None:
    told = book(BOOK + talk)
    page = made("brief", told, who="Pilar", today=date(2026, 11, 27))
    assert any("Ask: May I keep “The seed order”?" in one for one in section(page, ""))
    assert "13 November, as you noted it: Two crates short, and she never had to ask." in words(page)  # fmt: skip
    assert "20 November, as you noted it" in words(page)


def test_before_its_last_day_nothing_of_it_is_asked(book: Callable[[str], Book]) -> None:
    page = words(made("brief", book(BOOK), who="Pilar", today=date(2026, 11, 25)))
    assert "May I keep" not in page
    assert "as you noted it" not in page


def test_what_somebody_else_did_well_is_said_with_their_name(book: Callable[[str], Book]) -> None:
    page = made("brief", book(BOOK), who="Pilar", today=date(2026, 11, 25))
    assert any("Say: Lorcan: Found the mouldy sack" in one for one in section(page, ""))


MOVED = """\
2026-11-02 promise me -> Pilar "The price list" ^prices by 13 November
2026-11-02 promise me -> Pilar "The bench plan" ^bench by 16 November
2026-11-10 outcome {who} "moved" for ^prices
  due: 2026-12-04
"""


@pytest.mark.parametrize(
    ("who", "subject"),
    [("Pilar", "one thing late"), ("me", "two things late, at risk or moved")],
)
def test_what_the_reader_moved_is_no_news_to_them(
    who: str, subject: str, book: Callable[[str], Book]
) -> None:
    page = words(made("update", book(MOVED.format(who=who)), who="Pilar", today=date(2026, 11, 20)))
    assert subject in page
    assert ("Moved: " in page) == (who == "me")
