"""What the book foresees, in words: the chance, what it rests on, why it moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.measures import percent_text, plain
from goodbooks.core.phrasing import capital, counted, listed, sentence, short_day, shortened

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.moved import Moved
    from goodbooks.reckoning.forecasts.foreseen import Foreseen
    from goodbooks.reckoning.forecasts.moved import Reason
    from goodbooks.reckoning.forecasts.record import Hits, Record

EVEN = 0.5
"""Below this chance a promised day is called unlikely: it is less than a coin's."""
_LEVELS = (0.5, 0.85)
ITEMS = frozenset({"", "item", "items"})
"""Words that say no more than that they are things."""
_LEAST_PACE = 0.05


def refs(found: Foreseen) -> tuple[str, ...]:
    """What the figures rest on, as it is cited."""
    return tuple(entry.ref for entry in found.rests_on)


def odds(chance: float) -> str:
    """A chance in words: "about 2 in 10"."""
    from goodbooks.forecast.words import chance_in_words

    return chance_in_words(chance)


def is_unlikely(found: Foreseen, today: date) -> bool:
    """Whether the day is still to come and has less than an even chance."""
    return (
        found.day is not None
        and found.day >= today
        and found.chance is not None
        and found.chance < EVEN
    )


def chance_text(found: Foreseen, today: date) -> str:
    """The chance of the day, and who says so: a clause without a full stop."""
    given = short_day(found.entry.on, today)
    if found.chance is None or found.day is None:
        return f"the forecast of {given} says: {days_text(found, today)}"
    return f"the forecast of {given} gives that day {odds(found.chance)}"


def days_text(found: Foreseen, today: date) -> str:
    """When it is likely to be done: "1 in 2 by 6 April 2027, about 6 in 7 by 25 May 2027"."""
    from goodbooks.forecast.words import level_in_words

    said = []
    for level in _LEVELS:
        day = found.date(level)
        when = f"by {short_day(day, today)}" if day else "not within two years"
        said.append(f"{level_in_words(level)} {when}")
    return ", ".join(said)


def unit_of(entry: Forecast) -> str:
    """What is counted: "items", the user's own word, or days where it is said how long it takes."""
    from goodbooks.reckoning.forecasts.asked import timed

    if time := timed(entry):
        return time.unit
    unit = entry.work.unit if entry.work else ""
    return "items" if unit.lower() in ITEMS else unit


def left_text(entry: Forecast, are: str = "", to: str = " to ") -> str:
    """What is left: "20 to 28 items", "3 to 6 weeks of work, most likely 4"; `are` says after things that they are left, with “are” in it."""
    from goodbooks.reckoning.forecasts.asked import timed

    work = entry.work
    if work is None:
        return ""
    is_one = work.low == work.high == 1
    likely = f", most likely {plain(work.likely)}" if work.likely is not None else ""
    figures = work.figures.replace("-", to)
    if timed(entry):
        return f"{figures} {work.unit.removesuffix(' of work')} of work{likely}"
    unit = unit_of(entry)
    unit = "item" if is_one and unit == "items" else unit
    goes_on = are.replace(" are", " is") if is_one else are
    return f"{figures} {unit}{likely}{',' if likely and goes_on else ''}{goes_on}"


def pace_text(mean: float) -> str:
    """How many a week: "3.5", and never none."""
    return f"{mean:.1f}" if mean >= _LEAST_PACE else "less than 0.1"


def plan_text(day: date | None, today: date) -> str:
    """The day to plan with, where some day is sure enough: a clause without a full stop."""
    if day is None:
        return "no day within two years is sure enough to name"
    return f"I would plan with {short_day(day, today)}"


def rests_text(found: Foreseen, today: date) -> str:
    """What the figures rest on, in a sentence: what is left, the pace and where it is from, who is there."""
    from goodbooks.reckoning.forecasts.asked import timed

    pace = found.reckoned.asked.pace
    if timed(found.entry):
        return sentence(f"It rests on {basis(found, today)}")
    source = "judged, and not counted"
    if not pace.is_judgement:
        source = f"counted over the last {counted(pace.weeks, 'week')}"
    work = left_text(found.entry, " still to do")
    said = f"It rests on {work} and on a pace of {pace_text(pace.mean)} a week, {source}"
    return sentence(f"{said}{_with_whom(found, today)}")


def basis(found: Foreseen, today: date) -> str:
    """The work, the pace and who is there: "40-55 items, 3.5 in an ordinary week, 7 of 12 there"."""
    from goodbooks.reckoning.forecasts.asked import timed

    pace = found.reckoned.asked.pace
    if timed(found.entry):
        return f"{left_text(found.entry)}, as judged{_with_whom(found, today)}"
    said = f"{left_text(found.entry, to='-')}, {pace_text(pace.mean)} in an ordinary week"
    return f"{said}{_with_whom(found, today)}"


def _with_whom(found: Foreseen, today: date) -> str:
    """How many are there, where some are missing, and what it is begun after."""
    begin = max(today, min(need.earliest for need in found.reckoned.asked.needs))
    share = found.reckoned.asked.capacity.share(begin)
    said = f", {_there(found)} there" if share < 1 else ""
    known = [one for one in found.waits if one.arrival and one.promise and one.why != "done"]
    names = listed(
        f"“{shortened(one.promise.title or one.promise.ref, 50)}”" for one in known if one.promise
    )
    return said + (f", begun after {names}" if names else "")


def _there(found: Foreseen) -> str:
    """How many of the team are there, as the newest word has it."""
    newest = found.capacities[-1].share() if found.capacities else None
    if newest is None or (found.entry.people and not found.newer):
        newest = found.entry.people[-1].share if found.entry.people else newest
    return f"{newest.there:g} of {newest.whole:g}" if newest else "not all"


def moved_text(found: Foreseen, today: date) -> str:
    """Why the chance is another than was said, in a sentence; "" where it is not."""
    from goodbooks.reckoning.forecasts.moved import since_said

    if found.said is None or found.chance is None or odds(found.said) == odds(found.chance):
        return ""
    reasons = [reason for reason in since_said(found) if _is_felt(reason)]
    why = listed(_why(found, reason, today) for reason in reasons)
    said = f"When it was given, it said {odds(found.said)}"
    return sentence(f"{said}; since then {why}" if why else said)


def _is_felt(reason: Reason) -> bool:
    """Whether a reason is worth naming: it moved the chance by three in a hundred or more."""
    return abs(reason.after - reason.before) >= _LEAST


_LEAST = 0.03


def _why(found: Foreseen, reason: Reason, today: date) -> str:
    """One reason in words, with what it brought the chance to."""
    to = f" (to {odds(reason.after)})"
    if reason.what == "day":
        return f"the day has moved to {short_day(found.day or today, today)}{to}"
    if reason.what == "capacity":
        newest = found.newer[-1]
        share = newest.share()
        there = f"{share.there:g} of {share.whole:g} are there" if share else "capacity has changed"
        return f"{there} as of {short_day(newest.on, today)}{to}"
    if reason.what == "capacity left out":
        return f"the capacity noted before it is counted in{to}"
    return f"time has passed without its being done{to}"


def moves_text(moved: Moved, today: date) -> str:
    """Why a later forecast has another day, in a sentence; "" where it has the same."""
    if moved.before is None or moved.after is None or moved.before == moved.after:
        return ""
    parts = listed(
        f"{move.name} {counted(abs(move.days), 'day')} {'later' if move.days > 0 else 'earlier'}"
        for move in moved.moves
        if move.days
    )
    day = f"{short_day(moved.before, today)} became {short_day(moved.after, today)}"
    return sentence(f"{day}: {parts}" if parts else day)


def record_lines(record: Record, today: date) -> list[tuple[str, tuple[str, ...]]]:
    """The track record: first the counts in a sentence, then each forecast that was scored."""
    lines = [(record_text(record), tuple(one.entry.ref for one in record.scored))]
    for one in reversed(record.scored):
        entry = one.entry
        days = [(day.on, day.share) for day in entry.dates if day.on]
        if entry.due and entry.chance is not None:
            days.append((entry.due.on, entry.chance))
        said = listed(
            f"{percent_text(share)} by {short_day(on, today)}" for on, share in sorted(days)
        )
        what = f"{short_day(entry.on, today)}: {shortened(entry.title or entry.ref, 60)}"
        became = f"done on {short_day(one.done, today)}" if one.done else "not done by then"
        lines.append(
            (sentence(f"{what}: {became}" + (f" (said: {said})" if said else "")), (entry.ref,))
        )
    return lines


def record_text(record: Record) -> str:
    """How many days of each level held, what that makes plausible, and how much evidence it is."""
    held = listed(_held(hits) for hits in record.hits)
    count = capital(counted(len(record.scored), "forecast"))
    has, whose = ("has", "its") if len(record.scored) == 1 else ("have", "their")
    said = [f"{count} {has} come due" + (f"; of {whose} days {held}" if held else "")]
    if record.separate < len(record.scored):
        alone = counted(record.separate, "does", "do")
        said.append(
            f"{capital(alone)} not overlap with another in time, and only those are separate evidence"
        )
    if len(record.scored) < _FEWEST:
        said.append("Too few to say more than the list does")
    elif record.brier is not None:
        days = counted(record.promised, "promised day")
        said.append(f"Brier score of the chances of {days}: {record.brier:.2f}; a coin has 0.25")
    return " ".join(map(sentence, said))


def _held(hits: Hits) -> str:
    """How many days of a level held, with the range once there are enough to have one."""
    said = f"{hits.met} of {hits.of} held at {percent_text(hits.level)}"
    if hits.of < _FEWEST:
        return said
    return f"{said} ({round(100 * hits.low)} to {round(100 * hits.high)} in 100 is plausible)"


_FEWEST = 5


def title_of(found: Foreseen) -> str:
    """What the forecast is about, in marks."""
    about: Entry = found.promise or found.entry
    return f"“{shortened(about.title or found.entry.title or found.entry.ref, 70)}”"
