"""As a form: every kind of entry with its fields, shown as text before it is written; and a correction the same way."""

from __future__ import annotations

from json import dumps, loads
from typing import TYPE_CHECKING

from goodbooks.core.entry import ANYONE, NAMED
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.readers import lines_noted_alone
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.desk.asking.forming import (
    correction_of,
    entry_of,
    form_of,
    says_nothing_new,
    typed_anew,
    values_of,
)
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.web.blanks import blank_in
from goodbooks.web.either import days_for_a_field
from goodbooks.web.keyed import reader_key
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of
from goodbooks.web.persons import names_of
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.rooms import capture
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.asking.forming import Slot
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit

_MOST_IDS = 80
_FIXED = ("day", "time", "id", "line.amends", "line.withdraws", "line.written")
"""What a correction does not ask for: the day of the older entry stays."""
_OFTEN = ("promise", "ask", "decision", "request", "talk", "win", "note")
"""The kinds that are written most."""
_HEADS, _FEW = ("title", "who", "to", "matters", "links"), 4
_FOLDED = (("More about it", True), ("All else that it can say", False))
"""What is folded: the fields of a usual entry of the kind, then every other."""


def show(visit: Visit) -> Answer:
    """Every kind there is, those that are written most before the others."""
    kinds = visit.desk.kinds
    return visit.draw(
        "rooms/write.html", often=[kinds[name] for name in _OFTEN],
        rest=[kinds[name] for name in kinds if name not in _OFTEN],
    )  # fmt: skip


def form(visit: Visit) -> Answer:
    """The form of one kind, with what is half filled in."""
    kind = _kind(visit)
    return _answer(visit, kind, _kept(visit, kind.name))


def look(visit: Visit) -> Answer:
    """What a form would become; nothing is written."""
    kind = _kind(visit)
    return _looked(visit, kind, None)


def write(visit: Visit) -> Answer:
    """Write what was shown; what was not shown yet is shown first."""
    return _written(visit, _kind(visit), None)


def from_line(visit: Visit) -> Answer:
    """The line of the box in the form of its kind."""
    found = visit.desk.understand(visit.said("text"))
    values = values_of(found.entry._replace(id=None))
    values.pop("line.written", None)
    _keep(visit, found.entry.kind, values)
    visit.typed.put(capture.DRAFT, "")
    return visit.go(f"/write/{found.entry.kind}")


_BACK = regex(r"/pages/[\w-]+/[\w@+.-]+")


def _back(visit: Visit) -> str:
    """The page whose gap is filled in, to come back to: from the address of the form, or from the form; "" where there is none."""
    parts = visit.parts
    back = f"/pages/{parts['page']}/{parts['about']}" if "page" in parts else visit.said("back")
    return back if _BACK.fullmatch(back) else ""


def amend(visit: Visit) -> Answer:
    """The form of an entry's kind, filled in with what it says now."""
    old = _old(visit)
    kept = _kept_for(visit, old)
    return _answer(visit, visit.desk.kinds[old.kind], kept or values_of(old), old)


def amend_some(visit: Visit) -> Answer:
    """The same form with the fields that a page lacks first, and the rest folded.

    A field of the address that holds a value already, such as confirmed:not-yet, is filled in with it,
    and what would be written is shown at once.
    """
    old = _old(visit)
    kind = visit.desk.kinds[old.kind]
    told = [one.partition(":") for one in visit.parts["fields"].split("+")]
    given = {
        _slot_of(kind, name): _value(visit, old, name, value) for name, _, value in told if value
    }
    values = _kept_for(visit, old) or values_of(old) | given
    values = {name: said for name, said in values.items() if name not in _FIXED}
    names = frozenset(name for name, *_ in told)
    if not all(value for *_, value in told):
        return _answer(visit, kind, values, old, first=names)
    try:
        found = _understood(visit, kind, values, old)
    except Refusal as refusal:
        return _answer(visit, kind, values, old, refusal=refusal, first=names)
    return _answer(visit, kind, values, old, found=found, first=names)


def _slot_of(kind: Kind, name: str) -> str:
    """The name of a field in the form, by its name in the book."""
    return f"line.{name}" if name in kind.fields else name


def _value(visit: Visit, old: Entry, name: str, value: str) -> str:
    """A value of an address as it stands in the book: for a reader, who is named there by a key, the name."""
    if name != "readers":
        return _word(value)
    names = {reader_key(one): one for one in (ANYONE, NAMED, *old.readers, *names_of(visit))}
    return ", ".join(names[key] for key in value.split(",") if key in names)


def _word(value: str) -> str:
    """A value as it stands in the book; in an address it has no space, and only a day has these signs."""
    return value if value.startswith("^") or value[:4].isdigit() else value.replace("-", " ")


def amend_look(visit: Visit) -> Answer:
    """What a correction would become; nothing is written."""
    old = _old(visit)
    return _looked(visit, visit.desk.kinds[old.kind], old)


def amend_write(visit: Visit) -> Answer:
    """Write the correction that was shown, of the entry that was shown."""
    old = _old(visit)
    here = f"{address_of(old.ref)}/amend"
    kind, now = visit.desk.kinds[old.kind], visit.desk.text_of(old)
    if visit.said("seen") != visit.mark(now):
        _keep(visit, old.ref, _filled(visit))
    changed = visit.changed_since(visit.said("seen"), now, back=here, typed=_told(visit, kind, old))
    return changed or _written(visit, kind, old)


def _told(visit: Visit, kind: Kind, old: Entry) -> str:
    """What was typed into the form of a correction otherwise than the entry says now, a field a line."""
    now = values_of(old)
    kept = _kept_for(visit, old)
    slots = form_of(kind, visit.desk.kinds).slots if kept else ()
    return "\n".join(
        f"{slot.label}: {kept.get(slot.name, '')}"
        for slot in slots
        if slot.name not in _FIXED and kept.get(slot.name, "") != now.get(slot.name, "")
    )


def _kept_for(visit: Visit, old: Entry) -> dict[str, str]:
    """The half-filled form of a correction, over the entry as it is now: what changed in it meanwhile is not changed back."""
    kept = _kept(visit, old.ref)
    seen = kept.pop("seen", "")
    before = visit.house.shown(seen)
    if not kept or before is None or seen == visit.mark(visit.desk.text_of(old)):
        return kept
    return typed_anew(kept, before, old, visit.desk.kinds)


def _looked(visit: Visit, kind: Kind, old: Entry | None) -> Answer:
    values = _filled(visit)
    _keep(visit, old.ref if old else kind.name, values)
    try:
        found = _understood(visit, kind, values, old)
    except Refusal as refusal:
        return _answer(visit, kind, values, old, refusal=_at_a_gap(visit, refusal))
    return _answer(visit, kind, values, old, found=found)


def _at_a_gap(visit: Visit, refusal: Refusal) -> Refusal:
    """A refusal of a form that fills a gap: what the page asks for is there, but not as its reader can be told it."""
    if not (says_nothing_new(refusal) and _back(visit)):
        return refusal
    return Refusal(
        "the entry says this already, and the page cannot tell it to its reader in these words",
        "write it as you would say it to whoever reads the page",
    )


def _written(visit: Visit, kind: Kind, old: Entry | None) -> Answer:
    values = _filled(visit)
    try:
        found = _understood(visit, kind, values, old)
        is_shown = visit.said("shown") == visit.mark(_shown(visit, found, values))
        if blank_in((found,)) or not is_shown:
            return _answer(visit, kind, values, old, found=found)
        visit.desk.add([found.entry])
    except Refusal as refusal:
        return _answer(visit, kind, values, old, refusal=_at_a_gap(visit, refusal))
    visit.typed.put(_draft(old.ref if old else kind.name), "")
    return visit.go(_back(visit) or address_of(old.ref if old else found.entry.ref))


def _understood(
    visit: Visit, kind: Kind, values: Mapping[str, str], old: Entry | None
) -> Understood:
    today = visit.desk.clock.today
    if old is None:
        return visit.desk.formed(entry_of(kind, values, today))
    again = _kept_from_the_page(visit, old)
    return visit.desk.formed(correction_of(old, kind, values, today, again))


def _kept_from_the_page(visit: Visit, old: Entry) -> frozenset[str]:
    """The lines that a page asks for though the entry has them: they were written while it was for me alone. Written again, they are for its readers."""
    if not _back(visit) or old.id is None:
        return frozenset()
    book = visit.desk.open(Scope(visit.desk.clock.today, ids=(old.id,))).book
    return lines_noted_alone(book, old) & _asked_for(visit)


def _asked_for(visit: Visit) -> frozenset[str]:
    """The fields that a page lacks, from the address of the form, or from the form."""
    fields = visit.parts.get("fields") or visit.said("lacking")
    return frozenset(one.partition(":")[0] for one in fields.split("+") if one)


def _shown(visit: Visit, found: Understood, values: Mapping[str, str]) -> str:
    """What was shown, but for the id it is given and the moment it is written, unless they were filled in."""
    own = (values.get("id", ""), values.get("line.written", ""))
    return "\n".join((as_shown(visit, (found,)), *own))


def _answer(
    visit: Visit,
    kind: Kind,
    values: Mapping[str, str],
    old: Entry | None = None,
    *,
    found: Understood | None = None,
    refusal: Refusal | None = None,
    first: frozenset[str] = frozenset(),
) -> Answer:
    shown = visit.mark(_shown(visit, found, values)) if found else ""
    blank = blank_in((found,)) if found else ""
    here = f"{address_of(old.ref)}/amend" if old else f"/write/{kind.name}"
    either = days_for_a_field(visit, values, refusal)
    if visit.is_partial:
        return visit.draw(
            "rooms/write_part.html",
            found=found, refusal=refusal, shown=shown, blank=blank, either=either, here=here,
        )  # fmt: skip
    form, first = form_of(kind, visit.desk.kinds), first or _asked_for(visit)
    slots = [slot for slot in form.slots if old is None or slot.name not in _FIXED]
    filled = {slot.name: values.get(slot.name, "") for slot in slots}
    recent = visit.desk.find("", limit=_MOST_IDS, order="newest").entries
    tops = first or _tops(slots)
    usual = [slot for slot in slots if _is_top(slot, filled, tops, is_named=bool(first))]
    return visit.draw(
        "rooms/write_form.html",
        kind=kind, form=form, old=old, found=found, refusal=refusal, shown=shown, values=filled, blank=blank,
        usual=usual,
        folded=[(words, left) for words, is_usual in _FOLDED if (left := [one for one in slots if one.is_usual is is_usual and one not in usual])],
        here=here, either=either,
        draft=_draft(old.ref if old else kind.name),
        seen=visit.mark(visit.desk.text_of(old)) if old else "",
        people=("me", *names_of(visit)),
        matters=visit.desk.names().matters, recent=[one for one in recent if one.id],
        back=_back(visit), lacking="+".join(sorted(_asked_for(visit))), again=_said_again(visit, kind, old),
    )  # fmt: skip


def _tops(slots: list[Slot]) -> frozenset[str]:
    """The few fields that say what it is: its title, who and to whom, its matter, and the first line or lines of its kind."""
    usual = [slot.name for slot in slots if slot.is_usual]
    heads = [name for name in usual if name in _HEADS]
    lines = [name for name in usual if name.startswith("line.")]
    return frozenset((*heads, *lines[: max(1, _FEW - len(heads))]))


def _said_again(visit: Visit, kind: Kind, old: Entry | None) -> str:
    """What of the fields a page asks for is written again as it stands, in words; "" where nothing is."""
    kept = _kept_from_the_page(visit, old) if old else frozenset()
    return listed(capital(name.replace("-", " ")) for name in kind.fields if name in kept)


def _is_top(slot: Slot, filled: Mapping[str, str], tops: frozenset[str], *, is_named: bool) -> bool:
    """Whether a field stands before those that are folded: one of those named, or else of the few, or filled in."""
    if is_named:
        return slot.name.removeprefix("line.") in tops
    return slot.name in tops or bool(filled[slot.name])


def _kind(visit: Visit) -> Kind:
    name = visit.parts["kind"]
    if name not in visit.desk.kinds:
        raise Gone("kind")
    return visit.desk.kinds[name]


def _old(visit: Visit) -> Entry:
    """The entry to be corrected; refused where a correction could not name it."""
    entry = visit.desk.entry(visit.parts["ref"])
    if entry.id is None:
        raise Refusal(
            f"{entry.ref} has no ^id that a correction could name", "goodbooks tidy gives it one",
            NOTHING_CHANGED,
        )  # fmt: skip
    return entry


def _filled(visit: Visit) -> dict[str, str]:
    """What the fields of the form hold."""
    return {name: "\n".join(said).strip() for name, said in visit.form.items()}


def _draft(name: str) -> str:
    return f"write.{name}"[:64]


def _keep(visit: Visit, name: str, values: Mapping[str, str]) -> None:
    """Keep a form half filled in, without what belongs to the page."""
    own = {key: said for key, said in values.items() if said and key not in _OF_THE_PAGE}
    visit.typed.put(_draft(name), dumps(own, ensure_ascii=False) if own else "")


_OF_THE_PAGE = ("token", "shown", "half", "whole", "back", "lacking")


def _kept(visit: Visit, name: str) -> dict[str, str]:
    """A form half filled in; nothing where what is kept is no form."""
    try:
        found = loads(visit.typed.get(_draft(name)) or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(key): said for key, said in found.items() if isinstance(said, str)}


ROOM = Room(
    "write", "As a form", 0, "", "every kind of entry with its fields, shown before it is written",
    (
        Way("/write", show),
        Way("/write/from", from_line, "POST"),
        Way("/write/{kind}", form),
        Way("/write/{kind}/look", look, "POST"),
        Way("/write/{kind}", write, "POST"),
        Way("/entry/{ref}/amend", amend),
        Way("/entry/{ref}/amend/only/{fields}", amend_some),
        Way("/entry/{ref}/amend/for/{page}/{about}", amend),
        Way("/entry/{ref}/amend/for/{page}/{about}/only/{fields}", amend_some),
        Way("/entry/{ref}/amend/look", amend_look, "POST"),
        Way("/entry/{ref}/amend", amend_write, "POST"),
    ),
)  # fmt: skip
