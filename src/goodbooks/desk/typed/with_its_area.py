"""What somebody lets me have until a day, told to the box: their decision, and the area whose trial it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.on_trial import area_given, names_nothing
from goodbooks.core.last_day import last_day_in
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import day_text
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.given_on_trial import area_in, named_in
from goodbooks.desk.typed.batch import with_more
from goodbooks.desk.typed.understand import Understood, formed, understand_typed
from goodbooks.entries.handoff import Handoff, is_for_good

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known


def with_its_area(
    words: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """The decision by which somebody lets me have something until a day or for good, with the area that is on trial by it, or held; none for any other words, and where it answers what I asked."""
    try:
        one = understand_typed(words, (), kinds, clock, known)
    except Refusal:
        return ()
    entry = one.entry
    if entry.kind != "decision" or entry.links or not entry.who:
        return ()
    book = book_of(known, "person", "handoff")
    what = area_in(entry.title) or _called(book, named_in(entry.title))
    day = last_day_in(entry.title, entry.on) if what else None
    if not what or names_nothing(what) or not (day or is_for_good(entry.title)):
        return ()
    *areas, given = area_and_decision(area_given(book, entry.who[0], entry, what, day), day, kinds, clock, known)  # fmt: skip
    return (*areas, given._replace(notes=(*one.notes, *(() if areas else (_told(day, clock),)))))


def area_and_decision(
    made: list[Entry], day: date | None, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """An area that somebody gives, if anything of it changes, with a note that says what it is by that, and their decision behind it."""
    *areas, given = sorted(made, key=lambda each: each.kind == "decision")
    told = [formed(area, kinds, clock, known)._replace(notes=(_told(day, clock),)) for area in areas]  # fmt: skip
    return (*told, formed(given, kinds, clock, with_more(known, (each.entry for each in told))))


def _told(day: date | None, clock: Clock) -> str:
    """What an area is by being given until a day, or for good."""
    if day is None:
        return "what is given for good is no trial any more"
    return f"what is given until a day is an area on trial, until {day_text(day, clock.today)}"


def _called(book: Book, name: str) -> str:
    """A name that an area of the book has; "" for any other."""
    return name if any(name_key(one.title) == name_key(name) for one in book.of(Handoff)) else ""
