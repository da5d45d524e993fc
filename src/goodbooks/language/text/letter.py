"""A message as the coach reads it: its own words in sentences, and what is left alone."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.language.text.phrase import key_of
from goodbooks.language.text.zones import Zone, masked, zones

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = regex(
    r"(?:(?<=['’][A-Za-z])|(?<=[a-z] I)|(?<!\b[A-Za-z]))(?<!\b(?:Mr|Ms|Dr|vs|No|St|cf|Jr|Hr|Nr|Fr))(?<!\b(?:Prof|Capt))(?<!\b(?:Mrs|Mme|Rev|Tel|Eng|Ing|Sgt|e\.g|i\.e|etc|Fri|Mon|Tue|Wed|Thu|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
    r"[.!?…]+[\"”’')\]]*(?=\s)|[.!?…]+[\"”’')\]]*$|(?<=\b(?:Fri|Mon|Tue|Wed|Thu|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\.(?=\s+(?:I|We|You|He|She|It|They|The|This|That|Please|From|No|Our|My|Your|If|And|But|So|Is|Are|Can|Could)\b)"
)
_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")
_PARTS = regex(r"['’]")
_BULLET = regex(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]")
_SHORT_LINE = 46


class Sentence(NamedTuple):
    """A sentence of the writer's own: its words with what is left alone masked, and where it stands.

    `number` counts the sentences; `before` is how many words the message has before it; `acts` is
    what it does, `keys` what its words are looked up by, `small` the text in small letters.
    """

    text: str
    start: int
    number: int
    before: int
    words: tuple[str, ...]
    keys: frozenset[str]
    small: str
    acts: frozenset[str] = frozenset()

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def is_question(self) -> bool:
        """Whether it ends in a question mark."""
        return self.text.rstrip(" \t\n\"”’')*_").endswith("?")


class Letter:
    """A message taken apart; nothing in it is changed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.zones: tuple[Zone, ...] = tuple(zones(text))

    @cached_property
    def own(self) -> str:
        """The text with all that is left alone masked, sign for sign."""
        return masked(self.text, self.zones)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The writer's own sentences, in order."""
        found: list[Sentence] = []
        before = 0
        for start, end in _spans(self.own):
            text = self.own[start:end]
            words = tuple(_WORD.findall(text))
            if words:
                found.append(
                    Sentence(text, start, len(found), before, words, keys_of(words), small(text))
                )
                before += len(words)
        return tuple(found)

    @cached_property
    def words(self) -> int:
        """How many words of the writer's own there are."""
        return sum(len(sentence.words) for sentence in self.sentences)

    def zone(self, kind: str) -> str:
        """The first zone of a kind, as text; "" if there is none."""
        return next((self.text[z.start : z.end] for z in self.zones if z.kind == kind), "")


def part_of(sentence: Sentence, start: int, end: int) -> Sentence:
    """A part of a sentence as a sentence of its own."""
    text = sentence.text[start:end]
    words = tuple(_WORD.findall(text))
    return sentence._replace(
        text=text, start=sentence.start + start, words=words, keys=keys_of(words), small=small(text)
    )


_CLAUSE = regex(
    r"[,;:–—]\s+|\s-\s|\s+(?=(?:and|but|so|because|as|while|which|who)\s)", re.IGNORECASE
)
"""What stands between two clauses."""
_FEWEST_OF_A_CLAUSE = 4


def clauses(sentence: Sentence) -> Iterator[Sentence]:
    """The clauses of a sentence that has several, those of a few words left out."""
    ends = [0, *(one.end() for one in _CLAUSE.finditer(sentence.text)), len(sentence.text)]
    for start, end in pairwise(ends) if len(ends) > 2 else ():
        part = part_of(sentence, start, end)
        if len(part.words) >= _FEWEST_OF_A_CLAUSE:
            yield part


def small(text: str) -> str:
    """The text in small letters, sign for sign."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def keys_of(words: tuple[str, ...]) -> frozenset[str]:
    """What words are looked up by; one with an apostrophe by its parts too."""
    parts = (part for word in words if "'" in word or "’" in word for part in _PARTS.split(word))
    return frozenset(map(key_of, (*words, *parts)))


def _spans(own: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends."""
    found: list[tuple[int, int]] = []
    for start, end in _stretches(own):
        at = start
        for stop in _END.finditer(own, start, end):
            is_inside = _is_of_a_day(own, stop) or _NUMBERED.search(own[: stop.end() + 3], at)
            if not is_inside and not _is_in_a_gap(own, at, stop):
                found.append((at, stop.end()))
                at = stop.end()
        found.append((at, end))
    return [_trimmed(own, *span) for span in found if own[span[0] : span[1]].strip()]


def _is_of_a_day(own: str, stop: re.Match[str]) -> bool:
    """Whether a full stop belongs to a day in figures, as in "on 3.12. we close"."""
    if stop[0] != "." or not _DAY_IN_FIGURES.search(own[max(0, stop.start() - 6) : stop.start()]):
        return False
    after = _AFTER.match(own, stop.end())
    return after is not None and (after[1].islower() or bool(_GERMAN_MONTH.match(own, stop.end())))


def _is_in_a_gap(own: str, at: int, stop: re.Match[str]) -> bool:
    """Whether a mark is the last of a gap in brackets, as in "by [Monday 9 November?] at ten"."""
    is_closing = stop[0].endswith("]")
    return is_closing and own.rfind("[", at, stop.start()) > own.rfind("]", at, stop.start())


_NUMBERED = regex(r"\b[Nn]o\. ?\d{0,2}$")
"""A full stop that only shortens “number”: “the flat, no. 14”."""
_AFTER = regex(r"\s*(\S)")
_GERMAN_MONTH = regex(
    r" ?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
_DAY_IN_FIGURES = regex(r"(?<!\d)\d{1,2}\.\d{1,2}$|(?<![\d.])\d{1,2}$")


def _trimmed(own: str, start: int, end: int) -> tuple[int, int]:
    text = own[start:end]
    return start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip()))


def _stretches(own: str) -> list[tuple[int, int]]:
    """Lines that belong together: a sentence may go on over the end of a line."""
    found: list[tuple[int, int]] = []
    at = begin = 0
    lines = own.split("\n")
    for number, line in enumerate(lines):
        at += len(line) + 1
        after = lines[number + 1] if number + 1 < len(lines) else ""
        if number + 1 == len(lines) or _is_over(line, after):
            found.append((begin, at - 1))
            begin = at
    return found


def _is_over(line: str, after: str) -> bool:
    """Whether a sentence cannot go on from one line to the next."""
    line, after = line.rstrip(), after.lstrip()
    if (
        not line
        or not after
        or _BULLET.match(after)
        or line.endswith((":", ",") if len(line) < _SHORT_LINE // 2 else (":",))
    ):
        return True
    return len(line) < _SHORT_LINE and not after[0].islower()
