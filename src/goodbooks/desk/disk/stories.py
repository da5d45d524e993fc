"""The demo books' own words about themselves: the comment lines that each begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.desk.disk.where import find_book

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


class Story(NamedTuple):
    """A demo book's title, its story in two lines, the day it is told on, what to try."""

    name: str
    title: str
    lines: tuple[str, ...]
    today: date | None
    tries: tuple[str, ...]


def story_of(name: str, environ: Mapping[str, str], cwd: str) -> Story:
    """The story of one demo book; a refusal names the ones there are."""
    where = find_book(f"demo:{name}", environ, cwd)
    with open(where.path, encoding="utf-8") as file:
        said = []
        for line in file:
            if not line.startswith(";"):
                break
            said.append(line[1:].strip())
    return _read_story(name, said)


def _read_story(name: str, said: list[str]) -> Story:
    """The story in a demo book's first comment lines."""
    from datetime import date

    plain = [line for line in said if line and not line.startswith(("today:", "try:"))]
    days = [line.partition(":")[2].strip() for line in said if line.startswith("today:")]
    tries = tuple(line.partition(":")[2].strip() for line in said if line.startswith("try:"))
    today = date.fromisoformat(days[0]) if days else None
    return Story(name, plain[0] if plain else name, tuple(plain[1:]), today, tries)
