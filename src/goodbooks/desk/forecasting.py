"""What a forecast needs of the machine: an export read, holidays known, the entry drafted."""

from __future__ import annotations

from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.to_come.drafting import (
    DRAFT,
    Given,
    Lacking,
    draft,
    is_over,
    subject_of,
    team_of,
)
from goodbooks.accounts.to_come.waiting import in_waiting_order
from goodbooks.core.phrasing import listed, short_day
from goodbooks.core.problem import Unclear
from goodbooks.core.readers import seen_by
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.entries.forecast import Forecast
from goodbooks.exports.columns import NamedColumns
from goodbooks.exports.reading import HowToRead, Reading, read_export
from goodbooks.forecast.caution import Refused
from goodbooks.reckoning.forecasts.answered import reckoned, with_answer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

__all__ = [
    "Drafted", "Given", "HowToRead", "NamedColumns", "Reading", "answered", "days_off", "drafted", "foreseen", "foretold", "history_entry",
    "read_history", "refuse_shared", "waiting_order", "with_a_day",
]  # fmt: skip

_CHUNK = 1 << 16
_YEARS = 3
_SATURDAY = 5


class Drafted(NamedTuple):
    """A forecast entry that is not written yet, and its lines that the readers may not see."""

    entry: Forecast
    hidden: tuple[str, ...]


def read_history(path: str, shown: str, asked: HowToRead) -> Reading:
    """The history that a file holds; a refusal where it holds none. `shown` is how it was named."""
    try:
        with open(path, "rb") as file:
            found = read_export(iter(lambda: file.read(_CHUNK), b""), asked)
    except IsADirectoryError:
        raise Refusal(f"{shown} is a folder", "name the CSV file in it") from None
    except OSError as error:
        why = (error.strerror or "it cannot be opened").lower()
        raise Refusal(f"{shown} cannot be read: {why}", "name a CSV file") from None
    if isinstance(found, Unclear):
        raise Refusal(f"{shown}: {found.reason}", found.remedy)
    return found


def days_off(said: str, since: date) -> tuple[date, ...]:
    """The public holidays of a country or a region of it on working days, for three years."""
    import holidays  # rare, and takes long to load

    country, _, region = said.strip().partition("-")
    name = country.upper() if len(country) <= len("GBR") else "".join(country.title().split())
    years = range(since.year, since.year + _YEARS + 1)
    try:
        known = holidays.country_holidays(name, subdiv=region.upper() or None, years=years)
    except NotImplementedError:  # how the library says that it knows no such country or region
        why = f'--holidays: "{said}" is not a country or region that is known'
        raise Refusal(why, _code(name)) from None
    last = since + timedelta(days=366 * _YEARS)
    return tuple(sorted(day for day in known if since <= day < last and day.weekday() < _SATURDAY))


def _code(name: str) -> str:
    """How to name a country, with its regions if it has some."""
    import holidays

    regions = holidays.list_supported_countries().get(name)
    if regions:
        return f"its regions are {', '.join(regions[:20])}: {name}-{regions[0]}"
    return "write its two letters, such as DE, or with a region, DE-BY"


def drafted(desk: Desk, said: Entry | str, given: Given, readers: tuple[str, ...]) -> Drafted:
    """The forecast of today for a promise, a kept forecast, a matter or "" for none of them.

    Refused where something must be known first, and where the readers may not see what it is about.
    """
    book = _book(desk, said, given)
    subject = subject_of(book, said, given.today)
    whole = draft(book, subject, given)
    if isinstance(whole, Lacking):
        raise Refusal(whole.sentence, whole.remedy)
    _refuse_a_late_start(whole, given.today)
    if not readers:
        return Drafted(whole, ())
    seen = seen_by(book, readers, desk.kinds)
    about = subject_of(seen, said, given.today)
    part = draft(seen, about, given)
    if about.told != subject.told:
        raise Refusal(
            "not every reader may see what this forecast is about",
            "leave out --to, or let them read it: a readers line under its entry",
            NOTHING_CHANGED,
        )
    if isinstance(part, Lacking):
        return Drafted(whole, tuple(name for name, _ in whole.fields))
    told = (pair for pair in whole.fields if pair[0] != "readers")
    hidden = (name for name, value in told if part.line(name) != value)
    return Drafted(whole, tuple(hidden))


_KINDS = ("promise", "forecast")


def with_a_day(found: Entry) -> Entry:
    """The entry that a forecast is asked about; what promises no day is refused."""
    if found.kind not in _KINDS:
        raise Refusal(
            f"{found.ref} is of the kind {found.kind}, and has no day to forecast",
            "name a promise, a kept forecast or a matter; goodbooks find --kind promise shows them",
        )
    return found


def foreseen(desk: Desk, question: Question) -> Question:
    """A question about a promise, a kept forecast or a matter, with the forecast of today in it."""
    said = with_a_day(desk.entry(question.ref)) if question.ref else question.matter
    made = drafted(desk, said, Given(question.today), question.readers)
    return question._replace(drafts=(made.entry,), hidden=made.hidden)


def foretold(desk: Desk, most: int) -> tuple[Entry, ...]:
    """What is open and has a forecast that was kept, the newest first: each promise, or else the forecast itself."""
    today = desk.clock.today
    book = desk.open(Scope(today, kinds=("forecast",))).book  # with what each is about
    kept = sorted(book.of(Forecast), key=lambda one: one.on, reverse=True)
    found: dict[str, Entry] = {}
    for one in kept:
        subject = subject_of(book, one, today)
        about = subject.promise or one
        is_told = one.work is not None or one.pace is not None
        if is_told and about.id and not (subject.promise and is_over(book, subject.promise, today)):
            found.setdefault(about.id, about)
    return tuple(found.values())[:most]


def _refuse_a_late_start(entry: Forecast, today: date) -> None:
    """No day can be kept by work that begins after it."""
    if entry.due is None or entry.starts is None or entry.due.on < today:
        return
    first, day = entry.starts.earliest, entry.due.on
    if first > day:
        raise Refusal(
            f"the work would begin on {short_day(first, today)}, after the day itself,"
            f" {short_day(day, today)}",
            "give an earlier --start, or a later day with --by",
        )


def _book(desk: Desk, said: Entry | str, given: Given) -> Book:
    """What the book knows of it: the matter or entry, then the team that it turns out to be of."""
    today = given.today
    matters = (said,) if isinstance(said, str) and said else ()
    own = (said.id,) if not isinstance(said, str) and said.id else ()
    waits = (one.ref for draft in given.before for one in draft.waits)
    ids = (*own, *given.after, *(ref for draft in given.before for ref in draft.links), *waits)
    scope = Scope(today, ids=ids, matters=matters, kinds=("capacity", "forecast"))
    book = desk.open(scope).book
    team = team_of(book, subject_of(book, said, today), given)
    return desk.open(scope._replace(people=(team,))).book if team else book


def waiting_order(
    desk: Desk, asked: Sequence[Entry | str], after: Sequence[tuple[str, ...]]
) -> list[int]:
    """The places of what is asked about, each behind what it waits for, else as they were given.

    `after` are the ids that each waits for beside what its promise says. Refused where two of them
    wait for each other.
    """
    ids = tuple("" if isinstance(one, str) else one.id or "" for one in asked)
    scope = Scope(desk.clock.today, ids=tuple(filter(None, (*ids, *chain.from_iterable(after)))))
    found = in_waiting_order(desk.open(scope).book, ids, after)
    if len(found) < len(ids):
        left = listed(f"^{ids[number]}" for number in range(len(ids)) if number not in found)
        raise Refusal(f"{left} wait for each other", "take one of the waits away")
    return found


def refuse_shared(drafts: Sequence[Drafted], *, says: Sequence[str]) -> None:
    """Nothing said once can be true of two teams: `says` are the options that were."""
    teams = list(dict.fromkeys(listed(one.entry.who) or "a team without a name" for one in drafts))
    if len(teams) > 1 and says:
        how = f"give {says[0]} once for each of them, in order"
        if says[0] == "--people":
            how = f"say it in the book: goodbooks add 'capacity {teams[-1]} \"7 of 12\"'"
        raise Refusal(
            f"these are of several teams ({', '.join(teams)}), and {says[0]} is said once", how
        )


def answered(entry: Forecast) -> Forecast:
    """The entry with what it says today, ready to be kept."""
    found = reckoned(entry)
    if isinstance(found, Refused):
        raise Refusal(found.reason, found.remedy, NOTHING_CHANGED)
    return with_answer(entry, found)._replace(id=None)


def history_entry(history: Reading, source: str, today: date) -> Forecast:
    """A history as an entry, for a page that asks nothing but the past."""
    fields = (("pace", str(history.weeks)), ("source", source))
    return Forecast("forecast", today, id=DRAFT, fields=fields)
