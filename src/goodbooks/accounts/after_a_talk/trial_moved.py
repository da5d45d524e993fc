"""What somebody says of a trial that runs: another last day, or that I have it for good, is said of the area."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import given_by, named_of
from goodbooks.core.last_day import last_day_in
from goodbooks.core.regex import regex
from goodbooks.entries.handoff import is_for_good
from goodbooks.language.meant.taking_back import taken_back_at

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_OF_THE_TRIAL = regex(r"\b(?:trial|test run|trial run)\b", re.IGNORECASE)
_LASTS = regex(
    r"\b(?:keeps?|have|has|runs?|goes? on|going on|carr(?:y|ies) on|continues?|stays?|remains?|lasts?|ends?|ended|stops?|extend\w*|prolong\w*|lengthen\w*|shorten\w*|mov(?:e|es|ed)|(?:is|are) (?:yours|mine|on))\b",
    re.IGNORECASE,
)
"""How it is said of an area, by its name, that it goes on or ends."""
_I_HAVE = regex(r"\AI (?:now )?(?P<does>have|keep|get|may (?:have|keep)|can (?:have|keep))\b", re.IGNORECASE)  # fmt: skip
"""How I tell, behind the name of whoever gives it, that I have it: it is said to me."""


def with_its_new_end(book: Book, entry: Entry) -> Entry:
    """A decision that names another last day of a trial of theirs that runs, or gives it for good, linked to that area; any other as it is, and where several areas could be meant."""
    if entry.links or not entry.who or entry.line("reverses") or "?" in entry.title:
        return entry
    is_kept = is_for_good(entry.title)
    if (last_day_in(entry.title, entry.on) is None and not is_kept) or taken_back_at(entry.title):
        return entry
    areas = given_by(book, entry.who[0], entry.on)
    named = named_of(areas, entry)
    is_of_it = _OF_THE_TRIAL.search(entry.title) or (named and (is_kept or _LASTS.search(entry.title)))  # fmt: skip
    found = [one for one in named or areas if one.id]
    if not is_of_it or len(found) != 1:
        return entry
    (area,) = found
    title = _I_HAVE.sub(lambda told: f"You {told['does'].lower()}", entry.title) if is_kept else entry.title  # fmt: skip
    return entry._replace(
        title=title, links=(area.id or "",), matters=entry.matters or area.matters
    )
