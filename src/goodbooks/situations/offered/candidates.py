"""What of a story may answer a question: its clauses, ranked for the sort of answer that is asked for, in the writer's own words."""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import goodbooks.situations
from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.offered.answer_fits import fits, is_told_so
from goodbooks.situations.offered.answer_signs import seen, signs_for, signs_of_none
from goodbooks.situations.offered.answer_sorts import sort_for, sorts
from goodbooks.situations.offered.stands_alone import said_alone
from goodbooks.situations.people.understood import facts_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.situations.offered.answer_sorts import Sort
    from goodbooks.situations.offered.pieces import Piece

MOST = 3
_UNIT = 100
_LEAST = 0.1
"""So likely is the first that is offered at the least, among all clauses and that none of them answers."""
_NEAR = 0.25
"""So much of the likelihood of the first has another that is offered beside it, at the least."""
_BESIDE = 0.08
"""So likely is another at the least, however likely the first is."""
_CLEAR = 0.85
"""So likely is one that stands for the answer until another is chosen."""
_AHEAD = 0.5
"""So likely is one that comes before what is usual."""
_USED = 800
_FEWEST = 3
"""So much less weighs a clause that has answered another question, in so many words at the least."""

_WIN = "win"
_PROPOSAL = "proposal"
_COULD = regex(r"\A(?P<who>I|[Ww]e) (?:could|can|might|may) (?!be\b|have been\b|not\b)(?=[a-z])")
"""How one asks or wonders, “I could move over”: proposed it is “I move over”."""
_POINT = "point"
_WANTED_OF_ME = regex(r"\b(?:wants?|wanted|asks?|asked|tells?|told|expects?|expected) (?:me|us) to\b|\b(?:I|we)(?:['’]m| am|['’]re| are|['’]ve got| have| must| should)? (?:to )?(?:sign|answer)\b", re.IGNORECASE)  # fmt: skip
"""What somebody wants done, which is no point of what was held against one: “they want me to sign”."""


_UNDECIDED = "boss-out-of-reach", "effect"
"""The question what happens if nothing is decided."""
_FROM_WAITING = regex(
    r"\b(?:wait\w*|pil(?:e[sd]?|ing)|backlog|queue\w*|stall\w*|stuck|late\w*|stands? still|standing|held up|hold(?:s|ing)? up|behind|delay\w*|miss\w*|can(?:['’]t|not)|could(?:n['’]t| not)|nobody|nothing|undone|overdue|expir\w+|laps\w+|runs? out|idle|without|until|no (?:answer|decision|word|reply)|stop\w*|closed?|costs?|short|wrong|again|twice|slip\w*|lose (?:the|a|an|our|its|another) \w+|lost)\b",
    re.IGNORECASE,
)
"""What follows from waiting, and not from what would be decided."""


_OF_IT = regex(r"it(?:['’](?:s|d|ll))? (?:(?!\b(?:I|you|we|he|she|they|nobody|somebody)\b)[^,;])*\b(?:with|behind|around) it\b", re.IGNORECASE)  # fmt: skip
"""What speaks of an “it” twice and says nowhere what that is: “it's pulling everything down with it” is offered, and taken only by whoever picks it."""


class Candidate(NamedTuple):
    """What may answer a question: the words, the sentence they stand in, and whether they are far ahead of all others, or ahead of them."""

    words: str
    passage: str
    is_clear: bool = False
    is_ahead: bool = False


def candidates(
    told: str, playbook: str, slot: str, used: Iterable[str] = ()
) -> tuple[Candidate, ...]:
    """The clauses of a story that may answer the question of a slot, the likeliest first, three at most; what was `used` for another question only where nothing else is offered."""
    sort = sort_for(playbook, slot) if told else None
    if sort is None:
        return ()
    taken = [key for one in used if len((key := _key(one)).split()) >= _FEWEST]
    weighed = [
        (weight - (_USED if _is_taken(piece, taken) else 0), piece)
        for weight, piece in _weighed(told, sort.name)
    ]
    weighed.sort(key=lambda pair: (-pair[0], pair[1].number))
    best = weighed[0][0] if weighed else 0
    surely = _told_wins(told, sort, taken)
    weighed.sort(key=lambda pair: pair[1].number not in surely)
    every = sum(math.exp((weight - best) / _UNIT) for weight, _ in weighed)
    every += math.exp((_weight_of_none(told, sort.name) - best) / _UNIT)
    found: dict[str, Candidate] = {}
    least = _LEAST
    for weight, piece in weighed:
        share = math.exp((weight - best) / _UNIT) / every
        if share < least and piece.number not in surely:
            break
        if found and _is_taken(piece, taken):
            continue
        words = said_alone(piece.number, seen(told).pieces, told, sort.form)
        words = _behind_the_colon(words, piece.passage)
        words = _COULD.sub(r"\g<who> ", words) if slot == _PROPOSAL else words
        is_asked_of_me = slot == _POINT and _WANTED_OF_ME.search(words) is not None
        is_of_it = (playbook, slot) != _UNDECIDED or _FROM_WAITING.search(words) is not None
        if words and is_of_it and not is_asked_of_me and fits(sort, words, piece, told):
            least = min(least, max(_NEAR * share, _BESIDE))
            is_whole = _OF_IT.match(words) is None and is_told_so(sort, piece, told)
            one = Candidate(words, piece.passage, is_whole and share >= _CLEAR, is_whole and share >= _AHEAD)  # fmt: skip
            found.setdefault(_key(words), one)
    return tuple(found.values())[:MOST]


_ONLY_OPPOSITE = regex(
    r"\A(?:(?:we|had|have|agreed|decided|said|that|on|the|just|exactly|very|exact|precise|complete|total|quite) )*(?:opposite|contrary|reverse|other way (?:a?round))\W*\Z",
    re.IGNORECASE,
)
"""Words that only say that something else was agreed, and not what."""
_COLON = regex(r"\b(?:opposite|contrary|reverse|other way (?:a?round))(?::| [-–—]) (?P<what>[^.;!?]+)", re.IGNORECASE)  # fmt: skip


def _behind_the_colon(words: str, passage: str) -> str:
    """Of “the exact opposite” what stands behind its colon, "" where nothing does; other words as they are."""
    if not _ONLY_OPPOSITE.match(words):
        return words
    found = _COLON.search(" ".join(passage.split()))
    return found["what"].strip(" ,") if found else ""


def _told_wins(told: str, sort: Sort, taken: Iterable[str]) -> frozenset[int]:
    """The numbers of the clauses that tell surely of something that went well by a deed, where it is asked for: they come first, unless they were `taken`."""
    if sort.name != _WIN:
        return frozenset()
    won = [one for one in facts_in(told) if one.sort == _WIN and one.words]
    return frozenset(
        piece.number for piece in seen(told).pieces
        if is_told_so(sort, piece, told) and not _is_taken(piece, taken)
        and any(one.passage.text == piece.passage and _key(one.words) in _key(piece.text) for one in won)
    )  # fmt: skip


@lru_cache(maxsize=64)
def _weighed(told: str, name: str) -> tuple[tuple[int, Piece], ...]:
    """Every clause of a story with its weight as an answer of a sort, in hundredths."""
    story, weights = seen(told), _weights()
    every = zip(story.pieces, signs_for(story, sorts()[name]), strict=True)
    return tuple((sum(weights.get(sign, 0) for sign in signs), piece) for piece, signs in every)


@lru_cache(maxsize=64)
def _weight_of_none(told: str, name: str) -> int:
    """The weight of what says that a story holds no answer of a sort, in hundredths."""
    weights = _weights()
    return sum(weights.get(sign, 0) for sign in signs_of_none(seen(told), sorts()[name]))


@cache
def _weights() -> Mapping[str, int]:
    """The weights of the signs, in hundredths."""
    lines = catalog.text(goodbooks.situations, "sayings.table").split("\n")
    return {sign: int(weight) for line in lines if line[:1] not in ("", ";") for sign, weight in (line.split("\t"),)}  # fmt: skip


def _key(words: str) -> str:
    return " ".join(words.lower().split()).strip(" .!?,;:")


def _is_taken(piece: Piece, taken: Iterable[str]) -> bool:
    """Whether a clause has answered another question, or most of it has."""
    own = _key(piece.text)
    return any(one in own or own in one for one in taken)
