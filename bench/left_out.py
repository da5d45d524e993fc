"""What is named for stories when phrases that may have been written for them are left out: a cross-validation of the phrases, story by story."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from goodbooks.situations.moment import recognise as reader
from goodbooks.situations.moment.recognise import recognise
from train_situations import held_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.situations.stories.scene import Shown


def each(texts: list[str], learned: list[str]) -> list[list[str]]:
    """What is named for each text without the phrases that no other holds, nor any that is `learned` from."""
    held = [{*held_by(text)} for text in texts]
    known = Counter(key for keys in held for key in keys)
    elsewhere = {key for text in learned for key in held_by(text)}
    return [
        _without({key for key in keys if known[key] == 1} - elsewhere, text)
        for text, keys in zip(texts, held, strict=True)
    ]


def by_words_alone(texts: list[str]) -> list[list[str]]:
    """What is named for each text without any phrase of a situation."""
    return [_without({*held_by(text)}, text) for text in texts]


def _without(struck: set[tuple[str, str]], text: str) -> list[str]:
    """What is named for a text when some phrases, each by its situation and its words, are none."""
    usual = reader.shown_in

    def left(*asked: Any) -> Iterator[Shown]:
        return (one for one in usual(*asked) if (one.scene, one.phrase) not in struck)

    reader.shown_in = left
    recognise.cache_clear()
    try:
        return [one.name for one in recognise(text).likely]
    finally:
        reader.shown_in = usual
        recognise.cache_clear()
