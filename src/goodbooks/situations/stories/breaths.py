"""A story typed as one talks: a thought a line, or without a full stop from end to end; where each thought ends.

Lines that a mail programme broke to fit its width are no thoughts: each of them is as full as the next word allowed.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.text.letter import part_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.language.text.letter import Sentence

_USUAL = range(50, 101)
"""How wide a text mostly is that was broken to fit."""
_SLACK = 4
"""How much more room a line may have had where somebody broke it by eye."""
_MOSTLY, _NEARLY_ALL = 0.5, 0.9
_FEWEST_WIDE, _FEWEST_NARROW = 2, 4
"""How many lines must be full at the least to show another width."""
_EVEN = 0.75
"""Lines of a text broken by eye are no shorter than that part of the longest."""
_ENDED = regex(r"[.!?…:][\"”’')\]]*\Z")
_GOES_ON = regex(
    r"(?:,|\b(?:an?|the|and|or|but|my|our|their|of|than|because|said|says|wrote|replied|(?<!nobody )(?<!no one )(?<!never )told (?:me|us|him|her|them)))\Z",
    re.IGNORECASE,
)
"""What a thought does not end in, so that it goes on in the next line."""
_BREATHLESS = 35
"""So many words without a stop or a comma are more than one thought."""
_PAUSE = regex(r"[.,;:!?…()–—]|\s-\s")
_NEXT = regex(
    r"\s+(?=(?:(?:and|but|so|then|now|also) ){1,3}(?:i|he|she|they|we|it|nobody|(?:my|our|the) \w+)\b"
    r"|(?:and |but |so |then |now )?(?:(?:today|yesterday|last \w+|this (?:morning|week)) (?:i|he|she|they|we|my|the)\b|my (?:boss|manager|lead|supervisor|director)\b(?!['’])|idk\b|i (?:don['’]?t|do not) know\b))"
    r"|(?<= me) +(?=(?:i|he|she|they|we|now|nobody)\b)",
    re.IGNORECASE,
)
"""Where the next thought begins."""
_TAKES_IT = regex(
    r"\b(?:(?:told|tell|tells|asked|asks|promised|reminded|warned|texted|assured) me|said|says|that|if|when|because|what|how|and|but|so|then|now|to|with|of|from|for|by|about|than|like|as|think|thought|know|knew|where|while|since|after|before|until|till|is|was|are|were|or|not|on|at|in|the|a|had|has|have|which|who)\Z",
    re.IGNORECASE,
)
"""What holds on to the words behind it."""
_FEWEST = 4
_TIE = regex(r"\s*(?:and (?!then\b|now\b|so\b))?", re.IGNORECASE)
"""What ties a thought to the one before it and is no part of it."""


def in_thoughts(told: str, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a story, those that hold several thoughts taken apart; `told` is the text they stand in."""
    is_by_lines = not _is_broken_to_fit(told)
    found: list[Sentence] = []
    before = 0
    for sentence in sentences:
        for part in _parts(sentence, is_by_lines=is_by_lines):
            found.append(part._replace(number=len(found), before=before))
            before += len(part.words)
    return tuple(found)


def _is_broken_to_fit(told: str) -> bool:
    """Whether most lines that end amid a sentence end where the next word had no room."""
    lines = [line.strip() for line in told.split("\n")]
    amid = [
        (line, after)
        for line, after in pairwise(lines)
        if line and after and not _ENDED.search(line)
    ]
    width = max((len(line) for line, _ in amid), default=max(map(len, lines)))
    lengths = [len(line) for line, _ in amid]
    if len(amid) >= _FEWEST_NARROW and width >= _USUAL.start and min(lengths) > _EVEN * width:
        return True
    full = sum(len(line) + len(after.split()[0]) + 1 + _SLACK > width for line, after in amid)
    if width in _USUAL:
        return full > _MOSTLY * len(amid)
    fewest = _FEWEST_WIDE if width > _USUAL.stop else _FEWEST_NARROW
    return full >= max(fewest, _NEARLY_ALL * len(amid))


def _parts(sentence: Sentence, *, is_by_lines: bool) -> Iterator[Sentence]:
    """The thoughts of a sentence: a line each where lines are thoughts, and what is said in one breath where it is long."""
    for line in _cut(sentence, _line_ends(sentence.text)) if is_by_lines else (sentence,):
        is_breathless = len(line.words) > _BREATHLESS and not _PAUSE.search(line.text[:-1])
        yield from _cut(line, _turns(line.text)) if is_breathless else (line,)


def _cut(sentence: Sentence, ends: Sequence[int]) -> Iterator[Sentence]:
    for cut, end in pairwise((0, *ends, len(sentence.text))):
        tie = _TIE.match(sentence.text, cut) if cut else None
        start = tie.end() if tie else cut
        part = part_of(sentence, start, start + len(sentence.text[start:end].rstrip()))
        if part.words:
            yield part


def _line_ends(text: str) -> list[int]:
    """Where a line ends and a thought with it."""
    ends = (one.start() for one in re.finditer("\n", text))
    return [at for at in ends if not _GOES_ON.search(text[:at].rstrip())]


def _turns(text: str) -> list[int]:
    """Where a thought ends in what goes on without a stop."""
    found: list[int] = []
    for one in _NEXT.finditer(text):
        said = text[found[-1] if found else 0 : one.start()]
        is_whole = len(said.split()) >= _FEWEST and len(text[one.end() :].split()) >= _FEWEST
        if is_whole and not _TAKES_IT.search(said.rstrip()):
            found.append(one.start())
    return found
