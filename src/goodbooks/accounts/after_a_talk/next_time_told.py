"""What they said in a talk that they do from the next time on: a promise of theirs, told or in their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.at_the_talk import at_the_talk
from goodbooks.accounts.answers.next_time import is_standing, next_time_in
from goodbooks.accounts.answers.replies import made, split_speaker
from goodbooks.core.names import ME, name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry


def next_time_told(after: After, said: str, told: Sequence[Entry]) -> Iterator[Entry]:
    """A promise for each such word among what was said; none where a promise or a decision of theirs tells it already."""
    who, words = split_speaker(after.book, said, after.who)
    if who not in ("", after.who):
        return
    theirs = [one for one in told if after.who in one.who and one.kind in ("promise", "decision")]
    has_promise = any(one.kind == "promise" and is_standing(one.title) for one in theirs)
    for title in next_time_in(words, after.who):
        is_there = any(name_key(title) in name_key(one.title) for one in theirs)
        if not has_promise and not is_there:
            yield at_the_talk(after, made("promise", after.today, (after.who,), (ME,), title=title))
