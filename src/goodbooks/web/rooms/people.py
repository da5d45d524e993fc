"""People: who is in the book, and one page for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import is_nameless_boss, name_key
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.happened.not_yet import MEANT, TO_HAND_OVER, not_yet
from goodbooks.desk.pages.sheets import people_text
from goodbooks.desk.renaming import TakenError, renamed
from goodbooks.web.folding import folded
from goodbooks.web.keyed import key_of
from goodbooks.web.markup import drawn
from goodbooks.web.persons import known, known_people, person, told_of
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.table import csv_file

if TYPE_CHECKING:
    from datetime import date

    from markupsafe import Markup

    from goodbooks.core.book import Book
    from goodbooks.core.document import Block, Document
    from goodbooks.core.entry import Entry
    from goodbooks.web.visit import Visit

_MOST = 12
_ALL_OF_IT = regex(r" All of it: goodbooks find --who '.+'\.?$")
_FOLDED = ("What they are judged on", "What they could let go of", "Left out")
"""What of the brief can wait on the page of a person; nothing in it is due."""
_SAID_ABOVE = ("written", "role", "relation")
"""Lines of a person that stand under the name already, or say nothing of them."""
_GROUPS = (
    ("What they want", ("expectation", "goal")),
    ("Promised", ("promise",)),
    ("Asked", ("ask", "request", "answer")),
    ("Decided", ("decision",)),
    ("What became of it", ("outcome",)),
    ("Talks", ("talk",)),
    ("Wins", ("win",)),
    ("Handed over", ("handoff",)),
    (TO_HAND_OVER, ()),
    (MEANT, ()),
    ("All else", ()),
)


class Group(NamedTuple):
    """Entries about a person under a heading, the newest first, and how many there are in all."""

    title: str
    entries: tuple[Entry, ...]
    total: int


def show(visit: Visit) -> Answer:
    """Everybody in the book: those the book was told of first, then those who are only named."""
    everybody = known_people(visit)
    told = [one for one in everybody if one.role or one.relation]
    told.sort(key=lambda one: (one.relation != "boss", name_key(one.name)))
    return visit.draw(
        "rooms/people.html", told=told, others=[one for one in everybody if one not in told]
    )


def one(visit: Visit) -> Answer:
    """Everything between one person and me."""
    return _person(visit)


def _person(visit: Visit, typed: str = "", refusal: Refusal | None = None) -> Answer:
    """The page of a person; with a name that was typed for them and could not be taken, and why."""
    name = _name(visit)
    desk = visit.desk
    book = desk.open(Scope(desk.clock.today, people=(name,))).book
    brief = desk.page("brief", visit.question()._replace(who=name))
    told = told_of(visit).get(name_key(name))
    entries = [entry for entry in reversed(book.concerning(name)) if entry.kind != "person"]
    return visit.draw(
        "rooms/person.html",
        200 if refusal is None else 400,
        typed=typed,
        refusal=refusal,
        person=known(name, told),
        lines=_facts(told.fields if told else ()),
        entry=told,
        brief=brief.document,
        drawn=_short(visit, _without_this_page(brief.document)),
        groups=_grouped(book, entries, desk.clock.today),
        guesses=[e for e in entries if e.kind == "expectation" and e.line("source") == "guessed"],
    )


def _short(visit: Visit, document: Document) -> Markup:
    return folded(drawn(document, visit.told), document, _FOLDED, len(document.sections))


def _facts(fields: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """What the book says of somebody, without what stands under the name, and “my boss” as another name of theirs."""
    found = []
    for name, said in fields:
        others = [one.strip() for one in said.split(",") if not is_nameless_boss(one.strip())]
        if name == "also":
            found += [("also called", listed(others))] if others else []
        elif name not in _SAID_ABOVE:
            found.append((name.replace("-", " "), said))
    return found


def _without_this_page(document: Document) -> Document:
    """The brief without its way to the page on which it stands."""

    def shortened(block: Block) -> Block:
        return (
            block._replace(text=_ALL_OF_IT.sub("", block.text))
            if isinstance(block, Line)
            else block
        )

    kept = (one._replace(blocks=tuple(map(shortened, one.blocks))) for one in document.sections)
    return document._replace(sections=tuple(kept))


def call(visit: Visit) -> Answer:
    """Call somebody by another name from now on; asked again where that is a name in the book already."""
    name, said = _name(visit), visit.said("name")
    try:
        made = renamed(visit.desk, name, said, is_same=bool(visit.said("same")))
    except TakenError as taken:
        return visit.draw("rooms/same_person.html", 409, name=name, said=said, other=taken.name)
    except Refusal as refusal:
        return _person(visit, said, refusal)
    visit.desk.add([one.entry for one in made])
    return visit.go(f"/people/{key_of(made[0].entry.who[0])}")


def entries(visit: Visit) -> Answer:
    """Every entry that names a person, as a text file in book syntax."""
    name = _name(visit)
    book = visit.desk.open(Scope(visit.desk.clock.today, people=(name,))).book
    text = "".join(visit.desk.text_of(entry) + "\n" for entry in book.concerning(name))
    headers = {"Content-Disposition": 'attachment; filename="entries.book"'}
    return Answer(text.encode(), "text/plain; charset=utf-8", headers=headers)


def _grouped(book: Book, entries: list[Entry], today: date) -> list[Group]:
    """The entries under their headings, what is only meant so far apart from what was said."""
    titles = {kind: title for title, kinds in _GROUPS for kind in kinds}
    headed = [
        (not_yet(book, one, today) or titles.get(one.kind, "All else"), one) for one in entries
    ]
    found = []
    for title, _ in _GROUPS:
        fit = [entry for heading, entry in headed if heading == title]
        if fit:
            found.append(Group(title, tuple(fit[:_MOST]), len(fit)))
    return found


def _name(visit: Visit) -> str:
    return person(visit, visit.parts["key"])


def table(visit: Visit) -> Answer:
    """The same as rows for a spreadsheet."""
    return csv_file(people_text(visit.desk), "people")


ROOM = Room(
    "people", "People", 4, "p", "what each wants, and what is owed both ways",
    (Way("/people", show), Way("/people/table.csv", table), Way("/people/{key}", one), Way("/people/{key}/entries", entries),
        Way("/people/{key}/name", call, "POST")),
)  # fmt: skip
