"""When the next word comes, as somebody says it: a day, or a run of days such as next week, of which the last working day is taken and said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.appointment import as_spoken
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import capital, day_text, moment_text
from goodbooks.core.problem import Unclear
from goodbooks.core.scope import Scope
from goodbooks.desk.office_days import week_in
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import Habits

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.document import Question
    from goodbooks.desk.desk import Desk
    from goodbooks.language.days.due import Due


class Heard(NamedTuple):
    """The moment that was meant, or why it is none; and what to say where a day was taken for several, or is over."""

    moment: Moment | Unclear
    remark: str = ""
    is_over: bool = False

    def text(self, said: str) -> str:
        """The words as a page is asked with them: the day that was taken, else what was said."""
        return str(self.moment) if self.remark else said

    def put(self, question: Question, said: str) -> Question:
        """The question with the next word as it was heard, without one that is over, and what is to be said of that."""
        remarks = (self.remark,) if self.remark else ()
        return question._replace(next_word="" if self.is_over else self.text(said), remarks=remarks)


def heard_next(desk: Desk, said: str, hour: str | None = None) -> Heard:
    """When the next word comes by these words, at the `hour` it is or was; a run of days that they name whole, such as next week, ends on its last working day."""
    today, words = desk.clock.today, said.strip()
    moment = read_moment(words, today)
    spoken = read_moment(as_spoken(words), today)
    is_spoken = isinstance(moment, Unclear) and isinstance(spoken, Moment)
    moment = spoken if is_spoken else moment
    if isinstance(moment, Moment) and _is_over(moment, today, hour or desk.clock.now):
        remark = f"{moment_text(moment, today)} is already over, so it is named to nobody; write a time to come."
        why = Unclear(f"{moment} is already over", 'write a time to come: "tomorrow 10:00"')
        return Heard(why, capital(remark), is_over=True)
    if is_spoken and isinstance(moment, Moment):
        return Heard(moment, f"“{words}” is taken as {moment_text(moment, today)}. If it is another, say which.")  # fmt: skip
    if isinstance(moment, Moment) or moment.choices:
        return Heard(moment)  # what is written almost like a day is asked for, and not taken
    week = week_in(desk.open(Scope(today, kinds=("person", "forecast"))).book, today)
    for due in named_days(words, today, Habits(work_days=week.work_days)):
        if (due.start, due.end) == (0, len(words)) and due.on > today:
            last = week.up_to(due.on)
            works = last >= max(due.first, today)
            day = last if works else due.on
            return Heard(Moment(day, due.at), _taken(words, due, day_text(day, today), works=works))
    return Heard(moment)


def _is_over(moment: Moment, today: date, now: str | None) -> bool:
    return moment.on < today or (moment.on == today and bool(moment.at and now and moment.at < now))


def _taken(words: str, due: Due, day: str, *, works: bool) -> str:
    """Which day was taken for what somebody said, and why that one."""
    why = f"“{words}” is taken as {day}"
    if due.first != due.on and works:
        why = f"“{words}” is several days, so the last working day of it is taken: {day}"
    elif due.first != due.on:
        why = f"“{words}” is several days, and none of them is a working day, so the last is taken: {day}"
    return f"{why}. If it is another, say which."
