"""What I meant to promise along with an area that I asked for: it is given with their yes, and lasts as long as the area does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.rhythm_told import rhythm_in
from goodbooks.accounts.answers.settled import areas_of
from goodbooks.accounts.work_days import work_days
from goodbooks.core.last_day import last_day_in, names_only_how_long
from goodbooks.core.names import ME
from goodbooks.core.problem import Unclear
from goodbooks.core.rhythm import read_rhythm
from goodbooks.core.telling import is_mine
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.language.days.again import with_hour
from goodbooks.language.days.first_time import without_first_time
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import my_part_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

UNTIL = " until "


def promised_with_it(
    book: Book, ask: Ask, words: str, on: date, wanted: Entry | None = None
) -> Iterator[Entry]:
    """That each such promise was given, where the words are a yes and it was only meant; that it is part of what was asked; and what the words change of it: how often, and until when.

    `wanted` is the request that comes again which was told beside the yes.
    """
    if granting(words, ask.title) not in ("yes", "part"):
        return
    meant = list(meant_with_it(book, ask))
    given = [one for one, _ in open_promises(book, on)]
    for one in (*meant, *_with_it(book, ask, given)):
        if one in meant:
            yield made("outcome", on, (ME,), title="Said", links=(one.id or "",), fields=(("state", "sent"),))  # fmt: skip
        new = _changed(one, words, on, wanted, work_days(book))
        links = (ask.id,) if ask.id and ask.id not in one.links else ()
        if new or links:
            yield made("promise", on, links=links, fields=(("amends", one.ref), *new))


def meant_with_it(book: Book, ask: Ask) -> Iterator[Promise]:
    """Those that I only mean to give so far."""
    return _with_it(book, ask, (one for one in book.planned if isinstance(one, Promise)))


def names_its_day(often: str, theirs: str, on: date) -> bool:
    """Whether a rhythm comes as often as another that names no day, and names one: every Friday, of every week."""
    mine, told = (read_rhythm(one, on) if one else Unclear("", "") for one in (often, theirs))
    if isinstance(mine, Unclear) or isinstance(told, Unclear):
        return False
    is_loose = not (mine.weekdays or mine.day)
    is_as_often = (mine.weeks, mine.months) == (told.weeks, told.months)
    return is_loose and is_as_often and (len(told.weekdays) == 1 or bool(told.day))


def _other_hour(often: str, theirs: str, on: date) -> str:
    """The hour that they want of what comes as often, where it is another than the one it had; "" for none."""
    mine, told = (read_rhythm(one, on) if one else Unclear("", "") for one in (often, theirs))
    if isinstance(mine, Unclear) or isinstance(told, Unclear) or not told.at:
        return ""
    return told.at if mine.at != told.at and mine.how_often == told.how_often else ""


def _at_their_hour(often: str, at: str, on: date) -> str:
    """How often something comes, on the days on which it did, at another hour."""
    mine = read_rhythm(often, on)
    return often if isinstance(mine, Unclear) else mine._replace(at=at, until=None).written


def _changed(
    one: Promise, words: str, on: date, wanted: Entry | None, week: frozenset[int]
) -> tuple[tuple[str, str], ...]:
    """The lines of a promise that the words of a yes change: how often they want it, in their words, and its last day."""
    day, often = last_day_in(words, on), one.line("every")
    theirs = rhythm_in(words, on, week) or (
        wanted.line("every").partition(UNTIL)[0] if wanted else ""
    )
    is_once = not often and not one.line("due")
    if day and is_once and not theirs:
        return (("due", str(day)),)
    _, first = without_first_time(words, on)
    starts = (("due", str(first)),) if first and often else ()
    at = _other_hour(often, theirs, on)
    is_theirs = bool(at) or names_its_day(often, theirs, on) or (is_once and bool(theirs))
    new = (
        _at_their_hour(often, at, on) if at else theirs if is_theirs else often.partition(UNTIL)[0]
    )
    before = "" if names_only_how_long(words) else often.partition(UNTIL)[2]
    end = str(day) if day else before
    lasting = f"{new}{UNTIL}{end}" if new and end else new
    term = my_part_in(words) or (wanted.title if wanted else "")
    noted = with_hour(one.line("note"), at) if at and one.line("note") else term
    told = (("note", noted),) if is_theirs and noted and noted != one.line("note") else ()
    return (("every", lasting), *starts, *told) if lasting != often else starts


def _with_it(book: Book, ask: Ask, promises: Iterable[Promise]) -> Iterator[Promise]:
    """Those of mine to whom I ask that are of the area, by its name."""
    names = [area.title.casefold().strip() for area in areas_of(book, ask)]
    for one in promises:
        is_to_them = any(book.is_same(to, other) for to in one.to for other in ask.to)
        is_of_it = any(name and name in one.title.casefold() for name in names)
        if one.id and is_mine(book, one) and is_to_them and (is_of_it or ask.id in one.links):
            yield one
