"""The first line of an entry: day, time, kind, people, title, id, matters and links."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.days import month_of, read_moment
from goodbooks.core.fields import is_word
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.times import read_clock
from goodbooks.syntax import faults
from goodbooks.syntax.faults import Fault
from goodbooks.syntax.quoting import closing_quote, unescaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.syntax.faults import Hints

QUOTES = {'"': '"', "“": "”", "„": "“"}
_ISO = regex(r"\d{4}-\d\d-\d\d(?=[ T]|$)")
_CLOCK = regex(
    r"(\d{1,2}[:.h]\d\d ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|noon)(?=\s|$)", re.IGNORECASE
)
_MARK = regex(
    r"""\[(?:[^\]\\]|\\.)*+\]    # a name in brackets
      | \[                       # a bracket that is never closed
      | ["“„]                    # the title begins
      | (?<!\S)(?:[#^](?=\S)|for\s+\^|by\s)   # the tail begins
    """,
    re.VERBOSE | re.DOTALL,
)
_NAME_PARTS = regex(r"\[(?:[^\]\\]|\\.)*+\]|->|=>|→|,|[^\[,=→-]+|.", re.DOTALL)
_ARROWS = frozenset({"->", "=>", "→"})
_WORD = regex(r"[^\s,]+")
_NO_KIND = frozenset('"“„[^#-')


class FromTo(NamedTuple):
    """The names before and after an arrow."""

    who: tuple[str, ...]
    to: tuple[str, ...]


class Tail(NamedTuple):
    """What may stand beside the title: an id, matters, links, and "by" a day."""

    id: str | None
    matters: tuple[str, ...]
    links: tuple[str, ...]
    by: str
    by_column: int


class Opening(NamedTuple):
    """What a head begins with: its day, its time and its kind, and the column of the rest."""

    on: date
    at: str | None
    kind: Kind
    column: int


class Head(NamedTuple):
    """A head taken apart; `names` is the people as they were written."""

    opening: Opening
    names: str
    people: FromTo
    title: str
    tail: Tail


def read_head(line: str, kinds: Mapping[str, Kind], hints: Hints) -> Head | Fault:
    """Any head, carefully: its parts, or what is wrong with it."""
    line = line.rstrip()
    opening = read_opening(line, kinds, hints)
    if isinstance(opening, Fault):
        return opening
    cuts = cuts_of(line, opening.column)
    if isinstance(cuts, Fault):
        return cuts
    names = line[opening.column : cuts.names_end].rstrip()
    people = read_people(names, opening.column)
    if isinstance(people, Fault):
        return people
    tail = _tail(cuts)
    if isinstance(tail, Fault):
        return tail
    title = unescaped(line[cuts.opened + 1 : cuts.closed]) if cuts.opened >= 0 else ""
    return Head(opening, names, people, title, tail)


def read_opening(line: str, kinds: Mapping[str, Kind], hints: Hints) -> Opening | Fault:
    """The day, the time and the kind of a head, or what is wrong with them."""
    said, rest = split_day(line)
    if not said:
        first = line.split(" ", 1)[0].lower()
        return faults.no_day(line) if first in kinds else faults.stray_text(1)
    on = _day(said)
    if isinstance(on, Unclear):
        return Fault("unclear-day", 0, on)
    clock, rest = split_clock(rest)
    at = read_clock(clock) if clock else None
    if isinstance(at, Unclear):
        return Fault("unclear-time", line.index(clock), at)
    word, after = split_kind(rest)
    kind = kinds.get(word.lower())
    column = len(line) - len(rest)
    if kind is not None:
        return Opening(on, at, kind, len(line) - len(after))
    if not word or word[0] in _NO_KIND:
        return faults.no_kind(column, kinds)
    return faults.unknown_kind(column, word, hints.meant(word, kinds))


def split_day(line: str) -> tuple[str, str]:
    """The words of the day, and the rest of the head; the day is "" when there is none.

    A day ends where a time or a kind begins, so "2 Nov 2026 win ..." is understood.
    """
    found = _ISO.match(line)
    if found:
        rest = line[found.end() :]
        return found[0], rest[1:] if rest[:1] == "T" else rest.lstrip()
    words = line[:60].split(" ")
    for count in range(min(4, len(words)), 0, -1):
        lead = " ".join(words[:count])
        if _looks_like_a_day(lead):
            return lead, line[len(lead) :].lstrip()
    return "", line


def _looks_like_a_day(words: str) -> bool:
    bare = words.replace(",", "")
    if re.fullmatch(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}", bare):
        return True
    found = re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)? ([A-Za-z]{3,9}\.?)(?: \d{4})?", bare)
    found = found or re.fullmatch(r"([A-Za-z]{3,9}\.?) \d{1,2}(?:st|nd|rd|th)?(?: \d{4})?", bare)
    return bool(found) and month_of(found[1].lower() if found else "") > 0


def _day(said: str) -> date | Unclear:
    moment = read_moment(said, date(2000, 1, 1))
    if isinstance(moment, Unclear):
        return moment
    return moment.on if re.search(r"\d{4}", said) else faults.lacks_year(said)


def split_clock(line: str) -> tuple[str, str]:
    """A time of day at the beginning, as typed, and the rest."""
    found = _CLOCK.match(line)
    return (found[0], line[found.end() :].lstrip()) if found else ("", line)


def split_kind(line: str) -> tuple[str, str]:
    """The first word, where the kind stands, and the rest."""
    word = line.split(None, 1)[0] if line and not line[0].isspace() else ""
    return word, line[len(word) :].lstrip()


class Cuts(NamedTuple):
    """Where a line is cut behind its kind: names end, and the title opens and closes; -1 without one."""

    line: str
    names_end: int
    opened: int
    closed: int

    def words(self) -> Iterator[tuple[str, int]]:
        """The words beside the title with their columns, one at a time: a line of a hundred thousand is not read behind the first that is wrong."""
        behind = self.closed + 1 if self.opened >= 0 else len(self.line)
        before = self.opened if self.opened >= 0 else len(self.line)
        for start, end in ((self.names_end, before), (behind, len(self.line))):
            for found in _WORD.finditer(self.line, start, end):
                yield found[0], found.start()


def cuts_of(line: str, start: int) -> Cuts | Fault:
    """Where the names, the title and the tail of a head lie, from behind its kind."""
    names_end = -1
    at = start
    while True:
        mark = _MARK.search(line, at)
        if mark is None:
            cut = names_end if names_end >= 0 else len(line)
            return Cuts(line, cut, -1, -1)
        if mark[0] == "[":
            return faults.unclosed_name(mark.start())
        if mark[0] in QUOTES:
            break
        if mark[0][0] != "[" and names_end < 0:
            names_end = mark.start()
        at = mark.end()
    opened = mark.start()
    end = closing_quote(line, opened + 1, QUOTES[mark[0]])
    if end < 0:
        return faults.unclosed_title(opened, QUOTES[mark[0]])
    cut = names_end if names_end >= 0 else opened
    return Cuts(line, cut, opened, end)


def read_people(text: str, column: int = 0) -> FromTo | Fault:
    """Names before and after an arrow, set apart by commas; a name in brackets is taken whole."""
    sides: list[list[str]] = [[]]
    name: list[str] = []
    for part in _NAME_PARTS.finditer(text):
        word = part[0]
        if word == "[":
            return faults.unclosed_name(column + part.start())
        if word != "," and word not in _ARROWS:
            name.append(word)
            continue
        sides[-1] += _name(name)
        name = []
        if word in _ARROWS:
            sides.append([])
            if len(sides) > 2:
                return faults.two_arrows(column + part.start())
    sides[-1] += _name(name)
    return FromTo(tuple(sides[0]), tuple(sides[1]) if len(sides) == 2 else ())


def _name(parts: list[str]) -> list[str]:
    """The one name these parts make, or none when they are only spaces."""
    text = "".join(parts).strip()
    is_whole = text[:1] == "[" and any(part == text for part in parts)
    if is_whole:
        return [unescaped(text[1:-1])]
    return [" ".join(text.split())] if text else []


def _tail(cuts: Cuts) -> Tail | Fault:
    """An id, matters, links and "by DAY", in any order."""
    ids: list[str] = []
    matters: list[str] = []
    links: list[str] = []
    by: list[str] = []
    place, column, by_column = "", 0, 0
    for word, at in cuts.words():
        bare = word.rstrip(";.")
        is_new = place in ("for", "by") and word in ("for", "by")
        if word in ("for", "by") and not is_new:
            place, column = word, at
        elif bare[:1] == "#" and is_word(bare[1:]) and place != "for":
            matters.append(bare[1:])
            place = ""
        elif bare[:1] == "#" and is_word(bare[1:]):
            return faults.stray_words(column, "for")
        elif bare[:1] == "^" and is_word(bare[1:]) and place in ("for", "links"):
            links.append(bare[1:])
            place = "links"
        elif bare[:1] == "^" and is_word(bare[1:]):
            ids.append(bare[1:])
            if len(ids) == 2:
                return faults.two_ids(at, ids[0], ids[1])
        elif place in ("by", "day"):
            by.append(word)
            by_column = by_column or at
            place = "day"
        else:
            is_quote = any(mark in other for other, _ in cuts.words() for mark in '"“”')
            return faults.cut_title(at) if is_quote else faults.stray_words(at, bare or word)
    if place in ("for", "by"):
        return faults.stray_words(column, place)
    return Tail(ids[0] if ids else None, tuple(matters), tuple(links), " ".join(by), by_column)
