"""A form for each kind of entry, from what the kind declares; what was filled in as an entry, and back.

The entry is made of values, never of text put together: the writer of the syntax, which is the inverse of
its reader, turns it into lines, so that no value can be taken for anything but what it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.fields import (
    Choice,
    Day,
    Items,
    People,
    Refs,
    Text,
    Words,
    is_word,
    split_names,
)
from goodbooks.core.measured import Measured
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.naming import others
from goodbooks.syntax.quoting import is_plain_name
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.core.fields import Field

LINE = "line."
"""What stands before the name of a named line, as a field of a form."""
_CLOCK = regex(r"([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?")
_APART = regex(r"[\s,;]+")
_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"))
_OF_A_CORRECTION = ("amends", "withdraws", "written")
_HEAD = (
    ("title", "Title", "what it is, in a few words", "line"),
    ("who", "Who", "`me` is you; several with commas", "names"),
    ("to", "To whom", "likewise; odd names in [brackets]", "names"),
    ("day", "Day", "when it happened; today, if it is left open", "date"),
    ("time", "Time", "at what time, if that matters", "time"),
    ("matters", "Matter", "one word for it: loyalty, or q4/api", "matters"),
    ("links", "For", "the entries it answers, books to or settles: ^hold, ^once", "refs"),
    ("id", "Id", "a short name of its own; without one it is given one", "line"),
)  # fmt: skip
_READS = {
    "anyone": "Whoever you choose to send a page to may read it, unless you say otherwise.",
    "named": "Those who are named in it may read it, unless you say otherwise.",
    "me": "You alone may read it, unless you say otherwise.",
}


class Slot(NamedTuple):
    """One field of a form: its name there, what is asked, and how it is filled in.

    `control` is one of line, lines, choice, names, refs, matters, date, time; `options` are the words
    of a choice, each with what it means, "" where the word says that itself; `reader` says who
    may read it where that is not whoever reads the entry; `is_usual` puts it before the rest.
    """

    name: str
    label: str
    says: str
    control: str
    options: tuple[tuple[str, str], ...]
    reader: str
    is_usual: bool


class Form(NamedTuple):
    """The form of a kind: who reads such an entry, and its fields, in the order they are asked for."""

    kind: Kind
    reads: str
    slots: tuple[Slot, ...]


def form_of(kind: Kind, kinds: Mapping[str, Kind]) -> Form:
    """The form of a kind: what its own example says comes first."""
    example = read(kind.example, kinds).entries[0]
    usual = {"title", "day", "time", "matters", *(LINE + name for name, _ in example.fields)}
    usual |= {name for name, value in values_of(example).items() if value} - {"id"}
    head = [
        Slot(name, label, says, control, (), "", name in usual)
        for name, label, says, control in _HEAD
    ]
    lines = [_slot(field, LINE + field.name in usual) for field in kind.fields.values()]
    return Form(kind, _READS[kind.readers], (*head, *lines))


def _slot(field: Field, is_usual: bool) -> Slot:
    options = field.told if isinstance(field, Choice) else ()
    reader = "for you alone" if field.is_private else ""
    if field.is_guarded:
        reader = "for whoever said or did it, and readers you name"
    shape = "" if options or field.shape in ("words", "names", "^ids", "day") else field.shape
    says = f"{field.says} ({shape})" if shape else field.says
    label = field.name.replace("-", " ").capitalize()
    return Slot(LINE + field.name, label, says, _control(field), options, reader, is_usual)


def _control(field: Field) -> str:
    if isinstance(field, Choice):
        return "choice"
    if isinstance(field, People):
        return "names"
    if isinstance(field, Refs):
        return "refs"
    is_one_line = isinstance(field, Day | Measured) or (
        isinstance(field, Items) and not isinstance(field, Text)
    )
    return "line" if is_one_line else "lines"


def values_of(entry: Entry) -> dict[str, str]:
    """What an entry says, as the fields of its form hold it."""
    values = {
        "title": entry.title,
        "who": ", ".join(map(_name, entry.who)),
        "to": ", ".join(map(_name, entry.to)),
        "day": entry.on.isoformat(),
        "time": entry.at or "",
        "matters": " ".join(entry.matters),
        "links": ", ".join("^" + ref for ref in entry.links),
        "id": entry.id or "",
    }
    for name in dict.fromkeys(name for name, _ in entry.fields):
        said, field = "\n".join(entry.lines(name)), entry.declared.get(name)
        is_plain = not isinstance(field, Words) or _line(field, said) == said
        values[LINE + name] = said if is_plain else f'"{said}"'
    return values


def typed_anew(
    typed: Mapping[str, str], seen: str, now: Entry, kinds: Mapping[str, Kind]
) -> dict[str, str]:
    """A form that was filled in over an entry as it was `seen`, over that entry as it is now: only what was changed in the form is taken along.

    `seen` is the entry as text; a field that is not there was emptied, if the entry had it.
    """
    found = read(seen, kinds).entries
    before = values_of(found[0]) if found else {}
    names = before.keys() | typed.keys()
    changed = {one: typed.get(one, "") for one in names if _tidy(typed.get(one, "")) != before.get(one, "")}  # fmt: skip
    return values_of(now) | changed


def _name(name: str) -> str:
    """A name as it stands in a list of names: in brackets when it has signs that mean something there."""
    if is_plain_name(name):
        return name
    inside = name.replace("\\", "\\\\").replace("]", "\\]")
    return f"[{inside}]"


def entry_of(kind: Kind, values: Mapping[str, str], today: date) -> Entry:
    """The entry that a filled-in form means; a refusal where a value cannot be what it should be."""
    lines = (
        (name, _line(field, values.get(LINE + name, ""))) for name, field in kind.fields.items()
    )
    ref = _tidy(values.get("id", "")).removeprefix("^")
    if ref and not is_word(ref):
        raise _no_word(ref, "id")
    return kind.type(
        kind.name,
        _day(_tidy(values.get("day", "")), today),
        _clock(_tidy(values.get("time", ""))),
        tuple(split_names(_tidy(values.get("who", "")))),
        tuple(split_names(_tidy(values.get("to", "")))),
        _tidy(values.get("title", "")),
        ref or None,
        _words(values.get("matters", ""), "#", "matter"),
        _words(values.get("links", ""), "^", "id"),
        tuple((name, value) for name, value in lines if value),
    )  # fmt: skip


_NOTHING_NEW = "the form says what the entry says"


def says_nothing_new(refusal: Refusal) -> bool:
    """Whether a correction was refused because it corrects nothing."""
    return refusal.sentence == _NOTHING_NEW


def correction_of(
    old: Entry,
    kind: Kind,
    values: Mapping[str, str],
    today: date,
    again: frozenset[str] = frozenset(),
) -> Entry:
    """The entry that corrects an older one: what the form says otherwise, what is to be said `again`, and nothing else.

    A line that was emptied is written empty, which takes it away. A title, a person, a matter or a
    link cannot be taken away by a correction: that is refused.
    """
    if old.id is None:
        raise Refusal(
            f"{old.ref} has no ^id that a correction could name", "goodbooks tidy gives it one",
            NOTHING_CHANGED,
        )  # fmt: skip
    made = _with_its_name(old, entry_of(kind, {**values, "day": "", "time": "", "id": ""}, today))
    before = values_of(old)
    fields = tuple(
        (name, made.line(name))
        for name in kind.fields
        if name not in _OF_A_CORRECTION
        and (
            made.line(name) != _line(kind.fields[name], before.get(LINE + name, ""))
            or (name in again and made.line(name))
        )
    )
    corrected = made._replace(
        who=_renewed("who", old.who, made.who),
        to=_renewed("to whom", old.to, made.to),
        title="" if made.title == _tidy(old.title) else made.title or _kept("title"),
        matters=_added("matter", old.matters, made.matters),
        links=_added("link", old.links, made.links),
        fields=fields,
    )
    if not any(corrected[3:6]) and not any(corrected[7:10]):
        raise Refusal(_NOTHING_NEW, "change what is not right any more")
    return corrected._replace(fields=(*fields, ("amends", f"^{old.id}")))


def _with_its_name(old: Entry, made: Entry) -> Entry:
    """A person who is called otherwise from now on, with the name so far among the other names."""
    if old.kind != "person" or not (old.who and made.who) or made.who[0] == old.who[0]:
        return made
    return made._replace(fields=(*(one for one in made.fields if one[0] != "also"), *others(old.who[0], made.who[0], made.aliases())))  # fmt: skip


def _renewed(what: str, old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    if new == old:
        return ()
    if not new:
        _kept(what)
    return new


def _added(what: str, old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    if not set(old) <= set(new):
        _kept(what)
    return tuple(one for one in new if one not in old)


def _kept(what: str) -> str:
    raise Refusal(
        f"a correction cannot take away a {what}",
        "take the entry back, and write it anew",
        NOTHING_CHANGED,
    )


def _tidy(value: str) -> str:
    """A value as it is kept: its line ends as a book has them, no space at either end."""
    return value.replace("\r\n", "\n").replace("\r", "\n").strip()


_UNKNOWN = regex(r"(?:idk|dunno|(?:i )?(?:don['’]?t|do not) know(?: yet)?|no idea|not sure(?: yet)?|\?+)[.!]*", re.IGNORECASE)  # fmt: skip


def _line(field: Field, value: str) -> str:
    """The value of a named line, "" where it says that it is not known; exact words without the quotation marks around them."""
    text = _tidy(value)
    if _UNKNOWN.fullmatch(text) and not isinstance(field, Words):
        return ""
    if not isinstance(field, Words) or len(text) < 2:
        return text
    is_quoted = any(text[0] == begin and text[-1] == end for begin, end in _QUOTES)
    return text[1:-1] if is_quoted else text


def _day(said: str, today: date) -> date:
    found = read_moment(said, today, is_past=True) if said else None
    if isinstance(found, Unclear):
        raise Refusal(f"the day is not clear: {found.reason}", found.remedy)
    return found.on if found else today


def _clock(said: str) -> str | None:
    if not said:
        return None
    found = _CLOCK.fullmatch(said)
    if found is None:
        raise Refusal(f'"{said}" is not a time', "write it as 09:40")
    return f"{int(found[1]):02}:{found[2]}"


def _words(said: str, sign: str, what: str) -> tuple[str, ...]:
    """Matters or ids, with or without their sign, set apart by spaces or commas."""
    found = tuple(
        dict.fromkeys(word.removeprefix(sign) for word in _APART.split(_tidy(said)) if word)
    )
    for word in found:
        if not is_word(word):
            raise _no_word(word, what)
    return found


def _no_word(said: str, what: str) -> Refusal:
    article = "an" if what == "id" else "a"
    return Refusal(
        f'"{said}" is not {article} {what}', "use letters and digits, with - _ . or / inside"
    )
