"""A plan that holds a word and the one it was turned to ties them to each other, and to nobody else's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from page.walking import answer_all

if TYPE_CHECKING:
    from page.asking import Asking


def test_a_word_is_turned_around_of_the_plan_and_not_the_one_of_the_book_whose_id_is_the_same_word(
    page: Asking,
) -> None:
    before = page.text()
    assert "^pause" in before
    end = answer_all(page, agreed="Pause", change="We go ahead", **{"agreed-day": "yesterday"}).text
    shown = re.findall(r'name="shown" value="([^"]+)"', end)[-1]
    page.post("/happened/walk/boss-did-not-back-me/write", shown=str(shown))
    new = page.text().removeprefix(before)
    own = re.search(r'decision Marcus "Pause" \^([\w-]+)', new)
    assert own is not None
    assert own[1] != "pause"
    assert f"reverses: ^{own[1]}\n" in new
