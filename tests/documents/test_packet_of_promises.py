"""What the packet says of promises: how many were kept, moved and late, and whom it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import made, section, under, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WRONG = "What did not work, and what was learned"


def test_promises_are_a_count_and_a_list_and_no_rate(book: Callable[[str], Book]) -> None:
    told = book("".join(
        f'2026-10-01 promise me -> Marcus "Job {n}" ^j{n} by 2026-10-1{n}\n'
        f'2026-10-1{n or 5} outcome me "delivered" for ^j{n}\n'
        for n in range(6)
    ))  # fmt: skip
    lines = section(made("packet", told), "Promises")
    assert lines[0] == "5 of 6 kept by the day agreed."
    assert "Job 0, due 10 October: delivered late" in lines


def test_few_promises_are_counted_in_words_of_their_own(book: Callable[[str], Book]) -> None:
    job = '2026-10-01 promise me -> Marcus "Job" by 2026-10-02\n'
    one = section(made("packet", book(job)), "Promises")[0]
    assert one == "One promise of mine came due, and it was not kept by its day."
    two = section(made("packet", book(job + job.replace("Job", "List"))), "Promises")[0]
    assert two == "0 of 2 kept by the day agreed."


def test_a_promise_that_was_moved_in_time_is_told_as_moved_and_not_as_none(
    book: Callable[[str], Book],
) -> None:
    told = book(
        """
2026-10-20 promise me -> Dana "The hand-over list" ^list
  due: 2026-10-30
2026-10-29 outcome me "Moved, agreed" for ^list
  state: moved
  due: 2026-11-06
2026-11-02 win me "Restore tested"
"""
    )
    line = "One promise of mine was moved to a later day in time; no other came due."
    assert section(made("packet", told), "Promises") == [line]
    assert section(made("packet", told, is_short=True), "Promises") == [line]


def test_a_review_opens_with_results_and_a_day_late_with_a_small_thing_is_no_setback(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-10-02 win "Month-end run from 9 hours to 3" ^w
2026-09-20 promise me -> me "Write back what we said" ^own by 2026-09-25
2026-10-01 promise me -> Marcus "The list" ^list by 2026-10-08
2026-10-09 outcome me "Delivered" for ^list
2026-10-02 promise me -> Marcus "The plan" ^plan by 2026-10-20
""")
    page = made("packet", told)
    assert section(page, "In short")[1] == "One thing did not work, and is told below."
    assert "0 of 2 kept by the day agreed" in words(page)
    assert "The list, due 8 October: delivered late" in words(page)
    assert "Write back" not in words(page)
    assert "The plan" in under(page, WRONG)
    assert "The list" not in under(page, WRONG)


def test_a_promise_to_the_boss_is_not_told_to_a_colleague_and_all_are_told_to_the_boss(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-09-01 person Joe ^joe
  relation: boss
2026-09-01 person Bob ^bob
  relation: peer
2026-09-02 promise me -> Joe "A plan to lead Bob" ^plan by 2026-10-20
2026-09-02 promise me -> Bob "The keys" ^keys by 2026-10-20
2026-09-03 promise me -> Ana "The open list" ^list by 2026-10-20
  readers: Bob
2026-10-19 outcome me "delivered" for ^plan
2026-10-19 outcome me "delivered" for ^keys
2026-10-19 outcome me "delivered" for ^list
  readers: Bob
""")
    for_bob = words(made("packet", told, readers=("Bob",)))
    assert "A plan to lead Bob" not in for_bob
    assert "The keys" in for_bob
    assert "The open list" in for_bob
    for_joe = words(made("packet", told, readers=("Joe",)))
    assert "A plan to lead Bob" in for_joe
    assert "The keys" in for_joe


def test_a_next_word_that_came_late_is_told_where_nothing_else_came_due(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-10-01 win me "Restore tested"
        2026-10-02 promise me -> Priya "Next word" ^word
          due: 2026-10-05
          next-word: 2026-10-05
        2026-10-07 outcome me "Delivered" for ^word
          state: delivered
    """)
    page = words(made("packet", told))
    assert "One next word of mine came late; nothing else that I promised came due." in page
    assert "No promise of mine came due" not in page


def test_a_next_word_that_came_late_is_told_beside_the_promises_that_came_due(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-10-02 promise me -> Priya "The list" ^list by 2026-10-05
        2026-10-05 outcome me "Delivered" for ^list
        2026-10-02 promise me -> Priya "Next word" ^word
          due: 2026-10-05
          next-word: 2026-10-05
        2026-10-07 outcome me "Delivered" for ^word
          state: delivered
    """)
    page = words(made("packet", told))
    assert "it was kept by its day. One next word of mine came late, and is counted apart." in page
