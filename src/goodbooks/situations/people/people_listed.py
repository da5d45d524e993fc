"""Whom a story names that somebody may be who is asked for: the likeliest first, for its writer to choose from; people, their places, and groups who wait."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import BESIDE, OUTSIDE, OVER
from goodbooks.situations.people.likely_boss import weighed
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.situations.people.persons import Named

MOST = 3
_LEAST = 0.4
"""What somebody weighs at the least who may be over the writer."""
_RANK = r"(?:boss|manager|supervisor|director|superintendent|head(?: of (?:the )?[\w-]+)?|owner|principal|foreman|forewoman|dean|lead(?:er)?|chair(?:man|woman|person)?|captain|matron|mayor|chief|president|deputy|deputy head|Leiter(?:in)?|Leitung|[A-ZÄÖÜ][\w-]+(?:leiter(?:in)?|leitung|chef(?:in)?)|Chef(?:in)?|directeur|directrice|responsable)"
_ROLE = regex(rf"\b(?:my|our|the|die|der|meine?|unsere?|le|la|notre|ma|mon) (?!same\b|other\b|new\b)(?:[\w-]+ ){{0,2}}?{_RANK}(?: (?:for|of) the [\w-]+)?(?=['’]s\b|[,.;:!?)]|\Z| (?:[a-z]|[A-Z]\w+ed))", re.IGNORECASE)  # fmt: skip
_DECIDES = regex(r"\b(?:decid\w+|sign\w*|approv\w+|announc\w+|deput\w+|stand(?:s|ing)? in|in (?:his|her) (?:chair|place|seat)|acting|final say|the one who|puts? (?:me|my name|us) forward|overruled|told (?:us|me|everyone|everybody|my \w+)|back (?:on|to)|from now on|goes|going ahead)\b", re.IGNORECASE)  # fmt: skip
_ROUND_ME = regex(r"\b(?:round me|around me|past me|behind my back|over my head|straight to|went to|goes to|asks? (?:my|our|her|him|the)|promised|assured|told|gave|my post|colleague|shows?|presented|his name|her name|said (?:yes|it was))\b", re.IGNORECASE)  # fmt: skip
_TO_THEM = r"(?:(?:told|tell|telling|promised|promises|assured|face|facing|rang|ring|called?|phoned|mailed|texted|wrote|write|owe|informed|answer|warned|swore|sworn|word|explain(?:ed)?(?: (?:it|this|that))?|said|say|back|gave my word|given his word|given her word|given my word|announced|sold|sell|against|for|with|(?:promis(?:e|es|ed|ing)|gave|giv(?:e|es|ing)) (?:that|this|it|the|my|our|a) (?:[\w'’-]+ ){0,2}?to)(?: to| with)?(?: all| both)? )"
_GROUP_NP = r"(?P<group>(?:the|our|my|an?|all the|other|several|two|three|four|five|six) (?:(?!who\b|that\b|and\b|to\b|in\b|of\b|is\b|was\b|with\b|for\b|day\b)[\w'’&-]+ ){0,2}?[\w'’&-]+(?: (?:of|from|in|at|on|along) (?:the )?(?-i:[A-ZÀ-Þ])[\w'’-]+)?)"
_WAIT = r"(?:,? who|,? (?:all|both|still|already|now|always|even|have|has|had|are|is|were|was|been|keep|keeps|kept))*,? (?:wait\w*|wants?|wanted|ask\w*|push\w*(?! back\b)|press\w*|expect\w*|need\w*|insist\w*|demand\w*|rang|rings?|call\w*|complain\w*|heard|hears?|count\w* on|thank\w*|cheer\w*|clap\w*|bought|booked|ordered|stopped me|cancel\w*|stood|stand|are furious|were promised|was promised|believe\w*|come (?:on|to)|arrive\w*|starts?)\b"
_TOLD_GROUP = regex(rf"\b{_TO_THEM}{_GROUP_NP}(?=['’]s\b|[,.;:!?)]|\Z| (?:that|who|to|it|in|on|at|and|by|it['’]s|they|we|no|nothing|yes|if|when|last|this|yesterday|today|before|there)\b)", re.IGNORECASE)  # fmt: skip
_GROUP_WAITS = regex(rf"(?:\A|\b(?<!of )(?<!in )){_GROUP_NP}{_WAIT}", re.IGNORECASE)
A_GROUP = regex(
    r"(?:[\w-]+(?:ers|ors|ists|ants|ents|ians|ees|men|women|folk)|people|families|parents|tenants|schools?|council|parish|chorus|choir|league|union|reception|office|team|crew|clients?|customers?|guests?|patients?|farmers?|kids|children|company|firm|hotel|hospital|bank|agents?|staff|wards?|branch(?:es)?|shops?|sites?|growers|lads|girls|neighbours|committee|board|ministry|club|association|engineer|matron|architect|mayor|pharmacy|press|colleagues|drivers|brides?|couple|sponsors?|suppliers?|nurses|cooks|pupils|students|residents|riders|passengers|members|owners)\Z",
    re.IGNORECASE,
)
_NOBODY = regex(r"\b(?:different|other|boss|manager|supervisor|director|chief|head|way|day|week|month|end|thing|same|truth|time|phone|door|table|desk|moment|rest|whole|wife|husband|mother|father|mum|mom|dad|kids at|sister|brother|friend|dog|cat)\b", re.IGNORECASE)  # fmt: skip
_BESIDE_BY_ROLE = regex(r"\b(?:our|my|the) (?:(?:product|project|program(?:me)?|account|property|site|works|quality) manager|PM|PO|product owner|scrum master|coordinator|planner|buyer|tester|analyst|architect|bookkeeper|accountant|receptionist|secretary|caretaker|dispatcher|foreman|forewoman|registrar|pharmacist)(?![\w-])(?! (?:role|post|job|team|meeting|tool|desk|software|app|office|work|position)\b)", re.IGNORECASE)  # fmt: skip
"""Somebody beside the writer who is told by what they do alone, “our PM”."""
_FIRM = regex(r"\b(?:[A-ZÀ-Þ][\w-]+ (?:& (?:Co|Sons|Partners)|GmbH|AG|Ltd|Inc|SA|SARL|Oy|AB))\b")


class ListedPerson(NamedTuple):
    """Somebody whom a story names: as it calls them, and the sentence."""

    name: str
    passage: str


def people_listed(text: str, place: str, others: Sequence[str] = ()) -> tuple[ListedPerson, ...]:
    """Who of a story may be meant in a place, three at most, the likeliest first; never one of the `others`, who are known."""
    every = [one.text for one in passages_of(text)]
    taken = {word.lower() for name in others for word in name.split() if word[:1].isupper()}
    found = {OVER: _over, BESIDE: _beside, OUTSIDE: _outside}[place](text, every)
    groups = {name.lower() for name in others}
    once: dict[str, ListedPerson] = {}
    for one in found:
        is_known = one.name.lower() in groups or any(
            word.strip(".,").lower() in taken for word in one.name.split()
        )
        if not is_known:
            once.setdefault(one.name.lower(), one)
    return tuple(once.values())[:MOST]


def _over(text: str, every: Sequence[str]) -> Iterator[ListedPerson]:
    """Those who may be over the writer, by what they do; then the places that are called so."""
    for weight, one in weighed(text):
        if weight >= _LEAST:
            yield ListedPerson(one.name, every[one.places[0][0]])
    for sentence in every:
        for hit in _ROLE.finditer(sentence):
            yield ListedPerson(_small(hit[0]), sentence)


def _beside(_text: str, every: Sequence[str]) -> Iterator[ListedPerson]:
    """Everybody who is named, whoever decides, goes past the writer or promises first."""
    people = named_in(_text)
    ranked = sorted(range(len(people)), key=lambda at: (-_acts(people[at], every), at))
    for at in ranked:
        yield ListedPerson(people[at].name, every[people[at].places[0][0]])
    for sentence in every:
        for hit in _BESIDE_BY_ROLE.finditer(sentence):
            yield ListedPerson(_small(hit[0]), sentence)


def _acts(one: Named, every: Sequence[str]) -> int:
    told = [every[number] for number, _, _ in one.places]
    return sum(bool(_DECIDES.search(said)) + bool(_ROUND_ME.search(said)) for said in told)


def _outside(text: str, every: Sequence[str]) -> Iterator[ListedPerson]:
    """Groups and firms that wait or were told something, those first of which most speaks for it; then who else is named."""
    found: dict[str, tuple[float, int, ListedPerson]] = {}
    for number, sentence in enumerate(every):
        for name, weight in _groups(sentence):
            key = name.lower()
            before = found.get(key, (0.0, number, ListedPerson(name, sentence)))
            found[key] = (before[0] + weight, *before[1:])
    for _, _, one in sorted(found.values(), key=lambda pair: (-pair[0], pair[1])):
        yield one
    yield from _beside(text, every)


def _groups(sentence: str) -> Iterator[tuple[str, float]]:
    for pattern, weight in ((_TOLD_GROUP, 2.0), (_GROUP_WAITS, 2.0)):
        for hit in pattern.finditer(sentence):
            name = hit["group"]
            noun = re.sub(r" (?:of|from|in|at|on|along) .*", "", name)
            if A_GROUP.search(noun) and not _NOBODY.search(name.removeprefix("other ")):
                yield _small(name), weight
    for firm in _FIRM.finditer(sentence):
        yield firm[0], 1.5


def _small(words: str) -> str:
    """Words as they stand within a sentence."""
    return words[0].lower() + words[1:]
