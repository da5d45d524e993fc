"""What a page cites, as a person would say it: the kind of an entry or its title, and never its ^id."""

from __future__ import annotations

from datetime import date
from html import escape
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from goodbooks.core.drawing import one_line
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.core.telling import BESIDE_ANOTHER, in_marks, titled
from goodbooks.web.keyed import part_of

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Mapping

    from goodbooks.core.entry import Entry

_REF = regex(r"\^\w(?:[\w./-]*\w)?|@[0-9a-z]{5,}")
_CITES = regex(r"<small(?: class=\"many\")?>([^<]*)</small>")
_PARTS = regex(r"(<[^>]*>)")
_KEPT = ("button", "a", "pre", "textarea")
"""Where an id may stand: what is pressed goes into the box, and a link has its words already."""
_UNCOUNTED = 2
_PLURALS = {"entry": "entries", "advice": "advice", "capacity": "capacities"}
_GOALS = regex(
    r"end the line of \^(?P<id>[\w-]+) with: for (?:\^GOAL(?:, which may be (?P<goals>\^[\w-]+(?:, \^[\w-]+)*))?|(?P<goal>\^[\w-]+))"
)
_PLACE = regex(r"write under \^(?P<id>[\w-]+): for \^GOAL, at the end of its line")
_BLANK = r" [A-Z]{3,}\b(?: or [A-Z]{3,}\b)?"
_UNDER = regex(
    rf"write under \^(?P<id>[\w-]+): (?P<field>[a-z][a-z-]*):(?P<blank>{_BLANK}(?: and (?P<more>[a-z][a-z-]*):{_BLANK})?)?"
)
_END = regex(r"Then end its line with: for \^GOAL")


class Told(NamedTuple):
    """How entries are found by their refs, and the day on which they are told of."""

    find: Callable[[Iterable[str]], Mapping[str, Entry]]
    today: date


def in_words(markup: str, told: Told | None) -> str:
    """Escaped markup with every ^id that is not there to be used said in words, each a link to its entry.

    Without `told` what is cited is an entry, and no more is said of it.
    """
    lines = markup.split("\n")
    wanted = [at for at, line in enumerate(lines) if "^" in line or "@" in line]
    refs = dict.fromkeys(ref for at in wanted for ref in _REF.findall(lines[at]))
    known = told.find(refs) if refs and told else {}
    today = told.today if told else date.min
    for at in wanted:
        line = _CITES.sub(lambda found: _cited(found[0], known), lines[at])
        lines[at] = _said(line, known, today) if "^" in line else line
    return "\n".join(lines)


def _said(line: str, known: Mapping[str, Entry], today: date) -> str:
    """What is left in a sentence: what to do about an entry as something to press, and each entry by its title."""
    line = _GOALS.sub(lambda found: _booked(found, known), line)
    line = _PLACE.sub(_amended, line)
    line = _UNDER.sub(_filled_in, line)
    line = _END.sub("Then open it, and amend what it is for", line)
    return outside(line, lambda text: _REF.sub(lambda ref: _named(ref[0], known, today), text))


def kinds(refs: Iterable[str], told: Told) -> Markup:
    """Each entry as a link that says its kind, or whom it tells of, and shows its title when pointed at."""
    every = tuple(refs)
    return Markup(_kinds(every, told.find(every)))  # noqa: S704 - every word of it is escaped


def _kinds(refs: Iterable[str], known: Mapping[str, Entry]) -> str:
    """The links in a row; more than two of a kind are counted: promises 1 2 3."""
    told = ((_kind(known.get(ref)), ref) for ref in refs)
    rows = [(kind, [ref for _, ref in row]) for kind, row in groupby(told, key=itemgetter(0))]
    return "\u00a0· ".join(_row(kind, row, known) for kind, row in rows)


def _row(kind: str, refs: list[str], known: Mapping[str, Entry]) -> str:
    if len(refs) <= _UNCOUNTED:
        return "\u00a0· ".join(_link(ref, kind, known.get(ref)) for ref in refs)
    numbers = (_link(ref, str(at), known.get(ref), kind) for at, ref in enumerate(refs, 1))
    return f"{escape(_PLURALS.get(kind, f'{kind}s'))} {' '.join(numbers)}"


def _link(ref: str, words: str, entry: Entry | None, kind: str = "") -> str:
    title = f' title="{escape(_shown(entry.title))}"' if entry and entry.title else ""
    name = f' aria-label="{escape(f"{kind} {words}")}"' if kind else ""
    return f'<a href="/entry/{part_of(ref)}"{title}{name}>{escape(words)}</a>'


def _shown(title: str) -> str:
    """A title on one line; most are plain, and a page may cite a thousand."""
    return title if title.isprintable() else one_line(title)


def _kind(entry: Entry | None) -> str:
    if entry is None:
        return "entry"
    return one_line(entry.who[0]) if entry.kind == "person" and entry.who else entry.kind


def _cited(small: str, known: Mapping[str, Entry]) -> str:
    refs = _REF.findall(small)
    if not refs:
        return small
    return f"{small[: small.index('>') + 1]}{_kinds(refs, known)}</small>"


def _named(ref: str, known: Mapping[str, Entry], today: date) -> str:
    """An entry by its title in a sentence; a ref that no entry has stays as it is."""
    entry = known.get(ref)
    if entry is None:
        return ref
    words = in_marks(entry.title, BESIDE_ANOTHER) if entry.title.strip() else titled(entry, today)
    return f'<a href="/entry/{part_of(ref)}">{escape(one_line(words))}</a>'


def _amended(found: re.Match[str]) -> str:
    """The form that amends a win, where its goal is not known."""
    return f'<a href="/entry/{part_of(found["id"])}/amend">say which goal it is for</a>'


def _filled_in(found: re.Match[str]) -> str:
    """A line or two to write under an entry, as the fields of the form that amends it."""
    fields = [field for field in (found["field"], found["more"]) if field]
    form = f"/entry/{part_of(found['id'])}/amend/only/{'+'.join(fields)}"
    named = listed([f"“{field.replace('-', ' ').capitalize()}”" for field in fields])
    return f'<a href="{form}">open it</a>, and fill in {named}{"" if found["blank"] else ":"}'


def _booked(found: re.Match[str], known: Mapping[str, Entry]) -> str:
    """How a win is booked: the form for each goal it may be for, else the form that amends it."""
    goals = [ref for ref in _REF.findall(found["goals"] or found["goal"] or "") if ref in known]
    if not goals:
        return _amended(found)
    return "book it to " + listed((_its_form(found["id"], ref, known[ref]) for ref in goals), "or")  # fmt: skip


def _its_form(ref: str, goal: str, entry: Entry) -> str:
    words = escape(one_line(in_marks(entry.title or goal, BESIDE_ANOTHER)))
    return f'<a href="/entry/{part_of(ref)}/amend/only/links:{goal}">{words}</a>'


def outside(line: str, said: Callable[[str], str]) -> str:
    """The line with its texts said otherwise, but for those in a button, a link or what is kept as it was typed."""
    parts, depth = _PARTS.split(line), 0
    for at, part in enumerate(parts):
        if at % 2:
            name = part.strip("</>").split(" ", 1)[0]
            depth += (name in _KEPT) * (-1 if part.startswith("</") else 1)
        elif not depth and part:
            parts[at] = said(part)
    return "".join(parts)
