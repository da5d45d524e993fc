"""Praise for a piece of work of mine that somebody of the book names in a mail or a chat: a win, with their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.proposal import Proposal
from goodbooks.core.regex import regex
from goodbooks.entries.win import Win
from goodbooks.language.doings.by_build.handed_on import MADE
from goodbooks.language.meant.praise import GOOD
from goodbooks.proposals.reading.writing import Proposer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_GOOD = regex(GOOD, re.IGNORECASE)
_WORK = regex(
    rf"\b(?:your|the|that|this) (?P<work>(?:[\w’'-]+ ){{0,3}}?(?:{MADE}|handover|presentation|workshop|analysis|fix|release|migration|catalogue|rollout|training|launch|tender|proposal|audit|concept|text|speech|programme|program|work (?:on|with) (?:the )?[\w-]+(?: [\w-]+)?))\b",
    re.IGNORECASE,
)
"""A piece of work, with what it was about."""
_NO_PRAISE = regex(
    r"\b(?:not|never|hardly|would|could|should|if|but|however|except|almost|nearly|will be|must be|make it|let['’]s)\b|n['’]t\b|\?\s*$",
    re.IGNORECASE,
)
_SURE = 0.6


def propose(writing: Writing) -> Iterator[Proposal]:
    """The first piece of work that is praised, where somebody whom the book knows wrote it to me alone or with others."""
    writer, written = writing.writer, writing.written
    if written.sort not in ("mail", "chat") or writer is None:
        return
    is_to_me = any(one.name == ME for one in writing.receivers)
    if writer.is_stranger or writer.name == ME or not is_to_me:
        return
    found = next((one for said in writing.said if (one := _praised(said))), None)
    if found is None:
        return
    words, work = found
    fields = (("known-by", f"{writer.name}: “{words}”"), ("channel", written.sort), ("source", writing.source))  # fmt: skip
    entry = Win("win", writing.on, written.at, (ME,), (), capital(work), None, (), (), fields)
    yield Proposal(entry, words, written.address, _SURE, f"{writer.name} praises it")


def _praised(said: Said) -> tuple[str, str] | None:
    """The sentence and the work it praises; thanks alone praise nothing."""
    if not _GOOD.search(said.text) or _NO_PRAISE.search(said.text):
        return None
    work = _WORK.search(said.text)
    return (" ".join(said.text.split()), work["work"]) if work else None


PROPOSER = Proposer("praise", "work of yours that somebody praised, as a win", propose)
