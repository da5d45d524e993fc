"""The pictures of a forecast hold what the engine says: no more items than there are, no lost days."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.accounts.to_come import forecast_pictures as pictures
from goodbooks.core.pictures.burn_up import BurnUp
from goodbooks.core.pictures.chance_by_day import ChanceByDay
from goodbooks.core.pictures.gains import Gains
from goodbooks.core.pictures.pace_by_week import PaceByWeek
from goodbooks.reckoning.forecasts.asked import reckon, skips
from reckoning.lines import FORECAST, PROMISE

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.entries.forecast import Forecast as Entry
    from goodbooks.forecast.forecast import Forecast

TODAY = date(2026, 11, 3)
SHORT = "  people: 7 of 12 from 2026-11-02 until 2027-03-01\n  parts: load test: 4-6\n"


def entry_of(book: Callable[[str], Book], more: str = SHORT) -> Entry:
    return book(PROMISE + FORECAST + more).get("f-api")  # type: ignore[return-value]


def found(book: Callable[[str], Book], more: str = SHORT) -> Forecast:
    return reckon(entry_of(book, more))  # type: ignore[return-value]


def test_the_curve_rises_week_by_week_and_meets_the_levels_on_their_days(
    book: Callable[[str], Book],
) -> None:
    facts = pictures.chance_of("When", found(book), TODAY).facts
    assert isinstance(facts, ChanceByDay)
    assert all(one.chance <= other.chance for one, other in pairwise(facts.curve.points))
    for level in facts.curve.levels:
        assert facts.curve.at(level.on) >= level.chance
    assert facts.promised is not None
    assert abs(facts.curve.at(facts.promised.on) - facts.promised.chance) < 1e-9


def test_a_second_curve_shows_a_change_beside_what_is(book: Callable[[str], Book]) -> None:
    other = ("with everybody", found(book, ""))
    picture = pictures.chance_of("When", found(book), TODAY, other=other)
    assert picture.table.columns == ("done by", "as it is", "with everybody")
    assert "With everybody: 50% by" in picture.words


def test_the_burn_up_goes_from_the_history_into_the_work_and_not_beyond(
    book: Callable[[str], Book],
) -> None:
    facts = pictures.burn_up_of("Finished", found(book), TODAY).facts
    assert isinstance(facts, BurnUp)
    assert facts.done[-1].items == sum((3, 5, 4, 2, 6, 4, 3, 5, 1, 4))
    assert facts.done[-1].on < facts.reach[0].on
    assert all(list(one.items) == sorted(one.items) for one in facts.reach)
    assert max(one.items[4] for one in facts.reach) == facts.goal[1] == 18


def test_the_pace_shows_who_is_away_and_not_the_season(book: Callable[[str], Book]) -> None:
    picture = pictures.pace_of("Pace", found(book), TODAY)
    assert picture is not None
    facts = picture.facts
    assert isinstance(facts, PaceByWeek)
    to_come = {round(week.there, 3) for week in facts.weeks if week.items is None}
    assert to_come == {round(7 / 12, 3)}
    assert facts.low < facts.mean < facts.high


def test_a_forecast_that_was_judged_has_no_weeks_to_show(book: Callable[[str], Book]) -> None:
    judged = FORECAST.replace("pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4", "judged: 3-6 items")
    one = reckon(book(PROMISE + judged).get("f-api"))  # type: ignore[arg-type]
    assert pictures.pace_of("Pace", one, TODAY) is None  # type: ignore[arg-type]


def test_what_changes_the_most_stands_first_each_with_its_weeks(
    book: Callable[[str], Book],
) -> None:
    picture = pictures.gains_of("Most", found(book), TODAY, skips(entry_of(book)))
    assert picture is not None
    facts = picture.facts
    assert isinstance(facts, Gains)
    names = [gain.name for gain in facts.ranked()]
    assert names[0] == "All of the team there"
    assert set(names) == {
        "All of the team there", "At work six days earlier", "No more than 12 items", "Without load test",
    }  # fmt: skip
    assert all(gain.value > 0 for gain in facts.gains)
