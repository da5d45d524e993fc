"""A yes or a no of long ago that was told of a talk, “she said no in September”: a note, and the answer to nothing that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.at_the_talk import at_the_talk, noted
from goodbooks.accounts.answers.next_step import answers_in

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry

_WHERE = ("decided", "promised", "asked")


def with_old_answers_apart(after: After, answers: Answers) -> tuple[Answers, list[Entry]]:
    """The answers without each part that tells a yes or a no of long ago, and a note for each of those."""
    notes: list[Entry] = []
    for name in _WHERE:
        words = getattr(answers, name)
        parts = list(answers_in(words, name))
        old = [one for one in parts if after.is_told_of_before(one)]
        notes += [at_the_talk(after, noted(after, one, after.who)) for one in old]
        if old:
            left = "; ".join(one for one in parts if one not in old)
            answers = answers._replace(**{name: left})
    return answers, notes
