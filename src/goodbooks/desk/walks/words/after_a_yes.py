"""What may be told to others once those who were asked have said yes: whether it is time, and what the book fills in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.granted_words import BEGINS, granted_of
from goodbooks.accounts.kept_quiet import kept_quiet
from goodbooks.accounts.readers.who_hears_later import named_before_they_hear
from goodbooks.core.phrasing import short_day
from goodbooks.core.regex import regex
from goodbooks.desk.walks.questions.private_life import is_private_life, without_private
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.meant.keeping import is_confidence
from goodbooks.playbooks.slots.filling import TAKES_OVER, WHICH_DAY
from goodbooks.playbooks.slots.value import Value
from goodbooks.reckoning.granted import still_granted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from goodbooks.accounts.kept_quiet import Quiet
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.text.playbook import Draft
    from goodbooks.reckoning.granted import Grant

_TAKES = regex(
    r"(?P<who>[A-ZÀ-Þ][\w'’-]*(?:(?: and|,)? [A-ZÀ-Þ][\w'’-]*)*) (?:(?:will|shall|is going to) )?"
    r"(?:takes?|taking|gets?|leads?|does|do|runs?|carry|carries|looks? after|becomes?|acts? as|stands? in|steps? in|fills? in|covers?)\b .*\w"
)
"""How a decision is told that says who takes what: “Jonas takes the plan”."""
_NOBODY = frozenset({"i", "we", "you", "he", "she", "they", "it", "this", "that", "the", "nobody", "somebody", "yes", "no"})  # fmt: skip


def is_told(asked: Iterable[Entry], book: Book, today: date) -> tuple[Grant, ...]:
    """The yeses to what a plan asks, once all whom it asks have heard it and nobody asked to keep that quiet for now; else none."""
    given = known_to_all(asked, book, today)
    return () if quiet_of(given, book, today) else given


def quiet_of(given: Iterable[Grant], book: Book, today: date) -> Quiet | None:
    """What keeps one of these yeses quiet; None where nothing does."""
    return next(filter(None, (kept_quiet(book, one, today) for one in given)), None)


def as_quiet(drafts: Iterable[Draft], quiet: Quiet, today: date) -> tuple[Draft, ...]:
    """What a playbook has for after a yes, with what can be said instead while the yes is kept quiet."""
    said = (quiet.can_be_said(today),)
    return tuple(
        one._replace(lines=said, loose=(), is_after_a_yes=False)
        for one in drafts
        if one.is_after_a_yes
    )


def known_to_all(asked: Iterable[Entry], book: Book, today: date) -> tuple[Grant, ...]:
    """The yeses to what a plan asks, once all whom it asks have heard it; else none."""
    every = [one for one in asked if is_put_to_others(one)]
    given = tuple(
        one for one in still_granted(book, today) if any(_is_it(book, one.ask, two) for two in every)
    )  # fmt: skip
    waits = any(_is_it(book, one, two) for one in book.planned for two in every)
    return () if waits else given


def is_put_to_others(entry: Entry) -> bool:
    """Whether an entry asks somebody else for more than a talk."""
    return isinstance(entry, Ask) and not entry.is_for_a_talk() and set(entry.to) != {"me"}


def known_since(given: Iterable[Grant], book: Book, today: date) -> dict[str, Value]:
    """What a yes, and what was decided since, tell to whoever hears of it afterwards: from which day, and who takes over what."""
    found: dict[str, Value] = {}
    for grant in given:
        if day := _from_day(grant.reply, today):
            found[WHICH_DAY] = Value(day, (grant.reply.ref,))
        for one in _takes_over(grant, book):
            found[TAKES_OVER] = Value(one.title.rstrip("."), (one.ref,))
    return found


def with_one_day(values: Mapping[str, Value], given: Iterable[Grant]) -> dict[str, Value]:
    """What fills slots, with what was asked as it was granted: without the day from which it was asked for once that of a yes is known, without what was not granted, and without what it says of home, which whoever granted it may know and colleagues need not."""
    found = dict(values)
    for grant in given:
        asked = grant.ask.title.casefold()
        for name, one in found.items():
            if one.text and one.text.casefold() in asked:
                told = granted_of(one.text, grant.reply.title, grant.reply.on)
                found[name] = one._replace(text=without_private(told) if is_private_life(told) else told)  # fmt: skip
    return found


def first_written(book: Book, entry: Entry) -> Entry:
    """An entry as it was first written, before it was amended."""
    return next((one for one in book.written if entry.id and one.id == entry.id), entry)


def _is_it(book: Book, one: Entry, asked: Entry) -> bool:
    """Whether an entry of the book is what a plan asks: in its words, as they were first written, of the same people."""
    first = first_written(book, one)
    titles = {" ".join(each.title.casefold().split()) for each in (one, first)}
    same = " ".join(asked.title.casefold().split()) in titles and one.kind == asked.kind
    return same and {*map(book.person_key, one.to)} == {*map(book.person_key, asked.to)}


def _is_quiet(reply: Entry) -> bool:
    return any(map(is_confidence, (reply.title, *(raw for _, raw in reply.fields))))


def _from_day(reply: Entry, today: date) -> str:
    """The day from which a yes holds, as it goes on after “from”; "" where it names none, and “now on” once it has passed."""
    named = [
        due for due in named_days(reply.title, reply.on, UNKNOWN) if due.lead.lower() in BEGINS
    ]
    days = [due.on for due in named if due.on == due.first]
    if len(days) != 1:
        return ""
    return short_day(days[0], today) if days[0] >= today else "now on"


def _takes_over(grant: Grant, book: Book) -> Iterator[Decision]:
    """What was decided since, in the matter of an ask and in no confidence, by whoever granted it, that says who takes what; nothing of whoever is not to hear of it yet."""
    for one in (entry for tag in grant.ask.matters for entry in book.about(tag)):
        if not isinstance(one, Decision) or one.on < grant.reply.on or one.readers:
            continue
        is_theirs = any(book.is_same(a, b) for a in one.who for b in grant.reply.who)
        told = _TAKES.fullmatch(one.title.rstrip(" .!"))
        if is_theirs and told and told["who"].lower() not in _NOBODY and not (_is_quiet(one) or named_before_they_hear(book, one)):  # fmt: skip
            yield one
