"""What I promised myself to write back after a talk, and what was sent that keeps it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.entry import people_in
from goodbooks.core.names import ME, name_key
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by, is_with, typed
from goodbooks.entries.decision import Decision
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_WRITES_BACK = regex(
    r"(?:i )?(?:(?:write|mail|send)(?: [\w'’]+){0,3} back\b|(?:write|mail|send)\b.*\bwhat (?:we|he|she|they) (?:said|agreed|decided)\b)",
    re.IGNORECASE,
)
"""How a step begins that puts in writing what was said in a talk."""


def written_back(
    book: Book, decision: Entry, receivers: Sequence[str], today: date
) -> tuple[Entry, ...]:
    """What I promised myself to write back, as delivered once these people were sent a decision, or what was said in a talk, in writing."""
    return tuple(
        made("outcome", today, (ME,), title="Delivered", links=(promise.id,), fields=(("state", "delivered"),))
        for promise, _ in open_promises(book, today)
        if promise.id is not None
        and promise.on <= decision.on
        and _is_to_write(book, promise)
        and _is_of_one_matter(promise, decision)
        and _is_with(book, promise, decision, receivers)
    )  # fmt: skip


def last_talk(book: Book, who: str, today: date) -> Talk | None:
    """The last talk with somebody that was held and written down."""
    talks = (one for one in book.of(Talk) if one.stage == "debriefed" and not one.is_page and one.on <= today)  # fmt: skip
    return max((one for one in talks if is_with(book, one, who)), key=book.moment, default=None)


def words_for(book: Book, promise: Entry, today: date) -> str:
    """The command that makes the words of a step that writes back what was said, once its talk is written down; "" for any other step, and before."""
    if not isinstance(promise, Promise) or not _is_to_write(book, promise):
        return ""
    talks = [one for one in book.of(Talk) if promise.on <= one.on <= today and one.stage == "debriefed" and not one.is_page]  # fmt: skip
    for talk in sorted(talks, key=book.moment, reverse=True):
        whom = [name for name in people_in(talk) if not book.is_me(name)]
        if whom and _is_of_one_matter(promise, talk) and _is_with(book, promise, talk, whom[:1]):
            given = [one for one in book.of(Decision) if one.on >= talk.on and one.id and is_by(book, one, whom[0]) and _is_of_one_matter(talk, one)]  # fmt: skip
            return f"goodbooks confirm {given[-1].ref}" if given else f"goodbooks update {typed(book.name_of(whom[0]))}"  # fmt: skip
    return ""


def _is_to_write(book: Book, promise: Promise) -> bool:
    is_own = bool(promise.to) and all(map(book.is_me, (*promise.who, *promise.to)))
    return is_own and _WRITES_BACK.match(promise.title) is not None


def _is_of_one_matter(promise: Entry, decision: Entry) -> bool:
    mine, theirs = (set(map(name_key, one.matters)) for one in (promise, decision))
    return not mine or not theirs or not mine.isdisjoint(theirs)


def _is_with(book: Book, promise: Promise, decision: Entry, receivers: Sequence[str]) -> bool:
    """Whether the talk it is written after, where a plan or its title says with whom, was held with one of these by then."""
    told = book.person_keys(receivers)
    named = {
        book.person_key(person.who[0])
        for person in book.of(Person)
        if person.who
        and not book.is_me(person.who[0])
        and re.search(rf"\b{re.escape(person.who[0])}\b", promise.title, re.IGNORECASE)
    }
    talks = _talks_beside(book, promise)
    met = {
        book.person_key(name)
        for talk in talks
        if talk.on <= decision.on
        for name in people_in(talk)
    }
    return (not named or bool(named & told)) and (not talks or bool(met & told))


def _talks_beside(book: Book, promise: Promise) -> tuple[Talk, ...]:
    """The talks that were planned in one go with a promise: written down in the same minute, for its day or a later one."""
    minute = promise.line("written")
    if ":" not in minute:
        return ()
    return tuple(
        talk for talk in book.of(Talk) if talk.line("written") == minute and talk.on >= promise.on
    )
