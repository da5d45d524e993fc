"""Everyday entries, taken apart by one pattern and by words met before.

Whatever is not as nearly everybody writes it is a `KeyError` in here, and is left to the careful
way. Both ways give the same entry: this one only gives it sooner.
"""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.fields import Day, DayOrEvent, Field, Words
from goodbooks.core.problem import Place
from goodbooks.core.regex import regex
from goodbooks.syntax.faults import LONGEST_LINE
from goodbooks.syntax.head import FromTo, read_people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.entry import Entry, Kind

    Read = Callable[[str], str]

_UNSEEN = "\u200b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
HIDDEN_SIGN = regex(rf"[\x00-\x08\x0b-\x1f\x7f-\x9f{_UNSEEN}]")
"""A sign that cannot be seen."""
_HIDDEN_ASCII = [chr(n) for n in (*range(0x09), *range(0x0B, 0x20), 0x7F)]

_WORD = r"[^\W_][\w./-]*+(?<=[^\W_])"
_VALUE = r"\S.*+(?<!\s)"
_EVERYDAY = regex(
    rf"""
    (.{{10}})[ ](?:(..:..)[ ])?([a-z]++)[ ]                # day, time and kind
    ([^"\[\]#^\n]*)(?:"([^"]*+)")?                 # people and title
    (?:[ ]\^({_WORD}))?((?:[ ]\#{_WORD})*)(?:[ ]for[ ]\^({_WORD}))?\n   # id, matters, link
    (?:[ ][ ]([a-z-]++):[ ]({_VALUE})\n                     # its first line
    ((?:[ ][ ][a-z-]++:[ ]{_VALUE}\n)*))?                    # its other lines
    (\n*+)(?=[^\s;]|\Z)                                    # and then another entry
    """,
    re.VERBOSE,
)
"""Only single signs are repeated possessively: some releases of Python 3.11 slip on groups.

What it says of a title and of values is little, for that is quick: hidden signs are looked for in the text as
a whole, and a title with a line's end or a backslash in it is left out when it is met.
"""

_CLOCKS: dict[str | None, str | None] = {
    None: None,
    **{text: text for text in (f"{n // 60:02}:{n % 60:02}" for n in range(24 * 60))},
}
_TAIL_WORDS = frozenset({"by", "for"})
_ODD_SIGNS = frozenset(">→“„")
_SHORT = 20


class Everyday:
    """The quick way through one text, with the words it has met there."""

    def __init__(self, kinds: Mapping[str, Kind], file: str) -> None:
        self._file = file
        self._days = _Days()
        self._names = _Names()
        self._matters = _Matters()
        self._forms = _Forms(kinds, self._days)
        self._has_hidden = False

    def begin(self, text: str) -> None:
        """Look once at a text that is to be read."""
        if text.isascii():
            self._has_hidden = any(sign in text for sign in _HIDDEN_ASCII)
        else:
            self._has_hidden = HIDDEN_SIGN.search(text) is not None

    def read(self, text: str, at: int, line: int, entries: list[Entry]) -> tuple[int, int]:
        """Add the entries from a place on, as far as they are everyday ones.

        Gives the place of the first that is not, and its line.
        """
        days, names, matters, forms = self._days, self._names, self._matters, self._forms
        match, new, file = _EVERYDAY.match, tuple.__new__, self._file
        has_hidden = self._has_hidden
        while found := match(text, at):
            end = found.end()
            if end - at >= LONGEST_LINE or (has_hidden and HIDDEN_SIGN.search(found[0])):
                break
            said, clock, word, people, title, ref, tags, link, key, value, more, blank = (
                found.groups()
            )
            if title and ("\\" in title or "\n" in title):
                break
            who, arrow, to = people.partition(" -> ")
            try:
                form = forms[word]
                fields = form.fields(key, value, more) if key else ()
                parts = (
                    form.name,
                    days[said],
                    _CLOCKS[clock],
                    names[who],
                    names[to] if arrow else (),
                    title or "",
                    ref,
                    matters[tags] if tags else (),
                    (link,) if link else (),
                    fields,
                    new(Place, (file, line)),
                )
            except KeyError:
                break
            entries.append(new(form.type, parts))
            line += 1 + len(fields) + len(blank)
            at = end
        return at, line


class _Days(dict[str, date]):
    """Days met before, as they are written."""

    def __missing__(self, said: str) -> date:
        try:
            on = date.fromisoformat(said)
        except ValueError:
            raise KeyError(said) from None
        if on.isoformat() != said:
            raise KeyError(said)
        self[said] = on
        return on


class _Names(dict[str, tuple[str, ...]]):
    """The names on one side of an arrow, as they are written."""

    def __missing__(self, said: str) -> tuple[str, ...]:
        is_odd = not said.isprintable() or not _ODD_SIGNS.isdisjoint(said)
        found = None if is_odd or _TAIL_WORDS & set(said.split()) else read_people(said)
        if not isinstance(found, FromTo):
            raise KeyError(said)
        self[said] = found.who
        return found.who


class _Matters(dict[str, tuple[str, ...]]):
    """Matters met before; the pattern has seen that each is one."""

    def __missing__(self, said: str) -> tuple[str, ...]:
        self[said] = found = tuple(word[1:] for word in said.split())
        return found


class _Form:
    """How the named lines of one kind of entry are read."""

    def __init__(self, kind: Kind, days: _Days) -> None:
        self.name = kind.name
        self.type = kind.type
        self._readers = {name: (name, _reader(f, days)) for name, f in kind.type.declared.items()}

    def fields(self, key: str, value: str, more: str) -> tuple[tuple[str, str], ...]:
        """The named lines of an entry: the first taken apart, the others as they stand."""
        name, read = self._readers[key]
        if read:
            value = read(value)
        elif value[0] == '"':
            raise KeyError(value)
        return self._all((name, value), more) if more else ((name, value),)

    def _all(self, first: tuple[str, str], more: str) -> tuple[tuple[str, str], ...]:
        """The named lines of an entry, each read as its field is; raises KeyError for what wants the careful reading."""
        readers = self._readers
        found = [first]
        for line in more[2:-1].split("\n  "):
            key, _, value = line.partition(": ")
            name, read = readers[key]
            if read:
                value = read(value)
            elif value[0] == '"':
                raise KeyError(value)
            found.append((name, value))
        if len(dict(found)) < len(found):
            raise KeyError(more)  # what is said twice is looked at with care
        return tuple(found)


class _Clear(dict[str, str]):
    """The short values that one field has had; `look` raises a KeyError for one that is odd."""

    def __init__(self, look: Callable[[str], object]) -> None:
        super().__init__()
        self._look = look

    def __missing__(self, value: str) -> str:
        self._look(value)
        if len(value) < _SHORT:
            self[value] = value
        return value


class _Forms(dict[str, _Form]):
    """The form of each kind, made when the kind is first met."""

    def __init__(self, kinds: Mapping[str, Kind], days: _Days) -> None:
        super().__init__()
        self._kinds = kinds
        self._days = days

    def __missing__(self, word: str) -> _Form:
        self[word] = found = _Form(self._kinds[word], self._days)
        return found


def _reader(field: Field, days: _Days) -> Read | None:
    """What gives a value as it is meant, with a KeyError when it is odd; None for any words."""
    if isinstance(field, Words):
        return _unquoted
    if isinstance(field, DayOrEvent) or type(field).unclear is Field.unclear:
        return None
    if isinstance(field, Day):
        return _Clear(days.__getitem__).__getitem__

    def look(value: str) -> None:
        if value[0] == '"' or field.unclear(value, date.min):
            raise KeyError(value)

    return _Clear(look).__getitem__


def _unquoted(value: str) -> str:
    """The words of one quotation without odd signs inside."""
    if value[0] != '"' or value.find('"', 1) != len(value) - 1 or "\\" in value:
        raise KeyError(value)
    return value[1:-1]
