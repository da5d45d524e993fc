"""Some rooms have parts, and a part knows only the parts below it; a part that has grown has parts of its own."""

from __future__ import annotations

import os

from guards.house import SOURCE, Module, imports, made_up, product, shown

# From the ground up: a part may know those that stand before it. "" is what stands in the room itself.
ORDER: dict[str, tuple[str, ...]] = {
    "desk": (
        "ground", "disk", "shelved", "lines", "sentences", "typed", "texts", "erasure", "",
        "asking", "happened", "walks", "intake", "pages",
    ),
    "desk/walks": ("questions", "plan", "words", "", "since", "rehearsal"),
    "situations": ("stories", "people", "days", "events", "offered", "moment", "told", ""),
    "accounts": (
        "", "answers", "reviews", "choices", "readers", "to_come", "news", "before_a_talk",
        "fridays", "after_a_talk",
    ),
    "reckoning": ("", "forecasts"),
    "language": ("text", "days", "learned", "doings", "retold", "meant", "counsel", ""),
    "playbooks": ("slots", "text", "answers", "options", "plan", "mails", "checks", ""),
    "cli": ("", "walks", "intake", "commands"),
}  # fmt: skip


NAMED = ("goodbooks.cli.commands", "goodbooks.situations")
"""What a part may name although it stands above it: the folder that is the list of commands, and the one in which the tables lie."""


OF_DATA = {
    "situations": frozenset(
        {"acts", "facts", "help", "questions", "routes", "sayings", "scenes", "walks"}
    ),
    "playbooks": frozenset({"library"}),
}
"""Folders that hold words and no code: every part of their room may read them."""


def part_of(dotted: str, room: str) -> str | None:
    """The part of a room, "desk" or "desk/walks", that a module's full name lies in, "" for the room itself; None outside it, and where only words are."""
    own = ["goodbooks", *room.split("/")]
    parts = dotted.split(".")
    if parts[: len(own)] != own:
        return None
    inner = parts[len(own)] if len(parts) > len(own) else ""
    if inner in OF_DATA.get(room, ()):
        return None
    return inner if inner in ORDER[room] else ""


def upward(module: Module) -> list[str]:
    """What a module imports from a part of its own room that stands above it."""
    return [said for room in ORDER for said in _upward_in(room, module)]


def _upward_in(room: str, module: Module) -> list[str]:
    inner = os.path.relpath(module.path, os.path.join(SOURCE, *room.split("/"))).split(os.sep)
    if inner[0] == os.pardir:
        return []
    order = ORDER[room]
    own = order.index(inner[0]) if len(inner) > 1 and inner[0] in order else order.index("")
    return [
        f"{shown(module.path)}:{found.line} knows {found.target}"
        for found in imports(module)
        if found.target not in NAMED
        and (part := part_of(found.target, room)) is not None
        and order.index(part) > own
    ]


def test_a_part_knows_only_the_parts_below_it() -> None:
    assert [said for module in product() for said in upward(module)] == []


def test_every_folder_of_these_rooms_is_in_the_order() -> None:
    for room, order in ORDER.items():
        with os.scandir(os.path.join(SOURCE, *room.split("/"))) as found:
            folders = {one.name for one in found if one.is_dir() and one.name != "__pycache__"}
        assert folders - OF_DATA.get(room, frozenset()) == set(order) - {""}


def test_an_import_from_a_part_above_is_seen() -> None:
    sinner = made_up("from goodbooks.desk.walks.walking import Walk", room="desk/disk")
    assert "knows goodbooks.desk.walks" in upward(sinner._replace(room="desk"))[0]


def test_an_import_from_a_part_below_is_not() -> None:
    kept = made_up("from goodbooks.desk.disk.files import read", room="desk/walks")
    assert upward(kept._replace(room="desk")) == []
