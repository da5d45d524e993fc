"""A talk to write down: with whom it was, what is open between you, and what an answer to a question about it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.after_a_talk.asked_back import asks_back
from goodbooks.accounts.after_a_talk.debrief_questions import (
    BY_NUMBER,
    ELSE,
    NOT_HELD,
    PROMPTS,
    PUTS_RIGHT,
    Answers,
)
from goodbooks.accounts.after_a_talk.not_held import is_not_held
from goodbooks.accounts.after_a_talk.part_of_it import asks_for_it, is_beside_it
from goodbooks.accounts.after_a_talk.parted import parted
from goodbooks.accounts.answers.by_which_day import unsure_day
from goodbooks.accounts.answers.each_givers_own import each_givers_own
from goodbooks.accounts.answers.next_step import (
    answers_in,
    is_what_i_do,
    no_step,
    steps,
)
from goodbooks.accounts.answers.replies import (
    DONE,
    DROPPED,
    NUMBER,
    is_bare_reply,
    is_reply,
    moved_to,
    says_to_what,
    split_for,
    split_question,
    split_speaker,
)
from goodbooks.accounts.answers.settled import (
    answered_by,
    areas_of,
    could_be_answered,
    could_be_meant,
    has_a_word_of,
    is_said_to_me,
    is_told_of_before,
    may_answer,
    meant_by,
    names_its_area,
    told_to_whom,
)
from goodbooks.accounts.owed import Debt
from goodbooks.core.either_day import either_day
from goodbooks.core.last_day import last_day_in
from goodbooks.core.names import ME
from goodbooks.core.phrasing import shortened
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.to_say import to_say
from goodbooks.entries.answer import puts_off
from goodbooks.entries.ask import Ask
from goodbooks.language.meant.takes_up import takes_up
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import bare, has_condition, is_said

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.talk import Talk


MOST = 6


EARLY_DAYS = 3
"""What was to be asked in so many days may have been asked already: a talk comes early."""


_MINE_OR_BY = regex(r"\bby\b|\b(?:i|we)(?:['’]ll| will| shall)\b", re.IGNORECASE)
"""What makes a promise of words, and no leave that is given."""


_MOVED = regex(r"moved\b", re.IGNORECASE)

_ASKS_FOR_WHOM = regex(r"\b(?:who|whom|whose|which|name)\b", re.IGNORECASE)
"""A question to which a name alone is the answer."""


class After(NamedTuple):
    """A talk to write down: with whom, which one if it was planned, and what is open between you.

    `days` are those of the talks that can be written down: today, and the past ones that were not.
    `is_met` says that a decision answers an ask of mine already, so that a further yes is to the same.
    `owed` are all promises between you, those to myself and those that I only mean to give.
    `shown` are the asks that stood there when what I asked was answered, where these are fewer than `asks`.
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
    shown: tuple[Debt, ...] = ()

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

    def is_told_of_before(self, words: str) -> bool:
        """Whether words tell of an answer of long ago, and say neither by a number nor by an id that it is one to what is open."""
        is_meant = split_for(words)[1] is not None or words[:1].isdecimal()
        return not is_meant and is_told_of_before(self.wanted, words, self.day)

    def asked_by(self, words: str) -> tuple[Debt | None, str]:
        """The ask that words answer, by its number, by its own words or as a yes or a no to the only one, and the answer."""
        if self.is_told_of_before(words) or asks_back(words, self.who):
            return None, words
        debt, rest = self.about(self.shown or self.asks, words)
        words, ref = split_for(words)
        if debt is None and ref is not None:
            named, answer = self._named(ref), split_question(words)[1] or words
            return (Debt(named, named.to, (ME,), named.due), answer) if named else (None, words)
        tells = told_to_whom(self.wanted, words) if debt is None else None
        if tells is not None:
            return Debt(tells, tells.to, (ME,), tells.due), words
        if debt is None and "?" not in words and self._only_asked(words):
            return self.asks[0], words
        who, said = split_speaker(self.book, words, self.who)
        granted = self.granted_in(who, said) if debt is None and "?" not in words else None
        if granted is not None:
            return Debt(granted, granted.to, (ME,), granted.due), said
        question, answer = split_question(words)
        meant = self.meant(question) if debt is None and answer else None
        return (Debt(meant, meant.to, (ME,), meant.due), answer) if meant else (debt, rest)

    def parted(self, name: str, words: str) -> str:
        """The answer to what was decided or asked, each part of a line that is to one ask or another by itself; of what was promised, what each of two does; any other answer as it is."""
        if name == "promised":
            return "; ".join(
                own for one in answers_in(words, name) for own in each_givers_own(one, self.who)
            )
        asks = [
            debt.entry for debt in (self.shown if name == "asked" and self.shown else self.asks)
        ]
        return (
            parted(self.book, self.who, asks, words, name)
            if name in ("decided", "asked")
            else words
        )

    def granted_in(self, who: str, words: str) -> Ask | None:
        """The ask for an area to which words of theirs are a yes, until a day or with a word of it: “Gordon: you run the sheet until May”; None for a promise of theirs by a day, and for any other."""
        is_theirs = self.book.is_same(who, self.who) if who else is_said_to_me(words) or is_reply(words)  # fmt: skip
        if not is_theirs or _MINE_OR_BY.search(words) or granting(words) not in ("yes", "part"):
            return None
        ask = self.answered(words)
        is_to_it = ask is not None and (is_reply(words) or has_a_word_of(words, ask.title) or last_day_in(words, self.day))  # fmt: skip
        return ask if is_to_it and ask is not None and areas_of(self.book, ask) else None

    def meant(self, question: str) -> Ask | None:
        """The one ask that a question repeats, or whose area it names."""
        named = [ask for ask in self.wanted if names_its_area(self.book, ask, question)]
        if asks_for_it(question) and len(self.wanted) == 1:
            return self.wanted[0]
        return meant_by(question, self.wanted) or (named[0] if len(named) == 1 else None)

    def answered(self, words: str) -> Ask | None:
        """The ask that a decision of theirs in these words answers; None where several could be meant, or none."""
        if self.is_told_of_before(words):
            return None
        words, ref = split_for(words)
        if ref is not None:
            return self._named(ref)
        found = answered_by(self.wanted, self.talk, words) or self._only_asked(words)
        return None if found is not None and is_beside_it(words, found.title) else found

    def _named(self, ref: str) -> Ask | None:
        return next((ask for ask in self.wanted if ref and ask.id == ref), None)

    def choices(self, name: str, words: str) -> tuple[tuple[str, str], ...]:
        """Where a yes can answer one ask or another: what was asked, or none of it, and the whole answer that says so."""
        words = self.parted(name, words)
        for part in answers_in(words, name) if name in Answers._fields else ():
            asks = self._perhaps(name, part) or self._doubted(name, part)
            told = [(shortened(ask.title, 60), f"{part} for ^{ask.id}") for ask in asks]
            if told:
                told.append(
                    ("none of these" if len(told) > 1 else "something else", f"{part} for none")
                )
                whole = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)")
                return tuple((title, whole.sub(one.replace("\\", r"\\"), words, count=1)) for title, one in told)  # fmt: skip
        return ()

    def days_meant(self, words: str, why: str) -> tuple[tuple[str, str], ...]:
        """The days that an answer can mean, said in the talk or now: each as one says it, and the whole answer with it."""
        either = either_day(words, self.day, why) or either_day(words, self.today, why)
        return tuple((one.day, one.words) for one in either)

    def _perhaps(self, name: str, part: str) -> tuple[Ask, ...]:
        """The asks that a yes or a no can answer, where nothing tells which of them."""
        who, what = split_speaker(self.book, part, self.who)
        is_theirs = not who or self.book.is_same(who, self.who)
        is_asked = name == "asked" and (self.is_met or self.asked_by(part)[0] is not None)
        if name == "next_step" or not is_theirs or is_asked or not is_reply(what):
            return ()
        if self.is_told_of_before(part):
            return ()
        is_told = split_for(what)[1] is not None or (name == "promised" and not has_condition(what))
        return () if is_told else could_be_answered(self.wanted, self.talk, what)

    def doubt(self, name: str, words: str) -> str:
        """That a question in other words may have put what I meant to ask, where its yes or no says nothing else; "" where nothing does. It can be taken as it is."""
        for part in answers_in(words, name) if name == "asked" else ():
            if self._doubted(name, part):
                return f"“{split_question(part)[0]}?” may be what you meant to ask"
        return ""

    def _doubted(self, name: str, part: str) -> tuple[Ask, ...]:
        """The proposals that a question in other words may have put, where it was answered with a yes or a no."""
        if name != "asked" or self.is_met or split_for(part)[1] is not None:
            return ()
        question, answer = split_question(part)
        if not is_reply(answer) or self.asked_by(part)[0] is not None:
            return ()
        return could_be_meant(question, self.wanted, self.talk)

    def _only_asked(self, words: str) -> Ask | None:
        """The only ask there is, where words are a yes, a no or a “not yet” that can be to it."""
        only = (
            self.asks[0].entry
            if len(self.asks) == 1
            and (
                is_said(words)
                or puts_off(words)
                or granting(words, self.asks[0].entry.title) == "part"
            )
            else None
        )
        return only if isinstance(only, Ask) and may_answer(only, words) else None

    def told(self, debt: Debt) -> str:
        """What is open, as it stands in the list of what can be answered by its number."""
        who = ", ".join("you" if self.book.is_me(name) else name for name in debt.by)
        meant = next((one for one in to_say(self.book) if one.entry == debt.entry), None)
        when = f"{meant.when(self.today)}, not asked yet" if meant and debt.entry.kind == "ask" else debt.when(self.today)  # fmt: skip
        return f"{who}: {debt.entry.title} ({when})"

    def prompt(self, name: str) -> str:
        """The question of that name; what else was asked, where a decision answered an ask already, and by number only where something is open that has one."""
        words: str = ELSE if name == "asked" and self.is_met else getattr(PROMPTS, name)
        is_open = {"promised": self.promises, "asked": self.asks}.get(name)
        return f"{words[:-1]}; {BY_NUMBER[name]})" if is_open else words

    def unclear(self, name: str, words: str) -> str:
        """Why an answer cannot be taken: a number of nothing that is open, a yes to nothing, what puts right the answer before, that there was no talk; "" where it can."""
        if name in ("promised", "asked", "next_step") and takes_up(words):
            return f"“{shortened(words, 60)}” {PUTS_RIGHT}"
        if name in ("said", "decided") and is_not_held(words):
            return f"“{shortened(words, 60)}” {NOT_HELD}"
        return self._not_to_take(name, words)

    def _not_to_take(self, name: str, words: str) -> str:
        """Why an answer that puts nothing right cannot be taken; "" where it can."""
        debts = {"promised": self.promises, "asked": self.asks}.get(name, ())
        if name == "next_step":
            alone = no_step(words, self.day)
            return (
                f"“{alone}” does not say who does what" if alone else _step_unsure(words, self.day)
            )
        for part in answers_in(self.parted(name, words), name):
            is_again = name == "asked" and self.is_met and is_bare_reply(NUMBER.sub("", part))
            if is_again or self.is_told_of_before(part):
                continue
            if wrong := self._wrong_number(debts, part):
                return wrong
            rest = part.partition(" ")[2]
            who, what = split_speaker(self.book, part, self.who)
            is_theirs = not who or self.book.is_same(who, self.who)
            if perhaps := self._perhaps(name, part):
                told = " or ".join(f"^{ask.id} “{shortened(ask.title, 60)}”" for ask in perhaps)
                return f"“{bare(what)}” can answer {told}"
            what, ref = split_for(what)
            if ref and not self._named(ref):
                return f"^{ref} is nothing that you asked {self.who} and that is open"
            if name == "decided" and is_theirs and self._is_to_nothing(what, ref):
                return f"nothing says what “{bare(what)}” answers"
            if name == "promised" and (unsure := self._unsure(what, rest)):
                return unsure
            if (
                name == "asked"
                and self.asked_by(part)[0] is None
                and self._is_to_nothing(what, ref)
            ):
                return f"nothing says what “{bare(part)}” answers"
        return ""

    def _wrong_number(self, debts: tuple[Debt, ...], part: str) -> str:
        """Why a number before an answer leads nowhere: nothing open has it, or a name alone stands behind it; "" where it does."""
        number, _, rest = part.partition(" ")
        plain, said = number.rstrip(":.)"), rest.strip(" .!")
        debt = self.about(debts, part)[0]
        is_reply = is_bare_reply(rest) or bare(rest) in (*DONE, *DROPPED) or _MOVED.match(rest)
        if debt is None:
            return f"there is no number {plain} among what is open" if plain.isdecimal() and is_reply else ""  # fmt: skip
        is_name = said and any(self.book.is_same(said, one) for one in self.book.names())
        if not is_name or _ASKS_FOR_WHOM.search(debt.entry.title):
            return ""
        return f"“{said}” is a name alone, and says nothing of “{shortened(debt.entry.title, 60)}”"

    def _unsure(self, what: str, moved: str) -> str:
        """Why the day of a promise, or the one it has moved to, is asked for; "" where it is clear."""
        day = moved_to(moved, self.today)
        if isinstance(day, Unclear) and day.choices:
            return f"{day.reason}, {' or '.join(day.choices)}"
        return unsure_day(what, self.day)

    def _is_to_nothing(self, what: str, ref: str | None) -> bool:
        """Whether a yes or a no answers no ask of the book, and does not say itself to what it is."""
        is_empty = is_bare_reply(what) or (is_reply(what) and not says_to_what(what))
        return is_empty and ref is None and not self.answered(what)

    def lacks_what(self, words: str) -> bool:
        """Whether an answer to what I asked holds a yes or a no of which nothing says to what it is."""
        parts = (
            split_for(split_speaker(self.book, part, self.who)[1])
            for part in answers_in(words, "asked")
        )
        return any(self._is_to_nothing(what, ref) for what, ref in parts)

    def without_answered(self, decided: str) -> After:
        """The same talk without the asks that a decision in these words answers."""
        met = {
            ask.id
            for part in answers_in(self.parted("decided", decided))
            if (ask := self.answered(split_speaker(self.book, part, self.who)[1])) is not None
            and self.book.is_same(split_speaker(self.book, part, self.who)[0] or self.who, self.who)
        }
        left = tuple(one for one in self.asks if one.entry.id not in met)
        return self._replace(asks=left, is_met=bool(met), shown=())

    def as_shown(self, decided: str) -> After:
        """The same talk, in which a number stands for what was shown behind what was decided: for no ask that this answers."""
        return self._replace(shown=self.without_answered(decided).asks)


def _step_unsure(words: str, held: date) -> str:
    """Why the day of a next step of mine is asked for, which is a promise by then; "" where none is."""
    mine = (one for one in steps(words) if is_what_i_do(one))
    return next(filter(None, (unsure_day(one, held) for one in mine)), "")
