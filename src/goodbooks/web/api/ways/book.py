"""Who and what is in the book, and what it notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from goodbooks.render.json import Drawn, in_a_list
from goodbooks.render.objects.checked import CheckedBook, checked_book, finding_object
from goodbooks.render.objects.entry import EntryObject, entry_object
from goodbooks.web import persons
from goodbooks.web.api.shape import Says
from goodbooks.web.api.way import ApiWay, Asked, Given, Group
from goodbooks.web.keyed import key_of
from goodbooks.web.persons import Known, known_people

if TYPE_CHECKING:
    from goodbooks.core.finding import Finding


class PersonObject(TypedDict):
    """A person, the key that stands for them in an address, and what the book was told of them."""

    name: str
    key: str
    role: str
    relation: str


class People(TypedDict):
    """Everybody in the book."""

    goodbooks: Literal[1]
    people: list[PersonObject]


class PersonAndEntries(TypedDict):
    """A person, and the entries that name them, the newest first."""

    goodbooks: Literal[1]
    person: PersonObject
    total: int
    entries: list[EntryObject]


class MatterObject(TypedDict):
    """A matter, and the key that stands for it in an address."""

    name: str
    key: str


class Matters(TypedDict):
    """Every matter in the book."""

    goodbooks: Literal[1]
    matters: list[MatterObject]


class AtMost(TypedDict):
    """How many entries."""

    limit: NotRequired[Annotated[int, Says("at most so many; 100 unless you say", 1, 10_000)]]


def people(asked: Asked) -> Given:
    """Everybody."""
    made: People = {
        "goodbooks": 1,
        "people": [_person(one) for one in known_people(asked.visit)],
    }
    return Given(made)


def person(asked: Asked) -> Given:
    """One person, with the entries that name them."""
    visit = asked.visit
    name = persons.person(visit, visit.parts["key"])
    known = next(one for one in known_people(visit) if one.name == name)
    found = visit.desk.find("", who=name, limit=asked.query.get("limit", 100), order="newest")
    made: PersonAndEntries = {
        "goodbooks": 1,
        "person": _person(known),
        "total": found.total,
        "entries": [entry_object(entry) for entry in found.entries],
    }
    return Given(made)


def _person(known: Known) -> PersonObject:
    return {
        "name": known.name, "key": key_of(known.name),
        "role": known.role, "relation": known.relation,
    }  # fmt: skip


def matters(asked: Asked) -> Given:
    """Every matter."""
    made: Matters = {
        "goodbooks": 1,
        "matters": [{"name": tag, "key": key_of(tag)} for tag in asked.visit.desk.names().matters],
    }
    return Given(made)


def check(asked: Asked) -> Given:
    """What could not be read, and what the book notices."""
    desk = asked.visit.desk
    found = desk.check()
    whole = checked_book(found.entries, found.problems, (), found.said)
    return Given({**whole, "findings": desk.of_findings(found, _drawn)})


def _drawn(findings: tuple[Finding, ...]) -> Drawn:
    """Findings as they stand in the list of the answer: of a long book, most are those of the last answer."""
    return in_a_list(map(finding_object, findings), 2)


GROUP = Group(
    "book", 4, "who and what is in the book, and what it notices",
    (
        ApiWay("GET", "/api/people", "Everybody in the book, each with a key", people, People),
        ApiWay("GET", "/api/people/{key}", "One person, and the entries that name them",
               person, PersonAndEntries, asks=AtMost),
        ApiWay("GET", "/api/matters", "Every matter, each with a key", matters, Matters),
        ApiWay("GET", "/api/check", "What could not be read, and what the book notices",
               check, CheckedBook),
    ),
)  # fmt: skip
