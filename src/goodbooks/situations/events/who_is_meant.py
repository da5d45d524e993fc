"""Whom “he” means at the head of a sentence that is kept without those before it, as the story tells it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAD = regex(r"\A(?P<before>[^.!?“”\"]{0,60}?)\b(?P<who>[Hh]e|[Ss]he)(?=['’ ])")
_BY_NAME = regex(r"\A(?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Prof)\.? )?[A-ZÀ-Þ]")


class Meant(NamedTuple):
    """A sentence with the name behind “he”, as it is kept, and with the name in its place, as it is read."""

    kept: str
    read: str


def naming(story: str, boss: str) -> Callable[[str, str], Meant]:
    """What gives the sentences of a story with whom “he” or “she” at their head means: a sentence as it stands there, and its words as they are kept.

    It is the boss, who is the one that decides, or whoever acts in the sentence right before it, and never somebody whom the same sentence names; anybody else may be another.
    """
    from goodbooks.situations.events.verdicts import boss_decides
    from goodbooks.situations.people.mentions import BOSS, ME, NOBODY
    from goodbooks.situations.people.understood import passages_of
    from goodbooks.situations.people.who_speaks import Who, who_does

    every = [" ".join(one.text.split()) for one in passages_of(story)]
    before = dict(zip(every[1:], every, strict=False))

    decides = boss_decides(story)

    def named(raw: str, words: str) -> Meant:
        head = _HEAD.match(words)
        who = None
        if head:
            who = Who(BOSS, BOSS) if raw in decides else who_does(story, raw)
        if head is None or who is None or who.who in (ME, NOBODY):
            return Meant(words, words)
        is_next = raw in before and who_does(story, before[raw]).called == who.called
        if who.who != BOSS and not is_next:
            return Meant(words, words)
        name = boss if who.who == BOSS else who.called.removesuffix("'s").removesuffix("’s")
        if not _BY_NAME.match(name) or re.search(rf"\b{re.escape(name)}\b", words):
            return Meant(words, words)
        at, end = head.span("who")
        return Meant(f"{words[:end]} ({name}){words[end:]}", f"{words[:at]}{name}{words[end:]}")

    return named
