"""What I promised along with an area that was given: it is the next step of that yes, in the words in which I offered it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import areas_of
from goodbooks.accounts.news.as_a_deed import as_i_do
from goodbooks.accounts.readers.to_their_face import called, said_to_them, to_their_face
from goodbooks.core.document import Line
from goodbooks.core.phrasing import short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine
from goodbooks.entries.ask import Ask
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.promise import Promise
from goodbooks.language.days.again import again_in
from goodbooks.reckoning.for_a_trial import as_it_lasts
from goodbooks.reckoning.handed_on import asks_for
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.answer import Answer
    from goodbooks.entries.decision import Decision

_LONGEST = 160
_I_DO = regex(r"I (?=\w)")
_SOMEBODY = regex(r"(?:I|we|you|he|she|they)(?:['’]\w+)?\b", re.IGNORECASE)


def given_with(book: Book, decision: Decision | Answer, today: date) -> Iterator[Line]:
    """A line for each such promise to whoever decided that is still open, and for what I promised in the same talk; none for what was not said to them."""
    about = [*map(book.get, decision.links)]
    asks = [one for one in about if isinstance(one, Ask)]
    asks += [ask for one in about if isinstance(one, Handoff) for ask in asks_for(book, one)]
    areas = {area.title.casefold(): area for ask in asks for area in areas_of(book, ask)}
    ids = {one.id for one in (decision, *asks)}
    tags = {*decision.matters, *(tag for area in areas.values() for tag in area.matters)}
    linked = [one for ask in asks for one in book.pointing_to(ask, Promise)]
    near = {one.ref: one for tag in tags for one in book.about(tag) if isinstance(one, Promise)}
    for one in {**near, **{one.ref: one for one in linked}}.values():
        is_theirs = any(book.is_same(to, who) for to in one.to for who in decision.who)
        is_of_it = any(name and name in one.title.casefold() for name in areas)
        is_beside = bool(areas) and (one.on, one.at) == (decision.on, decision.at)
        is_linked = not ids.isdisjoint(one.links)
        is_given = is_theirs and is_mine(book, one) and (is_of_it or is_beside or is_linked)
        if is_given and promise_stands(book, one, today).is_open:
            lasting = as_it_lasts(book, one, today)
            yield Line(as_offered(lasting, decision.who, today), (one.ref,))


def as_offered(promise: Promise, names: tuple[str, ...], today: date) -> str:
    """What they get, how often, by or until when; in the words of the note where there is one."""
    said = shortened(promise.note or promise.title, _LONGEST).rstrip(" .")
    of_them = (
        to_their_face(said, names) or said
    )  # “on his phone” is on yours, said to whoever it is
    words = of_them if promise.note else done_for_them(said, names) or f"“{said}”"
    deed = "" if promise.note else as_i_do(said)
    if deed:
        words = done_for_them(f"I {deed}", names) or words
    elif not _SOMEBODY.match(said):
        words = f"you get {words[:1].lower()}{words[1:]}"
    often = promise.every
    if often is None:
        return f"{words}{f', by {short_day(promise.due.on, today)}' if promise.due else ''}."
    is_told = promise.note and again_in(said, promise.on) is not None
    until = f", until {short_day(often.until, today)}" if often.until else ""
    return f"{words}{'' if is_told else f', {often.said}'}{until}."


def done_for_them(said: str, names: tuple[str, ...]) -> str:
    """What I do, said to whoever gets it: “I send Beate the plan” is “I send you the plan”; "" where it is no deed of mine, or cannot be turned."""
    if not _I_DO.match(said):
        return ""
    who = "|".join(re.escape(one) for name in names for one in called(name))
    turned = re.sub(rf"\b(?:{who})\b(?!['’])", "you", said) if who else said
    return said_to_them(turned, names).rstrip(" .")
