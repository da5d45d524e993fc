"""A brief tells a yes or a no that was answered with another since as no news of this month."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

YARD = """
2026-10-01 person Wanda
  relation: boss
2026-10-20 ask me -> Wanda "To go back to the crane" ^back #my-role
2026-10-29 answer Wanda "{first}" ^first for ^back
2026-11-02 answer Wanda "{then}" ^then for ^back
2026-11-04 talk Wanda "One-on-one" ^talk
"""


@pytest.mark.parametrize(("first", "then"), [
    ("Yes, from January", "No, not this year after all"), ("Yes, from January", "Yes, from March"), ("No", "Yes, from May"),
])  # fmt: skip
def test_the_older_of_two_answers_is_not_told_as_one_that_holds(
    book: Callable[[str], Book], first: str, then: str
) -> None:
    page = made("brief", book(YARD.format(first=first, then=then)), who="Wanda")
    assert not [one for one in section(page, "In the last month") if f"Wanda: {first}" in one]
    assert then in words(page)


def test_a_not_yet_before_a_yes_is_told(book: Callable[[str], Book]) -> None:
    page = made("brief", book(YARD.format(first="Not yet, ask me in spring", then="Yes, from May")), who="Wanda")  # fmt: skip
    assert "Wanda: Not yet, ask me in spring" in " ".join(section(page, "In the last month"))
