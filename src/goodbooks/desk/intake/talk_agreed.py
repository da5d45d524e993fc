"""A mail that agrees to the time I asked for: “Thursday at 10 is fine for the ten minutes” is the talk of that day, and the answer to that ask."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import wanted_of
from goodbooks.accounts.answers.talk_to_come import agreed_talk, called_again, last_held
from goodbooks.core.days import Moment
from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.desk.intake.by_first_name import is_theirs
from goodbooks.desk.lines.when_said import when
from goodbooks.entries.talk import Talk, talks_wanted
from goodbooks.language.days.dues import named_days
from goodbooks.proposals.reading.proposing import proposal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from goodbooks.core.proposal import Proposal
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.intake.of_writers import OfWriters
    from goodbooks.entries.ask import Ask
    from goodbooks.language.days.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Who, Writing

_SURE, _FAR = 0.8, 6
_AGREES = regex(
    r"\b(?:fine|works?|suits?|good|great|ok(?:ay)?|perfect|possible|yes|sure|gladly|see you|let['’]?s|(?:we|you|I) (?:can|could)|come (?:by|in|over|to)|I(?:['’]m| am) free|I have (?:time|ten minutes|half an hour)|passt|geht|gern|komm(?:en)?|einverstanden|d['’]accord|convient|va bien|ça me va|parfait|volontiers)\b",
    re.IGNORECASE,
)
_AGAIN = regex(r"\b(?:talk|speak|meet|sit down|see each other|look at (?:it|this|that)|come back to (?:it|this|that)|discuss (?:it|this|that))\b[^.]{0,30}\bagain\b", re.IGNORECASE)  # fmt: skip
_REFUSES = regex(r"\b(?:not|no|nor|never|cannot|unless|instead|nicht|kein\w*|nie|leider|pas|non|impossible)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip


class TalksAgreed:
    """The talks I asked people for and have no answer to; and the day they agree to in mails."""

    def __init__(self, desk: Desk, of_writers: OfWriters) -> None:
        self._desk = desk
        self._of_writers = of_writers

    def beside(self, found: Sequence[Proposal], ready: Writing) -> list[Proposal]:
        """What a mail proposes, with the talk it agrees to; what else was read from that sentence gives way to it."""
        writer = ready.writer
        if ready.written.sort != "mail" or writer is None or writer.name == ME:
            return list(found)
        agreed = next((row for said in ready.said if (row := _agreed_in(said, ready))), None)
        asked = self._asked(writer, ready) if agreed else []
        if agreed is None or not asked:
            again = [*self._again(writer, ready)]
            return [*self._told(found, again, writer), *again]
        said, day = agreed
        made = proposal(ready, said, Talk, (writer,), (), _SURE, "it agrees to the time you asked for", (("stage", "planned"),))  # fmt: skip
        entry = made.entry._replace(
            on=day.on, at=day.at or _hour_in(f"{day.on}{said.text[day.end :]}", ready.on), title=self._title(writer, asked[-1]), matters=asked[-1].matters,
            links=(asked[-1].id or "",),
        )  # fmt: skip
        left = [one for one in found if one.sentence != made.sentence]
        return [*left, made._replace(entry=entry, written_on=ready.on)]

    def _told(
        self, found: Sequence[Proposal], again: Sequence[Proposal], writer: Who
    ) -> Iterator[Proposal]:
        """What a mail proposes without a talk of a day on which the book has one with its writer, or which goes on from the last."""
        book = self._of_writers.book(writer)
        taken = {one.on for one in book.of(Talk) for name in (*one.who, *one.to) if book.is_same(name, writer.name)}  # fmt: skip
        taken |= {one.entry.on for one in again}
        yield from (one for one in found if one.entry.kind != "talk" or one.entry.on not in taken)

    def _again(self, writer: Who, ready: Writing) -> Iterator[Proposal]:
        """The talk of a day on which a mail says that we talk again, of the same thing as the last; none where the book has a talk with them that day."""
        for said in ready.said:
            if "question" in said.acts or not _AGAIN.search(said.text):
                continue
            book = self._of_writers.book(writer)
            talk = agreed_talk(book, said.text, writer.name, ready.on)
            if talk is not None:
                fields = (("stage", "planned"), *(line for line in talk.fields if line[0] == "where"))  # fmt: skip
                made = proposal(ready, said, Talk, (writer,), (), _SURE, "it says when you talk again", fields)  # fmt: skip
                last = last_held(book, writer.name, ready.on)
                title = called_again(last.title) if last else ""
                entry = made.entry._replace(on=talk.on, at=talk.at, title=title or talk.title, matters=last.matters if last else ())  # fmt: skip
                yield made._replace(entry=entry, written_on=ready.on)
                return

    def _asked(self, writer: Who, ready: Writing) -> list[Ask]:
        """What I asked of somebody that is only for a talk, and was said by the day of a mail."""
        book = self._of_writers.book(writer)
        names = [one for one in book.names() if is_theirs(book, writer, one)]
        every = (ask for name in names for ask in wanted_of(book, name))
        return [ask for ask in every if ask.is_for_a_talk() and ask.on <= ready.on]

    def _title(self, writer: Who, ask: Ask) -> str:
        """What the talk is called: as the one with its writer that I mean to ask for in that matter, else as the ask."""
        tags = set(ask.matters)
        wanted = talks_wanted(self._of_writers.book(writer), self._desk.clock.today)
        meant = (one.title for one in wanted if tags & set(one.matters) and one.title)
        return next(meant, ask.title)


def _agreed_in(said: Said, ready: Writing) -> tuple[Said, Due] | None:
    """A sentence that agrees to one day to come, with that day; None for any other, and where it asks."""
    if "question" in said.acts or not _AGREES.search(said.text) or _REFUSES.search(said.text):
        return None
    days = [one for one in named_days(said.text, ready.on, ready.habits) if one.on >= ready.on]
    is_one = len({(one.on, one.at) for one in days}) == 1 and days[0].first == days[0].on
    return (said, days[0]) if is_one else None


_O_CLOCK = regex(r"\b(?:um|à) (?P<hour>\d{1,2})(?: ?(?:Uhr|h|heures)\b)? ?(?P<minute>\d\d)?", re.IGNORECASE)  # fmt: skip
"""An hour as it is said in German and in French."""


_CLOCK = regex(r"(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]m)?\b(?!:)", re.IGNORECASE)
"""The hour apart from its day: “Thursday is fine, 14:30 in my office”."""


def _hour_in(words: str, on: date) -> str | None:
    """The hour behind a day, “Thursday at 10 is fine”, or the only one that the sentence names apart from it; None where none is said."""
    every = words.split()
    for count in range(min(len(every), _FAR), 1, -1):
        said = " ".join(every[:count]).rstrip(".,;!")
        said = _O_CLOCK.sub(lambda found: f"at {found['hour']}:{found['minute'] or '00'}", said)
        moment = when(said, on)
        if isinstance(moment, Moment) and moment.at:
            return moment.at
    apart = _CLOCK.findall(words)
    if len(apart) != 1:
        return None
    moment = when(f"{every[0].rstrip('.,;!')} {apart[0]}", on)
    return moment.at if isinstance(moment, Moment) else None
