"""What somebody agreed to of what I asked, as the pages for the next talk with them tell it: no page argues for it any more."""

from __future__ import annotations

from goodbooks.accounts.before_a_talk.half_open import as_left_open, left_open, to_ask
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, going_on, listed, sentence, short_day, shortened
from goodbooks.core.scope import days_before
from goodbooks.core.telling import named, whose
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import taken_back
from goodbooks.entries.person import is_my_boss
from goodbooks.reckoning.granted import PART, Grant, overtaken, still_granted
from goodbooks.reckoning.terms import bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk

FRESH_DAYS = 30
"""So long a yes is told of; after that it is how things are."""
MOST, TITLE = 3, 80
_IN_WRITING = "To put it in writing"


def agreed_with(book: Book, who: str, today: date, since: date | None = None) -> tuple[Grant, ...]:
    """What somebody granted since a day, or in the last month, and has not taken back, the latest first."""
    since = since or days_before(today, FRESH_DAYS)
    found = [
        grant
        for grant in still_granted(book, today)
        if since <= grant.reply.on and any(book.is_same(name, who) for name in grant.reply.who)
    ]
    return tuple(reversed(found))


def settles(book: Book, talk: Talk, today: date) -> Grant | None:
    """The last yes to all that I asked in the matters of a talk to come, of somebody in it; None while something of it is open."""
    tags = set(talk.matters)
    there = (*talk.who, *talk.to)
    asked = [one for tag in tags for one in (*book.about(tag), *book.planned_about(tag))]
    found = [grant for who in there for grant in agreed_with(book, who, today) if tags & set(grant.ask.matters)]  # fmt: skip
    is_open = any(grant.has == PART for grant in found) or any(
        _is_open(book, one, there, today) for one in asked
    )
    last = max(found, key=lambda grant: book.moment(grant.reply), default=None)
    return None if is_open else last


def _is_open(book: Book, one: Entry, there: tuple[str, ...], today: date) -> bool:
    """Whether something that I ask of those in a talk is neither granted, however long ago, nor overtaken by what is."""
    to_them = any(book.is_same(name, to) for name in there for to in one.to)
    has = {grant.ask.ref for grant in still_granted(book, today)}
    is_granted = one.ref in has or one.ref in overtaken(book)
    return one.kind == "ask" and to_them and not is_granted


def said_yes(book: Book, grant: Grant, today: date) -> str:
    """Who said yes and when, with their words and what it was to: Dana said yes on 28 November: “Yes, from May”."""
    who = capital(named(book, grant.reply.who))
    part = " in part" if grant.has == PART else ""
    words, asked = grant.reply.title, grant.ask.title
    to = "" if _is_in(asked, words) else f" to “{shortened(asked, TITLE)}”"
    said = "" if bare(words) in ("yes", "") else f": “{shortened(words, TITLE)}”"
    return f"{who} said yes{part} on {short_day(grant.reply.on, today)}{to}{said}"


def _is_in(asked: str, words: str) -> bool:
    return bool(asked) and bare(asked) in bare(words)


def _and_taken_back(book: Book, entry: Entry, today: date) -> str:
    """That a word was turned around since, by whom and when, to stand behind it; "" while it stands."""
    by = taken_back(book, entry, today)
    return f", taken back by {named(book, by.who)} on {short_day(by.on, today)}" if by else ""


def what_it_was(book: Book, entry: Entry, today: date) -> str:
    """What somebody decided, answered or was told, as it stands behind its day: “, decision: Ana: we wait”, or a sentence for a note that was sent."""
    word = ""
    if entry.kind == "outcome":
        from goodbooks.accounts.before_a_talk.word_on_a_note import word_on_a_note

        word = word_on_a_note(book, entry)
    who = f"{listed(entry.who)}: " if entry.who else ""
    told = word or f", {entry.kind}: {who}{shortened(entry.title, TITLE)}"
    return f"{told}{_and_taken_back(book, entry, today)}"


def no_need(book: Book, yes: Grant, today: date) -> str:
    """That a talk to come was for what is granted by now, or what of that is still open."""
    has = f"you have {whose(book, yes.reply.who)} yes of {short_day(yes.reply.on, today)}"
    left = left_open(book, yes, today)
    return f"{has}; still open: {left}" if left else f"{has}, so you may not need this talk"


def not_in_writing(book: Book, today: date, since: date) -> tuple[Line, ...]:
    """Each yes since a day that is an answer so far, with what puts it in writing."""
    fresh = [one for one in still_granted(book, today) if since <= one.reply.on]
    if not fresh:
        return ()
    from goodbooks.accounts.before_a_talk.granted import to_confirm

    return tuple(
        Line(f"{sentence(said_yes(book, one, today))} {_IN_WRITING}: {to_confirm(one.reply)}", (one.reply.ref,), "!")
        for one in fresh
        if is_to_be_written(book, one)
    )  # fmt: skip


def in_full(
    book: Book, found: tuple[Grant, ...], today: date, above: tuple[Line, ...] = ()
) -> tuple[Line, ...]:
    """What was agreed, on what condition, what that leaves open, and how it is put in writing; what stands above it already is not told again."""
    if not found:
        return ()
    from goodbooks.accounts.before_a_talk.granted import to_confirm

    lines, told = [], {line.text for line in above}
    for grant in found[:MOST]:
        cites = (grant.reply.ref, grant.ask.ref)
        lines.append(Line(sentence(said_yes(book, grant, today)), cites, "-"))
        if grant.condition and grant.condition.lower() not in grant.reply.title.lower():
            lines.append(
                Line(f"On condition: {sentence(going_on(grant.condition))}", cites[:1], "-")
            )
        is_asked = f"Ask: {sentence(to_ask(book, grant, today))}" in told
        lines += as_left_open(book, grant, today, is_asked=is_asked)
        if is_to_be_written(book, grant):
            words = f"{_IN_WRITING}: {to_confirm(grant.reply)}"
            lines.append(Line(words, cites[:1], "-"))
    return tuple(line for line in lines if line.text not in told)


def is_to_be_written(book: Book, grant: Grant) -> bool:
    """Whether a yes is an answer by word of mouth that would be a decision: a boss's, or one to a whole proposal."""
    reply = grant.reply
    is_answer = isinstance(reply, Answer) and (is_my_boss(book, *reply.who) or grant.ask.is_case())
    if not is_answer:
        return False
    from goodbooks.accounts.before_a_talk.granted import as_decision, decided_already

    return as_decision(reply).is_verbal() and decided_already(book, reply) is None
