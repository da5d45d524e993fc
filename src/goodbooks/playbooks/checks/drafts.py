"""There is something to say by every channel and for every listener, complete when it is said and not too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.slots.filling import SINCE_A_YES, slots_in
from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import CHANNELS

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Draft, Playbook

LONGEST_DRAFT = 120


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Each channel and each way of listening that has no draft, and what is amiss in each draft."""
    drafts = playbook.drafts
    for channel in CHANNELS:
        if not any(draft.channel == channel for draft in drafts):
            amiss.add("missing-draft", 1, f"there is nothing to say {channel if channel == 'in person' else 'by ' + channel}", f"write ## {channel}, to {{boss}} under # What to say")  # fmt: skip
    for listens in ("short first", "with detail"):
        if not any(draft.listens == listens for draft in drafts):
            amiss.add("missing-draft", 1, f"there is no draft “{listens}”", f"write ## mail, {listens}, to {{boss}} under # What to say")  # fmt: skip
    later = {need.name for need in playbook.header.needs if need.is_later}
    for draft in drafts:
        firm = [line for line in (draft.subject, *draft.lines) if line not in draft.loose]
        for name in sorted(later.intersection(name for line in firm for name in slots_in(line))):
            amiss.add("asked-too-late", draft.line, f"{{{name}}} is only asked for later, and the draft would have a gap until then", "begin the line with >?, or leave (later) out")  # fmt: skip
        _known_too_late(draft, amiss)
        words = sum(len(line.split()) for line in draft.lines)
        if not draft.lines:
            amiss.add("empty-draft", draft.line, "the draft says nothing", "write its sentences under it, each line begun with >")  # fmt: skip
        elif words > LONGEST_DRAFT:
            amiss.add("too-long", draft.line, f"the draft has {words} words", f"cut it to {LONGEST_DRAFT}")  # fmt: skip
        if draft.channel == "mail" and not draft.subject:
            amiss.add("no-subject", draft.line, "the mail has no subject", "write subject: and what it is about, with a day where there is one")  # fmt: skip


def _known_too_late(draft: Draft, amiss: Amiss) -> None:
    """What is only known after a yes stands in no draft that is said before it."""
    early = {name for line in draft.lines for name in slots_in(line) if name in SINCE_A_YES}
    for name in sorted(early) if not draft.is_after_a_yes else ():
        amiss.add("known-too-late", draft.line, f"{{{name}}} is only known once somebody has said yes", "end the heading with , after a yes")  # fmt: skip


CHECK = AuthorCheck(name="drafts", find=find, of_routes=False)
