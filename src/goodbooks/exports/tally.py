"""The rows of an export counted: what was finished on which day, what is left, and what was odd.

A row is looked at once and forgotten; what stays is a count for each day as it was written.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from goodbooks.exports.cells import Cell, read_cell, read_week
from goodbooks.exports.columns import OF_A_ROW
from goodbooks.exports.tool import DONE, DROPPED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.exports.columns import Columns

_LEFT, _DROPPED, _UNDATED, _ODD, _OTHER = -1, -2, -3, -4, -5
_MOST_CACHED = 200_000
_MOST_TYPES = 50
_MOST_COUNT = 10_000
_SHOWN_ODD = 3


class Tally:
    """What the rows of an export come to."""

    def __init__(self, columns: Columns, types: frozenset[str]) -> None:
        self.rows = 0
        self.short = 0
        self.twice = 0
        self.types: Counter[str] = Counter()
        self.odd: list[str] = []
        self.odd_count = 0
        self.reversed = 0
        self.unborn = 0
        self._columns = columns
        self._at = {name: columns.at(name) for name in OF_A_ROW}
        self._wanted = types
        self._found: Counter[int] = Counter()
        self._cells: list[Cell] = []
        self._number_of: dict[Cell, int] = {}
        self._read: dict[str, int] = {}
        self._seen: dict[int, int] = {}
        self._others: Counter[int] = Counter()

    def take_all(self, rows: Iterable[Sequence[str]], width: int) -> None:
        """Look at every row once."""
        for row in rows:
            self.rows += 1
            if len(row) < width:
                self.short += 1
            self._take(row)

    def finished(self) -> dict[Cell, int]:
        """How many were finished on each day as written."""
        return {self._cells[at]: n for at, n in self._found.items() if at >= 0 and n > 0}

    def others(self) -> list[Cell]:
        """The other days met: of creation and of change."""
        return [self._cells[at] for at in self._others if at >= 0]

    @property
    def left(self) -> int:
        """Rows that are not finished."""
        return self._found[_LEFT]

    @property
    def dropped(self) -> int:
        """Rows that were given up."""
        return self._found[_DROPPED]

    @property
    def undated(self) -> int:
        """Rows whose state says that they are done, and that have no day of it."""
        return self._found[_UNDATED]

    @property
    def unreadable(self) -> int:
        """Rows whose day could not be read."""
        return self._found[_ODD]

    @property
    def of_another_type(self) -> int:
        """Rows of a type that was not asked for."""
        return self._found[_OTHER]

    def _take(self, row: Sequence[str]) -> None:
        """Count one row; where one with its key was counted before, that one counts no more."""
        outcome = self._outcome(row)
        key = _cell(row, self._at["key"])
        if key:
            mark = hash(key)
            before = self._seen.get(mark)
            if before is not None:
                self.twice += 1
                self._found[before] -= 1
            self._seen[mark] = outcome
        self._found[outcome] += 1
        for at in (self._at["created"], self._at["updated"]):
            if at is not None:
                self._others[self._number(_cell(row, at))] += 1

    def _outcome(self, row: Sequence[str]) -> int:
        """The number of the day a row was finished on, or what it is instead."""
        places = self._at
        sort = _cell(row, places["type"])
        if sort and len(self.types) < _MOST_TYPES:
            self.types[sort] += 1
        if self._wanted and sort.casefold() not in self._wanted:
            return _OTHER
        state = _cell(row, places["state"]).casefold()
        if _cell(row, places["dropped"]) or _is_dropped(state, _cell(row, places["reason"])):
            return _DROPPED
        is_done = _is_done(state)
        if self._columns.is_standing_in and not is_done:
            return _LEFT
        text = _cell(row, places["finished"])
        if not text:
            return _UNDATED if is_done and places["state"] is not None else _LEFT
        number = self._number(text)
        if number == _ODD:
            self._say_odd(text)
        else:
            self.reversed += self._is_before(number, row, "started")
            self.unborn += self._is_before(number, row, "created")
        return number

    def _is_before(self, finished: int, row: Sequence[str], role: str) -> bool:
        """Whether a row was finished before the day that another column has, both being sure."""
        at = self._at[role]
        earlier = -1 if at is None else self._number(_cell(row, at))
        if earlier < 0:
            return False
        one, other = self._cells[earlier], self._cells[finished]
        return one.order == other.order == "known" and one[1:4] > other[1:4]

    def _say_odd(self, text: str) -> None:
        self.odd_count += 1
        if len(self.odd) < _SHOWN_ODD and text not in self.odd:
            self.odd.append(text)

    def _number(self, text: str) -> int:
        """The number of a day as written, each way of writing a day having its own."""
        found = self._read.get(text)
        if found is None:
            cell = read_cell(text)
            found = _ODD if cell is None else self._number_of.setdefault(cell, len(self._cells))
            if cell is not None and found == len(self._cells):
                self._cells.append(cell)
            if len(self._read) >= _MOST_CACHED:
                self._read.clear()
            self._read[text] = found
        return found


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""


def _is_done(state: str) -> bool:
    """Whether a state says done: by one of its words, such as "Done ✔" or "Done (June)"."""
    return state in DONE or any(word.strip("()[]!.,:✔✅") in DONE for word in state.split()[:3])


def _is_dropped(state: str, reason: str) -> bool:
    return state in DROPPED or reason.casefold().replace("_", " ") in DROPPED


class WeekTally:
    """What rows of weeks with their counts come to, each in the order it stands."""

    def __init__(self, week: int, amount: int) -> None:
        self.rows = 0
        self.odd: list[str] = []
        self.odd_count = 0
        self.fractions = 0
        self.twice = 0
        self.counts: dict[Cell, int] = {}
        self._week, self._amount = week, amount

    def take_all(self, rows: Iterable[Sequence[str]]) -> None:
        """Look at every row once."""
        for row in rows:
            self.rows += 1
            said, raw = _cell(row, self._week), _cell(row, self._amount)
            cell, count = read_week(said), self._figure(raw)
            if cell is None or count is None:
                self.odd_count += 1
                if len(self.odd) < _SHOWN_ODD:
                    self.odd.append(f"{said}, {raw}")
                continue
            self.twice += cell in self.counts
            self.counts[cell] = count

    def _figure(self, raw: str) -> int | None:
        """A count as typed, in whole things: 0 for an empty cell, None for what is no count."""
        if not raw:
            return 0
        try:
            found = float(raw.replace(",", "."))
        except ValueError:
            return None
        if not 0 <= found <= _MOST_COUNT:
            return None
        self.fractions += found != int(found)
        return round(found)
