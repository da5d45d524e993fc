"""The same thing promised twice is one promise: what a talk repeats of what is owed already, however it is spelt, is not owed a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import name_key
from goodbooks.core.plans import PLANNED
from goodbooks.core.problem import Unclear
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import SETTLED, Promise
from goodbooks.language.days.again import hour_said, with_hour
from goodbooks.reckoning.same_thing import is_same_thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.rhythm import Rhythm


class Owed(NamedTuple):
    """A promise that stands already: the entry, its day, and whether it is one of the book."""

    entry: Entry
    day: date | None
    is_kept: bool = True


class Once(NamedTuple):
    """Entries in which nothing is promised twice, and each promise of the book that was only told again, with the words."""

    entries: list[Entry]
    again: list[tuple[str, Entry]]


def once(book: Book, entries: Iterable[Entry], owed: Iterable[Debt]) -> Once:
    """The entries of a talk without a promise that another one of them, or one that is `owed`, is already.

    A day that is told now is the day of one that had none, and what was only a plan of mine gives way to what I promised to somebody.
    """
    given = list(entries)
    standing = list(_still_owed(owed, given))
    found = Once([], [])
    for one in given:
        if not isinstance(one, Promise) or one.amends:
            at = _amended_at(found.entries, one) if one.line("every") else None
            if at is None:
                found.entries.append(one)
            else:
                found.entries[at] = _with_more_of(one, found.entries[at])
            continue
        day = _day_of(one)
        there = _the_same(book, one, day, standing)
        if there is None:
            old = _of_another_day(book, one, day, standing)
            found.entries.append(_moved(one, old.entry) if old else one)
            standing.append(Owed(one, day, is_kept=False))
        else:
            _joined(book, found, standing, there, Owed(one, day, is_kept=False))
    return found


def told_once(book: Book, debts: Iterable[Debt]) -> list[list[Debt]]:
    """Debts of one day that promise the same thing, to two people or noted twice, together; each other one by itself."""
    found: list[list[Debt]] = []
    for debt in debts:
        there = next((told for told in found if _is_twin(book, told[0], debt)), None)
        if there is None:
            found.append([debt])
        else:
            there.append(debt)
    return found


def _is_twin(book: Book, one: Debt, other: Debt) -> bool:
    return (
        (one.due and one.due.on) == (other.due and other.due.on)
        and book.person_keys(one.by) == book.person_keys(other.by)
        and _is_of_one_matter(one.entry, other.entry)
        and is_same_thing(one.entry.title, other.entry.title, (*one.to, *other.to))
    )


def _still_owed(owed: Iterable[Debt], given: list[Entry]) -> Iterator[Owed]:
    """What is owed, with what the same talk says became of it."""
    for debt in owed:
        day = debt.due.on if debt.due else None
        news = [one for one in given if isinstance(one, Outcome) and debt.entry.id in one.links]
        if any(one.line("state") in SETTLED for one in news):
            continue
        entry = _as_given(debt.entry) if any(one.what() == "sent" for one in news) else debt.entry
        entry = _as_amended(entry, given)
        moved = next((read_moment(one.line("due"), one.on) for one in news if one.line("due")), None)  # fmt: skip
        yield Owed(entry, moved.on if isinstance(moved, Moment) else day)


def _as_amended(entry: Entry, given: list[Entry]) -> Entry:
    """A promise that comes again with how often the same talk says it comes now."""
    often = [line for one in given if entry.id in one.amends for line in one.fields if line[0] == "every"]  # fmt: skip
    kept = (line for line in entry.fields if line[0] != "every")
    return entry._replace(fields=(*kept, often[-1])) if often else entry


def _day_of(promise: Entry) -> date | None:
    moment = read_moment(promise.line("due"), promise.on) if promise.line("due") else None
    return moment.on if isinstance(moment, Moment) else None


def _the_same(book: Book, one: Entry, day: date | None, standing: list[Owed]) -> Owed | None:
    """The promise that says the same already, the one to the same people before one that is only mine."""
    found = [
        there
        for there in standing
        if book.person_keys(there.entry.who) == book.person_keys(one.who)
        and (day is None or there.day is None or day == there.day)
        and _comes_alike(one, day, there)
        and _is_of_one_matter(one, there.entry)
        and (_is_to_the_same(book, one, there) or _is_for_me(book, one, there.entry))
        and (
            is_same_thing(one.title, there.entry.title, (*one.to, *there.entry.to))
            or _comes_as(one, there.entry)
        )
    ]
    return min(found, key=lambda there: not _is_to_the_same(book, one, there), default=None)


def _of_another_day(book: Book, one: Entry, day: date | None, standing: list[Owed]) -> Owed | None:
    """The one promise of mine in the book that a new day is told of: the same thing, to the same people, once, and for a day that is another."""
    if day is None or one.line("every") or not all(map(book.is_me, one.who)):
        return None
    found = [
        there
        for there in standing
        if there.is_kept
        and there.entry.id
        and there.day is not None
        and not (there.entry.line("every") or there.entry.line(PLANNED))
        and day != there.day
        and book.person_keys(there.entry.who) == book.person_keys(one.who)
        and _is_to_the_same(book, one, there)
        and is_same_thing(one.title, there.entry.title, (*one.to, *there.entry.to))
    ]
    return found[0] if len(found) == 1 else None


def _moved(new: Entry, there: Entry) -> Entry:
    """That a promise of the book has another day."""
    fields = (("state", "moved"), ("due", new.line("due")))
    links = (there.id,) if there.id else ()
    return made("outcome", new.on, new.who, title="Moved", links=links, fields=fields)


def _comes_alike(one: Entry, day: date | None, there: Owed) -> bool:
    """Whether two promises can be one by how often they come: what comes each Friday is neither what is given once on a day of its own nor what comes each month."""
    mine, theirs = _often(one), _often(there.entry)
    if mine and theirs:
        return mine == theirs
    if theirs:
        return day is None or day == there.day
    return not mine or there.day is None


def _comes_as(one: Entry, there: Entry) -> bool:
    """Whether what is promised comes as often as something that stands already, and is that by a word of its title or its note: “a number every Friday”."""
    often = _often(one)
    return bool(often) and often == _often(there) and has_a_word_of(one.title, f"{there.title} {there.line('note')}")  # fmt: skip


def _often(entry: Entry) -> str:
    """How often something comes, its hour and its end apart: each evening is every day, and so is each day of work."""
    rhythm = _rhythm_of(entry)
    return rhythm.how_often if rhythm else name_key(entry.line("every").partition(" until ")[0])


def _rhythm_of(entry: Entry) -> Rhythm | None:
    from goodbooks.core.rhythm import read_rhythm

    found = read_rhythm(entry.line("every"), entry.on) if entry.line("every") else None
    return None if isinstance(found, Unclear) else found


def _its_hour(there: Entry, new: Entry) -> tuple[tuple[str, str], ...]:
    """What a promise that comes again gets from the hour by which it is to be there, “every evening before 8”: its rhythm with it, and its note where it names the hour that was; or, where nobody said which eight, the words; nothing where none is told, or it stands so."""
    rhythm = _rhythm_of(there)
    mine, due = _rhythm_of(new), read_moment(new.line("due"), new.on) if new.line("due") else None
    if rhythm is None:
        return ()
    notes = tuple(one for one in there.fields if one[0] == "note")
    at = mine.at if mine else None
    if rhythm.at and mine and at and at != rhythm.at:
        every = rhythm._replace(at=at, until=mine.until or rhythm.until).written
        anew = tuple((name, with_hour(words, at)) for name, words in notes)
        return (("every", every), *(() if anew == notes else anew))
    if rhythm.at:
        return ()
    if at := at or (due.at if isinstance(due, Moment) else None):
        return (("every", rhythm._replace(at=at).written),)
    hour = hour_said(new.title)
    is_new = hour and not any(
        hour in words for words in (there.title, *(words for _, words in notes))
    )
    return (*notes, ("note", new.title)) if is_new else ()


def _is_of_one_matter(one: Entry, other: Entry) -> bool:
    mine, theirs = set(map(name_key, one.matters)), set(map(name_key, other.matters))
    return not mine or not theirs or not mine.isdisjoint(theirs)


def _is_to_the_same(book: Book, one: Entry, there: Owed) -> bool:
    return book.person_keys(one.to) == book.person_keys(there.entry.to)


def _is_for_me(book: Book, one: Entry, other: Entry) -> bool:
    """Whether one of two promises of mine is to myself."""
    return all(map(book.is_me, (*one.who, *other.who))) and any(
        all(map(book.is_me, some.to)) for some in (one, other)
    )


def _joined(book: Book, found: Once, standing: list[Owed], there: Owed, new: Owed) -> None:
    """Put two promises of the same together: nothing more is written, or only what is new of it."""
    written, left = _together(book, there, new)
    standing[standing.index(there)] = left
    if written is None:
        if there.is_kept:
            found.again.append((new.entry.title, there.entry))
    elif written is left.entry and not there.is_kept:
        found.entries[found.entries.index(there.entry)] = written
    elif (at := _amended_at(found.entries, written)) is not None:
        found.entries[at] = _with_more_of(found.entries[at], written)
    else:
        found.entries.append(written)


def _with_more_of(before: Entry, written: Entry) -> Entry:
    """What changes a promise with what the same talk changes of it too: that, where both say the same of it."""
    names = {name for name, _ in written.fields}
    kept = (line for line in before.fields if line[0] not in names)
    return before._replace(fields=(*written.fields, *kept))


def _amended_at(entries: list[Entry], written: Entry) -> int | None:
    """Where the same talk changes already what these lines change; None where it does not."""
    same = (at for at, one in enumerate(entries) if one.amends and one.amends == written.amends)
    return next(same, None)


def _together(book: Book, there: Owed, new: Owed) -> tuple[Entry | None, Owed]:
    """What is written where both promise the same, None where nothing is new; and what stands then."""
    brings_a_day = new.day is not None and there.day is None
    if there.entry.line(PLANNED) and _is_to_the_same(book, new.entry, there):
        return _said_now(there, new, brings_a_day=brings_a_day)
    if _is_to_the_same(book, new.entry, there):
        if fields := _its_hour(there.entry, new.entry):
            one = _with(there, new.entry, fields)
            return one, there if there.is_kept else there._replace(entry=one)
        if not brings_a_day:
            return None, there
        return (_with(there, new.entry, (("due", new.entry.line("due")),)), there._replace(day=new.day)) if there.is_kept else (new.entry, new)  # fmt: skip
    if all(map(book.is_me, there.entry.to)):
        one = _given_now(there, new.entry)
        return one, Owed(one, new.day, is_kept=False)
    return (new.entry if brings_a_day else None), there


def _said_now(there: Owed, new: Owed, *, brings_a_day: bool) -> tuple[Entry, Owed]:
    """That I gave what I meant to promise; with a day that I had not meant, the promise as I gave it."""
    if brings_a_day or there.entry.id is None:
        fields = (*new.entry.fields, ("withdraws", there.entry.ref))
        one = new.entry._replace(fields=fields)
        return one, Owed(one, new.day, is_kept=False)
    state = (("state", "sent"),)
    said = made("outcome", new.entry.on, new.entry.who, title="Said", links=(there.entry.id,), fields=state)  # fmt: skip
    return said, there._replace(entry=_as_given(there.entry))


def _as_given(entry: Entry) -> Entry:
    """What I meant to promise, as it stands once that was said."""
    return entry._replace(fields=tuple(one for one in entry.fields if one[0] != PLANNED))


def _with(there: Owed, new: Entry, fields: tuple[tuple[str, str], ...]) -> Entry:
    """What adds lines to a promise of the book, or that promise with them where it is written in the same talk."""
    if there.is_kept:
        every = (("amends", there.entry.ref), *fields)
        return made("promise", new.on, there.entry.who, fields=every)._replace(at=new.at)
    changed = {name for name, _ in fields}
    left = tuple(one for one in there.entry.fields if one[0] not in changed)
    return there.entry._replace(fields=(*left, *fields))


def _given_now(there: Owed, new: Entry) -> Entry:
    """What I had meant to do by myself, as it is promised now: in its place, or beside it where only the plan has a day, which nobody else was told."""
    if not there.is_kept:
        return new
    one = new._replace(matters=new.matters or there.entry.matters)
    if there.day is not None and not new.line("due") and there.entry.id is not None:
        return one._replace(links=(*new.links, there.entry.id))
    return one._replace(fields=(*new.fields, ("withdraws", there.entry.ref)))
