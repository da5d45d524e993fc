"""What stands at the head of a playbook: its title, when it applies, and enough of each list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.playbooks.options.which_way import is_said
from goodbooks.playbooks.text.author_check import AuthorCheck
from goodbooks.playbooks.text.phrases import phrase_of
from goodbooks.playbooks.text.playbook import ROUTES

if TYPE_CHECKING:
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Playbook

LEAST = {"scenes": 12, "stories": 5, "near": 3, "needs": 2, "flags": 1, "sources": 1}
LEAST_OF_A_ROUTE = {"scenes": 12, "stories": 5, "sources": 1}
_WHAT = {
    "scenes": "words people really use", "stories": "short stories of your own",
    "near": "stories that belong elsewhere, each with -> and where", "needs": "slots with their question",
    "flags": "signs that lead to other help, each with -> and where", "sources": "methods it rests on",
}  # fmt: skip


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """What the head lacks, what in it cannot be read, and what leads nowhere."""
    header = playbook.header
    for name, value, how in (
        ("title", header.title, "title: My boss did not back me"),
        ("when", header.when, "when: one sentence that says when it applies"),
    ):
        if not value:
            amiss.add("missing", 1, f"there is no {name}", f"write {how}")
    if header.route and header.route not in ROUTES:
        amiss.add("unknown-route", 1, f"“{header.route}” is no route", f"write route: {' or '.join(ROUTES)}, or leave the line out")  # fmt: skip
    least = LEAST_OF_A_ROUTE if header.route else LEAST
    for name, count in least.items():
        found = len(getattr(header, name))
        if found < count:
            amiss.add("too-few", 1, f"{name}: has {found} of at least {count}", f"add {_WHAT[name]}, a line each, set in by two spaces")  # fmt: skip
    phrases = [(one.text, one.line) for one in (*header.scenes,)]
    phrases += [(one.text, one.line) for one in (*header.ways, *header.flags) if is_said(one)]
    for text, line in phrases:
        if phrase_of(text) is None:
            amiss.add("unclear-phrase", line, "the phrase cannot be read", "close every bracket, and name only groups of words that there are, such as <boss>")  # fmt: skip
    for near in (*header.near, *header.flags):
        if near.to and near.to not in among.names:
            amiss.add("unknown-playbook", near.line, f"there is no playbook “{near.to}”", f"write one of: {', '.join(sorted(among.names))}")  # fmt: skip


CHECK = AuthorCheck(name="header", find=find)
