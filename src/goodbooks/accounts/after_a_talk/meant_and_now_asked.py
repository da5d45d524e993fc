"""What I had only meant to ask, where they say that they tell me and it is all that is open: then it was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.at_the_talk import at_the_talk
from goodbooks.accounts.answers.replies import made, tells_me
from goodbooks.core.names import ME
from goodbooks.core.plans import is_meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry


def meant_and_now_asked(after: After, giver: str, what: str) -> Iterator[Entry]:
    """That the one open ask was said, where the book has it as meant only and a promise of theirs to tell me is word on it; nothing beside any other promise."""
    if giver == ME or len(after.asks) != 1 or not tells_me(what):
        return
    ask = after.asks[0].entry
    if ask.id and is_meant(ask):
        said = made("outcome", after.today, (ME,), title="Said", links=(ask.id,), fields=(("state", "sent"),))  # fmt: skip
        yield at_the_talk(after, said)
