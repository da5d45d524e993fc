"""A story in pieces: its clauses, each of which may answer a question, in the words that stand there."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUBJECT = r"(?:I|i|he|she|they|we|it|you|there|that|this|nobody|somebody|everybody|my|our|his|her|their|the|a|an|[A-ZÀ-Þ][\w'’.-]+)(?=['’ ])"
_CUT = regex(
    r"(?<=[\w'’”\"%)])(?:"
    r"\s*[;:]\s+|\s+[–—-]+\s+|\s*[–—]\s*"
    rf"|,\s+(?=(?:(?:and|but|so|yet|or|then|because|since|while|although|though|as|when|where|which|who|if|till|until|for|only|otherwise|before|after) )+(?:then |now |also |even |just )?\w)"
    rf"|,\s+(?={_SUBJECT}(?! and\b)[^,.;:]*?\b(?:am|is|are|was|were|be|been|have|has|had|do|does|did|will|would|can|could|must|may|might|should|goes|said|says|came|went|got|gave|took|made|\w+ed)\b)"
    r"|,\s+(?=(?:I|i|he|she|they|we|it|you|who|which|that|till|until|at least|no )\b)"
    r"|\s+(?=(?:and|but|so) (?:then |now |also |so )?(?:I|i|he|she|they|we|it|you|my|the|nobody|everybody|there)(?:['’]\w+)? )"
    r"|\s+(?=(?:because|since (?!(?:the|my|last|early|late|\w+day|\w+ (?:weeks|months|years)|january|february|march|april|may|june|july|august|september|october|november|december|then)\b)|although|though|while|otherwise|whereas) )"
    r")",
    re.IGNORECASE,
)
"""Where a clause ends and another begins."""
_OPENS, _CLOSES = '“"', '”"'
_SHORTEST = 2


class Piece(NamedTuple):
    """A clause of a story: its words, where they begin, its number, that of its sentence, and that sentence."""

    text: str
    start: int
    number: int
    of: int
    passage: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@lru_cache(maxsize=2)
def pieces_of(told: str) -> tuple[Piece, ...]:
    """The clauses of a story, in its order; what stands in quotation marks is one of its own where it is more than a word."""
    found: list[Piece] = []
    for of, passage in enumerate(passages_of(told)):
        for start, end in _spans(passage.text):
            words = passage.text[start:end]
            found.append(Piece(words, passage.start + start, len(found), of, passage.text))
    return tuple(found)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the clauses of a sentence begin and end, without what surrounds them."""
    ends = sorted(
        {
            0,
            len(text),
            *(at for one in _CUT.finditer(text) for at in (one.start(), one.end())),
            *_marks(text),
        }
    )
    for start, end in itertools.pairwise(ends):
        words = text[start:end]
        own = words.strip(' \t\n,;:–—-“”"()')
        if len(own.split()) >= _SHORTEST or (own and own[0] == "”"):
            begin = start + words.index(own)
            yield begin, begin + len(own)


def _marks(text: str) -> Iterator[int]:
    """Where quotation marks open and close around more than a word."""
    for one in re.finditer(r"“[^”]+”|\"[^\"]+\"", text):
        if " " in one[0]:
            yield from (one.start(), one.end())
