"""What somebody says of a trial that runs: another last day is said of the area, whose end it then is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import given_by, named_of
from goodbooks.core.last_day import last_day_in
from goodbooks.core.regex import regex
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


def with_its_new_end(book: Book, entry: Entry) -> Entry:
    """A decision that names another last day of a trial of theirs that runs, linked to that area; any other as it is, and where several areas could be meant."""
    if entry.links or not entry.who or entry.line("reverses") or "?" in entry.title:
        return entry
    if last_day_in(entry.title, entry.on) is None or taken_back_at(entry.title):
        return entry
    areas = given_by(book, entry.who[0], entry.on)
    named = named_of(areas, entry)
    is_of_it = _OF_THE_TRIAL.search(entry.title) or (named and _LASTS.search(entry.title))
    found = [one for one in named or areas if one.id]
    if not is_of_it or len(found) != 1:
        return entry
    (area,) = found
    return entry._replace(links=(area.id or "",), matters=entry.matters or area.matters)
