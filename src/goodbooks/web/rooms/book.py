"""The book: the text itself, a part at a time, edited with care and never over what somebody else wrote."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.asking.offering import offers_at
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.texts import half_edited
from goodbooks.desk.texts.editing import Written, part_after, surprise_at
from goodbooks.desk.texts.half_edited import HalfEdited
from goodbooks.desk.texts.looking_at_text import (
    SORTS,
    entries_in,
    line_of,
    look,
    problems_of,
)
from goodbooks.desk.texts.months_in import months_in
from goodbooks.desk.texts.parts import key_of, name_of, part_of, path_by, seal_from
from goodbooks.desk.texts.three_texts import excerpts, together
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.problem import Problem
    from goodbooks.desk.texts.editing import Surprise
    from goodbooks.desk.texts.looking_at_text import Mark
    from goodbooks.desk.texts.parts import Part, Seal
    from goodbooks.web.visit import Visit

_MOST = 8 << 20
_MANY = 10
"""Taking out so many entries at once is asked about first."""
_SHOWN = 200


class Sheet(NamedTuple):
    """What the form of a part is drawn from: its file's key, its seal, its first line, its text and its problems.

    `of` is the mark of an older text that what is typed was begun on; `sure` is how many entries less
    were asked about; `why` says why it cannot be edited, "" when it can. `is_put_back` when its text
    is what is remembered of a file that lost everything.
    """

    key: str
    seal: Seal
    line: int
    text: str
    problems: tuple[Problem, ...]
    at: int = 0
    of: str = ""
    sure: int = 0
    why: str = ""
    is_put_back: bool = False


def show(visit: Visit) -> Answer:
    """The one file of the book, or the list of its files."""
    files = visit.desk.where.files
    if len(files) == 1:
        return _part(visit, files[0])
    rows = []
    for path in files:
        name = name_of(path)
        try:
            day = part_of(path).spans[0].day
        except Refusal:  # it went away, or cannot be read; its own page says why
            day = ""
        rows.append((key_of(name), name, day))
    return visit.draw("rooms/book_files.html", rows=rows)


def one(visit: Visit) -> Answer:
    """The newest part of a file."""
    return _part(visit, _path(visit))


def at_line(visit: Visit) -> Answer:
    """The part of a file that holds a line."""
    line = visit.parts["line"]
    if not line.isdecimal() or len(line) > 9:
        raise Gone("line")
    return _part(visit, _path(visit), int(line))


def go(visit: Visit) -> Answer:
    """To a line, or to the first of a day."""
    said = visit.said("line")
    if not said:
        raise Refusal("no line and no day is named", "write the number of a line, or a day")
    line = line_of(_path(visit), said, visit.desk.clock.today)
    return visit.go(f"/book/{visit.parts['key']}/line/{line}")


def problems(visit: Visit) -> Answer:
    """Everything `check` says of the lines of one file; the whole of it is read for that."""
    path = _path(visit)
    found = visit.desk.problems_under(path)
    return visit.draw(
        "rooms/book_all_problems.html", key=visit.parts["key"], file=name_of(path),
        problems=found[:_SHOWN], count=len(found),
    )  # fmt: skip


def look_at(visit: Visit) -> Answer:
    """What is typed, seen as the reader of the book sees it, and kept until it is saved."""
    path, seal, text = _path(visit), _seal(visit), _typed(visit)
    line = _number(visit, "first")
    looked = look(text, visit.desk.kinds, name_of(path), line)
    return _json(
        {
            "marks": [_flat(row, marks) for row, marks in zip(text.split("\n"), looked.marks, strict=True)],
            "lines": [[one.place.line - line, int(one.is_remark)] for one in looked.problems],
            "problems": _drawn_problems(visit, looked.problems),
            "count": len(looked.problems),
            "kept": not visit.is_own or _keep(visit, seal, line, text),
        }
    )  # fmt: skip


def offer(visit: Visit) -> Answer:
    """What may come next at the caret."""
    before = next(iter(visit.form.get("before", ())), "").replace("\r\n", "\n")
    try:
        found = offers_at(visit.desk, before[-20_000:])
    except Refusal:
        return _json({"typed": 0, "offers": []})
    return _json({"typed": _units(before[len(before) - found.typed :]), "offers": found.offers})


def let_go(visit: Visit) -> Answer:
    """Forget what was typed on one text and not saved."""
    half_edited.let_go(visit.typed, visit.parts["key"], visit.said("mark"))
    return visit.go(f"/book/{visit.parts['key']}/line/{_number(visit, 'first')}")


def save(visit: Visit) -> Answer:
    """Write it in place of what was shown; on any surprise nothing is written and nothing typed is lost."""
    path, seal, text = _path(visit), _seal(visit), _typed(visit)
    line = _number(visit, "first")
    if visit.is_own:
        _keep(visit, seal, line, text)
        fewer = _fewer(visit, seal, text)
        is_much = fewer >= _MANY or (fewer > 0 and not text.strip())
        if is_much and visit.said("sure") != str(fewer):
            return _ask(visit, seal, text, fewer)
    is_put_back = visit.said("back") == "yes"
    outcome = visit.desk.save(path, seal, text, _base(visit, seal), is_put_back=is_put_back)
    if not isinstance(outcome, Written):
        return _surprised(visit, seal, text, outcome)
    for mark in (seal.mark, visit.said("of")):
        half_edited.let_go(visit.typed, visit.parts["key"], mark)
    visit.house.remember(outcome.seal.mark, outcome.text)
    if visit.is_partial:
        said = {"seal": str(outcome.seal), "first": outcome.line, "text": outcome.text}
        return _json({**said, "version": visit.version})
    part = part_after(path, outcome.seal) or part_of(path, outcome.line)
    return _drawn(visit, part, is_saved=True)


def kept(visit: Visit) -> Answer:
    """What was typed on a text that has changed since: all three, to be put together."""
    path, key = _path(visit), visit.parts["key"]
    found = half_edited.kept(visit.typed, key, visit.parts["mark"])
    if found is None:
        raise Gone("text")
    now = surprise_at(path, found.seal, found.shown or None)
    if now.seal is not None and now.seal.mark == found.seal.mark:
        return _alone(visit, _sheet(visit, now.seal, now.line, found.text), is_typed=True)
    return _surprised(visit, found.seal, found.text, now)


def _path(visit: Visit) -> str:
    return visit.refuse_stranger(path_by(visit.parts["key"], visit.desk.where), "file")


def _seal(visit: Visit) -> Seal:
    seal = seal_from(visit.said("seal"))
    if seal is None:
        raise Refusal("the form does not say what it was made from", "load the page again; what you typed is in your browser")  # fmt: skip
    return seal


def _typed(visit: Visit) -> str:
    """What the form holds, sign for sign, with lines that end in LF."""
    text = next(iter(visit.form.get("book", ())), "")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _number(visit: Visit, name: str) -> int:
    said = visit.said(name)
    return int(said) if said.isdecimal() and 0 < len(said) < 10 else 1


def _base(visit: Visit, seal: Seal) -> str | None:
    """The text that a form was made from; None when it is not known any more."""
    shown = visit.house.shown(seal.mark)
    if shown is None:
        found = half_edited.kept(visit.typed, visit.parts["key"], seal.mark)
        shown = found.shown if found and (found.shown or not seal.length) else None
    return shown


def _keep(visit: Visit, seal: Seal, line: int, text: str) -> bool:
    edited = HalfEdited(seal, line, _base(visit, seal) or "", text)
    return half_edited.keep(visit.typed, visit.parts["key"], edited)


def _fewer(visit: Visit, seal: Seal, text: str) -> int:
    """How many entries less a text holds than the one it was made from."""
    base = _base(visit, seal)
    if base is None or len(text) >= len(base):
        return 0
    return entries_in(base, visit.desk.kinds) - entries_in(text, visit.desk.kinds)


def _ask(visit: Visit, seal: Seal, text: str, fewer: int) -> Answer:
    """Whether so much shall go; nothing is written yet."""
    if visit.is_partial:
        return _json({"sure": fewer})
    sheet = _sheet(visit, seal, _number(visit, "first"), text)
    return _alone(visit, sheet._replace(sure=fewer, of=visit.said("of")), is_typed=False)


def _alone(visit: Visit, sheet: Sheet, *, is_typed: bool) -> Answer:
    """A form without the other parts of its file around it."""
    return visit.draw(
        "rooms/book.html", sheet=sheet, part=None, file=name_of(_path(visit)),
        is_saved=False, is_typed=is_typed, others=(), sorts=SORTS,
    )  # fmt: skip


def _sheet(visit: Visit, seal: Seal, line: int, text: str) -> Sheet:
    """A form for a text that is typed and stands nowhere yet."""
    file = name_of(_path(visit))
    found = look(text, visit.desk.kinds, file, line).problems
    return Sheet(visit.parts["key"], seal, line, text, found)


def _part(visit: Visit, path: str, line: int = 0) -> Answer:
    return _drawn(visit, part_of(path, line), at=line)


def _drawn(visit: Visit, part: Part, *, at: int = 0, is_saved: bool = False) -> Answer:
    """A part of a file with what is half typed on it, and a word on what is half typed elsewhere."""
    key, seal = key_of(part.file), part.seal
    edited = half_edited.kept(visit.typed, key, seal.mark) if visit.is_own else None
    why = part.unfit
    text = part.text[: _MOST >> 3]
    found = problems_of(part, visit.desk.kinds)
    if not why:
        visit.house.remember(seal.mark, part.text)
    if edited is not None and not why:
        text = edited.text
        found = look(text, visit.desk.kinds, part.file, part.line).problems
    lost = _lost(visit) if not part.data and edited is None else ""
    text = text or lost
    others = [one for one in half_edited.all_kept(visit.typed, key) if one.seal.mark != seal.mark]
    return visit.draw(
        "rooms/book.html", part=part, file=part.file, is_saved=is_saved, is_typed=edited is not None,
        sheet=Sheet(key, seal, part.line, text, found[:_SHOWN], at, why=why, is_put_back=bool(lost)),
        sorts=SORTS, months=months_in(text, part.line),
        others=[(one, _place(visit, key, one)) for one in others],
    )  # fmt: skip


def _lost(visit: Visit) -> str:
    """What is remembered of a book of one file that holds nothing; "" where nothing is missing."""
    where = visit.desk.where
    return visit.desk.recover().text if where.is_own and not where.is_folder else ""


def _place(visit: Visit, key: str, edited: HalfEdited) -> int:
    """The first line of the part that is still what something was typed on; 0 when none is."""
    part = part_after(path_by(key, visit.desk.where), edited.seal)
    return part.line if part is not None and part.seal.mark == edited.seal.mark else 0


def _surprised(visit: Visit, seal: Seal, text: str, found: Surprise) -> Answer:
    """What was shown, what there is now, and what was typed: nothing was written, nothing is lost."""
    if visit.is_partial:
        return Answer(b"{}", "application/json", 409)
    shown = _base(visit, seal)
    merged = together(shown, found.text, text) if found.seal and shown is not None else None
    sheet = None
    if found.seal is not None:
        visit.house.remember(found.seal.mark, found.text)
        sheet = _sheet(visit, found.seal, found.line, text if merged is None else merged)
        sheet = sheet._replace(of=seal.mark)
    first = found.line if found.seal is not None else _number(visit, "first")
    # what stands in no field is shown whole
    texts = excerpts(shown if sheet else None, found.text, text, first)
    return visit.draw(
        "rooms/book_three.html", 409, sheet=sheet, is_merged=merged is not None, shown=shown,
        texts=texts, key=visit.parts["key"], mark=seal.mark,
        file=name_of(_path(visit)), sorts=SORTS,
    )  # fmt: skip


def _drawn_problems(visit: Visit, found: Iterable[Problem]) -> str:
    template = visit.house.templates.get_template("rooms/book_problems.html")
    return template.render(problems=tuple(found)[:_SHOWN], key=visit.parts["key"])


def _json(said: object) -> Answer:
    return Answer(dumps(said).encode(), "application/json")


def _flat(line: str, marks: tuple[Mark, ...]) -> list[int]:
    """The marks of a line in one row of numbers, counted as a browser counts signs."""
    if line.isascii() or max(line, default="") <= "\uffff":
        return [part for one in marks for part in (one.start, one.end, SORTS.index(one.sort))]
    return [
        part for one in marks
        for part in (_units(line[: one.start]), _units(line[: one.end]), SORTS.index(one.sort))
    ]  # fmt: skip


def _units(text: str) -> int:
    """How many signs a browser counts in a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


ROOM = Room(
    "book", "The book", 11, "b", "the text itself, to read and to change with care",
    (
        Way("/book", show),
        Way("/book/{key}", one),
        Way("/book/{key}", save, "POST", _MOST),
        Way("/book/{key}/line/{line}", at_line),
        Way("/book/{key}/problems", problems),
        Way("/book/{key}/kept/{mark}", kept),
        Way("/book/{key}/look", look_at, "POST", _MOST),
        Way("/book/{key}/offer", offer, "POST"),
        Way("/book/{key}/go", go, "POST"),
        Way("/book/{key}/let-go", let_go, "POST"),
    ),
)  # fmt: skip
