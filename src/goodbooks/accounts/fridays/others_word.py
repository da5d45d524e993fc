"""What others owe you, asked of you on a Friday: what they promised, and their word on a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import is_only_told, says_it_came, settles
from goodbooks.accounts.answers.new_day import new_day
from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import is_nothing, made, outcome_of
from goodbooks.accounts.answers.unfinished import moved_with, moved_with_words
from goodbooks.accounts.answers.word_on_my_note import told_apart
from goodbooks.accounts.fridays.word_on_a_note import state_said
from goodbooks.accounts.news.to_correct import who_answers, who_has_it
from goodbooks.accounts.owed import owed_to_me
from goodbooks.accounts.their_no import their_no
from goodbooks.checks.unconfirmed_decision import LONGEST, PATIENCE
from goodbooks.core.names import ME
from goodbooks.core.phrasing import ago, from_now, listed, shortened
from goodbooks.core.problem import Unclear
from goodbooks.core.working_days import working_days
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

MOST_OF_A_KIND = 2
_YES = frozenset({"yes", "y", "it has", "came", "it came"})


def promised_to_me(book: Book, today: date) -> list[Prompt]:
    """What others promised me and whose day has come."""
    due = [
        debt
        for debt in owed_to_me(book, today)
        if debt.entry.kind == "promise" and debt.due and debt.due.on <= today
        if not has_word(book, debt.entry, today)
    ]
    return [
        Prompt(
            f"owed {debt.entry.ref}",
            f"{listed(debt.by)} promised you “{shortened(debt.entry.title, 70)}” ({debt.when(today)}). Has it come?",
            "yes · not yet · moved to DATE · dropped · a few words",
            on_their_promise(debt.entry, today, debt.due.on if debt.due else today),
            "Its day has come, and nothing is written about it this week.",
            debt.entry.ref,
        )
        for debt in due[:MOST_OF_A_KIND]
    ]


def on_their_promise(
    entry: Entry, today: date, due: date
) -> Callable[[str], Entry | Unclear | None]:
    """What an answer becomes; that it came, said without a day, is of the day it was promised for."""

    def become(words: str) -> Entry | Unclear | None:
        if is_nothing(words):
            return None
        day = moved_with_words(words, today, due)
        if bare(words) in _YES:
            return outcome_of(entry, "done", due)
        if (settled := settles(entry, words, today, due)) is not None:
            return settled
        if says_it_came(words) and not is_only_told(entry, words):
            done = outcome_of(entry, "done", due)
            return done._replace(fields=(*done.fields, ("private", " ".join(words.split()))))
        day = day or new_day(words, today, due)
        if day is None or isinstance(day, Unclear):
            return day or outcome_of(entry, words, today)
        return moved_with(entry, day, today)

    return become


def still_asked(book: Book, ask: Ask, today: date) -> str:
    """The question about what I asked: whether there is an answer, or word since a “not yet”."""
    asked, later = f"“{shortened(ask.title, 70)}”", their_no(book, ask)
    if later and later.is_undated():
        said = f"“{shortened(later.reply.title, 70).rstrip('.')}”"
        return f"{listed(later.reply.who)} said {said} {ago(later.reply.on, today)} to {asked}. Any word since?"
    return f"You asked {listed(ask.to) or 'somebody'} {asked} {ago(ask.on, today)}. Any answer?"


def sent_back(book: Book, today: date) -> list[Prompt]:
    """The last decisions that were sent back in writing and have had no word for days."""
    waiting = [
        (decision, rung)
        for decision in book.of(Decision)
        for rung in [confirmation(book, decision, today)]
        if rung.rung == "sent back" and PATIENCE <= working_days(rung.since, today) <= LONGEST
        if decision.id is not None and reversal_of(book, decision) is None
    ]
    return [
        Prompt(
            f"sent {decision.ref}",
            f"You sent {who_has_it(book, decision, rung.by) or 'somebody'} “{shortened(decision.title, 60)}” back to be confirmed {from_now(rung.since, today)}. Any word?",
            "acknowledged · corrected: their words · silent · none yet",
            _worded(decision, who_answers(book, decision), today),
            "You wait for their word in writing, and none is in the book.",
            decision.ref,
        )
        for decision, rung in reversed(waiting[-MOST_OF_A_KIND:])
    ]


def _worded(
    decision: Decision, theirs: tuple[str, ...], today: date
) -> Callable[[str], Entry | Unclear | None]:
    def become(words: str) -> Entry | Unclear | None:
        if is_nothing(words):
            return None
        state, said = state_said(words)
        if not state:
            reason = "the words do not say whether they agree"
            return Unclear(reason, "say that they agree, what they put right, or that no word came")
        who = (ME,) if state == "silent" else theirs
        word = told_apart(said, is_yes=state == "acknowledged")
        state = "corrected" if word.put_right and state == "acknowledged" else state
        agreed = (("agreed", word.agreed),) if word.put_right and word.agreed else ()
        title = word.put_right or said or state.capitalize()
        links, fields = link_to(decision), (("state", state), *agreed)
        return made("outcome", today, who, title=title, links=links, fields=fields)

    return become
