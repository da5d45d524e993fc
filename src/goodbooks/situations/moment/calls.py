"""Whether a story calls for help before any playbook: how far its words are those of people who need it.

A small linear model of the words of the whole story, of the one sentence that says most and of the three in a row that do: what is
told in passing, amid a story of something else, fills two or three sentences, and the rest of a letter would drown it. Its table is made by
`bench/train_situations.py` from stories and single sentences that were written for it, near misses among them.
"""

from __future__ import annotations

import itertools
import math
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.language.learned.keyed import Weights, size_of
from goodbooks.situations.stories.signs import signs
from goodbooks.situations.stories.weights import weights_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from goodbooks.language.learned.keyed import Line
    from goodbooks.language.text.letter import Sentence

NO_CALL = "no-call"
"""What the table calls a story, or a sentence, that needs no help before a playbook."""
_OF_A_SENTENCE, _OF_A_PASSAGE, _IN_A_ROW = 1.0, 0.25, 3
"""What the most telling sentence counts beside the whole, what the most telling passage does by as much as it says more than the whole, and how many sentences are one."""
_BY_CHANCE, _A_LETTER = 0.3, 8
"""How much less the most telling sentence counts where there are e times as many as in a letter of so many: of more, one is louder by chance."""
_A_STORY, _ORDINARY = 90.0, 1.3
"""The size of a text of some sixty words, and how far one that calls for nothing is from a call: where there are fewer words, the rest is taken to be such."""
_TELLING, _MOST_OF_IT = 0.0, 0.8
"""A sentence that scores more than that by itself, and than so much of what the most telling one scores, is shown."""


class Call(NamedTuple):
    """How loud a story calls for one kind of help, the numbers of the sentences that say so, the most telling first, and how loud each sentence of the story is alone."""

    score: float
    sentences: tuple[int, ...]
    each: tuple[float, ...]


def calls(held: frozenset[str], sentences: Sequence[Sentence]) -> Mapping[str, Call]:
    """By the name of a route; `held` are the signs of the whole story."""
    learned = call_weights()
    lines = learned.found(held)
    whole = above(learned, [*lines.values()])
    told = [{sign: lines[sign] for sign in sorted(signs(one.text)) if sign in lines} for one in sentences]  # fmt: skip
    each = [above(learned, [*one.values()]) for one in told]
    rows = [above(learned, [*one.values()]) for one in _in_a_row(told)]
    return {
        name: _call(score, [one[name] for one in each], [one[name] for one in rows])
        for name, score in whole.items()
    }


def _in_a_row(told: Sequence[Mapping[str, Line]]) -> Iterator[Mapping[str, Line]]:
    """What the table knows of every three sentences that follow one another; of all where there are fewer."""
    for at in range(max(1, len(told) - _IN_A_ROW + 1)):
        yield dict(itertools.chain.from_iterable(one.items() for one in told[at : at + _IN_A_ROW]))


def above(learned: Weights, lines: Sequence[Line]) -> dict[str, float]:
    """How much more these lines of the table speak for each kind of help than for none; what a short text leaves unsaid counts as ordinary."""
    size = size_of(lines)
    scores = learned.summed(lines, _A_STORY)
    none = scores.pop(NO_CALL) + _ORDINARY * max(0.0, 1 - size / _A_STORY)
    return {name: score - none for name, score in scores.items()}


def _call(score: float, each: list[float], rows: list[float]) -> Call:
    order = sorted(range(len(each)), key=lambda number: (-each[number], number))
    enough = max(_TELLING, _MOST_OF_IT * max(each, default=0.0))
    told = tuple(number for number in order if each[number] > enough)
    beyond = max(0.0, max(rows, default=0.0) - score)
    telling = max(each, default=0.0) - _BY_CHANCE * math.log(max(1.0, len(each) / _A_LETTER))
    score += _OF_A_SENTENCE * telling + _OF_A_PASSAGE * beyond
    return Call(score, told or tuple(order[:1]), tuple(each))


@cache
def call_weights() -> Weights:
    """The table that comes with the program."""
    return weights_of("calls")
