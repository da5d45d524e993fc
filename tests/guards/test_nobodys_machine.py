"""No kept file knows the machine, or the folders, of whoever wrote it."""

from __future__ import annotations

import re

from guards.house import kept_files, shown, text_of

# put together from halves, so that this file is not its own sinner
_MACHINE = re.compile("|".join(("/wo" + "rk/", "/ro" + "ot/", "/t" + "mp/", r"\bsha" + "red/",
                                r"/ho" + r"me/\w", r"/Us" + r"ers/\w", r"C:\\Us" + "ers")))  # fmt: skip
_PARTS = ("wo" + "rk/", "ro" + "ot/", "t" + "mp/", "sha" + "red/", "ho" + "me/", "Us" + "ers")
"""One of these stands in whatever the pattern finds, and is looked for in a tenth of the time."""


def machine_lines(text: str) -> list[str]:
    """The lines that name a folder of one machine."""
    lines = text.split("\n") if any(part in text for part in _PARTS) else ()
    return [line for line in lines if _MACHINE.search(line)]


def test_no_kept_file_names_a_folder_of_one_machine() -> None:
    found = {shown(path): machine_lines(text_of(path)) for path in kept_files()}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_a_folder_of_one_machine_is_seen() -> None:
    assert machine_lines("see ../sha" + "red/plan")
    assert machine_lines("open('/ho" + "me/ana/my.book')")
    assert machine_lines("cd /t" + "mp/x")


def test_a_folder_every_user_has_is_left_alone() -> None:
    assert machine_lines("~/.local/share/goodbooks, a shared register, Shared/Common") == []
