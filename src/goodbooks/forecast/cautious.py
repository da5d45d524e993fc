"""The cautions, gathered: the folder is the list."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import goodbooks.forecast.cautions
from goodbooks.core import catalog
from goodbooks.forecast.caution import Caution

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast
    from goodbooks.forecast.said import Said


@cache
def all_cautions() -> tuple[Caution, ...]:
    """Every caution there is, those to be said first in front."""
    found = catalog.load(goodbooks.forecast.cautions, "CAUTION", Caution)
    return tuple(sorted(found.values(), key=lambda one: (one.weight, one.name)))


def cautions_of(found: Forecast) -> tuple[Said, ...]:
    """What a forecast has to say against itself."""
    raised = (caution.look(found) for caution in all_cautions())
    return tuple(said for said in raised if said)
