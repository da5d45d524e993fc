"""Who the boss is, where the post that the writer would like is another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import OVER, SOMEBODY, Answer
from goodbooks.situations.people.boss_told import boss_of
from goodbooks.situations.people.whose_post import is_the_bosss_post

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """The boss; nobody where it is their post that is wanted."""
    return None if is_the_bosss_post(text) else boss_of(text)


ANSWER = Answer(
    "boss-unless-it-is-their-post",
    "the boss, where the post that is wanted is not theirs",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    place="boss",
    stands=OVER,
)
