"""A sentence that says from which day on something comes again, “two lines every evening, starting tonight”: what it means without that, with its first day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.again import again_in
from goodbooks.language.days.first_time import without_first_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.desk.sentences.plain_meaning import Meant

_HAS_DUE = regex(r'(?:\S+ )?(?:promise|request) [^"]*"[^"]*"(?![^"]* by )')


def from_a_day_on(sentence: str, today: date, whole: Callable[[str], Meant | None]) -> Meant | None:
    """A promise or a request that comes again, with the first day that is told; any other sentence as a whole."""
    bare, first = without_first_time(sentence, today)
    meant = whole(bare) if bare != sentence and again_in(bare, today) else None
    if meant is None or not any(one.startswith("every:") for one in meant.more):
        return whole(sentence)
    is_told = first and _HAS_DUE.match(meant.line) and not any(one.startswith("due:") for one in meant.more)  # fmt: skip
    return meant._replace(more=(*meant.more, f"due: {first}")) if is_told else meant
