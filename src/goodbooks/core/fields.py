"""The named lines under an entry: each field says what it holds, how it is read, who may see it."""

from __future__ import annotations

import re

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Protocol
else:
    Protocol = object


class Lined(Protocol):
    """What a field is read from: the named lines of an entry, and the day they are meant on."""

    @property
    def on(self) -> date:
        """The day of the entry."""

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """Every named line as typed."""

    def line(self, name: str) -> str:
        """The first line of that name, or ""."""

    def lines(self, name: str) -> tuple[str, ...]:
        """All lines of that name."""


class Field:
    """One field of a kind, declared once and read by reader, writer, forms, manual and pages.

    `says` is one sentence on what it holds; `is_private` keeps it from every reader but
    me, whatever the entry's own readers are; `is_guarded` keeps it from all but whoever said
    or did it, and readers named under the entry. `is_single` says that it can be said only once.
    """

    shape = "words"
    is_single = False

    def __init__(self, says: str, *, is_private: bool = False, is_guarded: bool = False) -> None:
        self.says = says
        self.is_private = is_private
        self.is_guarded = is_guarded
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name.rstrip("_").replace("_", "-")

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Why the text cannot be read as this field, or None when it can."""
        return None


class Text(Field):
    """Words in one line or several, as typed; "" when absent."""

    def __get__(self, entry: Lined, owner: type | None = None) -> str:
        lines = entry.lines(self.name) if entry.fields else ()
        return lines[0] if len(lines) == 1 else "\n".join(lines)


class Words(Text):
    """Exact words somebody said, written in quotation marks; "" when absent."""

    shape = "exact words"


class ForOthers(Text):
    """Words that stand for the title on a page for anybody who is not close to the entry; "" when absent."""


class Items(Field):
    """A list set apart by commas or semicolons; () when absent."""

    shape = "list"

    def __get__(self, entry: Lined, owner: type | None = None) -> tuple[str, ...]:
        lines = entry.lines(self.name)  # most entries have none
        return tuple([item for raw in lines for item in split_items(raw)]) if lines else ()


class People(Items):
    """Names set apart by commas, odd ones in brackets; () when absent, or where the line says that nobody knows, or guesses."""

    shape = "names"

    def __get__(self, entry: Lined, owner: type | None = None) -> tuple[str, ...]:
        return tuple([name for raw in entry.lines(self.name) for name in names_said(raw)])


class Refs(Items):
    """Other entries by their ^ids, without the caret; () when absent."""

    shape = "^ids"

    def __get__(self, entry: Lined, owner: type | None = None) -> tuple[str, ...]:
        items = super().__get__(entry, owner)
        return tuple([item.removeprefix("^") for item in items]) if items else ()

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Name an item that is not an id with its caret."""
        for item in split_items(raw):
            if not item.startswith("^") or not is_word(item[1:]):
                return Unclear(f'"{item}" is not an id', "write ids with a caret, such as ^once")
        return None


class Day(Field):
    """A day, with a time if one was said; None when absent or not understood."""

    shape = "day"
    is_single = True

    def __get__(self, entry: Lined, owner: type | None = None) -> Moment | None:
        raw = entry.line(self.name)
        found = read_moment(raw, entry.on) if raw else None
        return found if isinstance(found, Moment) else None

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Say why the words are not one day."""
        found = read_moment(raw, on)
        return found if isinstance(found, Unclear) else None


class DayOrEvent(Day):
    """A day, or an event in words (such as "launch"); `.on` is None for an event."""

    shape = "day or event"

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Accept any words: what is not a day is an event."""
        return None


class Choice(Text):
    """One of a few words; "" when absent or something else. `meanings` says each in other words, where that helps."""

    is_single = True

    def __init__(
        self,
        says: str,
        *options: str,
        is_private: bool = False,
        is_guarded: bool = False,
        meanings: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(says, is_private=is_private, is_guarded=is_guarded)
        self.options = options
        self.meanings = meanings or {}
        self.shape = "one of: " + ", ".join(options)

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """Each word with what it means; "" where the word says that itself."""
        return tuple((word, self.meanings.get(word, "")) for word in self.options)

    def __get__(self, entry: Lined, owner: type | None = None) -> str:
        word = entry.line(self.name).lower()
        return word if word in self.options else ""

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Say which words there are to choose from."""
        if raw.lower() in self.options:
            return None
        told = (f"{one} ({self.meanings[one]})" if self.meanings else one for one in self.options)
        return Unclear(f'"{raw}" is not one of its words', "use one of: " + ", ".join(told))


class Share(NamedTuple):
    """How much of a whole is there: 7 of 12."""

    there: float
    whole: float


class Part(Field):
    """A share such as "7 of 12" or "7/12"; None when absent."""

    shape = "share, such as 7 of 12"
    is_single = True

    def __get__(self, entry: Lined, owner: type | None = None) -> Share | None:
        return read_share(entry.line(self.name))

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Say how a share is written."""
        if read_share(raw):
            return None
        return Unclear(f'"{raw}" is not a share', "write it as 7 of 12")


def read_share(raw: str) -> Share | None:
    """A share such as "7 of 12" or "7/12", at its beginning, or None."""
    words = raw.replace("/", " of ").split()
    try:
        share = Share(float(words[0]), float(words[2].rstrip(",.;"))) if words[1] == "of" else None
    except (IndexError, ValueError):
        return None
    return share if share and 0 <= share.there <= share.whole < float("inf") else None


class Figure(NamedTuple):
    """A word with a figure: results 4."""

    name: str
    value: float


class Figures(Field):
    """Words with a figure each, such as "results 4, cost 2"; () when absent or not understood."""

    is_single = True

    def __init__(self, says: str, least: float, most: float = float("inf")) -> None:
        super().__init__(says)
        self.least = least
        self.most = most
        self.shape = "figures, such as results 4, cost 2"

    def __get__(self, entry: Lined, owner: type | None = None) -> tuple[Figure, ...]:
        found = self.read(entry.line(self.name))
        return () if isinstance(found, Unclear) else found

    def unclear(self, raw: str, on: date) -> Unclear | None:
        """Name the part that is not a word with a figure in bounds."""
        found = self.read(raw)
        return found if isinstance(found, Unclear) else None

    def read(self, raw: str) -> tuple[Figure, ...] | Unclear:
        """The figures by name, each name once; or what is not one."""
        found: dict[str, Figure] = {}
        for item in split_items(raw):
            name, _, said = item.rpartition(" ")
            name = " ".join(name.rstrip(" :=").split())
            figure = _figure(said)
            if not name or figure is None or not self.least <= figure <= self.most:
                upper = "" if self.most == float("inf") else f" to {self.most:g}"
                how = f"{self.least:g}{upper or ' or more'}"
                return Unclear(f'"{item}" is not a word with a figure, {how}', "write results 4")
            found[name.lower()] = Figure(name.lower(), figure)
        return tuple(found.values())


def _figure(said: str) -> float | None:
    try:
        figure = float(said)
    except ValueError:
        return None
    return figure if said.isascii() and "_" not in said and abs(figure) < _HUGE else None


_HUGE = 1e6


def split_items(raw: str) -> list[str]:
    """The parts of a list written with commas, semicolons or line ends."""
    if "," not in raw and ";" not in raw and "\n" not in raw:
        return [raw] if raw else []
    parts = raw.replace(";", ",").replace("\n", ",").split(",")
    return [part.strip() for part in parts if part.strip()]


_NAME = r"\s*\[((?:[^\]\\]|\\.){0,200}+)\]\s*(?=[,;\n]|$)|[^,;\n]+"


def split_names(raw: str) -> list[str]:
    """The names of a list; one in brackets is taken whole, commas and all."""
    if "[" not in raw:
        return split_items(raw)
    found = (_name(match) for match in re.finditer(_NAME, raw))
    return [name for name in found if name]


def _name(found: re.Match[str]) -> str:
    inside = found[1]
    return found[0].strip() if inside is None else re.sub(r"\\(.)", r"\1", inside)


def names_said(raw: str) -> list[str]:
    """The names of a list, without what stands in it and says that nobody knows, or guesses, and without whom it is not: “Ida not me” is Ida."""
    # few entries have such a line
    from goodbooks.core.nobody import is_guessed_name, names_nobody, without_whom_not

    named = [one for one in split_names(raw) if not (names_nobody(one) or is_guessed_name(one))]
    return [without_whom_not(one) for one in named]


_IN_WORD = frozenset("-_./")


def is_word(text: str) -> bool:
    """Whether the text can be an id or a matter: letters, digits and - _ . / inside."""
    if text.isascii() and text.isalnum():
        return True
    return (
        bool(text)
        and text[0].isalnum()
        and text[-1].isalnum()
        and all(char.isalnum() or char in _IN_WORD for char in text)
    )
