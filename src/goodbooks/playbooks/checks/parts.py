"""Every part stands, in its order, with its lines, and no part is longer than somebody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import ASK, LABELS, MEANING, PARTS, ROUTE_PARTS

if TYPE_CHECKING:
    from collections.abc import Collection

    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Piece, Playbook

LONGEST_BODY = 1500
LONGEST_PIECE = 75


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Parts that are missing, unknown, empty, out of order or too long."""
    wanted = ROUTE_PARTS if playbook.header.route else PARTS
    found = [part.heading for part in playbook.parts]
    end = len(amiss.lines)
    for heading in wanted:
        if heading not in found:
            amiss.add("missing-part", end, f"there is no part “{heading}”", f"write # {heading} on a line of its own, and what belongs there under it")  # fmt: skip
    for part in playbook.parts:
        if part.heading not in wanted:
            amiss.add("unknown-part", part.line, f"“{part.heading}” is no part of a playbook", f"the parts are: {'; '.join(wanted)}")  # fmt: skip
        elif not part.pieces:
            amiss.add("empty-part", part.line, f"nothing stands under “{part.heading}”", "write at least one line, or say in one why there is none")  # fmt: skip
        _lengths(part.pieces, amiss)
    if [heading for heading in found if heading in wanted] != [h for h in wanted if h in found]:
        amiss.add("other-order", playbook.parts[0].line, "the parts stand in another order", f"put them in this order: {'; '.join(wanted)}")  # fmt: skip
    words = sum(len(piece.text.split()) for part in playbook.parts for piece in part.pieces)
    if words > LONGEST_BODY:
        amiss.add("too-long", 1, f"the parts have {words:,} words", f"cut them to {LONGEST_BODY:,} at most: somebody reads this on the worst day of the week")  # fmt: skip
    if not playbook.header.route:
        _labels(playbook, amiss)


def _lengths(pieces: Collection[Piece], amiss: Amiss) -> None:
    for piece in pieces:
        words = len(piece.text.split())
        if words > LONGEST_PIECE:
            amiss.add("too-long", piece.line, f"this has {words} words in one go", f"cut it to {LONGEST_PIECE}, or make two of it")  # fmt: skip


def _labels(playbook: Playbook, amiss: Amiss) -> None:
    for heading in (MEANING, ASK):
        part = playbook.part(heading)
        for label in LABELS[heading]:
            found = part.labelled(label)
            if part.line and not found:
                amiss.add("missing-line", part.line, f"there is no line “{label}”", f"write {'- ' if heading == ASK else ''}{label}: and what belongs there")  # fmt: skip
            if label == LABELS[MEANING][0] and found and not found[0].until:
                amiss.add("no-end", found[0].line, "the kind reading has no end", "write the kind reading, until +10wd: so that it is a working assumption and no belief")  # fmt: skip


CHECK = AuthorCheck(name="parts", find=find)
