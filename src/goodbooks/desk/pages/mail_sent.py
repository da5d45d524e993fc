"""A mail of a walk that was sent: what of the plan it says, and the day that it names for the next word."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.news.said_in_a_mail import ASKS_FOR_TIME, says
from goodbooks.coach.matching import stems
from goodbooks.core.in_a_sentence import is_sent
from goodbooks.core.names import ME, name_key
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope, days_before
from goodbooks.core.telling import IN_MY_WORDS
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.next_word_said import next_word_in
from goodbooks.desk.pages.now_said import now_done, now_said
from goodbooks.desk.pages.sending import new_entry, refuse_gaps
from goodbooks.entries.ask import Ask
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from goodbooks.core.document import Message
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

_GAP = regex(r"\[[^\[\]\n]{1,80}\]")
_TO_SEND = regex(r"\bsend\b[^.;]*\bmail\b", re.IGNORECASE)
_SHARED = 2
"""So many telling words of what is wanted show that a mail says it, beside asking for a talk."""


def carried_by(mail: Message, text: str, unsaid: Iterable[Entry]) -> tuple[Entry, ...]:
    """What of a plan, still to be said, whoever gets a mail in these words is told by it: the one thing there is for them, in whatever words.

    A mail that asks for time to talk asks for nothing else unless it says what.
    """
    theirs = meant_for(mail, unsaid)
    said = tuple(one for one in theirs if says(text, one))
    if said or len(theirs) > 1:
        return said
    return tuple(one for one in theirs if not _asks_for_time_alone(text, one))


def meant_for(mail: Message, unsaid: Iterable[Entry]) -> list[Entry]:
    """What of a plan is still to be said to those who get a mail."""
    to = {name_key(name) for name in mail.to}
    return [one for one in unsaid if one.to and {name_key(name) for name in one.to} <= to]


def _asks_for_time_alone(text: str, entry: Entry) -> bool:
    """Whether a text asks for time to talk, and has hardly a word of what is asked for in the talk."""
    if not isinstance(entry, Ask) or entry.is_for_a_talk() or not ASKS_FOR_TIME.search(text):
        return False
    wanted = stems(entry.title)
    return len(wanted & stems(text)) < min(_SHARED, len(wanted))


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
    moment = next_word_in(text, today)
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
