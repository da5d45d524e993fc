"""Finds a boss with whom nothing has been noted for ten days."""

from __future__ import annotations

from goodbooks.core.entry import people_in
from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import short_day
from goodbooks.core.telling import named, typed
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.person import Person, bosses
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk
from goodbooks.entries.win import Win

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

PATIENCE = 10
"""How many days may pass without a word."""
YEAR = 365
"""After how many days somebody is taken to be your boss no longer."""
_WORDS = (Answer, Ask, Decision, Outcome, Promise, Win)


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each boss of whom nothing was heard for ten days, and to whom nothing was said; what is told of the time before they came into the book counts from then."""
    for boss in bosses(book, today):
        last = _last_word(book, boss, today)
        since = max(last.on, _begun(book, boss)) if last else boss.on
        if PATIENCE <= (today - since).days <= YEAR:
            sentence = _sentence(book, boss, last, today)
            remedy = f"goodbooks brief {typed(boss.who[0])}"
            yield Finding(CHECK.name, sentence, remedy, (boss, last) if last else (boss,))


def _begun(book: Book, boss: Person) -> date:
    """The day on which somebody came into the book as a person."""
    return min(one.on for one in book.of(Person) if one.who and book.is_same(one.who[0], boss.who[0]))  # fmt: skip


def _last_word(book: Book, boss: Person, today: date) -> Entry | None:
    """The last thing between the boss and me within a year."""
    for entry in reversed(book.entries):
        if (today - entry.on).days > YEAR:
            break
        if entry.on <= today and _is_word(entry, today) and _names(book, entry, boss.who[0]):
            return entry
    return None


def _is_word(entry: Entry, today: date) -> bool:
    if isinstance(entry, Talk):
        return entry.is_held(today)
    return isinstance(entry, _WORDS)


def _names(book: Book, entry: Entry, who: str) -> bool:
    """Whether a person is named in an entry, or in what an outcome is for."""
    entries = [entry]
    if isinstance(entry, Outcome):
        entries += [other for ref in entry.links if (other := book.get(ref)) is not None]
    return any(book.is_same(name, who) for one in entries for name in people_in(one))


def _sentence(book: Book, boss: Person, last: Entry | None, today: date) -> str:
    who = named(book, boss.who[:1])
    if last is None:
        return (
            f"Nothing between you and {who} is in the book yet, {(today - boss.on).days} days on."
        )
    when = f"{short_day(last.on, today)}, {(today - last.on).days} days ago"
    return f"The last thing noted between you and {who} is from {when}."


CHECK = Check(
    name="silence-upward",
    summary="For ten days nothing has been noted between you and your boss.",
    find=find,
    weight=40,
    what_to_do=(
        "Send two lines before they wonder: what went well, and what comes next. News that comes "
        "unasked is the cheapest trust there is."
    ),
)
