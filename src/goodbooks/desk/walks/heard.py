"""Answers that read like a call for help of another sort: which do, where to turn, and that they were judged."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions import half_told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.desk.desk import Desk


_MOST = 80
"""How many signs are kept, the last ones."""


def sign_of(told: str) -> str:
    """A sign that another text does not have, and that says nothing of it."""
    return hashlib.blake2s(told.encode("utf-8", "replace"), digest_size=12).hexdigest()


def grave(desk: Desk, kept: Mapping[str, str]) -> tuple[str, ...]:
    """The answers of a walk that call for help, each by itself."""
    said = half_told.answers_in(kept).values()
    return tuple(words for words in said if words and walking.help_first(desk, [words]))


def sign(answers: Iterable[str]) -> str:
    """A sign for each of these words, in one line."""
    return " ".join(map(sign_of, answers))


def with_signs(before: str, answers: Iterable[str]) -> str:
    """The signs of what was judged before, and those of these words behind them."""
    every = dict.fromkeys((*before.split(), *map(sign_of, answers)))
    return " ".join([*every][-_MOST:])


def is_judged(signs: str, words: str) -> bool:
    """Whether these very words were judged."""
    return bool(signs) and sign_of(words) in signs.split()


def is_in_a_judged_story(signs: str, words: str) -> bool:
    """Whether every sentence of some words that calls for help was one of a story that was judged."""
    loud = passages(words) if signs else ()
    return bool(loud) and set(map(sign_of, loud)) <= set(signs.split())


def passages(words: str) -> tuple[str, ...]:
    """The sentences of some words that call for help."""
    from goodbooks.situations.moment.recognise import recognise

    return tuple(dict.fromkeys(part.text for one in recognise(words).help for part in one.passages))


def where_to_turn(names: Iterable[str]) -> tuple[str, ...]:
    """Whom to call for these routes, a sentence each; the source of that stands on the page of the route."""
    from goodbooks.documents.situation import turning

    every = tuple(names)
    lines = turning(set(every), "", f"goodbooks play {every[0]}")
    return tuple(line.text for line in lines if not line.text.startswith("Source:"))
