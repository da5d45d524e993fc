"""The update for somebody whom I told what I ask: an answer that they were let read is news for them, and beside the page stands how they get to read one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ASKED = """
2026-11-10 ask me -> Ruth "To {what}" ^it #my-role
2026-11-11 ask me -> HR "Please note what I am asking Ruth for: to {what}" ^note #my-role
  readers: HR
2026-11-12 outcome me "Said" for ^note
  state: sent
"""
WHATS = ("teach the small ones again", "cook at the fourth station", "go back to stock control")
YES = '2026-11-18 answer Ruth "yes, from 15 January" ^yes for ^it\n  is: yes\n'
NOT_YET = '2026-11-18 answer Ruth "not before the inspection on 4 December" ^yes for ^it\n'
OPENED = "2026-11-19 answer\n  readers: named, HR\n  amends: ^yes\n"
DAY = date(2026, 11, 20)


@pytest.mark.parametrize("what", WHATS)
@pytest.mark.parametrize(("reply", "said"), [(YES, "yes, from 15 January"), (NOT_YET, "not before the inspection on 4 December")])  # fmt: skip
def test_an_answer_that_was_opened_to_them_is_told(
    book: Callable[[str], Book], what: str, reply: str, said: str
) -> None:
    page = made("update", book(ASKED.format(what=what) + reply + OPENED), who="HR", today=DAY)
    assert body(page) == f"Ruth answered on 18 November: “{said}”."
    assert message(page).subject == "Update of 20 November: one answer"


@pytest.mark.parametrize("reply", [YES, NOT_YET])
def test_one_that_they_may_not_read_is_offered_beside_the_page(
    book: Callable[[str], Book], reply: str
) -> None:
    page = made("update", book(ASKED.format(what=WHATS[0]) + reply), who="HR", today=DAY)
    assert "Ruth answered" not in body(page)
    beside = " ".join(line.text for line in page.beside)
    assert "of 18 November is newer than what stands here, and HR may not read it" in beside
    assert "readers: named, HR" in beside


def test_what_they_heard_since_or_was_opened_before_is_told_once(
    book: Callable[[str], Book],
) -> None:
    sent = '2026-11-19 talk me -> HR "Update"\n  stage: held\n  page: update\n'
    told = ASKED.format(what=WHATS[0]) + YES
    assert "Ruth answered" not in body(made("update", book(told + OPENED + sent), who="HR", today=DAY))  # fmt: skip
    assert "Ruth answered" in body(made("update", book(told + sent + OPENED), who="HR", today=DAY))
    assert "Ruth answered" not in body(made("update", book(told + OPENED), who="Ruth", today=DAY))
