"""A sentence that tells what somebody else promised, and to whom: "Dan promised Growth the portal by 11 December"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.to_a_third import tells_another
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import (
    A_THING,
    DAY,
    NAME,
    is_name,
    is_named,
    known_as,
    name_before,
    names_before,
    whose,
)
from goodbooks.desk.sentences.day_of_it import by_a_day
from goodbooks.desk.sentences.my_own_list import day_behind
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said, line_of
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.language.doings.deeds import deeds
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_PROMISED = regex(rf"{DAY}{NAME} (?:has |had )?promised (?P<rest>\S.*)", re.IGNORECASE)
_WILL = regex(rf"{DAY}{NAME} (?:(?P<only>will|is going to)|agreed to|offered to|said (?:he|she|they)(?:['’]ll| will| would)) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_TOLD = regex(rf"{DAY}{NAME} (?:has |had )?(?:went and )?told (?P<rest>\S.*)", re.IGNORECASE)
_WE_WILL = regex(r"(?:that )?we(?:['’]d|['’]ll| would| will) (?P<what>[^,;]+?)(?P<only>,? (?:if|as long as|provided) .*)?", re.IGNORECASE)  # fmt: skip
_IS_SO = frozenset(
    {
        "need",
        "want",
        "know",
        "have",
        "hear",
        "see",
        "stay",
        "leave",
        "keep",
        "think",
        "note",
        "present",
    }
)
"""What somebody will do that is nothing to wait for."""
_TO_THEM = regex(
    r"(?P<what>(?!to |that ).+?) to (?P<whom>\S+(?: \S+){0,2}?)(?P<tail>(?: (?:by|for|on|until) .+)?)",
    re.IGNORECASE,
)
_GOES_ON = regex(r"(?:would|will|is|are|was|were|can|could|has|have|had|gets?|may|might|must|should|and|or)\b", re.IGNORECASE)  # fmt: skip
"""What shows that a name begins a sentence of its own: "promised Growth would hear it"."""
_A_GROUP_A_THING = regex(r"(?P<whom>(?:the|our) (?!(?:same|first|next|last|whole|other|day|week|month|year|time|way|one|two|three)\b)[a-z][\w-]+(?: (?:team|people|department|office|crew|council))?) (?P<what>(?:the|an?|our|their|its|his|her|two|three|four|\d+) \S.*)", re.IGNORECASE)  # fmt: skip
"""Several at once and then a thing: “promised the ballet the set”."""
_NO_THING = regex(r"(?:to )?(?:nothing|something|anything|everything|it|this|that|so|more)\W*", re.IGNORECASE)  # fmt: skip


def promised_to(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The promise that somebody gave, to whom where that was said; None for any other words, and for what I promised."""
    found = _PROMISED.fullmatch(sentence)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name or known_as(name, known).lower() == ME:
        return None
    names, rest = _several(found["rest"], known)
    if not names:
        whom, rest = _whom(found["rest"], known, today)
        names = (whom,) if whom else ()
    rest = by_a_day(rest, today)
    if not rest or _NO_THING.fullmatch(rest):
        return None
    names = names or ((ME,) if _is_to_me(rest) else ())
    head = f"promise {name_text(name)}" + (
        f" -> {', '.join(map(name_text, names))}" if names else ""
    )
    line = line_of(day_said(found), head, rest, kinds, today)
    return Meant(line) if line else None


def will_do(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The promise of somebody the book knows, told as what they will do: “Rob will send me the names by Friday”; None for any other words, and where nothing is said to me or for a day."""
    found = _WILL.fullmatch(sentence)
    name = known_as(found["name"], known) if found else ""
    if not found or not name or name.lower() == ME:
        return None
    first, _, behind = found["rest"].partition(" ")
    if first.lower() not in deeds() - _IS_SO or not behind:
        return None
    words, signs = apart_from_signs(found["rest"])
    what, day = day_behind(words, today)
    is_to_me = _is_to_me(found["rest"])
    is_from_then = day is not None and what.lower().endswith(" from")
    if day is not None and day.on >= today and not is_from_then:
        words = f"{what} by {day.on}" + (f" {day.at}" if day.at else "")
    elif found["only"] and not is_to_me and not is_from_then:
        return None
    head = f"promise {name_text(name)}" + (f" -> {ME}" if is_to_me else "")
    line = line_of(day_said(found), head, f"{words}{signs}", kinds, today)
    return Meant(line) if line else None


_ME = regex(r"\b(?:me|us|my|our)\b", re.IGNORECASE)


def _is_to_me(deed: str) -> bool:
    """Whether what somebody will do is promised to me: it is done to me, or somebody is told something by it."""
    return _ME.search(deed) is not None or tells_another(deed)


def told_for_us(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The promise of somebody who told others what “we” will do by a day, “Dan told Growth we'd have it live by Friday”; None for any other words."""
    words, signs = apart_from_signs(sentence)
    found = _TOLD.fullmatch(words)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name or known_as(name, known).lower() == ME:
        return None
    whom, behind = name_before(found["rest"], known)
    told = _WE_WILL.fullmatch(behind) if is_named(whom, known) else None
    if told is None or day_behind(told["what"], today)[1] is None:
        return None
    head = f"promise {name_text(name)} -> {name_text(known_as(whom, known) or whom)}"
    line = line_of(day_said(found), head, f"{told['what']}{signs}", kinds, today)
    only = (f"note: {capital(told['only'].strip(' ,'))}",) if told["only"] else ()
    return Meant(line, only) if line else None


def _several(rest: str, known: Known) -> tuple[tuple[str, ...], str]:
    """Those to whom it was promised together, “Vera and Rob the list”, and what; nobody where it was one, or where they may be a thing."""
    names, behind = names_before(rest, known)
    is_told = behind.lower().split()[:1] in ([one] for one in A_THING) or any(map(known.is_person, names))  # fmt: skip
    if len(names) < 2 or not behind or not is_told or _GOES_ON.match(behind):
        return (), rest
    return tuple(known_as(name, known) or name for name in names), behind


def _whom(rest: str, known: Known, today: date) -> tuple[str, str]:
    """To whom it was promised, "" where that was not said, and what."""
    if rest.lower().split()[0] in ("me", "us"):
        what = rest.partition(" ")[2]
        return ME, f"{what} by {what}" if isinstance(read_moment(what, today), Moment) else what
    name, behind = name_before(rest, known)
    if not behind and is_name(name, known):
        return "", ""
    if isinstance(read_moment(name, today), Moment):
        return "", ""
    if is_named(name, known) and behind and isinstance(read_moment(behind, today), Moment):
        return known_as(name, known) or name, f"{behind} by {behind}"
    is_told = bool(behind) and not _GOES_ON.match(behind)
    is_new = not known.is_person(name) and behind.lower().split()[:1] not in ([one] for one in A_THING)  # fmt: skip
    if is_told and not is_new and is_named(name, known):
        return known_as(name, known) or name, behind
    if both := _A_GROUP_A_THING.fullmatch(rest):
        return both["whom"], both["what"]
    found = _TO_THEM.fullmatch(rest)
    if found and known.is_person(found["whom"]):
        return known_as(found["whom"], known), f"{found['what']}{found['tail']}"
    return "", rest
