"""Who owes whom, as a writing tells it: “Bob owes me the seat plan by the 20th”, “I owe you an answer”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.language.doings.signs import a_due_in
from goodbooks.proposals.reading.proposing import of_a_thing
from goodbooks.proposals.reading.third_parties import owed_in
from goodbooks.proposals.reading.writing import Proposer, Who, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.proposals.reading.writing import Writing

_SURE = 0.75
_MINE, _YOURS = ("i", "we", "me", "us"), ("you",)


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each thing that somebody is said to owe somebody, as what the one promised the other, and of whoever reads it as what is asked of them; what its writer owes and gives a day for in a sentence of its own is that sentence's."""
    writer = writing.writer
    if writer is None or writing.written.sort not in ("mail", "chat", "note"):
        return
    for said in writing.said:
        found = owed_in(said.text)
        is_mine = found is not None and found.who.lower() in _MINE
        if found is None or (is_mine and a_due_in(said.text) is None and _has_word(writing)):
            continue
        who, to = (_meant(writing, writer, one) for one in (found.who, found.whom))
        if who is None or to is None or who == to:
            continue
        because = f"it says who owes {'you' if to.name == ME else to.name} this"
        is_asked = found.who.lower() in _YOURS and to == writer
        kind, one, other = (Request, to, who) if is_asked else (Promise, who, to)
        yield of_a_thing(writing, said, found.what, kind, one, other, _SURE, because)


def _has_word(writing: Writing) -> bool:
    """Whether another sentence gives a word with its day."""
    return any("commit" in one.acts and a_due_in(one.text) is not None for one in writing.said)


def _meant(writing: Writing, writer: Who, words: str) -> Who | None:
    """Whom a word of a sentence means; None where it says “you” and nobody, or several, read it."""
    if words.lower() in _MINE:
        return writer
    if words.lower() in _YOURS:
        return writing.receivers[0] if len(writing.receivers) == 1 else None
    return somebody(writing, words)


PROPOSER = Proposer("owed", "who owes whom, as somebody tells it", propose)
