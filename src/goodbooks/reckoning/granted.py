"""What somebody granted of what I asked: a yes to all of it or to a part, whether it still stands, and which older word it has overtaken."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.decision import Decision, taken_back
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import condition_in, has_condition, is_bound, is_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Entry

YES, PART = "yes", "part"
_TO_ME = regex(r"\byou(?:rs?|['’]\w+)?\b", re.IGNORECASE)


class Grant(NamedTuple):
    """An ask of mine that was granted: the word that grants it, and whether that is YES or PART."""

    ask: Ask
    reply: Answer | Decision
    has: str

    @property
    def condition(self) -> str:
        """On what it was granted: as its own line says, or the words of the yes."""
        return self.reply.line("condition").strip() or condition_in(self.reply.title)

    @property
    def known_by(self) -> Moment | None:
        """The day by which both know whether the condition is met."""
        return self.reply.condition_due

    @property
    def is_whole(self) -> bool:
        """Whether it grants all that was asked, and on no condition."""
        return self.has == YES and not self.condition and not has_condition(self.reply.title)


def granted(book: Book, ask: Ask, reply: Entry | None) -> str:
    """YES or PART where the reply of one of those asked is that, else ""; an answer of mine, or of somebody else, grants nothing.

    A yes that is only bound to an event or a day grants the whole.
    """
    if not isinstance(reply, Answer | Decision):
        return ""
    if not any(book.is_same(who, one) for who in reply.who for one in ask.to):
        return ""
    said = reply.line("is").lower() or granting(reply.title, ask.title)
    if said == PART and is_bound(reply.title, ask.title):
        return YES
    return said if said in (YES, PART) else ""


def grants(book: Book) -> tuple[Grant, ...]:
    """Each ask of mine whose last word is a yes to it or to a part of it, the latest yes last; one for no more than a talk is none."""
    return book.once("grants", lambda: _grants(book))


def _grants(book: Book) -> tuple[Grant, ...]:
    asked = [grant for _, grant in book.each("grant", Ask, lambda ask: _grant(book, ask))]
    meant = [_grant(book, one) for one in book.planned if isinstance(one, Ask)]
    found = (*asked, *(one for one in meant if one is not None))
    return tuple(sorted(found, key=lambda one: book.moment(one.reply)))


def _grant(book: Book, ask: Ask) -> Grant | None:
    if not is_mine(book, ask) or ask.is_for_a_talk():
        return None
    reply = reply_to(book, ask)
    has = granted(book, ask, reply)
    return Grant(ask, reply, has) if has and isinstance(reply, Answer | Decision) else None


def still_granted(book: Book, today: date) -> tuple[Grant, ...]:
    """Each yes that was given by a day and stands on it, the latest last."""
    return book.once(("still granted", today), lambda: _still_granted(book, today))


def _still_granted(book: Book, today: date) -> tuple[Grant, ...]:
    given = (one for one in grants(book) if one.reply.on <= today)
    return tuple(one for one in given if taken_back(book, one.reply, today) is None)


def last_word(book: Book, ask: Ask, today: date) -> Entry | None:
    """What an ask of mine got: its reply, or what took back the yes that it was."""
    reply = reply_to(book, ask)
    back = taken_back(book, reply, today) if reply and granted(book, ask, reply) else None
    return back or reply


def overtaken(book: Book) -> frozenset[str]:
    """The refs of what a yes to what I asked has overtaken, and of what took back an area that was given again since.

    What they decided before it: to that ask, as a no in its matter, or as a word to me since I put a whole proposal to them;
    and what I asked them in its matter that was for no more than a talk, or for an area that they have given since. What they decided of
    something else stands.
    """
    return book.once(
        "overtaken",
        lambda: frozenset((*_overtaken(book), *_given_anew(book, date.max), *_asked_for_it(book))),
    )


def given_anew(book: Book, today: date) -> frozenset[str]:
    """The refs of each decision that took back an area which was given again by a day, whether or not the book links the two."""
    return book.once(("given anew", today), lambda: frozenset(_given_anew(book, today)))


def turning_around(book: Book, today: date) -> list[Decision]:
    """The decisions by a day that turn others around, oldest first."""
    turned = book.each("turns around", Decision, lambda one: one.reverses or None)
    return [one for one, _ in turned if one.on <= today]


def _given_anew(book: Book, today: date) -> Iterable[str]:
    turning = turning_around(book, today)
    if not (turning and book.of(Handoff)):
        return ()
    from goodbooks.reckoning.given_anew import overtaken_backs  # which few books need

    return overtaken_backs(book, turning, today)


def _asked_for_it(book: Book) -> Iterable[str]:
    if not book.of(Handoff):
        return ()
    from goodbooks.reckoning.given_anew import asked_for_it  # which few books need

    return asked_for_it(book)


def _overtaken(book: Book) -> Iterator[str]:
    """The refs of what a later yes has overtaken: decisions on the same ask, and what it may overtake in the same matter; each of the same person."""
    last: dict[tuple[str, str], dict[bool, Grant]] = {}
    every = grants(book)
    for grant in every:
        names = [book.person_key(name) for name in grant.reply.who]
        for older in book.pointing_to(grant.ask, Decision):
            is_theirs = not book.person_keys(older.who).isdisjoint(names)
            if is_theirs and _is_before(book, older, grant):
                yield older.ref
        for place in ((name_key(tag), name) for tag in grant.ask.matters for name in names):
            last.setdefault(place, {})[grant.ask.is_case()] = grant
    yeses = {grant.reply.ref for grant in every}
    for (tag, who), yes in last.items():
        for one in (*book.about(tag), *book.planned_about(tag)):
            by = _may_overtake(book, one, who, yes)
            if one.ref not in yeses and any(_is_before(book, one, grant) for grant in by):
                yield one.ref


def _may_overtake(book: Book, one: Entry, who: str, yes: dict[bool, Grant]) -> list[Grant]:
    """Of the last yeses of somebody in a matter, to a whole proposal or to less, those that can overtake an entry of it."""
    if isinstance(one, Ask) and one.is_for_a_talk() and is_mine(book, one):
        return list(yes.values()) if who in book.person_keys(one.to) else []
    if isinstance(one, Decision) and who in book.person_keys(one.who):
        is_no = dict(is_said(one.title)).get("is") == "no"
        return [
            grant
            for is_case, grant in yes.items()
            if is_no or _turned_a_yes(book, one) or (is_case and _answers(book, one, grant))
        ]
    return []


def _turned_a_yes(book: Book, one: Decision) -> bool:
    """Whether a decision took back a yes to what I asked: a later yes gives it again."""
    return bool(one.reverses) and any(grant.reply.id in one.reverses for grant in grants(book))


def _answers(book: Book, one: Decision, grant: Grant) -> bool:
    """Whether a decision may have been the answer to a proposal before its yes: a word to me after it was put, for no other ask, with no terms of its own."""
    is_after = book.moment(grant.ask) < book.moment(one)
    has_terms = bool(one.links or one.reverses or one.exception or one.skips or one.next_step)
    return is_after and not has_terms and _TO_ME.search(one.title) is not None


def _is_before(book: Book, one: Entry, grant: Grant) -> bool:
    return book.moment(one) < book.moment(grant.reply)
