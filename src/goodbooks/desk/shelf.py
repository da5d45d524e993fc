"""The playbooks that there are: those that come with the program and your own, each as the text of its file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.core import catalog

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

FOLDER = "playbooks"


def texts(desk: Desk) -> dict[str, str]:
    """Every playbook's text by name; one of your own comes before the program's of that name."""
    import goodbooks.playbooks.library

    return {**catalog.texts(goodbooks.playbooks.library, ".md"), **_own(desk)}


def _own(desk: Desk) -> dict[str, str]:
    """The playbooks in the folder `playbooks` beside your book."""
    if not desk.where.is_own:
        return {}
    path = desk.where.path
    folder = os.path.join(path if desk.where.is_folder else os.path.dirname(path), FOLDER)
    found: dict[str, str] = {}
    try:
        for name in sorted(os.listdir(folder)):
            if name.endswith(".md"):
                file = os.path.join(folder, name)
                with open(file, encoding="utf-8", errors="replace") as stream:
                    found[name.removesuffix(".md")] = stream.read()
    except OSError:
        return found
    return found
