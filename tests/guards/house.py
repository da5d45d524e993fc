"""The project's own files, as the guards look at them: text and syntax, nothing imported or run."""

from __future__ import annotations

import ast
import os
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SOURCE = os.path.join(ROOT, "src", "goodbooks")
_FOLDERS = ("src", "tests", "docs", "bench", ".ci")
_MADE = {"__pycache__", "data", "node_modules"}


class Module(NamedTuple):
    """One Python file: where it stands, the room it belongs to ("" at the door), its text."""

    path: str
    room: str
    text: str

    @property
    def name(self) -> str:
        """The module's own name, without its folder."""
        return os.path.basename(self.path).removesuffix(".py")

    @property
    def tree(self) -> ast.Module:
        """The text taken apart."""
        return _taken_apart(self.text)


class Import(NamedTuple):
    """One imported module, by its full name; `level` counts the dots of a relative import."""

    target: str
    level: int
    line: int


@lru_cache(maxsize=1)  # a guard asks some modules twice, one after the other
def _taken_apart(text: str) -> ast.Module:
    return ast.parse(text)


def made_up(text: str, *, room: str = "core", name: str = "sinner") -> Module:
    """A module that exists only to be caught."""
    return Module(os.path.join(SOURCE, room, name + ".py"), room, text)


def product() -> list[Module]:
    """Every module of the package."""
    return [_module(path) for path in files("src") if path.endswith(".py")]


def scripts_too() -> list[Module]:
    """Every Python file of the project: the package, its tests, the bench and the manual's maker."""
    return [_module(path) for path in files(*_FOLDERS) if path.endswith(".py")]


def files(*folders: str) -> list[str]:
    """Every file in these folders of the project, in name order, without what tools leave."""
    return sorted(path for folder in folders for path in _walk(os.path.join(ROOT, folder)))


def kept_files() -> list[str]:
    """Every file that a clone of the project has."""
    top = [os.path.join(ROOT, name) for name in os.listdir(ROOT) if name != ".git"]
    return files(*_FOLDERS) + sorted(path for path in top if os.path.isfile(path))


def text_of(path: str) -> str:
    """A file's text; bytes that are not UTF-8 are shown as such."""
    with open(path, encoding="utf-8", errors="backslashreplace", newline="") as file:
        return file.read()


def shown(path: str) -> str:
    """A path as it is said in a message: from the project's root."""
    return os.path.relpath(path, ROOT)


@cache
def imports(module: Module) -> tuple[Import, ...]:
    """Everything a module imports, wherever in it: also inside functions and for types only."""
    return tuple(_imports(module))


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """All statements within a node, however deep, and what they branch into; what a line is made of is not gone through."""
    for name in ("body", "handlers", "orelse", "finalbody", "cases"):
        inner = getattr(node, name, None)
        for child in inner if isinstance(inner, list) else ():
            yield child
            yield from statements(child)


def _imports(module: Module) -> Iterator[Import]:
    for node in statements(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, 0, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield Import(f"{node.module or ''}.{alias.name}", node.level, node.lineno)


def rooms() -> set[str]:
    """The folders of the package."""
    return {name for name in os.listdir(SOURCE) if _is_room(os.path.join(SOURCE, name))}


def _is_room(path: str) -> bool:
    return os.path.isdir(path) and os.path.basename(path) not in _MADE


def _module(path: str) -> Module:
    parts = os.path.relpath(path, SOURCE).split(os.sep)
    return Module(path, parts[0] if len(parts) > 1 and parts[0] != ".." else "", text_of(path))


def _walk(folder: str) -> Iterator[str]:
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _MADE and name[0] != "."]
        yield from (os.path.join(where, name) for name in names if not name.endswith(".pyc"))
