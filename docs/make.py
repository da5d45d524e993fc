"""Writes the made parts of the manual: `make docs`, or with --check only says what is stale.

To add one, put a `NAME_page.py` beside this file. It names its page as NAME and has either
`text()`, for a whole page, or `blocks()`, for parts of one: each part stands in the page
between `<!-- made: KEY -->` and `<!-- end -->`, and everything else is written by hand.
"""

from __future__ import annotations

import os
import re
import runpy
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
_BLOCK = re.compile(r"(<!-- made: ([a-z-]+) -->\n).*?(<!-- end -->\n)", re.DOTALL)


def pages() -> dict[str, str]:
    """Every page that has made parts, by its file's name, as it should be."""
    makers = sorted(name for name in os.listdir(HERE) if name.endswith("_page.py"))
    found: dict[str, str] = {}
    for maker in makers:
        made = runpy.run_path(os.path.join(HERE, maker))
        name = made["NAME"]
        whole = made.get("text")
        found[name] = whole() if whole else filled(found.get(name) or read(name), made["blocks"]())
    return found


def filled(page: str, blocks: dict[str, str]) -> str:
    """A page with its made parts put in; each part must have its place, and only one."""
    places = [found[2] for found in _BLOCK.finditer(page)]
    for key in blocks:
        if places.count(key) != 1:
            raise LookupError(f"the page needs one place for {key}, and has {places.count(key)}")
    return _BLOCK.sub(
        lambda found: found[1] + blocks[found[2]] + found[3] if found[2] in blocks else found[0],
        page,
    )


def read(name: str) -> str:
    """A page as it is."""
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def stale() -> list[str]:
    """The pages that are not as they should be."""
    return [name for name, text in pages().items() if not _is(name, text)]


def _is(name: str, text: str) -> bool:
    return os.path.exists(os.path.join(HERE, name)) and read(name) == text


def main(words: list[str]) -> int:
    """Write what is stale, or with --check only name it; gives the exit code."""
    old = stale()
    if "--check" in words:
        sys.stdout.write("".join(f"docs/{name} is stale; make docs writes it\n" for name in old))
        return 1 if old else 0
    wanted = pages()
    for name in old:
        with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(wanted[name])
        sys.stdout.write(f"docs/{name} written\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
