"""A yes that is told twice after one talk, as what was decided and as what they answered: one word of theirs, and one entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.next_step import answers_in
from goodbooks.accounts.answers.replies import NUMBER, is_bare_reply, split_for, split_speaker
from goodbooks.accounts.answers.talk_to_come import is_only_a_talk
from goodbooks.accounts.before_a_talk.open_terms import says_no_more
from goodbooks.core.named import NamedTuple
from goodbooks.reckoning.terms import yes_or_no

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers


class Twice(NamedTuple):
    """An answer that a decision of the same talk gives as well: the part of the answers that says it, whose ask it answers, and its words."""

    part: str
    ref: str
    words: str


def said_twice(after: After, answers: Answers) -> tuple[Twice, ...]:
    """The answers to what I asked that a decision of theirs, told of the same talk, says as well."""
    decided = [
        (ask.id, yes_or_no(split_for(what)[0]))
        for one in answers_in(answers.decided)
        for who, what in [split_speaker(after.book, one, after.who)]
        if after.book.is_same(who or after.who, after.who)
        and not is_only_a_talk(after.book, what, after.who, after.day)
        and (ask := after.answered(what)) is not None
    ]
    found = []
    for part in answers_in(answers.asked, "asked"):
        debt, words = after.asked_by(part)
        if (
            debt is not None
            and debt.entry.id
            and (debt.entry.id, yes_or_no(split_for(words)[0])) in decided
        ):
            found.append(Twice(part, debt.entry.id, split_for(NUMBER.sub("", words))[0]))
    return tuple(found)


def beside_it(twice: tuple[Twice, ...], ref: str | None, title: str) -> tuple[tuple[str, str], ...]:
    """The line that keeps what an answer says beside the decision that is the same yes; nothing where it adds no word."""
    words = [one.words for one in twice if one.ref == ref and not is_bare_reply(one.words)]
    new = [one for one in words if not says_no_more(one, title)]
    return (("said", "; ".join(new)),) if new else ()
