"""Who the boss is, where the post that the writer would like is another's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import ANY_MONTH
from goodbooks.situations.people.answering import OVER, SOMEBODY, Answer
from goodbooks.situations.people.boss_told import boss_of
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.whose_post import is_the_bosss_post

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_HER_POST = r"\b(?:his|her|their) (?:old |former )?(?:job|post|role|position|chair|seat|desk)\b"
_SINCE_WHEN = rf"(?:(?:in|since|last|this) (?:the |early |late )?(?:spring|summer|autumn|fall|winter|month|year|week|{ANY_MONTH}|\d{{4}})|for good|us\b)"
_GONE = rf"(?:(?:has |had |is )?(?:retired|gone|moved on|given up)\b|(?:has |had )?(?:left|went) (?:[^.!?;,]{{0,30}}? )?{_SINCE_WHEN}|[^.!?;]{{0,40}}?\b(?:left|leaves|retires|goes|(?:is|are) (?:leaving|retiring|going))\b[^.!?;]{{0,40}}[.!?;,]? (?:and |so |now )?{_HER_POST})"
"""How one says that somebody is gone, or goes and leaves a post."""


def _read(text: str, _today: date) -> Said | None:
    """The boss who is still there when the post is given; nobody where it is their post that is wanted."""
    if is_the_bosss_post(text):
        return None
    boss = boss_of(text)
    if boss is None or not _is_gone(text, boss.words):
        return boss
    name = boss.words.split()[-1]
    others = boss_of(" ".join(one.text for one in passages_of(text) if name not in one.text))
    return None if others is None or _is_gone(text, others.words) else others


def _is_gone(text: str, words: str) -> bool:
    """Whether a story says of somebody that they are gone, or go and leave a post."""
    plain, name = " ".join(text.split()), re.escape(words.rsplit(maxsplit=1)[-1])
    return re.search(rf"\b{name},? (?:who )?{_GONE}", plain, re.IGNORECASE) is not None


ANSWER = Answer(
    "boss-unless-it-is-their-post",
    "the boss, where the post that is wanted is not theirs",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    place="boss",
    stands=OVER,
)
