"""What a sentence does by how it is built: who acts in it, in which tense, and what it sets side by side.

No words made for asking or deciding are needed here. What holds from a day to come is arranged, what will be mended by a day is promised,
whoever comes on a day has said so, and what is not there, beside the day that needs it, is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.doings.by_build.agreed import agreed, there_by_a_day
from goodbooks.language.doings.by_build.arranged import arranged
from goodbooks.language.doings.by_build.clauses import (
    BEGINS,
    CHANGED,
    DAY_KEYS,
    DONE,
    THING,
    TOLD_BACK,
    has_day,
    search,
)
from goodbooks.language.doings.by_build.comes_to_you import comes_to_you
from goodbooks.language.doings.by_build.in_the_present import doer, in_the_present
from goodbooks.language.doings.by_build.lacking import lacking
from goodbooks.language.doings.by_build.on_its_way import on_its_way
from goodbooks.language.doings.cue import groups

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_NO_DEED = (
    r"(?!(?:needed|required|expected|pleased|delighted|excited|asked|invited|charged|fined|delayed|cancelled|postponed|missed|remembered"
    r"|announced|celebrated|launched|based|closed|opened|judged|interested|followed|served|played|tired|disappointed|reminded|aired"
    r"|released|locked|deleted|unveiled)\b)"
)
"""What is done to something, or felt, without anybody's having promised it."""

_MENDED = rf"{THING}(?:(?:(?:will|shall|is going to|are going to|['’]ll) be (?:\w+ly )?|(?:is|are) being (?!(?:{CHANGED})\b)){_NO_DEED}{DONE}\b|will be (?:on|in|with|at) (?:the|your|you)\b)"
"""A deed that will be done to a thing: "the pane will be fitted on Tuesday"."""
_TRADE = (
    r"(?:technicians?|engineers?|fitters?|drivers?|cleaners?"
    r"|painters?|porters?|nurses?|practice|crew|guy|men|lads|gang|people)"
)
_AGENT = rf"(?:{groups()['role']}|{groups()['relative']}|{_TRADE})"
"""Who acts for somebody: by role, by kin or by trade."""
_OTHER_DEEDS = frozenset(
    ("have", "let", "work", "look", "start", "cover", "run", "close", "respond", "answer", "move", "meet")
)  # fmt: skip
"""Deeds of a promise that in the present tell as often what always is."""
_DEEDS = "|".join(
    dict.fromkeys((
        *(d for d in groups()["deliver"].split("|") if " " not in d and len(d) > 2 and d not in _OTHER_DEEDS),
        *("calibrate", "fit", "mend"),
    ))
)  # fmt: skip
_DOUBLED = regex(r"(?<![aeiou])[aeiou][bdglmnpt]\Z")
"""How a deed ends whose last letter may stand twice as it goes on: "fitting", "getting"."""


def _going_on(deed: str) -> str:
    """A deed as it goes on, in a pattern: "bringing", "fitting", "seeing"."""
    stem = deed if deed.endswith("ee") else deed.removesuffix("e")
    return f"{stem}{stem[-1]}?ing" if _DOUBLED.search(stem) else f"{stem}ing"


_DOING = "|".join(map(_going_on, _DEEDS.split("|")))
_TOLD_BY = r"\b(?:told|assured|promised|informed) by \w|^\W*(?:they|people|everyone|everybody|the (?:papers?|news)) says?\b|\b(?:i hear|it is said|rumou?r)\b"
_THEIRS = (
    rf"(?:\b(?:told|assured|promised|informed) by (?P<told>(?:the |our |my |your )?[\w'’-]+(?: (?!that\b)[\w'’-]+)?) that\b|{BEGINS}(?:and\s+|but\s+)?(?:(?P<name>(?-i:[A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?))\s+(?:{_DEEDS})e?s\s+(?:you|it|them|him|her|the|your|our|my|a|an)\b"
    rf"|(?P<who>(?:the|our|my|your|their|his|her)\s+(?:[\w-]+\s+)?{_AGENT}|(?<![\w] )(?:[\w-]+\s+)?{_AGENT})"
    rf"(?:(?:\s+(?:is|are)\s+(?:booked|confirmed|ordered|informed|told|called|hired),?\s+and)?\s+(?:{_DEEDS}|come)e?s?\b(?<=s)|(?:\s+(?:is|are)|['’]s)\s+(?:doing|driving|{_DOING})\b|(?:\s+(?:will|shall)|['’]ll)\s+(?!not\b|never\b)\w)"
    rf"|(?P<trade>(?:the|our|my|your)\s+(?:[\w-]+\s+)?{_TRADE}|(?<![\w] )(?:[\w-]+\s+)?{_TRADE}|they)\s+(?:are|is)\s+(?:back|here|there|round|over|coming)\b|(?P<they>they)\s+(?:{_DEEDS}|come)\b(?! (?:to|as|from)\b)))"
)
"""Somebody who comes or does something: "our fitter rings you tonight", "the lads are back on Monday"."""
_I_DO = rf"{BEGINS}(?:i|we)\s+(?!(?:put|set|let|cut|read|hit|shut|cost)\b)(?P<it>{_DEEDS})\s+(?:you|it|them|the|your|our|a|an)\b[^,.;!?]{{0,60}}\b(?:when|once|as soon as|after)\s+(?:it|they|he|she|i|we|you|the)\b"
"""A deed of mine in the present that waits for something to come: "I send it when it comes in"."""
_NO_PRESENT = (
    r"(?!(?:am|are|was|were|have|had|will|would|can|could|shall|should|may|might|must|need|want|know|think|hope|like|love|did|do|don['’]?t|can['’]?t|won['’]?t"
    r"|went|got|saw|told|said|asked|left|came|made|took|gave|found|felt|ran|sent|paid|wrote|spoke|met|lost|knew|thought|began|never|always|only|usually|often|also|all|just|\w+[^e\W]ed)\b)"
)
_AS_SOON_AS = (
    rf"^\W*(?:as soon as|once|the moment|the minute)\s+(?:the|it|they|he|she|you|all|everything|your|my|our|(?-i:[A-ZÀ-Þ]))[^.;!?,]{{2,60}}?,?\s+(?:i|we)\s+{_NO_PRESENT}(?P<it>[a-z]+)\s+\w"
    rf"|{BEGINS}(?:i|we)\s+{_NO_PRESENT}(?P<then>[a-z]+)\b[^,.;!?]{{0,60}}\b(?:as soon as|the moment|the minute)\s+\w"
)
"""What I do at once when something has come: "We pay out as soon as the number is in"."""
_I_DO_ON = rf"{BEGINS}(?:i|we)\s+(?P<it>{_DEEDS})\s+(?:you|it|them|the|your|our|a|an)\b"
"""The same on a day: "I collect it on Monday"."""
_AFTER_THAT = rf"^\W*(?:and\s+|but\s+)?(?:after that|once (?:that|this|it) is done|as soon as (?:that|this|it) is done),?\s+(?:i|we)\s+(?P<it>{_DEEDS})\s+(?:it|them|you|the|your)\b"
"""What follows from me when the reader has done theirs: "After that I merge it"."""
_AS_A_RULE = r"\b(?:every|each|always|usually|never|often)\b"
_WHENEVER = r"\b(?:when|if)\b"
_TIME_KEYS = DAY_KEYS | frozenset(("day", "days", "hour", "minu", "soon", "once", "time"))
_MENDED_KEYS, _MY_KEYS, _I_DO_KEYS = (
    frozenset(keys.split(" ")) for keys in ("be bein", "i we", "when once soon afte")
)


def built(text: str, keys: frozenset[str]) -> Mapping[str, int]:
    """What a sentence does, by the name of the cue that would show it, or "lack"; each with the place behind what shows it.

    `keys` are what its words are looked up by, so that few patterns need be tried.
    """
    if text.rstrip(" \"'”’)").endswith("?"):
        return {}
    found = {name: find(text, keys) for name, find in _FINDERS.items()}
    if not any(found.values()) and not keys.isdisjoint(_TIME_KEYS):
        found["commit"] = on_its_way(text) or agreed(text) or there_by_a_day(text)
        found["commit"] = found["commit"] or comes_to_you(text)
        found.update({} if found["commit"] else in_the_present(text))
    return {name: end for name, end in found.items() if end}


def actor(text: str) -> str:
    """Who a sentence tells of as coming or doing something on a day, in its own words; "" for nobody."""
    found = search(_THEIRS, text) if _theirs(text, DAY_KEYS) else None
    if found is None:
        return doer(text)
    return next(name for name in found.group("told", "name", "who", "trade", "they") if name)


def agent(text: str) -> str:
    """Whom a sentence begins with by what they are: "My men stood before a locked room"; "" for nobody."""
    found = search(rf"^\W*(?:the|our|my|your) (?P<who>(?:[\w-]+ )?{_AGENT})\b", text)
    return found["who"] if found else ""


def _promised(text: str, keys: frozenset[str]) -> int:
    if not keys.isdisjoint(_MENDED_KEYS) and not keys.isdisjoint(DAY_KEYS):
        found = None if search(_TOLD_BY, text) else search(_MENDED, text)
        if found and has_day(text, found.start()):
            return found.end()
    is_mine = not keys.isdisjoint(_I_DO_KEYS) and not search(_AS_A_RULE, text)
    mine = search(_I_DO, text) if is_mine else None
    if mine is None and is_mine and (soon := search(_AS_SOON_AS, text)):
        return soon.end("it") if soon["it"] else soon.end("then")
    if mine is None and not keys.isdisjoint(DAY_KEYS) and not keys.isdisjoint(_MY_KEYS):
        mine = _on_a_day(text)
    if mine is None and not keys.isdisjoint(_MY_KEYS) and not search(_AS_A_RULE, text):
        mine = search(_AFTER_THAT, text)
    return mine.end("it") if mine else 0


def _on_a_day(text: str) -> re.Match[str] | None:
    found = None if search(_AS_A_RULE, text) or search(TOLD_BACK, text) else search(_I_DO_ON, text)
    return found if found and has_day(text, found.end()) else None


def _theirs(text: str, keys: frozenset[str]) -> int:
    found = None if keys.isdisjoint(DAY_KEYS) else search(_THEIRS, text)
    if found is None or search(_AS_A_RULE, text) or search(_WHENEVER, text):
        return 0
    if search(TOLD_BACK, text[: found.start()]) or not has_day(text, found.start()):
        return 0
    return found.end()


_FINDERS = {
    "decide": arranged,
    "lack": lacking,
    "commit": _promised,
    "commit-of-another": _theirs,
}
