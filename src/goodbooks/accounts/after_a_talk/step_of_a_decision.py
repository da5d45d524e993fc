"""Which next step after a talk is that of its decision, and which belongs to something else that was told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.next_step import answers_in, for_others, steps_to_come
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.names import name_key

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.accounts.after_a_talk.debrief_questions import Answers

_A_WORD = r"[\w'’]+"
_DOER = ("i", "we", "he", "she", "they", "i'll", "i’ll", "we'll", "we’ll")


def step_of_the_decision(after: After, answers: Answers) -> str:
    """The next steps that others may read and that can still be those of the one decision; "" where there are several decisions, or none.

    A step that shares a word with a promise or a question, told now or open, and none with what was decided, belongs to that.
    """
    decided = list(answers_in(answers.decided))
    if len(decided) != 1:
        return ""
    else_told = [*answers_in(answers.promised, "promised"), *answers_in(answers.asked, "asked")]
    else_told += [debt.entry.title for debt in (*after.owed, *after.asks)]
    coming = steps_to_come(answers.next_step, after.day, after.today)
    names = {part for name in (after.who, *after.book.names()) for part in re.findall(_A_WORD, name_key(name))}  # fmt: skip
    its = (
        one
        for one in coming
        if has_a_word_of(one, decided[0])
        or not any(_is_about(one, told, names) for told in else_told)
    )
    return for_others("; ".join(its), after.who)


def _is_about(step: str, told: str, names: set[str]) -> bool:
    """Whether a step has a word of what was told, other than a name, a day, and who does what: “I send …”."""
    who, *rest = re.findall(_A_WORD, name_key(step)) or [""]
    does = rest[:1] if who in (*_DOER, *names) else [who]
    said = [word for word in rest if word not in (*names, *does, *WEEKDAYS, *MONTHS)]
    return has_a_word_of(" ".join(said), told)
