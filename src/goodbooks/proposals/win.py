"""A win that may stand behind a piece of work of mine: commits that belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.proposal import Proposal
from goodbooks.entries.win import Win
from goodbooks.language.retold.titles import title_of
from goodbooks.proposals.reading.writing import Proposer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.proposals.reading.writing import Writing

_SURE = 0.5


def propose(writing: Writing) -> Iterator[Proposal]:
    """The piece of work, in the words of its first commit; what came of it is for me to say."""
    written, writer = writing.written, writing.writer
    if written.sort != "work" or writer is None or writer.name != ME:
        return
    lines = [line for line in written.text.split("\n") if line.strip()]
    entry = Win(
        "win", writing.on, None, (ME,), (), title_of(written.subject, None), None, (), (),
        (("source", written.address),),
    )  # fmt: skip
    because = f"{len(lines)} commits of yours" if len(lines) > 1 else "a commit of yours"
    yield Proposal(entry, written.subject, written.address, _SURE, because)


PROPOSER = Proposer("win", "work of yours that may have been a win", propose)
