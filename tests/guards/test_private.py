"""A function that only its own file asks begins with an underscore, so that a reader sees at once what others rest on."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from guards.house import SOURCE, Module, files, made_up, product, scripts_too, shown, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_ANSWERS = tuple(os.path.join(SOURCE, "web", *part) for part in (("rooms",), ("api", "ways")))
"""Where a function is named by its own file as the answer to an address: that is for others to ask."""
_WORD = re.compile(r"\w+")
_FUNCTION = re.compile(r"^def (?!_)(\w+)", re.MULTILINE)
"""A function of a file itself: what stands further in is a method, or within another function."""


def unasked(modules: Iterable[Module], every: Iterable[Module]) -> list[str]:
    """The functions without an underscore that no other of all files names."""
    named: dict[str, set[str]] = {}
    for module in every:
        for word in set(_WORD.findall(module.text)):
            named.setdefault(word, set()).add(module.path)
    return [
        f"{shown(module.path)}:{_line_of(module, found)} {found[1]} is asked by nobody else"
        for module in modules
        if not module.path.startswith(_ANSWERS)
        for found in _FUNCTION.finditer(module.text)
        if named[found[1]] == {module.path}
    ]


def _line_of(module: Module, found: re.Match[str]) -> int:
    return module.text.count("\n", 0, found.start()) + 1


def everybody() -> list[Module]:
    """All that may ask a function: every Python file, and the templates of the page."""
    templates = (path for path in files("src") if path.endswith(".html"))
    return [*scripts_too(), *(Module(path, "web", text_of(path)) for path in templates)]


def test_what_only_its_own_file_asks_begins_with_an_underscore() -> None:
    assert unasked(product(), everybody()) == []


def test_a_function_that_nobody_else_asks_is_seen() -> None:
    sinner = made_up("def counted() -> int:\n    return 1\n\n\nONE = counted()\n")
    assert unasked([sinner], [sinner]) == [
        f"{shown(sinner.path)}:1 counted is asked by nobody else"
    ]


def test_one_that_another_file_asks_is_not() -> None:
    asked = made_up("def counted() -> int:\n    return 1\n")
    asks = made_up("from sinner import counted\n", name="asks")
    assert unasked([asked], [asked, asks]) == []
