"""Is cautious about a pace that people named, since nothing was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast


def look(found: Forecast) -> Said | None:
    """Raise it whenever a range stood in for a history."""
    if not found.asked.pace.is_judgement:
        return None
    what = "time" if found.asked.work.unit == "working days" else "pace"
    sentence = f"This rests on a judgement: the {what} was named, not measured."
    remedy = "write down what is finished each week; four weeks are enough to begin with"
    return Said(CAUTION.name, sentence, remedy, found.asked.pace.mean)


CAUTION = Caution(
    name="judgement",
    summary="A pace that people named stood in for a history.",
    look=look,
    weight=1,
    measured="Ranges that people call 90 % sure hold about 7 times in 10 (Jørgensen and others, 2004).",
)
