"""A sentence that tells that I missed one time of what I promised, “I missed the word to Henrik on Friday”: what became of the promise that it fits, on that day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_to
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.sentences.given import day_at_the_end, telling
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.promise import open_promises

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.promise import Promise

_MISSED = regex(
    r"(?P<day>(?:today|yesterday|last night)\b,?\s+)?I(?:['’]ve| have| had| also| just)* (?:missed|skipped|forgot(?:ten)?(?: to (?:send|give|write|make|mail))?|(?:did not|didn['’]?t) (?:send|give|write|make|mail)) (?:(?:him|her|them) )?(?P<what>\S.*)",
    re.IGNORECASE,
)
_TO = regex(r"(?P<what>\S.*?) (?:to|for|with) (?P<whom>\S+(?: \S+){0,2}?)", re.IGNORECASE)
_MINE = regex(r"(?:my|the|his|her|their|a|an) ", re.IGNORECASE)


def missed(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """That a time of the one promise was missed that the words fit, on their day; None where they fit none, or several."""
    bare, signs = apart_from_signs(sentence)
    found = _MISSED.fullmatch(bare)
    if not found:
        return None
    ended = f"{found['what']} {(found['day'] or '').strip(' ,')}".strip()
    on, rest = day_at_the_end(ended, today)
    turned = _TO.fullmatch(rest)
    name = known_as(turned["whom"], known) if turned else ""
    what = turned["what"] if turned and name else rest
    fitting = _fitting(name, _MINE.sub("", what, count=1), on.on, known)
    if on.on > today or len(fitting) != 1:
        return None
    (one,) = fitting
    tags = signs or "".join(f" #{tag}" for tag in one.matters)
    note = f"it is taken as your promise “{shortened(one.title, 60)}”, missed then: {one.ref}"
    return Meant(f'{on} outcome "Missed"{tags} for {one.ref}', ("state: missed",), (note,))


def _fitting(name: str, what: str, on: date, known: Known) -> list[Promise]:
    """My promises to somebody, or to anybody where `name` is "", that were open on a day and are of what was missed, by their title or what is given each time."""
    book, words = book_of(known, "person", "promise", "outcome"), telling(what)
    return [
        one
        for one, _ in open_promises(book, on)
        if one.id
        and words
        and one.on <= on
        and all(map(book.is_me, one.who or ("me",)))
        and (is_to(book, one, name) if name else not all(map(book.is_me, one.to)))
        and words <= telling(one.title) | telling(one.line("note"))
    ]
