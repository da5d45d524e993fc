"""The signs by which a piece of a story is weighed as an answer: its turns of speech, who does what in it, and what stands around it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.offered.pieces import pieces_of, with_lead
from goodbooks.situations.stories.signs import stems_of
from goodbooks.situations.stories.whose_voice import is_mine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.situations.offered.answer_sorts import Sort
    from goodbooks.situations.offered.pieces import Piece

_THEY = (
    r"(?:he|she|they|(?:my|our|the) (?:\w+ )?(?:boss|manager|supervisor|director|chief|head|owner))"
)
_I = regex(
    r"\A\W*(?:(?:and|but|so|then|now|also|because|that|yes|since|when|if|today|ok|like) )*i\b",
    re.IGNORECASE,
)
_SEEN: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("i", _I),
    ("has-i", regex(r"\bi\b", re.IGNORECASE)),
    ("they", regex(rf"\A\W*(?:(?:and|but|so|then|that|because) )*{_THEY}\b", re.IGNORECASE)),
    ("has-they", regex(rf"\b{_THEY}\b", re.IGNORECASE)),
    ("name", regex(r"(?<!\A)\b[A-ZÀ-Þ][a-zß-ÿ]{2,}")),
    ("me", regex(r"\b(?:me|my|mine|myself)\b", re.IGNORECASE)),
    ("you", regex(r"\byou\b", re.IGNORECASE)),
    ("question", regex(r"\?\W*\Z")),
    ("number", regex(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b", re.IGNORECASE)),
    ("day", regex(r"\b(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|last week|week|\d{1,2}(?:st|nd|rd|th))\b", re.IGNORECASE)),
    ("today", regex(r"\b(?:today|tonight|now|this (?:morning|noon|afternoon|evening)|just|an hour ago|at (?:\d[\d:.]*|noon|lunch|(?:a )?(?:half|quarter|ten|twenty|five) (?:past|to)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?: o['’]clock)?)\b", re.IGNORECASE)),
    ("gone", regex(r"\b(?:yesterday|last|ago|earlier|before|had|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|['’]d\b", re.IGNORECASE)),
    ("they-do", regex(rf"\b(?:{_THEY}|[A-ZÀ-Þ][a-zß-ÿ]+) (?:just |then |only |even |simply )?(?:[a-z]{{2,}}s)\b")),
    ("we", regex(r"\b(?:we|us|our|together|both)\b", re.IGNORECASE)),
    ("past", regex(r"\b(?:was|were|had|did|said|told|went|came|got|took|made|gave|[a-z]{3,}ed)\b", re.IGNORECASE)),
    ("now", regex(r"\b(?:is|am|are|do|does|has|have|'m|'s|'re)\b", re.IGNORECASE)),
    ("will", regex(r"\b(?:will|shall|going to|gonna|won't)\b|['’]ll\b", re.IGNORECASE)),
    ("would", regex(r"\b(?:would|could|should|might)\b|['’]d\b", re.IGNORECASE)),
    ("can", regex(r"\b(?:can|may|must|have to|has to)\b", re.IGNORECASE)),
    ("not", regex(r"\b(?:no|not|never|nobody|nothing|none|cannot|without)\b|n['’]t\b", re.IGNORECASE)),
    ("if", regex(r"\b(?:if|otherwise|in case|unless)\b", re.IGNORECASE)),
    ("said", regex(r"\b(?:said|says|told|tells|asked|asks|answered|wrote|goes)\b", re.IGNORECASE)),
    ("home", regex(r"\b(?:wife|husband|mother|father|mum|dad|sister|brother|kids|son|daughter|dog|cat|bed|sleep|tea|wine|kitchen|tram|bus)\b", re.IGNORECASE)),
    ("feels", regex(r"\b(?:feel|feels|feeling|scared|angry|tired|cry|crying|stupid|sick|laugh\w*|smil\w*|look(?:ed|ing)?)\b", re.IGNORECASE)),
)  # fmt: skip
_LEADING = (
    "i",
    "they",
    "has-they",
    "name",
    "day",
    "today",
    "gone",
    "they-do",
    "we",
    "past",
    "said",
)
"""What a piece says of the one behind it."""
_PATTERNS = dict(_SEEN)
_SHORT, _LONG = 5, 16
_PARTS = 4
_CUES, _SOME = 3, 4
"""So many cues in a piece, and so many pieces with a cue, are told apart at the most."""


class Seen:
    """A story as its pieces are weighed: of each its general signs, its words, and which cues of which sort it holds."""

    def __init__(self, told: str) -> None:
        """A story, read once."""
        self.pieces: tuple[Piece, ...] = pieces_of(told)
        self.plain = [frozenset(_plain(told, self.pieces, one)) for one in self.pieces]
        stems = [stems_of(one.text) for one in self.pieces]
        self.words = [frozenset(_words(stems, at)) for at in range(len(stems))]
        self.leads = [with_lead(one, told) for one in self.pieces]
        self._cues: dict[str, list[tuple[int, ...]]] = {}
        self._near: dict[str, list[bool]] = {}

    def cues(self, sort: Sort) -> Sequence[tuple[int, ...]]:
        """Of each piece the numbers of the cues of a sort that it holds."""
        if sort.name not in self._cues:
            self._cues[sort.name] = [
                tuple(at for at, cue in enumerate(sort.cues) if cue.search(one.text))
                for one in self.pieces
            ]
        return self._cues[sort.name]

    def near(self, sort: Sort) -> Sequence[bool]:
        """Of each piece whether it holds what stands beside a sort and is none of it."""
        if sort.name not in self._near:
            self._near[sort.name] = [
                any(cue.search(one.text) for cue in sort.near) for one in self.pieces
            ]
        return self._near[sort.name]


@lru_cache(maxsize=2)
def seen(told: str) -> Seen:
    """A story as its pieces are weighed."""
    return Seen(told)


def signs_for(story: Seen, sort: Sort) -> Iterator[frozenset[str]]:
    """Of each piece of a story its signs as an answer of a sort, each as such and as one of that sort and its form."""
    cues, near = story.cues(sort), story.near(sort)
    for at in range(len(story.pieces)):
        found = {*story.plain[at], *_around(story.pieces, cues, at)}
        found.update(f"cues {size}" for size in range(1, _CUES + 1) if len(cues[at]) >= size)
        if near[at]:
            found.add("near")
        if sort.must and not any(turn.search(story.leads[at]) for turn in sort.must):
            found.add("lacks")
        if any(turn.search(story.pieces[at].text) for turn in sort.never):
            found.add("never")
        every = {
            *found,
            *(f"{sort.form}: {one}" for one in found),
            *(f"{sort.name}: {one}" for one in found),
        }
        every.update(f"{sort.name}: cue {one}" for one in cues[at])
        every.update(f"{sort.name}: {one}" for one in story.words[at])
        yield frozenset(every)


def signs_of_none(story: Seen, sort: Sort) -> frozenset[str]:
    """The signs by which a story answers a question not at all: how many turns of its sort stand in one piece at the most, and in how many pieces there are any."""
    cues = story.cues(sort)
    most = max(map(len, cues), default=0)
    good = max((len(one) for one, near in zip(cues, story.near(sort), strict=True) if not near), default=0)  # fmt: skip
    found = (
        "none",
        f"none cues {min(most, _CUES)}",
        f"none good {min(good, _CUES)}",
        f"none some {min(sum(map(bool, cues)), _SOME)}",
    )
    return frozenset(name for one in found for name in (one, f"{sort.form}: {one}", f"{sort.name}: {one}"))  # fmt: skip


def _around(pieces: Sequence[Piece], cues: Sequence[tuple[int, ...]], at: int) -> Iterator[str]:
    """What the pieces before and behind say of one: the cues they hold, in the same sentence or the next."""
    for name, there in (("before", at - 1), ("behind", at + 1)):
        if 0 <= there < len(pieces) and cues[there]:
            is_same = pieces[there].of == pieces[at].of
            yield f"{name} {'here' if is_same else 'there'} {min(len(cues[there]), 2)}"


def _plain(told: str, pieces: Sequence[Piece], one: Piece) -> Iterator[str]:
    yield from (name for name, pattern in _SEEN if pattern.search(one.text))
    words = len(one.text.split())
    yield "short" if words < _SHORT else "long" if words > _LONG else "middling"
    yield f"part {_PARTS * one.number // len(pieces)}"
    if told[one.start - 1 : one.start] in ("“", '"'):
        yield "quoted mine" if is_mine(told, one.start) else "quoted theirs"
    if told[one.end : one.end + 1] == "?":
        yield "question"
    if one.number and pieces[one.number - 1].of != one.of:
        yield "begins"
    if one.number:
        before = pieces[one.number - 1]
        where = "here" if before.of == one.of else "there"
        yield from (f"{where} {name}" for name in _LEADING if _PATTERNS[name].search(before.text))
        yield f"cut {told[before.end : one.start].strip()[:2]}"
    yield f"since {_since(pieces, one.number)}"


def _since(pieces: Sequence[Piece], at: int) -> str:
    """Of when the last time is that stands in a piece or before it."""
    for one in reversed(pieces[: at + 1]):
        is_today, is_gone = (
            _PATTERNS[name].search(one.text) is not None for name in ("today", "gone")
        )
        if is_today or is_gone:
            return "both" if is_today and is_gone else "today" if is_today else "gone"
    return "never"


def _words(stems: Sequence[Sequence[str]], at: int) -> Iterator[str]:
    """The words of a piece by their stems: each, every two side by side, the first two, and each of the piece before it."""
    own = stems[at]
    yield from (f"w {one}" for one in own)
    yield from (f"w {one}~{two}" for one, two in pairwise(own))
    yield from (f"w ^{' '.join(own[:many])}" for many in (1, 2) if own)
    yield from (f"w <{one}" for one in (stems[at - 1] if at else ()))
