"""What the first looks of a day need in a long book, made behind while nothing is asked, and not when somebody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.desk.shelved.last_reading import LastReading
    from goodbooks.desk.shelved.library import Library


def look_ahead(library: Library, today: date, look: Callable[[LastReading, date], object]) -> None:
    """Have all of a long book looked at behind the answers, once on each day, as soon as its index is there."""
    last, behind, meanwhile = library.last_reading, library.behind, library.meanwhile
    if last is None or behind is None or behind.has_failed:
        return
    is_read = meanwhile is None or meanwhile.is_over
    if is_read and (last.looked is None or last.looked.today != today):
        behind.want(lambda: look(last, today))
