"""What the note of a yes says beside its words: that it is one, what they ask to keep quiet, and the date of each day of the week."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.kept_quiet import kept_quiet, tells_still
from goodbooks.accounts.news.of_one_talk import of_one_talk
from goodbooks.accounts.to_settle import in_words, left_to_settle
from goodbooks.core.days import WEEKDAYS, Moment, read_moment
from goodbooks.core.document import Line
from goodbooks.core.phrasing import day_text, short_day, word_count
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_by
from goodbooks.reckoning.granted import still_granted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.entries.decision import Decision

_A_YES = regex(r"\A(?:You decided|Decided) on (?P<when>[^:]+(?::\d\d)?): Yes: (?P<what>\w)", re.IGNORECASE)  # fmt: skip
_BY = regex(
    rf"\b(?P<lead>by|on) (?P<day>{'|'.join(WEEKDAYS)})\b(?! (?:noon|morning|afternoon|evening|night|week|at|\d|lunch|close|end))(?=[\s.,;]|$)",
    re.IGNORECASE,
)


def as_a_yes(decided: Line) -> Line:
    """The sentence that says what was decided, where that is “Yes: …”: that they said yes, and to what."""
    found = _A_YES.match(decided.text)
    if found is None:
        return decided
    rest = decided.text[found.end("what") :]
    return decided._replace(text=f"On {found['when']} you said yes: {found['what'].lower()}{rest}")


def thanks_for_a_yes(book: Book, who: str, since: Told, today: date) -> Iterator[Line]:
    """Thanks for each yes of a reader's that came since they last heard."""
    for grant in still_granted(book, today):
        if is_by(book, grant.reply, who) and since.is_new(grant.reply):
            yield Line(f"Thank you again for your yes of {short_day(grant.reply.on, today)}.", (grant.reply.ref,))  # fmt: skip


def in_their_turn(steps: Iterable[Line], on: date, today: date) -> Iterator[Line]:
    """The steps as they stand in a note, the first as the next one."""
    for at, one in enumerate(steps):
        lead = "Then" if at else "Next step"
        yield one._replace(text=f"{lead}: {with_its_date(one.text, on, today)}")


def words_kept(book: Book, decision: Decision, today: date) -> int:
    """How many words it takes to say what is kept quiet and what is still open: a note has room for these beside all else."""
    return word_count([line.text for line in beside_a_yes(book, decision, today)])


def beside_a_yes(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    """What a note of a yes says at its end: what is still to be settled with it, and what I keep to myself."""
    yield from _still_to_settle(book, decision, today)
    yield from _kept_as_asked(book, decision, today)


def _still_to_settle(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    """What their yes had to settle and nothing said since names, as a question to them."""
    for grant in still_granted(book, today):
        is_of_it = any(grant.reply.ref == one.ref for one in of_one_talk(book, decision, today))
        left = left_to_settle(book, grant, today) if is_of_it else ()
        if left:
            words = f"Still open, as I see it: {in_words(left)}. What do you say to it?"
            yield Line(words, (decision.ref, grant.ask.ref))


def with_its_date(step: str, on: date, today: date) -> str:
    """A step with the date behind each day of the week by which it is done, as it was meant on the day of the decision: nobody knows later which Wednesday that was."""

    def dated(found: re.Match[str]) -> str:
        moment = read_moment(found["day"], on)
        return f"{found['lead']} {day_text(moment.on, today)}" if isinstance(moment, Moment) else found[0]  # fmt: skip

    return _BY.sub(dated, step)


def _kept_as_asked(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    """That I keep to myself what they asked to be kept quiet, in their words, and until when."""
    here = {decision.ref, *(one.ref for one in of_one_talk(book, decision, today))}
    for grant in still_granted(book, today):
        quiet = kept_quiet(book, grant, today) if grant.reply.ref in here else None
        if quiet is not None:
            yield Line(f"As you asked: “{quiet.words}”.", (decision.ref,))
            now = grant.reply.line("public") or grant.reply.title
            for said in tells_still(book, grant, f"{now} {quiet.words}"):
                yield Line(f"As you said: “{said}”.", (decision.ref,))
