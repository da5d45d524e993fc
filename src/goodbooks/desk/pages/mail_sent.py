"""A mail of a walk that was sent: what of the plan it says, and the day that it names for the next word."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import asks_condition
from goodbooks.coach.matching import stems
from goodbooks.core.days import Moment
from goodbooks.core.in_a_sentence import is_sent
from goodbooks.core.names import ME, name_key
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import IN_MY_WORDS
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.now_said import now_done, now_said
from goodbooks.desk.pages.sending import new_entry, refuse_gaps
from goodbooks.entries.ask import Ask
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from goodbooks.core.document import Message
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

_TIME = regex(
    r"\b(?:\w+ minutes|half an hour|an hour|(?:a moment|a word|a slot|some time|time) (?:with|for|on|to|of|about)"
    r"|(?:may|could|can|shall|might) (?:we|I) (?:\w+ )?(?:talk|meet|speak|sit down|see you|come (?:by|and see))|let['’]s (?:talk|meet|speak|sit down))\b",
    re.IGNORECASE,
)
_WORD = regex(r"\b(?:next word|hear from (?:me|us)|word from (?:me|us))\b", re.IGNORECASE)
_SENTENCES = regex(r"(?<=[.!?;])\s+|\n+")
_WORDS = regex(r"[\w'’-]+")
_GAP = regex(r"\[[^\[\]\n]{1,80}\]")
_TO_SEND = regex(r"\bsend\b[^.;]*\bmail\b", re.IGNORECASE)
_HOW_LONG = regex(r",? (?:for (?:a|some) (?:time|while)|for (?:now|a start)|as a trial|on trial)\W*\Z", re.IGNORECASE)  # fmt: skip
"""How long something is asked for, where a mail says until which day in place of it."""
_SHARED = 2
"""So many telling words of what is wanted show that a mail says it, beside asking for a talk."""
_FEWEST = 3
"""So many words of a title tell it again in a mail; one or two may stand there by chance."""


def carried_by(mail: Message, text: str, unsaid: Iterable[Entry]) -> tuple[Entry, ...]:
    """What of a plan, still to be said, whoever gets a mail in these words is told by it: the one thing there is for them, in whatever words.

    A mail that asks for time to talk asks for nothing else unless it says what.
    """
    theirs = meant_for(mail, unsaid)
    said = tuple(one for one in theirs if _says(text, one))
    if said or len(theirs) > 1:
        return said
    return tuple(one for one in theirs if not _asks_for_time_alone(text, one))


def meant_for(mail: Message, unsaid: Iterable[Entry]) -> list[Entry]:
    """What of a plan is still to be said to those who get a mail."""
    to = {name_key(name) for name in mail.to}
    return [one for one in unsaid if one.to and {name_key(name) for name in one.to} <= to]


def _asks_for_time_alone(text: str, entry: Entry) -> bool:
    """Whether a text asks for time to talk, and has hardly a word of what is asked for in the talk."""
    if not isinstance(entry, Ask) or entry.is_for_a_talk() or not _TIME.search(text):
        return False
    wanted = stems(entry.title)
    return len(wanted & stems(text)) < min(_SHARED, len(wanted))


def _says(text: str, entry: Entry) -> bool:
    """Whether a text says what an entry is: that word comes, that I would like a talk, or its own words."""
    if isinstance(entry, Promise) and entry.is_called_word():
        return _WORD.search(text) is not None
    if isinstance(entry, Ask) and entry.is_for_a_talk():
        return _TIME.search(text) is not None
    if isinstance(entry, Ask) and asks_condition(entry.title) and asks_condition(text):
        return True
    said = [name_key(one.strip(" .?!")) for one in _SENTENCES.split(_told_as(entry))]
    said += [name_key(bare) for bare in (_HOW_LONG.sub("", entry.title),) if bare != entry.title]
    here = [name_key(one) for one in _SENTENCES.split(text)]
    return any(len(one.split()) >= _FEWEST and any(_has_words(one, words) for words in here) for one in said)  # fmt: skip


def _told_as(entry: Entry) -> str:
    """The words in which a mail tells an entry: of a word on how it goes those of its note, “a short note every evening”."""
    is_word = isinstance(entry, Promise) and entry.is_word_on_how_it_goes()
    return entry.line("note") or entry.title if is_word else entry.title


def _has_words(title: str, words: str) -> bool:
    """Whether a sentence has the words of a title in their order, a day between them or not: “I write by noon to each of you …”."""
    if title in words:
        return True
    told = iter(_WORDS.findall(words))
    return all(one in told for one in _WORDS.findall(title))


def word_by(text: str, today: date) -> Moment | None:
    """By when a text says that the next word comes; None where it names no day to come."""
    from goodbooks.language.days.dues import due_in

    for sentence in _SENTENCES.split(text):
        due = due_in(sentence, today) if _WORD.search(sentence) else None
        if due and due.on >= today:
            return Moment(due.on, due.at)
    return None


def mail_sent(
    desk: Desk,
    text: str,
    carried: Sequence[Entry],
    plan: Iterable[Entry] = (),
    mail: Message | None = None,
) -> list[Understood]:
    """What is written once a mail was sent in these words: that what it carries was said, with the words, the day that it gave for the next word, and that I sent it, where the plan has that.

    A `mail` that says nothing of the plan was sent all the same: that is written down, with its words. Refused while a gap is marked in it.
    """
    refuse_gaps(
        text, [(one, "") for one in _GAP.findall(text)], "go back, and write over it in the message"
    )
    today = desk.clock.today
    moment = word_by(text, today)
    word = next((one for one in carried if isinstance(one, Promise) and one.is_called_word()), None)
    new: list[Understood] = []
    if word is not None and moment is not None:
        fields = (("amends", word.ref), ("due", f"{moment}"), ("next-word", f"{moment}"))
        new += desk.understand_all(desk.text_of(made("promise", today, fields=fields)))
    said = now_said(desk, carried, "", is_as_meant=False)
    at = next((at for at, one in enumerate(said) if one.entry.kind == "outcome"), None)
    if at is not None:
        kept = said[at].entry
        mine = ("text", f"{IN_MY_WORDS}\n{text.strip()}")
        said[at] = said[at]._replace(entry=kept._replace(fields=(*kept.fields, mine)))
    if at is None and mail is not None:
        said = [_only_sent(desk, mail, text, plan)]
    return [*new, *said, *_sent_as_meant(desk, plan)]


def _only_sent(desk: Desk, mail: Message, text: str, plan: Iterable[Entry]) -> Understood:
    """That a mail was sent, to whom and in which words."""
    fields = {"stage": "held", "channel": "mail", "text": f"{IN_MY_WORDS}\n{text.strip()}"}
    matters = next((one.matters for one in plan if one.matters), ())
    return new_entry(desk, "talk", who=(ME,), to=mail.to, title=mail.subject, matters=matters, fields=fields)  # fmt: skip


def was_sent(desk: Desk, mail: Message) -> bool:
    """Whether a message of that subject to these people, or one that said something of the plan to them, is in the book as sent of late."""
    today = desk.clock.today
    scope = Scope(today, kinds=("talk", "outcome", "ask", "promise"), since=days_before(today, _LATELY))  # fmt: skip
    book = desk.open(scope).book
    to = book.person_keys(mail.to)
    told: list[Entry] = [one for one in book.of(Talk) if is_sent(one) and one.title == mail.subject]
    told += [entry for one in book.of(Outcome) if IN_MY_WORDS in one.line("text") for ref in one.links if (entry := book.get(f"^{ref}"))]  # fmt: skip
    return any(book.person_keys(one.to) == to for one in told)


_LATELY = 30


def _sent_as_meant(desk: Desk, plan: Iterable[Entry]) -> Iterator[Understood]:
    """That a mail which I promised myself to send is sent, where that is open."""
    for one in plan:
        if isinstance(one, Promise) and one.to == (ME,) and _TO_SEND.search(one.title):
            with suppress(Refusal):
                yield now_done(desk, one, is_on_time=False)
