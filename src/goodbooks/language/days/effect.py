"""The day from which something holds that a sentence tells, or on which it is: "from 1 March we ...", "as of Monday", "it closes on the 25th"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.context import is_other, is_to_come
from goodbooks.language.days.due import DEADLINES
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.language.days.due import Due
    from goodbooks.language.days.stretch import Habits

_FROM = ("from", "as of", "starting", "ab")
_BEGINS = regex(
    r"(?i:\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|commenc(?:es?|ing)|effective|(?:with )?effect|valid|in force|applies|apply|live|runs?|wef|w\.e\.f\.?)[ :]+(?:(?:as )?(?:from|of|on|at|in|with) )?(?:the )?$)"
)
"""What goes before the day on which something begins."""
_TOLD_OF = regex(
    r"(?i:\b(?:until|till|til|before|by|following|last|every|each|since|ago|of|for|over) (?:the )?$)"
)
_IT_WAS_DECIDED = regex(
    r"(?i:\b(?:decided|agreed|voted|met|approved|resolved|ruled|signed|said|told|heard)(?: \w+)? (?:on |at )?(?:the )?$)"
)
"""Behind what a day is the one on which it was decided."""
_TO_DO = regex(r"(?i:\b\w+ed(?= (?:to|that|upon|against|not to)\b))")
"""A deed told of that only leads to what was decided: "we've decided to"."""
_NOT_FROM = regex(
    r"(?i:(?:\bnot|n['’]t|\binstead of|\brather (?:[\w ]{2,24} )?than)(?: be| begin| start)?(?: (?:from|as of|starting|ab|on|in))? (?:the )?$)"
)
"""What goes before a day on which it does not begin: "not from January", "rather from March than from January"."""
_REFUSED = regex(
    r"(?i:(?:n['’]t|\bnot|\bcannot) (?:accept|recogni[sz]e|pay(?: for)?|count|acknowledge|cover|agree (?:to|with)|refund|invoice) (?:the|your|that|those|these|this|any) [^,;.!?]*$)"
)
"""What is refused is of its own day: “we don't accept the six hours on Sunday”."""
_EVERY_WEEK = ("am", "im")
"""Before a day in German, where it is as often the day of every week."""


def effect_in(sentence: str, on: date, habits: Habits = UNKNOWN) -> Due | None:
    """The day from which what a sentence tells holds, for somebody who wrote it on the day `on`: one to come, its first where it is a run of days.

    A day behind "from" or "starts" goes before any other.
    """
    named = (due for due in named_days(sentence, on, habits) if due.first >= on)
    found = [due for due in named if not _NOT_FROM.search(_before(sentence, due))]
    found = [_of_a_change(sentence, due) for due in found]
    begun = [due for due in found if _begins(sentence, due)]
    return next(iter(begun or (due for due in found if _is_of_it(sentence, due, on))), None)


def begins_in(sentence: str, on: date, habits: Habits = UNKNOWN) -> Due | None:
    """The same, where the sentence says in so many words that something begins then."""
    found = effect_in(sentence, on, habits)
    return found if found is not None and _begins(sentence, found) else None


_MOVED_TO = regex(
    r"(?i:\b(?:moved|brought forward|postponed|pushed(?: back| out)?|put (?:back|off)|rescheduled|shifted|re-?arranged|delayed|advanced|moves|shifts)\b[^.;!?]{0,60}\b(?:to|until|till|into)(?: (?:the|next|this|\w+day,?))? $)"
)
"""What goes before the day to which something was moved."""
_TO_ANOTHER_DAY = regex(r"(?i: (?:to|until|till) )")


_CHANGED = regex(_MOVED_TO.pattern.partition("[^.;!?]")[0] + ")")


def _of_a_change(sentence: str, due: Due) -> Due:
    """A run of days that a change leads over, "moved from Tuesday to Thursday": the day it comes to."""
    is_run = due.first != due.on and _TO_ANOTHER_DAY.search(due.words)
    return due._replace(first=due.on) if is_run and _CHANGED.search(_before(sentence, due)) else due


def _begins(sentence: str, due: Due) -> bool:
    if due.lead.lower() == "from" and _TO_ANOTHER_DAY.match(sentence, due.end):
        return False
    return (
        due.lead.lower() in _FROM
        or bool(_MOVED_TO.search(_before(sentence, due)))
        or _BEGINS.search(_before(sentence, due)) is not None
    )


def _before(sentence: str, due: Due) -> str:
    return sentence[: due.start]


def _is_of_it(sentence: str, due: Due, on: date) -> bool:
    """Whether it is the day of what is told, and no day to be met by or told of."""
    before = _before(sentence, due)
    is_led_to = due.lead.lower() in (*DEADLINES, *_EVERY_WEEK)
    is_led_to = is_led_to or due.words.lower().startswith(("over ", "for ", "within "))
    if is_led_to or any(led.search(before) for led in (_TOLD_OF, _IT_WAS_DECIDED, _REFUSED)):
        return False
    ahead = _TO_DO.sub(lambda verb: " " * len(verb[0]), sentence)
    clause = before.rfind(", ") + 1
    ahead = " " * clause + ahead[clause:]
    return not is_other(sentence, due) and is_to_come(ahead, due, on)
