"""Whom, what and which: a name as it was said found in the book, or a near one suggested."""

from __future__ import annotations

import re

from goodbooks.core.entry import people_in
from goodbooks.core.names import by_short_name, called_so, is_nameless_boss, name_key, near
from goodbooks.core.phrasing import counted, listed
from goodbooks.core.readers import named_readers
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.core.telling import persons_called, typed
from goodbooks.desk.ground.refusals import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

_APART = regex(r"[,;&]| and ")
_EVERYBODY = regex(r"(?:all|everyone|every ?body|all of (?:them|us)|(?:the|my|our) (?:whole )?(?:team|crew|colleagues))", re.IGNORECASE)  # fmt: skip
_LOOKED_AT = 200
"""In so many of the newest entries that hold a name it is looked for among their readers."""


def split_names(said: Iterable[str]) -> tuple[str, ...]:
    """The names in options that may be given several times, or with commas."""
    parts = (part.strip() for words in said for part in words.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def several(desk: Desk, said: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those whom some words name, apart by commas or “and”: whom the book knows, as it calls them, and whom it does not; everybody at once is nobody by name."""
    known = {name_key(name): called for name, called in everybody(desk).items()}
    if not said.strip() or _is_everybody(said):
        return (), ()
    if name_key(said) in known:
        return (known[name_key(said)],), ()
    found: list[str] = []
    strange: list[str] = []
    for name in (one.strip() for one in _APART.split(said)):
        short = name_key(by_short_name(name, list(known.values())) or name)
        if short in known:
            found.append(known[short])
        elif name and not _is_everybody(name):
            strange.append(name)
    return tuple(dict.fromkeys(found)), tuple(dict.fromkeys(strange))


def _is_everybody(said: str) -> bool:
    """Whether some words name everybody at once, and nobody by name."""
    return _EVERYBODY.fullmatch(said.strip()) is not None


def person(desk: Desk, name: str) -> str:
    """The name by which the book knows somebody, “boss” for the only one there is; a refusal when it knows nobody of that name."""
    from goodbooks.entries.person import only_boss

    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    if is_nameless_boss(name) and not book.concerning(name) and only_boss(book):
        return only_boss(book)
    if not book.concerning(name):
        book = desk.open(Scope(desk.clock.today, people=(name,))).book
    if entries := book.concerning(name):
        found = book.name_of(name)
        return found if found != name or is_nameless_boss(name) else _spelt(entries, name)
    people = list(desk.names().people)
    persons = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    called = persons_called(persons, called_so(name, people))
    if len(called) == 1:
        return person(desk, called[0])
    if called:
        raise Refusal(f"“{name}” can be {listed(called, 'or')}", "write the whole name")
    if reader := _reader(desk, name):
        return reader
    if meant := near(name, people):
        raise Refusal(f'nobody in the book is called "{name}"', f"did you mean {meant}?")
    raise Refusal(
        f'nobody in the book is called "{name}"',
        f"goodbooks add 'person {name}' puts them in, and goodbooks find shows who is there",
    )


def _spelt(entries: Iterable[Entry], name: str) -> str:
    """A name as these entries spell it; as it is given, where one of them does so too."""
    written = [one for entry in entries for one in people_in(entry) if name_key(one) == name_key(name)]  # fmt: skip
    return name if name in written else next(iter(written), name)


def _reader(desk: Desk, name: str) -> str:
    """Somebody who is named nowhere in the book but as the reader of an entry, as they are written there; "" where there is none."""
    found = desk.find(name, limit=_LOOKED_AT, order="newest").entries
    names = named_readers(found)
    key = name_key(name)
    same = (one for one in names if name_key(one) == key)
    return next(same, "") or by_short_name(name, names)


def readers_about(desk: Desk, matter: str) -> tuple[str, ...]:
    """Everybody who stands by name as a reader of something in a matter, by the names the book knows them by; mine is none."""
    book = desk.open(Scope(desk.clock.today, matters=(matter,), kinds=("person",))).book
    about = (*book.about(matter), *book.planned_about(matter))
    found = (book.name_of(name) for name in named_readers(about) if not book.is_me(name))
    return tuple(dict.fromkeys(found))


def everybody(desk: Desk) -> dict[str, str]:
    """Each name that stands in the book but mine, with the one by which the book knows that person."""
    book = desk.open(Scope(desk.clock.today, kinds=("person",))).book
    return {name: book.name_of(name) for name in desk.names().people if not book.is_me(name)}


def others(so_far: str, called: str, also: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The line of every other name they go by from now on, each once."""
    names = {name_key(name): name for name in (*also, so_far)}
    names.pop(name_key(called), None)
    return (("also", ", ".join(names.values())),) if names else ()


def readers(desk: Desk, said: Iterable[str]) -> tuple[str, ...]:
    """Everybody a page is made for, by the names the book knows them by."""
    return tuple(person(desk, name) for name in split_names(said))


def matter(desk: Desk, name: str, begin: str = "") -> str:
    """The matter as the book spells it, without its #; a refusal when there is none of that name.

    `begin` says how such a matter is begun, where the command knows it.
    """
    bare = name.removeprefix("#")
    known = {name_key(tag): tag for tag in desk.names().matters}
    if name_key(bare) in known:
        return known[name_key(bare)]
    meant = near(bare, list(known.values()))
    if meant:
        raise Refusal(f"there is no matter #{bare} in the book", f"did you mean #{meant}?")
    if name_key(name) in map(name_key, desk.names().people):
        raise Refusal(
            f"{name} is a person and no matter", f"for a person: goodbooks brief {typed(name)}"
        )
    some = ", ".join(f"#{tag}" for tag in list(known.values())[:8])
    remedy = f"the matters are {some}" if some else "write #matter at the end of an entry's line"
    remedy = f"{begin.format(bare)}; {remedy}" if begin and some else begin.format(bare) or remedy
    raise Refusal(f"there is no matter #{bare} in the book", remedy)


def awaited(desk: Desk, said: str) -> tuple[str, tuple[str, ...]]:
    """What a holding message is about: a matter, or what somebody waits for, by its ^id or by their name, which is told in its matter where it has one, and by itself where it comes again or is not all that they ask in it; and who waits for it."""
    from goodbooks.accounts.news.word_of_a_time import of_a_time  # no other page needs it

    ref = said if said.startswith("^") else _awaited_by(desk, said) or _its_id(desk, said)
    if not ref:
        return matter(desk, said), ()
    one = desk.entry(ref)
    book = desk.open(Scope(desk.clock.today, ids=(one.id or "",))).book
    others = one.who if one.kind in ("request", "ask") else one.to
    waiting = tuple(book.name_of(name) for name in others if not book.is_me(name))
    is_apart = of_a_time(book, one.ref) is not None or _is_one_of_several(desk, one)
    return one.ref if is_apart else (*one.matters, one.ref)[0], waiting


def _its_id(desk: Desk, said: str) -> str:
    """The ref of the entry with just this id, typed without its caret; "" where a matter is called so, or none has it."""
    if name_key(said.removeprefix("#")) in map(name_key, desk.names().matters):
        return ""
    try:
        found = desk.entry(f"^{said}")
    except Refusal:
        return ""
    return found.ref if found.id == said else ""


def _is_one_of_several(desk: Desk, one: Entry) -> bool:
    """Whether somebody waits for an answer to more than this in its matter: then each is told by itself."""
    from goodbooks.entries.ask import reply_to
    from goodbooks.entries.request import Request

    if not isinstance(one, Request) or not one.matters or not one.id:
        return False
    book = desk.open(Scope(desk.clock.today, matters=one.matters[:1])).book
    asked = [
        e
        for e in book.about(one.matters[0])
        if isinstance(e, Request) and reply_to(book, e) is None
    ]
    theirs = book.person_keys(one.who)
    return len([e for e in asked if theirs & book.person_keys(e.who)]) > 1


def _awaited_by(desk: Desk, name: str) -> str:
    """The ref of the one thing that somebody of that name waits for; "" where it is no name, or a matter is called so. Refused where it is more than one."""
    from goodbooks.accounts.owed import i_owe

    if name_key(name.removeprefix("#")) in map(name_key, desk.names().matters):
        return ""
    today = desk.clock.today
    owed = i_owe(desk.open(Scope(today, people=(name,))).book, today, name)
    refs = [one.entry.ref for one in owed if one.entry.kind == "request" and one.entry.id]
    if len(refs) > 1:
        lines = " or ".join(f"goodbooks hold {ref}" for ref in refs)
        raise Refusal(f"{name} waits for {counted(len(refs), 'thing')}", f"say for which: {lines}")
    return "".join(refs)


def entry(desk: Desk, said: str, kind: str = "") -> Entry:
    """The entry of an id, with or without its caret, of an id's beginning, or of a kind's title."""
    return desk.entry(said, kind)
