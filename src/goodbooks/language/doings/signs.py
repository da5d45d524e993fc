"""What in a sentence is a sign that something is asked, promised or planned."""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.regex import regex
from goodbooks.language.days.dues import due_in
from goodbooks.language.doings.deeds import deeds
from goodbooks.language.doings.heads import heads, told_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from goodbooks.language.days.due import Due

_WORD = regex(r"[A-Za-z]+(?:['’][a-z]+)?|\d[\d:.,/]*|[?!:$%@]")
_NOISE = regex(r"[@<>=]|http|www")
_ADDRESS = regex(r"(?<!\S)\S*(?:@|://|www\.)\S*")
_CAPITALS = regex(r"\b[A-Z][a-z]+")
_LENGTHS = (3, 6, 10, 15, 25, 40)
_MANY_NAMES = (2, 4, 8)
_ANY_DAY = date(2026, 3, 11)  # which day it is changes what a phrase means, not whether it is one
_AT_ONCE = 8


def signs(sentence: str, does: Iterable[str] = ()) -> frozenset[str]:
    """The signs of a sentence: its words in ones, twos and threes, how it and its clauses begin, its turns, and the cues it shows.

    `does` names the cues. Names stand as `<Name>`, days and months as `<day>` and `<month>`, figures as `#`, so that no
    name and no figure is ever a sign.
    """
    bare = _ADDRESS.sub(" ", sentence)
    words = list(_words(bare))
    return frozenset(
        (
            *_runs(words),
            *(f"last {word}" for word in words[-1:]),
            *heads(bare),
            *_shape(sentence, len(words)),
            *(f"turn {name}" for name in turns(sentence)),
            *(f"turn does {name}" for name in does),
        )
    )


def _words(sentence: str) -> Iterator[str]:
    is_first, shouts = True, sentence.isupper()
    for found in _WORD.finditer(sentence):
        word = found[0].replace("’", "'")
        low = word.lower()
        if low[0].isdigit():
            yield "#time" if ":" in low else "#"
        else:
            yield told_as(word, is_inner=not is_first and not shouts)
        is_first = word in "?!:"


def _runs(words: list[str]) -> Iterator[str]:
    """Words in ones, twos and threes, and the same with deeds told as one."""
    known = deeds()
    plain = ["<do>" if word in known else word for word in words]
    for size in (1, 2, 3):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])
            part = plain[at : at + size]
            if size > 1 and "<do>" in part:
                yield " ".join(part)


def _shape(sentence: str, count: int) -> Iterator[str]:
    """How long it is, how full of names, and what else can be seen without reading."""
    yield from (f"up to {most} words" for most in _LENGTHS if count <= most)
    capitals = len(_CAPITALS.findall(sentence))
    yield from (f"{least} names" for least in _MANY_NAMES if capitals >= least)
    if sentence.rstrip().endswith("?"):
        yield "question"
    if _NOISE.search(sentence):
        yield "no prose"
    due = a_due_in(sentence)
    if due is not None:
        yield from ("due", f"due {due.lead.lower() or 'on'}", f"due {due.family}")


@lru_cache(_AT_ONCE)
def a_due_in(sentence: str) -> Due | None:
    """The day that a sentence names as one to come, as if it had been written on any day; kept for those who ask again at once."""
    return due_in(sentence, _ANY_DAY)


@lru_cache(_AT_ONCE)
def turns(sentence: str) -> tuple[str, ...]:
    """The turns of speech that a sentence holds, by name; kept for those who ask again at once."""
    low = sentence.lower()
    return tuple(name for name, pattern in _patterns().items() if pattern.search(low))


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    """Turns of speech by name, as patterns over the sentence in small letters."""
    import goodbooks.language.doings

    lines = catalog.text(goodbooks.language.doings, "turns.txt").split("\n")
    said = (line.partition(": ") for line in lines if line and line[0] != ";")
    return {name: re.compile(pattern) for name, _, pattern in said}
