"""There are two options at least, each with the next move; what stands for one alone stands under its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.playbook import BY_OPTION, LABELS

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook

FEWEST_WAYS = 2


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """Too few options, an option without its next move, and words for an option that there is not."""
    if len(playbook.ways) < FEWEST_WAYS:
        amiss.add("too-few", 1, "there are fewer than two options", "give at least two under # Options, each under a heading ##")  # fmt: skip
    for way in playbook.ways:
        for label, said in zip(LABELS["Options"], (way.on_yes, way.on_no, way.on_silence), strict=True):  # fmt: skip
            if not said:
                amiss.add("missing-line", way.line, f"the option does not say what to do {label}", f"write {label}: and the next move")  # fmt: skip
    _own_of_ways(playbook, amiss)


def _own_of_ways(playbook: Playbook, amiss: Amiss) -> None:
    """What is meant, or comes first today, in one option alone stands under that option's title."""
    titles = {way.title for way in playbook.ways}
    for piece in (one for heading in BY_OPTION for one in playbook.part(heading).pieces):
        if piece.sort == "##" and piece.text not in titles:
            amiss.add("unknown-option", piece.line, f"“{piece.text}” is none of the options", f"head what stands there for one option with one of: {'; '.join(sorted(titles))}")  # fmt: skip


CHECK = AuthorCheck(name="options", find=find, of_routes=False)
