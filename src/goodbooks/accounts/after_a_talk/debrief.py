"""After a talk: with whom it was, what is open between you, and the entries that the answers become."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.after import EARLY_DAYS, MOST, After
from goodbooks.accounts.after_a_talk.becoming import following
from goodbooks.accounts.after_a_talk.decided_words import in_the_words_decided
from goodbooks.accounts.after_a_talk.names_for_pronouns import with_its_names
from goodbooks.accounts.after_a_talk.net_at_its_hour import with_their_nets
from goodbooks.accounts.after_a_talk.which_talk import days_to_take, talk_to_take
from goodbooks.accounts.answers.promised_once import Once, once
from goodbooks.accounts.answers.settled import (
    wanted_of,
)
from goodbooks.accounts.owed import Debt, i_owe, owed_to_me
from goodbooks.core.names import ME
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def after(book: Book, who: str, today: date, on: date | None = None) -> After:
    """The talk with somebody that is to be written down: the one of the day named, or else the last.

    Where something was said to them today, it is the talk of today, planned or not.
    """
    found = (*i_owe(book, today, who), *owed_to_me(book, today, who))
    known = [debt for debt in found if debt.entry.id is not None]
    promises = tuple(debt for debt in known if debt.entry.kind == "promise")[:MOST]
    wanted = wanted_of(book, who)
    asked = [
        debt
        for debt in known
        if debt.entry.kind == "ask" and debt.to and all(map(book.is_me, debt.to))
    ]
    soon = today + timedelta(days=EARLY_DAYS)
    due = {one.entry for one in to_say(book, who) if one.on is None or one.on <= soon}
    meant = [Debt(ask, ask.to, ("me",), ask.due) for ask in wanted if ask in due]
    asks = tuple(
        debt
        for debt in (*asked, *meant)
        if not (isinstance(debt.entry, Ask) and debt.entry.is_for_a_talk())
    )[:MOST]
    talk = talk_to_take(book, who, today, on)
    days = days_to_take(book, who, today)
    to_me = (one for one in i_owe(book, today, ME) if one.entry.id is not None)
    planned = (one.entry for one in to_say(book, who) if one.entry.id is not None)
    said = (Debt(one, (ME,), one.to, one.due) for one in planned if isinstance(one, Promise))
    owed = tuple(one for one in (*known, *to_me, *said) if one.entry.kind == "promise")
    return After(book, who, today, talk, promises, asks, wanted, days, owed=owed)


def proposed(after: After, answers: Answers) -> list[Entry]:
    """The entries that follow from the answers, the talk itself first; none from no answer."""
    return _told_once(after, answers).entries


def told_again(after: After, answers: Answers) -> list[tuple[str, Entry]]:
    """What was told of a promise that stands in the book, and adds nothing to it: the words, and that promise."""
    return _told_once(after, answers).again


def _told_once(after: After, answers: Answers) -> Once:
    found = (with_its_names(after, one) for one in following(after, answers))
    told = list(in_the_words_decided(after, list(found)))
    found_once = once(after.book, told, after.owed)
    return found_once._replace(entries=with_their_nets(after.book, found_once.entries))
