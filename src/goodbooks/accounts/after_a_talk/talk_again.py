"""The talk that was agreed on for a later day, wherever a debrief tells of it: with what is still open of this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.next_step import answers_in, for_others, steps
from goodbooks.accounts.answers.talk_to_come import agreed_talks, called_again, is_only_again
from goodbooks.core.regex import regex
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry

_SENTENCES = regex(r"(?<=[.!])\s+")
_CARRIED = ("agenda", "want", "their-side", "my-part")


def talks_again(after: After, answers: Answers, told: Sequence[Entry]) -> Iterator[Entry]:
    """The talks to come that were agreed on, in the matters of this one; while what I asked is not answered, of the same thing, with what I want of it.

    `told` is what else follows from the answers.
    """
    parts = (
        *steps(for_others(answers.next_step, after.who)),
        *answers_in(answers.promised, "promised"),
        *answers_in(answers.decided),
        *answers_in(answers.asked, "asked"),
        *_SENTENCES.split(answers.said),
    )
    for talk in agreed_talks(after.book, parts, after.who, after.day):
        yield _of_the_same(after, talk, told)


def _of_the_same(after: After, talk: Entry, told: Sequence[Entry]) -> Entry:
    held = after.talk
    if held is None:
        return talk
    talk = talk._replace(matters=held.matters)
    is_open = any(not set(ask.matters).isdisjoint(held.matters) for ask in after.wanted)
    is_settled = any(one.links and granting(one.title) in ("yes", "part", "no") for one in told if one.kind in ("answer", "decision"))  # fmt: skip
    if not is_open or is_settled or not is_only_again(talk.title) or not held.title:
        return talk
    there = dict(talk.fields)
    lines = {name: "; ".join(filter(None, (there.get(name, ""), held.line(name)))) for name in _CARRIED}  # fmt: skip
    fields = (
        *(pair for pair in talk.fields if pair[0] not in lines),
        *(pair for pair in lines.items() if pair[1]),
    )
    return talk._replace(title=called_again(held.title), fields=fields)
