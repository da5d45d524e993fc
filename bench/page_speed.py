"""What an answer of the page costs the processor: every address that can be looked at, of a usual and a lifetime's book.

python bench/page_speed.py [--rounds N] [--write] [ENTRIES ...]

Below the addresses stand the changes: what it costs to write a line, save a part of the book, accept a proposal and so on, made on
a copy. The addresses are the page's own routes. What stands in them is taken from the links of the pages themselves, the boss
of the last years before others; each page of a document, and each form, is a row of its own. A route
that no link leads to is named at the end and not measured.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import sys
import tempfile
import threading
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))

from figures import put
from forms import as_book
from goodbooks.web.keyed import key_of
from goodbooks.web.serving import collect_from_now_on
from life import boss_at_the_end, day_after, happenings
from page.asking import Asking
from page.test_inbox import PEOPLE
from page_changes import Changes, costs

if TYPE_CHECKING:
    from collections.abc import Iterator

USUAL, LIFETIME = 3_000, 150_000
GOALS = {USUAL: 50, LIFETIME: 200}
_LINK = re.compile(r'(?:href|action|src|hx-get)="(/[^"#?]*)')
_PART = re.compile(r"\{(\w+)\}")
_EACH = ("/pages/{name}/{about}", "/api/pages/{name}", "/write/{kind}")
"""Routes whose first part is a row of its own each time: documents, and forms."""
_SAME = {"id": "ref"}
_FIRST = {"line": "1", "at": "1"}
_NOT_PAGES = ("/static/{name}",)


class Row(NamedTuple):
    """What one address costs, in milliseconds: its first answer, the middle one of those after it, and the one after a line was written."""

    shown: str
    first: float
    then: float
    changed: float | None = None


def main() -> int:
    """Print a row for each address, and write them when asked to."""
    asked = _asked()
    lines: list[str] = []
    for count in asked.entries or [USUAL, LIFETIME]:
        with tempfile.TemporaryDirectory() as folder:
            lines += _table(count, *_measured(Path(folder), count, asked.rounds))
            lines += _rows("change", _changed(Path(folder, "copy"), count, asked.rounds))
    if asked.write:
        put("page", "Answers of the server", lines, "python bench/page_speed.py --write")
    return 0


def _asked() -> argparse.Namespace:
    asking = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    asking.add_argument("entries", type=int, nargs="*")
    asking.add_argument("--rounds", type=int, default=6)
    asking.add_argument("--write", action="store_true", help="write bench/RESULTS-page.md")
    return asking.parse_args()


def _measured(folder: Path, count: int, rounds: int) -> tuple[list[Row], list[str]]:
    """A row for each address, the dearest first, and the routes that no link leads to."""
    text = "\n".join(as_book(it) for it in happenings(count)) + "\n"
    page = _page(folder, text, count)
    ways = _Ways(page, key_of(boss_at_the_end(count)))
    rows = []
    changes = Changes(page, boss_at_the_end(count))
    found = ways.found()
    for shown, path in found:
        times = [_once(page, path)[0] for _ in range(rounds)]
        rows.append(Row(shown, ways.first[path], statistics.median(times)))
    for number, (row, (_, path)) in enumerate(zip(rows, found, strict=True)):
        changes.line(number)
        rows[number] = row._replace(changed=_once(page, path)[0])
        _until_made(page)
    page.door.close()
    return sorted(rows, key=lambda row: -row.then), ways.left()


def _page(folder: Path, text: str, count: int) -> Asking:
    """A page over this text, on the day after it ends, entered."""
    collect_from_now_on()  # as the server does
    return Asking(folder, text, today=date.fromisoformat(day_after(count))).come_in()


def _changed(folder: Path, count: int, rounds: int) -> list[Row]:
    """A row for each change, on a copy that was read and has its index."""
    folder.mkdir()
    text = "\n".join(as_book(it) for it in happenings(count)) + "\n"
    page = _page(folder, text + PEOPLE, count)
    page.get("/")
    _until_made(page)
    found = [
        Row(name, times[0], statistics.median(times[1:] or times))
        for name, times in costs(page, count, rounds)
    ]
    page.door.close()
    return found


def _once(page: Asking, path: str) -> tuple[float, int, str]:
    """What one answer cost, its status, and its text."""
    begun = time.process_time()
    answer = page.get(path)
    return (time.process_time() - begun) * 1000, answer.status_code, answer.text


class _Ways:
    """One address for each route, found by following links as a reader would."""

    def __init__(self, page: Asking, boss: str) -> None:
        self._page, self._boss = page, boss
        app = page.app
        while not hasattr(app, "routes"):
            app = app._app  # type: ignore[attr-defined, assignment]  # noqa: SLF001 - the guard around it
        self._routes = [
            route for route in app.routes if "GET" in route.methods and route.path not in _NOT_PAGES
        ]
        self.first: dict[str, float] = {}
        self._at: dict[str, str] = {}
        self._seen: dict[str, list[dict[str, str]]] = {}

    def found(self) -> list[tuple[str, str]]:
        """Each address with how it is shown: walked from page to page until nothing new turns up."""
        waiting = [route.path for route in self._routes if "{" not in route.path]
        while waiting:
            for path in waiting:
                self._look(path)
            waiting = [path for path in self._next() if path not in self.first]
        return [(slot, path) for slot, path in self._at.items() if path]

    def _look(self, path: str) -> None:
        cost, status, text = _once(self._page, path)
        self.first[path] = cost
        _until_made(self._page)
        slot, _ = self._slot(path)
        if status == 200 and slot:
            self._at.setdefault(slot, path)
        for link in sorted(set(_LINK.findall(text)), key=lambda one: self._boss not in one):
            slot, parts = self._slot(link)
            if parts:
                self._seen.setdefault(slot, []).append({"": link, **parts})

    def _slot(self, path: str) -> tuple[str, dict[str, str]]:
        for route in self._routes:
            match = route.path_regex.match(path)
            if match:
                parts = match.groupdict()
                first = next(iter(parts.values()), "")
                is_each = route.path in _EACH
                return (_PART.sub(first, route.path, count=1) if is_each else route.path), parts
        return "", {}

    def _next(self) -> Iterator[str]:
        """For each slot without an answer yet the next address to try."""
        for slot, seen in self._seen.items():
            if slot not in self._at:
                yield from [one[""] for one in seen if one[""] not in self.first][:1]
        for route in self._routes:
            if route.path not in self._at and "{" in route.path:
                yield from self._guessed(route.path)

    def _guessed(self, pattern: str) -> Iterator[str]:
        """An address made of what stood in the links to its nearest neighbours."""
        bare = pattern.removeprefix("/api")
        near = sorted(self._seen, key=lambda other: -_shared(bare, other))
        for slot in near:
            if _shared(bare, slot) < len("/xx"):
                return
            for parts in self._seen[slot][:20]:
                filled = _FIRST | {_SAME.get(k, k): v for k, v in parts.items()}
                names = {name: filled.get(_SAME.get(name, name)) for name in _PART.findall(pattern)}
                if all(names.values()):
                    yield pattern.format(**names)
                    if pattern not in _EACH:
                        return

    def left(self) -> list[str]:
        """The routes that no link leads to."""
        met = {self._slot(path)[0] for path in self._at.values()}
        return [r.path for r in self._routes if r.path not in met and r.path not in _EACH]


def _shared(one: str, other: str) -> int:
    """How many signs two texts have in common at the beginning."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _table(count: int, rows: list[Row], left: list[str]) -> list[str]:
    goal = GOALS.get(count)
    over = [row for row in rows if goal and max(row.then, row.changed or 0) > goal]
    lines = [
        f"{count:,} entries: {len(rows)} addresses, {len(over)} over {goal or 'no goal'} ms",
        "",
        *_rows("address", [row._replace(shown=f"`{row.shown}`") for row in rows]),
    ]
    lines += ["Not reached by a link: " + (", ".join(f"`{one}`" for one in left) or "none"), ""]
    print("\n".join(lines))
    return lines


def _rows(head: str, rows: list[Row]) -> list[str]:
    is_changed = any(row.changed is not None for row in rows)
    lines = [f"| {head} | first, ms | then, ms |" + " after a line, ms |" * is_changed]
    lines.append("|---|---:|---:|" + "---:|" * is_changed)
    for row in rows:
        after = f" {row.changed:.0f} |" if row.changed is not None else ""
        lines.append(f"| {row.shown} | {row.first:.0f} | {row.then:.0f} |{after}")
    if head != "address":
        print("\n".join(lines))
    return [*lines, ""]


def _until_made(page: Asking) -> None:
    """Wait for what is made behind, which else would be counted with the pages after it."""
    page.get("/pulse")  # is answered after what the answer before it has begun
    while any(thread.name in ("index", "looking") for thread in threading.enumerate()):
        time.sleep(0.01)  # one that is just being started cannot be joined yet


if __name__ == "__main__":
    sys.exit(main())
