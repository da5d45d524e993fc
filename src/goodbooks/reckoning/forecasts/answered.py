"""A forecast entry answered: what comes of its own lines, or why nothing honest does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.measures import Amount, Level, percent_text
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.forecast import Question
from goodbooks.forecast.forecasting import answer
from goodbooks.forecast.history import History
from goodbooks.forecast.how_many import how_many
from goodbooks.reckoning.forecasts.asked import question_of, timed

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.forecast import Forecast as Entry
    from goodbooks.forecast.forecast import Forecast
    from goodbooks.forecast.how_many import Counted
    from goodbooks.forecast.work import Work


NOT_ALIKE = (
    "a time and a count of things cannot be added, and the same team does one after the other",
    "say both as a time, --items '3-6 weeks', or both as things, --items 12",
)
"""Why work is not reckoned that comes after other work of the team, and what to say instead."""


def reckoned(entry: Entry) -> Forecast | Refused:
    """What an entry's own history, work and team give, with its cautions."""
    if entry.work is None:
        return Refused("it is not said how much is left", "say it: --items 40-55")
    if entry.ahead and entry.ahead.in_unit_of(entry.work) is None:
        return Refused(*NOT_ALIKE)
    lacks = _lacks_a_pace(entry)
    if lacks:
        return lacks
    asked = question_of(entry)
    if asked is None:
        return Refused("its days lie too far from today", "give days of the next years")
    return answer(asked) if isinstance(asked, Question) else asked


def _lacks_a_pace(entry: Entry) -> Refused | None:
    if entry.pace is None and entry.judged is None and timed(entry) is None:
        return Refused("it has no history", "give one: --history FILE, or --pace 3-6")
    if entry.pace is None and entry.judged is not None and not entry.judged.low:
        return Refused("a pace of nothing a week has no end", "give the least above 0: --pace 1-4")
    return None


def counted_by(entry: Entry, until: date) -> tuple[Counted, ...] | Refused:
    """How many items come by a day, from an entry that does not say how much is left."""
    fields = tuple(pair for pair in entry.fields if pair[0] not in ("work", "ahead"))
    asked = question_of(entry._replace(fields=(*fields, ("work", str(Amount(1, 1))))))
    if isinstance(asked, Refused):
        return asked
    if asked is None or not asked.history.items:
        return Refused("how many by a day needs a history", "give one: --history FILE")
    return how_many(
        asked.history, until=until, start=asked.needs, capacity=asked.capacity, risks=asked.risks
    )


def own_work(entry: Entry) -> Work | None:
    """The entry's work without what the team finishes before it."""
    fields = tuple(pair for pair in entry.fields if pair[0] != "ahead")
    asked = question_of(entry._replace(fields=fields))
    return asked.work if isinstance(asked, Question) else None


def history_of(entry: Entry) -> History | None:
    """The entry's weeks; None where a pace was judged instead."""
    weeks = entry.pace
    return None if weeks is None else History(weeks.first_monday, weeks.items)


def _in_hundreds(chance: float) -> float:
    """A chance in whole hundredths; neither none nor all of it where it is neither."""
    share = round(chance, 2)
    return min(max(share, 0.01), 0.99) if 0 < chance < 1 else share


def with_answer(entry: Entry, found: Forecast) -> Entry:
    """The entry with what it says today: its chance and its dates, in place of any it had."""
    kept = [pair for pair in entry.fields if pair[0] not in ("chance", "dates")]
    chance = found.promise_chance
    if chance is not None:
        kept.append(("chance", percent_text(_in_hundreds(chance))))
    levels = (str(Level(one.level, one.day)) for one in found.dates)
    kept.append(("dates", ", ".join(levels)))
    return entry._replace(fields=tuple(kept))
