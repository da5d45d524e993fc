"""What somebody asks of somebody: a request to me, or an ask of mine."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.entries.ask import Ask
from goodbooks.entries.request import Request
from goodbooks.proposals.reading.marks import is_marked, marks_of
from goodbooks.proposals.reading.writing import MOST_RECEIVERS, Proposer, called, proposal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

SHOWN, UNSHOWN = 0.3, 0.65
"""How likely a sentence must ask where it has the words for it, and where it has not."""

_TOLD = re.compile(
    r"\W*(?:i|we|he|she|it|they|there|that|this|\w+ing|(?:my|our|his|her|their) \w+)\b|.*\b(?:would|could|should) have\b",
    re.IGNORECASE,
)


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each sentence that asks its reader to do or to tell something."""
    writer = writing.writer
    if writer is None or writing.written.sort not in ("mail", "chat"):
        return
    if writing.is_of_others:
        return
    marks = marks_of(writing.written)
    for said, after in zip_longest(writing.said, writing.said[1:]):
        is_hint = after is not None and not _says_it(said) and _says_it(after)
        if not _asks(said) or is_hint or is_marked(said.text, marks):
            continue
        one = called(writing, said)
        to = (one,) if one else writing.receivers[:MOST_RECEIVERS]
        kind = Ask if writer.name == ME else Request
        is_told = "question" in said.acts and "ask" not in said.acts
        because = "it asks to be told" if is_told else "it asks for something"
        if one is None and len(writing.receivers) > 1:
            because += f", and does not say which of {len(writing.receivers)}"
        yield proposal(writing, said, kind, (writer,), to, said.ask, because)


def _says_it(said: Said) -> bool:
    """Whether it asks in words made for it, and does not only hint at what is missing."""
    return "ask" in said.acts or "question" in said.acts


def _asks(said: Said) -> bool:
    if said.acts.keys() & {"idle", "courtesy"}:
        return False
    if "hint" in said.acts:
        return True
    if _says_it(said):
        return said.ask >= SHOWN
    is_other = bool(said.acts.keys() & {"decide", "offer", "commit", "commit-of-another"})
    return said.ask >= UNSHOWN and not is_other and not _TOLD.match(said.text)


PROPOSER = Proposer("request", "what somebody asks of you, and what you ask of them", propose)
