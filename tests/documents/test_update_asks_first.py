"""What an update asks me before it confesses it, and what it tells of an ask that was put already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import body, made, message, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


def test_what_was_for_the_day_of_a_talk_is_asked_of_me_before_it_is_told_as_late(
    book: Callable[[str], Book],
) -> None:
    told = """
2026-10-01 person Joe ^joe
  relation: boss
2026-10-20 promise me -> Joe "I bring three things I would change" ^three by 2026-10-29
2026-10-20 promise me -> Joe "The list" ^list by 2026-10-28
2026-10-29 talk Joe "One-on-one"
  stage: debriefed
"""
    page = made("update", book(told), who="Joe")
    assert "three things" not in body(page)
    assert "Late: “The list”" in body(page)
    beside = section(page, "Beside the message, for you alone")
    assert beside[0].startswith(
        "“I bring three things I would change” was for your talk with Joe on 29 October. Did you do it there?"
    )
    assert "for ^three" in beside[0]
    said = told + '2026-10-30 outcome me "moved" for ^three by 2026-11-02\n'
    assert "Late: “I bring three things" in body(made("update", book(said), who="Joe"))


def test_an_ask_with_its_own_question_is_told_in_one_sentence_without_a_gap(
    book: Callable[[str], Book],
) -> None:
    ask = '2026-10-29 ask me -> Joe "Yes, I\'d like to be considered. What comes next?" ^ask\n'
    page = made("update", book(ask), who="Joe")
    assert (
        body(page)
        == "You have my question of 29 October: “Yes, I'd like to be considered. What comes next?”"
    )
    assert message(page).gaps == ()
    said = """
2026-10-20 ask me -> Joe "Ten days more for the list" ^ask by 2026-11-06
  planned: 2026-10-29
2026-10-29 outcome me "Said" for ^ask
  state: sent
"""
    assert body(made("update", book(said), who="Joe")) == (
        "You have my question of 29 October: “Ten days more for the list”."
        " I need your answer by 6 November."
    )
