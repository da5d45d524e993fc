"""What is said about an export, one sentence each: nothing odd is passed over in silence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted, listed, short_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from goodbooks.core.measures import Weeks
    from goodbooks.exports.cells import Cell
    from goodbooks.exports.columns import Columns
    from goodbooks.exports.tally import Tally, WeekTally

FEW_WEEKS = 8
_MOST_NAMED = 4
_LONG_GAP = 3
_MOST_TYPES = 4
_WEEK = timedelta(days=7)


def column(header: Sequence[str], at: int | None) -> str:
    """A column as a sentence names it."""
    if at is None or not header:
        return f"column {(at or 0) + 1}"
    return f'"{printable(header[at])}"'


def printable(text: str, most: int = 40) -> str:
    """What a cell says, safe to show: one line, no sign that steers a terminal, not too long."""
    words = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return words if len(words) <= most else words[: most - 1] + "…"


def written(cell: Cell) -> str:
    """A day of two numbers, as its column writes it."""
    sign = "." if cell.order == "dots" else "/"
    return f"{cell.one:02}{sign}{cell.two:02}{sign}{cell.year}"


def nothing_finished(tally: Tally, name: str) -> tuple[str, str]:
    """Why no row counts as finished, and what would help."""
    if not tally.rows:
        return "the file has columns but no rows", "export it again, with what is finished in it"
    if tally.of_another_type == tally.rows:
        kinds = listed(f'"{printable(kind)}"' for kind, _ in tally.types.most_common(_MOST_TYPES))
        return (
            "no row is of the type asked for",
            f"its types are {kinds}" if kinds else "leave out --type",
        )
    if tally.unreadable:
        such = listed(f'"{printable(text)}"' for text in tally.odd)
        return (
            f"the days in {name} cannot be read, such as {such}",
            "write them as 2026-11-02, or name another column: --finished COLUMN",
        )
    if tally.undated:
        return (
            f"rows say that they are done, but none has a day in {name}",
            "name a column that has it: --finished COLUMN",
        )
    return (
        f"none of its rows has a day in {name}",
        "name another column: --finished COLUMN, or export what is finished too",
    )


def no_weeks(tally: WeekTally, name: str) -> tuple[str, str]:
    """Why no row is a week with a count."""
    if not tally.rows:
        return "the file has columns but no rows", "write a row a week: 2025-11-03,4"
    such = listed(f'"{printable(text)}"' for text in tally.odd)
    return (
        f"no row is a week and a count; the first are {such}",
        f"{name} should hold days or weeks: 2025-11-03,4",
    )


def of_columns(columns: Columns, name: str) -> list[str]:
    """Where the day of finishing comes from, when that is not plain."""
    if not columns.is_standing_in:
        return []
    said = (
        f"{columns.tool.title} gave no day of finishing, so {name} stands in for it where a row is done:"
        " whatever was touched later counts as finished later."
    )
    return [said]


def of_days(finished: Mapping[Cell, int], *, is_greenwich: bool, impossible: int) -> list[str]:
    """Time zones, bare numbers, and days that do not exist."""
    said = []
    if is_greenwich:
        zones = len({cell.zone for cell in finished})
        said.append(f"Its times stand in {zones} time zones; all days are counted as in Greenwich.")
    if any(cell.sort == "serial" for cell in finished):
        said.append("Bare numbers such as 45964 were read as a spreadsheet's days.")
    if any(cell.sort == "epoch" for cell in finished):
        said.append("Bare numbers of ten digits or more were read as seconds since 1970.")
    if impossible:
        said.append(_so_many(impossible, "has", "have", "a day that does not exist: left out"))
    return said


def of_rows(tally: Tally, name: str, types: Sequence[str]) -> list[str]:
    """Rows that count twice, neither way, or as work that is left."""
    such = listed(f'"{printable(text)}"' for text in tally.odd)
    wanted = listed(f'"{kind}"' for kind in types)
    left = f"--items {tally.left}"
    counts = (
        (tally.short, "has", "have", "fewer cells than the header; the rest counts as empty"),
        (tally.twice, "has", "have", "a key that stood there before; the last one counts"),
        (tally.dropped, "was", "were", "given up, cancelled or double: not counted either way"),
        (tally.undated, "is", "are", f"done but without a day in {name}: not counted either way"),
        (tally.unreadable, "has", "have", f"a day that cannot be read, such as {such}: left out"),
        (tally.reversed, "ends", "end", "before the start that is given; the end counts"),
        (
            tally.unborn,
            "is",
            "are",
            "finished before the day of creation; the day of finishing counts",
        ),
        (tally.of_another_type, "is", "are", f"of another type than {wanted}: left out"),
        (tally.left, "is", "are", f"not finished; {left} takes that as the work to come"),
    )
    said = [_so_many(*one) for one in counts if one[0]]
    if len(tally.types) > 1 and not types:
        said.append(_of_types(tally))
    return said


def _so_many(count: int, one: str, more: str, what: str) -> str:
    return f"{count:,} {'row' if count == 1 else 'rows'} {one if count == 1 else more} {what}."


def _of_types(tally: Tally) -> str:
    """That things of several types were counted as one, the most frequent first, and how to take one alone."""
    most = tally.types.most_common(_MOST_TYPES)
    kinds = ", ".join(f"{printable(kind)} {count:,}" for kind, count in most)
    more = ", …" if len(tally.types) > len(most) else ""
    return (
        f"It holds several types ({kinds}{more}), all counted: let --items count the same,"
        f' or take one with --type "{printable(most[0][0])}".'
    )


def of_counts(tally: WeekTally, impossible: int) -> list[str]:
    """What was odd about rows of weeks."""
    such = listed(f'"{printable(text)}"' for text in tally.odd)
    counts = (
        (tally.odd_count, "is", "are", f"no week with a count, such as {such}: left out"),
        (tally.twice, "is", "are", "for a week that stood there before; the last one counts"),
        (tally.fractions, "has", "have", "a fraction, which is rounded: count things, not points"),
        (impossible, "has", "have", "a day that does not exist: left out"),
    )
    return [_so_many(*one) for one in counts if one[0]]


def without_a_row(counted_weeks: Iterable[date], weeks: Weeks) -> int:
    """How many weeks of the history have no row of their own."""
    there = set(counted_weeks)
    mondays = (weeks.first_monday + number * _WEEK for number in range(len(weeks.items)))
    return sum(monday not in there for monday in mondays)


def of_weeks(weeks: Weeks, rowless: int = 0) -> list[str]:
    """The weeks in which nothing was finished, and the longest such time."""
    mondays = [weeks.first_monday + number * _WEEK for number in range(len(weeks.items))]
    empty = [monday for monday, count in zip(mondays, weeks.items, strict=True) if not count]
    if not empty:
        return []
    today = mondays[-1] + _WEEK
    have = "has" if rowless == 1 else "have"
    more = f"; {_NONE_OR.get(rowless, rowless)} of them {have} no row" if rowless else ""
    named = _named(empty, today)
    said = [f"Nothing was finished in {counted(len(empty), 'week')} ({named}){more}."]
    first, length = _longest(weeks.items)
    if length >= _LONG_GAP:
        since, until = mondays[first], mondays[first] + length * _WEEK - timedelta(days=1)
        said.append(
            f"The longest gap is from {short_day(since, today)} to {short_day(until, today)}. If the team"
            " was away then, say so with --people, or the pace looks slower than it is."
        )
    return said


_NONE_OR = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}


def _longest(items: Sequence[int]) -> tuple[int, int]:
    """Where the longest run of empty weeks begins, and its length."""
    best, begin, run = (0, 0), 0, 0
    for number, count in enumerate(items):
        begin, run = (begin, run) if run else (number, 0)
        run = 0 if count else run + 1
        if run > best[1]:
            best = (begin, run)
    return best


def _named(mondays: Sequence[date], today: date) -> str:
    """The last few of some weeks by their Mondays, and how many earlier ones there are."""
    weeks = "the week" if len(mondays) == 1 else "the weeks"
    days = listed(short_day(monday, today) for monday in mondays[-_MOST_NAMED:])
    rest = len(mondays) - _MOST_NAMED
    return f"{weeks} of {days}" + (f", and {rest} earlier" if rest > 0 else "")


def after_today(count: int) -> str:
    """Rows of the future."""
    return _so_many(count, "is", "are", "finished after today: not counted")


def cut_week(monday: date, count: int, today: date) -> str:
    """The last week, which is not over."""
    day = short_day(monday, today)
    return f"The week of {day} is not whole: its {counted(count, 'item')} {_are(count)} left out."


def first_week(monday: date, count: int, today: date) -> str:
    """The first week, which the export may have cut."""
    day = short_day(monday, today)
    return f"The first week ({day}, {counted(count, 'item')}) is left out: the export may begin within it."


def stale(end: date, today: date) -> str:
    """An export of some time ago."""
    day = short_day(end, today)
    return (
        f"Nothing in it is later than {day}, so the history ends there; if nothing was finished since,"
        f" say --until {today - timedelta(days=1)}."
    )


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
