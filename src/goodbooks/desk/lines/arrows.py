"""Names without their arrow: "me to Priya" is understood, and what is no one's name is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.names import ME, by_short_name, name_key, near, titled
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known

NOBODY = frozenset({
    "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nobody", "they", "them",
})  # fmt: skip
_AND = frozenset({"and", "&"})
_BETWEEN = _AND | {"to", "from", "with", "by"}
_LONGEST_NAME = 4


def with_arrow(entry: Entry, known: Known, line: str) -> Entry:
    """The entry with its people where they belong; refused where a name is none.

    A name in brackets on the line is meant as it stands.
    """
    if entry.kind == "person":
        return entry
    if not entry.to:
        entry = _mine(_turned(entry, known))
    for name in (*entry.who, *entry.to):
        if known.is_person(name) or f"[{name}]" in line:
            continue
        if name_key(name) in NOBODY:
            why = f'"{name}" is nobody by name'
            raise Refusal(why, f"name them, with commas; or write [{name}] if it is a name")
        parts = _two(name, known)
        if parts:
            raise _no_name(entry, name, parts, known)
    return entry


def _mine(entry: Entry) -> Entry:
    """An ask as one says it: "ask Marcus ..." is mine to Marcus; another's has an arrow."""
    names = " ".join(entry.who)
    if entry.kind != "ask" or entry.to or not names or ME in name_key(names).split():
        return entry
    return entry._replace(who=(ME,), to=entry.who)


def _turned(entry: Entry, known: Known) -> Entry:
    """The entry with "NAME to NAME" read as an arrow, when both are known."""
    for at, name in enumerate(entry.who):
        left, found, right = name.partition(" to ")
        if found and known.is_person(left) and known.is_person(right):
            to = (right, *entry.who[at + 1 :])
            return entry._replace(who=(*entry.who[:at], left), to=to)
    return entry


def arrow_for_to(words: str, known: Known) -> str:
    """Words before a title with " to " as an arrow, when somebody known stands on either side."""
    left, found, right = words.partition(" to ")
    names = [part.strip() for part in left.split(",")]
    if not found or not all(map(known.is_person, names)):
        return words
    after = right.replace(",", " ,").split()
    leads = (" ".join(after[:count]) for count in range(1, _LONGEST_NAME + 1))
    return f"{left} -> {right}" if any(map(known.is_person, leads)) else words


def _two(name: str, known: Known) -> tuple[list[str], list[str]] | None:
    """The words of one name, cut in two where somebody known, or me, begins or ends."""
    words = name.split()
    for size in range(len(words) - 1, 0, -1):
        for at in range(len(words) - size + 1):
            part = " ".join(words[at : at + size])
            if known.is_person(part) and not (at and _is_surname(part, known)):
                cut = at or size
                return words[:cut], words[cut:]
    return None


def _is_surname(part: str, known: Known) -> bool:
    """Whether it is the surname of somebody known: behind another first name or title it is of somebody else, as in Mrs Brown beside Mr Brown."""
    found = by_short_name(part, known.people())
    first = titled(found)[1].partition(" ")[0]
    return bool(found) and (
        not titled(found)[1].partition(" ")[2] or name_key(first) != name_key(part)
    )


def _no_name(entry: Entry, name: str, parts: tuple[list[str], list[str]], known: Known) -> Refusal:
    """That a name is none: two names without what belongs between them, or one in brackets."""
    left, right = parts
    if not isinstance(read_moment(" ".join(right), entry.on), Unclear):
        day, who = " ".join(right), name_text(_meant(" ".join(left), known))
        return Refusal(
            f'"{name}" is not a name', f'put the day in front: {day} {entry.kind} {who} "..."'
        )
    between = {left[-1].lower(), right[0].lower()}
    left = left[:-1] if left[-1].lower() in _BETWEEN and len(left) > 1 else left
    right = right[1:] if right[0].lower() in _BETWEEN and len(right) > 1 else right
    one, other = (_meant(" ".join(words), known) for words in (left, right))
    sign = ", " if name in entry.to or between & _AND else " -> "
    arrow = "-> " if name in entry.to else ""
    written = f"write {entry.kind} {arrow}{name_text(one)}{sign}{name_text(other)}"
    is_mine = ME in (name_key(one), name_key(other))
    instead = "" if is_mine else f", or [{name}] if that is one name"
    return Refusal(f'"{name}" is not a name the book knows', written + instead)


def _meant(name: str, known: Known) -> str:
    """The name, or the known one that is probably meant by it."""
    return name if known.is_person(name) else near(name, known.people()) or name
