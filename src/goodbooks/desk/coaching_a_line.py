"""The coach on a line for the book: a promise, an ask or an answer held against what the book has already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.core.phrasing import short_day
from goodbooks.desk.coaching import coach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.entry import Entry
    from goodbooks.desk.coaching import Flag
    from goodbooks.desk.desk import Desk

_BY_THE_BOOK = ("promised-otherwise", "unlikely-day", "reversed-since", "other-date")
"""The rules that may speak of a line, the weightiest first."""
_FORMS = {"promise": "I promise: {}.", "ask": "Could you help: {}?", "answer": "{}."}


def remark_on(desk: Desk, entry: Entry, leaves: Sequence[str] = ()) -> Flag | None:
    """The one remark on an entry that is about to be written, as if it were a message; or None.

    Only rules that know the book are heard, and of them the weightiest. A correction is no news.
    `leaves` are rules and words to be left alone.
    """
    form = _FORMS.get(entry.kind)
    if form is None or not entry.title or entry.line("amends") or entry.line("withdraws"):
        return None
    due = getattr(entry, "due", None)
    day = f" by {short_day(due.on, desk.clock.today)}" if isinstance(due, Moment) else ""
    title = entry.title.rstrip(" .!?").replace('"', " ")
    words, to = form.format(title + day), next(iter(entry.to), "")
    said = coach(desk, words, to, "", leaves=leaves, of_the_book=_BY_THE_BOOK)
    flags = {flag.rule: flag for flag in reversed(said.coached.flags)}
    return next((flags[rule] for rule in _BY_THE_BOOK if rule in flags), None)
