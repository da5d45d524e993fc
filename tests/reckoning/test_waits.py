"""Promises that wait for promises: their days, their chances, and what is not reckoned."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.reckoning.forecasts.foreseen import foreseen, waited_for
from goodbooks.reckoning.forecasts.words import basis
from reckoning.lines import FORECAST, PROMISE

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.reckoning.forecasts.foreseen import Foreseen
    from goodbooks.reckoning.forecasts.waits import Waited

TODAY = date(2026, 11, 24)
SPEC = '2026-11-03 promise Dana -> me "Contract signed" ^spec by 2026-12-01\n'
WAITS = PROMISE + "  after: ^spec\n" + FORECAST
OWN = """\
2026-11-03 forecast Lawyers "Contract signed" ^f-spec for ^spec by 2026-12-01
  work: 9 items
  pace: 2026-08-24: 1 1 2 1 0 2 1 1 2 1
"""


def seen(book: Book, ref: str = "api", today: date = TODAY) -> Foreseen:
    found = foreseen(book, book.get(ref), today)  # type: ignore[arg-type]
    assert found is not None
    return found


def waits(book: Book, *refs: str, today: date = TODAY) -> tuple[Waited, ...]:
    return waited_for(book, refs, ("Platform",), today)


def test_a_promise_that_waits_starts_when_the_other_is_likely_kept(
    book: Callable[[str], Book],
) -> None:
    free, bound = seen(book(PROMISE + FORECAST + SPEC)), seen(book(WAITS + SPEC))
    assert free.chance is not None
    assert bound.chance is not None
    assert bound.chance < free.chance
    assert "begun after “Contract signed”" in basis(bound, TODAY)
    assert "^spec" in [entry.ref for entry in bound.rests_on]


def test_a_day_without_a_history_is_even_odds_on_the_day_and_called_judged(
    book: Callable[[str], Book],
) -> None:
    (found,) = waits(book(SPEC), "spec")
    assert str(found.arrival) == ("^spec (judged): 50% 2026-12-01, 85% 2026-12-05, 95% 2026-12-08")


def test_a_promise_that_is_late_is_taken_to_be_as_late_again(book: Callable[[str], Book]) -> None:
    (found,) = waits(book(SPEC), "spec", today=date(2026, 12, 15))
    assert found.arrival is not None
    assert found.arrival.day(0.5) == date(2026, 12, 29)


def test_a_forecast_of_their_own_counts_before_their_day(book: Callable[[str], Book]) -> None:
    (found,) = waits(book(SPEC + OWN), "spec")
    assert found.arrival is not None
    assert found.arrival.basis == ""
    own = seen(book(SPEC + OWN), "spec")
    assert found.arrival.day(0.85) == own.date(0.85)
    assert [entry.ref for entry in found.rests_on] == ["^spec", "^f-spec"]


def test_what_the_same_team_has_to_do_first_shares_its_luck(book: Callable[[str], Book]) -> None:
    (found,) = waits(book(SPEC + OWN.replace("Lawyers", "Platform")), "spec")
    assert found.arrival is not None
    assert found.arrival.basis == "same team"


def test_what_waits_for_what_waits_is_later_still(book: Callable[[str], Book]) -> None:
    permit = '2026-11-03 promise Town -> me "Permit" ^permit by 2027-01-29\n'
    chain = SPEC.replace("\n", "\n  after: ^permit\n") + OWN + permit
    assert (seen(book(WAITS + chain)).date(0.85) or date.max) > (
        seen(book(WAITS + SPEC + OWN)).date(0.85) or date.max
    )


def test_once_it_is_kept_the_work_begins_on_the_next_day(book: Callable[[str], Book]) -> None:
    kept = '2026-11-20 outcome Dana "delivered" for ^spec\n'
    found = seen(book(WAITS + SPEC + kept))
    begins = max(need.earliest for need in found.reckoned.asked.needs)
    assert begins == date(2026, 11, 21)
    assert "begun after" not in basis(found, TODAY)


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (SPEC + '2026-11-20 outcome Dana "withdrawn" for ^spec\n', "gone"),
        (SPEC.replace(" by 2026-12-01", ""), "no day"),
        ("", "unknown"),
        (SPEC.replace("\n", "\n  after: ^api\n"), "circle"),
        (SPEC.replace("2026-12-01", "2999-12-01"), "no day"),
    ],
)
def test_what_cannot_be_reckoned_moves_nothing_and_has_its_reason(
    book: Callable[[str], Book], lines: str, why: str
) -> None:
    found = seen(book(WAITS + lines))
    assert [one.why for one in found.waits] == [why]
    assert found.chance == seen(book(PROMISE + FORECAST)).chance


def test_what_a_forecast_was_told_of_a_wait_holds_where_the_promise_is_not_there(
    book: Callable[[str], Book],
) -> None:
    told = PROMISE + FORECAST + "  waits: ^gone (judged): 50% 2027-01-11, 95% 2027-02-08\n"
    free = seen(book(PROMISE + FORECAST)).date(0.5)
    assert (seen(book(told)).date(0.5) or date.max) > (free or date.max)


def test_a_long_chain_of_waits_has_an_end(book: Callable[[str], Book]) -> None:
    lines = "".join(
        f'2026-11-03 promise me -> Growth "Step {number}" ^p{number} by 2027-06-01\n'
        f"  after: ^p{number + 1}\n"
        f'2026-11-03 forecast Team{number} "Step {number}" for ^p{number}\n'
        "  work: 2 items\n  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4\n"
        for number in range(60)
    )
    assert seen(book(lines), "p0").date(0.85) is not None
