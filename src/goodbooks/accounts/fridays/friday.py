"""The Friday round: at most nine questions drawn from the book, and what each answer becomes."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import done_on, put_off, settles
from goodbooks.accounts.answers.friendly_word import friendly_note
from goodbooks.accounts.answers.promised_once import told_once
from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import (
    DONE,
    is_nothing,
    made,
    outcome_of,
)
from goodbooks.accounts.answers.time_agreed import time_agreed
from goodbooks.accounts.answers.told_beside import told_beside
from goodbooks.accounts.answers.unfinished import is_unfinished, moved_with_words
from goodbooks.accounts.fridays.answers_due import answers_due
from goodbooks.accounts.fridays.done_when import done_when
from goodbooks.accounts.fridays.each_time import asked_of_a_time, came_or_not, times_gone_by
from goodbooks.accounts.fridays.for_the_boss import for_the_boss
from goodbooks.accounts.fridays.meant_to_say import meant_to_say
from goodbooks.accounts.fridays.no_day_yet import no_day_yet
from goodbooks.accounts.fridays.others_word import promised_to_me, sent_back, still_asked
from goodbooks.accounts.fridays.running_trial import running_trials
from goodbooks.accounts.fridays.to_come_soon import told_this_week, wanted_soon
from goodbooks.accounts.fridays.went_well import HOW_TOLD, lately, went_well, won
from goodbooks.accounts.owed import i_owe
from goodbooks.accounts.readers.to_their_face import put_off_in_a_report
from goodbooks.core.days import has_come
from goodbooks.core.names import ME
from goodbooks.core.phrasing import listed, short_day, shortened
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine
from goodbooks.entries.ask import open_asks
from goodbooks.entries.decision import Decision, end_of, exception_end, reversal_of
from goodbooks.entries.goal import Goal
from goodbooks.entries.note import Note
from goodbooks.entries.person import is_my_boss
from goodbooks.entries.win import Win
from goodbooks.reckoning.terms import bare, is_said

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MOST, MOST_OF_A_KIND = 9, 2
MOST_PROMISES, MOST_LATE = 3, 6
SOON_DAYS, SILENT_DAYS, ENDING_DAYS, THANKS_DAYS, QUIET_DAYS = 7, 5, 14, 14, 30
_YES = frozenset({"yes", "y", "still on", "on"})
_YES_FIRST = regex(
    r"(?:yes|yep)(?: (?:they are|she is|he is|i did|thanked))*[,;:. ]*", re.IGNORECASE
)
_NO = frozenset({"no", "nope"})

"""How one says that something late by now was done by its day."""
_NOTE = regex(r"\s*note\s*:\s*", re.IGNORECASE)
"""What stands before words on a promise that leave its day as it was."""


def prompts(book: Book, today: date, tired: Collection[str] = ()) -> tuple[Prompt, ...]:
    """The questions of this week, the most pressing first; of what is asked of the boss, nothing that is `tired` of being asked while there is more."""
    asked_for = (
        *_promises(book, today),
        *times_gone_by(book, today),
        *answers_due(book, today),
        *wanted_soon(book, today),
        *meant_to_say(book, today),
        *running_trials(book, today),
        *no_day_yet(book, today),
        *told_this_week(book, today),
        *promised_to_me(book, today),
        *sent_back(book, today),
        *_asks(book, today),
        *_exceptions(book, today),
        *_thanks(book, today),
        *_goals(book, today),
    )
    always = (*for_the_boss(book, today, tired), *went_well(book, today))
    return (*asked_for[: MOST - len(always)], *always)


def _to(book: Book, debts: tuple[Debt, ...]) -> str:
    """To whom one thing was promised, each once; yourself only where nobody else was promised it."""
    names = {book.person_key(name): name for debt in debts for name in debt.to}
    others = [name for name in names.values() if not book.is_me(name)]
    return listed(others) or ("yourself" if names else "somebody")


def _promises(book: Book, today: date) -> list[Prompt]:
    """What I promised and is late, or due within a week, each once; not what was promised only today.

    What falls due this very day comes first, and none of it is left out for what is late; what is late is left out only where
    there is much of it, and never for what is to come.
    """
    soon = today + timedelta(days=SOON_DAYS)
    debts = [
        debt
        for debt in i_owe(book, today)
        if debt.entry.kind == "promise" and debt.due and debt.due.on <= soon
        if not has_word(book, debt.entry, today) or _is_time(debt, today)
        if debt.entry.on < today or debt.due.on <= today
    ]
    found = sorted(told_once(book, debts), key=lambda told: not _is_due(told[0], today))
    late = sum(told[0].is_late(today) for told in found)
    due = sum(_is_due(told[0], today) for told in found)
    most = max(MOST_PROMISES, due, min(due + late, MOST_LATE))
    return [_asked(book, debt, again, today) for debt, *again in found[:most]]


def _asked(book: Book, debt: Debt, again: list[Debt], today: date) -> Prompt:
    """Whether one promise was kept or is still on; of what comes again, whether it came this time."""
    done = "done on time · done today · done on DATE" if debt.is_late(today) else "done"
    words, answers = (
        f"You promised {_to(book, (debt, *again))} “{shortened(debt.entry.title, 70)}” ({debt.when(today)}). {'Did you?' if debt.is_unsaid else 'Still on?'}",
        f"yes · {done}",
    )
    if debt.due and _is_time(debt, today):
        words = asked_of_a_time(book, debt.entry, debt.due.on, today)
        answers = "yes · no · done on DATE" if debt.is_late(today) else "yes · not yet"
    return Prompt(
        f"promise {debt.entry.ref}",
        words,
        f"{answers} · moved to DATE · dropped · a few words",
        _for_all(_became(debt, today), again),
        f"It {_stands(debt, today)}, and nothing is written about it this week.",
        debt.entry.ref,
    )


def _is_time(debt: Debt, today: date) -> bool:
    """Whether a time of what comes again is there: a word of this week was of the one before."""
    return bool(debt.every) and debt.due is not None and debt.due.on <= today


def _is_due(debt: Debt, today: date) -> bool:
    return debt.due is not None and debt.due.on == today


def _for_all(
    become: Callable[[str], Entry | Unclear | None], again: list[Debt]
) -> Callable[[str], Entry | Unclear | None]:
    """What an answer becomes for one promise, which is then said of the others that promise the same."""
    links = tuple(ref for debt in again for ref in link_to(debt.entry))

    def for_all(words: str) -> Entry | Unclear | None:
        found = become(words)
        if found is None or isinstance(found, Unclear):
            return found
        return found._replace(links=(*found.links, *links))

    return for_all


def _stands(debt: Debt, today: date) -> str:
    if debt.is_unsaid:
        return "was for the day of that talk"
    soon = "is due today" if _is_due(debt, today) else "is due within a week"
    return "is late" if debt.is_late(today) else soon


def _became(debt: Debt, today: date) -> Callable[[str], Entry | Unclear | None]:
    """What the answer becomes; what was done in the talk of its day was done on that day."""
    due = debt.due
    told = on_a_promise(debt.entry, today, due.on if due else None)

    def become(words: str) -> Entry | Unclear | None:
        if debt.is_unsaid and due:
            on = due.on if bare(words) in (*_YES, *DONE) else done_on(words, today)
            if on:
                return outcome_of(debt.entry, "done", on)
        if (
            due
            and _is_time(debt, today)
            and (came := came_or_not(debt.entry, words, due.on, today))
        ):
            return came
        return told(words)

    return become


def on_a_promise(
    entry: Entry, today: date, due: date | None
) -> Callable[[str], Entry | Unclear | None]:
    """What an answer about a promise of mine, which is due on a day, becomes."""
    is_due = due is not None and due <= today

    def become(words: str) -> Entry | Unclear | None:
        if due and due < today and (when := done_when(entry, words, due, today)) is not None:
            return when
        if found := _NOTE.match(words):
            rest = words[found.end() :].strip()
            is_empty = not any(map(str.isalnum, rest))
            return None if is_empty else _for_me(outcome_of(entry, rest, today))
        if bare(words) in _NO:
            reason = "“no” leaves open what became of it"
            return Unclear(reason, "write done, moved to a day, or dropped")
        if bare(words) in _YES or is_nothing(words):
            return None
        moved = moved_with_words(words, today, due)
        if isinstance(moved, Unclear):
            return moved
        if moved is not None:
            done = outcome_of(entry, f"moved to {moved.day}", today)
            beside = (("private", moved.beside),) if moved.beside else ()
            return done._replace(fields=(*done.fields, *beside))
        settled = settles(entry, words, today, due, is_still_on=True)
        if settled is not None:
            return settled
        if is_due and is_unfinished(words):
            reason = f"“{shortened(words, 60)}” leaves the day as it was"
            return Unclear(reason, "move it? To when? Write “moved to DATE” before your words, or “note:” to keep the day")  # fmt: skip
        return _for_me(outcome_of(entry, words, today))

    return become


def _for_me(entry: Entry) -> Entry:
    """A note in free words, which is mine alone: its file says so."""
    if entry.kind != "note":
        return entry
    return entry._replace(fields=(*entry.fields, ("readers", ME)))


def _asks(book: Book, today: date) -> list[Prompt]:
    """What I asked and nobody answered by its day, or for days."""
    asks = [
        ask
        for ask in open_asks(book)
        if ask.on <= today
        and ((today - ask.on).days >= SILENT_DAYS or has_come(ask.due, today))
        and is_mine(book, ask)
        and not has_word(book, ask, today)
    ]
    return [
        Prompt(
            f"ask {ask.ref}",
            still_asked(book, ask, today),
            "their answer · none yet · asked again · dropped",
            on_an_ask(ask, today),
            f"{'Its day has come' if has_come(ask.due, today) else 'It has been open for days'}, and no answer is in the book.",
            ask.ref,
        )
        for ask in sorted(asks, key=lambda one: has_come(one.due, today))[-MOST_OF_A_KIND:]
    ]


def on_an_ask(ask: Entry, today: date) -> Callable[[str], Entry | Unclear | None]:
    """What is said of something I asked becomes: their answer, the talk that they agree to, or that I asked again."""
    states = {"asked again": "sent", "again": "sent", "dropped": "withdrawn", "drop": "withdrawn"}

    def become(words: str) -> Entry | Unclear | None:
        if bare(words) in _NO:
            reason = "“no” can be their answer, or that there is none"
            return Unclear(reason, "write they said no, or none yet")
        if is_nothing(words):
            return None
        if (moved := put_off(ask, words, today)) is not None:
            return moved
        state = states.get(bare(words))
        if state:
            title = "Asked again" if state == "sent" else "Dropped"
            fields = (("state", state),)
            return made("outcome", today, (ME,), title=title, links=link_to(ask), fields=fields)
        if (talk := time_agreed(ask, words, today)) is not None:
            return talk
        links = link_to(ask)
        if (kind := friendly_note(words, ask, today) or told_beside(words, ask, today)) is not None:
            return kind
        later = put_off_in_a_report(words)
        meant = is_said(words, ask.title) or ((("is", later),) if later else ())
        return made("answer", today, ask.to, title=words, links=links, fields=meant)

    return become


def _exceptions(book: Book, today: date) -> list[Prompt]:
    """Rules waived whose end is near, past, or an event; and decisions whose day is over."""
    found = [
        decision
        for decision in book.of(Decision)
        if decision.end_as_said() and decision.on <= today
        if exception_end(book, decision, today) is None and reversal_of(book, decision) is None
        if _may_have_ended(book, decision, today)
        if not has_word(book, decision, today)
    ]
    return [
        Prompt(
            f"exception {one.ref}",
            f"“{shortened(one.title, 60)}” {_until(book, one, today)}. Has that ended?",
            "ended · not yet · a few words",
            _ended(one, today),
            "Its end is near or past, and the book does not say that it ended.",
            one.ref,
        )
        for one in found[-1:]
    ]


def _may_have_ended(book: Book, decision: Decision, today: date) -> bool:
    """Whether it is time to ask: a waived rule before its day, any other decision after it."""
    ends = end_of(book, decision, today)
    if not (decision.exception or decision.skips):
        return ends is not None and ends.on < today
    return ends is None or ends.on <= today + timedelta(days=ENDING_DAYS)


def _until(book: Book, decision: Decision, today: date) -> str:
    """What it leaves out, and until which day or event."""
    day = end_of(book, decision, today)
    end = short_day(day.on, today) if day else decision.end_as_said()
    waived = decision.exception or listed(decision.skips)
    return f"leaves out {waived} until {end}" if waived else f"was to end on {end}"


def _ended(decision: Entry, today: date) -> Callable[[str], Entry | Unclear | None]:
    def become(words: str) -> Entry | None:
        if is_nothing(words):
            return None
        on = done_on(words, today)
        if on or bare(words) in {"ended", "yes", "over", *DONE}:
            fields = (("state", "ended"),)
            links = link_to(decision)
            return made("outcome", on or today, (ME,), title="Ended", links=links, fields=fields)
        return _for_me(made("note", today, (ME,), title=words, links=link_to(decision)))

    return become


def _thanks(book: Book, today: date) -> list[Prompt]:
    """Who made a late win happen, and was not thanked for it as far as the book knows."""
    for win in reversed(book.of(Win)):
        others = [name for name in win.credit if not book.is_me(name)]
        if others and 0 <= (today - win.on).days <= THANKS_DAYS and not book.pointing_to(win, Note):
            words = f"{listed(others)} helped with “{shortened(win.title, 60)}”. Are they thanked?"
            return (
                [Prompt(f"thanks {win.ref}", words, "yes · not yet · how you thanked them", _thanked(win, others, today), "It went well in the last two weeks, and no thanks are in the book.", win.ref)]
                if win.id
                else []
            )  # fmt: skip
    return []


def _thanked(win: Win, others: list[str], today: date) -> Callable[[str], Entry | Unclear | None]:
    def become(words: str) -> Entry | None:
        if is_nothing(words):
            return None
        found = _YES_FIRST.match(words)
        how = "" if bare(words) in _YES else words[found.end() :] if found else words
        title = f"Thanked: {how}" if how else "Thanked"
        return made("note", today, tuple(others), title=title, links=link_to(win))

    return become


def _goals(book: Book, today: date) -> list[Prompt]:
    """A goal of the boss, or mine, to which no win was booked for a month."""
    for goal in book.of(Goal):
        is_over = goal.due is not None and goal.due.on < today
        if goal.id is None or not goal.who or is_over or goal.on > today or not _counts(book, goal):
            continue
        wins = [win.on for win in book.pointing_to(goal, Win) if win.on <= today]
        if (today - max(wins, default=goal.on)).days >= QUIET_DAYS:
            whose = "You are" if book.is_me(goal.who[0]) else f"{goal.who[0]} is"
            words = f"{whose} judged on “{shortened(goal.title, 70)}”; no win is booked to it lately. What helped it?"
            return [
                Prompt(
                    f"goal {goal.ref}",
                    words,
                    HOW_TOLD,
                    won(book, lately(today), today, link_to(goal)),
                    "A goal without a win is easily forgotten, and so is who worked for it.",
                    goal.ref,
                )
            ]
    return []


def _counts(book: Book, goal: Goal) -> bool:
    return book.is_me(goal.who[0]) or is_my_boss(book, goal.who[0])
