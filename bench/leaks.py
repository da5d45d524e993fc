"""Random books without end, and every page that is sent: does a hidden word come through?"""

from __future__ import annotations

import os
import random
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "tests"))

import strategies as lives
from documents import test_only_what_readers_may_see as rule
from goodbooks.core.document import Question
from goodbooks.core.fields import Choice, Day, Field, Part, People, Refs

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry, Kind

READERS = ("Marcus", "Theo", "Growth", "HR")
MOST = 12
"""Entries in a book, as in the tests on random books, whose names and words are used here."""
_BECAME = {
    "ask": ("answer", "decision", "outcome"),
    "request": ("answer", "decision", "outcome"),
    "promise": ("outcome", "forecast", "promise"),
    "decision": ("outcome", "decision", "outcome"),
}
"""Of which kind a word may be that says what became of an entry: such words are rare where all is thrown alike."""
_SETTLES = (
    "corrected",
    "acknowledged",
    "delivered",
    "moved",
    "Yes",
    "Yes, if finance agrees",
    "no",
)
_STATES = ("corrected", "acknowledged", "delivered", "moved", "met")
_LATELY = 30


class Leak(NamedTuple):
    """A page that held what its readers may not see: which book, by its seed, and for whom."""

    seed: int
    page: str
    readers: tuple[str, ...]


class Found(NamedTuple):
    """What so many books came to."""

    books: int
    pages: int
    hidden: int
    leaks: tuple[Leak, ...]


def look(first: int, count: int) -> Found:
    """Make books number `first` and on, each with all its pages for random readers."""
    pages = hidden = 0
    leaks: list[Leak] = []
    for seed in range(first, first + count):
        dice = random.Random(seed)
        readers = tuple(dice.sample(READERS, dice.randint(1, 2)))
        life = [rule.marked(entry, readers) for entry in life_by(dice) if not entry.amends]
        hidden += sum(rule.CANARY in repr(entry) for entry in life)
        question = Question(
            rule.TODAY,
            "17:30",
            who="Marcus",
            ref=dice.choice(lives.IDS),
            matter=dice.choice(lives.MATTERS),
            readers=readers,
        )
        for name in rule.SENT:
            pages += 1
            if rule.CANARY in rule.drawn(name, life, question):
                leaks.append(Leak(seed, name, readers))
    return Found(count, pages, hidden, tuple(leaks))


def life_by(dice: random.Random) -> list[Entry]:
    """A book as the property tests draw them, thrown with plain dice, which is far quicker; every second tells more of what became of its entries."""
    life = [_entry(dice, number) for number in range(dice.randint(1, MOST))]
    if dice.random() < 0.5:
        return life
    return [*life, *(_became(dice, one) for one in life if one.id and one.kind in _BECAME)]


def _became(dice: random.Random, entry: Entry) -> Entry:
    """A word of the last weeks on what became of an entry, in its matters and by those it was put to."""
    kind = lives.KINDS[dice.choice(_BECAME[entry.kind])]
    who = entry.who if entry.kind in ("promise", "decision") else entry.to
    lines = dict(_fields(dice, kind))
    if kind.name == "outcome":
        lines["state"] = dice.choice(_STATES)
    return kind.type(
        kind=kind.name,
        on=max(entry.on, rule.TODAY - timedelta(days=dice.randint(0, _LATELY))),
        who=who or _some(dice, lives.NAMES),
        to=_some(dice, lives.NAMES),
        title=dice.choice(_SETTLES),
        id=f"{entry.id}-after" if dice.random() < 0.5 else None,
        matters=entry.matters,
        links=(entry.id or "",),
        fields=tuple(lines.items()),
    )


def _entry(dice: random.Random, number: int) -> Entry:
    kind = lives.KINDS[dice.choice(sorted(lives.KINDS))]
    return kind.type(
        kind=kind.name,
        on=lives.FIRST_DAY + timedelta(days=dice.randint(0, 90)),
        at=dice.choice((None, "09:40", "10:15", "17:20")),
        who=_some(dice, lives.NAMES),
        to=_some(dice, lives.NAMES),
        title=" ".join(_some(dice, lives.WORDS, 3)),
        id=lives.IDS[number] if dice.random() < 0.6 else None,
        matters=_some(dice, lives.MATTERS),
        links=_some(dice, lives.IDS),
        fields=_fields(dice, kind),
    )


def _some(dice: random.Random, words: tuple[str, ...], most: int = 2) -> tuple[str, ...]:
    return tuple(dice.sample(words, dice.randint(0, most)))


def _fields(dice: random.Random, kind: Kind) -> tuple[tuple[str, str], ...]:
    """A few lines; every second time the private ones among them."""
    private = [name for name, field in kind.fields.items() if field.is_private]
    names = private if dice.random() < 0.5 else list(kind.fields)
    chosen = dice.sample(names, min(len(names), dice.randint(0, 4)))
    return tuple((name, _value(dice, kind.fields[name])) for name in chosen)


def _value(dice: random.Random, field: Field) -> str:
    if isinstance(field, Choice):
        return dice.choice(field.options)
    if isinstance(field, Day):
        day = lives.FIRST_DAY + timedelta(days=dice.randint(0, 90))
        return dice.choice((day.isoformat(), "launch"))
    if isinstance(field, Part):
        return "7 of 12"
    if isinstance(field, Refs):
        return "^" + dice.choice(lives.IDS)
    if isinstance(field, People) and field.name == "readers":
        return dice.choice(("me", "named", "anyone", "Marcus", "Growth, Theo"))
    if isinstance(field, People):
        return dice.choice(("Marcus", "Theo, Growth", "me"))
    return dice.choice(lives.WORDS)
