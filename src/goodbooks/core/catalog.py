"""The folder is the list: one thing a module, found by walking the room."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import TypeVar

    T = TypeVar("T")


class CatalogError(Exception):
    """A module of a room is mis-shaped: a fault of the program, said at start-up."""


def modules(room: ModuleType) -> list[str]:
    """The names of a room's modules in name order, without loading any."""
    folder = os.path.dirname(str(room.__file__))
    names = (name[:-3] for name in os.listdir(folder) if name.endswith(".py"))
    return sorted(name for name in names if name != "__init__")


def texts(room: ModuleType, ending: str) -> dict[str, str]:
    """The packaged texts of a room that have this ending, by name without it, in name order."""
    folder = os.path.dirname(str(room.__file__))
    found: dict[str, str] = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(ending):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                found[name.removesuffix(ending)] = file.read()
    return found


def text(room: ModuleType, name: str) -> str:
    """One packaged text of a room, by its file's name; "" where there is none."""
    path = os.path.join(os.path.dirname(str(room.__file__)), name)
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def data(room: ModuleType, name: str) -> bytes:
    """One packaged file of a room as it is, by its name."""
    with open(os.path.join(os.path.dirname(str(room.__file__)), name), "rb") as file:
        return file.read()


def records(text: str) -> list[dict[str, str]]:
    """A packaged text as records: `name: value` lines, a blank line between two records.

    The first tells of the text itself. Lines that begin with # are left out.
    """
    found: list[dict[str, str]] = []
    for part in text.split("\n\n"):
        pairs = (line.partition(": ") for line in part.split("\n") if line[:1] not in ("", "#"))
        record = {name: value.strip() for name, _, value in pairs}
        if record:
            found.append(record)
    return found


def load(room: ModuleType, constant: str, wanted: type[T]) -> dict[str, T]:
    """Every module's one exported record, by its name, in name order."""
    return {name: member(room, name, constant, wanted) for name in modules(room)}


def member(room: ModuleType, name: str, constant: str, wanted: type[T]) -> T:
    """One module's record: its `constant`, of the type wanted, named as its file is."""
    module = __import__(f"{room.__name__}.{name}", fromlist=[constant])
    found = getattr(module, constant, None)
    if not isinstance(found, wanted):
        raise CatalogError(f"{module.__name__} must export {constant}, a {wanted.__name__}")
    said = getattr(found, "name", None)
    if said != name.replace("_", "-"):
        raise CatalogError(f"{module.__name__}: {constant} is named {said!r}, not as its file")
    return found
