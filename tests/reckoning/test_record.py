"""The track record: a day is scored once it is past, whichever way it went, and never before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.reckoning.forecasts.record import record
from goodbooks.reckoning.forecasts.words import record_lines, record_text
from reckoning.lines import FORECAST, PROMISE

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.reckoning.forecasts.record import Record

DONE = '2026-12-10 outcome me "delivered" for ^api\n'
PAST = date(2027, 2, 1)


def scored(book: Book, today: date = PAST) -> Record:
    """The record of a book in which something has come due."""
    found = record(book, today)
    assert found is not None
    return found


def counts(found: Record) -> list[tuple[float, int, int]]:
    """Each level with how many of how many held."""
    return [(hits.level, hits.met, hits.of) for hits in found.hits]


def test_each_level_is_met_or_missed_by_its_own_day(book: Callable[[str], Book]) -> None:
    found = scored(book(PROMISE + FORECAST + DONE))
    assert counts(found) == [(0.5, 0, 1), (0.85, 1, 1), (0.95, 1, 1)]
    assert found.brier is not None
    assert round(found.brier, 4) == round((0.79 - 1) ** 2, 4)


def test_a_day_still_to_come_is_not_scored_though_the_work_is_done(
    book: Callable[[str], Book],
) -> None:
    found = scored(book(PROMISE + FORECAST + DONE), date(2026, 12, 11))
    assert counts(found) == [(0.5, 0, 1)]
    assert found.brier is None


def test_before_any_day_is_past_there_is_no_record(book: Callable[[str], Book]) -> None:
    assert record(book(PROMISE + FORECAST + DONE), date(2026, 12, 3)) is None
    assert record(book(PROMISE), PAST) is None


def test_what_the_book_does_not_say_is_not_counted_either_way(
    book: Callable[[str], Book],
) -> None:
    assert record(book(PROMISE + FORECAST), PAST) is None


def test_a_promise_moved_after_the_day_was_not_done_by_it(book: Callable[[str], Book]) -> None:
    moved = '2026-12-23 outcome me "moved" for ^api by 2027-03-01\n'
    assert counts(scored(book(PROMISE + FORECAST + moved))) == [(0.5, 0, 1), (0.85, 0, 1)]


def test_what_was_let_go_is_not_scored(book: Callable[[str], Book]) -> None:
    void = '2026-12-10 outcome me "void" for ^api\n'
    assert record(book(PROMISE + FORECAST + void), PAST) is None


def test_a_forecast_without_a_promise_is_scored_by_an_outcome_of_its_own(
    book: Callable[[str], Book],
) -> None:
    alone = FORECAST.replace(" for ^api", "")
    done = '2026-12-21 outcome me "delivered" for ^f-api\n'
    assert counts(scored(book(alone + done))) == [(0.5, 0, 1), (0.85, 1, 1), (0.95, 1, 1)]


def test_forecasts_that_overlap_in_time_count_once_as_evidence(
    book: Callable[[str], Book],
) -> None:
    again = FORECAST.replace("^f-api", "^f-2").replace("2026-11-03 f", "2026-11-10 f")
    found = scored(book(PROMISE + FORECAST + again + DONE))
    assert (len(found.scored), found.separate) == (2, 1)
    assert record_text(found) == (
        "Two forecasts have come due; of their days 0 of 2 held at 50%, 2 of 2 held at 85% and 2 of 2"
        " held at 95%. One does not overlap with another in time, and only those are separate"
        " evidence. Too few to say more than the list does."
    )


def test_the_record_says_each_forecast_and_that_few_say_little(
    book: Callable[[str], Book],
) -> None:
    lines = record_lines(scored(book(PROMISE + FORECAST + DONE)), PAST)
    assert lines[0][0] == (
        "One forecast has come due; of its days 0 of 1 held at 50%, 1 of 1 held at 85% and 1 of 1"
        " held at 95%. Too few to say more than the list does."
    )
    assert lines[1] == (
        "3 November 2026: Loyalty API live: done on 10 December 2026 (said: 50% by 4 December 2026,"
        " 79% by 18 December 2026, 85% by 22 December 2026 and 95% by 15 January).",
        ("^f-api",),
    )


def test_of_five_forecasts_the_ranges_and_the_score_are_said(book: Callable[[str], Book]) -> None:
    many = "".join(
        FORECAST.replace("^f-api", f"^f-{number}").replace(" for ^api", "")
        + f'2026-12-{number + 18} outcome me "delivered" for ^f-{number}\n'
        for number in range(1, 6)
    )
    said = record_text(scored(book(many)))
    assert "4 of 5 held at 85% (42 to 94 in 100 is plausible)" in said
    assert said.endswith("Brier score of the chances of five promised days: 0.62; a coin has 0.25.")
