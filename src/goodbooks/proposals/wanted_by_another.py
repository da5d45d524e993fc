"""What somebody else wants of me, as a writing hands it on: “Karin asked for the list by the 20th”, “K. Lohse wants the list from you”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.entries.request import Request
from goodbooks.proposals.reading.proposing import of_a_thing
from goodbooks.proposals.reading.third_parties import by_another, wanted_in
from goodbooks.proposals.reading.writing import Proposer, Who

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.proposals.reading.writing import Writing

_SURE, _LESS_SURE = 0.75, 0.55


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each thing that somebody beside the writer wants of me; where it does not say of whom, only with its day and of somebody the book knows."""
    for said in writing.said:
        who = by_another(writing, said)
        found = wanted_in(said.text)
        if who is None or found is None:
            continue
        sure = _SURE if found.whom else _LESS_SURE
        yield of_a_thing(writing, said, found.what, Request, who, Who(ME), sure, "somebody else wants it")  # fmt: skip


PROPOSER = Proposer(
    "wanted-by-another", "what somebody else wants of you, as a writing hands it on", propose
)
