"""A sentence that tells of a day that moved, “the go-live of Odin moved from 18 January to 1 February”: said of the promise that it fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.lines.ids import telling_words
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.promise import open_promises
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.promise import Promise, PromiseState

_MOVED = regex(
    r"(?P<what>\S.*?) (?:(?:has |have )?(?:moved|slipped|been moved|been put off|been postponed)|moves|slips|(?:is|was|got|gets) (?:moved|postponed|put off|pushed|pushed back))"
    r"(?: from (?P<old>\S+(?: \S+){0,3}?))? (?:to|until) (?P<new>\S+(?: \S+){0,3})",
    re.IGNORECASE,
)
_KINDS = ("person", "promise", "outcome")


def day_moved(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """That the one promise which the words fit has a new day; None for any other words, and where none or several fit."""
    bare, _ = apart_from_signs(sentence)
    found = _MOVED.fullmatch(bare)
    new = read_moment(found["new"], today) if found else None
    if not found or not isinstance(new, Moment) or new.on < today:
        return None
    old = read_moment(found["old"], today) if found["old"] else None
    fitting = [
        one
        for one, state in open_promises(book_of(known, *_KINDS), today)
        if one.id and _fits(one, state, found["what"], old.on if isinstance(old, Moment) else None)
    ]
    if len(fitting) != 1:
        return None
    return has_another_day(fitting[0], bare, new)


def has_another_day(promise: Promise, said: str, day: Moment, signs: str = "") -> Meant:
    """That a promise has another day, in the words that say so; of its own matters where no `signs` stand behind them."""
    tags = signs or "".join(f" #{tag}" for tag in promise.matters)
    who = name_text(next(iter(promise.who), ME))
    note = f"it is taken as a new day for “{shortened(promise.title, 60)}”, {promise.ref}"
    line = f"outcome {who} {quoted(capital(said))}{tags} for {promise.ref}"
    return Meant(line, ("state: moved", f"due: {day}"), (note,))


def _fits(promise: Promise, state: PromiseState, what: str, old: date | None) -> bool:
    """Whether the words are about this promise: of its matter or its title, and of its old day where one is told."""
    if old is not None and (state.due is None or state.due.on != old):
        return False
    said = set(telling_words(what.lower()))
    promised = set(telling_words(" ".join((promise.title, *promise.matters)).lower()))
    shared = said & promised
    return bool(shared) and (old is not None or shared in (said, promised))
