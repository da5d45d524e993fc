"""A person: who they are to you, and how they like to work."""

from __future__ import annotations

from goodbooks.core.entry import ME_ALONE, Entry, Kind
from goodbooks.core.fields import Items, Text
from goodbooks.core.names import name_key
from goodbooks.core.readers import BOSSES, is_boss, what_they_are

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book


class Person(Entry):
    """Somebody in the book, or a team; `me` for yourself."""

    __slots__ = ()
    lasts = True

    role = Text("what they do")
    relation = Text("what they are to you: boss, boss of my boss, peer, report, stakeholder, HR")
    also = Items("other names and addresses they go by")
    greeting = Text(
        "how a mail to them begins, such as: Dear Ms Lund; without it, Hello and the first name, or Hello, title and surname"
    )
    signs = Text("of `me`: the name that stands under what you send")
    listens = Text("how they take things in: talk first or paper first, short or in full")
    style = Text("how closely they want to be involved: every step, or key decisions only")
    goals = Text("what they are judged on, where you know it only roughly")
    pressures = Text("what weighs on them")
    strengths = Text("what they are good at")
    annoys = Text("what they would rather not see")
    work_days = Text("of `me`: the days of the week that your office works, such as Mon to Thu")
    date_order = Text("of `me`: how your office writes a day in figures, day first or month first")
    not_yet = Items(
        "the matters that they are not to hear of yet, and not from you; once they know, amend it to: nothing",
        is_private=True,
    )
    coach_leaves = Items(
        "rules, or words in quotation marks, that coach leaves alone: of `me` always, else to them"
    )

    def aliases(self) -> tuple[str, ...]:
        """The other names they go by."""
        return self.also

    def is_boss(self) -> bool:
        """Whether this is the person you report to."""
        return name_key(what_they_are(self)) in BOSSES

    def is_reader(self) -> bool:
        """Whether they would rather read first: "paper first", "reads", "in writing"."""
        return reads_first(self.listens)


def bosses(book: Book, by: date | None = None) -> tuple[Person, ...]:
    """Those of whom the last entry that says what they are to me says that they are my boss; with `by`, up to that day."""
    last: dict[str, Person] = {}
    for person in book.of(Person):
        if person.who and what_they_are(person) and (by is None or person.on <= by):
            last[book.person_key(person.who[0])] = person
    return tuple(person for person in last.values() if person.is_boss())


def is_my_boss(book: Book, *names: str) -> bool:
    """Whether one of these names is that of a boss of mine, by the last that the book says of them."""
    return any(is_boss(book, name) for name in names)


def only_boss(book: Book) -> str:
    """My boss by name, where the book has one and no more; else ""."""
    there = bosses(book)
    return there[0].who[0] if len(there) == 1 else ""


def reads_first(listens: str) -> bool:
    """Whether a `listens` line speaks of paper before it speaks of talk, or of paper alone."""
    words = listens.lower()
    first = min((words.find(w) for w in ("paper", "read", "writing") if w in words), default=-1)
    talk = min((words.find(w) for w in ("talk", "listen", "call") if w in words), default=-1)
    return first >= 0 and (talk < 0 or first < talk)


KIND = Kind(
    name="person",
    type=Person,
    summary="Somebody in the book: who they are to you, and how they like to work.",
    example="""\
2026-11-02 person Marcus
  role: VP Delivery
  relation: boss
  listens: talk first, paper after
""",
    readers=ME_ALONE,
)
