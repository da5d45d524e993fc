"""A forecast of the book reckoned again: with the capacity of the day, and as one that is still open."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from goodbooks.core.book import Book
from goodbooks.entries.forecast import KIND
from goodbooks.reckoning.forecasts.foreseen import as_of, foreseen, foreseen_in, newest_for
from goodbooks.reckoning.forecasts.moved import between, since_said
from goodbooks.reckoning.forecasts.words import (
    basis,
    chance_text,
    days_text,
    moved_text,
    moves_text,
    rests_text,
)
from reckoning.lines import FEWER, FORECAST, PROMISE

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.reckoning.forecasts.foreseen import Foreseen

TODAY = date(2026, 11, 24)


def seen(book: Book, today: date = TODAY) -> Foreseen:
    """What is foreseen for the promise of the book."""
    found = foreseen(book, book.get("api"), today)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_less_capacity_makes_a_day_less_likely_and_every_date_later(
    book: Callable[[str], Book],
) -> None:
    before, after = seen(book(PROMISE + FORECAST)), seen(book(PROMISE + FORECAST + FEWER))
    assert before.chance is not None
    assert after.chance is not None
    assert after.chance < before.chance
    for level in (0.5, 0.85, 0.95):
        one, other = before.date(level), after.date(level)
        assert one is not None
        assert other is not None
        assert one < other


TIMED = FORECAST.replace("12-18 items", "4-8 weeks").replace(
    "  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4\n", ""
)


def test_an_absence_that_was_said_with_a_time_makes_its_days_later(
    book: Callable[[str], Book],
) -> None:
    def even(*people: str) -> date:
        said = "".join(f"  people: {one}\n" for one in people)
        return seen(book(PROMISE + TIMED + said)).date(0.5) or date.max

    plain, away = even(), even("1 of 6 from 2026-12-07")
    assert plain < even("3 of 6 from 2026-12-07") < away
    assert plain < even("1 of 6 from 2026-12-07 until 2026-12-11") < away
    assert even("3 of 6") == plain
    assert even("3 of 6", "1 of 6 from 2026-12-07") < away
    assert even("3 of 6", "6 of 6 from 2026-12-07") == plain
    assert even("1 of 6 from 2026-10-05 until 2026-10-09") == plain


def test_the_newest_word_holds_over_an_absence_said_with_a_time(
    book: Callable[[str], Book],
) -> None:
    away = TIMED + "  people: 1 of 6 from 2026-12-07\n"
    back = '2026-12-08 capacity Platform "6 of 6" ^back\n'
    today = date(2026, 12, 10)
    told, free = (seen(book(PROMISE + one + back), today).date(0.5) for one in (away, TIMED))
    assert told is not None
    assert free is not None
    assert (told - free).days < 5


def test_what_changes_it_is_cited(book: Callable[[str], Book]) -> None:
    found = seen(book(PROMISE + FORECAST + FEWER))
    assert [entry.ref for entry in found.rests_on] == ["^f-api", "^flu"]


def test_a_capacity_of_another_team_changes_nothing(book: Callable[[str], Book]) -> None:
    other = FEWER.replace("Platform", "Stores")
    assert seen(book(PROMISE + FORECAST + other)).chance == seen(book(PROMISE + FORECAST)).chance


def test_the_day_that_counts_is_the_one_agreed_anew(book: Callable[[str], Book]) -> None:
    moved = '2026-11-20 outcome me "moved" for ^api\n  due: 2027-01-29\n'
    found = seen(book(PROMISE + FORECAST + moved))
    assert found.day == date(2027, 1, 29)
    assert found.chance is not None
    assert found.chance > seen(book(PROMISE + FORECAST)).chance  # type: ignore[operator]


def test_of_a_promise_that_is_settled_nothing_is_foreseen(book: Callable[[str], Book]) -> None:
    settled = book(PROMISE + FORECAST + '2026-11-20 outcome me "delivered" for ^api\n')
    assert foreseen(settled, settled.get("api"), TODAY) is None  # type: ignore[arg-type]


def test_the_newest_forecast_of_a_promise_counts(book: Callable[[str], Book]) -> None:
    newer = FORECAST.replace("^f-api", "^f-new").replace("2026-11-03 f", "2026-11-17 f")
    found = seen(book(PROMISE + FORECAST + newer))
    assert found.entry.id == "f-new"


def test_what_lies_after_the_day_is_not_known_yet(book: Callable[[str], Book]) -> None:
    later = book(PROMISE + FORECAST + FEWER)
    on = date(2026, 11, 19)
    assert seen(later, on).capacities == ()
    assert foreseen(later, later.get("api"), date(2026, 11, 2)) is None  # type: ignore[arg-type]


def test_a_day_that_comes_near_with_nothing_done_grows_less_likely(
    book: Callable[[str], Book],
) -> None:
    kept = book(PROMISE + FORECAST)
    chances = [seen(kept, date(2026, 12, day)).chance for day in (1, 8, 15, 18)]
    assert chances == sorted(chances, reverse=True)  # type: ignore[type-var]
    assert 0 < chances[-1] < 0.2  # type: ignore[operator]


def test_what_is_left_is_said_as_one_would_say_it(book: Callable[[str], Book]) -> None:
    def told(work: str, pace: str = "  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4\n") -> str:
        old = "  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4\n"
        line = FORECAST.replace("12-18 items", work).replace(old, pace)
        found = seen(book(PROMISE + line))
        return f"{rests_text(found, TODAY)} {basis(found, TODAY)}"

    assert told("3-6 weeks, likely 4", "") == (
        "It rests on 3 to 6 weeks of work, most likely 4, as judged. 3 to 6 weeks of work, most likely 4, as judged"
    )
    assert told("40-55 sub-tasks").startswith("It rests on 40 to 55 sub-tasks still to do and ")
    assert "40 to 55 items, most likely 48, still to do and on a" in told("40-55 items, likely 48")
    assert told("1").startswith("It rests on 1 item still to do and on a pace of 3.5 a week")
    slow = told("1", "  judged: 0.01 items\n")
    assert "a pace of less than 0.1 a week, judged" in slow
    assert "1 item, less than 0.1 in an ordinary week" in slow


def test_the_words_say_the_chance_the_days_and_the_basis(book: Callable[[str], Book]) -> None:
    found = seen(book(PROMISE + FORECAST + FEWER))
    assert chance_text(found, TODAY) == "the forecast of 3 November gives that day about 3 in 10"
    assert days_text(found, TODAY) == "1 in 2 by 14 January 2027, about 6 in 7 by 26 February 2027"
    assert basis(found, TODAY) == "12-18 items, 3.5 in an ordinary week, 5 of 12 there"
    assert rests_text(found, TODAY).startswith(
        "It rests on 12 to 18 items still to do and on a pace of "
    )
    assert moved_text(found, TODAY) == (
        "When it was given, it said about 8 in 10; since then 5 of 12 are there as of 20 November"
        " (to about 4 in 10) and time has passed without its being done (to about 3 in 10)."
    )


def test_a_chance_that_has_not_moved_needs_no_reason(book: Callable[[str], Book]) -> None:
    assert moved_text(seen(book(PROMISE + FORECAST), date(2026, 11, 3)), TODAY) == ""


def test_the_reasons_of_a_move_lead_from_what_was_said_to_what_is_so(
    book: Callable[[str], Book],
) -> None:
    found = seen(book(PROMISE + FORECAST + FEWER), date(2026, 12, 10))
    moves = since_said(found)
    assert moves[0].before == 0.79
    assert moves[-1].after == found.chance
    assert all(one.after == other.before for one, other in pairwise(moves))


def test_two_forecasts_of_one_thing_differ_by_what_they_rest_on(
    book: Callable[[str], Book],
) -> None:
    more = FORECAST.replace("^f-api", "^f-new").replace("12-18 items", "20-26 items")
    kept = book(PROMISE + FORECAST + more)
    moved = between(kept.get("f-api"), kept.get("f-new"))  # type: ignore[arg-type]
    assert moved is not None
    assert [move.name for move in moved.moves] == ["work"]
    assert moves_text(moved, TODAY) == (
        "5 January 2027 became 28 January 2027: work 23 days later."
    )


def test_a_matter_and_a_way_have_their_own_forecasts(book: Callable[[str], Book]) -> None:
    way = '2026-11-03 option me "Wait" ^wait #loyalty\n'
    kept = book(
        PROMISE
        + FORECAST
        + way
        + FORECAST.replace("^f-api", "^f-wait").replace("for ^api", "for ^wait")
    )
    assert {one.entry.id for one in foreseen_in(kept, "loyalty", TODAY)} == {"f-api", "f-wait"}
    found = newest_for(kept, kept.get("wait"), TODAY)  # type: ignore[arg-type]
    assert found is not None
    assert found.entry.id == "f-wait"


lines = st.fixed_dictionaries(
    {},
    optional={
        "work": st.sampled_from(("12-18 items", "0", "1000000", "0.5-0.6 stories", "none")),
        "pace": st.sampled_from(
            ("2026-08-24: 3 5 4 2 6 4", "2026-08-24: 0 0 0 0 0", "1900-01-01: 1 1 1 1", "2026-08-24: 1",
             "2026-08-24: 999999 0 999999 0 5")
        ),
        "judged": st.sampled_from(("3-6 items", "0-1", "1000000")),
        "ahead": st.sampled_from(("5 items", "0-1000000")),
        "starts": st.sampled_from(("2026-11-09", "0001-01-01", "9999-12-31", "1990-01-01 to 2050-01-01")),
        "needs": st.sampled_from(("review: 2026-11-12 to 2026-12-03", "x: 0001-01-02")),
        "growth": st.sampled_from(("10-40%", "0%", "1000%")),
        "risks": st.sampled_from(("late: 100%, 2-4 weeks", "never: 0%, 0 weeks", "x: 50%, 1000000 weeks")),
        "people": st.sampled_from(("0 of 12", "7 of 12 from 2026-11-02 until 2027-03-01")),
        "due": st.sampled_from(("2026-12-01", "0001-01-01", "9999-12-31")),
        "parts": st.just("load test: 6-8"),
        "days-off": st.just("2026-12-25"),
    },
)  # fmt: skip


@settings(max_examples=150)
@given(lines, st.sampled_from((date(2026, 11, 3), date.min, date.max, date(1900, 1, 1))))
def test_whatever_a_forecast_says_it_is_reckoned_or_left_alone(
    said: dict[str, str], today: date
) -> None:
    entry = KIND.type(
        kind="forecast", on=date(2026, 11, 3), who=("Platform",), id="f", fields=tuple(said.items())
    )
    found = as_of(Book([entry]), entry, today)  # type: ignore[arg-type]
    if found is not None and found.day is not None:
        assert found.chance is not None
        assert 0 <= found.chance <= 1
        assert days_text(found, today)
