"""Answers that read like a call for help of another sort: which do, where to turn, and that they were judged."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from goodbooks.desk.walks import half_told, walking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.desk.desk import Desk


def sign_of(told: str) -> str:
    """A sign that another text does not have, and that says nothing of it."""
    return hashlib.blake2s(told.encode("utf-8", "replace"), digest_size=12).hexdigest()


def grave(desk: Desk, kept: Mapping[str, str]) -> tuple[str, ...]:
    """The answers of a walk that call for help, each by itself."""
    said = half_told.answers_in(kept).values()
    return tuple(words for words in said if words and walking.help_first(desk, [words]))


def sign(answers: Iterable[str]) -> str:
    """A sign for the answers that call for help: another such answer changes it."""
    return sign_of("\n".join(answers))


def where_to_turn(names: Iterable[str]) -> tuple[str, ...]:
    """Whom to call for these routes, a sentence each; the source of that stands on the page of the route."""
    from goodbooks.documents.situation import turning

    every = tuple(names)
    lines = turning(set(every), "", f"goodbooks play {every[0]}")
    return tuple(line.text for line in lines if not line.text.startswith("Source:"))
