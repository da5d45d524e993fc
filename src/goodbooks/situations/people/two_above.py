"""Whether a story tells of two people over its writer, “my director” and “my manager”, and who of them is the nearer one: then what one of them said is not the other's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NAMED, Said, is_no_name, name_beside
from goodbooks.situations.people.understood import passages_of

_NEAR = r"boss|(?:sous[- ]|head )?chef|professor|manager|supervisor|foreman|forewoman|superior|(?:line|store|shop|ward|floor|shift|site|office|branch|section|department) manager|(?:team|shift|section) lead(?:er)?|lead(?:er)?|head (?:nurse|cook|waiter|gardener|baker)|ward sister"
_FAR = r"(?:managing |regional |medical |artistic |executive |general |finance |technical |deputy )?director|(?:area|regional|general|district) manager|(?:regional|divisional|department|division) head|department chief|chief|head(?:master|mistress|teacher)|CEO|CFO|COO|CTO|VP|vice president|president|principal|dean|owner|chair(?:man|woman)?|superintendent|matron|rector"
_ACTS = r"(?:(?:(?:also|now|then|just|still|always|even|\w+ly|has|had|have|keeps?|would|will) )*(?:told|tells?|asked|asks?|wants?|wanted|says?|said|insists?|insisted|expects?|expected|demands?|demanded|ordered|orders|needs?|needed|decided|decides|announced|promised|gave|gives|set|sets|thinks|thought|likes|prefers|calls?|called|wrote|writes|sent|sends|made|makes|let|lets|counts?|put|is (?:for|against)))"
_OWN = regex(rf"\b(?:[Mm]y|[Oo]ur) (?:(?:own|direct|line|immediate|new) )?(?P<place>(?P<far>{_FAR})|{_NEAR})(?P<name>,? {NAMED})?(?:,(?: [^,;.!?]{{2,50}},)?)? (?={_ACTS}\b)")  # fmt: skip
_APPOSED = regex(rf"(?P<name>{NAMED}), \Z")
_TITLED = regex(rf"\b(?P<name>{NAMED}), (?:the|our) (?:{_FAR}|{_NEAR}|head|chief|manager)(?: (?:of|for) [^,;.!?]{{2,40}})?, (?={_ACTS}\b)")  # fmt: skip
"""Somebody with a name and a place of their own, beside “my boss”."""


_MINE = rf"\b(?:[Mm]y|[Oo]ur) (?:(?:own|direct|line|immediate|new) )?(?P<near>{_NEAR})(?![\w'’])"
_THEIRS = rf"(?P<whose>[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?P<far>{_FAR})(?![\w'’])"
_AS_WELL = r",? (?:as well|too|also|did (?:too|as well)|agreed|both)\b"
_BESIDE = (
    regex(rf"{_MINE},? (?:and|and then|and also|as well as) {_THEIRS}"),
    regex(rf"\b{_THEIRS} (?:and|as well as) (?:[Mm]y|[Oo]ur) (?P<near>{_NEAR})(?![\w'’])"),
    regex(rf"{_MINE}[^.;!?]{{3,140}}?,? (?:and |so did |and so did |then ){_THEIRS}{_AS_WELL}|{_MINE.replace('near', 'by')}[^.;!?]{{3,140}}?, {_THEIRS.replace('whose', 'who').replace('far', 'over')}{_AS_WELL}"),
    regex(rf"\bme\b[^.;!?]{{0,40}}?,? or (?:to |with )?(?:the|my|our) (?P<asked>{_FAR})(?![\w'’])"),
    regex(rf"{_MINE}[^.;!?]{{0,60}}? between (?:him|her|them|{_THEIRS}) and (?:us|me|the team)\b"),
)  # fmt: skip
"""Two who are told of side by side in one sentence: “my manager said yes, the director as well”."""


_OVER = regex(rf"\b(?:[Tt]he|[Mm]y|[Oo]ur) ({_FAR})(?![\w'’])")


class TwoAbove(NamedTuple):
    """The nearer one of two, and the other: as they are called, with the sentence; `place` is how the other is called without a name, "" for who has only a name."""

    near: str
    near_passage: str
    far: str
    far_passage: str
    place: str


class _Called(NamedTuple):
    words: str
    passage: str
    place: str
    is_far: bool


@lru_cache(maxsize=8)
def two_above(text: str) -> TwoAbove | None:
    """The two over a writer who both say or want something; None where a story tells of one alone, who may be called by several words of the same height."""
    own = [_called(found, one.text) for one in passages_of(text) for found in _OWN.finditer(one.text)]  # fmt: skip
    near = next((one for one in own if not one.is_far), None)
    far = next((one for one in own if one.is_far), None)
    if near is None or far is None:
        near, far = _side_by_side(text) or (near, far)
    if near and far is None:
        far = _boss_of(text, near) or _titled(text, near)
    if near is None or far is None or near.words == far.words:
        return None
    return TwoAbove(near.words, near.passage, far.words, far.passage, far.place)


def said_of_two(text: str, place: str) -> Said | None:
    """The nearer of two as the "boss", and the other one as who is "above"; who has only a name and a place may be somebody else, and is no more than likely."""
    both = two_above(text) if place in ("boss", "above") else None
    if both is None:
        return None
    if place == "boss":
        return Said(both.near, both.near_passage)
    return Said(both.far, both.far_passage, is_maybe=not both.place)


def is_of(sentence: str, place: str) -> bool:
    """Whether a sentence begins with somebody who is called by that place, “My director”."""
    return bool(place) and re.match(rf"(?:my|our) (?:\w+ )?{re.escape(place)}\b", sentence, re.IGNORECASE) is not None  # fmt: skip


def _called(found: re.Match[str], passage: str) -> _Called:
    before = _APPOSED.search(passage, 0, found.start())
    name = (found["name"] or "").strip(" ,") or (before["name"] if before else "")
    named = name if name and not is_no_name(name.split()[-1]) else ""
    words = found[0][: found.end("place") - found.start()]
    place = found["place"]
    return _Called(named or words[0].lower() + words[1:], passage, place, bool(found["far"]))


def _side_by_side(text: str) -> tuple[_Called, _Called] | None:
    """The two of whom a sentence tells that both did it, or that one stands between the other and the writer; None where there is no such sentence, or one of them has a name."""
    found = next(((hit, one.text) for one in passages_of(text) for form in _BESIDE if (hit := form.search(one.text))), None)  # fmt: skip
    if found is None:
        return None
    hit, passage = found
    said = hit.groupdict()
    if beside := said.get("asked"):
        over = next((one for one in _OVER.findall(text) if one.lower() != beside.lower()), "")
        return (_Called(f"the {beside}", passage, beside, is_far=False), _Called(f"the {over}", passage, over, is_far=True)) if over else None  # fmt: skip
    near, far = said.get("near") or said.get("by"), said.get("far") or said.get("over")
    own = f"our {far}" if far and re.search(rf"\b[Oo]ur {far}\b", text) else f"my {far}"
    is_mine = far and re.search(rf"\b(?:[Oo]ur|[Mm]y) {far}\b", text)
    whom = own if is_mine else f"the {far or 'director'}"
    if near is None or (far is None and not is_mine and _lone_far(text) is None):
        return None
    other = _lone_far(text) if far is None else _Called(whom, passage, far, is_far=True)
    is_named = any(name_beside(text, each) for each in (f"my {near}", f"our {near}", whom))
    return (
        None
        if other is None or is_named
        else (_Called(f"my {near}", passage, near, is_far=False), other)
    )


def _lone_far(text: str) -> _Called | None:
    """The one further above of whom a story speaks as the writer's own, “our director”."""
    for one in passages_of(text):
        if found := _OWN_FAR.search(one.text):
            return _Called(f"{found['own'].lower()} {found['place']}", one.text, found["place"], is_far=True)  # fmt: skip
    return None


_OWN_FAR = regex(rf"\b(?P<own>[Mm]y|[Oo]ur) (?P<place>{_FAR})(?!\w)")


def _boss_of(text: str, near: _Called) -> _Called | None:
    """The boss of the nearer one, “his boss”, where one sentence sets what the two of them say beside each other."""
    for one in passages_of(text):
        is_both = any(not said["far"] for said in _OWN.finditer(one.text))
        if is_both and _THEIR_OWN.search(one.text) and not _OF_ANOTHER.search(one.text):
            return _Called(f"{near.words}'s boss", one.text, "boss", is_far=True)
    return None


_THEIR_OWN = regex(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:own )?(?:{_NEAR}) (?={_ACTS}\b)")

_OF_ANOTHER = regex(r"\A(?!(?:He|She|It|They|We|You|My|Our|His|Her|Their|The|This|That)\b)[A-Z][a-z]+ (?:would|will|is|has|had|wants|said|says|asked|asks|needs|may|can|gave|gives|told)\b|(?<=[\w,;] )(?!(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\b|\w+day\b)[A-Z][a-z]+\b|\b(?:colleague|co-?worker|teammate|friend|husband|wife|client|customer|apprentice|intern|student)\b")  # fmt: skip
"""Somebody else in the sentence, whose boss it may be."""


def _titled(text: str, near: _Called) -> _Called | None:
    """Who else has a name and a place in the story, and says or wants something; never the one who is near by name."""
    for one in passages_of(text):
        for found in _TITLED.finditer(one.text):
            name = found["name"]
            if not is_no_name(name.split()[-1]) and name != near.words:
                return _Called(name, one.text, "", is_far=True)
    return None
