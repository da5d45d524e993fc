"""What somebody lets me have until a day, told to the box: their decision, and the area whose trial it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.on_trial import area_given
from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import day_text
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.given_on_trial import area_in
from goodbooks.desk.typed.batch import with_more
from goodbooks.desk.typed.understand import Understood, formed, understand_typed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known


def with_its_area(
    words: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """The decision by which somebody lets me have something until a day, with the area that is on trial by it; none for any other words, and where it answers what I asked."""
    try:
        one = understand_typed(words, (), kinds, clock, known)
    except Refusal:
        return ()
    entry = one.entry
    what = area_in(entry.title) if entry.kind == "decision" and not entry.links else ""
    day = last_day_in(entry.title, entry.on) if what else None
    if day is None or not entry.who:
        return ()
    book = book_of(known, "person", "handoff")
    made = area_given(book, entry.who[0], entry, what, day)
    area = next(each for each in made if each.kind == "handoff")
    given = next(each for each in made if each.kind == "decision")
    told = formed(area, kinds, clock, known)
    note = f"what is given until a day is an area on trial, until {day_text(day, clock.today)}"
    so_far = formed(given, kinds, clock, with_more(known, (told.entry,)))
    return (told._replace(notes=(note,)), so_far._replace(notes=one.notes))
