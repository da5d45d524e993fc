"""In the browser the next question says what of the last answer is left out of what others read."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

from page.walking import HERE, answer_until, look

if TYPE_CHECKING:
    from page.asking import Asking


def test_the_next_page_says_what_is_left_out(page: Asking) -> None:
    answer_until(page, "effect")
    page.post(
        HERE, slot="effect", words="They go straight to Theo. I don't want her to know about Lia"
    )

    text = unescape(look(page).text)

    assert "and kept for you alone: “I don't want her to know about Lia”" in text.replace("’", "'")
