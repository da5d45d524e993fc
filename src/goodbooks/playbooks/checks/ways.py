"""What puts an option first names one that there is, in more than a word or two, and for that one alone; some option has such words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted
from goodbooks.playbooks.options.which_way import (
    FEWEST_WORDS,
    both_say,
    by_a_wish,
    by_the_book,
    is_said,
    words_in,
)
from goodbooks.playbooks.slots.sources import NOT_LEAVING, TAKEN_BACK
from goodbooks.playbooks.text.author_check import AuthorCheck

if TYPE_CHECKING:
    from collections.abc import Collection

    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.author_check import Among
    from goodbooks.playbooks.text.playbook import Near, Playbook

FACTS = (TAKEN_BACK, NOT_LEAVING)
"""What the book tells that may put an option first."""


def find(playbook: Playbook, amiss: Amiss, among: Among) -> None:
    """What puts an option first names one that there is, in more than a word or two, and for that one alone; some option has such words."""
    titles = [way.title for way in playbook.ways]
    said: dict[str, str] = {}
    if not any(not by_a_wish(one) for one in playbook.header.ways):
        amiss.add("no-ways", 1, "nothing says in which words a story speaks for one of the options", f"write ways: and under it such words as people use, as in (we|they) have agreed on it already -> {titles[-1] if titles else 'the title of an option'}")  # fmt: skip
    for one in playbook.header.ways:
        if one.to and one.to not in titles:
            amiss.add("unknown-option", one.line, f"“{one.to}” is none of the options", f"end the line with -> and one of: {'; '.join(titles)}")  # fmt: skip
        if by_a_wish(one):
            continue
        if said.setdefault(" ".join(one.text.lower().split()), one.to) != one.to:
            amiss.add("two-options", one.line, f"“{one.text}” puts two options first, and then neither", "leave it with the one option that it speaks for")  # fmt: skip
        if fact := by_the_book(one):
            if fact not in FACTS:
                amiss.add("unknown-fact", one.line, f"the book tells no “{fact}”", f"write book: and one of: {'; '.join(FACTS)}")  # fmt: skip
            continue
        _told_twice(one, playbook.header.ways, amiss)
        if words_in(one.text) < FEWEST_WORDS:
            amiss.add("too-weak", one.line, f"{counted(words_in(one.text), 'word')} cannot put an option first: so little is said of too much", f"write at least {FEWEST_WORDS} words that stand together")  # fmt: skip


def _told_twice(one: Near, every: Collection[Near], amiss: Amiss) -> None:
    """Words that speak for one option and, further down, for another: then a story with them puts neither first."""
    later = (
        other for other in every if other.line > one.line and other.to != one.to and is_said(other)
    )
    for other in (other for other in later if other.text.lower() != one.text.lower()):
        words = both_say(one.text, other.text) or both_say(other.text, one.text)
        if words:
            amiss.add("two-options", other.line, f"“{words}” is found here and on line {one.line}, which speaks for another option, and then neither comes first", "make one of the two narrower")  # fmt: skip
            return


CHECK = AuthorCheck(name="ways", find=find, of_routes=False)
