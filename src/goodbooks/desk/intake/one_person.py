"""Whether somebody new in the inbox is a person of the book under a longer or shorter name: asked, and never assumed."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import is_place, is_slip, name_key, slips, titled
from goodbooks.core.phrasing import counted
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.intake.nicknames import nicknamed
from goodbooks.desk.naming import everybody
from goodbooks.desk.renaming import also_called
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.shelved.inbox import Waiting
    from goodbooks.desk.typed.understand import Understood


class Perhaps(NamedTuple):
    """A new name of the inbox, with its mail address where a mail has one, in how many proposals it stands, and whom of the book it may be."""

    new: str
    address: str
    times: int
    known: str

    @property
    def question(self) -> str:
        """What is asked."""
        address = f" ({self.address})" if self.address and self.address != self.new else ""
        stands = counted(self.times, "proposal")
        return f"{self.new}{address} stands in {stands}. Is that {self.known} of your book?"


def perhaps_one(
    desk: Desk, waiting: Sequence[Waiting], *, is_said: bool = False
) -> tuple[Perhaps, ...]:
    """Each new name whose first name, or family name behind a form of address, is that of exactly one person of the book, that is one slip from a name of theirs, or a short form of it, if nothing speaks against it.

    Whom I said to be two are not asked about again; where it `is_said` that they are one after all, they are found.
    Two family names do, and two new people of one first name: of those nobody can say which one it is.
    """
    new = Counter(name for one in waiting for name in one.proposal.strangers)
    if not new:
        return ()
    addresses = dict(pair for one in waiting for pair in one.proposal.addresses)
    spelt, mine = _spelt(desk)
    inbox = desk.inbox()
    found = []
    for name, count in new.items():
        known = _only_one(name, new, spelt, mine) or _addressed(name, new, spelt) or _misspelt(name, spelt) or nicknamed(name, spelt)  # fmt: skip
        known = "" if name_key(known) == name_key(name) else known
        if known and (is_said or not inbox.are_two(name, known)):
            address = name if "@" in name else addresses.get(name, "")
            found.append(Perhaps(name, address, count, known))
    return tuple(found)


def asked_first(desk: Desk, waiting: Sequence[Waiting], shown: Waiting | None) -> Perhaps | None:
    """The first new name that may be somebody of the book, one of the proposal that is shown before all others; None where there is none."""
    here = shown.proposal.strangers if shown else ()
    return min(perhaps_one(desk, waiting), key=lambda one: one.new not in here, default=None)


def found_by(desk: Desk, waiting: Sequence[Waiting], new: str) -> Perhaps:
    """The question about a new name; a refusal where there is none."""
    for one in perhaps_one(desk, waiting, is_said=True):
        if name_key(one.new) == name_key(new):
            return one
    raise Refusal(
        f"nobody of the book is likely to be {new}",
        "goodbooks inbox lists what waits, and whom it may be",
        NOTHING_CHANGED,
    )


def join(desk: Desk, one: Perhaps) -> Understood:
    """Let the person of the book go by the new name and its address too; gives the entry that says so."""
    made = also_called(desk, one.known, [name for name in (one.new, one.address) if name])
    desk.add([made.entry])
    return made


def set_apart(desk: Desk, one: Perhaps) -> None:
    """Remember that they are two people, and ask no more."""
    desk.inbox().set_apart(one.new, one.known, str(desk.clock))


def _spelt(desk: Desk) -> tuple[dict[str, set[str]], set[str]]:
    """Every name that each person of the book goes by, and the first names that are mine."""
    spelt: dict[str, set[str]] = {}
    for name, person in everybody(desk).items():
        if not is_place(person):
            spelt.setdefault(person, {person}).add(name)
    mine: set[str] = set()
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    for told in book.of(Person):
        name = book.name_of(told.who[0]) if told.who else ""
        if name and book.is_me(name):
            mine |= {_words(other)[0] for other in told.aliases() if _words(other)}
        elif name:
            spelt.setdefault(name, {name}).update(told.aliases())
    return spelt, mine


def _addressed(name: str, new: Iterable[str], spelt: Mapping[str, set[str]]) -> str:
    """The one person of the book who is called by a form of address and the family name of a new one; "" where there is none, it is not alone, or the book has another first name for it.

    “Juergen Dorn” is “Herr Dorn”, and “Ngozi Obi” whoever is called “Mrs Obi” too.
    """
    first, *family = _words(name)[:1] + _words(name)[-1:]
    if not family or family == [first]:
        return ""
    others = (_words(other) for other in new if name_key(other) != name_key(name))
    if any(words[-1:] == family for words in others):
        return ""
    found = []
    for person, names in spelt.items():
        called = [titled(one) for one in names]
        is_so = any(titles and name_key(bare).split() == family for titles, bare in called)
        firsts = {words[0] for titles, bare in called if not titles and (words := name_key(bare).split())[-1:] == family and len(words) > 1}  # fmt: skip
        if is_so or firsts:
            found.append(person if is_so and not firsts - {first} else "")
    return found[0] if len(found) == 1 else ""


def _misspelt(name: str, spelt: Mapping[str, set[str]]) -> str:
    """The one person of the book of whose names it is one slip away; "" where there is none, or more than one."""
    key, mine = name_key(name), set(slips(name_key(name)))

    def is_meant(one: str) -> bool:
        return is_slip(key, one) and not mine.isdisjoint(slips(one))

    found = [who for who, names in spelt.items() if any(map(is_meant, map(name_key, names)))]
    return "".join(found) if len(found) == 1 else ""


def _only_one(name: str, new: Iterable[str], spelt: Mapping[str, set[str]], mine: set[str]) -> str:
    """The one person of the book whose first name it is; "" where there is none, or it may be two."""
    first, *family = _words(name) or ("",)
    if not first or first in mine:
        return ""
    beside = [_words(other) for other in new if name_key(other) != name_key(name)]
    if any(words[:1] == [first] and words[1:] != family for words in beside):
        return ""
    bearers = [
        person
        for person, names in spelt.items()
        if name_key(person) != name_key(name) and any(_words(one)[:1] == [first] for one in names)
    ]
    if len(bearers) != 1:
        return ""
    theirs = [
        words[1:]
        for one in spelt[bearers[0]]
        if len(words := _words(one)) > 1 and words[0] == first
    ]
    return bearers[0] if not family or all(one == family for one in theirs) else ""


_TITLE = regex(r"^(?:\w{2,}\. ?)+(?=\w)")
"""What stands before a name; one letter with a dot is the first of a name, and no title."""


def _words(name: str) -> list[str]:
    """First name and family name, from a name, a name turned round, or what stands before the @ of an address."""
    said = name_key(titled(name)[1] or name)
    if "@" in said:
        said = re.sub(r"[._\d-]+", " ", said.partition("@")[0])
    last, comma, first = said.partition(",")
    whole = _TITLE.sub("", f"{first} {last}".strip() if comma else said)
    return [word.removesuffix(".") for word in whole.split()]
