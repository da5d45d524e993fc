"""The box: one line, understood as it is typed, shown before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.either_day import either_day
from goodbooks.desk.asking.tag_at_hand import tag_at_hand
from goodbooks.desk.coaching_a_line import remark_on
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.sending import KEPT_AS_A_NOTE, new_entry
from goodbooks.desk.typed.by_sentence import EACH
from goodbooks.desk.typed.choosing import choosing
from goodbooks.desk.typed.understand import apart
from goodbooks.web.blanks import BLANK, blank_in
from goodbooks.web.coached import silenced
from goodbooks.web.lines import as_shown, entries_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.desk.coaching import Flag
    from goodbooks.desk.ground.handed_back import Added
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit

DRAFT, LEFT = "capture", "capture.left"
_LOOKED_AT = 5


def show(visit: Visit) -> Answer:
    """The box on a page of its own, for whoever follows its link."""
    return _answer(visit)


def look(visit: Visit) -> Answer:
    """What a text would become; nothing is written."""
    if not visit.said("text"):
        visit.typed.put(LEFT, "")
        return _answer(visit)
    try:
        found = _understood(visit)
    except Refusal as refusal:
        return _answer(visit, refusal=refusal)
    return _answer(visit, found=found)


def remark(visit: Visit) -> Answer:
    """What the coach has to say of the line, once it is quiet: one remark at most, or none."""
    left = silenced(visit, LEFT)
    if not visit.is_partial:
        return look(visit)
    try:
        found = _understood(visit)
    except Refusal:
        return Answer(b"")
    said = _remark(visit, found, left)
    return visit.draw("rooms/capture_remark.html", remark=said) if said else Answer(b"")


def _remark(visit: Visit, found: tuple[Understood, ...], left: tuple[str, ...]) -> Flag | None:
    every = (remark_on(visit.desk, one.entry, left) for one in found[:_LOOKED_AT])
    return next((one for one in every if one), None)


def add(visit: Visit) -> Answer:
    """Write what was shown; what was not shown yet is shown first."""
    try:
        found = _understood(visit)
        if blank_in(found) or visit.said("shown") != visit.mark(as_shown(visit, found)):
            return _answer(visit, found=found)
        added = visit.desk.add([one.entry for one in found])
    except Refusal as refusal:
        return _answer(visit, refusal=refusal)
    visit.typed.put(DRAFT, "")
    visit.typed.put(LEFT, "")
    made = _answer(visit, found=found, added=added)
    return made._replace(headers={"HX-Trigger": "booked"})


def _answer(
    visit: Visit,
    *,
    found: tuple[Understood, ...] = (),
    refusal: Refusal | None = None,
    added: Added | None = None,
) -> Answer:
    part = "rooms/capture_part.html" if visit.is_partial else "rooms/capture.html"
    is_alone = bool(found) and not added and not visit.is_partial
    said = _remark(visit, found, silenced(visit, LEFT)) if is_alone else None
    choice = (
        None if added else choosing(visit.said("text"), visit.desk.kinds, visit.desk.clock.today)
    )
    return visit.draw(
        part, choice=choice, found=found, refusal=refusal, added=added, remark=said, note=_as_note(visit, refusal), instead="" if added else _instead(visit, found), blank="" if added else blank_in(found),
        either=either_day(visit.said("text"), visit.desk.clock.today, str(refusal)) if refusal else (), shown=visit.mark(as_shown(visit, found)) if found else "", tag="" if added else _tag(visit, found),
    )  # fmt: skip


def _tag(visit: Visit, found: tuple[Understood, ...]) -> str:
    """The one matter that what is typed is perhaps about; "" where it says so, or several can be meant."""
    is_told = bool(found) and (len(found) == 1 or EACH in found[0].notes)
    is_one = is_told and visit.is_own and "\n" not in visit.said("text").strip()
    return tag_at_hand(visit.desk, found[0].entry) if is_one else ""


def _understood(visit: Visit) -> tuple[Understood, ...]:
    """What the text means; plain words of one line, which no kind of entry comes near, are a note."""
    text = visit.said("text")
    if text.lstrip().startswith(f"{BLANK} "):
        raise Refusal(f"“{BLANK}” only holds the place of the day", "type over it: today, or 3 December")  # fmt: skip
    try:
        return entries_of(visit, text)
    except Refusal as refusal:
        if not _is_plain(text, refusal) or "did you mean" in refusal.remedy:
            raise
        words, matters = apart(" ".join(text.split()))
        note = new_entry(visit.desk, "note", title=words, matters=matters)
        return (note._replace(notes=(*note.notes, KEPT_AS_A_NOTE)),)


def _is_plain(text: str, refusal: Refusal | None) -> bool:
    """Whether one line was taken for an entry though it only says something."""
    return bool(refusal and "is not a kind of entry" in refusal.sentence and "\n" not in text)


def _as_note(visit: Visit, refusal: Refusal | None) -> str:
    """The line that keeps plain words as a note, where they were taken for a kind of entry; "" elsewhere."""
    text = visit.said("text")
    words, matters = apart(text)
    line = " ".join((f'note "{words}"', *(f"#{tag}" for tag in matters)))
    return line if _is_plain(text, refusal) and '"' not in text else ""


def _instead(visit: Visit, found: tuple[Understood, ...]) -> str:
    """The line that keeps a sentence as a note, where it was understood as something else by what it says, or as several entries; "" elsewhere."""
    text = " ".join(visit.said("text").split())
    if len(found) > 1:
        return f'note "{text}"' if EACH in found[0].notes else ""
    is_sentence = len(found) == 1 and text and not any(sign in text for sign in '"“”„#^')
    kind = found[0].entry.kind if is_sentence else ""
    says_it = kind in text.lower().replace(":", " ").split()
    return f'note "{text}"' if is_sentence and kind != "note" and not says_it else ""


ROOM = Room(
    "capture", "Write down", 0, "n", "one line, understood before it is written",
    (
        Way("/capture", show),
        Way("/capture/look", look, "POST"),
        Way("/capture/remark", remark, "POST"),
        Way("/capture", add, "POST"),
    ),
)  # fmt: skip
