"""The playbooks that there are: those that come with the program and your own, each as the text of its file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

FOLDER, ENDING = "playbooks", ".md"


def text_of(desk: Desk, name: str) -> str | None:
    """The text of one playbook; None where there is none of that name."""
    path = paths(desk).get(name)
    return _read(path) if path else None


def paths(desk: Desk) -> dict[str, str]:
    """Where each playbook lies, by name, without reading any; one of your own comes before the program's."""
    import goodbooks.playbooks.library

    return {
        **_in_folder(os.path.dirname(str(goodbooks.playbooks.library.__file__))),
        **own_paths(desk),
    }


def own_paths(desk: Desk) -> dict[str, str]:
    """Where the playbooks in the folder `playbooks` beside your book lie, by name."""
    if not desk.where.is_own:
        return {}
    path = desk.where.path
    return _in_folder(os.path.join(path if desk.where.is_folder else os.path.dirname(path), FOLDER))


def _in_folder(folder: str) -> dict[str, str]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return {}
    return {
        name.removesuffix(ENDING): os.path.join(folder, name)
        for name in names
        if name.endswith(ENDING)
    }


def _read(path: str) -> str:
    """The text of a file; "" where it cannot be read, which the check of a playbook says."""
    try:
        with open(path, encoding="utf-8", errors="replace") as stream:
            return stream.read()
    except OSError:
        return ""
