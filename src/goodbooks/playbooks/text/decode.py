"""A playbook from the text of its file: any text gives one, with problems for what is not clear."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.told import BOSS, as_named
from goodbooks.playbooks.text.amiss import Amiss
from goodbooks.playbooks.text.playbook import (
    LAST,
    OPTIONS,
    PLAN,
    SAY,
    Header,
    Listed,
    Near,
    Need,
    Playbook,
)

if TYPE_CHECKING:
    from goodbooks.core.problem import Problem

SINGLE = ("title", "when", "route", "place")
LISTS = ("scenes", "stories", "near", "needs", "ways", "flags", "sources")
_A_NAME = regex(r"[\w-]+")
"""How a line begins that names something; anything else under a list belongs to it."""
_NEED = regex(
    r"(?P<name>[a-z][a-z0-9-]*) +(?P<kind>[a-z]+): *(?P<ask>.*?)(?: *\(book: *(?P<book>[^()]*)\))?"
    r"(?: *\((?P<only>only )?story: *(?P<story>[^()]*)\))?(?: *\(else: *(?P<usual>[^()]*)\))?(?: *\((?P<later>later)\))?"
)


class Read(NamedTuple):
    """A playbook, and what was not clear in its file."""

    playbook: Playbook
    problems: tuple[Problem, ...]


def read_playbook(name: str, text: str, file: str) -> Read:
    """The playbook in a text, whatever the text; `file` is what problems say it stands in."""
    from goodbooks.playbooks.text.body import drafts_of, parts_of, steps_of, ways_of

    amiss = Amiss(file, text)
    end = _end_of_header(amiss.lines)
    header = _header(name, end, amiss)
    parts = parts_of(end, amiss)
    found = {part.heading: part for part in reversed(parts)}
    ways = ways_of(found[OPTIONS], amiss) if OPTIONS in found else ()
    steps = steps_of(found[PLAN], amiss) if PLAN in found else ()
    drafts = drafts_of(found[SAY], amiss) if SAY in found else ()
    return Read(Playbook(header, parts, ways, steps, drafts), tuple(amiss.found))


def read_header(name: str, text: str) -> Header:
    """What a file says before its parts, for those who look for the right playbook."""
    amiss = Amiss(name, text)
    return _header(name, _end_of_header(amiss.lines), amiss)


def _end_of_header(lines: list[str]) -> int:
    found = (number for number, line in enumerate(lines) if line.startswith("# "))
    return next(found, len(lines))


def _header(name: str, end: int, amiss: Amiss) -> Header:
    said: dict[str, str] = {}
    lists: dict[str, list[Listed]] = {key: [] for key in LISTS}
    into: list[Listed] | None = None
    for number, line in enumerate(amiss.lines[:end], 1):
        if not line.strip() or line[0] == ";":
            continue
        if line[0] in " \t":
            _list_line(into, Listed(line.strip(), number), amiss)
            continue
        key, colon, value = (part.strip() for part in line.partition(":"))
        if into is not None and _A_NAME.fullmatch(key) is None:
            amiss.add("not-set-in", number, "the line stands under a list, and is not set in", "set it in by two spaces")  # fmt: skip
            into.append(Listed(line.strip(), number))
            continue
        into = lists.get(key, []) if colon else None
        if key in lists and value:
            amiss.add("list-on-one-line", number, f"{key} is a list, and stands on one line", f"write {key}: alone, and each item on a line of its own, set in by two spaces")  # fmt: skip
        elif colon and key == "place" and not value.isdecimal():
            amiss.add("unclear-place", number, f"“{value}” is no place in a list", "write a number, as in place: 20, or leave the line out")  # fmt: skip
        elif colon and key in SINGLE:
            said[key] = value
        elif key not in lists:
            amiss.add("unknown-name", number, f"“{key}” is none of the names a playbook begins with", _name_meant(key))  # fmt: skip
    return Header(
        name=name,
        title=said.get("title", ""),
        when=said.get("when", ""),
        route=said.get("route", ""),
        scenes=tuple(lists["scenes"]),
        stories=tuple(lists["stories"]),
        near=tuple(_near(one, amiss) for one in lists["near"]),
        needs=tuple(need for one in lists["needs"] if (need := _need(one, amiss))),
        flags=tuple(_near(one, amiss) for one in lists["flags"]),
        sources=tuple(lists["sources"]),
        place=int(said.get("place", LAST)),
        ways=tuple(_near(one, amiss) for one in lists["ways"]),
    )


def _name_meant(key: str) -> str:
    """The name that was meant where one is near, else all there are."""
    names = (*SINGLE, *LISTS)
    near = get_close_matches(key.lower(), names, 1)
    if near:
        return f"write {near[0]}:"
    return f"use {', '.join(names)}; a line that begins with ; is left out"


def _list_line(into: list[Listed] | None, listed: Listed, amiss: Amiss) -> None:
    if into is None:
        amiss.add("stray-line", listed.line, "the line is set in, and no list stands above it", "put it under scenes:, stories:, near:, needs:, ways:, flags: or sources:")  # fmt: skip
    else:
        into.append(listed)


def _near(one: Listed, amiss: Amiss) -> Near:
    """A line that says where something belongs: text -> playbook or route."""
    text, arrow, to = one.text.rpartition(" -> ")
    if not arrow or not text.strip():
        amiss.add("no-arrow", one.line, "the line does not say where this belongs", "end it with -> and the name of a playbook or route, or under ways: the title of an option, as in -> promise-not-kept")  # fmt: skip
        return Near(one.text, "", one.line)
    return Near(text.strip(), to.strip(), one.line)


def _need(one: Listed, amiss: Amiss) -> Need | None:
    found = _NEED.fullmatch(one.text)
    if found is None:
        amiss.add("unclear-need", one.line, "this is not a name, a kind and a question", "write it as boss person: Who is the boss this is about? (book: boss)")  # fmt: skip
        return None
    source = " ".join((found["book"] or "").split())
    story = as_named(found["story"] or "") or (BOSS if source == BOSS else "")
    ask = found["ask"].strip()
    usual = " ".join((found["usual"] or "").split())
    is_only, is_later = bool(found["only"]), bool(found["later"])
    return Need(found["name"], found["kind"], ask, source, one.line, story, is_only, usual, is_later)  # fmt: skip
