"""What a story tells of where the book knows more of it: that something which somebody let one have was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.moment.likely import Likely
from goodbooks.situations.moment.recognise import MOST, PLAYBOOK
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.stories.scene import STRONG
from goodbooks.situations.stories.story import Passage

if TYPE_CHECKING:
    from goodbooks.situations.moment.recognise import Situation

SAYS = "your boss took back what they had let you have"
TITLE = "My boss took back what they had let me have"
WHEN = "Your boss had let you have something of your own, and took it back."
"""What the playbook for it is called then, and when it is for."""


def with_it_first(
    found: Situation, name: str, words: str, text: str, says: str = SAYS
) -> Situation:
    """The same with a playbook as the likeliest, by the sentence of a story that tells so; as it is where there is none, or where help comes first. Beside it only that stays for which another sentence speaks."""
    if not words or found.help:
        return found
    said = next((one for one in passages_of(text) if one.text == words), Passage(words, 0))
    first = Likely(name, says, (said,), STRONG)
    others = (one for one in found.likely if one.name != name and one.passages not in ((), (said,)))  # fmt: skip
    return found._replace(
        route=PLAYBOOK, likely=(first, *others)[:MOST], nearest=(), is_short=False, is_foreign=False
    )
