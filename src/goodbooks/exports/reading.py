"""An export read as a history: the weeks, what is left, and a sentence for everything odd."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.problem import Unclear
from goodbooks.exports import remarks
from goodbooks.exports.cells import read_cell
from goodbooks.exports.columns import Columns, Lacking, NamedColumns, columns_of, is_header, tools
from goodbooks.exports.days import by_week, day_order, days_of, span_of
from goodbooks.exports.rows import Rows, UnreadableError
from goodbooks.exports.tally import Tally, WeekTally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from goodbooks.core.measures import Weeks

_LOOKED_AT = 10
_SUNDAY = 6


class HowToRead(NamedTuple):
    """How to read an export: the day it is read, and what the user said of it."""

    today: date
    named: NamedColumns = NamedColumns()
    is_day_first: bool | None = None
    types: tuple[str, ...] = ()
    until: date | None = None


class Reading(NamedTuple):
    """What an export says: the finished weeks, the rows not finished, and everything odd.

    `tool` is the tool's name as people say it. `column` is the one whose days were counted.
    """

    weeks: Weeks
    left: int
    tool: str
    column: str
    rows: int
    remarks: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many things were finished in these weeks."""
        return sum(self.weeks.items)


def read_export(chunks: Iterable[bytes], asked: HowToRead) -> Reading | Unclear:
    """The history that a file holds, handed over in chunks; or why it holds none."""
    rows = Rows(chunks)
    try:
        return _read(rows, asked)
    except UnreadableError as error:
        return error.unclear


def _read(rows: Rows, asked: HowToRead) -> Reading | Unclear:
    """The history in rows, counted by days or by weeks as their columns are; or why they hold none."""
    header, rest = _header(iter(rows))
    columns = columns_of(header, asked.named)
    if isinstance(columns, Lacking):
        bare = _bare(header)
        if bare is None:
            return Unclear(*_with_a_hint(columns, header, rest))
        columns, rest, header = bare, chain([header], rest), []
    week, amount = columns.at("week"), columns.at("amount")
    if week is not None and amount is not None:
        weeks = WeekTally(week, amount)
        weeks.take_all(rest)
        return _from_weeks(weeks, columns, header, rows, asked)
    tally = Tally(columns, frozenset(name.casefold() for name in asked.types))
    tally.take_all(rest, len(header))
    return _from_days(tally, columns, header, rows, asked)


def _header(stream: Iterator[list[str]]) -> tuple[list[str], Iterator[list[str]]]:
    """The row that names the columns, past a few lines of title, and the rows under it."""
    looked: list[list[str]] = []
    for row in stream:
        if is_header(row):
            return row, stream
        looked.append(row)
        if len(looked) >= _LOOKED_AT:
            break
    if not looked:
        raise UnreadableError("the file holds nothing but blank lines", "export it again")
    return looked[0], chain(looked[1:], stream)


def _bare(row: Sequence[str]) -> Columns | None:
    """Where a first row is no header but a day, two of them, or a week and its count."""
    days = [bool(read_cell(cell)) for cell in row]
    known = tools()
    if days == [True]:
        return Columns(known["dates"], (("finished", 0),))
    if days[:2] == [True, True]:
        return Columns(known["dates"], (("started", 0), ("finished", 1)))
    if len(days) == 2 and days[0] and row[1].strip().isdigit():
        return Columns(known["weekly"], (("week", 0), ("amount", 1)))
    return None


def _with_a_hint(
    lacking: Lacking, header: Sequence[str], rest: Iterable[list[str]]
) -> tuple[str, str]:
    """The refusal, naming a column that holds days, if there is one."""
    looked = [row for row, _ in zip(rest, range(50), strict=False)]
    if not lacking.remedy.endswith("--finished COLUMN"):
        return lacking.reason, lacking.remedy
    for at in reversed(range(len(header))):
        cells = [row[at] for row in looked if at < len(row) and row[at].strip()]
        if header[at].strip() and cells and sum(map(bool, map(read_cell, cells))) * 2 > len(cells):
            return lacking.reason, f'say which one does, such as --finished "{header[at].strip()}"'
    return lacking.reason, lacking.remedy


def _from_days(
    tally: Tally, columns: Columns, header: Sequence[str], rows: Rows, asked: HowToRead
) -> Reading | Unclear:
    """The history of things that were finished each on a day; or why there is none: nothing is finished, or its days are unclear."""
    name = remarks.column(header, columns.at("finished"))
    finished = tally.finished()
    if not finished:
        return Unclear(*remarks.nothing_finished(tally, name))
    order = day_order([*finished, *tally.others()], name, asked.is_day_first)
    if isinstance(order, Unclear):
        return order
    is_greenwich = len({cell.zone for cell in finished}) > 1
    days, impossible = days_of(finished, order, is_greenwich=is_greenwich)
    others, _ = days_of(dict.fromkeys(tally.others(), 1), order, is_greenwich=False)
    seen = max((day for day in others if day <= asked.today), default=None)
    span = span_of(days, seen, asked.today, asked.until)
    if isinstance(span, Unclear):
        return span
    said = [
        *rows.remarks,
        *remarks.of_columns(columns, name),
        *order.remarks,
        *remarks.of_days(finished, is_greenwich=is_greenwich, impossible=impossible),
        *remarks.of_rows(tally, name, asked.types),
        *span.remarks,
        *remarks.of_weeks(span.weeks),
    ]
    title = columns.tool.title
    return Reading(span.weeks, tally.left, title, name, tally.rows, tuple(said))


def _from_weeks(
    tally: WeekTally, columns: Columns, header: Sequence[str], rows: Rows, asked: HowToRead
) -> Reading | Unclear:
    """The history of weeks with a count each, to the end of the last one; or why there is none."""
    name = remarks.column(header, columns.at("week"))
    if not tally.counts:
        return Unclear(*remarks.no_weeks(tally, name))
    order = day_order(tally.counts, name, asked.is_day_first)
    if isinstance(order, Unclear):
        return order
    days, impossible = days_of(tally.counts, order, is_greenwich=False)
    spread = by_week(days, is_end="end" in name.lower())
    if isinstance(spread, Unclear):
        return spread
    last = max(spread.counts) + timedelta(days=_SUNDAY)
    span = span_of(spread.counts, None, asked.today, min(last, asked.until or last))
    if isinstance(span, Unclear):
        return span
    said = [
        *rows.remarks,
        *order.remarks,
        *remarks.of_counts(tally, impossible),
        *spread.remarks,
        *span.remarks,
        *remarks.of_weeks(span.weeks, remarks.without_a_row(spread.counts, span.weeks)),
    ]
    return Reading(span.weeks, 0, columns.tool.title, name, tally.rows, tuple(said))
