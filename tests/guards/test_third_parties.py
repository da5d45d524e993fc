"""Which packages of other people each room may use; everything else is the standard library."""

from __future__ import annotations

import os
import sys

from guards.house import ROOT, Module, imports, made_up, product, shown

GUESTS: dict[str, set[str]] = {
    "cli": {"argcomplete"},
    "core": {"dateutil"},
    "desk": {"dulwich", "holidays"},
    "forecast": {"numpy"},
    "importers": {"dateutil", "icalendar"},
    "render": {"docx", "icalendar", "typst"},
    "web": {"h11", "jinja2", "markupsafe", "starlette", "uvicorn"},
}


def uninvited(module: Module) -> list[str]:
    """Imports that are neither ours, nor Python's own, nor a guest of the room."""
    at_home = sys.stdlib_module_names | {"goodbooks"} | GUESTS.get(module.room, set())
    return [
        f"{shown(module.path)}:{found.line} imports {found.target}"
        for found in imports(module)
        if not found.level and found.target.split(".")[0] not in at_home
    ]


def test_every_room_uses_only_the_packages_it_may() -> None:
    assert [said for module in product() for said in uninvited(module)] == []


def test_a_package_without_an_invitation_is_seen() -> None:
    assert uninvited(made_up("import rich.table", room="render"))


def test_an_invitation_holds_for_one_room_only() -> None:
    assert uninvited(made_up("import argcomplete", room="cli")) == []
    assert uninvited(made_up("import argcomplete", room="desk"))


def without_digest(text: str) -> list[str]:
    """The packages of a lock file that any file of their name would do for."""
    named = [one for one in text.replace("\\\n", " ").split("\n") if "==" in one]
    return [one.partition("==")[0] for one in named if "--hash=sha256:" not in one]


def test_every_package_to_work_with_is_named_with_its_digest() -> None:
    with open(os.path.join(ROOT, "requirements-dev.lock"), encoding="utf-8") as file:
        text = file.read()
    assert "==" in text
    assert without_digest(text) == []


def test_a_package_without_its_digest_is_seen() -> None:
    assert without_digest("a==1 \\\n    --hash=sha256:00\nb==2 ; python_version < '4'\n") == ["b"]
