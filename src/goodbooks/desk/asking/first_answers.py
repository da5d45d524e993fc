"""The answers to the first questions, as people give them: who is meant, and what they said."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.core.names import ME, MY_BOSS, as_written, by_short_name, is_place, name_key
from goodbooks.core.regex import regex
from goodbooks.desk.asking.sideways import is_sideways, without_lead
from goodbooks.desk.lines.arrows import NOBODY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_BEFORE_NAME = regex(
    rf"(?:(?:{MY_BOSS})(?:'s| is|:)?(?: name is| called)?|(?:it|that|his name|her name|their name)(?:'s| is)) +",
    re.IGNORECASE,
)
_AFTER_NAME = regex(rf"(?: is| \(| -)? +\(?{MY_BOSS}\)?|\s*\({MY_BOSS}\)", re.IGNORECASE)
_MINE = regex(MY_BOSS, re.IGNORECASE)
UNNAMED = "my boss"
"""What a boss is called until their name is said."""
_SAID = regex(
    r"(?:has |have )?(?:said|says|decided|decides|wants|wanted|told (?:me|us))(?: (?:me|us))?"
    r"(?: to| that|:)? +",
    re.IGNORECASE,
)
_IS_A = regex(r"^(?:he|she|they)(?:['’](?:s|re)| is| are) (?:(?:a|an|the|our) )?", re.IGNORECASE)  # fmt: skip
"""How it is told what somebody does."""
_PEOPLE_OF = regex(r"(?:(?:the|all|\d+\+?|a few|some|several|two|three|four|five|six|seven|eight|nine|ten) )*(?:\w+ )?(?:people|folks|colleagues|stakeholders|guys) (?:from|in|of|at) (?P<whom>\S.*)", re.IGNORECASE)  # fmt: skip
_IN_A_WHILE = regex(r"\bin (?P<count>an?|one|half an?|\d{1,3}) (?P<of>hours?|minutes?|mins?)\b", re.IGNORECASE)  # fmt: skip
_NOT_A_NAME = NOBODY | {"i", "we", "he", "she", "it", "you"}
_LONGEST_NAME = 3


def boss_of(answer: str) -> tuple[str, str]:
    """The name of the boss, and what they do where that was said too; whoever is told by their place alone is “my boss”, and nobody is named by a clause or a question."""
    parts = [one for part in without_lead(answer).split(",") if (one := part.strip(" ."))]
    rest = [part for part in parts if not _MINE.fullmatch(part)]
    place = next((part for part in rest[:1] if is_place(part) and not _BEFORE_NAME.match(part)), "")
    if place:
        rest = [*rest[1:], place.split(" ", 1)[1]]
    if place or (parts and not rest):
        return UNNAMED, ", ".join(rest)
    if not rest:
        return "", ""
    name = rest[0]
    lead = _BEFORE_NAME.match(name)
    name = name[lead.end() :] if lead else name
    tail = next((found for found in _AFTER_NAME.finditer(name) if found.end() == len(name)), None)
    name = name[: tail.start()] if tail and tail.start() else name
    name, does = name.strip(" ."), _IS_A.sub("", ", ".join(rest[1:]))
    return ("", "") if is_sideways(name) else (as_written(name), "" if "?" in does else does)


def group_in(part: str) -> str:
    """Whom a part of those who wait names: of “6 people from Growth” it is Growth."""
    found = _PEOPLE_OF.fullmatch(part)
    return found["whom"] if found else part


def hour_from_now(said: str, now: datetime | None) -> Moment | None:
    """The time that is told as so long from now, “in an hour”; None for any other words, and where nobody knows how late it is."""
    found = _IN_A_WHILE.search(said)
    if found is None or now is None:
        return None
    count = 1.0 if found["count"].lower() in ("a", "an", "one") else 0.5 if "half" in found["count"].lower() else float(found["count"])  # fmt: skip
    then = now + timedelta(minutes=count * (1 if found["of"].lower().startswith("min") else 60))
    return Moment(then.date(), f"{then:%H:%M}")


def said_by(answer: str, boss: str, others: Sequence[str]) -> tuple[str, str]:
    """Who said or decided it, and what; the name is "" when the answer names nobody."""
    who, colon, words = (part.strip() for part in answer.partition(":"))
    if colon and words:
        known = _known(who, boss, others)
        is_name = name_key(who) not in _NOT_A_NAME and not _holds_known(who, boss, others)
        fresh = who if is_name else ""
        if known or (fresh and len(who.split()) <= _LONGEST_NAME):
            return known or fresh, words
    every = answer.split()
    for count in range(min(_LONGEST_NAME, len(every) - 1), 0, -1):
        lead, rest = " ".join(every[:count]), " ".join(every[count:])
        found = _SAID.match(rest)
        who = _known(lead, boss, others) or (lead if count == 1 and _is_name(lead) else "")
        if found and who and rest[found.end() :]:
            return who, rest[found.end() :]
    return "", answer


def sentence_apart(words: str) -> tuple[str, str]:
    """The first sentence of what was said, without its full stop, and what stands behind it; "" where nothing does."""
    first, *more = _NEXT.split(words, maxsplit=1)
    return (first.removesuffix("."), more[0]) if more else (words, "")


_NEXT = regex(r"(?<=\w\w[.!]) +(?=\S+ \S)")


def _known(said: str, boss: str, others: Sequence[str]) -> str:
    """The name as it was given before, also by the first name or the surname alone; "my boss" is the boss."""
    if boss and _MINE.fullmatch(said):
        return boss
    named = tuple(name for name in (boss, *others) if name)
    same = (name for name in named if name_key(name) == name_key(said))
    return next(same, "") or by_short_name(as_written(said), named)


def _holds_known(said: str, boss: str, others: Sequence[str]) -> bool:
    padded = f" {name_key(said)} "
    names = (boss, *others, ME)
    return any(f" {name_key(name)} " in padded for name in names if name)


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word.isalpha() and word.lower() not in _NOT_A_NAME


def talk_of(answer: str, boss: str, others: Sequence[str]) -> tuple[str, str]:
    """With whom the next talk is, and when: with the boss, unless somebody else is named."""
    for name in (*others, boss):
        if not name:
            continue
        named = re.search(rf"(?<!\w)(?:with +)?{re.escape(name)}(?!\w),?", answer, re.IGNORECASE)
        if named:
            return name, _tidy(answer[: named.start()] + answer[named.end() :])
    mine = re.search(rf"(?<!\w)with +{MY_BOSS}(?!\w)", answer, re.IGNORECASE)
    return boss, _tidy(answer[: mine.start()] + answer[mine.end() :]) if mine else answer


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,")
