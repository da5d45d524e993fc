"""What may come next where somebody types: kinds, fields, people, matters and ids, from what the book knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.fields import Choice, People, Refs
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.scope import Scope
from goodbooks.syntax import head as heads
from goodbooks.syntax.faults import Fault, Hints
from goodbooks.syntax.lines import split_field
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.core.entry import Kind
    from goodbooks.desk.desk import Desk

MARKS = {"matters": "#", "ids": "^", "decisions": "^"}
"""What stands before a word of that sort in the book."""
WORDS = ("people", "matters", "ids", "decisions", "kinds")
MOST = 8


def words(desk: Desk, wanted: str) -> Sequence[str]:
    """Every word of one sort that the book or the program knows, without its mark."""
    if wanted == "kinds":
        return list(desk.kinds)
    if wanted == "decisions":
        return _decisions(desk)
    known = desk.known()
    return {"people": known.people, "matters": known.matters, "ids": known.ids}[wanted]()


def _decisions(desk: Desk) -> list[str]:
    """The ids of the decisions alone, which is what can be confirmed."""
    entries = desk.open(Scope(desk.clock.today, kinds=("decision",))).book.entries
    return [entry.id for entry in entries if entry.kind == "decision" and entry.id]


class Offer(NamedTuple):
    """A word that may stand there, as it is written, and what is said of it ("" for nothing)."""

    word: str
    says: str


class Offers(NamedTuple):
    """What may stand in place of the last so many signs before the caret."""

    typed: int
    offers: tuple[Offer, ...]


_NONE = Offers(0, ())


def offers_at(desk: Desk, before: str) -> Offers:
    """What fits where the text of an entry, from its head up to the caret, ends."""
    lines = before.split("\n")
    line = lines[-1]
    if len(lines) == 1 and not line[:1].isspace():
        return _in_head(desk, line)
    opening = heads.read_opening(lines[0].rstrip(), desk.kinds, Hints())
    if isinstance(opening, Fault) or not line[:1].isspace():
        return _NONE
    return _below(desk, opening.kind, line.lstrip())


def _in_head(desk: Desk, line: str) -> Offers:
    """In a head: its kind, then whatever the last word begins."""
    said, rest = heads.split_day(line)
    if not said or not line[len(said) :]:
        return _NONE
    _, rest = heads.split_clock(rest)
    word, after = heads.split_kind(rest)
    if not after and not rest.endswith(" "):
        return _of_kinds(desk, word)
    start = len(line) - len(after)
    cuts = heads.cuts_of(line, start)
    last = line[start:].rsplit(None, 1)[-1] if after and not line[-1].isspace() else ""
    if isinstance(cuts, Fault):  # a title or a bracket that is not closed yet
        return _NONE
    if last[:1] in ("^", "#"):
        return _marked(desk, "ids" if last[0] == "^" else "matters", last)
    if cuts.opened >= 0 or next(cuts.words(), None):
        return _NONE
    name = line[start:].replace("->", ",").rpartition(",")[2].lstrip()
    return _of_people(desk, name)


def _below(desk: Desk, kind: Kind, text: str) -> Offers:
    """On a line under a head: a field's name, or what its value may hold."""
    fields = kind.type.declared
    key, value = split_field(text)
    if not key:
        fit = [
            Offer(f"{name}: ", field.says) for name, field in fields.items() if _fits(name, text)
        ]
        return Offers(len(text), tuple(fit[:MOST])) if " " not in text else _NONE
    field = fields.get(key)
    item = value.replace(";", ",").rpartition(",")[2].lstrip()
    if isinstance(field, Refs):
        return _marked(desk, "ids", item)
    if isinstance(field, People):
        return _of_people(desk, item)
    if isinstance(field, Choice):
        fit = [Offer(word, meaning) for word, meaning in field.told if _fits(word, value)]
        return Offers(len(value), tuple(fit))
    return _NONE


def _fits(word: str, begun: str) -> bool:
    """Whether a word goes on from what was begun."""
    return name_key(word).startswith(name_key(begun))


def _of_kinds(desk: Desk, begun: str) -> Offers:
    fit = (name for name in words(desk, "kinds") if _fits(name, begun))
    return Offers(len(begun), tuple(Offer(f"{name} ", desk.kinds[name].summary) for name in fit))


def _of_people(desk: Desk, begun: str) -> Offers:
    """Names that begin so, and then those of which a later word does."""
    fit = _ranked(words(desk, "people"), begun)
    return Offers(len(begun), tuple(Offer(name_text(name), "") for name in fit))


def _marked(desk: Desk, sort: str, begun: str) -> Offers:
    mark = MARKS[sort]
    fit = _ranked(words(desk, sort), begun.removeprefix(mark))
    says = _titles(desk, fit) if sort == "ids" else {}
    return Offers(len(begun), tuple(Offer(mark + word, says.get(word, "")) for word in fit))


def _titles(desk: Desk, ids: Sequence[str]) -> dict[str, str]:
    """What the entries with these ids are: an id alone says little."""
    known = desk.known()
    entries = {ref: known.with_id(ref) for ref in ids}
    return {
        ref: f"{entry.kind}: {entry.title}" if entry.title else entry.kind
        for ref, entry in entries.items()
        if entry
    }


def _ranked(known: Iterable[str], begun: str) -> list[str]:
    """What goes on from what was begun, at its beginning or at that of a later word of it."""
    key = name_key(begun)
    first: list[str] = []
    later: list[str] = []
    for word in known:
        own = name_key(word)
        if own.startswith(key):
            first.append(word)
        elif len(later) < MOST and (" " + key in own or "-" + key in own):
            later.append(word)
        if len(first) >= MOST:
            break
    return (first + later)[:MOST]
