"""What holds by now, as I noted it for those who wait when a plan was made: a message to them the same evening says it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import sentence
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.entry import Entry

HOLDS = "What holds now: "
"""How such a note begins."""
_FRESH_DAYS = 1
"""So many days on something else may hold already of which they may not read."""


def holds_now(entries: Sequence[Entry], today: date) -> tuple[Line, ...]:
    """The last such note among what these readers see, of today or yesterday, as a line; none where there is none."""
    noted = [one for one in entries if isinstance(one, Note) and one.title.startswith(HOLDS)]
    fresh = [one for one in noted if (today - one.on).days <= _FRESH_DAYS]
    return tuple(Line(sentence(one.title), (one.ref,)) for one in fresh[-1:])
