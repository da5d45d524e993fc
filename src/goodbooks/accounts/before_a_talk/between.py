"""Between you and one person: what is owed and noticed, the last talk and the next."""

from __future__ import annotations

from datetime import timedelta

from goodbooks.accounts.noticed import about, noticed
from goodbooks.accounts.owed import Debt, i_owe, owed_to_me
from goodbooks.core.named import NamedTuple
from goodbooks.core.telling import is_mine
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.person import Person
from goodbooks.entries.talk import Talk, talk_met, talks_planned, talks_wanted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.finding import Finding

RECENT_DAYS = 30


class Between(NamedTuple):
    """What stands between you and `who` on the day `today`, gathered once.

    `mine` is what you owe them, `theirs` what they owe you; `since` is the day you last
    talked, or a month ago.
    """

    book: Book
    who: str
    today: date
    person: Person | None
    mine: tuple[Debt, ...]
    theirs: tuple[Debt, ...]
    noticed: tuple[Finding, ...]
    since: date

    @property
    def waited_for(self) -> tuple[Debt, ...]:
        """What they owe you and you can wait for: without what they said “not yet” to and named no day."""
        return tuple(debt for debt in self.theirs if not debt.is_put_off)


def unanswered(view: Between, entries: Iterable[Entry]) -> list[Ask]:
    """Those of the entries that I ask of this person, or mean to ask, and that have no answer yet."""
    return [
        one
        for one in entries
        if isinstance(one, Ask)
        and is_mine(view.book, one)
        and any(view.book.is_same(name, view.who) for name in one.to)
        and reply_to(view.book, one) is None
    ]


def main_first(asks: Iterable[Ask]) -> list[Ask]:
    """Asks with the main one first: the latest that has the lines of a case; without one, the latest of all."""
    every = list(asks)
    main = next((one for one in reversed(every) if one.is_case()), every[-1] if every else None)
    return [] if main is None else [main, *(one for one in every if one is not main)]


def between(book: Book, name: str, today: date) -> Between:
    """Everything between you and the person of that name, on a day."""
    who = book.name_of(name)
    person = next((p for p in book.of(Person) if p.who and book.is_same(p.who[0], who)), None)
    theirs = owed_to_me(book, today, who)
    mine = i_owe(book, today, who)
    involved = (*book.naming(who), *(debt.entry for debt in (*mine, *theirs)))
    matters = {tag for entry in involved for tag in entry.matters}
    near = (entry for tag in matters for entry in book.about(tag))
    found = about(noticed(book, today), (*involved, *near))
    return Between(book, who, today, person, mine, theirs, found, _last_talk(book, who, today))


def _last_talk(book: Book, who: str, today: date) -> date:
    held = [talk.on for talk in book.of(Talk) if talk.is_held(today) and _is_with(book, talk, who)]
    return max(held, default=today - timedelta(days=RECENT_DAYS))


def is_since_a_talk(view: Between) -> bool:
    """Whether `since` is the day of a talk with them, and not merely a month ago."""
    return any(
        talk.on == view.since and talk.is_held(view.today) and is_with(view, talk)
        for talk in view.book.of(Talk)
    )


def next_talk(view: Between) -> Talk | None:
    """The next talk with them that is still to come, with what I noted for the one that I meant to ask for; where none is agreed, that one."""
    talks = talks_planned(view.book, view.today)
    talk = next((talk for talk in talks if is_with(view, talk)), None)
    if talk is None:
        return next(
            (one for one in talks_wanted(view.book, view.today) if is_with(view, one)), None
        )
    noted = [one for one in view.book.of(Talk) if one.is_wanted and is_with(view, one)]
    came = next((one for one in noted if talk_met(view.book, one, view.today) == talk), None)
    return _with_what_was_noted(talk, came) if came else talk


def _with_what_was_noted(talk: Talk, wanted: Talk) -> Talk:
    """An agreed talk with the lines and the matters that it lacks and the wanted one has."""
    there = {name for name, _ in talk.fields} | {"stage", "written", "amends", "readers"}
    more = tuple(pair for pair in wanted.fields if pair[0] not in there)
    return talk._replace(fields=(*talk.fields, *more), matters=talk.matters or wanted.matters)


def is_with(view: Between, entry: Entry) -> bool:
    """Whether the entry is by them or to them."""
    return _is_with(view.book, entry, view.who)


def _is_with(book: Book, entry: Entry, who: str) -> bool:
    return any(book.is_same(name, who) for name in (*entry.who, *entry.to))


def is_by(view: Between, entry: Entry) -> bool:
    """Whether the entry is by them."""
    return any(view.book.is_same(name, view.who) for name in entry.who)
