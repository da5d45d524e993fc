"""What follows from a talk: five answers and a private one, turned into entries to be looked at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.debrief_questions import BY_NUMBER, PROMPTS, Answers
from goodbooks.accounts.mine_alone import is_mine_alone
from goodbooks.accounts.next_step import (
    BETWEEN,
    DOINGS,
    between_questions,
    felt_in,
    for_others,
    no_step,
    promised_to_them,
    step_to_come,
    to_do,
    to_myself,
)
from goodbooks.accounts.not_asked import is_not_talked_of, still_to_ask
from goodbooks.accounts.owed import Debt, i_owe, owed_to_me
from goodbooks.accounts.replies import (
    DONE,
    DROPPED,
    TO_MY_QUESTION,
    as_given,
    is_bare_reply,
    is_nothing,
    is_undecided,
    made,
    outcome_of,
    split_by,
    split_question,
    split_speaker,
    to_what,
    unsure_day,
)
from goodbooks.accounts.settled import (
    answered_by,
    asked_for_a_talk,
    ends_anew,
    is_said_to_me,
    may_answer,
    meant_by,
    met_by_the_talk,
    told_otherwise,
    wanted_of,
)
from goodbooks.accounts.to_their_face import is_no_promise
from goodbooks.accounts.which_talk import days_to_take, talk_to_take
from goodbooks.core.names import ME
from goodbooks.core.phrasing import unquoted
from goodbooks.core.to_say import to_say
from goodbooks.entries.ask import Ask
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.terms import bare, is_said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.talk import Talk

MOST = 6
_MOVED = re.compile(r"moved\b", re.IGNORECASE)
_I_WILL = re.compile(r"\b(?:i|we)(?:['’]ll| will| shall)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"(?:he|she|they)(?:['’](?:ll|d|s|re))?\s", re.IGNORECASE)
"""How a promise begins that is told as theirs: "she sends me the plan"."""
_NUMBER = re.compile(r"^\d{1,2}[:.)]?\s+")
_ASKED = re.compile(
    r"^(?:me\s*:\s*|i\s*:\s*)?(?:(?:i )?asked(?: (?:him|her|them))?\s*[:,]\s*)?", re.IGNORECASE
)


class After(NamedTuple):
    """A talk to write down: with whom, which one if it was planned, and what is open between you.

    `days` are those of the talks that can be written down: today, and the past ones that were not.
    `is_met` says that a decision answers an ask of mine already, so that a further yes is to the same.
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
        for part in _parts(words, name):
            if name == "asked" and self.is_met and is_bare_reply(_NUMBER.sub("", part)):
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
            for part in _parts(decided)
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
    left = after.without_answered(answers.decided) if not is_open else after
    promised = list(_promised(after, answers, is_open=is_open))
    given = [one for one in promised if isinstance(one, Promise)]
    steps = (
        *to_do(answers.next_step, after.who, after.day),
        *promised_to_them(answers.next_step, after.who, after.day, given),
    )
    return [
        talk,
        *decided,
        *promised,
        *_asked(left, answers.asked, is_met=not is_open),
        *(_moment(after, one) for one in steps),
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
        ("next-step", for_others(answers.next_step, after.who)),
        (
            "private",
            "; ".join(filter(None, (_felt(answers), felt_in(answers.next_step, after.who)))),
        ),
    )
    fields = tuple(pair for pair in lines if pair[1])
    talk = after.talk
    if talk is not None and talk.id is not None:
        met = met_by_the_talk(after.wanted, talk)
        met = met or asked_for_a_talk(after.wanted, after.book, talk.on)
        return made("talk", after.today, links=met, fields=(("amends", f"^{talk.id}"), *fields))
    title = talk.title if talk else ""
    met = asked_for_a_talk(after.wanted, after.book, after.day)
    return _moment(
        after, made("talk", after.today, (after.who,), title=title, links=met, fields=fields)
    )


def _felt(answers: Answers) -> str:
    return "" if is_nothing(answers.feeling) else answers.feeling


def _parts(words: str, name: str = "decided") -> Iterator[str]:
    """The answers to a question one by one, without a part that says there is nothing."""
    between = {"promised": DOINGS, "asked": between_questions(words)}.get(name, BETWEEN)
    for part in map(str.strip, between.split(words)):
        if any(map(str.isalnum, part)) and not is_nothing(part):
            yield part


def _decided(after: After, answers: Answers) -> Iterator[Entry]:
    """The decisions; their first is the answer to what I asked of them in the matter of the talk, if nothing else is.

    The next step is that of the decision where there is only one.
    """
    parts = list(_parts(answers.decided))
    step = (
        step_to_come(answers.next_step, after.who, after.day, after.today)
        if len(parts) == 1
        else ""
    )
    fields = (("next-step", step),) if step else ()
    is_open = not _is_answered(after, answers)
    for part in parts:
        who, what = split_speaker(after.book, part, after.who)
        by = who or after.who
        if by == ME and is_mine_alone(what, after.who):
            yield _moment(after, to_myself(what, after.day))
            continue
        if is_undecided(what):
            yield _moment(after, made("note", after.today, (by,), title=what))
            continue
        entry = _moment(after, made("decision", after.today, (by,), title=what, fields=fields))
        is_theirs = after.book.is_same(by, after.who)
        ask = after.answered(what) if is_theirs else None
        entry = entry._replace(title=_titled(what, ask))
        if not is_open or ask is None or ask.id is None:
            yield entry
            continue
        is_open = False
        yield entry._replace(links=(ask.id,), matters=entry.matters or ask.matters)
        yield from told_otherwise(after.book, ask, what, by, after.today)
        yield from _ends(after, ask, what)


def _ends(after: After, ask: Ask, words: str) -> Iterator[Entry]:
    """The new end of what was asked for, where their yes says until which day, at the time of the talk."""
    for one in ends_anew(after.book, ask, words, after.day):
        yield one._replace(at=after.talk.at if after.talk else None)


def _titled(words: str, ask: Entry | None) -> str:
    """Words as a title; a bare yes or no says to what, or that nothing says it."""
    return to_what(words, ask.title if ask else "what I asked")


def _is_answered(after: After, answers: Answers) -> bool:
    """Whether an ask is answered as one; a bare yes beside a decision that says it is the same answer."""
    is_decided = any(map(is_said, _parts(answers.decided)))
    met = after.without_answered(answers.decided).is_met and is_decided
    return any(
        after.asked_by(part)[0] is not None
        for part in _parts(answers.asked, "asked")
        if not (met and is_bare_reply(_NUMBER.sub("", part)))
    )


def _promised(after: After, answers: Answers, *, is_open: bool) -> Iterator[Entry]:
    """The promises; what they said to me without a day is their answer, where an ask of mine in the matter has none."""
    is_open = is_open and not _is_answered(after, answers)
    for part in _parts(answers.promised, "promised"):
        debt, rest = after.about(after.promises, part)
        if debt is not None:
            yield outcome_of(debt.entry, rest, after.today)
            continue
        who, what = split_speaker(after.book, part, after.who)
        if who in ("", ME) and is_mine_alone(what, after.who):
            yield _moment(after, to_myself(what, after.day))
            continue
        if is_undecided(what):
            yield _moment(after, made("note", after.today, (who or after.who,), title=what))
            continue
        if not who and _is_with_terms(what):
            ask = after.answered(what) if is_open else None
            is_open = is_open and ask is None
            yield _answer(after, what, (ask.id,) if ask and ask.id else ())
            continue
        what, day = split_by(what, after.day)
        if not who and not day and " " in part and is_no_promise(part):
            yield _moment(after, made("note", after.today, title=part))
            continue
        is_theirs = is_said_to_me(part) or _OF_THEM.match(part)
        giver = who or (after.who if is_theirs else "me")
        to = after.who if giver == "me" else "me"
        ask = answered_by(after.wanted, after.talk, what)
        if is_open and not who and is_said_to_me(part) and not day and ask and ask.id:
            is_open = False
            yield _answer(after, what, (ask.id,))
            continue
        fields = (("due", day),) if day else ()
        what = as_given(what, giver, after.asks[0].entry.title if len(after.asks) == 1 else "")
        yield _moment(
            after, made("promise", after.today, (giver,), (to,), title=what, fields=fields)
        )


def _is_with_terms(words: str) -> bool:
    """Whether words are their yes with a condition, “yes but only if …”, which is an answer and no promise of mine."""
    return ("is", "part") in is_said(words) and not _I_WILL.search(words)


def _asked(after: After, words: str, is_met: bool) -> Iterator[Entry]:
    """What was asked and answered; `is_met` where a decision answers an ask already."""
    for part in _parts(words, "asked"):
        debt, rest = after.asked_by(part)
        if debt is not None and is_not_talked_of(rest):
            continue
        if debt is not None and debt.entry.id is not None:
            yield _answer(after, rest, (debt.entry.id,), asked=debt.entry.title)
            if isinstance(debt.entry, Ask):
                yield from told_otherwise(after.book, debt.entry, rest, after.who, after.today)
                yield from _ends(after, debt.entry, rest)
            continue
        if is_mine_alone(part, after.who):
            yield _moment(after, made("note", after.today, title=part))
            continue
        plain = _ASKED.sub("", part)
        question, answer = split_question(plain)
        if answer and is_not_talked_of(answer):
            yield _moment(after, still_to_ask(after.book, f"{question}?", after.who, after.today))
        elif answer:
            note = "" if is_bare_reply(answer) else f"{TO_MY_QUESTION}{question}?"
            yield _answer(after, answer, (), note, f"{question}?")
        elif is_bare_reply(_NUMBER.sub("", plain)):
            if not is_met:
                yield _answer(after, _NUMBER.sub("", plain), ())
        else:
            yield _moment(after, made("ask", after.today, ("me",), (after.who,), title=plain))


def _answer(
    after: After, words: str, links: tuple[str, ...], note: str = "", asked: str = "what I asked"
) -> Entry:
    """Their answer; `asked` is what it answers, which a bare yes or no says in its title."""
    fields = (*is_said(words, asked), *((("note", note),) if note else ()))
    title = to_what(words, asked)
    entry = made("answer", after.today, (after.who,), title=title, links=links, fields=fields)
    return _moment(after, entry)
