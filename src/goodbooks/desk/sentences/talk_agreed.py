"""A sentence that names a talk to come with somebody, "One-on-one with Joe on Thursday at 10"; and the talk that the book has already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital
from goodbooks.desk.lines.named_in import is_name, known_as
from goodbooks.desk.lines.when_said import when
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_WHAT = r"(?P<what>one[ -](?:on|to)[ -]one|1[:-]1|1on1|catch[ -]?up|check[ -]in|(?:(?!(?:I|we|they|he|she|you)\b)[\w-]+ )?(?:review|meeting|talk|call|chat)|coffee|lunch)"
_TALK = re.compile(
    rf"(?:(?:I have|I['’]ve|we have|there is) )?(?:(?:my|our|a|an|the) )?(?:(?:next|weekly) )?{_WHAT} with (?P<rest>\S.*)",
    re.IGNORECASE,
)
_I_TALK = re.compile(
    r"(?:I|we)(?:['’]ll| will|['’]m|['’]re| am| are)? (?:talk(?:ing)?|speak(?:ing)?|meet(?:ing)?|see|seeing|sit down|catch up)(?: (?:to|with))?(?: again)? (?P<rest>\S.*)",
    re.IGNORECASE,
)
_LONGEST_NAME = 4


def talk_agreed(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The talk that a sentence names with somebody for a day that is to come; None for any other words."""
    found = _TALK.fullmatch(sentence)
    behind = found or _I_TALK.fullmatch(sentence)
    if behind is None:
        return None
    words, signs = apart_from_signs(behind["rest"])
    for name, at in _ways(words, today, known):
        if at.on >= today and (at.on > today or at.at):
            what = found["what"] if found else "talk"
            title = f" {quoted(capital(what))}" if what.lower() != "talk" else ""
            return Meant(f"{at} talk {name_text(name)}{title}{signs}")
    return None


def _ways(words: str, today: date, known: Known) -> Iterator[tuple[str, Moment]]:
    """Whom the words begin with, and the moment that the rest of them is."""
    parts = words.split()
    for count in range(min(_LONGEST_NAME, len(parts) - 1), 0, -1):
        name, said = " ".join(parts[:count]).rstrip(","), " ".join(parts[count:])
        at = when(said, today)
        whom = known_as(name, known) or (name if is_name(name, known) else "")
        if whom and isinstance(at, Moment) and _is_whole(said):
            yield whom, at


def _is_whole(said: str) -> bool:
    """Whether words can be no more than a day and an hour."""
    return len(said.split()) <= _MOST_WORDS


_MOST_WORDS = 6


def talk_there(entry: Entry, known: Known) -> str:
    """That the book has a talk with the same person at the same hour; "" where it has none."""
    if entry.kind != "talk" or entry.at is None or entry.amends or entry.withdraws:
        return ""
    names = _others(entry)
    for other in known.of_kind("talk"):
        is_then = (other.on, other.at) == (entry.on, entry.at)
        shared = [name for key, name in _others(other).items() if key in names]
        if is_then and shared:
            return f"the book has a talk with {shared[0]} at that hour: {other.ref}"
    return ""


def _others(talk: Entry) -> dict[str, str]:
    """Those in a talk but me, by key."""
    return {name_key(name): name for name in (*talk.who, *talk.to) if name_key(name) != ME}
