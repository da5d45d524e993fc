"""Nothing lost, nobody in: the figures of the goals at full size, by one command.

    python bench/faults.py --write

puts them into RESULTS-faults.md. What the test suite does a few hundred times is done here
as often as the goals ask for. Each figure comes from the same code that the tests use.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, os.path.dirname(__file__))

import losses

if TYPE_CHECKING:
    from collections.abc import Iterator

RESULTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "RESULTS-faults.md")
PARTS = ("kills", "cuts", "adds", "leaks")
_BATCH = 1_000


class Row(NamedTuple):
    """One line of the table: what was tried, how often, what came of it, and whether that will do."""

    what: str
    tried: str
    found: str
    wanted: str
    is_reached: bool
    seconds: float


def main() -> None:
    """Run what was asked for, print the table, and write it down when asked to."""
    asked = _asked()
    rows = []
    for row in _rows(asked):
        rows.append(row)
        print(_line(row), flush=True)
    if asked.write:
        page = _page([_line(row) for row in rows], _kept())
        with open(RESULTS, "w", encoding="utf-8") as file:
            file.write(page)
    sys.exit(0 if all(row.is_reached for row in rows) else 1)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--books", type=int, default=100_000)
    parser.add_argument("--step", type=int, default=1, help="cut after every so many bytes")
    parser.add_argument("--workers", type=int, default=1, help="processes for the random books")
    parser.add_argument("--write", action="store_true", help="write RESULTS-faults.md")
    return parser.parse_args()


def _rows(asked: argparse.Namespace) -> Iterator[Row]:
    if "adds" in asked.only:
        found = losses.at_once(50)
        tried = f"{found.tries} commands, {found.acknowledged} acknowledged"
        kept = found.acknowledged - found.lost
        yield Row("adds at once", tried, f"{kept} kept", "50 kept", kept == 50, found.seconds)
    if "leaks" in asked.only:
        yield _leaks(asked.books, asked.workers)
    if "kills" in asked.only:
        yield _lost("a writer killed, at any moment", losses.kills(asked.kills), "kills")
    if "cuts" in asked.only:
        yield _lost("a book cut at every byte", losses.cuts(asked.step), "cuts")


def _lost(what: str, found: losses.Lost, times: str) -> Row:
    tried = f"{found.tries:,} {times}, {found.acknowledged:,} acknowledged entries {found.remark}"
    return Row(what, tried.strip(), f"{found.lost} lost", "0 lost", not found.lost, found.seconds)


def _leaks(books: int, workers: int) -> Row:
    import leaks

    began = time.monotonic()
    starts = range(0, books, _BATCH)
    sizes = [min(_BATCH, books - start) for start in starts]
    with ProcessPoolExecutor(workers) as pool:
        found = list(pool.map(leaks.look, starts, sizes))
    seen = [leak for one in found for leak in one.leaks]
    for leak in seen[:10]:
        print(f"  leak: book {leak.seed}, {leak.page} for {', '.join(leak.readers)}", flush=True)
    pages, hidden = sum(one.pages for one in found), sum(one.hidden for one in found)
    tried = f"{books:,} random books, {pages:,} pages, {hidden:,} entries with hidden words"
    what = "private words in a page for a reader"
    return Row(what, tried, f"{len(seen)} pages", "0", not seen, time.monotonic() - began)


def _line(row: Row) -> str:
    reached = "yes" if row.is_reached else "no"
    cells = (row.what, row.tried, row.found, row.wanted, reached, f"{row.seconds:,.0f} s")
    return f"| {' | '.join(cells)} |"


def _kept() -> dict[str, str]:
    """The rows that were written before, by what they are about."""
    if not os.path.exists(RESULTS):
        return {}
    with open(RESULTS, encoding="utf-8") as file:
        rows = [line.rstrip("\n") for line in file if line.startswith("| ")]
    return {row.split(" | ")[0]: row for row in rows[1:]}


def _page(rows: list[str], kept: dict[str, str]) -> str:
    """The whole page: what was measured now, and beside it what was measured before and not now."""
    rows = list((kept | {row.split(" | ")[0]: row for row in rows}).values())
    said = (
        "# What faults cost",
        "",
        "Nothing that was acknowledged may be lost, and nothing private may reach a reader. The tests look for",
        "this at every change, a few hundred times; here it is done as often as the goals ask for.",
        "",
        f"- python: {platform.python_version()}",
        "- command: `python bench/faults.py --write`; with `--only` a part of it is done again",
        "",
        "| what | tried | found | must | reached | took |",
        "|---|---|---|---|---|---:|",
        *rows,
        "",
    )
    return "\n".join(said)


if __name__ == "__main__":
    main()
