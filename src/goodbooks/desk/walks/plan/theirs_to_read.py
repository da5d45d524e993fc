"""A decision of somebody else in a plan: where it is noted as a plain fact it is theirs to read, since they took it and are to correct it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.accounts.readers.to_their_face import as_said, called, is_quotable
from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.core.entry import ME_ALONE, NAMED, SAID
from goodbooks.core.names import ME, titled
from goodbooks.core.phrasing import with_capital_i
from goodbooks.core.regex import regex
from goodbooks.desk.happened.complaint import is_complaint, is_vented
from goodbooks.language.meant.scorn import is_scornful

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

_OF_THEM = regex(
    r"\b(?:boss|manager|caved|coward\w*|gave in|gives in|gave way|folded|backed down|chickened out|spineless|weak|liar|lied)\b",
    re.IGNORECASE,
)
"""How words tell of whoever decided, or judge them, instead of saying what holds."""
_SOMEBODY = regex(r"\b(?:he|she|him|her|hers|his|himself|herself)\b", re.IGNORECASE)


def theirs_to_read(entry: Entry, others: tuple[str, ...] = ()) -> Entry:
    """An entry of a plan: what somebody else decided, noted for me alone, is read by those named in it where each line for them is plain; anything else as it is.

    `others` are named in the plan and did not decide: whoever “he” is behind one of their names is that one.
    """
    is_theirs = entry.kind == "decision" and bool(entry.who) and ME not in entry.who
    if not is_theirs or entry.line("readers") != ME_ALONE or is_raw_decision(entry.title):
        return entry
    shown = (words for name, words in entry.fields if _is_shown(entry, name))
    if not all(is_plain(words, entry.who, others) for words in (entry.title, *shown)):
        return entry
    fields = tuple((name, NAMED if name == "readers" else said) for name, said in entry.fields)
    return entry._replace(fields=fields)


def _is_shown(entry: Entry, name: str) -> bool:
    """Whether a line of an entry is one of those that its readers get: a report of what they said is quoted to nobody."""
    field = entry.declared.get(name)
    if name == SAID and not is_quotable(entry.line(SAID), entry.who):
        return False
    return name not in ("readers", "reverses") and field is not None and not field.is_private


def is_plain(words: str, names: tuple[str, ...], others: tuple[str, ...] = ()) -> bool:
    """Whether words say what holds, as one says it to these: no mood, no scorn, and nothing about them; “his” behind the name of somebody else is that one's."""
    if is_felt(words) or is_scornful(words) or is_complaint(words) or is_vented(words):
        return False
    if _names(names, words) or _OF_THEM.search(words):
        return False
    he = _SOMEBODY.search(words)
    is_of_another = he is not None and _names(others, words[: he.start()])
    return is_of_another or as_said(words, names) == with_capital_i(words)


def _names(names: tuple[str, ...], words: str) -> bool:
    """Whether one of these is called by name in words."""
    parts = {part for name in names for part in (name, *called(titled(name)[1] or name))}
    known = "|".join(map(re.escape, sorted(parts, key=len, reverse=True)))
    return bool(known) and re.search(rf"\b(?:{known})\b", words, re.IGNORECASE) is not None
