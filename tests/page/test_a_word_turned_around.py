"""A plan that holds a word and the one it was turned to ties them to each other, and to nobody else's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from page.walking import HERE, answer_all, look, shown

if TYPE_CHECKING:
    from page.asking import Asking


def test_a_word_is_turned_around_of_the_plan_and_not_the_one_of_the_book_whose_id_is_the_same_word(
    page: Asking,
) -> None:
    before = page.text()
    assert "^pause" in before
    answer = answer_all(page, agreed="Pause", change="We go ahead", **{"agreed-day": "yesterday"})
    mark = shown(answer)
    page.post("/happened/walk/boss-did-not-back-me/write", shown=mark)
    new = page.text().removeprefix(before)
    own = re.search(r'decision Marcus "Pause" \^([\w-]+)', new)
    assert own is not None
    assert own[1] != "pause"
    assert f"reverses: ^{own[1]}\n" in new


@pytest.mark.parametrize(
    ("agreed", "change"),
    [
        ("Pause the printing", "We go ahead with it"),
        ("Nobody touches the rota", "The rota goes up tonight"),
    ],
)
def test_once_it_is_written_the_plan_lists_both_words_as_it_did_before(
    page: Asking, agreed: str, change: str
) -> None:
    page.book.write_text("2026-11-02 person Marcus\n  relation: boss\n", encoding="utf-8")
    days = {"day": "today 17:00", "agreed-day": "today 9:00"}
    before = answer_all(page, agreed=agreed, change=change, **days)
    listed = _plan(before.text)
    assert any(agreed in one for one in listed)
    assert any(change in one for one in listed)
    page.post(HERE + "/write", shown=shown(before))
    assert _plan(look(page).text) == listed


def _plan(text: str) -> list[str]:
    steps = text.partition(">The plan<")[2].partition("</ul>")[0]
    return [re.sub(r"<[^>]+>", "", one).strip() for one in re.findall(r"<li[^>]*>.*?</li>", steps, re.DOTALL)]  # fmt: skip
