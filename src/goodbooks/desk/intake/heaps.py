"""A full inbox in heaps: what is asked of you, what was promised, what is long over; each read and decided by the screen."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import short_day
from goodbooks.desk.intake.sorting import RATHER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from goodbooks.core.entry import Entry
    from goodbooks.desk.shelved.inbox import Waiting

MANY = 25
"""From so many on the inbox is gone through by the screen."""
MOST_ROWS, MOST_SHOWN, MOST_PEOPLE = 9, 2, 3
"""So many rows make a screen; so many rows and people tell what a heap is that is over."""
LONG_AGO, OFTEN = 14, 5
"""So many days after its day what is asked or promised is over; said so often word for word, it is a machine's."""
_LASTS = {"talk": 7, "decision": 90, "win": 366, "advice": 366}
"""After how many days other kinds are over: a decision is kept for who asks how it came about."""
_NAMES = {
    ("request", True): "Asked of you", ("promise", False): "Promised by you", ("decision", True): "Decided",
    ("promise", True): "Promised to you", ("ask", False): "Asked by you", ("talk", True): "Talks",
    ("win", True): "Went well", ("advice", True): "Advised",
}  # fmt: skip
_AGAIN, _ELSE, UNSURE = (
    "The same over and over",
    "Between others, and the rest",
    "Not sure of these",
)
ANSWERED, LONG_OVER = "Answered by you", "Long over"
_APART, _SEVERAL = ("Decided", ANSWERED), 2
_ORDER = (_AGAIN, *_NAMES.values(), UNSURE, ANSWERED, _ELSE)


class Row(NamedTuple):
    """Proposals that say the same, the last one first: they are read once and decided together."""

    every: tuple[Waiting, ...]

    @property
    def one(self) -> Waiting:
        """The last of them."""
        return self.every[0]


class Heap(NamedTuple):
    """Rows of one sort. What is over is shown by a few of them, and put by together; `parts` are the sorts of what is over of several."""

    name: str
    rows: tuple[Row, ...]
    is_over: bool = False
    parts: tuple[Heap, ...] = ()

    @property
    def headed(self) -> str:
        """How it is headed while it is shown in short."""
        is_long_over = self.is_over and self.name not in (ANSWERED, LONG_OVER)
        return f"{self.name}, long over" if is_long_over else self.name

    @property
    def every(self) -> list[Waiting]:
        """All proposals in it."""
        return [one for row in self.rows for one in row.every]

    @property
    def shown(self) -> tuple[tuple[str, Row], ...]:
        """The few rows by which it is told while it is over, each behind its sort and how many there are of it, where it has several."""
        if not self.parts:
            return tuple(("", row) for row in self.rows[:MOST_SHOWN])
        return tuple((f"{part.name}, {len(part.every)}", part.rows[0]) for part in self.parts)

    @property
    def people(self) -> list[tuple[str, int]]:
        """Who they are from or for, whoever has most of them first."""
        counts = by_person(self.every)
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def heaps(waiting: Sequence[Waiting], today: date, opened: Collection[str] = ()) -> list[Heap]:
    """All that waits, what is open first and what is over last: together, but for decisions and what I answered, until LONG_OVER is opened.

    What is over of a sort that is opened too is shown like what is open.
    """
    found: dict[tuple[bool, str], list[Row]] = {}
    for row in _rows(waiting):
        is_again = len(row.every) >= OFTEN
        key = (False, _AGAIN) if is_again else (is_over(row.one, today), _name(row.one))
        found.setdefault(key, []).append(row)
    counts = by_person(waiting)
    made = [
        Heap(name, tuple(sorted(rows, key=lambda row: _place(row, counts))), over)
        for (over, name), rows in found.items()
    ]
    made.sort(key=lambda heap: (heap.is_over, _ORDER.index(heap.name)))
    if LONG_OVER not in opened:
        made = _together(made)
    return [heap._replace(is_over=heap.is_over and heap.name not in opened) for heap in made]


def _together(every: Sequence[Heap]) -> list[Heap]:
    """The heaps with those that are over as one, where they are several."""
    parts = [heap for heap in every if heap.is_over and heap.name not in _APART]
    if len(parts) < _SEVERAL:
        return list(every)
    rows = tuple(row for heap in parts for row in heap.rows)
    others = [heap for heap in every if heap not in parts]
    return [*others, Heap(LONG_OVER, rows, True, tuple(parts))]


def other_of(one: Waiting) -> str:
    """Who it is from, or for where it is mine."""
    entry = one.proposal.entry
    others = [name for name in (*entry.who, *entry.to) if name != ME]
    return others[0] if others else ME


def by_person(waiting: Iterable[Waiting]) -> Counter[str]:
    """How many are from or for whom."""
    return Counter(map(other_of, waiting))


def from_the_same(one: Waiting, waiting: Sequence[Waiting]) -> list[Waiting]:
    """All that is from the same person or sender, or for them, whatever it is."""
    return [other for other in waiting if other_of(other) == other_of(one)]


def day_told(one: Waiting, today: date) -> str:
    """By when it is due, or on which day it was or is; of what is asked or promised without a day nothing: it is not long ago, or it is over."""
    entry = one.proposal.entry
    due = _due(entry)
    if due is not None:
        return f"by {short_day(due, today)}"
    return "" if entry.kind in ("request", "promise", "ask") else short_day(entry.on, today)


def is_over(one: Waiting, today: date) -> bool:
    """Whether its day is long past, so that hardly anybody waits for it any more, or a mail of mine has answered it."""
    if one.answer:
        return True
    entry = one.proposal.entry
    days = _LASTS.get(entry.kind, LONG_AGO)
    return max(_due(entry) or entry.on, entry.on) < today - timedelta(
        days=min(days, today.toordinal() - 1)
    )


def _due(entry: Entry) -> date | None:
    try:
        return date.fromisoformat(entry.line("due")[:10])
    except ValueError:
        return None


def _name(one: Waiting) -> str:
    entry = one.proposal.entry
    if one.answer:
        return ANSWERED
    if one.proposal.sure < RATHER:
        return UNSURE
    if entry.kind in ("request", "promise") and ME not in (*entry.who, *entry.to):
        return _ELSE
    return _NAMES.get((entry.kind, ME not in entry.who), _ELSE)


def _rows(waiting: Sequence[Waiting]) -> list[Row]:
    """Those that say the same as one row: of one kind, of the same people, under the same title."""
    found: dict[object, list[Waiting]] = {}
    for one in waiting:
        entry = one.proposal.entry
        key = (entry.kind, entry.who, entry.to, name_key(entry.title))
        alone = entry.on if entry.kind == "talk" else None
        found.setdefault((key, alone), []).append(one)
    return [Row(tuple(sorted(every, key=_newest))) for every in found.values()]


def _newest(one: Waiting) -> tuple[int, str]:
    return -one.proposal.entry.on.toordinal(), one.key


def _place(row: Row, counts: Counter[str]) -> tuple[bool, int, str, tuple[int, str]]:
    """Whom the book knows first, then whoever wrote most; of one person the newest first."""
    other = other_of(row.one)
    is_stranger = other in row.one.proposal.strangers
    return is_stranger, -counts[other], other, _newest(row.one)
