"""A full inbox at a terminal, by the screen: a few lines are read, one key decides on them, and a figure marks what is different."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.intake import deciding
from goodbooks.cli.keys import key_pressed
from goodbooks.core.drawing import one_line
from goodbooks.core.phrasing import counted, listed, month_text, shortened
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake.heaps import (
    MOST_PEOPLE,
    MOST_ROWS,
    day_told,
    from_the_same,
    heaps,
    other_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.intake.heaps import Heap, Row
    from goodbooks.desk.shelved.inbox import Waiting

_KEYS = (
    "a accept, d decline, 1-9 mark what is the other way round, x and its figure decline all from them,\n"
    "o one by one, s later, u undo the last, q stop"
)
_OVER_KEYS = "d put them by, l list them all, s later, u undo the last, q stop"
_SORTS_KEYS = _OVER_KEYS.replace("list them all", "one sort after the other")
LEGENDS = (_KEYS, _OVER_KEYS, _SORTS_KEYS)
"""The lines that name the keys."""


class _Review:
    """One sitting: what is left for later, what was opened, and what is marked on this screen."""

    def __init__(self, call: Call, keys: set[str]) -> None:
        self.call = call
        self.keys = keys
        self.later: set[str] = set()
        self.opened: set[str] = set()
        self.marked: set[int] = set()

    def heaps(self) -> list[Heap]:
        """What is to be decided still."""
        from goodbooks.desk.intake.sorting import refreshed

        left = [
            one
            for one in self.call.desk.inbox().waiting()
            if one.key in self.keys and one.key not in self.later
        ]
        return heaps(refreshed(self.call.desk, left), self.call.desk.clock.today, self.opened)


def go_through(call: Call, fitting: Sequence[Waiting]) -> None:
    """Screen by screen, what is open first; what was decided last can be taken back at any time."""
    review = _Review(call, {one.key for one in fitting})
    call.screen.show(f"{counted(len(fitting), 'proposal')}, by the screen.\n{_KEYS}\n\n")
    told = ""
    while True:
        every = review.heaps()
        rows = every[0].rows[:MOST_ROWS] if every else ()
        shown = _shown(call, every[0], rows) if every else "That was the last. u undo it, any other key ends.\n"  # fmt: skip
        if shown != told:
            call.screen.show(shown)
        told = shown
        key = key_pressed(call)
        if key in ("q", "") or (not every and key != "u"):
            return
        try:
            if _done(review, key, every[0] if every else None, rows):
                told = ""
                review.marked.clear()
                call.screen.show("\n")
        except Refusal as refusal:
            call.screen.say(f"{refusal.sentence} ({refusal.remedy})")


def _done(review: _Review, key: str, heap: Heap | None, rows: Sequence[Row]) -> bool:
    """What a key does; whether another screen comes."""
    call = review.call
    if key == "u":
        _take_back(call)
        return True
    if heap is None:
        return False
    if key == "s":
        review.later |= {one.key for one in (heap.every if heap.is_over else _all(rows))}
        return True
    if heap.is_over:
        return _done_with_what_is_over(review, key, heap)
    if key.isdecimal() and 0 < int(key) <= len(rows):
        review.marked ^= {int(key) - 1}
        marks = listed(str(number + 1) for number in sorted(review.marked))
        call.screen.show(f"the other way round: {marks or 'none'}\n")
        return False
    if key == "x":
        return _all_from(review, rows)
    if key == "o":
        from goodbooks.cli.intake.one_by_one import one_by_one

        review.later |= {one.key for one in one_by_one(call, _all(rows))}
        return True
    if key in ("a", "d"):
        there = [
            row for number, row in enumerate(rows) if (number in review.marked) == (key == "d")
        ]
        _decide(call, there, [row for row in rows if row not in there])
        return True
    call.screen.show(f"{_KEYS}\n")
    return False


def _done_with_what_is_over(review: _Review, key: str, heap: Heap) -> bool:
    if key == "l":
        review.opened.add(heap.name)
        return True
    if key == "d":
        _decide(review.call, (), heap.rows)
        return True
    review.call.screen.show(f"{_SORTS_KEYS if heap.parts else _OVER_KEYS}\n")
    return False


def _all(rows: Sequence[Row]) -> list[Waiting]:
    return [one for row in rows for one in row.every]


def _decide(call: Call, accepted: Sequence[Row], declined: Sequence[Row]) -> None:
    """Accept and decline in one go, and say how many of each."""
    from goodbooks.desk.intake.sorting import as_entries, decide_rows

    found = as_entries(call.desk, [row.one for row in accepted]) if accepted else []
    for note in dict.fromkeys(note for one in found for note in one.notes):
        call.screen.say(note)
    decide_rows(
        call.desk, [row.every for row in accepted], [one.entry for one in found], _all(declined)
    )
    told = [f"{len(accepted)} added"] if accepted else []
    told += [f"{len(_all(declined))} declined"] if declined else []
    call.screen.show(f"{listed(told)}\n")


def _all_from(review: _Review, rows: Sequence[Row]) -> bool:
    """Decline all that waits from the sender of one of the rows."""
    from goodbooks.desk.intake.sorting import decline

    call = review.call
    call.screen.show("all from which of these?\n")
    key = key_pressed(call)
    if not key.isdecimal() or not 0 < int(key) <= len(rows):
        call.screen.show("nothing was done\n")
        return False
    one = rows[int(key) - 1].one
    every = [other for heap in review.heaps() for other in heap.every]
    same = from_the_same(one, every)
    decline(call.desk, same)
    call.screen.show(f"{len(same)} from {one_line(other_of(one))} declined\n")
    return True


def _take_back(call: Call) -> None:
    from goodbooks.desk.intake.sorting import take_back

    last = deciding.last_decided(call)
    take_back(call.desk, last)
    call.screen.show(f"{counted(len(last), 'proposal waits', 'proposals wait')} again\n")


def _shown(call: Call, heap: Heap, rows: Sequence[Row]) -> str:
    """A screen of a heap: its rows by number; of one that is over, who they are from and the first few."""
    if heap.is_over:
        return _shown_over(call, heap)
    more = len(heap.rows) - len(rows)
    here = f"{heap.name}: {len(rows)}{f', then {more} more' if more else ''}"
    lines = [here]
    name = ""
    for number, row in enumerate(rows, 1):
        above, name = name, _name_line(row)
        lines += [name] if name != above else []
        lines.append(f"  {number}  {_line(call, row)}")
    return "\n".join(lines) + "\n"


def _name_line(row: Row) -> str:
    other = other_of(row.one)
    return f" {one_line(other)}{' *' if other in row.one.proposal.strangers else ''}"


def _line(call: Call, row: Row) -> str:
    """A proposal in a line: what it is, by when, or else from which day, and how often it was said."""
    entry = row.one.proposal.entry
    day = day_told(row.one, call.desk.clock.today)
    when = f" · {day}" if day else ""
    times = f" · {len(row.every)} times" if len(row.every) > 1 else ""
    answer = f" · “{shortened(one_line(row.one.answer), 60)}”" if row.one.answer else ""
    kept = " · in confidence" if row.one.is_confided else ""
    return f"{shortened(one_line(entry.title), 70)}{when}{times}{kept}{answer}"


def _shown_over(call: Call, heap: Heap) -> str:
    """What is over, in short: how many, from whom, since when, and the first few."""
    every = heap.every
    since = month_text(min(one.proposal.entry.on for one in every))
    people = [f"{one_line(name)} {count}" for name, count in heap.people[:MOST_PEOPLE]]
    more = len(heap.people) - MOST_PEOPLE
    people += [f"{more} more"] if more > 0 else []
    such = ", such as" if len(heap.rows) > len(heap.shown) else ":"
    head = f"{heap.headed}: {len(every)} since {since} ({listed(people)}){such}"
    rows = (f"{sort}: {_line(call, row)}" if sort else _line(call, row) for sort, row in heap.shown)
    lines = [head, *(f"  -  {row}" for row in rows), _SORTS_KEYS if heap.parts else _OVER_KEYS]
    return "\n".join(lines) + "\n"
