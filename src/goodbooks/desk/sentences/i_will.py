"""A sentence that tells what I will do, “I'll send Dr. Sato the raw data tonight”, “I said I'd deliver the first chapter by Friday”: a promise of mine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import is_named, known_as, names_before
from goodbooks.desk.sentences.day_of_it import with_its_day_behind
from goodbooks.desk.sentences.plain_line import line_of
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_I_GIVE = regex(r"I(?:['’]ll| will|['’]m going to| am going to)? (?:send|give|mail|e-?mail|bring|hand|show|write) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_I_SAID = regex(r"I (?:said|told (?P<whom>\S+(?: \S+)?))(?: that)? I(?:['’]d|['’]ll| would| will) (?P<what>\S.*)", re.IGNORECASE)  # fmt: skip
_NO_DEED = frozenset({"be", "think", "like", "rather", "love", "prefer", "see", "need", "want", "know", "not", "never", "have", "wait"})  # fmt: skip
"""What one says and does not promise."""
_A_THING = regex(r"(?:the|an?|my|our|his|her|their|two|three|some|all|\d+)\b", re.IGNORECASE)


def i_will(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The promise of mine that a sentence tells of, to whoever is named; None for any other words, and where nothing says to whom or by when."""
    words = with_its_day_behind(sentence, today)
    said = _I_SAID.fullmatch(words)
    if said:
        return _said(said, kinds, today, known, is_dated=words != sentence)
    found = _I_GIVE.fullmatch(words)
    if found is None:
        return None
    names, thing = names_before(found["rest"], known)
    if not (names and is_named(names[0], known)) or not _A_THING.match(thing):
        return None
    whom = ", ".join(name_text(known_as(name, known) or name) for name in names)
    head = f"promise me -> {whom}"
    line = line_of("", head, thing, kinds, today)
    return Meant(line) if line else None


def _said(
    said: re.Match[str], kinds: Mapping[str, Kind], today: date, known: Known, *, is_dated: bool
) -> Meant | None:
    """What I said that I would do: to whoever heard it, where the book knows them, else by a day."""
    whom = known_as(said["whom"], known) if said["whom"] else ""
    first = said["what"].partition(" ")[0].lower()
    if first in _NO_DEED or not (whom or (is_dated and not said["whom"])):
        return None
    head = f"promise me -> {name_text(whom)}" if whom else "promise me"
    line = line_of("", head, said["what"], kinds, today)
    return Meant(line) if line else None
