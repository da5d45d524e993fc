"""Whoever tells on the page that others have an old word from them has the message to these under their story."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from page.asking import Asking

BOOK = """2026-09-01 person Henrik
  relation: boss

2026-10-30 17:00 decision Henrik "The catalogue goes out on 14 December" ^give #catalogue

2026-10-30 18:30 promise me -> Anouk, Bernd "Next word" ^next-word #catalogue
  next-word: 2026-11-02

2026-11-02 outcome "delivered" for ^next-word

2026-11-03 11:00 decision Henrik "No catalogue before Christmas" ^no #catalogue
  reverses: ^give
"""
STORY = "Henrik changed his mind again. Anouk and Bernd have a wrong date from me."


def test_the_message_to_them_stands_above_what_the_story_may_be(page: Asking) -> None:
    page.book.write_text(BOOK, encoding="utf-8")
    page.post("/happened", text=STORY)
    there = page.get("/happened").text
    first = there.index("Anouk and Bernd still have")
    assert first < there.index("changed again")
    assert 'href="/pages/hold/' in there[first : first + 400]


def test_today_leads_there_first(page: Asking) -> None:
    page.book.write_text(BOOK, encoding="utf-8")
    there = page.get("/").text
    first = there.index("Anouk and Bernd still have")
    assert 'href="/pages/hold/' in there[first : first + 400]
    key = there[first:].partition('href="/pages/hold/')[2].partition('"')[0]
    assert "It takes the place of what you were told on 30 October." in page.get(f"/pages/hold/{key}").text  # fmt: skip
