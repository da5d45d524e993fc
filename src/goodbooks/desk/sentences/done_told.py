"""A word that something is done, “done, sent it last night”, “tart sheets done”: what became of the one promise of mine that it fits, also one to myself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.given import KINDS, day_at_the_end, given, is_the_same, kept, which_of
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.promise import open_promises
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.promise import Promise

_DONE = regex(r"(?:(?:ok(?:ay)?|all|that['’]s|it['’]s),? )?done\b\s*[,.:;!–—-]+\s*(?P<what>\S[^,;.]*?)(?P<more>[,;.] .*)?", re.IGNORECASE)  # fmt: skip
_IS_DONE = regex(r"(?P<what>(?:(?:the|my|our) )?(?:[\w-]+ ){1,5}?)(?:(?:is|are|was|were) )?(?:all |just |now )?(?:done|sent|finished|delivered|handed in)(?: off| out)?(?P<day>,? (?:today|yesterday|last night|this (?:morning|afternoon)|on \w+day))?(?P<more>[,;.] .*)?", re.IGNORECASE)  # fmt: skip
_I_DID = regex(r"(?:I(?:['’]ve| have)? |we(?:['’]ve| have)? )?(?:(?:just|already) )?(?:sent|did|gave|mailed|wrote|finished|delivered|handed in)(?: off| out)? (?P<what>\S.*)", re.IGNORECASE)  # fmt: skip
_IT = frozenset(["it", "that", "this", "them", "it off", "it all", "all of it"])


def done_told(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """What became of the one promise of mine that is said to be done, what is said behind it kept for me; None for any other words, and where several fit."""
    bare, signs = apart_from_signs(sentence)
    found = _DONE.fullmatch(bare) or _IS_DONE.fullmatch(bare)
    if not found:
        return None
    said = f"{found['what'].strip()}{found.groupdict().get('day') or ''}"
    meant = given(f"{said}{signs}", kinds, today, known)
    if meant is None or " outcome " not in meant.line:
        on, words = day_at_the_end(said, today) if len(said.split()) > 1 else (Moment(today), said)
        did = _I_DID.fullmatch(words)
        what = did["what"] if did else words
        meant = None if on.on > today else _meant(what, on, bare, signs, today, known)
    more = (found["more"] or "").strip(" ,;.")
    return meant._replace(more=(*meant.more, f"private: {capital(more)}")) if meant and more else meant  # fmt: skip


def _meant(what: str, on: Moment, bare: str, signs: str, today: date, known: Known) -> Meant | None:  # fmt: skip
    """The outcome of the one promise that is done; a note that asks which, where it may be several; None where none is."""
    is_it = what.lower().strip(" .!") in _IT
    fitting = _mine("" if is_it else what, today, known)
    if len(fitting) > 1:
        return Meant(f"{on} note me {quoted(capital(bare))}{signs}", notes=(which_of(fitting),))
    return kept(fitting, "done", "" if is_it else what, on, signs)


def _mine(what: str, today: date, known: Known) -> list[Promise]:
    """My open promises that words name; those whose day has come, where they name nothing."""
    book = book_of(known, *KINDS)
    mine = [
        (one, state)
        for one, state in open_promises(book, today)
        if one.id and all(map(book.is_me, one.who or ("me",)))
    ]
    due = [one for one, state in mine if state.due and state.due.on <= today]
    if not what:
        return due
    fitting = [one for one, _ in mine if is_the_same(what, one.title)]
    come = [one for one in fitting if one in due]
    return come if len(come) == 1 else fitting
