"""A mail that answers what I asked its writer: their yes or no, for that ask; and a decision in it that is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import is_reply, to_what
from goodbooks.accounts.answers.settled import has_a_word_of, wanted_of
from goodbooks.core.names import ME
from goodbooks.entries.answer import Answer
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.reckoning.lets import granting, wants_to_hear

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.proposal import Proposal
    from goodbooks.desk.intake.of_writers import OfWriters
    from goodbooks.entries.ask import Ask
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Who, Writing

_AT_THE_BEGINNING = 3
"""Within so many sentences of a mail its yes or no is looked for: later it may be to anything."""
_SMALL = ("The", "A", "An", "But", "And", "Just", "Please", "Only", "You", "We", "My")
_SURE = 0.8


class TheirAnswers:
    """What I asked of people and have no answer to; and the answers to it in mails."""

    def __init__(self, of_writers: OfWriters) -> None:
        self._of_writers = of_writers

    def beside(self, found: Sequence[Proposal], ready: Writing) -> list[Proposal]:
        """What a mail proposes, with its writer's answer to the one ask that it can be to; a decision in the same words is that answer."""
        told = _answer_in(ready)
        writer = ready.writer
        if told is None or writer is None or writer.name == ME or writer.is_stranger:
            return list(found)
        said, words, meant = told
        ask = self._asked(writer, f"{ready.written.subject} {words}", ready.on)
        if ask is None or ask.id is None:
            return list(found)
        sentence = " ".join(said.text.split())
        links, matters = (ask.id,), ask.matters
        decided = [one for one in found if one.entry.kind == "decision" and one.sentence == sentence]  # fmt: skip
        if decided:
            entry = decided[0].entry
            new = decided[0]._replace(entry=entry._replace(links=(*entry.links, *links), matters=entry.matters or matters))  # fmt: skip
            return [new if one is decided[0] else one for one in found]
        answer = proposal(ready, said, Answer, (writer,), (), _SURE, "it answers what you asked", (("is", meant),))  # fmt: skip
        entry = answer.entry._replace(title=to_what(words, ask.title), links=links, matters=matters)
        return [*found, answer._replace(entry=entry)]

    def _asked(self, who: Who, words: str, on: date) -> Ask | None:
        """The one ask of somebody that a mail can be about, by a word of it in the subject or the answer; None where none or several can be meant."""
        meant = [
            ask
            for ask in wanted_of(self._of_writers.book(who), who.name)
            if ask.on <= on and not ask.is_for_a_talk() and has_a_word_of(words, ask.title)
        ]
        return meant[0] if len(meant) == 1 else None


def _answer_in(ready: Writing) -> tuple[Said, str, str] | None:
    """The sentence near the beginning of a mail that says yes or no, with what its writer wants to hear beside it, and what it says; None where none does."""
    if ready.written.sort != "mail":
        return None
    for at, said in enumerate(ready.said[:_AT_THE_BEGINNING]):
        words = " ".join(said.text.split())
        meant = granting(words)
        if "question" in said.acts or not (is_reply(words) or meant in ("yes", "part")):
            continue
        more = [" ".join(one.text.split()) for one in ready.said[at + 1 : at + 2]]
        is_yes = meant in ("yes", "part")
        told = [_going_on(one) for one in more if is_yes and wants_to_hear(one) and not granting(one)]  # fmt: skip
        return said, "; ".join((words.rstrip(" ."), *told)) if told else words, meant
    return None


def _going_on(words: str) -> str:
    """A sentence as it goes on behind a semicolon."""
    first, space, rest = words.rstrip(" .").partition(" ")
    return f"{first.lower() if first in _SMALL else first}{space}{rest}"
