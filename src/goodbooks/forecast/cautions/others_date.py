"""Is cautious about a promised day that more likely fails than holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said
from goodbooks.forecast.words import a_chance

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast


_EVEN = 0.5


def look(found: Forecast) -> Said | None:
    """Raise it when the promised day has less than an even chance."""
    chance = found.promise_chance
    if chance is None or chance >= _EVEN:
        return None
    sentence = f"The promised day has {a_chance(chance)}."
    remedy = "change the people, the scope, the start or the day; each alone is worked out"
    return Said(CAUTION.name, sentence, remedy, chance)


CAUTION = Caution(
    name="others-date",
    summary="The promised day has less than an even chance.",
    look=look,
    weight=5,
    measured="Of 64,747 due dates in eight trackers 11 to 54 in 100 were missed (the issues of Choetkiertikul and others, Empirical Software Engineering 22, 2017).",
)
