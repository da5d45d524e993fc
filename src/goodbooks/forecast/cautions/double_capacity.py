"""Is cautious about missing people who may have been missing already."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.parameters import STEP
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast


def look(found: Forecast) -> Said | None:
    """Raise it when fewer people are taken off a pace that has just fallen with all of them there."""
    asked = found.asked
    ahead = asked.capacity.share(asked.begins)
    was = asked.capacity.share(asked.history.end - timedelta(days=3))
    if ahead >= was or asked.pace.step > -STEP:
        return None
    sentence = (
        "The pace had already fallen before the people were taken off it, so their absence may be "
        "counted twice."
    )
    remedy = "say from which day they were missing, so that the history is read with that"
    return Said(CAUTION.name, sentence, remedy, ahead)


CAUTION = Caution(
    name="double-capacity",
    summary="People are taken off a pace that may have fallen because they were gone.",
    look=look,
    weight=60,
    measured="Counting five of twelve twice makes the work seem to last 1.7 times as long.",
)
