"""The entry in the desktop's menu: which line it runs, and what is said of it."""

from __future__ import annotations

import sys
from shlex import quote
from typing import TYPE_CHECKING

from goodbooks.desk.disk.where import books_to_choose
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, NoBook, Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def put(call: Call) -> int:
    """Write the entry, and say where."""
    from importlib.resources import files

    from goodbooks.desk.disk import desktop

    line = [sys.executable, "-m", "goodbooks", *_book(call), "serve", "--quiet"]
    icon = str(files("goodbooks.web").joinpath("static", "mark.svg"))
    path = desktop.put(line, icon, call.world.environ, sys.platform)
    call.screen.show(
        f"Written, since you asked for it: {path}\n"
        "The menu of programs now has goodbooks. What it opens is closed on the page, under Settings.\n"
        "goodbooks serve --desktop --remove takes the entry away.\n"
    )
    return 0


def remove(call: Call) -> int:
    """Take it away, and say so."""
    from goodbooks.desk.disk import desktop

    call.screen.show(f"Removed: {desktop.remove(call.world.environ)}\n")
    return 0


def _book(call: Call) -> list[str]:
    """The book that is meant here and now, named so that it is meant from everywhere."""
    if (call.options.book or "").startswith("demo:"):
        return ["--book", call.options.book]
    found = books_to_choose(call.options.book, call.world.environ, call.world.cwd)
    if found.names:
        why = f"there is more than one book in {found.folder}: {', '.join(found.names)}"
        line = f"goodbooks --book {quote(found.path(found.names[0]))} serve --desktop"
        raise Refusal(why, f"say which, such as {line}", NOTHING_CHANGED)
    try:
        where = call.open_desk(is_book_needed=False).where
    except NoBook:
        return []
    return ["--book", where.path] if where.path else []
