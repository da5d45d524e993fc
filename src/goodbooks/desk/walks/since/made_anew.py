"""A written plan whose questions are walked once more: what the new answers change in it, add to it and take back of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.replies import made
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.telling import to_you
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.questions.beside_answers import INSTEAD, OF_STORY, SIGN, WAY, WRITTEN
from goodbooks.desk.walks.questions.outburst import ASIDE
from goodbooks.desk.walks.words.since_written import Written, written_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.questions.ground import Ground

_KEPT = frozenset(("written", "readers", "private", "amends", "withdraws"))
"""Lines that no new answer changes: when it was written, who reads it, and what is kept with it."""
_LONGEST = 80


def begun_anew(kept: Mapping[str, str]) -> dict[str, str]:
    """The answers of a written plan as those of a walk that is to take its place."""
    left = {slot: words for slot, words in kept.items() if not slot.startswith(SIGN) or slot in (WAY, OF_STORY) or slot.startswith(ASIDE)}  # fmt: skip
    return {**left, INSTEAD: kept[WRITTEN]}


def ground_anew(on: Ground, kept: Mapping[str, str]) -> Ground:
    """What a walk is walked on that takes the place of a plan: the book without that plan, but for the people it named; any other as it is."""
    plan = instead_of(kept)
    return on._replace(book=_without(on.book, plan)) if plan else on


def instead_of(kept: Mapping[str, str]) -> Written | None:
    """The written plan that a walk with these answers takes the place of; None for a walk of its own."""
    return written_of({WRITTEN: kept.get(INSTEAD, "")})


def once_written(kept: Mapping[str, str], entries: Sequence[Entry], today: date) -> dict[str, str]:
    """The answers of a plan whose entries were written; of one that takes the place of another, with what stays of that."""
    plan = instead_of(kept)
    gone = {ref for one in entries for ref in one.withdraws}
    stay = (ref for ref in (plan.refs if plan else ()) if ref.removeprefix("^") not in gone)
    left = {name: words for name, words in kept.items() if name != INSTEAD}
    return {**left, WRITTEN: " ".join((today.isoformat(), *stay, *(one.ref for one in entries)))}


def _without(book: Book, plan: Written) -> Book:
    refs = set(plan.refs)
    left = (one for one in book.written if one.ref not in refs or one.kind == "person")
    return type(book)(left)


class Anew(NamedTuple):
    """What a plan made anew comes to: the entries as they are written, and the standing ones of the old plan that it changes or takes back."""

    entries: tuple[Entry, ...]
    changes: tuple[Entry, ...]
    takes_back: tuple[Entry, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """What becomes of the plan before, each in a line."""
        return (*(f"Changed: {_told(one)}" for one in self.changes), *(f"Taken back: {_told(one)}" for one in self.takes_back))  # fmt: skip


def _told(entry: Entry) -> str:
    others = listed(to_you(one) for one in (*entry.who, *entry.to) if one != "me")
    return f"{entry.kind} {others}: {shortened(entry.title, _LONGEST)}" if others else f"{entry.kind}: {shortened(entry.title, _LONGEST)}"  # fmt: skip


def made_anew(
    desk: Desk, walked: tuple[playing.Playbook, Ground], new: Sequence[Entry], kept: Mapping[str, str], before: Mapping[str, str]
) -> Anew | None:  # fmt: skip
    """A plan held against the one whose place it takes, which was made with the answers `before`; None for a walk of its own.

    A step in the same words stays, one that can be changed is amended, and what has no place in the new plan is taken back. What was
    said or held by now stays as it was.
    """
    plan = instead_of(kept)
    if plan is None:
        return None
    found, on = walked
    book = playing.opened(desk)
    then = walking.walked(found, on, before, is_silent=True)
    old = walking.ended(desk, found, then, before.get(WAY, ""), plan).entries
    made_then = {_key(one): one for one in old}
    standing = [one for ref in plan.refs if (one := book.get(ref)) and _key(one) in made_then]
    return _held_against(new, _Old(standing, made_then, book, desk.clock.today))


class _Old(NamedTuple):
    """The plan before: what stands of it, each as its answers made it, in the book and on the day of now."""

    standing: list[Entry]
    made_then: dict[tuple[str, ...], Entry]
    book: Book
    today: date

    def is_open(self, entry: Entry) -> bool:
        """Whether an entry may still be changed or taken back: nothing was said, and no talk was agreed."""
        if entry.kind == "talk":
            return entry.line("stage") == "wanted"
        return not entry.line("planned") or entry.ref in {one.ref for one in self.book.planned}


def _held_against(new: Sequence[Entry], old: _Old) -> Anew:
    pairs = list(_pairs(new, old))
    same = {one.id: twin.id for one, twin in pairs if twin and one.id and twin.id}
    entries: list[Entry] = []
    changes: list[Entry] = []
    back = [one for one in old.standing if old.is_open(one) and all(one is not twin for _, twin in pairs)]  # fmt: skip
    left = [one for one in back if one.kind != "person"]
    for one, twin in pairs:
        entry = _pointing(one, same)
        change = entry if twin is None else _changed(entry, twin, old)
        entries += [change] if change else []
        if twin and change and change.withdraws:
            left.append(twin)
        elif twin and change:
            changes.append(twin)
    taken = [one for one in left if not any(one.id in entry.withdraws for entry in entries)]
    if taken:
        refs = ", ".join(one.ref for one in taken)
        entries.append(made("note", old.today, ("me",), fields=(("withdraws", refs),)))
    return Anew(tuple(entries), tuple(changes), tuple(left))


def _pairs(new: Sequence[Entry], old: _Old) -> Iterator[tuple[Entry, Entry | None]]:
    """Each entry of the new plan with the one of the old whose place it has: that of the same words first, then an open one of its sort between the same people."""
    left = list(old.standing)
    found: dict[int, Entry] = {}
    for keys in (_key, _people):
        for at, one in enumerate(new):
            same = (there for there in left if keys(there) == keys(one) and (keys is _key or old.is_open(there)))  # fmt: skip
            if at not in found and one.kind != "person" and (twin := next(same, None)):
                found[at] = twin
                left = [there for there in left if there is not twin]
    return ((one, found.get(at)) for at, one in enumerate(new))


def _key(entry: Entry) -> tuple[str, ...]:
    return (*_people(entry), name_key(entry.title))


def _people(entry: Entry) -> tuple[str, ...]:
    return (
        entry.kind,
        *map(name_key, entry.who),
        "",
        *map(name_key, entry.to),
        entry.line("plays"),
    )


def _pointing(entry: Entry, same: Mapping[str, str]) -> Entry:
    """An entry that points to what stands in the old plan already by the id that it has there."""
    names = {f"^{new}": f"^{old}" for new, old in same.items()}
    fields = tuple((name, names.get(words, words)) for name, words in entry.fields)
    return entry._replace(fields=fields, links=tuple(same.get(one, one) for one in entry.links))


def _changed(new: Entry, twin: Entry, old: _Old) -> Entry | None:
    """What is written where an entry has its place in the old plan: nothing, what amends that, or itself where that cannot say it."""
    if not old.is_open(twin):
        return None
    then = old.made_then[_key(twin)]
    changed = (*(line for line in new.fields if line not in twin.fields and line[0] not in _KEPT), *_private(new, then, twin))  # fmt: skip
    names = {name for name, _ in new.fields}
    is_less = any(name not in names and name not in _KEPT for name, _ in then.fields)
    is_another_day = new.kind in ("talk", "decision") and (new.on, new.at) != (twin.on, twin.at)
    is_other = name_key(new.title) != name_key(twin.title) or not {*new.matters} <= {*twin.matters}
    if is_less or is_another_day or is_other:
        return new._replace(fields=(*new.fields, ("withdraws", twin.ref)))
    return made(new.kind, old.today, fields=(("amends", twin.ref), *changed)) if changed else None


def _private(new: Entry, then: Entry, twin: Entry) -> tuple[tuple[str, str], ...]:
    """What is kept for me alone with an entry, once an answer among it is another; nothing where none is."""
    stood, made_then, now = (one.lines("private") for one in (twin, then, new))
    left = [words for words in stood if words not in made_then or words in now]
    every = [*left, *(words for words in now if words not in stood)]
    return tuple(("private", words) for words in every) if every != list(stood) else ()
