"""The Friday round: at most nine questions drawn from the book, and what each answer becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.fridays.answers_due import answers_due
from goodbooks.accounts.fridays.each_time import times_gone_by
from goodbooks.accounts.fridays.ended import ends_to_ask_of
from goodbooks.accounts.fridays.for_the_boss import for_the_boss
from goodbooks.accounts.fridays.goal_without_a_win import goals_without_a_win
from goodbooks.accounts.fridays.meant_to_say import meant_to_say
from goodbooks.accounts.fridays.no_day_yet import no_day_yet
from goodbooks.accounts.fridays.others_word import promised_to_me, sent_back
from goodbooks.accounts.fridays.running_trial import running_trials
from goodbooks.accounts.fridays.still_on import promises_still_on
from goodbooks.accounts.fridays.thanked import thanks_due
from goodbooks.accounts.fridays.to_come_soon import told_this_week, wanted_soon
from goodbooks.accounts.fridays.unanswered import still_unanswered
from goodbooks.accounts.fridays.went_well import went_well

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from goodbooks.accounts.answers.prompting import Prompt
    from goodbooks.core.book import Book

MOST = 9


def prompts(book: Book, today: date, tired: Collection[str] = ()) -> tuple[Prompt, ...]:
    """The questions of this week, the most pressing first; of what is asked of the boss, nothing that is `tired` of being asked while there is more."""
    asked_for = (
        *promises_still_on(book, today),
        *times_gone_by(book, today),
        *answers_due(book, today),
        *wanted_soon(book, today),
        *meant_to_say(book, today),
        *running_trials(book, today),
        *no_day_yet(book, today),
        *told_this_week(book, today),
        *promised_to_me(book, today),
        *sent_back(book, today),
        *still_unanswered(book, today),
        *ends_to_ask_of(book, today),
        *thanks_due(book, today),
        *goals_without_a_win(book, today),
    )
    always = (*for_the_boss(book, today, tired), *went_well(book, today))
    return (*asked_for[: MOST - len(always)], *always)
