"""Several promises, of a team one after the other, or each behind what it waits for, with its chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.to_come.assumptions import assumptions
from goodbooks.accounts.to_come.forecast_pictures import in_order_of
from goodbooks.accounts.to_come.wait_costs import costs, waiting_lines
from goodbooks.core.document import Document, Gap, Line, Question, Section
from goodbooks.core.phrasing import listed, short_day, shortened
from goodbooks.core.table import Row, Table
from goodbooks.forecast import parameters
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.commitment import Commitment, Team
from goodbooks.forecast.portfolio import portfolio
from goodbooks.forecast.words import chance_in_words, level_in_words
from goodbooks.reckoning.forecasts.answered import own_work, reckoned

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.picture import Picture
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.forecast import Forecast as Found

SURE = parameters.HEADLINE
_EVEN = 0.5
_LONGEST = 24
_SEVERAL = 2
_ALL = {2: "both", 3: "all three", 4: "all four", 5: "all five"}


class _Placed(NamedTuple):
    """One promise in its place in the order, reckoned with the work before it."""

    entry: Forecast
    found: Found
    cites: tuple[str, ...]

    @property
    def name(self) -> str:
        return shortened(self.entry.title, _LONGEST) or "(no title)"


def page_in_order(book: Book, entries: Sequence[Forecast], question: Question) -> Document:
    """Which promise is the first that will not hold, and a row for each."""
    placed: list[_Placed] = []
    for entry in entries:
        found = reckoned(entry)
        if isinstance(found, Refused):
            name = f"{shortened(entry.title, _LONGEST)}: " if entry.title else ""
            return _document("", (), lacks=(Gap(f"{name}{found.reason}", found.remedy),))
        cites = tuple(f"^{ref}" for ref in entry.links if book.get(ref))
        placed.append(_Placed(entry, found, cites))
    sections = (
        Section("", (*_in_short(placed, question.today), *_together(placed, question.today))),
        Section("In this order", (_table(placed, question), _picture(placed, question))),
        Section("What waits for what", _waiting(book, placed, question)),
        Section("What it rests on", _assumed(book, placed, question)),
    )
    whom = f"for {listed(question.readers)}" if question.readers else "for you alone"
    made = f"reckoned on {short_day(question.today, question.today)} · {whom}"
    return _document(made, sections)


def _document(
    subtitle: str, sections: tuple[Section, ...], lacks: tuple[Gap, ...] = ()
) -> Document:
    return Document("forecast", "Forecast: several in order", subtitle, sections, lacks=lacks)


def _in_short(placed: list[_Placed], today: date) -> tuple[Line, ...]:
    """The first promise that is less likely than not to hold."""
    breaker = next((one for one in placed if _chance(one) < _EVEN), None)
    dated = [one for one in placed if one.found.promise_chance is not None]
    if breaker is None:
        what = "Each of them is more likely than not to hold" if dated else "None of them has a day"
        return (Line(f"{what}, in this order.", (), "lead"),)
    day = breaker.entry.due.on if breaker.entry.due else today
    text = (
        f"The first that will hardly hold is “{breaker.name}”: {short_day(day, today)},"
        f" {chance_in_words(_chance(breaker))}."
    )
    lines = [Line(text, breaker.cites, "lead")]
    before = [one for one in placed[: placed.index(breaker)] if one.entry.who == breaker.entry.who]
    if before:
        names = listed(f"“{one.name}”" for one in before)
        lines.append(Line(f"Before it comes the work of {names}; another order gives other days."))
    return tuple(lines)


def _together(placed: list[_Placed], today: date) -> tuple[Line, ...]:
    """The chance that all of them hold; a team's luck is shared, so it is no product."""
    dated = [one for one in placed if one.entry.due is not None]
    if len(dated) < _SEVERAL:
        return ()
    teams: dict[str, Team] = {}
    numbers = _numbers(placed)
    commitments = []
    for number, one in enumerate(placed):
        asked, team = one.found.asked, listed(one.entry.who)
        teams.setdefault(team, Team(asked.pace, asked.capacity))
        after = tuple(str(numbers[name]) for name in _after(one, placed))
        needs = tuple(need for need in asked.needs if need.name not in numbers)
        work = own_work(one.entry) or asked.work
        commitments.append(
            Commitment(str(number), team, work, asked.promised, after, needs, asked.risks)
        )
    found = portfolio(teams, commitments, start=today)
    if isinstance(found, Refused) or found.all_kept is None:
        return ()
    words = chance_in_words(found.all_kept)
    return (Line(f"That {_ALL.get(len(dated), 'all of them')} hold: {words}.", _all(dated)),)


def _numbers(placed: Sequence[_Placed]) -> dict[str, int]:
    """The place of each promise by the name that a need for it has."""
    return {f"^{ref}": number for number, one in enumerate(placed) for ref in one.entry.links}


def _after(one: _Placed, placed: Sequence[_Placed]) -> tuple[str, ...]:
    """Those asked about that one of them waits for, by the names of its needs."""
    numbers = _numbers(placed)
    return tuple(name for wait in one.entry.waits if (name := f"^{wait.ref}") in numbers)


def _waiting(book: Book, placed: Sequence[_Placed], question: Question) -> tuple[Line, ...]:
    """What each waits for with its days, and the one wait of all that costs the most."""
    if "waits" in question.hidden:
        return ()
    told: list[Line] = []
    dearest: list[tuple[tuple[int, float], Line]] = []
    for one in placed:
        lines = waiting_lines(book, one.entry, one.found, question)
        told += [
            line._replace(text=f"“{one.name}” waits for {line.text}", mark="-")
            if not line.text.startswith("Not")
            else line
            for line in lines
            if line.mark
        ]
        dear = costs(one.found)[:1]
        dearest += [
            (
                dear[0].gain(one.found),
                line._replace(text=f"“{one.name}”: {line.text[:1].lower()}{line.text[1:]}"),
            )
            for line in lines
            if not line.mark and dear
        ]
    most = max(dearest, key=lambda pair: pair[0], default=None)
    return tuple(told) + ((most[1],) if most else ())


def _assumed(book: Book, placed: Sequence[_Placed], question: Question) -> tuple[Line, ...]:
    """What they rest on, team by team; the work of each stands in its row."""
    asked = question._replace(hidden=(*question.hidden, "work"))
    firsts = {one.entry.who: one for one in reversed(placed)}
    told: list[Line] = []
    for who, one in reversed(firsts.items()):
        lines = assumptions(book, one.entry, one.found, asked)
        lines = lines if question.hidden else lines[:-1]
        lead = f"{listed(who) or 'The others'}: " if len(firsts) > 1 else ""
        told += [line._replace(text=f"{lead}{line.text}") for line in lines]
    return tuple(dict.fromkeys(told))


def _all(placed: list[_Placed]) -> tuple[str, ...]:
    return tuple(ref for one in placed for ref in one.cites)


def _picture(placed: list[_Placed], question: Question) -> Picture:
    """Each promise from its even day to its nearly certain one, with the promised day on it."""
    is_hidden = "waits" in question.hidden
    rows = [
        (f"{number}. {one.name}{'' if is_hidden else _behind(one, placed)}", one.found, one.cites)
        for number, one in enumerate(placed, 1)
    ]
    return in_order_of("When each is likely to be done", rows, question.today)


def _behind(one: _Placed, placed: Sequence[_Placed]) -> str:
    """The places of those that one waits for: " (after 1)"."""
    numbers = _numbers(placed)
    names = listed(str(numbers[name] + 1) for name in _after(one, placed))
    return f" (after {names})" if names else ""


def _chance(one: _Placed) -> float:
    chance = one.found.promise_chance
    return 1.0 if chance is None else chance


def _table(placed: list[_Placed], question: Question) -> Table:
    rows, today = [], question.today
    is_hidden = "waits" in question.hidden
    for number, one in enumerate(placed, 1):
        due = short_day(one.entry.due.on, today) if one.entry.due else "no day"
        chance = one.found.promise_chance
        days = (one.found.day(level) for level in (_EVEN, SURE))
        rows.append(
            Row(
                (
                    f"{number}. {one.name}{'' if is_hidden else _behind(one, placed)}",
                    one.entry.work.figures if one.entry.work else "",
                    due,
                    chance_in_words(chance).removeprefix("about ") if chance is not None else "",
                    *(short_day(day, today) if day else "not in sight" for day in days),
                ),
                one.cites,
            )
        )
    sure = level_in_words(SURE).removeprefix("about ")
    return Table(("what", "left", "promised", "chance", "even odds", sure), tuple(rows))
