"""After a talk: with whom it was, what is open between you, and the entries that the answers become."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.becoming import following
from goodbooks.accounts.debrief_questions import BY_NUMBER, PROMPTS, Answers
from goodbooks.accounts.next_step import answers_in, no_step
from goodbooks.accounts.owed import Debt, i_owe, owed_to_me
from goodbooks.accounts.promised_once import Once, once
from goodbooks.accounts.replies import (
    DONE,
    DROPPED,
    NUMBER,
    is_bare_reply,
    split_question,
    split_speaker,
    unsure_day,
)
from goodbooks.accounts.settled import answered_by, may_answer, meant_by, wanted_of
from goodbooks.accounts.which_talk import days_to_take, talk_to_take
from goodbooks.core.names import ME
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.terms import bare, is_said

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk

MOST = 6
_MOVED = re.compile(r"moved\b", re.IGNORECASE)


class After(NamedTuple):
    """A talk to write down: with whom, which one if it was planned, and what is open between you.

    `days` are those of the talks that can be written down: today, and the past ones that were not.
    `is_met` says that a decision answers an ask of mine already, so that a further yes is to the same.
    `owed` are all promises between you, those to myself and those that I only mean to give.
    """

    book: Book
    who: str
    today: date
    talk: Talk | None
    promises: tuple[Debt, ...]
    asks: tuple[Debt, ...]
    wanted: tuple[Ask, ...] = ()
    days: tuple[date, ...] = ()
    is_met: bool = False
    owed: tuple[Debt, ...] = ()

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

    def asked_by(self, words: str) -> tuple[Debt | None, str]:
        """The ask that words answer, by its number, by its own words or as a yes or a no to the only one, and the answer."""
        debt, rest = self.about(self.asks, words)
        if debt is None and "?" not in words and self._only_asked(words):
            return self.asks[0], words
        question, answer = split_question(words)
        meant = meant_by(question, self.wanted) if debt is None and answer else None
        return (Debt(meant, meant.to, (ME,), meant.due), answer) if meant else (debt, rest)

    def answered(self, words: str) -> Ask | None:
        """The ask that a decision of theirs in these words answers; None where several could be meant, or none."""
        found = answered_by(self.wanted, self.talk, words)
        return found or self._only_asked(words)

    def _only_asked(self, words: str) -> Ask | None:
        """The only ask there is, where words are a yes or a no that can be to it."""
        only = self.asks[0].entry if len(self.asks) == 1 and is_said(words) else None
        return only if isinstance(only, Ask) and may_answer(only, words) else None

    def told(self, debt: Debt) -> str:
        """What is open, as it stands in the list of what can be answered by its number."""
        who = "you" if debt.by == ("me",) else ", ".join(debt.by)
        return f"{who}: {debt.entry.title} ({debt.when(self.today)})"

    def prompt(self, name: str) -> str:
        """The question of that name; by number only where something is open that has one."""
        words: str = getattr(PROMPTS, name)
        is_open = {"promised": self.promises, "asked": self.asks}.get(name)
        return f"{words[:-1]}; {BY_NUMBER[name]})" if is_open else words

    def unclear(self, name: str, words: str) -> str:
        """Why an answer cannot be taken: a number of nothing that is open, a yes to nothing; "" where it can."""
        debts = {"promised": self.promises, "asked": self.asks}.get(name, ())
        if name == "next_step" and (alone := no_step(words, self.day)):
            return f"“{alone}” does not say who does what"
        for part in answers_in(words, name):
            if name == "asked" and self.is_met and is_bare_reply(NUMBER.sub("", part)):
                continue
            number, _, rest = part.partition(" ")
            plain = number.rstrip(":.)")
            is_reply = is_bare_reply(rest) or bare(rest) in (*DONE, *DROPPED) or _MOVED.match(rest)
            if plain.isdecimal() and is_reply and self.about(debts, part)[0] is None:
                return f"there is no number {plain} among what is open"
            who, what = split_speaker(self.book, part, self.who)
            is_theirs = not who or self.book.is_same(who, self.who)
            if name == "decided" and is_theirs and is_bare_reply(what) and not self.answered(what):
                return f"nothing says what “{bare(what)}” answers"
            if name == "promised" and (unsure := unsure_day(what, self.day)):
                return unsure
            if name == "asked" and is_bare_reply(part) and self.asked_by(part)[0] is None:
                return f"nothing says what “{bare(part)}” answers"
        return ""

    def without_answered(self, decided: str) -> After:
        """The same talk without the asks that a decision in these words answers."""
        met = {
            ask.id
            for part in answers_in(decided)
            if (ask := self.answered(split_speaker(self.book, part, self.who)[1])) is not None
            and self.book.is_same(split_speaker(self.book, part, self.who)[0] or self.who, self.who)
        }
        left = tuple(one for one in self.asks if one.entry.id not in met)
        return self._replace(asks=left, is_met=bool(met))


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
    to_me = (one for one in i_owe(book, today, ME) if one.entry.id is not None)
    planned = (one.entry for one in to_say(book, who) if one.entry.id is not None)
    said = (Debt(one, (ME,), one.to, one.due) for one in planned if isinstance(one, Promise))
    owed = tuple(one for one in (*known, *to_me, *said) if one.entry.kind == "promise")
    return After(book, who, today, talk, promises, asks, wanted, days, owed=owed)


def proposed(after: After, answers: Answers) -> list[Entry]:
    """The entries that follow from the answers, the talk itself first; none from no answer."""
    return _told_once(after, answers).entries


def told_again(after: After, answers: Answers) -> list[tuple[str, Entry]]:
    """What was told of a promise that stands in the book, and adds nothing to it: the words, and that promise."""
    return _told_once(after, answers).again


def _told_once(after: After, answers: Answers) -> Once:
    return once(after.book, following(after, answers), after.owed)
