"""Whom a story names that somebody may be who is asked for: the likeliest first, for its writer to choose from; people, their places, and groups who wait."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.a_group import names_a_group
from goodbooks.situations.people.answering import BESIDE, OUTSIDE, OVER
from goodbooks.situations.people.no_person import is_heading
from goodbooks.situations.people.people_weighed import BOSS, weighed_as_boss, weighed_in_place
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.situations.people.people_weighed import Weighed

MOST = 3
_CLEAR, _LIKELY, _LEAST = 0.8, 0.5, 0.01
"""How likely somebody is who stands for the answer, who comes before every group, and at the least whoever is listed as over the writer."""
_RANK = r"(?:boss|manager|supervisor|director|superintendent|head(?: of (?:the )?[\w-]+)?|owner|principal|foreman|forewoman|dean|lead(?:er)?|chair(?:man|woman|person)?|captain|matron|mayor|chief|president|deputy|deputy head|Leiter(?:in)?|Leitung|[A-ZÄÖÜ][\w-]+(?:leiter(?:in)?|leitung|chef(?:in)?)|Chef(?:in)?|directeur|directrice|responsable)"
_ROLE = regex(rf"\b(?:my|our|the|die|der|meine?|unsere?|le|la|notre|ma|mon) (?!same\b|other\b|new\b)(?:(?!(?:your|his|her|their|my|our)\b)[\w-]+ ){{0,2}}?{_RANK}(?: (?:for|of) the [\w-]+)?(?=['’]s\b|[,.;:!?)]|\Z| (?:[a-z]|[A-Z]\w+ed))", re.IGNORECASE)  # fmt: skip
_TO_THEM = r"(?:(?:told|tell|telling|promised|promises|assured|face|facing|rang|ring|called?|phoned|mailed|texted|wrote|write|owe|informed|answer|warned|swore|sworn|word|explain(?:ed)?(?: (?:it|this|that))?|said|say|back|gave my word|given his word|given her word|given my word|announced|sold|sell|against|for|with|(?:promis(?:e|es|ed|ing)|gave|giv(?:e|es|ing)) (?:that|this|it|the|my|our|a) (?:[\w'’-]+ ){0,2}?to)(?: to| with)?(?: all| both)? )"
_GROUP_NP = r"(?P<group>(?:the|our|my|an?|all the|other|several|two|three|four|five|six) (?:(?!who\b|that\b|and\b|to\b|in\b|of\b|is\b|was\b|with\b|for\b|day\b)[\w'’&-]+ ){0,2}?[\w'’&-]+(?: (?:of|from|in|at|on|along) (?:the )?(?-i:[A-ZÀ-Þ])[\w'’-]+)?)"
_WAIT = r"(?:,? who|,? (?:all|both|still|already|now|always|even|have|has|had|are|is|were|was|been|keep|keeps|kept))*,? (?:wait\w*|wants?|wanted|ask\w*|push\w*(?! back\b)|press\w*|expect\w*|need\w*|insist\w*|demand\w*|rang|rings?|call\w*|complain\w*|heard|hears?|count\w* on|thank\w*|cheer\w*|clap\w*|bought|booked|ordered|stopped me|cancel\w*|stood|stand|are furious|were promised|was promised|believe\w*|come (?:on|to)|arrive\w*|starts?)\b"
_TOLD_GROUP = regex(rf"\b{_TO_THEM}{_GROUP_NP}(?=['’]s\b|[,.;:!?)]|\Z| (?:that|who|to|it|in|on|at|and|by|word|the|an?|their|it['’]s|they|we|no|nothing|yes|if|when|last|this|yesterday|today|before|there)\b)", re.IGNORECASE)  # fmt: skip
_GROUP_WAITS = regex(rf"(?:\A|\b(?<!of )(?<!in )){_GROUP_NP}{_WAIT}", re.IGNORECASE)
_NOBODY = regex(r"\b(?:different|other|boss|manager|supervisor|director|chief|head|way|day|week|month|end|thing|same|truth|time|phone|door|table|desk|moment|rest|whole|wife|husband|mother|father|mum|mom|dad|kids at|sister|brother|friend|dog|cat)\b", re.IGNORECASE)  # fmt: skip
_BESIDE_BY_ROLE = regex(r"\b(?:our|my|the) (?:(?:product|project|program(?:me)?|account|property|site|works|quality) manager|PM|PO|product owner|scrum master|coordinator|planner|buyer|tester|analyst|architect|bookkeeper|accountant|receptionist|secretary|caretaker|dispatcher|foreman|forewoman|registrar|pharmacist)(?![\w-])(?! (?:role|post|job|team|meeting|tool|desk|software|app|office|work|position)\b)", re.IGNORECASE)  # fmt: skip
"""Somebody beside the writer who is told by what they do alone, “our PM”."""
_FIRM = regex(r"\b(?:[A-ZÀ-Þ][\w-]+ (?:& (?:Co|Sons|Partners)|GmbH|AG|Ltd|Inc|SA|SARL|Oy|AB))\b")


class ListedPerson(NamedTuple):
    """Somebody whom a story names: as it calls them, the sentence, and whether they are so likely that they stand for the answer until another is chosen."""

    name: str
    passage: str
    is_clear: bool = False


def people_listed(
    text: str, stands: str, others: Sequence[str] = (), place: str = ""
) -> tuple[ListedPerson, ...]:
    """Who of a story may be meant where people stand over its writer, beside them or outside, and in a place of that name if one is given: three at most, the likeliest first; never one of the `others`, who are known."""
    every = [one.text for one in passages_of(text)]
    taken = {word.lower() for name in others for word in name.split() if word[:1].isupper()}
    found = {OVER: _over, BESIDE: _beside, OUTSIDE: _outside}[stands](text, every, place)
    groups = {name.lower() for name in others}
    once: dict[str, ListedPerson] = {}
    for one in found:
        is_known = one.name.lower() in groups or any(
            word.strip(".,").lower() in taken for word in one.name.split()
        )
        if not is_known:
            once.setdefault(one.name.lower(), one)
    return tuple(once.values())[:MOST]


def _over(text: str, every: Sequence[str], place: str) -> Iterator[ListedPerson]:
    """Those who may be over the writer, by what they do; then the places that are called so."""
    ranked = weighed_as_boss(text) if place in ("", BOSS) else weighed_in_place(text, place, OVER)
    yield from (_listed(one, every) for one in ranked if one.share >= _LEAST)
    for sentence in every:
        for hit in () if is_heading(sentence) else _ROLE.finditer(sentence):
            yield ListedPerson(_small(hit[0]), sentence)


def _beside(text: str, every: Sequence[str], place: str) -> Iterator[ListedPerson]:
    """Everybody who is named, the likeliest first; then those who are told by what they do alone."""
    yield from (_listed(one, every) for one in weighed_in_place(text, place, BESIDE))
    yield from _by_role(every)


def _by_role(every: Sequence[str]) -> Iterator[ListedPerson]:
    for sentence in every:
        for hit in _BESIDE_BY_ROLE.finditer(sentence):
            yield ListedPerson(_small(hit[0]), sentence)


def _listed(found: Weighed, every: Sequence[str]) -> ListedPerson:
    one = found.one
    return ListedPerson(one.name, every[one.places[0][0]], found.share >= _CLEAR)


def _outside(text: str, every: Sequence[str], place: str) -> Iterator[ListedPerson]:
    """Whoever is more likely than not; groups and firms that wait or were told something, those first of which most speaks for it; then who else is named."""
    people = weighed_in_place(text, place, OUTSIDE)
    yield from (_listed(one, every) for one in people if one.share >= _LIKELY)
    found: dict[str, tuple[float, int, ListedPerson]] = {}
    for number, sentence in enumerate(every):
        for name, weight in _groups(sentence):
            key = name.lower()
            before = found.get(key, (0.0, number, ListedPerson(name, sentence)))
            found[key] = (before[0] + weight, *before[1:])
    for _, _, one in sorted(found.values(), key=lambda pair: (-pair[0], pair[1])):
        yield one
    yield from (_listed(one, every) for one in people)
    yield from _by_role(every)


def _groups(sentence: str) -> Iterator[tuple[str, float]]:
    for pattern, weight in ((_TOLD_GROUP, 2.0), (_GROUP_WAITS, 2.0)):
        for hit in pattern.finditer(sentence):
            name = hit["group"]
            noun = re.sub(r" (?:of|from|in|at|on|along) .*", "", name)
            before, behind = sentence[: hit.start("group")], sentence[hit.end("group") :]
            if names_a_group(noun, before, behind) and not _NOBODY.search(
                name.removeprefix("other ")
            ):
                yield _small(name), weight
    for firm in _FIRM.finditer(sentence):
        yield firm[0], 1.5


def _small(words: str) -> str:
    """Words as they stand within a sentence."""
    return words[0].lower() + words[1:]
