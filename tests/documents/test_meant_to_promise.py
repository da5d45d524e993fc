"""A brief of somebody to whom a word is meant and not said yet begins with that, and not with nothing being open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

MEANT = '2026-11-02 promise me -> {to} "Next word on what holds" ^next\n  planned: {day}\n'


@pytest.mark.parametrize(
    ("to", "who"), [("Njeri", "Njeri"), ("Hassan, Élodie", "Élodie"), ("the council, Ana", "Ana")]
)
def test_a_word_that_is_meant_and_late_is_the_first_line_and_what_to_say(
    book: Callable[[str], Book], to: str, who: str
) -> None:
    page = words(made("brief", book(MEANT.format(to=to, day="2026-11-02")), who=who))
    assert "Nothing is open" not in page
    assert f"You mean to promise {who}: “Next word on what holds”" in page
    assert "Say: what you mean to promise: “Next word on what holds”" in page
    assert "What you promise, once you have said it: goodbooks said ^next" in page


def test_where_nothing_is_meant_nothing_is_open(book: Callable[[str], Book]) -> None:
    page = words(made("brief", book('2026-11-02 note Njeri "Learn from Otieno"\n'), who="Njeri"))
    assert "Nothing is open between you and Njeri" in page
