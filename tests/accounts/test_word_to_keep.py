"""A word to keep that stands beside a thing in a title goes to nobody but its writer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    "aside",
    [", Piet must not hear it", " – don't let Piet know", ", nothing to Piet about it yet", " without Piet knowing", ". Piet doesn't know yet and should not"],
)  # fmt: skip
def test_a_word_to_keep_beside_a_title_goes_to_no_reader(
    book: Callable[[str], Book], aside: str
) -> None:
    told = f"""
2026-11-29 person Piet ^piet
2026-12-01 promise me -> Joe "The wording of the advert{aside}" ^advert by 10 December #stores
2026-12-01 promise Joe -> me "The budget line{aside}" ^line by 10 December #stores
2026-12-01 decision Joe "We hire a second storekeeper{aside}" ^hire #stores
2026-12-02 ask me -> Joe "When does the advert appear{aside}?" ^when #stores
"""
    today = date(2026, 12, 4)
    for page in (
        made("update", book(told), who="Joe", today=today),
        made("trail", book(told), matter="stores", readers=("Joe",), today=today),
    ):
        assert "wording of the advert" in words(page)
        assert "Piet" not in words(page)
    note = message(made("confirm", book(told), ref="hire", readers=("Joe",), today=today))
    assert "second storekeeper" in str(note)
    assert "Piet" not in str(note)
    assert "Piet" in words(made("brief", book(told), who="Joe", today=today)), "mine stays whole"
