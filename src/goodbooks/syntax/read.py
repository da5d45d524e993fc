"""Text to entries: any text gives a book and the problems on the way, never an exception.

The common entry is taken apart by one pattern and by words met before; only an odd one goes
the careful way, through `head` and `lines`. That is what reads forty years in a breath.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.fields import Day, DayOrEvent, Field, Words
from goodbooks.core.problem import Place, Problem, Unclear
from goodbooks.syntax import faults, remarks
from goodbooks.syntax.faults import LONGEST_LINE, Fault, Hints
from goodbooks.syntax.head import Head, People, read_head, read_people
from goodbooks.syntax.lines import read_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.entry import Entry, Kind

    Tests = dict[str, tuple[str, Callable[[str], bool] | Fault | None]]

_COMMON = re.compile(
    r"(\d{4}-\d\d-\d\d) (?:(\d\d:\d\d) )?([a-z]+)"
    r'(?: ([^"“„\[\]#^]+))?(?: "([^"\\]*)")?'
    r"(?: \^([^\W_](?:[\w./-]*[^\W_])?))?"
    r"((?: #[^\W_](?:[\w./-]*[^\W_])?)*)"
    r"(?: for \^([^\W_](?:[\w./-]*[^\W_])?))?"
)
_CLOCKS = {text: text for text in (f"{n // 60:02}:{n % 60:02}" for n in range(24 * 60))}
_HIDDEN = (
    [chr(code) for code in (*range(9), *range(11, 32), *range(127, 160)) if code != 13]
    + [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0xFEFF)]
)  # fmt: skip
_HIDDEN_SIGN = re.compile(f"[{re.escape(''.join(_HIDDEN))}\r]")
_HEADING = re.compile(r"#+(?: |$)")
_INSIDE = frozenset(("", " ", "\t", ";"))
_SHORT = 20


class Kept(NamedTuple):
    """What reading one text gives: its entries in the order of their lines, and problems."""

    entries: list[Entry]
    problems: list[Problem]


def read(text: str, kinds: Mapping[str, Kind], file: str = "", first_line: int = 1) -> Kept:
    """All entries of a text, and what could not be read, for any text at all.

    `file` and `first_line` say where the text stands, for places. Lines may end in LF or
    CR LF. No good entry is lost because of a bad neighbour.
    """
    return _Reader(kinds, file, first_line).read(text)


_TAIL_WORDS = frozenset({"by", "for"})


class _Reader:
    """One pass over one text: what was found, and tables of words met before."""

    def __init__(self, kinds: Mapping[str, Kind], file: str, first_line: int) -> None:
        self._kinds = kinds
        self._file = file
        self._first_line = first_line
        self._lines: list[str] = []
        self._days: dict[str, date] = {}
        self._people: dict[str | None, People] = {None: People((), ())}
        self._matters: dict[str, tuple[str, ...]] = {}
        self._values: dict[str, str] = {}
        self._tests = {name: _tests(kind, self._days) for name, kind in kinds.items()}
        self._hints = Hints()
        self._problems: list[Problem] = []
        self._stray = (0, 0)

    def read(self, text: str) -> Kept:
        text = text.removeprefix("\ufeff")
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        self._lines = lines = text.split("\n")
        is_long = max(map(len, lines)) > LONGEST_LINE
        entries: list[Entry] = []
        quick, count, at = self._quick, len(lines), 0
        while at < count:
            line = lines[at]
            start = at
            at += 1
            if not line or line[0] == ";":
                continue
            while at < count and ((sign := lines[at][:1]) in _INSIDE or sign.isspace()):
                at += 1
            is_odd = is_long and max(map(len, lines[start:at])) > LONGEST_LINE
            entry = (None if is_odd else quick(start, at)) or self._careful(start, at)
            if entry is not None:
                entries.append(entry)
        if "\r" in text or any(sign in text for sign in _HIDDEN):
            self._say_hidden()
        self._problems.sort(key=lambda problem: problem.place.line)
        return Kept(entries, self._problems)

    def _quick(self, start: int, end: int) -> Entry | None:
        """An everyday entry; None for anything odd, which goes the careful way."""
        found = _COMMON.fullmatch(self._lines[start])
        if found is None:
            return None
        said, clock, name, people, title, ref, tags, link = found.groups()
        on = self._days.get(said) or self._new_day(said)
        at = _CLOCKS.get(clock)
        names = self._people.get(people) or self._new_people(people)
        matters = (self._matters.get(tags) or self._new_matters(tags)) if tags else ()
        kind = self._kinds.get(name)
        if on is None or names is None or kind is None or (clock and not at):
            return None
        while not self._lines[end - 1]:
            end -= 1
        fields = self._quick_lines(start + 1, end, self._tests[name]) if end - start > 1 else ()
        if fields is None:
            return None
        place = tuple.__new__(Place, (self._file, self._first_line + start))
        who, to = names
        links = (link,) if link else ()
        parts = (kind.name, on, at, who, to, title or "", ref, matters, links, fields, place)
        return tuple.__new__(kind.type, parts)

    def _new_day(self, said: str) -> date | None:
        try:
            self._days[said] = on = date.fromisoformat(said)
        except ValueError:
            return None
        return on

    def _new_people(self, said: str) -> People | None:
        """Names met for the first time; None where they are odd, or a tail may have begun."""
        found = None if not _TAIL_WORDS.isdisjoint(said.split()) else read_people(said)
        if not isinstance(found, People):
            return None
        self._people[said] = found
        return found

    def _new_matters(self, said: str) -> tuple[str, ...]:
        """Matters met for the first time; the pattern has seen that each is one."""
        found = tuple(word[1:] for word in said.split())
        self._matters[said] = found
        return found

    def _quick_lines(
        self, start: int, end: int, tests: Tests
    ) -> tuple[tuple[str, str], ...] | None:
        """The named lines of an everyday entry; None when one of them is odd."""
        pairs = []
        odd: list[tuple[Fault, int]] = []
        once = ""
        for at, line in enumerate(self._lines[start:end], start):
            said, colon, value = line[2:].partition(": ")
            key, test = tests.get(said, _UNKNOWN)
            if not key or not colon or line[:2] != "  ":
                return None
            value = value.strip()
            if value[:1] == '"':
                if test is not _is_quoted or not test(value):
                    return None
                value = value[1:-1]
            elif isinstance(test, Fault):
                odd.append((test, at))
            elif test is not None:
                if said in once or not test(value):
                    return None
                once += said
            if len(value) < _SHORT:
                value = self._values.setdefault(value, value)
            pairs.append((key, value))
        if odd:
            self._say_all(odd)
        return tuple(pairs)

    def _careful(self, start: int, end: int) -> Entry | None:
        """Any entry; None, with a problem said, when the line is no head of one."""
        lines = self._lines
        line = lines[start]
        if len(line) > LONGEST_LINE:
            self._say(faults.too_long(len(line)), start)
            return None
        if not line.strip() or _HEADING.match(line):
            self._say_stray(start + 1, end)
            return None
        head = read_head(line, self._kinds, self._hints)
        if isinstance(head, Head):
            return self._entry(head, start, end)
        if head.code == "stray-text":
            self._say_stray(start, end)
        else:
            self._say(head, start)
        return None

    def _entry(self, head: Head, start: int, end: int) -> Entry:
        opening, names, people, title, tail = head
        on, at, kind, _ = opening
        on = self._days.setdefault(on.isoformat(), on)
        if names and "[" not in names:
            people = self._people.setdefault(names, people)
        matters = self._matters.setdefault(
            "".join(" #" + tag for tag in tail.matters), tail.matters
        )
        due = self._due(head, start) if tail.by else ()
        more = read_lines(
            self._lines[start + 1 : end],
            start + 1,
            head.opening,
            bool(due),
            self._unknown,
            self._say,
        )
        place = Place(self._file, self._first_line + start)
        who, to = people
        return kind.type(
            kind.name, on, at, who, to, title, tail.id, matters, tail.links, due + more, place
        )

    def _unknown(self, kind: Kind, key: str, column: int) -> Fault:
        """The remark about a name this kind does not know, kept for the next time."""
        test = self._tests[kind.name].get(key)
        if test is not None and isinstance(test[1], Fault):
            return test[1]._replace(column=column)
        own = [field.name for field in vars(kind.type).values() if isinstance(field, Field)]
        remedy = self._hints.meant(key, kind.type.declared, own)
        fault = remarks.unknown_field(column, kind.name, key, remedy)
        self._tests[kind.name][key] = (key, fault._replace(column=2))
        return fault

    def _due(self, head: Head, start: int) -> tuple[tuple[str, str], ...]:
        """The day after "by" in a head, as a field: an ISO date where it is understood."""
        kind, tail = head.opening.kind, head.tail
        moment = read_moment(tail.by, head.opening.on)
        if isinstance(moment, Unclear):
            self._say(remarks.unclear_due(tail.by_column, moment), start)
            return (("due", tail.by),)
        if "due" not in kind.type.declared:
            self._say(remarks.no_due(tail.by_column, kind.name), start)
        return (("due", str(moment)),)

    def _say(self, fault: Fault, at: int) -> None:
        place = Place(self._file, self._first_line + at)
        self._problems.append(faults.problem(fault, place, self._lines[at]))

    def _say_all(self, odd: list[tuple[Fault, int]]) -> None:
        for fault, at in odd:
            self._say(fault, at)

    def _say_stray(self, start: int, end: int) -> None:
        """Say that lines are outside every entry, once for a run of them."""
        outside = [at for at in range(start, end) if self._lines[at].strip()]
        outside = [at for at in outside if self._lines[at].lstrip()[0] != ";"]
        if not outside:
            return
        count, next_line = self._stray
        if count and next_line == outside[0]:
            first = self._problems.pop()
            count += len(outside)
            self._say(faults.stray_text(count), first.place.line - self._first_line)
        else:
            count = len(outside)
            self._say(faults.stray_text(count), outside[0])
        self._stray = (count, outside[-1] + 1)

    def _say_hidden(self) -> None:
        for at, line in enumerate(self._lines):
            found = None if line.isprintable() else _HIDDEN_SIGN.search(line)
            if found:
                self._say(remarks.hidden_sign(found.start(), found[0]), at)


_UNKNOWN: tuple[str, None] = ("", None)


def _tests(kind: Kind, days: dict[str, date]) -> Tests:
    """For each field of a kind, how to tell that a value needs no further look."""
    return {name: (name, _test(field, days)) for name, field in kind.type.declared.items()}


def _test(field: Field, days: dict[str, date]) -> Callable[[str], bool] | None:
    if isinstance(field, Words):
        return _is_quoted
    if isinstance(field, DayOrEvent) or type(field).unclear is Field.unclear:
        return None
    if isinstance(field, Day):
        return lambda value: value in days or _is_iso(value)
    known: set[str] = set()

    def is_clear(value: str) -> bool:
        if value in known:
            return True
        if not value or len(value) > _SHORT or field.unclear(value, date.min):
            return False
        known.add(value)
        return True

    return is_clear


def _is_iso(value: str) -> bool:
    return len(value) == 10 and isinstance(read_moment(value, date.min), Moment)


def _is_quoted(value: str) -> bool:
    """Whether the value is one quotation without odd signs inside."""
    return len(value) > 1 and value.find('"', 1) == len(value) - 1 and "\\" not in value
