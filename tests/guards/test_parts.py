"""Four rooms have parts, and a part knows only the parts below it."""

from __future__ import annotations

import os

from guards.house import SOURCE, Module, imports, made_up, product, shown

# From the ground up: a part may know those that stand before it. "" is what stands in the room itself.
ORDER: dict[str, tuple[str, ...]] = {
    "desk": (
        "ground", "disk", "shelved", "lines", "sentences", "typed", "texts", "erasure", "",
        "asking", "happened", "walks", "intake", "pages",
    ),
    "accounts": (
        "", "answers", "reviews", "choices", "readers", "to_come", "news", "before_a_talk",
        "fridays", "after_a_talk",
    ),
    "reckoning": ("", "forecasts"),
    "cli": ("", "walks", "intake", "commands"),
}  # fmt: skip


NAMED = ("goodbooks.desk.desk.Desk", "goodbooks.cli.commands")
"""What a part may name although it stands above it: the desk that it is handed, and the folder that is the list of commands."""


def part_of(dotted: str) -> str | None:
    """The part that a module's full name lies in, "" for the room itself; none outside these rooms."""
    match dotted.split("."):
        case ["goodbooks", room, part, *_] if room in ORDER:
            return part if part in ORDER[room] else ""
    return None


def upward(module: Module) -> list[str]:
    """What a module imports from a part of its own room that stands above it."""
    order = ORDER.get(module.room)
    if not order:
        return []
    own = order.index(_own_part(module))
    return [
        f"{shown(module.path)}:{found.line} knows {found.target}"
        for found in imports(module)
        if found.target.startswith(f"goodbooks.{module.room}.")
        and found.target not in NAMED
        and order.index(part_of(found.target) or "") > own
    ]


def _own_part(module: Module) -> str:
    parts = os.path.relpath(module.path, os.path.join(SOURCE, module.room)).split(os.sep)
    return parts[0] if len(parts) > 1 else ""


def test_a_part_knows_only_the_parts_below_it() -> None:
    assert [said for module in product() for said in upward(module)] == []


def test_every_folder_of_these_rooms_is_in_the_order() -> None:
    for room, order in ORDER.items():
        with os.scandir(os.path.join(SOURCE, room)) as found:
            folders = {one.name for one in found if one.is_dir() and one.name != "__pycache__"}
        assert folders == set(order) - {""}


def test_an_import_from_a_part_above_is_seen() -> None:
    sinner = made_up("from goodbooks.desk.walks.walking import Walk", room="desk/disk")
    assert "knows goodbooks.desk.walks" in upward(sinner._replace(room="desk"))[0]


def test_an_import_from_a_part_below_is_not() -> None:
    kept = made_up("from goodbooks.desk.disk.files import read", room="desk/walks")
    assert upward(kept._replace(room="desk")) == []
