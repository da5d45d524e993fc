"""A rule that was told of a talk, whatever was asked: a decision of whoever the talk was with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.language.doings.by_build.set_as_a_rule import set_as_a_rule

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry


def ruled(after: After, words: str, who: str = "") -> Entry | None:
    """Their decision, where words set what holds each time, “nothing is to go out without her OK”; None for any other, and for a rule of mine."""
    if not set_as_a_rule(words) or (who and not after.book.is_same(who, after.who)):
        return None
    return made("decision", after.today, (after.who,), title=words.strip(" .;"))
