"""A walk on the page that asks who somebody is."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from page.walking import asked, look

if TYPE_CHECKING:
    from page.asking import Asking


def test_what_is_told_where_only_a_name_is_asked_is_kept_for_oneself_beside_the_name(
    page: Asking,
) -> None:
    there = "/happened/walk/blamed"
    for _ in range(12):
        slot, _ = asked(look(page, there))
        if slot == "blamer":
            break
        page.post(there, **({"slot": slot, "words": "a day"} if slot else {"way": "Talk with whoever said it"}))  # fmt: skip
    told = "she told the whole ward that I left the door open"
    again = page.post(there, slot="blamer", words=told)
    assert "here it is only asked who it is" in again.text
    assert "what you told is kept for you alone" in again.text
    assert asked(again) == ("blamer", told)
    page.post(there, slot="blamer", words="Dana", do="plan")
    text = unescape(page.get(there + "/end").text)
    assert "talk with Dana, if that day suits them: How it came to be down to me" in text
    assert f"Who says that it was you? {told}" in text
