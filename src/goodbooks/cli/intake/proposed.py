"""How a proposal is shown: the entry, the sentence it comes from, where that is, and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import visible
from goodbooks.core.phrasing import shortened
from goodbooks.core.width import wrapped
from goodbooks.desk.intake.sorting import how_sure, twin_of
from goodbooks.desk.shelved.in_confidence import CONFIDED

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.shelved.inbox import Waiting


def shown(call: Call, one: Waiting) -> str:
    """The proposal in a few lines, with what the book may have already."""
    proposal = one.proposal
    width = call.screen.style().width
    entry = call.desk.text_of(proposal.entry).rstrip("\n")
    lines = [one.key, *("  " + line for line in visible(entry).split("\n"))]
    said = f"“{shortened(proposal.sentence, 200)}” ({proposal.address})"
    lines += wrapped(visible(said), width, "  from: ", "        ")
    lines += wrapped(f"{how_sure(proposal.sure)}: {proposal.because}", width, "  ", "  ")
    if one.is_confided:
        lines += wrapped(CONFIDED, width, "  ", "  ")
    if proposal.strangers:
        names = ", ".join(proposal.strangers)
        lines += wrapped(visible(f"not in the book yet: {names}"), width, "  ", "  ")
    twin = twin_of(call.desk, one)
    if twin is not None:
        lines += wrapped(
            visible(f"the book has {twin.ref} “{shortened(twin.title, 60)}”: merge?"),
            width,
            "  ",
            "  ",
        )
    return "\n".join(lines) + "\n"
