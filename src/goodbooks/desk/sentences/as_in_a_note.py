"""A sentence that no shape of the box has, read as one of a note of mine would be: one promise, request, ask or decision that it tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.written import Party, Written
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.proposals import decision, told_in_a_note
from goodbooks.proposals.reading.writing import made_ready
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known

_DECIDES = regex(r"\b(?:decided?s?|agreed?s?|approved?s?|settled|resolved|ruled|voted|chose|signed off|accepted|rejected|refused|cancelled|postponed|moved|turned down)\b", re.IGNORECASE)  # fmt: skip
_BY_A_DAY = regex(r"(?P<what>.+) by (?P<day>\S+(?: \S+){0,3}?)", re.IGNORECASE)
"""What was wanted by a day that is over, which is none of what is still to come."""
_KEPT = frozenset(("promise", "request", "ask"))
_UNDER_IT = ("condition", "holds-from")


def as_in_a_note(sentence: str, today: date, known: Known) -> Meant | None:
    """The one entry that a sentence tells, read as in a note of today; None where it tells none, or more."""
    words, signs = apart_from_signs(sentence)
    book = book_of(known, "person")
    written = Written("note", "box", today, None, Party(ME), (), "", f"{words}.")
    writing = made_ready(written, book, UNKNOWN, today)
    if len(writing.said) != 1:
        return None
    found = [one.entry for it in (told_in_a_note, decision) for one in it.PROPOSER.propose(writing)]
    if len(found) != 1 or not _is_told(found[0], words):
        return None
    return _as_meant(found[0], signs)


def _is_told(entry: Entry, words: str) -> bool:
    """Whether the words say themselves who promises, asks or decides."""
    is_mine = entry.who in ((), (ME,))
    is_decided = entry.kind == "decision" and not is_mine and _DECIDES.search(words)
    return bool(entry.title) and (entry.kind in _KEPT or bool(is_decided))


def _as_meant(entry: Entry, signs: str) -> Meant:
    """The line of an entry, with its day behind it and what else it says under it."""
    who, to = (", ".join(map(name_text, names)) for names in (entry.who or (ME,), entry.to))
    title, due = _bare(entry.title), entry.line("due")
    if not due and (gone := _BY_A_DAY.fullmatch(title)):
        day = read_moment(gone["day"], entry.on, is_past=True)
        title, due = (gone["what"], str(day)) if isinstance(day, Moment) else (title, "")
    head = f"{entry.on} {entry.kind} {who}" + (f" -> {to}" if to else "")
    by = f" by {due}" if due else ""
    fields = entry.fields
    more = tuple(f"{name}: {said}" for name, said in fields if name in _UNDER_IT)
    return Meant(f"{head} {quoted(title)}{by}{signs}", more)


_BARE = (
    regex(r"(?:that )?(?:I|we)(?:['’]d|['’]ll| would| will) (?P<what>\S.*)", re.IGNORECASE),
    regex(r"(?:I |We )?(?:told|said to|promised) .{2,60}? (?:that )?(?:I|we)(?:['’]d|['’]ll| would| will) (?P<what>\S.*)", re.IGNORECASE),
    regex(r"(?:\S+ ){1,4}?(?:also |still |now )*(?:wants?|wanted|needs?|needed|expects?|expected|would like|['’]d like|is after)(?: to (?:have|see|get))? (?:me to |that I )?(?P<what>\S.*)", re.IGNORECASE),
    regex(r"(?:\S+ ){1,4}?(?:will|is going to|are going to) (?P<what>\S.*)", re.IGNORECASE),
    regex(r"(?:\S+ ){1,4}?(?:has |have )?(?:decided|agreed) (?:that |to )(?P<what>\S.*)", re.IGNORECASE),
)  # fmt: skip
"""What stands before what is promised, wanted or decided."""


def _bare(title: str) -> str:
    """A title without who says it and that they do; one that has none of it as it is."""
    found = next((one for shape in _BARE if (one := shape.fullmatch(title))), None)
    return capital(found["what"]) if found else title
