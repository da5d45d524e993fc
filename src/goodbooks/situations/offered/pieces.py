"""A story in pieces: its clauses, each of which may answer a question, in the words that stand there."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUBJECT = r"(?:I|i|he|she|they|we|it|you|there|that|this|nobody|somebody|everybody|my|our|his|her|their|the|a|an|[A-ZÀ-Þ][\w'’.-]+)(?=['’ ])"
_DATE = r"(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[./]\d)"
"""What stands behind the line between two dates, “21 Dec - 3 Jan”."""
_CUT = regex(
    r"(?<=[\w'’”\"%)])(?:"
    rf"\s*[;:]\s+|\s+[–—-]+\s+(?!\s*{_DATE})|\s*[–—]\s*(?!\s*{_DATE})"
    rf"|,\s+(?=(?:(?:and|but|so|yet|or|then|because|since|while|although|though|as|when|where|which|who|if|till|until|for|only|otherwise|before|after) )+(?:then |now |also |even |just )?\w)"
    rf"|,\s+(?={_SUBJECT}(?! and\b)[^,.;:]*?\b(?:am|is|are|was|were|be|been|have|has|had|do|does|did|will|would|can|could|must|may|might|should|goes|said|says|came|went|got|gave|took|made|\w+ed)\b)"
    r"|,\s+(?=(?:I|i|he|she|they|we|it|you|who|which|that|till|until|at least)\b)"
    r"|\s+(?=(?:and|but|so) (?:then |now |also |so )?(?:(?:I|i|he|she|they|we|it|you|nobody|everybody|there)(?:['’]\w+)? |(?:my|the|our|his|her) (?:[\w-]+ ){1,3}?(?:is|are|was|were|has|have|had|will|would|can|could|must|goes|gets|keeps|says|said|went|came|got|\w{2,}ed) ))"
    r"|\s+(?=(?:because|since (?!(?:the|my|last|early|late|\w+day|\w+ (?:weeks|months|years)|january|february|march|april|may|june|july|august|september|october|november|december|then)\b)|although|though|while|otherwise|whereas) )"
    r")",
    re.IGNORECASE,
)
"""Where a clause ends and another begins."""
_QUOTED = regex(r"“[^”]+”|\"[^\"]+\"")
_LEADS_IN = regex(
    r"\b(?:said|says|say|told|tell|tells|goes|went|go|asks|asked|answered|replied|wrote|called|was|is|like|decided|announced|promised|offered|proposed|reads|read|word|plan|deal|answer|question|reply|(?:to|told|tell|tells|asked|asks|with) (?:me|us|him|her|them|everybody|everyone))\Z",
    re.IGNORECASE,
)
"""What is no clause by itself, and leads in to what somebody says."""
_SHORTEST, _ONE_SAYING = 2, 14


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
    """The clauses of a story, in its order; what leads in to somebody's words goes with them."""
    found: list[Piece] = []
    for of, passage in enumerate(passages_of(told)):
        for start, end in _with_what_follows(passage.text, list(_spans(passage.text))):
            words = passage.text[start:end]
            found.append(Piece(words, passage.start + start, len(found), of, passage.text))
    return tuple(found)


def _with_what_follows(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence, one that only leads in to what is said together with that."""
    begin = -1
    for at, (start, end) in enumerate(spans):
        begin = start if begin < 0 else begin
        is_last = at == len(spans) - 1
        if is_last or not _LEADS_IN.search(text[begin:end]):
            yield begin, end
            begin = -1


def bare(words: str) -> str:
    """Words without the signs around them, and with the bracket that closes one of theirs."""
    own = words.strip(' \t\n,;:–—-“”"()')
    is_open = own.count("(") > own.count(")")
    return f"{own})" if is_open and f"{own})" in words else own


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the clauses of a sentence begin and end, without what surrounds them; a few words in quotation marks are one."""
    quotes = [one.span() for one in _QUOTED.finditer(text) if " " in one[0]]
    whole = [(start, end) for start, end in quotes if len(text[start:end].split()) <= _ONE_SAYING]
    cuts = (at for one in _CUT.finditer(text) for at in one.span())
    ends = {at for at in cuts if not any(start < at < end for start, end in whole)}
    every = sorted({0, len(text), *ends, *(at for span in quotes for at in span)})
    for start, end in pairwise(every):
        words = text[start:end]
        own = bare(words)
        if len(own.split()) >= _SHORTEST:
            begin = start + words.index(own)
            yield begin, begin + len(own)


_STOP = regex(r"[.;—–]|, (?![“\"])")
_LEAD = 60
"""So many signs before a piece are its lead-in at the most."""


def with_lead(piece: Piece, told: str) -> str:
    """A piece with what stands right before it in its sentence, up to the next stop."""
    at = max(piece.passage.find(piece.text), 0)
    before = told[max(0, piece.start - min(at, _LEAD)) : piece.start]
    return _STOP.split(before)[-1] + piece.text
