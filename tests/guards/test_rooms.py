"""Who may import whom: the rooms of the house, in one table."""

from __future__ import annotations

from guards.house import Import, Module, imports, made_up, product, rooms, shown

TABLE: dict[str, set[str]] = {
    "core": set(),
    "entries": {"core"},
    "syntax": {"core"},
    "render": {"core"},
    "exports": {"core"},
    "reckoning": {"core", "entries", "forecast"},
    "checks": {"core", "entries", "reckoning"},
    "accounts": {
        "core",
        "language",
        "entries",
        "checks",
        "questions",
        "surprises",
        "forecast",
        "reckoning",
    },
    "documents": {
        "core",
        "language",
        "entries",
        "accounts",
        "reckoning",
        "forecast",
        "situations",
    },
    "language": {"core"},
    "coach": {"core", "entries", "accounts", "language"},
    "playbooks": {"core", "language", "situations", "syntax"},
    "importers": {"core"},
    "proposals": {"core", "entries", "language"},
    "demos": set(),
    "questions": set(),
    "surprises": set(),
    "forecast": {"core"},
    "situations": {"core", "language"},
    "desk": {
        "core",
        "entries",
        "syntax",
        "checks",
        "exports",
        "forecast",
        "reckoning",
        "accounts",
        "documents",
        "coach",
        "importers",
        "language",
        "playbooks",
        "proposals",
        "render",
        "situations",
        "demos",
    },
    "web": {"core", "desk", "render"},
    "cli": {"core", "desk", "render", "web"},
}
DOOR = {"cli"}
VAGUE = {"utils", "util", "helpers", "helper", "common", "base", "misc", "manager", "data"}


def strangers(module: Module) -> list[str]:
    """What a module imports from a room it may not know, and imports with dots."""
    allowed = TABLE.get(module.room, DOOR) | {module.room}
    return [said for found in imports(module) if (said := _fault(module, found, allowed))]


def _fault(module: Module, found: Import, allowed: set[str]) -> str:
    where = f"{shown(module.path)}:{found.line}"
    if found.level:
        return f"{where} imports with dots; write the whole name"
    parts = found.target.split(".")
    if parts[0] != "goodbooks" or len(parts) == 1:
        return ""
    if parts[1] in TABLE and parts[1] not in allowed:
        return f"{where} imports {parts[1]}, which {module.room or 'the door'} may not know"
    return ""


def unlisted(folders: set[str], table: set[str]) -> list[str]:
    """Folders that are not in the table, and names in the table that are no folder."""
    return sorted(folders ^ table)


def vague(module: Module) -> bool:
    """Whether a module is named for nothing in particular."""
    return module.name in VAGUE


def test_rooms_import_only_what_the_table_allows() -> None:
    assert [said for module in product() for said in strangers(module)] == []


def test_an_import_from_a_higher_room_is_seen() -> None:
    sinner = made_up("from goodbooks.desk.desk import Desk", room="documents")
    assert "desk, which documents may not know" in strangers(sinner)[0]


def test_an_import_of_a_whole_room_is_seen() -> None:
    assert strangers(made_up("from goodbooks import cli"))


def test_an_import_for_types_only_counts_too() -> None:
    text = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import goodbooks.entries.win"
    assert strangers(made_up(text))


def test_an_import_inside_a_function_counts_too() -> None:
    assert strangers(made_up("def f():\n    from goodbooks.syntax import read", room="checks"))


def test_an_import_with_dots_is_refused() -> None:
    assert "with dots" in strangers(made_up("from ..core import book", room="entries"))[0]


def test_every_folder_is_in_the_table_and_every_name_in_it_is_a_folder() -> None:
    assert unlisted(rooms(), set(TABLE)) == []


def test_a_folder_outside_the_table_is_seen() -> None:
    assert unlisted({"core", "attic"}, {"core"}) == ["attic"]


def test_a_name_without_a_folder_is_seen() -> None:
    assert unlisted({"core"}, {"core", "cellar"}) == ["cellar"]


def test_there_is_no_circle_among_the_rooms() -> None:
    assert circle(TABLE) == []


def test_a_circle_among_the_rooms_is_seen() -> None:
    assert circle({"core": {"desk"}, "desk": {"core"}}) == ["core", "desk"]


def circle(table: dict[str, set[str]]) -> list[str]:
    """The rooms left when those that know nobody left are taken away again and again."""
    left = dict(table)
    while free := [room for room, known in left.items() if not known & left.keys()]:
        for room in free:
            del left[room]
    return sorted(left)


def test_modules_are_named_for_what_they_hold() -> None:
    assert [shown(module.path) for module in product() if vague(module)] == []


def test_a_module_named_for_nothing_is_seen() -> None:
    assert vague(made_up("", name="helpers"))
