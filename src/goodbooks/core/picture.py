"""A picture as a block: facts to be drawn, the same facts in words, as a table and in letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from typing import TypeAlias

    from goodbooks.core.document import Table
    from goodbooks.core.pictures.burn_up import BurnUp
    from goodbooks.core.pictures.chance_by_day import ChanceByDay
    from goodbooks.core.pictures.gains import Gains
    from goodbooks.core.pictures.pace_by_week import PaceByWeek
    from goodbooks.core.pictures.promised_days import PromisedDays
    from goodbooks.core.pictures.strip import Strip
    from goodbooks.core.pictures.track_record import TrackRecord

    Facts: TypeAlias = BurnUp | ChanceByDay | Gains | PaceByWeek | PromisedDays | TrackRecord


class Picture(NamedTuple):
    """What a picture shows, before it is drawn in any form.

    `sort` is the name of the file that draws its `facts`. `words` says it in sentences, `table`
    in figures with what they rest on; `strips` are its rows where a picture is made of letters,
    and `ends` what the two ends of their scale are.
    """

    sort: str
    title: str
    words: str
    facts: Facts
    table: Table
    strips: tuple[Strip, ...] = ()
    ends: tuple[str, str] = ("", "")
    key: str = ""
    """What the strokes of a picture made of letters mean."""
