"""Who of those a story names decides over its writer, where it does not say so outright: by what they do and what stands beside their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.boss_signs import is_in_quotes
from goodbooks.situations.people.names_in import NAMED, Said
from goodbooks.situations.people.people_weighed import weighed_as_boss
from goodbooks.situations.people.person_signs import signs_by_name
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.two_above import two_above
from goodbooks.situations.people.understood import called_in, passages_of

if TYPE_CHECKING:
    from goodbooks.situations.people.persons import Named

_ONES_OWN = regex(r"(?:my|our) (?!last\b|former\b|previous\b)|the boss\b", re.IGNORECASE)
_IS_SAID_OF_THEM = regex(r"[,(–—-] ?[^,.;()–—]+[,.;:!?)–—]")
"""What the boss is called by between two marks, told of somebody who is named: “Grace rings, my boss.”"""
_ANOTHER_WORD = regex(r"\b(?!(?:is|was|s|as|who|that(?=['’ ](?:s|is)\b)|he|she|the|now|also|still|being)\b)\w+", re.IGNORECASE)  # fmt: skip
_WHO_IS = regex(
    r"(?:,| is) (?:the|our|an?) [\w -]{3,40},? \Z|,? \(?(?:who|he|she|they)(?:['’]s| is| was|['’]re)\b[^.;:!?]*\Z"
)
_OF_A_COUNTRY = regex(r"(?:ish|ese|ian|can|ean|ench|utch|reek|wiss|zech|erman)\Z")
"""How a word ends that says where somebody is from, “my boss is Irish”."""
_TELLS = frozenset(["over 1", "power 1", "hears 1", "to 1"])
_SURE, _MAYBE, _PERHAPS, _LEAST = 0.75, 0.6, 0.2, 0.12
"""How likely somebody is who is taken, who is offered, who may as well be whom the story calls its boss, and from where on that is asked."""


class Likely(NamedTuple):
    """Whom a story means by its signs, the sentence in which they stand first, and whether that is sure enough to be taken."""

    name: str
    passage: str
    is_sure: bool


def likely_boss(text: str) -> Likely | None:
    """Who of those whom a story names is most likely the boss; None where it names nobody of whom that shows, or two of whom it may."""
    best = next(iter(weighed_as_boss(text)), None)
    if best is None or best.share < _MAYBE:
        return None
    said = [passage.text for passage in passages_of(text)][best.one.places[0][0]]
    return Likely(best.one.name, said, best.share >= _SURE and _is_told_of(text, best.one))


def _is_told_of(text: str, one: Named) -> bool:
    """Whether a story tells something of somebody that places them, beside where they are named."""
    return not _TELLS.isdisjoint(signs_by_name(text)[named_in(text).index(one)])


def is_perhaps_the_boss_by_name(text: str) -> bool:
    """Whether a story names somebody who may be whom it calls its boss."""
    return any(one.share >= _LEAST and not _has_a_post(text, one.one.name) for one in weighed_as_boss(text))  # fmt: skip


def _has_a_post(text: str, name: str) -> bool:
    """Whether somebody is called by a post of theirs in the writer's place, “our porter Jens”; whom that makes the boss is told by words."""
    return (
        re.search(rf"\b(?:[Oo]ur|[Mm]y) (?:[a-z][\w-]+ ){{1,2}}{re.escape(name)}\b", text)
        is not None
    )


def or_by_signs(text: str, said: Said | None) -> Said | None:
    """Whoever a story calls the boss; where it gives no name beside that word whoever it is by the signs, if they are sure, and where it calls nobody that whoever may be; nobody where the two may be one."""
    is_named = said is not None and any(word[:1].isupper() for word in said.words.split())
    if said is not None and two_above(text) is not None:
        return said
    if is_named:
        return said
    if said and (sure := _who_is(text, said) or _of_that_title(text, said)):
        return sure
    found = likely_boss(text)
    if found and (said is None or not _is_beside_the_boss(text, found.name)):
        return Said(found.name, found.passage, is_maybe=not found.is_sure)
    if said is None:
        return None
    others = (one.name for share, one in weighed_as_boss(text) if share >= _PERHAPS)
    return said if all(_is_beside_the_boss(text, name) for name in others) else None


def _who_is(text: str, said: Said) -> Said | None:
    """Whoever the boss is said to be, “My boss is Vera.”; None where it is said of nobody by name."""
    found = re.search(rf"\b(?i:{re.escape(said.words)}) is (?P<name>{NAMED})(?=[.,;:!?)]|\s*\Z| and\b| who\b)", text)  # fmt: skip
    name = found["name"] if found else ""
    is_somebody = name in {one.name for one in named_in(text)} and not _OF_A_COUNTRY.search(name)
    return said._replace(words=name) if is_somebody else None


def _of_that_title(text: str, said: Said) -> Said | None:
    """Whoever is named with the title that the boss is called by, “the professor”; None for nobody, or for two."""
    title = said.words.rpartition(" ")[2].lower()
    found = [one.name for one in named_in(text) if one.name.lower().startswith(f"{title} ")]
    return said._replace(words=found[0]) if len(found) == 1 else None


def _is_beside_the_boss(text: str, name: str) -> bool:
    """Whether a story tells of somebody and of its boss in one sentence as of two, “Tilda complains and my boss says”, or has their name in the words of others alone."""
    one = next((one for one in named_in(text) if one.name == name), None)
    if one is None:
        return False
    every = [passage.text for passage in passages_of(text)]
    of_boss = [(passage.text, called) for called, passage in called_in(text, "boss")]
    is_quoted = all(is_in_quotes(every[number], start) for number, start, _ in one.places)
    together = [
        _are_two(every[number], (start, end), called)
        for number, start, end in one.places
        for sentence, called in of_boss
        if sentence == every[number] and _ONES_OWN.match(called)
    ]
    return is_quoted or (bool(together) and all(together))


def _are_two(sentence: str, name: tuple[int, int], called: str) -> bool:
    """Whether a name and what the boss is called by stand in a sentence with more between them than a comma or an “is”."""
    start = sentence.find(called)
    if _IS_SAID_OF_THEM.search(sentence, max(0, start - 2), start + len(called) + 1):
        return False
    first = name[1] <= start
    between = sentence[name[1] : start] if first else sentence[start + len(called) : name[0]]
    return not _WHO_IS.match(between) and _ANOTHER_WORD.search(between) is not None
