"""What somebody says that they, or somebody else, will do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.written import Party
from goodbooks.entries.promise import Promise
from goodbooks.proposals.reading.writing import (
    MOST_RECEIVERS,
    Proposer,
    Who,
    condition_in,
    proposal,
    who_is,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

LEAST = 0.15
_NAMED = re.compile(
    r"\b([A-ZÀ-Þ][\w'’-]+)(?: [A-ZÀ-Þ][\w'’-]+)?(?= (?:will|is going to|has|promised|agreed|offered|says)\b|['’]ll\b)"
)


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each sentence in which something is promised, with the condition it names."""
    writer = writing.writer
    if writer is None or writing.written.sort not in ("mail", "chat"):
        return
    for said in writing.said:
        if "offer" in said.acts or "question" in said.acts or said.task < LEAST:
            continue
        if "commit" in said.acts:
            to = tuple(one for one in writing.receivers[:MOST_RECEIVERS] if one != writer)
            yield proposal(
                writing,
                said,
                Promise,
                (writer,),
                to,
                said.task,
                "the writer says they will",
                _condition(said),
            )
        elif "commit-of-another" in said.acts:
            yield from _of_another(writing, said, writer)


def _of_another(writing: Writing, said: Said, writer: Who) -> Iterator[Proposal]:
    """What the writer says that somebody else will do: on whose word, is theirs to say."""
    found = _NAMED.search(said.text)
    if found is None:
        return
    who = who_is(writing.book, Party(found[0]))
    to = (Who(ME),) if any(one.name == ME for one in writing.receivers) else (writer,)
    because = f"{writer.name} says that {who.name} will"
    yield proposal(writing, said, Promise, (who,), to, 0.8 * said.task, because, _condition(said))


def _condition(said: Said) -> list[tuple[str, str]]:
    found = condition_in(said)
    return [("condition", found)] if found else []


PROPOSER = Proposer("promise", "what somebody says they will do, and by when", propose)
