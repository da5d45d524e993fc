"""What follows from a talk: five answers and a private one, turned into entries to be looked at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.owed import Debt, i_owe, owed_to_me
from goodbooks.accounts.replies import (
    DONE,
    DROPPED,
    bare,
    is_nothing,
    is_said,
    made,
    outcome_of,
    split_by,
    split_speaker,
)
from goodbooks.accounts.settled import (
    answered_by,
    is_said_to_me,
    met_by_the_talk,
    told_otherwise,
    unquoted,
    wanted_of,
)
from goodbooks.accounts.which_talk import days_to_take, talk_to_take
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk

MOST = 6
_MOVED = re.compile(r"moved\b", re.IGNORECASE)
_UNDECIDED = re.compile(
    r"(?:nothing|no (?:decisions?|promises?)|not (?:decided|promised)"
    r"|(?:he|she|they|we|i) (?:did not|didn['’]?t|has not|hasn['’]?t|have not|haven['’]?t) decided?)\b",
    re.IGNORECASE,
)
"""How an answer begins that says that there was no decision, or no promise."""
_ASKED = re.compile(r"^(?:i )?asked(?: (?:him|her|them))?\s*[:,]\s*", re.IGNORECASE)


class Answers(NamedTuple):
    """What was answered; "" where a question was skipped."""

    said: str = ""
    decided: str = ""
    promised: str = ""
    asked: str = ""
    next_step: str = ""
    feeling: str = ""


PROMPTS = Answers(
    "What was said? Their words, as they said them.",
    "What was decided? (their decision; another's with the name and a colon first; a semicolon between two)",
    "What was promised, by whom, by when? (me: the outline by Friday)",
    "What did you ask, and what did they answer? (your question? their answer)",
    "What is the next step: who, what, by when?",
    "How was it for you? Private, and it may be left out.",
)

_BY_NUMBER = {
    "promised": "or a number: 1 done, 1 moved to Friday",
    "asked": "or a number: 1 yes",
}
"""How what is open already can be answered, where something is."""

WHY = Answers(
    "Exact words are what two memories of a talk disagree about first.",
    "A decision by word of mouth is soon remembered otherwise.",
    "What is owed, both ways, is what the next talk begins with.",
    "An ask that stands in the book is not forgotten, and neither is its answer.",
    "A talk without a next step is held again.",
    "It helps to read later what it was like. No page shows it to anybody else.",
)
"""Why each of the questions is asked."""


class After(NamedTuple):
    """A talk to write down: with whom, which one if it was planned, and what is open between you.

    `days` are those of the talks that can be written down: today, and the past ones that were not.
    """

    book: Book
    who: str
    today: date
    talk: Talk | None
    promises: tuple[Debt, ...]
    asks: tuple[Debt, ...]
    wanted: tuple[Ask, ...] = ()
    days: tuple[date, ...] = ()

    @property
    def day(self) -> date:
        """The day of the talk, on which what follows from it is written."""
        return self.talk.on if self.talk else self.today

    @property
    def other_days(self) -> tuple[date, ...]:
        """The days on which there was another talk that could be written down instead."""
        return tuple(day for day in self.days if day != self.day)

    def about(self, debts: tuple[Debt, ...], words: str) -> tuple[Debt | None, str]:
        """What a number before the words stands for, and the words after it."""
        number, _, rest = words.partition(" ")
        bare = number.rstrip(":.)")
        if bare.isdecimal() and len(bare) < 3 and 1 <= int(bare) <= len(debts) and rest:
            return debts[int(bare) - 1], rest.strip()
        return None, words

    def told(self, debt: Debt) -> str:
        """What is open, as it stands in the list of what can be answered by its number."""
        who = "you" if debt.by == ("me",) else ", ".join(debt.by)
        return f"{who}: {debt.entry.title} ({debt.when(self.today)})"

    def prompt(self, name: str) -> str:
        """The question of that name; by number only where something is open that has one."""
        words: str = getattr(PROMPTS, name)
        is_open = {"promised": self.promises, "asked": self.asks}.get(name)
        return f"{words[:-1]}; {_BY_NUMBER[name]})" if is_open else words

    def stray(self, name: str, words: str) -> str:
        """A number in an answer that stands for none of what is open; "" when there is none."""
        debts = {"promised": self.promises, "asked": self.asks}.get(name, ())
        for part in _parts(words):
            number, _, rest = part.partition(" ")
            plain = number.rstrip(":.)")
            is_reply = bare(rest) in (*DONE, *DROPPED, "yes", "no") or _MOVED.match(rest)
            if plain.isdecimal() and is_reply and self.about(debts, part)[0] is None:
                return plain
        return ""


def after(book: Book, who: str, today: date, on: date | None = None) -> After:
    """The talk with somebody that is to be written down: the one of the day named, or else the last.

    Where something was said to them today, it is the talk of today, planned or not.
    """
    found = (*i_owe(book, today, who), *owed_to_me(book, today, who))
    known = [debt for debt in found if debt.entry.id is not None]
    promises = tuple(debt for debt in known if debt.entry.kind == "promise")[:MOST]
    wanted = wanted_of(book, who)
    asked = [debt for debt in known if debt.entry.kind == "ask" and debt.to == ("me",)]
    due = {one.entry for one in to_say(book, who) if one.on is None or one.on <= today}
    meant = [Debt(ask, ask.to, ("me",), ask.due) for ask in wanted if ask in due]
    asks = tuple(
        debt
        for debt in (*asked, *meant)
        if not (isinstance(debt.entry, Ask) and debt.entry.is_for_a_talk())
    )[:MOST]
    talk = talk_to_take(book, who, today, on)
    days = days_to_take(book, who, today)
    return After(book, who, today, talk, promises, asks, wanted, days)


def proposed(after: After, answers: Answers) -> list[Entry]:
    """The entries that follow from the answers, the talk itself first; none from no answer."""
    if not any(answers):
        return []
    decided = list(_decided(after, answers))
    talk = _talk(after, answers)
    if after.talk is None and decided and decided[0].links:
        talk = talk._replace(matters=decided[0].matters)
    is_open = not any(entry.links for entry in decided)
    return [
        talk,
        *decided,
        *_promised(after, answers, is_open=is_open),
        *_asked(after, answers.asked),
    ]


def _moment(after: After, entry: Entry) -> Entry:
    """The entry at the time of the talk, about its matters."""
    if after.talk is None:
        return entry
    matters = () if entry.links else after.talk.matters
    return entry._replace(on=after.talk.on, at=after.talk.at, matters=matters)


def _talk(after: After, answers: Answers) -> Entry:
    lines = (
        ("stage", "debriefed"),
        ("said", unquoted(answers.said)),
        ("next-step", "" if is_nothing(answers.next_step) else answers.next_step),
        ("private", answers.feeling),
    )
    fields = tuple(pair for pair in lines if pair[1])
    talk = after.talk
    if talk is not None and talk.id is not None:
        met = met_by_the_talk(after.wanted, talk)
        return made("talk", after.today, links=met, fields=(("amends", f"^{talk.id}"), *fields))
    title = talk.title if talk else ""
    return _moment(after, made("talk", after.today, (after.who,), title=title, fields=fields))


def _parts(words: str) -> Iterator[str]:
    """What stands between semicolons, without a part that says there is nothing."""
    for part in map(str.strip, words.split(";")):
        if part and not is_nothing(part):
            yield part


def _decided(after: After, answers: Answers) -> Iterator[Entry]:
    """The decisions; their first is the answer to what I asked of them in the matter of the talk, if nothing else is.

    The next step is that of the decision where there is only one.
    """
    parts = list(_parts(answers.decided))
    step = _step_to_come(after, answers.next_step) if len(parts) == 1 else ""
    fields = (("next-step", step),) if step else ()
    is_open = not _is_answered(after, answers)
    for part in parts:
        who, what = split_speaker(after.book, part, after.who)
        by = who or after.who
        if _UNDECIDED.match(what):
            yield _moment(after, made("note", after.today, (by,), title=what))
            continue
        entry = _moment(after, made("decision", after.today, (by,), title=what, fields=fields))
        is_theirs = is_open and after.book.is_same(by, after.who)
        ask = answered_by(after.wanted, after.talk, what) if is_theirs else None
        if ask is None or ask.id is None:
            yield entry
            continue
        is_open = False
        yield entry._replace(links=(ask.id,), matters=entry.matters or ask.matters)
        yield from told_otherwise(after.book, ask, what, by, after.today)


def _step_to_come(after: After, words: str) -> str:
    """A next step that can still be one: "" where there is none, or its day has passed by now."""
    if is_nothing(words):
        return ""
    _, day = split_by(words, after.talk.on if after.talk else after.today)
    moment = read_moment(day, after.talk.on if after.talk else after.today) if day else None
    is_past = isinstance(moment, Moment) and moment.on < after.today
    return "" if is_past else words


def _is_answered(after: After, answers: Answers) -> bool:
    """Whether an ask is answered by its number."""
    return any(after.about(after.asks, part)[0] is not None for part in _parts(answers.asked))


def _promised(after: After, answers: Answers, *, is_open: bool) -> Iterator[Entry]:
    """The promises; what they said to me without a day is their answer, where an ask of mine in the matter has none."""
    is_open = is_open and not _is_answered(after, answers)
    for part in _parts(answers.promised):
        debt, rest = after.about(after.promises, part)
        if debt is not None:
            yield outcome_of(debt.entry, rest, after.today)
            continue
        who, what = split_speaker(after.book, part, after.who)
        if _UNDECIDED.match(what):
            yield _moment(after, made("note", after.today, (who or after.who,), title=what))
            continue
        what, day = split_by(what, after.talk.on if after.talk else after.today)
        giver = who or (after.who if is_said_to_me(part) else "me")
        to = after.who if giver == "me" else "me"
        ask = answered_by(after.wanted, after.talk, what)
        if is_open and not who and giver != "me" and not day and ask and ask.id:
            is_open = False
            yield _answer(after, what, (ask.id,))
            continue
        fields = (("due", day),) if day else ()
        yield _moment(
            after, made("promise", after.today, (giver,), (to,), title=what, fields=fields)
        )


def _asked(after: After, words: str) -> Iterator[Entry]:
    for part in _parts(words):
        debt, rest = after.about(after.asks, part)
        if debt is not None and debt.entry.id is not None:
            yield _answer(after, rest, (debt.entry.id,))
            if isinstance(debt.entry, Ask):
                yield from told_otherwise(after.book, debt.entry, rest, after.who, after.today)
            continue
        plain = _ASKED.sub("", part)
        question, mark, answer = (piece.strip() for piece in plain.partition("?"))
        if mark and answer:
            yield _answer(after, answer, (), f"to my question: {question}?")
        else:
            yield _moment(
                after, made("ask", after.today, ("me",), (after.who,), title=question + mark)
            )


def _answer(after: After, words: str, links: tuple[str, ...], note: str = "") -> Entry:
    fields = (*is_said(words), *((("note", note),) if note else ()))
    entry = made("answer", after.today, (after.who,), title=words, links=links, fields=fields)
    return _moment(after, entry)
