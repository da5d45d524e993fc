"""A kept forecast holds all that it was reckoned from, and what it said on its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.fields import Share
from goodbooks.core.measures import Amount, Level, Piece, Presence, Risk, Wait, Window
from goodbooks.core.readers import seen_by
from goodbooks.entries.forecast import Forecast
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind

TEXT = """\
2026-11-03 forecast Platform "Interface live" ^f1 for ^theo-date by 2026-12-01
  work: 40-55 items
  ahead: 12 items
  pace: 2026-10-05: 3 5 0 2
  people: 12 of 12 until 2026-11-02
    7 of 12 from 2026-11-02 until 2027-03-01
  starts: 2026-11-09 to 2026-11-23
  needs: security review: 2026-11-12; printer: 2026-11-16 to 2026-11-20
  growth: 10-40%
  risks: vendor late: 30%, 2-4 weeks
  parts: load test: 6-8; review: 4
  holidays: DE
  days-off: 2026-12-25, 2026-12-26
  chance: 21%
  dates: 50% 2027-01-12, 85% 2027-02-09, 95% not in sight
"""


def forecast(text: str, kinds: dict[str, Kind]) -> Forecast:
    (found,) = Book(read(text, kinds).entries).of(Forecast)
    return found


def test_everything_it_was_reckoned_from_is_read_from_the_entry_alone(
    kinds: dict[str, Kind],
) -> None:
    found = forecast(TEXT, kinds)
    assert read(TEXT, kinds).problems == []
    assert found.work == Amount(40, 55, "items")
    assert found.ahead == Amount(12, 12, "items")
    assert found.pace is not None
    assert (found.pace.first_monday, found.pace.items) == (date(2026, 10, 5), (3, 5, 0, 2))
    assert found.people == (
        Presence(Share(12, 12), None, date(2026, 11, 2)),
        Presence(Share(7, 12), date(2026, 11, 2), date(2027, 3, 1)),
    )
    assert found.starts == Window(date(2026, 11, 9), date(2026, 11, 23))
    assert [wait.name for wait in found.needs] == ["security review", "printer"]
    assert found.needs[0] == Wait("security review", Window(date(2026, 11, 12), date(2026, 11, 12)))
    assert found.risks == (Risk("vendor late", 0.3, 2, 4),)
    assert found.parts == (Piece("load test", Amount(6, 8)), Piece("review", Amount(4, 4)))
    assert found.days_off == (date(2026, 12, 25), date(2026, 12, 26))


def test_what_it_said_is_read_back_also_where_no_day_is_in_sight(kinds: dict[str, Kind]) -> None:
    found = forecast(TEXT, kinds)
    assert found.chance == 0.21
    assert found.due is not None
    assert found.due.on == date(2026, 12, 1)
    assert found.dates == (
        Level(0.5, date(2027, 1, 12)), Level(0.85, date(2027, 2, 9)), Level(0.95, None),
    )  # fmt: skip


def test_a_line_that_is_not_understood_is_said_and_the_others_are_read(
    kinds: dict[str, Kind],
) -> None:
    text = TEXT.replace("vendor late: 30%", "vendor late: perhaps")
    kept = read(text, kinds)
    assert [problem.code for problem in kept.problems] == ["unclear-field"]
    assert forecast(text, kinds).risks == ()
    assert forecast(text, kinds).work == Amount(40, 55, "items")


def test_a_second_pace_is_said(kinds: dict[str, Kind]) -> None:
    kept = read(TEXT + "  pace: 2026-10-05: 9\n", kinds)
    assert [problem.code for problem in kept.problems] == ["repeated-field"]


def test_a_reader_sees_its_figures_and_never_what_is_private(kinds: dict[str, Kind]) -> None:
    book = Book(read(TEXT + "  private: I do not believe it\n", kinds).entries)
    (seen,) = seen_by(book, ("Growth",), kinds).of(Forecast)
    assert seen.chance == 0.21
    assert seen.private == ""
