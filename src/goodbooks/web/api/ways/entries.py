"""Entries: the newest, one, those with certain words; what a line would become, and adding it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypedDict

from goodbooks.desk import naming
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pointing import pointing_to
from goodbooks.desk.texts.adding import entries_in
from goodbooks.render.objects.entry import (
    EntryObject,
    FoundEntries,
    OneEntry,
    entry_object,
    found_entries,
    one_entry,
)
from goodbooks.web.api.shape import Says
from goodbooks.web.api.way import ApiWay, Asked, Given, Group, NotThere
from goodbooks.web.lines import as_shown, entries_of

if TYPE_CHECKING:
    from goodbooks.desk.typed.understand import Understood

Kind = Annotated[str, Says("only entries of this kind", 1, 40)]
Since = Annotated[str, Says("only entries of this day or later", is_day=True)]
Until = Annotated[str, Says("only entries of this day or before", is_day=True)]
Limit = Annotated[int, Says("at most so many; 20 unless you say", 1, 1000)]


class Narrowing(TypedDict):
    """Which entries."""

    kind: NotRequired[Kind]
    since: NotRequired[Since]
    until: NotRequired[Until]
    limit: NotRequired[Limit]


class Looking(TypedDict):
    """What is looked for, and what narrows it."""

    words: NotRequired[Annotated[str, Says("words that an entry must hold, all of them", 0, 2000)]]
    who: NotRequired[Annotated[str, Says("only entries that name this person", 1, 200)]]
    matter: NotRequired[Annotated[str, Says("only entries of this matter", 1, 200)]]
    kind: NotRequired[Kind]
    since: NotRequired[Since]
    until: NotRequired[Until]
    limit: NotRequired[Limit]
    order: NotRequired[Literal["best", "newest"]]


class Typed(TypedDict):
    """What is to be understood."""

    text: Annotated[
        str, Says("a line as goodbooks add takes it, with its further lines below; a blank line "
                  "between two entries", 1, 200_000)
    ]  # fmt: skip


class TypedAndShown(Typed):
    """What is to be written, and the sign of what was shown of it."""

    shown: Annotated[str, Says("the `shown` that /api/understand gave for this text", 1, 100)]


class UnderstoodText(TypedDict):
    """What a text would become: its entries, how they would stand, what is worth knowing, and a sign of it all."""

    goodbooks: Literal[1]
    entries: list[EntryObject]
    text: str
    notes: list[str]
    shown: str


class AddedEntries(TypedDict):
    """What stands in the book now."""

    goodbooks: Literal[1]
    entries: list[EntryObject]
    text: str


def newest(asked: Asked) -> Given:
    """The newest entries."""
    return _found(asked, asked.query)


def find(asked: Asked) -> Given:
    """Entries by words, people, matters, kinds and days."""
    return _found(asked, asked.body)


def _found(asked: Asked, said: dict[str, Any]) -> Given:
    desk = asked.visit.desk
    kind = said.get("kind", "")
    if kind and kind not in desk.kinds:
        raise Refusal("there is no kind of that name", "the kinds are " + ", ".join(desk.kinds))
    since, until = (date.fromisoformat(said[k]) if k in said else None for k in ("since", "until"))
    found = desk.find(
        said.get("words", ""),
        who=naming.person(desk, said["who"]) if "who" in said else "",
        matter=naming.matter(desk, said["matter"]) if "matter" in said else "",
        kind=kind, since=since, until=until,
        limit=said.get("limit", 20), order=said.get("order", "best"),
    )  # fmt: skip
    return Given(found_entries(found.entries, found.total, found.order))


def one(asked: Asked) -> Given:
    """One entry, and what points to it."""
    try:
        found = asked.visit.desk.entry(asked.visit.parts["id"])
    except Refusal as refusal:
        raise NotThere(refusal) from None
    return Given(one_entry(found, pointing_to(asked.visit.desk, found).entries))


def look(asked: Asked) -> Given:
    """What a text would become; nothing is written."""
    found = _understood(asked)
    made: UnderstoodText = {
        "goodbooks": 1,
        "entries": [entry_object(one.entry) for one in found],
        "text": "\n".join(one.text for one in found),
        "notes": list(dict.fromkeys(note for one in found for note in one.notes)),
        "shown": asked.visit.mark(as_shown(asked.visit, found)),
    }
    return Given(made)


def add(asked: Asked) -> Given:
    """Write what was shown, if it is still what the text means."""
    found = _understood(asked)
    if asked.visit.mark(as_shown(asked.visit, found)) != asked.body["shown"]:
        why = "this is not what was shown of the text, so nothing was written"
        raise Refusal(why, "ask /api/understand again, and look at what it says", NOTHING_CHANGED)
    added = asked.visit.desk.add([one.entry for one in found])
    refs = [entry.ref for entry in entries_in(added.text, asked.visit.desk.kinds)]
    made: AddedEntries = {
        "goodbooks": 1,
        "entries": [entry_object(asked.visit.desk.entry(ref)) for ref in refs],
        "text": added.text,
    }
    return Given(made)


def _understood(asked: Asked) -> tuple[Understood, ...]:
    """The entries that the text means; refused when it holds none."""
    text = asked.body["text"].strip()
    found = entries_of(asked.visit, text)
    if not found:
        raise Refusal("the text holds no entry", 'for example: win "Restore tested"')
    return found


GROUP = Group(
    "entries", 3, "what stands in the book, and adding to it",
    (
        ApiWay("GET", "/api/entries", "The newest entries, perhaps of one kind or time",
               newest, FoundEntries, asks=Narrowing),
        ApiWay("GET", "/api/entries/{id}", "One entry, and every entry that names it", one, OneEntry),
        ApiWay("POST", "/api/find", "Entries by words, people, matters, kinds and days",
               find, FoundEntries, takes=Looking),
        ApiWay("POST", "/api/understand", "What a line would become; nothing is written",
               look, UnderstoodText, takes=Typed),
        ApiWay("POST", "/api/entries", "Write what /api/understand showed; refused when it would be something else now",
               add, AddedEntries, takes=TypedAndShown, status=201),
    ),
)  # fmt: skip
