"""Text to entries: any text gives a book and the problems on the way, never an exception.

The common line is taken apart by plain string methods, and words met before are taken from
a table; only an odd line goes to `head`. That is what reads forty years in a second.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import Moment, is_clock, read_clock, read_moment
from goodbooks.core.names import near
from goodbooks.core.problem import Place, Problem, Unclear
from goodbooks.syntax import head as heads
from goodbooks.syntax.head import NO_TAIL, Fault
from goodbooks.syntax.quoting import closing_quote, unescaped

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.fields import Field

LONGEST_LINE = 1 << 20
_KEY = re.compile(r"([a-z][a-z-]{0,40}+):(?=\s|$)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\ufeff]")
_SHOWN = 120


class Kept(NamedTuple):
    """What reading one text gives: its entries in the order of their lines, and problems."""

    entries: list[Entry]
    problems: list[Problem]


def read(text: str, kinds: Mapping[str, Kind], file: str = "", first_line: int = 1) -> Kept:
    """All entries of a text, and what could not be read, for any text at all.

    `file` and `first_line` say where the text stands, for places. Lines may end in LF or
    CR LF. No good entry is lost because of a bad neighbour.
    """
    return _Reader(kinds, file).read(text, first_line)


class _Reader:
    """One pass over one text: what is being put together, and tables of words met before."""

    def __init__(self, kinds: Mapping[str, Kind], file: str) -> None:
        self._kinds = kinds
        self._file = file
        self._fields = {name: kind.fields for name, kind in kinds.items()}
        self._days: dict[str, date] = {}
        self._people: dict[str, heads.People] = {"": heads.People((), ())}
        self._tails: dict[str, heads.Tail] = {"": NO_TAIL}
        self._values: dict[tuple[str, str, str], None] = {}
        self._unknown: dict[tuple[str, str], Unclear] = {}
        self._entries: list[Entry] = []
        self._problems: list[Problem] = []

    def read(self, text: str, first_line: int) -> Kept:
        text = text.removeprefix("\ufeff")
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        lines = text.split("\n")
        made, block = self._head_quick, self._block
        number, count = 0, len(lines)
        while number < count:
            line = lines[number]
            start = number
            number += 1
            if not line or line[0] == ";":
                continue
            while number < count and (lines[number][:1] in (" ", "\t") or not lines[number]):
                number += 1
            entry = made(line, start + first_line)
            if number - start > 1 and any(lines[start + 1 : number]):
                entry = block(entry, lines[start + 1 : number], start + first_line)
            if entry is not None:
                self._entries.append(entry)
        if _CONTROL.search(text) or not text.isascii():
            self._remark_signs(lines, first_line)
        return Kept(self._entries, self._problems)

    def _head_quick(self, line: str, number: int) -> Entry | None:
        """The head of an everyday entry; anything odd goes to `_head`."""
        if len(line) > LONGEST_LINE:
            self._too_long(line, number)
            return None
        before, mark, rest = line.partition(' "')
        title, close, after = rest.rpartition('"')
        parts = before.split(" ", 3)
        if len(parts) < 2 or not mark or not close or '"' in title or "\\" in rest or "[" in before:
            return self._head(line, number)
        day = self._days.get(parts[0])
        at = None
        name = parts[1]
        people_at = 2
        if len(name) == 5 and name[2] == ":" and is_clock(name):
            if len(parts) < 3:
                return self._head(line, number)
            at, name, people_at = name, parts[2], 3
        kind = self._kinds.get(name)
        tail = self._tails.get(after)
        names = self._people.get(" ".join(parts[people_at:]))
        if day is None or kind is None or tail is None or names is None:
            return self._head(line, number)
        return tuple.__new__(
            kind.type,
            (
                name,
                day,
                at,
                names.who,
                names.to,
                title,
                tail.id,
                tail.matters,
                tail.links,
                (),
                Place(self._file, number),
            ),
        )

    def _head(self, line: str, number: int) -> Entry | None:
        """Any head, carefully; None, with a problem said, when it is not one."""
        if line[0] == "#" and line[:2] in ("# ", "##", "#"):
            return None
        said, rest = heads.split_day(line.rstrip())
        if not said:
            self._stray(line, number)
            return None
        day = self._day(said)
        if isinstance(day, Unclear):
            self._fault(line, number, Fault("unclear-day", 0, day))
            return None
        clock, rest = heads.split_clock(rest)
        at = read_clock(clock) if clock else None
        if isinstance(at, Unclear):
            self._fault(line, number, Fault("unclear-time", line.find(clock), at))
            return None
        word, rest = heads.split_kind(rest)
        kind = self._kinds.get(word.lower())
        if kind is None:
            self._fault(line, number, self._unknown_kind(line, word))
            return None
        return self._rest(line, number, kind, day, at, rest)

    def _rest(
        self, line: str, number: int, kind: Kind, day: date, at: str | None, rest: str
    ) -> Entry | None:
        parts = heads.split_title(rest)
        shift = len(line.rstrip()) - len(rest)
        if isinstance(parts, Fault):
            self._fault(line, number, parts._replace(column=parts.column + shift))
            return None
        names, title, after = parts
        people = self._people.get(names) or heads.read_people(names)
        if isinstance(people, Fault):
            self._fault(line, number, people._replace(column=people.column + shift))
            return None
        tail = self._tails.get(after) or heads.read_tail(after, len(line.rstrip()) - len(after))
        if isinstance(tail, Fault):
            self._fault(line, number, tail)
            return None
        if "[" not in names:
            self._people[names] = people
        if tail.id is None and not tail.by and not tail.links:
            self._tails[after] = tail
        fields: tuple[tuple[str, str], ...] = ()
        if tail.by:
            due = self._due(tail.by, day, line, number)
            fields = (("due", due),)
        place = Place(self._file, number)
        return kind.type(
            kind.name,
            day,
            at,
            people.who,
            people.to,
            title,
            tail.id,
            tail.matters,
            tail.links,
            fields,
            place,
        )

    def _day(self, said: str) -> date | Unclear:
        found = self._days.get(said)
        if found is not None:
            return found
        moment = read_moment(said, date(2000, 1, 1))
        if isinstance(moment, Unclear):
            return moment
        if not re.search(r"\d{4}", said):
            return Unclear(f'"{said}" lacks the year', "write the date, such as 2026-11-02")
        self._days[said] = moment.on
        return moment.on

    def _block(self, entry: Entry | None, lines: list[str], number: int) -> Entry | None:
        """The entry with its named lines; lines under a bad head are kept with it, unread."""
        if entry is None:
            return None
        known = self._fields[entry.kind]
        found: list[list[str]] = []
        indent = -1
        for line in lines:
            number += 1
            text = line.strip()
            if not text or text[0] == ";":
                continue
            if len(line) > LONGEST_LINE:
                self._too_long(line, number)
                continue
            depth = len(line) - len(line.lstrip())
            if indent < 0:
                indent = depth
            if depth > indent and found:
                found[-1][1] += "\n" + text
                continue
            key, value = _split_field(text)
            if not key:
                self._free_line(entry, found, text, number, line)
                continue
            if key not in known:
                self._unknown_field(entry, key, line, number)
            found.append([key, value, line, str(number)])
        return entry._replace(fields=entry.fields + self._values_of(entry, found))

    def _values_of(self, entry: Entry, found: list[list[str]]) -> tuple[tuple[str, str], ...]:
        known = self._fields[entry.kind]
        fields: list[tuple[str, str]] = []
        for key, raw, *where in found:
            value = raw
            if raw[:1] == '"':
                value = _unquoted(raw)
            elif raw == "" or key not in known:
                pass
            elif known[key].shape == "exact words":
                self._remark_words(key, raw, where[0], int(where[1]))
            field = known.get(key)
            if field is not None and (entry.kind, key, value) not in self._values:
                self._check(field, entry, key, value, where)
            fields.append((key, value))
        return tuple(fields)

    def _check(self, field: Field, entry: Entry, key: str, value: str, where: list[str]) -> None:
        unclear = field.unclear(value, entry.on)
        if unclear is None:
            if len(value) < 40:
                self._values[entry.kind, key, value] = None
            return
        line = where[0] if where else f"{key}: {value}"
        number = int(where[1]) if where else entry.place.line
        column = max(line.find(value), 0)
        self._fault(line, number, Fault("unclear-field", column, unclear), is_remark=True)

    def _due(self, value: str, day: date, line: str, number: int) -> str:
        """The day after "by" in a head, as an ISO date where it is understood."""
        moment = read_moment(value, day)
        if isinstance(moment, Moment):
            return str(moment)
        column = line.rfind(value)
        self._fault(line, number, Fault("unclear-field", column, moment), is_remark=True)
        return value

    def _free_line(
        self, entry: Entry, found: list[list[str]], text: str, number: int, line: str
    ) -> None:
        """A line with no name: kept as the entry's free text, unless a colon was forgotten."""
        first = text.split(" ", 1)[0].lower().rstrip(",;.")
        known = self._fields[entry.kind]
        if (
            first in known
            and " " in text
            and first not in ("text", "note", "private", "source", "by")
        ):
            why = Unclear(
                f'"{first}" lacks its colon', f"write {first}: {text[len(first) :].strip()}"
            )
            self._fault(line, number, Fault("missing-colon", line.find(text), why), is_remark=True)
        if found and found[-1][0] == "text":
            found[-1][1] += "\n" + text
        else:
            found.append(["text", text, line, str(number)])

    def _unknown_kind(self, line: str, word: str) -> Fault:
        column = max(line.find(word), 0)
        meant = near(word, list(self._kinds)) if word else ""
        if not word:
            return Fault(
                "no-kind",
                column,
                Unclear(
                    "the line does not say what kind of entry it is",
                    _KINDS_ARE + ", ".join(self._kinds),
                ),
            )
        remedy = f"did you mean {meant}?" if meant else _KINDS_ARE + ", ".join(self._kinds)
        return Fault("unknown-kind", column, Unclear(f'"{word}" is not a kind of entry', remedy))

    def _unknown_field(self, entry: Entry, key: str, line: str, number: int) -> None:
        why = self._unknown.get((entry.kind, key)) or self._why_unknown(entry.kind, key)
        self._fault(line, number, Fault("unknown-field", line.find(key), why), is_remark=True)

    def _why_unknown(self, kind: str, key: str) -> Unclear:
        known = list(self._fields[kind])
        meant = near(key, known)
        why = Unclear(
            f'a {kind} has no line named "{key}"; it is kept, and read by you alone',
            f"did you mean {meant}?" if meant else f"a {kind} has: {', '.join(known)}",
        )
        self._unknown[kind, key] = why
        return why

    def _remark_words(self, key: str, raw: str, line: str, number: int) -> None:
        why = Unclear(
            "exact words stand in quotation marks",
            f'write {key}: "{raw}" if these are the words, or note: if it is the sense',
        )
        column = line.find(raw.split("\n", 1)[0])
        self._fault(line, number, Fault("words-without-quotes", column, why), is_remark=True)

    def _remark_signs(self, lines: list[str], first_line: int) -> None:
        for number, line in enumerate(lines, first_line):
            if line.isascii() and line.isprintable():
                continue
            odd = _CONTROL.search(line.replace("\t", " ")) or _BIDI.search(line)
            if odd:
                sign = f"U+{ord(odd[0]):04X}"
                why = Unclear(
                    f"the line holds a sign that cannot be seen, {sign}",
                    "delete it if it is not meant",
                )
                self._fault(line, number, Fault("hidden-sign", odd.start(), why), is_remark=True)

    def _too_long(self, line: str, number: int) -> None:
        why = Unclear(
            f"the line has {len(line):,} characters; the longest that is read has {LONGEST_LINE:,}",
            "break it into shorter lines, each indented under its entry",
        )
        self._fault(line, number, Fault("line-too-long", 0, why))

    def _stray(self, line: str, number: int) -> None:
        before = self._problems[-1] if self._problems else None
        if before and before.code == "stray-text" and before.place.line == number - 1:
            return
        why = Unclear(
            "the line is outside every entry",
            "begin an entry with its date, indent a line that belongs to the one above, or put ; before a comment",
        )
        self._fault(line, number, Fault("stray-text", 0, why))

    def _fault(self, line: str, number: int, fault: Fault, *, is_remark: bool = False) -> None:
        shown = line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
        place = Place(self._file, number)
        reason, remedy = fault.unclear
        column = max(fault.column, 0) + 1
        self._problems.append(Problem(fault.code, place, column, shown, reason, remedy, is_remark))


_KINDS_ARE = "the kinds are "


def _split_field(text: str) -> tuple[str, str]:
    """A field's name in lower case and its value; the name is "" on a free line."""
    found = _KEY.match(text)
    return (found[1].lower(), text[found.end() :].strip()) if found else ("", text)


def _unquoted(raw: str) -> str:
    """The text in a pair of quotation marks that takes up the whole value, else the value."""
    end = closing_quote(raw, 1)
    return unescaped(raw[1:end]) if end == len(raw) - 1 and end > 0 else raw


Reading = Callable[[str], Kept]
