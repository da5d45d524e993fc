"""The talk as it was held, and what is noted at its time, about its matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.whose_words import whose_words
from goodbooks.accounts.answers.next_step import (
    for_others,
    private_in,
)
from goodbooks.accounts.answers.replies import (
    is_nothing,
    made,
)
from goodbooks.accounts.answers.settled import (
    asked_for_a_talk,
    met_by_the_talk,
)
from goodbooks.core.names import ME

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers
    from goodbooks.core.entry import Entry


def at_the_talk(after: After, entry: Entry) -> Entry:
    """The entry at the time of the talk, about its matters."""
    if after.talk is None:
        return entry
    matters = () if entry.links else after.talk.matters
    return entry._replace(on=after.talk.on, at=after.talk.at, matters=matters)


def the_talk(after: After, answers: Answers) -> Entry:
    """The talk as it was held, in its own entry or in an amendment of the one that was planned."""
    felt = "" if is_nothing(answers.feeling) else answers.feeling
    lines = (
        ("stage", "debriefed"),
        ("said", whose_words(answers.said, after.who).theirs),
        ("next-step", for_others(answers.next_step, after.who)),
        (
            "private",
            "; ".join(
                dict.fromkeys(filter(None, (felt, private_in(answers.next_step, after.who))))
            ),
        ),
    )
    fields = tuple(pair for pair in lines if pair[1])
    talk = after.talk
    if talk is not None and talk.id is not None and not talk.is_another_time(after.book):
        met = met_by_the_talk(after.wanted, talk)
        met = met or asked_for_a_talk(after.wanted, after.book, talk.on)
        return made("talk", after.today, links=met, fields=(("amends", f"^{talk.id}"), *fields))
    title = talk.title if talk else ""
    met = asked_for_a_talk(after.wanted, after.book, after.day)
    return at_the_talk(
        after, made("talk", after.today, (after.who,), title=title, links=met, fields=fields)
    )


def noted(after: After, words: str, who: str = "") -> Entry:
    """A note of free words after a talk; I told it to nobody, and it says so where whoever it is of could come to read it."""
    return for_me(made("note", after.today, (who,) if who else (), title=words))


def for_me(note: Entry) -> Entry:
    """A note that only I read."""
    return note._replace(fields=(*note.fields, ("readers", ME)))
