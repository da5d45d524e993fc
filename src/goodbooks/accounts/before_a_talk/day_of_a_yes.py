"""The days of a yes that stands: the one from which it holds, and the one by which both know whether its condition is met."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.half_open import became_of_it
from goodbooks.accounts.to_settle import in_words, left_to_settle
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, from_now, listed, short_day, shortened
from goodbooks.core.readers import not_yet_of
from goodbooks.core.telling import add_for, add_line, or_for, plain_name, to_you
from goodbooks.entries.decision import Decision
from goodbooks.reckoning.granted import still_granted
from goodbooks.reckoning.terms import condition_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.reckoning.granted import Grant

_AHEAD, _BEHIND, _ASKED_FOR = timedelta(days=1), timedelta(days=14), timedelta(days=60)
_LONGEST = 90


def days_of_a_yes(book: Book, today: date) -> Iterator[Line]:
    """A line for each such day that is today or tomorrow; what became of a condition is asked for two weeks, until the book knows it, and whether whoever was not to hear of it yet was told."""
    for grant in still_granted(book, today):
        by = capital(listed(map(to_you, grant.reply.who)))
        day = short_day(grant.reply.on, today)
        due = _known_by(book, grant)
        if due and due.on - _AHEAD <= today <= due.on + _BEHIND and not became_of_it(book, grant.reply, today):  # fmt: skip
            met = add_for(grant.reply, 'outcome "met"') + or_for(grant.reply, 'outcome "failed"')
            condition = shortened(condition_in(grant.reply.title) or grant.condition, _LONGEST)
            when = "By now" if due.on < today else f"By {from_now(due.on, today)}"
            words = f"{when} you both know whether this is so: “{condition}” ({by}'s yes of {day}): {met}"
            yield Line(words, (grant.reply.ref,), "-")
        begins = _begins(grant)
        if begins and begins - _AHEAD <= today <= begins:
            words = f"{capital(from_now(begins, today))} {by}'s yes of {day} begins: “{shortened(grant.reply.title, _LONGEST)}”"
            yield Line(words, (grant.reply.ref,), "-")
    if not_yet_of(book):
        from goodbooks.accounts.before_a_talk.told_by_now import told_by_now  # few know of such

        yield from told_by_now(book, today)


def to_settle_with(book: Book, today: date) -> Iterator[Line]:
    """A line for each yes of the last weeks that has not settled all it had to: what is to be asked, and how the book learns it."""
    for grant in still_granted(book, today):
        left = left_to_settle(book, grant, today) if today <= grant.reply.on + _ASKED_FOR else ()
        if left:
            who = listed(map(to_you, grant.reply.who))
            tag = next((f" #{one}" for one in grant.ask.matters), "")
            say = add_line(f'decision {plain_name(grant.reply.who[0])} "what holds"{tag}')
            words = f"Ask {who}, or whoever settles it: {in_words(left)} (open since the yes of {short_day(grant.reply.on, today)}); what you hear: {say}"
            yield Line(words, (grant.reply.ref, grant.ask.ref), "-")


def _known_by(book: Book, grant: Grant) -> Moment | None:
    """The day by which both know of the condition, as it was said or as what it asks for was promised; None for a yes on none."""
    condition = condition_in(grant.reply.title) or grant.condition
    if not condition:
        return None
    from goodbooks.accounts.before_a_talk.open_terms import promised_for

    reply = grant.reply
    return grant.known_by or (promised_for(book, reply, condition) if isinstance(reply, Decision) else None)  # fmt: skip


def _begins(grant: Grant) -> date | None:
    reply = grant.reply
    if isinstance(reply, Decision) and reply.holds_from is not None:
        return getattr(reply.holds_from, "on", None)
    if not any(map(str.isdigit, reply.title)):
        return None
    from goodbooks.language.days.effect import begins_in  # only where a yes may name its day

    found = begins_in(reply.title, reply.on)
    return found.first if found else None
