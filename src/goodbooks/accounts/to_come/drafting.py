"""A forecast entry drafted: from what the user gives, and what the book knows for the rest.

Only a history, the work and perhaps a day are needed. What the book adds is named with the
entries that it comes from, and what nothing says is asked for in one question.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.to_come.kept_for import kept_for
from goodbooks.accounts.to_come.waiting import ahead_of, lines_of, needs_of, waits_of
from goodbooks.core.measures import Amount, Presence, Weeks, Window
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import short_day
from goodbooks.core.telling import is_by
from goodbooks.core.working_days import monday_of
from goodbooks.entries.capacity import Capacity
from goodbooks.entries.forecast import Forecast
from goodbooks.entries.promise import Promise, PromiseState, promise_state
from goodbooks.forecast import parameters
from goodbooks.forecast.caution import Refused
from goodbooks.reckoning.forecasts.asked import capacities_of
from goodbooks.reckoning.forecasts.foreseen import promise_of
from goodbooks.reckoning.forecasts.waits import CIRCLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.measures import Growth, Piece, Risk, Wait
    from goodbooks.reckoning.forecasts.waits import Waited

_MOST_WEEKS = parameters.MOST_WEEKS
_WEEK = timedelta(days=7)
DONE = ("delivered", "accepted")


class Given(NamedTuple):
    """What the user gave, each part empty where they gave none; `waits_for_nothing` lets go what was kept."""

    today: date
    work: Amount | None = None
    weeks: Weeks | None = None
    source: str = ""
    judged: Amount | None = None
    by: date | None = None
    starts: Window | None = None
    people: tuple[Presence, ...] = ()
    needs: tuple[Wait, ...] = ()
    growth: Growth | None = None
    risks: tuple[Risk, ...] = ()
    parts: tuple[Piece, ...] = ()
    holidays: str = ""
    days_off: tuple[date, ...] = ()
    team: str = ""
    after: tuple[str, ...] = ()
    before: tuple[Forecast, ...] = ()
    waits_for_nothing: bool = False


class Subject(NamedTuple):
    """What the forecast is about: a promise, a matter, or neither."""

    promise: Promise | None = None
    matter: str = ""
    kept: Forecast | None = None

    @property
    def told(self) -> tuple[str, ...]:
        """All that a page says of what it is about: its title, its promise and its matter."""
        promise = self.promise.ref if self.promise else ""
        return (_title(self), promise, self.matter)


class Lacking(NamedTuple):
    """What must be known first: a sentence, and how to say it."""

    sentence: str
    remedy: str


def subject_of(book: Book, said: Entry | str, today: date) -> Subject:
    """What is known about a promise, a kept forecast or a matter: the newest kept one with it.

    What was found in a whole book is looked up again here, so that a reader's book tells less.
    """
    if not isinstance(said, str):
        again = book.get(said.id) if said.id else None
        if not isinstance(again, (Promise, Forecast)):
            return Subject()
        said = again
    if isinstance(said, Forecast):
        return Subject(promise_of(book, said), said.matters[0] if said.matters else "", said)
    if isinstance(said, Promise):
        kept = [one for one in book.pointing_to(said, Forecast) if one.on <= today]
        return Subject(said, said.matters[0] if said.matters else "", kept[-1] if kept else None)
    about = [one for one in book.about(said) if one.on <= today]
    if not about:
        return Subject()
    kept = [one for one in about if isinstance(one, Forecast)]
    due = _first_due(book, [one for one in about if isinstance(one, Promise)], today)
    alive = [one for one in kept if not _settled(book, promise_of(book, one), today)]
    if not alive and (due or not kept):
        return Subject(due, said)
    newest = (alive or kept)[-1]
    return Subject(promise_of(book, newest) or (None if newest.links else due), said, newest)


def _settled(book: Book, promise: Promise | None, today: date) -> PromiseState | None:
    """How a promise was settled, so that no day of it is left to reckon; None while it is open."""
    state = promise_state(book, promise, today) if promise else None
    return None if state is None or state.is_open else state


def is_over(book: Book, promise: Promise, today: date) -> bool:
    """Whether a promise was kept, moved or let go, so that nothing of it is left to reckon."""
    return _settled(book, promise, today) is not None


def _first_due(book: Book, promises: list[Promise], today: date) -> Promise | None:
    """The open promise of a matter with the day that comes first, but for next words."""
    stated = [(promise_state(book, one, today), one) for one in promises if not one.next_word]
    due = [(state.agreed.on, one) for state, one in stated if state.is_open and state.agreed]
    whole = [(on, one) for on, one in due if on >= today and _is_a_delivery(one)]
    return min(whole or [(on, one) for on, one in due if on >= today], default=(None, None))[1]


def _is_a_delivery(promise: Promise) -> bool:
    """Whether a team has to deliver it: only then does a day hang on a pace."""
    return bool(promise.on_behalf_of)


def draft(book: Book, subject: Subject, given: Given) -> Forecast | Lacking:
    """The forecast entry of today for a subject, whole enough to be reckoned."""
    kept, promise = subject.kept, subject.promise
    if promise and (over := _settled(book, promise, given.today)):
        return _over(promise, over, given.today)
    team = team_of(book, subject, given)
    work = given.work or (kept.work if kept else None)
    first = _first(book, subject, given, team, work)
    if isinstance(first, Lacking):
        return first
    waits, ahead = first
    is_timed = work is not None and work.in_working_days() is not None
    history, judged, source = _pace(book, subject, given, team, is_timed=is_timed)
    if history is None and judged is None and not is_timed:
        return _no_history(team)
    needs = given.needs or (kept.needs if kept and not given.waits_for_nothing else ())
    lines = {
        "due": _text(_due(book, subject, given)),
        "work": _text(work),
        "ahead": _text(ahead),
        "pace": _text(history),
        "judged": _text(judged),
        "people": _lines(_people(book, subject, given, team)),
        "starts": _text(given.starts or _starts(kept, given)),
        "needs": _lines(needs_of(book, promise, needs, given.today)),
        "waits": _lines(lines_of(waits)),
        "growth": _text(given.growth or (kept.growth if kept else None)),
        "risks": _lines(given.risks or (kept.risks if kept else ())),
        "parts": _lines(given.parts or (kept.parts if kept and not is_timed else ())),
        "holidays": given.holidays or (kept.holidays if kept else ""),
        "days-off": _days(given.days_off or (kept.days_off if kept and not given.holidays else ())),
        "source": source,
        "readers": kept_for((promise, kept, *_sources(book, subject, team, given.today, waits))),
    }
    return Forecast(
        "forecast", given.today, None, (team,) if team else (), (), _title(subject), DRAFT,
        (subject.matter,) if subject.matter else (),
        (promise.id,) if promise and promise.id else (),
        tuple((name, value) for name, value in lines.items() if value),
    )  # fmt: skip


def _first(
    book: Book, subject: Subject, given: Given, team: str, work: Amount | None
) -> tuple[tuple[Waited, ...], Amount | None] | Lacking:
    """What it waits for, and what the same team does first: as asked about in this breath, or as it was kept."""
    waits = _waits(book, subject, given, team)
    circle = next((one for one in waits if one.why == CIRCLE), None)
    if circle:
        return _circle(circle, subject)
    ahead = ahead_of(book, team, waits, given.before, work)
    if isinstance(ahead, Refused):
        return Lacking(ahead.reason, ahead.remedy)
    return waits, ahead or (subject.kept.ahead if subject.kept else None)


def _waits(book: Book, subject: Subject, given: Given, team: str) -> tuple[Waited, ...]:
    """What it waits for by the book, by the forecast that was kept, and by what was given."""
    kept = tuple(one.ref for one in subject.kept.waits) if subject.kept else ()
    refs = (*kept, *given.after)
    return waits_of(book, subject.promise, refs, team, given.before, given.today)


def _circle(one: Waited, subject: Subject) -> Lacking:
    own = subject.promise.ref if subject.promise else "it"
    return Lacking(
        f"{own} and ^{one.ref} wait for each other",
        f"take one of the waits away: goodbooks show ^{one.ref}",
    )


def _sources(
    book: Book, subject: Subject, team: str, today: date, waits: tuple[Waited, ...]
) -> Iterator[Entry | None]:
    """What else of the book a forecast repeats: who is there, the pace kept, what it waits for."""
    for one in waits:
        yield from (one.promise, *one.rests_on)
    yield _newest_of(book, team, today, subject.matter)
    if team:
        yield from capacities_of(book, (team,), today)


DRAFT = "this-forecast"
"""The id of a forecast that is not kept; no reader ever sees it."""


def _over(promise: Promise, state: PromiseState, today: date) -> Lacking:
    when = f" on {short_day(state.settled, today)}" if state.settled else ""
    return Lacking(
        f"“{promise.title or promise.ref}” is settled: {state.state}{when}",
        "goodbooks standing shows how its forecast held; for other work, name its promise, or"
        " say only --items and --history",
    )


def _no_history(team: str) -> Lacking:
    whose = f"what {team} finished" if team else "what the team finished"
    return Lacking(
        f"there is no history of {whose}, week by week, to reckon from",
        "give an export: --history finished.csv; or, for want of one, what you judge: --pace 3-6",
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _lines(values: tuple[object, ...]) -> str:
    return "\n".join(map(str, values))


def _days(values: tuple[date, ...]) -> str:
    return ", ".join(map(str, values))


def _title(subject: Subject) -> str:
    if subject.promise is not None and subject.promise.title:
        return subject.promise.title
    return subject.kept.title if subject.kept else ""


def _due(book: Book, subject: Subject, given: Given) -> date | None:
    """The day asked about: as given, as promised now, or as in the forecast that was kept."""
    if given.by is not None:
        return given.by
    if subject.promise is not None:
        agreed = promise_state(book, subject.promise, given.today).agreed
        return agreed.on if agreed else None
    return subject.kept.due.on if subject.kept and subject.kept.due else None


def _starts(kept: Forecast | None, given: Given) -> Window:
    """The start that was kept, unless it is over: then the work is taken to begin today."""
    window = kept.starts if kept else None
    is_ahead = window is not None and window.latest >= given.today
    return window if window and is_ahead else Window(given.today, given.today)


def team_of(book: Book, subject: Subject, given: Given) -> str:
    """Whose pace it is: as given, as kept, on whose behalf it was promised, or who is short."""
    if given.team:
        return given.team
    if subject.kept is not None and subject.kept.who:
        return subject.kept.who[0]
    promise = subject.promise
    if promise is not None and promise.on_behalf_of:
        return promise.on_behalf_of[0]
    short = [one for one in book.about(subject.matter) if isinstance(one, Capacity) and one.who]
    return short[-1].who[0] if subject.matter and short else ""


def _people(book: Book, subject: Subject, given: Given, team: str) -> tuple[Presence, ...]:
    """Who is there: as the book says, and over it what was given for today and later."""
    known = presences(book, team, given.today) if team else ()
    kept = subject.kept or _newest_of(book, team, given.today, subject.matter)
    if kept is not None:
        then = tuple(one.held_from(kept.on) for one in kept.people)
        known = (*_until(then, known[0].since if known else None), *known)
    now = tuple(one.held_from(given.today) for one in given.people)
    told_anew = {(one.since, one.until) for one in now}
    return (*(one for one in known if (one.since, one.until) not in told_anew), *now)


def _until(people: tuple[Presence, ...], day: date | None) -> Iterator[Presence]:
    """Who was there before the day from which the book says it; all of it where it says nothing."""
    for one in people:
        if day is None:
            yield one
        elif one.since is None or one.since < day:
            last = day - timedelta(days=1)
            yield one._replace(until=min(one.until or last, last))


def presences(book: Book, team: str, today: date) -> tuple[Presence, ...]:
    """What the book's capacity entries say of a team, the oldest first; the newer word holds."""
    wanted = name_key(team)
    found = []
    for entry in book.of(Capacity):
        share = entry.share()
        is_theirs = any(name_key(name) == wanted or book.is_same(name, team) for name in entry.who)
        if entry.on <= today and is_theirs and share is not None and share.whole:
            found.append(Presence(share, entry.on, entry.until.on if entry.until else None))
    return tuple(found)


def _pace(
    book: Book, subject: Subject, given: Given, team: str, *, is_timed: bool
) -> tuple[Weeks | None, Amount | None, str]:
    """The weeks to reckon from and where they come from, or the pace that somebody judged."""
    if given.weeks is not None:
        return _last_weeks(given.weeks), None, given.source
    if given.judged is not None:
        return None, given.judged, ""
    if is_timed:
        return None, None, ""
    newest = _newest_of(book, team, given.today, subject.matter)
    for kept in filter(None, (subject.kept, newest)):
        if kept.pace is not None:
            return kept.pace, None, kept.source or f"the forecast of {kept.on}"
    delivered = _delivered_weeks(book, subject.matter, team, given.today)
    if delivered is not None:
        return delivered, None, "promises delivered, as this book has them"
    judged = subject.kept.judged if subject.kept else None
    return None, judged, ""


def _newest_of(book: Book, team: str, today: date, matter: str = "") -> Forecast | None:
    """The newest kept forecast with a history of a team, or of a matter that names no team."""
    wanted = "" if team else name_key(matter)
    return next(
        (
            one
            for one in reversed(book.of(Forecast))
            if one.on <= today
            and one.pace
            and (
                is_by(book, one, team)
                or any(name_key(tag) == wanted for tag in one.matters if wanted)
            )
        ),
        None,
    )


def _last_weeks(weeks: Weeks) -> Weeks:
    """The weeks that a forecast looks at: two years at most."""
    gone = max(0, len(weeks.items) - _MOST_WEEKS)
    return Weeks(weeks.first_monday + gone * _WEEK, weeks.items[gone:])


def _delivered_weeks(book: Book, matter: str, team: str, today: date) -> Weeks | None:
    """What a team delivered week by week, from the outcomes in the book; None when there are none."""
    days: Counter[date] = Counter()
    for promise in book.of(Promise):
        if not _is_by_team(book, promise, matter, team):
            continue
        state = promise_state(book, promise, today)
        if state.settled and state.after and state.after.what_of(promise) in DONE:
            days[monday_of(state.settled)] += 1
    stop = monday_of(today)
    weeks = {monday: count for monday, count in days.items() if monday < stop}
    if not weeks:
        return None
    first = max(min(weeks), stop - _MOST_WEEKS * _WEEK)
    counts = [weeks.get(first + number * _WEEK, 0) for number in range((stop - first).days // 7)]
    return Weeks(first, tuple(counts))


def _is_by_team(book: Book, promise: Promise, matter: str, team: str) -> bool:
    if team:
        names = (*promise.who, *promise.on_behalf_of)
        return any(book.is_same(name, team) for name in names)
    wanted = name_key(matter)
    return bool(matter) and any(name_key(tag) == wanted for tag in promise.matters)
