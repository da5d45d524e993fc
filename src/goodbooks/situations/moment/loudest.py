"""Which sentences speak most for a situation by their single words, where no phrase of it stands in the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.moment.concedes import concedes
from goodbooks.situations.moment.likely import MOST_PASSAGES, SCRAP
from goodbooks.situations.stories.signs import signs
from goodbooks.situations.stories.story import passage_of
from goodbooks.situations.stories.weights import weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.language.text.letter import Sentence
    from goodbooks.situations.moment.likely import Likely


def with_the_loudest(
    likely: tuple[Likely, ...], told: str, sentences: Sequence[Sentence]
) -> tuple[Likely, ...]:
    """The situations, each that no phrase speaks for with the sentences whose words do: of the first up to three that speak for nothing else so much, of another the one that does most."""
    if all(one.passages for one in likely):
        return likely
    each = {one.number: weights().scores(signs(one.text)) for one in sentences if len(one.words) > SCRAP}  # fmt: skip
    return tuple(
        one if one.passages else _with_its_own(one, told, sentences, each, is_first=not number)
        for number, one in enumerate(likely)
    )


def _with_its_own(
    one: Likely, told: str, sentences: Sequence[Sentence], each: Mapping[int, Mapping[str, float]], *, is_first: bool
) -> Likely:  # fmt: skip
    may = [number for number in each if not concedes(sentences[number], one.name)]
    leads = {number: _lead(each[number], one.name) for number in may}
    best = sorted(may, key=lambda number: -leads[number])[: MOST_PASSAGES if is_first else 1]
    loud = [number for number in best if leads[number] > 0]
    most = sorted(may, key=lambda number: -_above_most(each[number], one.name))[:1]
    return one._replace(loudest=tuple(passage_of(told, sentences[at]) for at in sorted(loud or most)))  # fmt: skip


def _lead(scores: Mapping[str, float], name: str) -> float:
    """How much more the words of a sentence speak for a situation than for the next."""
    return scores.get(name, 0.0) - max(score for other, score in scores.items() if other != name)


def _above_most(scores: Mapping[str, float], name: str) -> float:
    """How much more they speak for it than for situations on the whole."""
    return scores.get(name, 0.0) - sum(scores.values()) / len(scores)
