"""What falls on which day to come: due days both ways, next words, talks, and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.accounts.to_come.on_a_day import days_of_notes
from goodbooks.core.document import Reminder
from goodbooks.core.entry import ME_ALONE
from goodbooks.core.phrasing import capital, listed, shortened
from goodbooks.core.telling import is_mine, whom
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import Decision, end_of, exception_end, reversal_of
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.promise import Promise, word_of
from goodbooks.entries.request import Request, wanted_by
from goodbooks.entries.talk import talks_planned
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Entry

TITLE_LENGTH = 90
_ABOUT_THE_ENTRY = frozenset({"by", "reviewed"})


def to_come(book: Book, today: date, among: Iterable[Entry] | None = None) -> tuple[Reminder, ...]:
    """What falls on today or later, in order; with `among`, only of these entries."""
    found = [
        *_promised(book, today),
        *_asked(book, today),
        *_to_say(book),
        *_talks(book, today),
        *_days_of_notes(book, today),
        *_ends(book, today),
    ]
    wanted = None if among is None else {entry.ref for entry in among}
    kept = [one for one in found if one.on >= today and (wanted is None or one.ref in wanted)]
    return tuple(sorted(kept, key=lambda one: (one.on, one.at or "", one.title, one.ref)))


def _promised(book: Book, today: date) -> Iterator[Reminder]:
    """The due days of open promises, both ways, and the next words that were named."""
    for promise, state in still_open(book, today):
        to = f" to {whom(book, promise.to)}" if promise.to else ""
        if word := word_of(promise, state):
            matter = f" on #{promise.matters[0]}" if promise.matters else ""
            yield _made(promise, word, "next-word", f"Next word{to}{matter}")
        elif state.agreed:
            words = f"Due{to}: {_title(promise)}"
            if not is_mine(book, promise):
                words = f"{whom(book, promise.who)} to {whom(book, promise.to) or 'me'}: {_title(promise)}"
            yield _made(promise, state.agreed, "due", words)


def _asked(book: Book, today: date) -> Iterator[Reminder]:
    """The days on which an answer is needed: mine to others, and theirs to me."""
    requests = book.each(_is_unanswered, Request, lambda one: _is_unanswered(book, one))
    asks = book.each(_is_unanswered, Ask, lambda one: _is_unanswered(book, one))
    wanted: list[Ask | Request] = [*(one for one, _ in asks), *(one for one, _ in requests)]
    for ask in wanted:
        due = wanted_by(book, ask, today) if isinstance(ask, Request) else ask.due
        if not due:
            continue
        is_to_me = not is_mine(book, ask)
        words = f"Answer {whom(book, ask.who)}" if is_to_me else f"{whom(book, ask.to)} to answer"
        yield _made(ask, due, "answer", f"{words}: {_title(ask)}")


def _is_unanswered(book: Book, ask: Ask | Request) -> bool | None:
    """Whether nobody has answered it or promised it; None where somebody has."""
    return None if reply_to(book, ask) or book.pointing_to(ask, Promise) else True


def _to_say(book: Book) -> Iterator[Reminder]:
    """The days for which I mean to ask or promise something."""
    for one in to_say(as_answered(book)):
        if one.on:
            to = whom(book, one.entry.to)
            yield _said(one.entry, one.on, None, "to-say", f"{capital(one.entry.kind)} {to}: {_title(one.entry)}")  # fmt: skip


def _talks(book: Book, today: date) -> Iterator[Reminder]:
    for talk in talks_planned(book, today):
        others = [name for name in (*talk.who, *talk.to) if not book.is_me(name)]
        title = f": {_title(talk)}" if talk.title else ""
        words = (
            f"Talk with {listed(map(book.name_of, others))}{title}" if others else "Talk" + title
        )
        yield _said(talk, talk.on, talk.at, "talk", words)._replace(place=talk.where)


def _days_of_notes(book: Book, today: date) -> Iterator[Reminder]:
    for day, note in days_of_notes(book, today):
        yield _said(note, day, (note.every.at if note.every else None) or note.at, "on-a-day", _title(note))  # fmt: skip


def _ends(book: Book, today: date) -> Iterator[Reminder]:
    """The days on which an exception or a trial ends, and those of a look back together."""
    for ask in book.of(Ask):
        if ask.review:
            others = listed(book.name_of(name) for name in ask.to if not book.is_me(name))
            with_whom = f" with {others}" if others else ""
            yield _made(ask, ask.review, "look-back", f"Look back{with_whom}: {_title(ask)}")
    for decision in book.of(Decision):
        last = end_of(book, decision, today)
        if last and (decision.exception or decision.skips):
            what = decision.exception or listed(decision.skips)
            if exception_end(book, decision, today) is None and reversal_of(book, decision) is None:
                words = f"Exception ends: {shortened(what, TITLE_LENGTH)}"
                yield _made(decision, last, "end", words)
    for handoff in book.of(Handoff):
        ends = stand(book, handoff, today).ends
        if ends:
            yield _said(handoff, ends, None, "end", f"Trial ends: {_title(handoff)}")


def _made(entry: Entry, moment: Moment, sort: str, words: str) -> Reminder:
    return _said(entry, moment.on, moment.at, sort, words)


def _said(entry: Entry, on: date, at: str | None, sort: str, words: str) -> Reminder:
    """The reminder; what is for me alone is not in its title."""
    private = "\n".join(_private(entry))
    if entry.readers and {word.lower() for word in entry.readers} <= {ME_ALONE}:
        return Reminder(on, at, f"See {entry.ref} in your book", entry.ref, sort,
                        "\n".join(filter(None, (words, private))))  # fmt: skip
    return Reminder(on, at, capital(words), entry.ref, sort, private)


def _private(entry: Entry) -> Iterator[str]:
    """What only I should read of an entry, a line for each field."""
    for name, raw in entry.fields:
        field = entry.declared.get(name)
        if field is not None and field.is_private and name not in _ABOUT_THE_ENTRY:
            yield (
                raw if name in ("text", "private") else f"{capital(name.replace('-', ' '))}: {raw}"
            )


def _title(entry: Entry) -> str:
    return shortened(entry.title, TITLE_LENGTH) or entry.kind
