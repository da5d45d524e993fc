"""Clock, dice and disk are touched in two rooms only, so that every page can be made again."""

from __future__ import annotations

import ast

from guards.house import Module, imports, made_up, product, shown

WITH_HANDS = {"desk", "cli"}
OUTSIDE = {
    "fcntl", "glob", "http", "io", "mmap", "msvcrt", "os", "pathlib", "random", "secrets",
    "select", "shutil", "signal", "socket", "sqlite3", "subprocess", "sys", "tempfile",
    "threading", "time", "urllib", "uuid",
}  # fmt: skip
CLOCKS = {"today", "now", "utcnow"}
CALLS = {"open", "input", "print"}
# the folder is the list: the catalog looks into its own package folder, and nowhere else
# a Word file is an archive, put together in memory
# the page draws the secrets of its sessions and knows how long they are quiet, and stands at a socket
MAY = {
    ("core", "catalog"): {"os", "open()"},
    ("render", "docx"): {"io"},
    ("web", "guard"): {"http"},
    ("web", "keys"): {"secrets", "time"},
    ("web", "keyed"): {"urllib"},
    ("web", "serving"): {"signal", "socket"},
}


def touches(module: Module) -> list[str]:
    """Where a module outside the rooms with hands reaches for the clock, dice or disk."""
    if module.room in WITH_HANDS or (not module.room and module.name == "__main__"):
        return []
    allowed = MAY.get((module.room, module.name), set())
    named = [(found.target.split(".")[0], found.line) for found in imports(module)]
    found = [(name, line) for name, line in named if name in OUTSIDE - allowed]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and _is_clock(node):
            found.append((ast.unparse(node), node.lineno))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            called = node.func.id + "()"
            found += [] if called in allowed else [(called, node.lineno)]
    return [f"{shown(module.path)}:{line} touches {name}" for name, line in found]


def _is_clock(node: ast.Attribute) -> bool:
    return node.attr in CLOCKS and ast.unparse(node.value).split(".")[-1] in {"date", "datetime"}


def test_only_the_desk_and_the_command_line_touch_clock_dice_and_disk() -> None:
    assert [said for module in product() for said in touches(module)] == []


def test_a_look_at_the_clock_is_seen() -> None:
    assert touches(made_up("from datetime import date\ntoday = date.today()", room="documents"))
    assert touches(made_up("import datetime\nnow = datetime.datetime.now()", room="checks"))


def test_a_throw_of_dice_is_seen() -> None:
    assert touches(made_up("from random import choice", room="entries"))


def test_a_hand_on_the_disk_is_seen() -> None:
    assert touches(made_up("text = open('my.book').read()", room="syntax"))
    assert touches(made_up("def f():\n    import sqlite3", room="core"))


def test_the_catalog_may_look_into_its_own_folder_and_its_neighbours_may_not() -> None:
    assert touches(made_up("import os\ntext = open('rule.toml')", name="catalog")) == []
    assert touches(made_up("import os", name="book"))
    assert touches(made_up("import sqlite3", name="catalog"))


def test_a_day_handed_in_is_no_look_at_the_clock() -> None:
    assert touches(made_up("def due(question):\n    return question.today")) == []
