"""Who still goes by a word that was turned around: they were told of it, and of nothing in its matter since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.told_of import told_of
from goodbooks.accounts.news.turned_around import before_it, is_after, knows
from goodbooks.core.document import Line
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital, listed, short_day, shortened
from goodbooks.core.telling import is_by, to_you
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry

_LONGEST, _MOST = 70, 6
_REMEMBERED = 28
"""So many days after a word was turned around it is asked who still goes by it."""


class OldWord(NamedTuple):
    """A decision that holds now, an earlier one that it took the place of, and those who have only that, each with the day on which they heard it."""

    now: Decision
    before: Decision
    had: tuple[tuple[str, date], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Who they are."""
        return tuple(name for name, _ in self.had)


def old_words(book: Book, today: date) -> tuple[OldWord, ...]:
    """Each word of the last weeks that somebody has and that holds no longer; the newest first."""
    return book.once((old_words, today), lambda: tuple(_found(book, today)))


def who_has_an_old_word(book: Book, matter: str, today: date) -> tuple[str, ...]:
    """Those who go by a word in a matter that was turned around."""
    here = {entry.ref for entry in book.about(matter)}
    return tuple(dict.fromkeys(name for one in old_words(book, today) if one.now.ref in here for name in one.names))  # fmt: skip


def settled(book: Book, today: date) -> frozenset[str]:
    """The refs of the decisions that turned a word around and are told: of what holds now there was a word of mine, or somebody was there, and nobody goes by any of what it took the place of."""
    return book.once((settled, today), lambda: frozenset(_settled(book, today)))


def _settled(book: Book, today: date) -> Iterator[str]:
    """What holds now, with all that it took the place of: they are told together."""
    for now in book.of(Decision):
        if not now.reverses or reversal_of(book, now) is not None:
            continue
        before = before_it(book, now)
        is_told = bool(now.told) or any(one.on <= today for one in _words_of(book, now))
        if is_told and not any(_still(book, one, now) for one in before):
            yield from (one.ref for one in (now, *before))


def who_goes_by_it(book: Book, today: date, above: Iterable[Line]) -> tuple[Line, ...]:
    """A line for each such word, with the message that puts it right; none in a matter whose message one of the lines `above` leads to already."""
    led_to = {ref for line in above for ref in line.cites}
    return tuple(
        said_of(one, today)
        for one in old_words(book, today)
        if led_to.isdisjoint(entry.ref for entry in book.about(one.now.matters[0]))
    )


def said_of(one: OldWord, today: date) -> Line:
    """Who has which old word, what holds since, and the message that says so."""
    old, new = (f"“{shortened(it.title, _LONGEST)}”" for it in (one.before, one.now))
    names = one.names
    who = f"{len(names)} people" if len(names) > _MOST else capital(listed(map(to_you, names)))
    have = "have" if names[1:] else "has"
    since = "today" if one.now.on == today else short_day(one.now.on, today)
    words = f"{who} still {have} {old}, and since {since} it is {new}: goodbooks hold {one.now.matters[0]}"
    return Line(words, (one.now.ref, one.before.ref), "!")


def who_has(book: Book, decision: Decision) -> tuple[str, ...]:
    """Who was told of a decision, or got a word of mine in its matter since; nobody who decided it."""
    told = (name for one in _words_of(book, decision) for name in one.to)
    every = {book.person_key(name): book.name_of(name) for name in (*decision.told, *told)}
    return tuple(
        name for name in every.values() if not book.is_me(name) and not is_by(book, decision, name)
    )


def in_place_of(book: Book, decision: Decision, question: Question) -> Iterator[Line]:
    """What those who read a decision had heard before it: that it takes the place of that, with its day."""
    gets = {book.person_key(name) for name in question.readers}
    for one in old_words(book, question.today):
        had = {book.person_key(name): on for name, on in one.had}
        if one.now.ref != decision.ref or not gets & had.keys():
            continue
        on = max(day for key, day in had.items() if key in gets)
        day = "earlier today" if on == question.today else f"on {short_day(on, question.today)}"
        whom = "you were" if gets <= had.keys() else "some of you were"
        yield Line(f"It takes the place of what {whom} told {day}.", (one.now.ref,))
        return


def _found(book: Book, today: date) -> Iterator[OldWord]:
    for now in reversed(book.of(Decision)):
        is_fresh = 0 <= (today - now.on).days <= _REMEMBERED
        if not now.reverses or not is_fresh or reversal_of(book, now) is not None:
            continue
        left: set[str] = set()
        for before in before_it(book, now):
            had = {key: told for key, told in _still(book, before, now).items() if key not in left}
            left |= had.keys()
            if had and now.matters:
                yield OldWord(now, before, tuple(had.values()))


def _still(book: Book, before: Decision, now: Decision) -> dict[str, tuple[str, date]]:
    """Who has only the earlier word, each with the day on which they heard it."""
    heard = _who_heard(book, before, now)
    return {key: told for key, told in heard.items() if not knows(book, now, told[0], set())}


def _words_of(book: Book, decision: Decision) -> list[Entry]:
    """Each word of mine to others since a decision; no update, which tells by itself what was turned around."""
    return [one for one in told_of(book, decision) if not _is_update(one)]


def _who_heard(book: Book, before: Decision, now: Decision) -> dict[str, tuple[str, date]]:
    """Who was told of the earlier word while it stood, and of nothing since the later one."""
    had = {book.person_key(name): (name, before.on) for name in before.told}
    told = _words_of(book, before)
    for one in told:
        if not is_after(one, now):
            had |= {book.person_key(name): (name, one.on) for name in one.to}
    since = {book.person_key(name) for one in told if is_after(one, now) for name in one.to}
    return {
        key: (book.name_of(name), on)
        for key, (name, on) in had.items()
        if key not in since
        and not book.is_me(name)
        and not any(is_by(book, one, name) for one in (before, now))
    }


def _is_update(entry: Entry) -> bool:
    """An update tells by itself, the next time, what was turned around since."""
    return isinstance(entry, Talk) and entry.page == "update"
