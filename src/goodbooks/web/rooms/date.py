"""An honest date: three answers or a list of what was finished, the day that comes of them, and the message that says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import gap_words
from goodbooks.core.fields import split_names
from goodbooks.core.measures import read_weeks
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.desk.asking.forming import LINE, form_of
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import person
from goodbooks.desk.pages.dating import (
    MORE,
    Answers,
    dated,
    letter,
    offered,
    read_file,
    what_was_counted,
)
from goodbooks.render.eml import plain
from goodbooks.web.either import days_for_a_field
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import drawn
from goodbooks.web.persons import names_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.desk.asking.forming import Slot
    from goodbooks.desk.pages.dating import Dated
    from goodbooks.web.visit import Visit

ASKED = ("what", "left", "lately")
_MOST_BYTES = 8 << 20
"""What a year of finished work takes as a table, many times over."""
_LETTER = "date.letter."
"""How the name begins under which a message in one's own words is kept."""
_WIDE = 44
"""So many letters stand on a line of the message, more or less."""
_FIRST = ("What it rests on", "Be careful", "What the file held")


class File(NamedTuple):
    """The weeks of a file that was handed over, as they stand in the form, its name, what is said of them and of what is left, and what was odd."""

    weeks: str = ""
    name: str = ""
    told: str = ""
    left: str = ""
    remarks: tuple[str, ...] = ()


class Asking(NamedTuple):
    """What the form is drawn from: what was answered, the further fields with what they hold, and what is offered."""

    typed: dict[str, str]
    more: tuple[tuple[Slot, str], ...]
    whom: str
    next_word: str
    offered: tuple[str, ...]
    people: tuple[str, ...]


class Reckoned(NamedTuple):
    """What comes of it: the forecast, the message and its gaps, and the page drawn in two parts.

    `words` are those typed for the message of the `book`, kept under `draft`.
    """

    made: Dated
    whom: tuple[str, ...]
    words: str
    book: str
    draft: str
    rows: int
    gaps: tuple[str, ...]
    head: str
    tail: str
    shown: str


def asking(visit: Visit) -> Asking:
    """The form, from the fields that a forecast has and what was typed."""
    kinds = visit.desk.kinds
    slots = {slot.name: slot for slot in form_of(kinds["forecast"], kinds).slots}
    more = tuple((slots[LINE + name], visit.said(LINE + name)) for name in MORE)
    typed = {name: visit.said(name) or visit.typed.get(f"date.{name}") or "" for name in ASKED}
    return Asking(
        typed,
        more,
        visit.said("whom"),
        visit.said("next"),
        offered(visit.desk),
        tuple(names_of(visit)),
    )


def show(visit: Visit) -> Answer:
    """The form alone."""
    return _draw(visit, File())


def reckon(visit: Visit) -> Answer:
    """The day that the answers give; nothing is written, and a file that was read stays whatever else is refused."""
    file = _handed_before(visit)
    try:
        answers, file = _answers(visit)
        return _answer(visit, answers, file)
    except Refusal as refusal:
        return _draw(visit, file, refusal=refusal)


def keep(visit: Visit) -> Answer:
    """Write down the forecast that was shown; what was not shown yet is shown first."""
    file = _handed_before(visit)
    try:
        answers, file = _answers(visit)
        found = visit.desk.formed(dated(visit.desk, answers).entry._replace(id=None))
        if visit.said("shown") != visit.mark(as_shown(visit, (found,))):
            return _answer(visit, answers, file)
        visit.desk.add([found.entry])
    except Refusal as refusal:
        return _draw(visit, file, refusal=refusal)
    for name in (
        *(f"date.{one}" for one in ASKED),
        *(one for one, _ in visit.typed.under(_LETTER)),
    ):
        visit.typed.put(name, "")
    about = found.entry.links[0] if found.entry.links else found.entry.id
    return visit.go(f"/pages/forecast/{about}")


def _answers(visit: Visit) -> tuple[Answers, File]:
    """What was answered, with the file that was handed over now or before."""
    more = {name: visit.said(LINE + name) for name in MORE}
    what, left, lately = (visit.said(name) for name in ASKED)
    answers = Answers(what, left, lately, more=more, next_word=visit.said("next"))
    handed = next(((name, data) for name, data in visit.files if data), None)
    if handed is None:
        file = _handed_before(visit)
        weeks = read_weeks(file.weeks, visit.desk.clock.today) if file.weeks else None
        if weeks is None or isinstance(weeks, Unclear):
            return answers, File()
        return answers._replace(weeks=weeks, source=file.name), file
    name, data = handed
    found = read_file(visit.desk, name, data)
    left = answers.left or (f"{found.left} items left" if found.left else "")
    answers = answers._replace(weeks=found.weeks, source=name, left=left)
    told = what_was_counted(found.weeks, name)
    return answers, File(str(found.weeks), name, told, left, found.remarks)


def _handed_before(visit: Visit) -> File:
    """The file that was read when the form was sent before; none where its weeks are none."""
    name, said = visit.said("from"), visit.said("weeks")
    weeks = read_weeks(said, visit.desk.clock.today) if said else None
    if weeks is None or isinstance(weeks, Unclear):
        return File()
    return File(str(weeks), name, what_was_counted(weeks, name))


def _answer(visit: Visit, answers: Answers, file: File) -> Answer:
    made = dated(visit.desk, answers)
    found = visit.desk.formed(made.entry._replace(id=None))
    question = visit.question()._replace(drafts=(made.entry,), remarks=file.remarks)
    document = visit.desk.page("forecast", question).document
    head = tuple(one for one in document.sections if one.title in _FIRST)
    tail = tuple(one for one in document.sections if one.title not in ("", *_FIRST))
    whom = _whom(visit)
    message = letter(visit.desk, answers, made, whom)
    words = plain(message) if message else ""
    draft = f"{_LETTER}{visit.mark(words)}"
    rows = sum(1 + len(line) // _WIDE for line in words.split("\n"))
    return _draw(visit, file, Reckoned(
        made, whom, visit.typed.get(draft) or words, words, draft, rows,
        tuple(marked for marked, _ in gap_words(message)) if message else (),
        drawn(document._replace(sections=head), visit.told) if head else "",
        drawn(document._replace(sections=tail), visit.told) if tail else "",
        visit.mark(as_shown(visit, (found,))),
    ))  # fmt: skip


def _whom(visit: Visit) -> tuple[str, ...]:
    """Who gets the message, by the names the book knows them by; without a book, as they were typed."""
    said = visit.said("whom")
    if visit.desk.where.path or visit.desk.where.demo:
        return tuple(person(visit.desk, name) for name in split_names(said))
    return tuple(split_names(said))


def _draw(
    visit: Visit, file: File, found: Reckoned | None = None, refusal: Refusal | None = None
) -> Answer:
    """The form with the file it has, and below it what comes of it."""
    form = asking(visit)
    if file.left:
        form = form._replace(typed={**form.typed, "left": file.left})
    fields = {name: visit.said(name) for name in ("next", *(LINE + one for one in MORE))}
    either = days_for_a_field(visit, fields, refusal)
    return visit.draw("rooms/date.html", form=form, file=file, found=found, refusal=refusal, either=either)  # fmt: skip


ROOM = Room(
    "date", "An honest date", 0, "", "when it will be done, from three answers",
    (
        Way("/date", show),
        Way("/date", reckon, "POST", _MOST_BYTES),
        Way("/date/keep", keep, "POST", _MOST_BYTES),
    ),
    needs_book=False,
)  # fmt: skip
