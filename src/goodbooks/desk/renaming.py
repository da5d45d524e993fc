"""Somebody's real name, said once: every entry follows, and the name so far is kept as another one."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import is_nothing
from goodbooks.core.names import as_written, is_nameless_boss, is_place, name_key
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.naming import others, person
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood


class TakenError(Refusal):
    """The new name is somebody's in the book already, who may be another person."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is in the book already",
            "if both are one person, say so, and all that is written of either is theirs",
            NOTHING_CHANGED,
        )
        self.name = name


def renamed(desk: Desk, old: str, new: str, *, is_same: bool = False) -> tuple[Understood, ...]:
    """The entries by which somebody is called by another name from now on; writes nothing.

    A name in small letters alone gets its capitals, and a note says so; said once more, it stays small.
    Each of their person entries is amended, and keeps the name so far under `also`; whoever has none
    gets one. TakenError where the new name is another's, unless `is_same` says that both are one person.
    """
    today = desk.clock.today
    book = desk.open(Scope(today, kinds=("person",))).book
    so_far = person(desk, old)
    called = _called(desk, book, so_far, " ".join(new.split()), is_same=is_same)
    told = [one for one in book.of(Person) if one.who and _is(one.who[0], so_far)]
    nameless = next((one.ref for one in told if one.id is None), "")
    if nameless:
        raise Refusal(
            f"what the book says of {so_far} has no ^id that a correction could name",
            "goodbooks tidy gives it one",
            NOTHING_CHANGED,
        )
    made = [_corrected(desk, one, so_far, called) for one in told]
    made = made or [_first_told(desk, so_far, called)]
    found = desk.understand_all("\n".join(desk.text_of(one) for one in made))
    if called.lower() != new or called == new or name_key(new) == name_key(so_far):
        return found
    note = f"“{new}” is written {called} here. If it is written small, say so once more: goodbooks name {quote(called)} {quote(new)}"
    return (found[0]._replace(notes=(*found[0].notes, note)), *found[1:])


def also_called(desk: Desk, who: str, names: Iterable[str]) -> Understood:
    """The entry by which somebody goes by these names and addresses too, and keeps all that was said of them; writes nothing."""
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    told = [one for one in book.of(Person) if one.who and book.is_same(one.who[0], who)]
    last = told[-1] if told else None
    also = others(who, who, (*(last.aliases() if last else ()), *names))
    if last is None or last.id is None:
        kept = () if last is None else tuple(one for one in last.fields if one[0] != "also")
        return desk.understand_all(desk.text_of(_made(desk, who, (*kept, *also))))[0]
    return desk.understand_all(desk.text_of(_made(desk, who, (*also, ("amends", f"^{last.id}")))))[
        0
    ]


def is_no_name(words: str) -> bool:
    """Whether nobody can be called by words: several names, a place such as “the director”, “idk”, or no letter at all."""
    is_one = words and "," not in words and any(map(str.isalpha, words))
    return not is_one or is_place(words) or is_nothing(words)


def _is(one: str, other: str) -> bool:
    return name_key(one) == name_key(other)


def _called(desk: Desk, book: Book, so_far: str, new: str, *, is_same: bool) -> str:
    """The new name as it will stand; refused where it is none, or perhaps somebody else's."""
    if is_no_name(new) and new != so_far:
        raise Refusal("that is not one name", "write one name alone, such as Dana or Dana Roth, without a comma")  # fmt: skip
    new = new if name_key(new) == name_key(so_far) else as_written(new)
    if book.is_me(so_far) or book.is_me(new):
        raise Refusal(
            "you are “me” in the book",
            "goodbooks add 'person me' 'signs: Ana Brandt' says how you sign",
            NOTHING_CHANGED,
        )
    if new == so_far:
        raise Refusal(f"{new} is what the book calls them", "say another name", NOTHING_CHANGED)
    if book.is_same(new, so_far):
        return new
    known = {name_key(book.name_of(name)) for name in desk.names().people}
    target = book.name_of(new)
    if name_key(target) in known and not is_same:
        raise TakenError(target)
    return target


def _corrected(desk: Desk, entry: Person, so_far: str, called: str) -> Entry:
    also = others(so_far, called, entry.aliases())
    return _made(desk, called, (*also, ("amends", f"^{entry.id}")))


def _first_told(desk: Desk, so_far: str, called: str) -> Entry:
    relation = (("relation", "boss"),) if is_nameless_boss(so_far) else ()
    return _made(desk, called, (*relation, *others(so_far, called, ())))


def _made(desk: Desk, called: str, lines: tuple[tuple[str, str], ...]) -> Entry:
    made = desk.kinds["person"].type
    return made("person", desk.clock.today, None, (called,), (), "", None, (), (), lines)
