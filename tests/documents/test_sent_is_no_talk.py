"""A message that was sent is told as one: what I wrote, and no talk that we had."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news.in_prose import lead
from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 1)


def told(channel: str, boss: str, subject: str) -> str:
    """A book in which I sent somebody a message, or spoke with them in another way, before the talk that is planned."""
    return f"""
2026-11-28 person {boss}
  relation: boss
2026-11-30 talk me -> {boss} "{subject}" ^first #my-role
  stage: held
  channel: {channel}
2026-12-03 14:00 talk {boss} "A proposal for my role" ^next #my-role
  stage: planned
"""


@pytest.mark.parametrize(
    ("channel", "boss", "subject"),
    [("mail", "Deirdre", "Half an hour about my role"), ("chat", "Jörg", "A word on the rota"), ("letter", "Mme Roux", "My post on the ward")],
)  # fmt: skip
def test_what_was_sent_was_written(
    book: Callable[[str], Book], channel: str, boss: str, subject: str
) -> None:
    sent = book(told(channel, boss, subject))
    page = words(made("prepare", sent, who=boss, today=DAY))
    assert f"What happened: I wrote to you on Monday 30 November about “{subject}”." in page
    assert f"Monday 30 November: {subject}, sent" in page
    assert "we spoke" not in page
    assert lead(sent, sent.written[1]) == f"I wrote to {boss}: {subject}"
    assert lead(sent, sent.written[1], (boss,)) == f"I wrote to you: {subject}"


def test_what_was_said_on_the_telephone_was_spoken(book: Callable[[str], Book]) -> None:
    page = words(made("prepare", book(told("phone", "Deirdre", "My role")), who="Deirdre", today=DAY))  # fmt: skip
    assert "What happened: we spoke on Monday 30 November about “My role”." in page
