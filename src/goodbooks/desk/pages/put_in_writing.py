"""What can be put in writing: a decision, and nothing else, whoever asks for the note of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import add_line, plain_name, quoted
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def refuse_no_decision(desk: Desk, entry: Entry) -> None:
    """Refuse an entry that is no decision, and say what can be put in writing in its place."""
    if entry.kind != "decision":
        why = f"{entry.ref} is not a decision, but of the kind {entry.kind}"
        raise Refusal(why, _instead(desk, entry))


def _instead(desk: Desk, entry: Entry) -> str:
    """What can be put in writing where an entry is no decision: a yes or a no of theirs, as the decision it is."""
    if entry.kind != "answer" or not entry.who:
        from goodbooks.desk.asking.decided_of import decided_of  # only where it is no decision

        made = decided_of(desk, entry) if entry.kind in ("handoff", "ask") else None
        if made is not None:
            return f"what was decided of it is {made.ref}: goodbooks confirm {made.ref}"
        return "goodbooks find --kind decision shows the decisions there are"
    from goodbooks.desk.asking.answered import (  # only where it is no decision
        lines_in_writing,
        stands_as,
    )

    there = stands_as(desk, entry)
    if there is not None:
        return f"it stands as a decision already: goodbooks confirm {there.ref}"
    lines = lines_in_writing(desk, entry)
    if lines:
        return f"make it the decision it is, and confirm that: goodbooks add {' '.join(map(quoted, lines))}"
    agreed = f'decision {plain_name(entry.who[0])} "What was agreed" for {entry.ref}'
    return f"write what was agreed by it, and confirm that: {add_line(agreed)}"
