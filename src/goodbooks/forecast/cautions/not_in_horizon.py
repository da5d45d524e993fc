"""Is cautious about dates that are not reached within the horizon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.caution import Caution
from goodbooks.forecast.parameters import HORIZON
from goodbooks.forecast.said import Said
from goodbooks.forecast.words import chance_in_words, level_in_words

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast


def look(found: Forecast) -> Said | None:
    """Raise it when one of the levels has no date."""
    beyond = [dated.level for dated in found.dates if dated.day is None]
    if not beyond:
        return None
    sure = level_in_words(beyond[0])
    if found.outlook.odds < beyond[0]:
        likely = chance_in_words(found.outlook.odds)
        why = f"What it waits for comes at all only {likely} times, so no day holds {sure}."
        told = f"What it waits for may not come, so no day holds {sure}."
        return Said(CAUTION.name, why, "ask those who bring it how likely that is", beyond[0], told)
    sentence = f"A date that holds {sure} times lies more than {HORIZON // 52} years ahead; no day is named."
    remedy = "forecast a part of the work that fits into a year"
    return Said(CAUTION.name, sentence, remedy, beyond[0])


CAUTION = Caution(
    name="not-in-horizon",
    summary="A date lies beyond the two years that are looked ahead.",
    look=look,
    weight=15,
    measured="A date cut off at the horizon would be a promise that nothing supports.",
)
