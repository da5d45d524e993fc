"""The days that were put into a message's gaps before it was sent, as the entries that tell the book of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.document import DAY_HERE
from goodbooks.core.telling import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.document import Gap, Message
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

_NEAR = 24
"""So many signs on each side of a gap tell where it stood."""


def days_filled(desk: Desk, message: Message, text: str) -> tuple[Understood, ...]:
    """What the book learns from the days in a message as it was sent; `text` are its words then.

    Only where the words around the gap still stand, once, and a day that is not over is between them.
    """
    made = "\n".join(_entries(message, text, desk.clock.today))
    return desk.understand_all(made) if made else ()


def lines_for_days(message: Message | None) -> tuple[str, ...]:
    """For each gap that a day fills, how the book learns of a day that was written in by hand."""
    gaps = message.gaps if message else ()
    return tuple(
        f"goodbooks add {' '.join(quoted(line.strip()) for line in gap.entry.splitlines())}"
        for gap in gaps
        if gap.entry
    )


def _entries(message: Message, text: str, today: date) -> Iterator[str]:
    words = " ".join(text.split())
    for gap in message.gaps:
        said = _said(gap, message, words) if gap.entry else ""
        day = read_moment(said, today) if said else None
        if isinstance(day, Moment) and day.on >= today:
            yield gap.entry.replace(DAY_HERE, str(day))


def _said(gap: Gap, message: Message, words: str) -> str:
    """What stands in a message where a gap was; "" where it stands there still, or the place cannot be told."""
    for line in message.paragraphs:
        before, mark, after = " ".join(line.text.split()).partition(gap.marked)
        if mark and any(f"{ref}\n" in gap.entry or f"{ref} " in gap.entry for ref in line.cites):
            near = (re.escape(before[-_NEAR:]), re.escape(after[:_NEAR]))
            found = re.findall(rf"{near[0]}([^\[\]]{{1,60}}?){near[1]}", words)
            return found[0].strip() if len(found) == 1 else ""
    return ""
