"""What a sentence does by all its words: asks, promises, tells a promise of another, tells a decision, or none of it.

A small linear model beside the cues, for the ways of saying it that no cue has foreseen. Its table is made by
`bench/train_doings.py` from sentences written for this project, and holds no word of them.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.language.days.day_names import DAYS, MONTHS
from goodbooks.language.doings.cue import groups
from goodbooks.language.doings.deeds import deeds
from goodbooks.language.doings.signs import a_due_in, turns
from goodbooks.language.learned.keyed import Weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

DOINGS = ("ask", "commit", "commit-of-another", "decide")
EVERY = "every"
"""The sign that every sentence has."""
_CUT, _STEP, _LONGEST, _STEEP = 5, 4, 6, 2.0
_OF_MYSELF = frozenset(("i", "i'll", "i'm", "i've", "i'd"))
_DAYS = frozenset((*DAYS, *MONTHS))


def likely(sentence: str, words: Sequence[str], shown: Iterable[str]) -> Mapping[str, float]:
    """For each doing how likely it is, from 0 to 1; `shown` are the cues that the sentence shows."""
    scores, of_all = table().scores(signs_of(sentence, words, shown)), _of_all()
    return {name: 1 / (1 + math.exp(-_STEEP * (scores[name] + of_all[name]))) for name in DOINGS}


def signs_of(sentence: str, words: Sequence[str], shown: Iterable[str]) -> frozenset[str]:
    """What a sentence is weighed by: its words, whole and cut short, how it is built, its turns, its day, its cues; names and figures are none."""
    plain = list(_plain(words))
    cut = [word[:_CUT] for word in plain]
    return frozenset(
        (
            *(f"w {word}" for word in cut),
            *(f"W {word}" for word in plain),
            *(f"b {one} {other}" for one, other in pairwise(cut)),
            *(f"b~ {one} {other}" for one, other in zip(cut, cut[2:], strict=False)),
            *(f"{at} {word}" for at, word in enumerate(cut[:3])),
            f"begins {' '.join(cut[:2])}",
            f"ends {' '.join(cut[-1:])}",
            *_built(plain),
            *_shaped(sentence, len(words)),
            *(f"a {name}" for name in shown),
        )
    )


def _plain(words: Sequence[str]) -> Iterator[str]:
    """The words in small letters; a name within a sentence, a day and a figure each as one that stands for all."""
    for at, word in enumerate(words):
        small = word.lower().replace("’", "'")
        if small in _DAYS:
            yield "<day>"
        elif small[0].isdigit():
            yield "#"
        elif at and word[0].isupper() and small not in _OF_MYSELF:
            yield "<n>"
        else:
            yield small


def _built(plain: Sequence[str]) -> Iterator[str]:
    """Its small words and what stands between them: deeds, roles, or anything."""
    known, roles, small = (
        deeds(),
        *(frozenset(groups()[name].split("|")) for name in ("role", "small")),
    )
    parts = [
        word
        if word in small or word[0] in "<#"
        else "D"
        if word in known
        else "R"
        if word in roles
        else "*"
        for word in plain
    ]
    yield from (f"g {one} {other}" for one, other in pairwise(parts))
    yield from (f"g {' '.join(parts[at : at + 3])}" for at in range(len(parts) - 2))
    yield f"built {' '.join(parts[:3])}"


def _shaped(sentence: str, count: int) -> Iterator[str]:
    end = sentence.rstrip(" \t\n\"'”’)*_")[-1:]
    if end in "?!":
        yield f"end {end}"
    yield f"long {min(count // _STEP, _LONGEST)}"
    yield from (f"turn {name}" for name in turns(sentence))
    due = a_due_in(sentence)
    if due is not None:
        yield from ("due", f"due {due.lead.lower() or 'on'}")


@cache
def table() -> Weights:
    """The table that ships."""
    import goodbooks.language.doings

    return Weights(catalog.data(goodbooks.language.doings, "doings.weights"))


@cache
def _of_all() -> Mapping[str, float]:
    """What every sentence has of each."""
    return table().scores((EVERY,))
