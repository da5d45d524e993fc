"""Is cautious about what lies outside all that the history has seen."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.parameters import EVIDENCE, HEADLINE, YEAR_END
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast
    from goodbooks.forecast.history import History

_LEAST, _MOST, _TIMES = 0.5, 1.2, 3


def look(found: Forecast) -> Said | None:
    """Raise it for far fewer or more people, far more work, or dates further off than a year."""
    asked = found.asked
    seen = _seen(asked.history)
    share = asked.capacity.share(asked.begins)
    late = found.day(HEADLINE)
    weeks = (late - asked.begins).days / 7 if late else 0.0
    if not _LEAST * min(seen) <= share <= _MOST * max(seen):
        what, figure = f"the history has no weeks with {share:.0%} of the team", share
    elif asked.pace.items and asked.work.middle > _TIMES * asked.pace.items:
        what, figure = "the work is more than three times all that the history holds", weeks
    elif weeks > EVIDENCE:
        what, figure = (
            "the date lies more than a year ahead, further than it could be checked",
            weeks,
        )
    else:
        return None
    remedy = "make it again every month, and promise a nearer part of it first"
    return Said(CAUTION.name, f"This goes beyond the evidence: {what}.", remedy, figure)


def _seen(history: History) -> list[float]:
    """The shares of the team that were there in ordinary weeks of the history."""
    mondays = (history.first_monday + timedelta(weeks=n) for n in range(len(history.items)))
    pairs = zip(mondays, history.capacity, strict=False)
    return [share for monday, share in pairs if monday.isocalendar()[1] not in YEAR_END] or [1.0]


CAUTION = Caution(
    name="extrapolation",
    summary="The work, the team or the time ahead is unlike anything in the history.",
    look=look,
    weight=70,
    measured="The study could check dates up to 52 weeks ahead, with fixed teams.",
)
