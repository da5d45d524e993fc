"""The one question of the week for the boss: what the book does not know of them yet, another after a Friday without an answer, and never in the week of a no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.judged_on import goal_of_answer
from goodbooks.accounts.answers.prompting import Prompt
from goodbooks.accounts.answers.replies import is_not_known, made
from goodbooks.accounts.before_a_talk.questions import Open, next_question, talks_of_month, was_no
from goodbooks.entries.person import bosses
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NOT_NOW = frozenset({"not now", "later", "not yet"})


def for_the_boss(book: Book, today: date, tired: Collection[str] = ()) -> Iterator[Prompt]:
    """One question for the boss, whose answer becomes an expectation, or the goal that it says; one of those that are `tired` makes room for the next."""
    boss = next(iter(bosses(book)), None)
    found = _this_week(book, boss.who[0], today, tired) if boss else None
    if boss is None or found is None:
        return
    about, asked = found.about, found.words

    def become(words: str) -> Entry | None:
        if bare(words) in _NOT_NOW:
            put_off = (("puts-off", about),)
            return made("note", today, boss.who, title=f"Not now: {asked}", fields=put_off)
        if is_not_known(words):
            return None
        if found.is_goal and (goal := goal_of_answer(words, boss.who[0], today)):
            return goal
        fields = (("about", about), ("known", "asked"))
        return made("expectation", today, boss.who, title=words, fields=fields)

    words = f"Ask {boss.who[0]} when it fits: {asked} {found.so_far(today)}".strip()
    known = found.guessed or found.old
    why = (
        "You would rather know it than guess."
        if known
        else "The book does not know this about them yet."
    )
    hint = f"what {boss.who[0]} answers, once you have asked: the book keeps it as their word · not now, for sixty days"
    yield Prompt(f"boss {about}", words, hint, become, why, known.ref if known else "")


def _this_week(book: Book, who: str, today: date, tired: Collection[str]) -> Open | None:
    """The question of this week: none after a no, and after a talk of this month another than the first, which stood in its brief."""
    if was_no(book, who, today):
        return None
    found = next_question(book, who, today, tired)
    if found and talks_of_month(book, who, today):
        return next_question(book, who, today, {*tired, found.about})
    return found
