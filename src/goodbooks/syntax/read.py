"""Text to entries: any text gives a book and the problems on the way, never an exception.

The everyday entry is taken apart by one pattern and by words met before; only an odd one goes
the careful way, through `head` and `lines`. That is what reads forty years in a breath.
"""

from __future__ import annotations

from goodbooks.core.days import read_moment
from goodbooks.core.fields import Field
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Place, Problem, Unclear
from goodbooks.core.regex import regex
from goodbooks.syntax import faults, remarks
from goodbooks.syntax.everyday import HIDDEN_SIGN, Everyday
from goodbooks.syntax.faults import LONGEST_LINE, Fault, Hints
from goodbooks.syntax.head import Head, read_head
from goodbooks.syntax.lines import read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry, Kind

_HEADING = regex(r"#+(?: |$)")
_BEFORE_ALL = regex(r"(?:(?:;.*+)?\n)*+")
_ENTRY_ENDS = regex(r"\n(?=[^\s;])")


class Kept(NamedTuple):
    """What reading one text gives: its entries in the order of their lines, and problems."""

    entries: list[Entry]
    problems: list[Problem]


def read(text: str, kinds: Mapping[str, Kind], file: str = "", first_line: int = 1) -> Kept:
    """All entries of a text, and what could not be read, for any text at all.

    `file` and `first_line` say where the text stands, for places. Lines may end in LF or
    CR LF. No good entry is lost because of a bad neighbour.
    """
    return Reader(kinds, file).read(text, first_line)


class Reader:
    """Reads the texts of one file, with the words it has met there and the lines at hand."""

    def __init__(self, kinds: Mapping[str, Kind], file: str) -> None:
        self._kinds = kinds
        self._file = file
        self._everyday = Everyday(kinds, file)
        self._hints = Hints()
        self._unknowns: dict[tuple[str, str], Fault] = {}
        self._begin(1)

    def _begin(self, line: int) -> None:
        self._line = line
        self._lines: list[str] = []
        self._problems: list[Problem] = []
        self._hidden: list[Problem] = []
        self._stray = (0, 0)

    def read(self, text: str, first_line: int = 1) -> Kept:
        """All entries of a text that begins at a line of the file, and what could not be read."""
        self._begin(first_line)
        text = text.removeprefix("\ufeff")
        if "\r" in text:
            text = text.replace("\r\n", "\n")
        self._everyday.begin(text)
        entries: list[Entry] = []
        at, line = self._before_all(text), self._line
        while at < len(text):
            at, line = self._everyday.read(text, at, line, entries)
            end = _end_of(text, at)
            entry = self._careful(text[at:end].split("\n"), line) if end > at else None
            if entry is not None:
                entries.append(entry)
            line += text.count("\n", at, end)
            at = end
        problems = self._problems + self._hidden
        problems.sort(key=lambda problem: problem.place.line)
        return Kept(entries, problems)

    def _before_all(self, text: str) -> int:
        """Where the first entry begins: behind blank lines and comments."""
        found = _BEFORE_ALL.match(text)
        if not found or not found.end():
            return 0
        self._lines = found[0].split("\n")
        self._say_hidden()
        self._line += len(self._lines) - 1
        return found.end()

    def _careful(self, lines: list[str], number: int) -> Entry | None:
        """Any entry; None, with a problem said, when the line is no head of one."""
        self._lines, self._line = lines, number
        self._say_hidden()
        line = lines[0]
        if len(line) > LONGEST_LINE:
            self._say(faults.too_long(len(line)), number)
            return None
        if not line.strip() or _HEADING.match(line):
            self._say_stray(1)
            return None
        head = read_head(line, self._kinds, self._hints)
        if isinstance(head, Head):
            return self._entry(head)
        if head.code == "stray-text":
            self._say_stray(0)
        else:
            self._say(head, number)
        return None

    def _entry(self, head: Head) -> Entry:
        (on, at, kind, _), _, (who, to), title, tail = head
        due = self._due(head) if tail.by else ()
        lines, first = self._lines[1:], self._line + 1
        more = read_lines(lines, first, head.opening, bool(due), self._unknown, self._say)
        place = Place(self._file, self._line)
        return kind.type(
            kind.name, on, at, who, to, title, tail.id, tail.matters, tail.links, due + more, place
        )

    def _unknown(self, kind: Kind, key: str, column: int) -> Fault:
        """The remark about a name this kind does not know, kept for the next time."""
        known = self._unknowns.get((kind.name, key))
        if known is None:
            own = [field.name for field in vars(kind.type).values() if isinstance(field, Field)]
            remedy = self._hints.meant(key, kind.type.declared, own)
            known = remarks.unknown_field(kind.name, key, remedy)
            self._unknowns[kind.name, key] = known
        return known._replace(column=column)

    def _due(self, head: Head) -> tuple[tuple[str, str], ...]:
        """The day after "by" in a head, as a field: an ISO date where it is understood."""
        kind, tail = head.opening.kind, head.tail
        by = f"by {tail.by}" if "." in tail.by else tail.by  # a day in dots is one only behind "by"
        moment = read_moment(by, head.opening.on)
        if isinstance(moment, Unclear):
            self._say(remarks.unclear_due(tail.by_column, moment), self._line)
            return (("due", tail.by),)
        if "due" not in kind.type.declared:
            self._say(remarks.no_due(tail.by_column, kind.name), self._line)
        return (("due", str(moment)),)

    def _say(self, fault: Fault, number: int) -> None:
        line = self._lines[number - self._line]
        self._problems.append(faults.problem(fault, Place(self._file, number), line))

    def _say_stray(self, start: int) -> None:
        """Say that lines are outside every entry, once for a run of them."""
        numbered = enumerate(self._lines[start:], self._line + start)
        outside = [number for number, line in numbered if line.strip() and line.lstrip()[0] != ";"]
        if not outside:
            return
        count, next_line = self._stray
        if count and next_line == outside[0]:
            first = self._problems.pop()
            count += len(outside)
            fault = faults.stray_text(count)
            self._problems.append(faults.problem(fault, first.place, first.excerpt))
        else:
            count = len(outside)
            self._say(faults.stray_text(count), outside[0])
        self._stray = (count, outside[-1] + 1)

    def _say_hidden(self) -> None:
        for number, line in enumerate(self._lines, self._line):
            found = None if line.isprintable() else HIDDEN_SIGN.search(line)
            if found:
                fault = remarks.hidden_sign(found.start(), found[0])
                self._hidden.append(faults.problem(fault, Place(self._file, number), line))


def _end_of(text: str, at: int) -> int:
    """Where the entry at a place ends: with the line before the next that is not inside one."""
    found = _ENTRY_ENDS.search(text, at)
    return found.end() if found else len(text)
