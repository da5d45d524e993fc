"""A “tomorrow” in what was decided is read on a later day with its date: in the message to all who wait, in an update and in the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-01 decision Odile "No crate leaves; I ring the committee today" ^pause #loans
  public: we pause for today
2026-11-01 request Hartung -> me "Can the crates leave tomorrow?" ^ask #loans
2026-11-01 decision Odile "Let the crates go tomorrow" ^once #loans
  reverses: ^pause
  next-step: I tell the five tonight
  public: the crates go tomorrow
"""


def test_whoever_waits_reads_the_date_of_it(book: Callable[[str], Book]) -> None:
    told = body(made("hold", book(BOOK), matter="loans", readers=("Hartung",)))
    assert "Settled on 1 November: the crates go on 2 November." in told


def test_an_update_has_the_date_and_their_very_words(book: Callable[[str], Book]) -> None:
    told = body(made("update", book(BOOK), who="Hartung", readers=("Hartung",)))
    assert "Changed on 1 November: the crates go on 2 November." in told
    assert "“Can the crates leave tomorrow?”" in told
    assert "“we pause for today”" in told


def test_the_next_step_of_a_note_has_its_date(book: Callable[[str], Book]) -> None:
    told = body(made("confirm", book(BOOK), ref="once"))
    assert "I tell the five on the evening of 1 November." in told


def test_words_for_others_that_were_written_later_count_from_their_own_day(
    book: Callable[[str], Book],
) -> None:
    later = BOOK + "2026-11-02 decision\n  amends: ^once\n  public: the crates go tomorrow at ten\n"
    told = body(made("hold", book(later), matter="loans", readers=("Hartung",)))
    assert "the crates go on 3 November at ten" in told
