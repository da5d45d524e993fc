"""On the page an answer that waits in brackets leads to its question, and what is given there stands without them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from page.walking import HERE, answer_all, look

if TYPE_CHECKING:
    from page.asking import Asking

EFFECT = "she has the list copied twice"


def test_a_gap_in_which_an_answer_waits_leads_to_its_question_and_is_filled_there(
    page: Asking,
) -> None:
    answer = answer_all(page, effect=EFFECT).text
    assert f"[as you say it to them: {EFFECT}]" in answer
    gap = re.search(rf"as you say it to them: {EFFECT}\]</bdi></mark>.*?<a href=\"([^\"]+)\"", answer)  # fmt: skip
    assert gap
    assert EFFECT in page.get(gap[1]).text
    page.post(HERE, slot="effect", words="the clerk says she has the list copied twice")
    answer = look(page).text
    assert "One effect since then: the clerk says she has the list copied twice." in answer
    assert "[as you say it to them" not in answer
