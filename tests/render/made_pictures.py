"""Pictures made by hand for the tests of the forms: one of every sort."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import accumulate

from goodbooks.core.pictures import (
    burn_up,
    chance_by_day,
    gains,
    pace_by_week,
    promised_days,
    track_record,
)
from goodbooks.core.pictures.promised import Promised

TODAY = date(2026, 11, 3)
DUE = Promised(date(2026, 12, 1), 0.21, "about 2 in 10")
STARTS = date(2026, 11, 8)
WEEKLY = (3, 4, 0, 5, 2, 6, 3, 4, 1, 5, 3, 2, 4)


def after(weeks: int) -> date:
    """The end of a week after the work has begun."""
    return STARTS + timedelta(weeks=weeks)


BURN_UP = burn_up.picture(
    burn_up.BurnUp(
        "Loyalty interface: finished so far, and what may come",
        TODAY,
        tuple(
            burn_up.Done(after(number - len(WEEKLY)), total)
            for number, total in enumerate(accumulate(WEEKLY, initial=0))
        ),
        tuple(
            burn_up.Reach(after(week), (1.2 * week, 1.9 * week, 3.1 * week, 4.6 * week, 5.9 * week))
            for week in range(1, 18)
        ),
        (40, 55),
        DUE,
        ("^f-loyalty",),
    )
)


def curve(name: str, late: int) -> chance_by_day.Curve:
    """A curve that rises from a fortnight after the start."""
    days = [after(2) + timedelta(days=number) for number in range(0, 170, 2)]
    points = tuple(
        chance_by_day.Chance(on, 1 / (1 + 2.7 ** -((on - after(late)).days / 20))) for on in days
    )
    levels = tuple(
        chance_by_day.Chance(next(point.on for point in points if point.chance >= level), level)
        for level in (0.5, 0.85, 0.95)
    )
    return chance_by_day.Curve(name, points, levels)


CHANCE = chance_by_day.picture(
    chance_by_day.ChanceByDay(
        "Loyalty interface: how likely it is to be done by when", TODAY, curve("as it is", 7),
        None, DUE, ("^f-loyalty",),
    )
)  # fmt: skip
CHANCE_OF_TWO = chance_by_day.picture(
    chance_by_day.ChanceByDay(
        "With two more people", TODAY, curve("as it is", 7),
        curve("with 9 of 12 people", 4), DUE, ("^f-loyalty", "^seats"),
    )
)  # fmt: skip
PACE = pace_by_week.picture(
    pace_by_week.PaceByWeek(
        "Platform: items finished each week",
        TODAY,
        tuple(
            pace_by_week.Week(
                date(2026, 5, 4) + timedelta(weeks=number),
                None if number >= 26 else (3, 4, 0, 5, 2, 6, 3)[number % 7],
                7 / 12 if number > 20 else 0.5 if number in (12, 13) else 1.0,
            )
            for number in range(34)
        ),
        3.3,
        2.2,
        4.9,
        ("^f-loyalty",),
    )
)
RECORD = track_record.picture(
    track_record.TrackRecord(
        "Forecasts that have come due",
        TODAY,
        (
            track_record.Level(0.5, 11, 20, 0.36, 0.72),
            track_record.Level(0.85, 17, 20, 0.66, 0.94),
            track_record.Level(0.95, 19, 20, 0.79, 0.99),
        ),
        ("^f1", "^f2"),
    )
)
PROMISES = promised_days.picture(
    promised_days.PromisedDays(
        "What Platform has promised",
        TODAY,
        (
            promised_days.Likely(
                "Loyalty interface live", date(2026, 12, 14), date(2027, 1, 15), date(2027, 2, 9),
                DUE, ("^theo-date",),
            ),
            promised_days.Likely(
                "Nightly restore for all shops", date(2026, 12, 28), date(2027, 2, 10), None,
                Promised(date(2027, 3, 1), 0.88, "about 9 in 10"), ("^restore",),
            ),
            promised_days.Likely("Till messages", date(2027, 2, 1), date(2027, 3, 22), None),
        ),
        "That all are kept: about 2 in 10.",
    )
)  # fmt: skip
GAINS = gains.picture(
    gains.Gains(
        "What would bring the day nearer",
        TODAY,
        (
            gains.Gain("Start a week earlier", 1.0, "1 week"),
            gains.Gain("Two of the five open seats filled", 3.4, "3.4 weeks", ("^seats",)),
            gains.Gain("10 items fewer", 2.6, "2.6 weeks"),
        ),
        "weeks earlier",
    )
)
PICTURES = {
    "burn-up": BURN_UP,
    "chance": CHANCE,
    "chance-of-two": CHANCE_OF_TWO,
    "pace": PACE,
    "record": RECORD,
    "promises": PROMISES,
    "gains": GAINS,
}
