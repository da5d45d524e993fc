"""An area that somebody took back and gives again: their decision, linked to it, which turns the taking back round, and its new last day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.last_day import last_day_in
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex
from goodbooks.entries.decision import Decision, taken_back
from goodbooks.entries.handoff import Handoff
from goodbooks.language.meant.giving_back import given_back_at
from goodbooks.reckoning.granted import given_anew
from goodbooks.reckoning.handed_on import gives, stand
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_IT = regex(r"\b(?:it|that|this|them|these|those)\b", re.IGNORECASE)


def given_again(
    book: Book, entry: Entry, words: str, day: date, *, is_of_me: bool = True
) -> list[Entry]:
    """A decision by which they give again what had ended, linked to that area, with its new last day; [] for any other.

    Where it `is_of_me`, whoever says “I have it again” is me.
    """
    is_given = granting(words) in ("yes", "part") or given_back_at(words, is_of_me=is_of_me)
    area = _stopped(book, entry.who[0], words, day) if is_given and not entry.links else None
    if area is None:
        return []
    last, back = last_day_in(words, day), _back_of(book, area, day)
    turned = (("reverses", back.ref),) if back and not entry.line("reverses") else ()
    given = entry._replace(
        links=(area.id or "",),
        matters=entry.matters or area.matters,
        fields=(*turned, *entry.fields),
    )
    fields = (("amends", area.ref), ("trial-end", str(last)))
    ends = [made("handoff", day, fields=fields)._replace(at=entry.at)] if last else []
    return [given, *ends]


def _back_of(book: Book, area: Handoff, today: date) -> Decision | None:
    """The decision that took an area back, as it stands on a day; None where none did, or it was given again."""
    over = given_anew(book, today)
    found = (
        one
        for one in book.of(Decision)
        if one.reverses and one.on <= today and one.id and one.ref not in over
        if gives(book, area, one) is False and taken_back(book, one, today) is None
    )  # fmt: skip
    return max(found, key=book.moment, default=None)


def _stopped(book: Book, who: str, words: str, day: date) -> Handoff | None:
    """The one area of somebody that has ended and that words name, or mean by “it”; None where none or several could be meant."""
    over = [
        one
        for one in book.of(Handoff)
        if one.id
        and any(book.is_same(who, name) for name in one.who)
        and stand(book, one, day).state == "stopped"
    ]
    whole = [one for one in over if name_key(one.title) in name_key(words)]
    named = whole or [one for one in over if has_a_word_of(one.title, words)]
    if not named and _IT.search(words) and given_back_at(words, is_of_me=True):
        named = over
    return named[0] if len(named) == 1 else None
