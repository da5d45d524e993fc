"""Names in a story that is typed without capitals: a word that no story of ours holds, in a place where somebody stands."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import goodbooks.situations
from goodbooks.core import catalog
from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.stories.signs import stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_CAPITAL = regex(r"[A-ZÀ-Þ]")
_MOST_CAPITALS = 0.25
"""So many of the sentences of a story without capitals begin with one at the most, as some telephones make them."""
_WORD = r"[a-zß-ÿ][a-zß-ÿ'’-]{2,}"
_DOES = r"(?:says|said|asks|asked|goes|went|comes|came|sat|sits|wants|wanted|told|tells|texts|texted|rang|rings|calls|called|decides|decided|wrote|writes|owns|runs|thinks|thought|reckons|walks|walked|took|takes|gave|gives|is like|was like|just|who|will|has|had|doesnt|didnt|doesn't|didn't)"
_AT_THE_HEAD = r"(?:^|[.,;:!?–-] |\b(?:and|but|so|then|because|cause|when|while|if|that|to|today|yesterday|tomorrow|tmrw|now|again|also|\d+|noon|five|six|ten|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )"
TITLE = r"(?:mrs?|ms|miss|dr|prof(?:essor)?|herr|frau|se[ñn]ora?|signora?|canon|coach|father|sister|chef|captain|pastor|bishop|(?:head |charge |staff )?nurse(?: manager)?)\.? "
"""What stands before a name in small letters, which is told by it."""
_STANDS = (
    regex(rf"{_AT_THE_HEAD}(?:{TITLE})?(?P<name>{_WORD}) {_DOES}\b"),
    regex(rf"(?<!\bmy )(?<!\bour )\b{TITLE}(?P<name>{_WORD})\b"),
    regex(rf"{_AT_THE_HEAD}(?P<name>{_WORD}) (?:could|can|would|needs to|has to|gets|always|never|still|only|is (?:my|our|waiting|on|at|in|away|off|deciding)|was on|stops|rings|from (?:the )?[a-z]+ (?:told|said|wrote|asked|says|asks|wants|promised))\b"),
    regex(rf"\b(?:me|i) (?:\+|and|&) (?P<name>{_WORD})\b"),
    regex(rf"\b(?:boss|manager|lead|partner|owner|director|head|chief), (?P<name>{_WORD})(?: {_WORD})?[,.]"),
    regex(rf"\b(?:asked|told|tell|ask|rang|texted|texting|mailed|messaged|called|with|meet|meeting|report to|work for|under|named|called|boss|manager|owner|lead|supervisor) (?P<name>{_WORD})(?=$|[.,;:!?]| (?:if|whether|that|about|to|on|in|at|today|yesterday|tomorrow|i|how|what|who|and|the|and i)\b)"),
)  # fmt: skip
_NO_NAMES = regex(rf"(?:{ANY_WEEKDAY}|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|finance|legal|sales|marketing|reception|management|boss|gaffer|principal|matron|chef|chief|cos|cuz|havent|hasnt|regular|micro|breakfast|lunch|dinner|hundreds|eggs|camera|screenshots|legal|contract|flight|printing|everyone|everybody|nobody|somebody|someone|people|whoever|monday|im|ive|id|ill|hes|shes|theyre|dont|didnt|doesnt|cant|wont|isnt|wasnt|thats|whats|its|gonna|wanna|kinda|lol|idk|tbh|omg|ppl|etc|btw)\Z")  # fmt: skip
_OF_THINGS = regex(r"(?:ing|tion|ment|ness|able)\Z")
_OF_NAMES_TOO = regex(r"(?:ed|ly|ers|ies)\Z")
"""How words end that name nobody, and how names end as well: Emily, Anders, Marlies."""


def small_names(every: Sequence[str]) -> frozenset[str]:
    """The names, as they stand there, in sentences of which hardly one begins with a capital; none in others."""
    capitals = sum(_CAPITAL.match(one.lstrip("“\"' ")) is not None for one in every)
    if not every or capitals > _MOST_CAPITALS * len(every):
        return frozenset()
    found = (hit["name"] for one in every for pattern in _STANDS for hit in pattern.finditer(one))
    bare = (re.sub(r"['’]s?\Z", "", name) for name in found)
    return frozenset(name for name in bare if not (is_word(name) or _is_a_thing(name, every)))


def in_capitals(sentence: str, names: frozenset[str]) -> str:
    """A sentence, sign for sign, with a capital where one of the names or a day of the week stands in it."""
    return _standing_small(names).sub(lambda found: capital(found[0]), sentence)


@lru_cache(maxsize=8)
def _standing_small(names: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join((ANY_WEEKDAY, *sorted(map(re.escape, names))))})\b")


def _is_a_thing(name: str, every: Sequence[str]) -> bool:
    """Whether a word stands behind an article or whose it is, as no name does."""
    thing = re.compile(rf"\b(?:the|an?|my|our|your|his|her|their|this|that|some|any|no|at|for) {re.escape(name)}\b")  # fmt: skip
    return any(thing.search(one.lower()) for one in every)


def is_word(name: str) -> bool:
    """Whether a word in small letters is one that people write, or may be built like one."""
    return is_written(name) or _OF_NAMES_TOO.search(name) is not None


def is_written(name: str) -> bool:
    """Whether a word in small letters is one that people write, or is built as no name is."""
    is_known = any(stem in _words() for stem in stems_of(name))
    return is_known or bool(_NO_NAMES.match(name) or _OF_THINGS.search(name))


@cache
def _words() -> frozenset[str]:
    """The stems of the words that our own stories and sayings hold, of which none is a name."""
    lines = catalog.text(goodbooks.situations, "sayings.table").split("\n")
    signs = (line.partition("\t")[0].partition(": w ")[2] for line in lines)
    return frozenset(word.strip("^<") for sign in signs if sign for word in re.split(r"[ ~]", sign))
