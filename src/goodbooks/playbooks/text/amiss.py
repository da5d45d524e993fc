"""What is amiss in the file of a playbook, gathered while it is read: place, reason, remedy."""

from __future__ import annotations

from goodbooks.core.problem import Place, Problem


class Amiss:
    """The problems of one file, in the order they are found; `lines` is the file as it stands."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
        self.found: list[Problem] = []

    def add(self, code: str, line: int, reason: str, remedy: str) -> None:
        """Note a problem of a line, counted from 1."""
        excerpt = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        place = Place(self.file, max(line, 1))
        self.found.append(Problem(code, place, 1, excerpt, reason, remedy))
