"""A day reckoned from three answers: what it is, how much is left, and how fast it went lately."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.to_come.drafting import DRAFT, Given
from goodbooks.core.book import Book
from goodbooks.core.document import Question
from goodbooks.core.measures import Amount, Weeks, read_amount
from goodbooks.core.phrasing import capital, counted
from goodbooks.core.problem import Unclear
from goodbooks.core.readers import seen_by
from goodbooks.desk.asking.forming import LINE, entry_of
from goodbooks.desk.forecasting import days_off
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.next_day import heard_next
from goodbooks.desk.pages.promised import promises_lately
from goodbooks.desk.pages.sending import message_in
from goodbooks.desk.sentences.figures_told import Figures, figures_in, of_one_sort
from goodbooks.desk.sentences.work_told import (
    KINDS,
    Told,
    called,
    drafted_from,
    subject_told,
    words_kept,
)
from goodbooks.entries.forecast import Forecast
from goodbooks.exports.reading import HowToRead, Reading, read_export
from goodbooks.language.days.habits import habits_of
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.document import Message
    from goodbooks.desk.desk import Desk

MORE = ("due", "people", "starts", "needs", "growth", "risks", "parts", "holidays")
"""The lines of a forecast that may be filled in beside the three answers."""
_OWN = ("readers", "source", "note", "private", "chance", "dates")
"""Lines that no reader is told, or that follow from the others."""
_ON_THE_PAGE = (
    ("--finished", "call the column with the day of finishing “finished”, or leave that column alone in the file"),
    ("--day-first", "write the days as 2026-11-03; or say how your office writes them, once for all: add the line date-order: day first to the entry person me"),
)  # fmt: skip
"""What is done in a file where a terminal has an option for it."""
_WHOEVER = "whoever waits"


class Answers(NamedTuple):
    """What was answered: the three, the counted weeks and where they are from, further lines of the form, and when they hear more."""

    what: str = ""
    left: str = ""
    lately: str = ""
    weeks: Weeks | None = None
    source: str = ""
    more: Mapping[str, str] = {}
    next_word: str = ""


class Dated(NamedTuple):
    """The forecast that comes of it, ready to be kept, and what it says in sentences."""

    entry: Forecast
    said: tuple[str, ...]
    waiting: tuple[str, ...] = ()
    """To whom it is promised, where the book says it."""


def read_file(desk: Desk, name: str, data: bytes) -> Reading:
    """The weeks that a file holds; refused by its name where it holds none."""
    orders = (one.line("date-order") for one in desk.known().of_kind("person"))
    habits = habits_of("", next(filter(None, orders), ""))
    found = read_export(iter([data]), HowToRead(desk.clock.today, is_day_first=habits.is_day_first))
    if isinstance(found, Unclear):
        remedy = next((how for option, how in _ON_THE_PAGE if option in found.remedy), found.remedy)
        raise Refusal(f"in {name}: {found.reason}", remedy)
    return found


def offered(desk: Desk) -> tuple[str, ...]:
    """What a day may be asked for: the open promises by their titles, then the matters."""
    today = desk.clock.today
    book = desk.open(promises_lately(today)).book
    open_ones = (one for one, _ in still_open(book, today) if not one.is_only_a_word())
    titles = dict.fromkeys(one.title for one in open_ones if one.title)
    return (*titles, *(f"#{tag}" for tag in desk.names().matters))


def dated(desk: Desk, answers: Answers, readers: tuple[str, ...] = ()) -> Dated:
    """The forecast of today, from what the readers may see of the book; a refusal says which answer is not understood."""
    today, known = desk.clock.today, desk.known()
    figures = _figures(desk, answers)
    book = Book([one for kind in KINDS for one in known.of_kind(kind)])
    book = seen_by(book, readers, desk.kinds) if readers else book
    is_sign = answers.what.startswith(("#", "^"))
    told = Told(today, "", "" if is_sign else answers.what, answers.what if is_sign else "")
    subject = subject_told(book, told, figures, known)
    entry, said = drafted_from(book, subject, figures, _given(desk, answers))
    title = entry.title or ("" if is_sign else capital(answers.what)) or called(entry)
    fields = [pair for pair in entry.fields if not (answers.source and pair[0] == "source")]
    words = "; ".join(filter(None, (answers.left, answers.lately)))
    fields += [("source", answers.source)] if answers.source else []
    fields += [words_kept(figures, words)] if words else []
    to = subject.promise.to if subject.promise else ()
    waiting = tuple(name for name in to if not book.is_me(name))
    entry = entry._replace(id=DRAFT, title=title, fields=tuple(fields))
    rest = (
        (f"not understood, and kept as words: {', '.join(figures.rest)}",) if figures.rest else ()
    )
    rests = (f"it rests on this: {figures.condition}",) if figures.condition else ()
    return Dated(entry, (*rest, *rests, *said), waiting)


def letter(desk: Desk, answers: Answers, made: Dated, whom: tuple[str, ...]) -> Message | None:
    """The message that says it to those who wait; without a greeting where nobody is known to.

    None where it has no day, or where one of them may not see what it is about.
    """
    named = whom or made.waiting
    readers = named or (_WHOEVER,)
    part = dated(desk, answers, readers)
    if part.entry.links != made.entry.links or part.entry.title != made.entry.title:
        return None
    hidden = tuple(name for name, said in made.entry.fields if name not in _OWN and part.entry.line(name) != said)  # fmt: skip
    clock = desk.clock
    question = Question(clock.today, clock.now, readers=readers, reminds=False, drafts=(made.entry,), hidden=hidden)  # fmt: skip
    if answers.next_word:
        word = heard_next(desk, answers.next_word)
        if isinstance(word.moment, Unclear):
            why = "" if word.is_over else "when the next word comes is not clear: "
            raise Refusal(f"{why}{word.moment.reason}", word.moment.remedy)
        question = word.put(question, answers.next_word)
    found = message_in(desk.page("forecast", question).document)
    return found if found is None or named else found._replace(greeting="")


def _figures(desk: Desk, answers: Answers) -> Figures:
    """What the answers tell, each of which may hold what the other was asked for."""
    today = desk.clock.today
    left = figures_in(answers.left, today)
    if answers.left and not left.is_of_work:
        how = "write 12 tickets, 40-55, 7 of 12 done, or three weeks, worst case six"
        left = Figures(work=_amount(desk, answers.left, "how much is left", how))
    if left.work is None:
        raise Refusal("how much is left is not said", "write 12 tickets, 7 of 12 done, or three weeks, worst case six")  # fmt: skip
    if answers.weeks:
        return left._replace(weeks=answers.weeks, judged=None)
    lately = figures_in(answers.lately, today)
    if answers.lately and not (lately.judged or lately.weeks or lately.people):
        how = "write about 4 a week, 3-5, or 3 last week, 5 the week before"
        lately = Figures(judged=_amount(desk, answers.lately, "how fast it went", how))
    told = left._replace(
        judged=lately.judged or left.judged, weeks=lately.weeks or left.weeks,
        people=lately.people or left.people, rest=(*left.rest, *lately.rest),
    )  # fmt: skip
    return told if left.work.in_working_days() else of_one_sort(told)


def _amount(desk: Desk, said: str, what: str, how: str) -> Amount:
    """A bare figure or two, and of what."""
    found = read_amount(said, desk.clock.today)
    is_left = what.endswith("left")
    if isinstance(found, Unclear) or not (found.high or is_left):
        raise Refusal(f"“{said}” does not say {what}", how)
    return found if found.unit else found._replace(unit="items" if is_left else "")


def _given(desk: Desk, answers: Answers) -> Given:
    """The further lines, each read as the book reads it; refused where one is not what it holds."""
    values = {LINE + name: said for name, said in answers.more.items() if name in MORE and said}
    made = entry_of(desk.kinds["forecast"], {**values, "title": "x"}, desk.clock.today)
    desk.formed(made)
    if not isinstance(made, Forecast):
        raise TypeError(made.kind)
    return Given(
        desk.clock.today, by=made.due.on if made.due else None, starts=made.starts, people=made.people,
        needs=made.needs, growth=made.growth, risks=made.risks, parts=made.parts, holidays=made.holidays,
        days_off=days_off(made.holidays, desk.clock.today) if made.holidays else (),
    )  # fmt: skip


def what_was_counted(weeks: Weeks, source: str) -> str:
    """A history in a few words: how many were finished in how many weeks, and where that is from."""
    return f"{sum(weeks.items)} finished in {counted(len(weeks.items), 'week')}, from {source}"
