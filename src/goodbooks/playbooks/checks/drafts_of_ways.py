"""An option that speaks with somebody needs words of its own; those of no option are the first one's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """An option that speaks with somebody needs words of its own; those of no option are the first one's."""
    titles = [way.title for way in playbook.ways]
    own = {draft.way for draft in playbook.drafts}
    for draft in playbook.drafts:
        if draft.way and draft.way not in titles:
            amiss.add("unknown-option", draft.line, f"“{draft.way}” is none of the options", f"end the heading with , for: and one of: {'; '.join(titles)}")  # fmt: skip
    for way in playbook.ways[1:]:
        if playbook.speaks(way.title) and way.title not in own:
            amiss.add("no-words", way.line, f"“{way.title}” speaks with somebody, and there is nothing to say for it", f"write ## chat, to {{boss}}, for: {way.title} under # What to say, and what to say under it")  # fmt: skip


CHECK = AuthorCheck(name="drafts-of-ways", find=find, of_routes=False)
