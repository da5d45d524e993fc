"""What somebody else wants of me, as a writing hands it on: “Karin asked for the list by the 20th”, “K. Lohse wants the list from you”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.entries.request import Request
from goodbooks.proposals.reading.by_when import due_of
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.third_parties import wanted_in
from goodbooks.proposals.reading.writing import Proposer, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.proposal import Proposal
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Who, Writing

_SURE, _LESS_SURE = 0.75, 0.55


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each thing that somebody beside the writer wants of me; where it does not say of whom, only with its day and of somebody the book knows."""
    for said in writing.said:
        who = by_another(writing, said)
        found = wanted_in(said.text)
        if who is None or found is None:
            continue
        due = due_of(writing, said)
        day = [("due", f"{due.on} {due.at}" if due.at else f"{due.on}")] if due else []
        sure = _SURE if found.whom else _LESS_SURE
        me = [one for one in (*writing.receivers, writing.writer) if one and one.name == ME]
        made = proposal(writing, said._replace(text=found.what), Request, (who,), me[:1], sure, "somebody else wants it", day)  # fmt: skip
        yield made._replace(sentence=" ".join(said.text.split()))


def by_another(writing: Writing, said: Said) -> Who | None:
    """Who wants something of me by a sentence that somebody else wrote, or that I noted down; None where nobody does."""
    writer, found = writing.writer, wanted_in(said.text)
    if writer is None or found is None or writing.written.sort not in ("mail", "chat", "note"):
        return None
    mine = ("me", "us") if writer.name == ME else ("you",)
    if found.whom and found.whom.lower() not in mine:
        return None
    who = somebody(writing, found.who)
    is_for_me = writer.name == ME or any(one.name == ME for one in writing.receivers)
    if not is_for_me or who in (writer, *writing.receivers) or who.name == ME:
        return None
    is_told = found.whom or (not who.is_stranger and due_of(writing, said) is not None)
    return who if is_told else None


PROPOSER = Proposer(
    "wanted-by-another", "what somebody else wants of you, as a writing hands it on", propose
)
