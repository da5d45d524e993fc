"""A packet for others is the case for its writer: what stands badly is said beside it, and what is on it is true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WRONG = "What did not work, and what was learned"
KEPT = "Promises kept by the day agreed"
KENNEL = """
2026-01-05 person Odile
  relation: boss
2026-08-03 promise me -> Odile "Run sheet for the boarding dogs" ^sheet by 2026-08-10
2026-08-10 outcome me "delivered" for ^sheet
2026-08-11 promise me -> Odile "Feed order for the winter" ^feed by 2026-08-20
2026-08-27 outcome me "delivered." for ^feed
2026-09-01 promise me -> Odile "Vet list: put it on the door" ^vet by 2026-09-08
2026-09-08 outcome me "Moved." for ^vet
  due: 2026-09-20
2026-09-10 promise me -> Odile "New leads counted" ^leads by 2026-09-18
2026-09-25 outcome me "delivered, a week late" for ^leads
  learned: counting needs two people
2026-10-01 promise me -> Odile "The night bell tested" ^bell by 2026-10-05
2026-10-04 outcome me "delivered" for ^bell
"""


def test_a_page_for_the_boss_tells_what_was_kept_and_neither_a_count_nor_a_rate(
    book: Callable[[str], Book],
) -> None:
    page = made("packet", book(KENNEL), readers=("Odile",))
    assert section(page, KEPT) == [
        "The night bell tested, by 5 October.",
        "Run sheet for the boarding dogs, by 10 August.",
    ]
    assert section(page, "In short")[1] == (
        "Two promises were kept by the day agreed. One thing did not work; what I learned is told below."
    )
    for badly in (" of 5", "in 100", "Feed order", "Vet list", "Months without", "missed"):
        assert badly not in words(page)


def test_what_was_learned_stands_on_it_and_one_word_is_nothing_learned(
    book: Callable[[str], Book],
) -> None:
    page = made("packet", book(KENNEL), readers=("Odile",))
    told = words(page).partition(WRONG)[2].partition("Appendix")[0]
    assert "New leads counted" in told
    assert "Learned: counting needs two people." in told
    mine = words(made("packet", book(KENNEL))).partition(WRONG)[2].partition("Months")[0]
    assert "Feed order" in mine
    assert "\ndelivered.\n" not in mine
    assert "Moved." not in mine
    short = book(KENNEL.replace("counting needs two people", "late"))
    assert "New leads" not in words(made("packet", short, readers=("Odile",)))


def test_what_stands_badly_is_said_beside_it_before_it_is_sent(
    book: Callable[[str], Book],
) -> None:
    beside = [line.text for line in made("packet", book(KENNEL), readers=("Odile",)).beside]
    assert beside[0] == (
        "The page tells only of promises that were kept; Odile may count them all. 2 of 5 kept by the day agreed."
    )
    assert beside[1].startswith("Odile may ask: “Feed order for the winter”, due 20 August: ")
    assert not any("New leads" in one for one in beside)
    assert made("packet", book(KENNEL)).beside == ()


def test_its_mail_begins_with_what_stands_on_it_and_nothing_else(
    book: Callable[[str], Book],
) -> None:
    none_learned = KENNEL.replace("  learned: counting needs two people\n", "")
    for text, told in (
        (KENNEL, ", which promises were kept and what I learned from what did not work."),
        (none_learned, " and which promises were kept."),
    ):
        page = made("packet", book(text), readers=("Odile",))
        assert page.opening == f"Here is what came of the work in this time{told}"


def test_the_one_sheet_for_others_holds_to_the_same(book: Callable[[str], Book]) -> None:
    page = made("packet", book(KENNEL), readers=("Odile",), is_short=True)
    assert len(section(page, KEPT)) == 2
    assert "Feed order" not in words(page)
    assert "of 5" not in words(page)


def test_kept_promises_that_have_no_room_on_the_one_sheet_are_said_to_be_left_out(
    book: Callable[[str], Book],
) -> None:
    more = "".join(
        f'2026-09-{n} promise me -> Odile "Run {n} swept" ^run-{n} by 2026-09-{n}\n2026-09-{n} outcome me "delivered" for ^run-{n}\n'
        for n in range(10, 20)
    )
    page = made("packet", book(KENNEL + more), readers=("Odile",), is_short=True)
    left = 12 - len(section(page, KEPT))
    assert left > 1
    assert f"{counted(left, 'promise')} that I kept" in words(page)


def test_where_nothing_was_won_or_kept_there_is_no_page_for_others(
    book: Callable[[str], Book],
) -> None:
    late = '2026-08-11 promise me -> Odile "Feed order" ^feed by 2026-08-20\n2026-08-27 outcome me "delivered" for ^feed\n'
    assert made("packet", book(late), readers=("Odile",)).sections == ()
    assert made("packet", book(late)).sections != ()


def test_where_all_is_well_nothing_is_said_beside_it_and_what_comes_again_is_told_once(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-09-01 promise me -> Odile "A note on the kennel" ^note
  every: Friday
2026-09-04 outcome me "delivered" for ^note
2026-09-11 outcome me "delivered" for ^note
2026-09-18 outcome me "delivered" for ^note
2026-09-19 outcome me "ended" for ^note
""")
    page = made("packet", told, readers=("Odile",))
    assert section(page, KEPT) == ["A note on the kennel, 3 times, the last on 18 September."]
    assert page.beside == ()
