"""P9: from nothing to the first page of `serve`, and the page after one added entry, beside fava over the same life.

python bench/serving.py [--peers FOLDER] [--rounds N] [--write]

Both are started as they are installed and asked over a socket of this machine. Cold is with nothing kept
from before, neither our index nor beancount's; warm is the second start. The page after an add is asked for until it
shows the entry that was just written into the file.
"""

from __future__ import annotations

import argparse
import http.client
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from compileall import compile_dir
from contextlib import contextmanager, suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import commands
import goodbooks
from figures import put
from forms import FORMS, written
from life import LIFETIME, day_after, happenings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WAIT = 120.0


class Server(NamedTuple):
    """A server to be timed: its command, the file it reads, and how it is asked for its first page."""

    name: str
    words: tuple[str, ...]
    file: str
    page: str
    later: str
    entry: Callable[[int], str]


class Found(NamedTuple):
    """Seconds of each round."""

    cold: list[float]
    warm: list[float]
    added: list[float]


def main() -> int:
    """Measure, print, and write when asked to; gives the exit code."""
    asked = _asked()
    compile_dir(os.path.dirname(goodbooks.__file__), quiet=1)  # as whoever installs it does
    fava = shutil.which("fava", path=os.pathsep.join((asked.peers, os.environ["PATH"])))
    with tempfile.TemporaryDirectory() as folder:
        book, ledger = os.path.join(folder, "life.book"), os.path.join(folder, "life.beancount")
        _copy_lives(book, ledger)
        servers = [_ours(book)] + ([_fava(fava, ledger)] if fava else [])
        found = {one.name: Found([], [], []) for one in servers}
        for number in range(asked.rounds):
            for one in servers:
                _round(one, folder, number, found[one.name])
    lines = _table(found, asked.rounds)
    print("\n".join(lines))
    if asked.write:
        put("page", "First pages, beside fava (P9)", lines, "python bench/serving.py --write")
    return 0


def _asked() -> argparse.Namespace:
    asking = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    asking.add_argument("--peers", default=os.environ.get("GOODBOOKS_PEERS", ""), metavar="FOLDER")
    asking.add_argument("--rounds", type=int, default=3)
    asking.add_argument("--write", action="store_true", help="write bench/RESULTS-page.md")
    return asking.parse_args()


def _copy_lives(book: str, ledger: str) -> None:
    """The two forms of a lifetime, made by the bench's own writer."""
    life = list(happenings(LIFETIME))
    for form in FORMS[:2]:
        with open(book if form.ending == "book" else ledger, "w", encoding="utf-8") as file:
            file.write(written(form, life))


def _ours(book: str) -> Server:
    words = (*commands.ours("serve", "--no-open", book=book, today=day_after(LIFETIME)),)
    day = date.fromisoformat(day_after(LIFETIME))

    def entry(number: int) -> str:
        return f'\n{day:%Y-%m-%d} promise me -> Nobody "Probe {number} of the bench" ^probe-{number}\n  due: {day:%Y-%m-%d}\n'

    return Server("goodbooks", words, book, "/", "/promises", entry)


def _fava(fava: str, ledger: str) -> Server:
    def entry(number: int) -> str:
        return f'\n2026-01-05 * "Nobody" "Probe {number} of the bench"\n  Expenses:Probe{number}  1.00 USD\n  Assets:Attention\n'

    page = "/beancount/api/income_statement"
    return Server("fava", (fava, ledger), ledger, page, page, entry)


def _round(one: Server, folder: str, number: int, found: Found) -> None:
    """A cold start, a warm start, and one entry more while it is served."""
    home = os.path.join(folder, f"home-{one.name}-{number}")
    with suppress(FileNotFoundError):
        os.unlink(os.path.join(folder, ".life.beancount.picklecache"))
    with _served(one, home) as ask:
        found.cold.append(ask(one.page, ""))
    with _served(one, home) as ask:
        found.warm.append(ask(one.page, ""))
        ask(one.later, "")
        with open(one.file, "a", encoding="utf-8") as file:
            file.write(one.entry(number))
        begun = time.perf_counter()
        ask(one.later, f"Probe {number}" if one.name == "goodbooks" else f"Probe{number}")
        found.added.append(time.perf_counter() - begun)


@contextmanager
def _served(one: Server, home: str) -> Iterator[Callable[[str, str], float]]:
    """A started server; what it gives asks for the page until it is there, and says after how long from the start."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environ = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home, "XDG_DATA_HOME": home}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.makedirs(home, exist_ok=True)
    begun = time.perf_counter()
    process = subprocess.Popen(
        (*one.words, "--port", str(port)),
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    cookie = ""

    def ask(page: str, wanted: str) -> float:
        nonlocal cookie
        if one.name == "goodbooks" and not cookie:
            line = process.stdout.readline() if process.stdout else ""
            cookie = _enter(port, line.split("?key=")[-1].split()[0])
        while time.perf_counter() - begun < WAIT:
            with suppress(OSError):
                status, text = _get(port, page, cookie)
                if status == 200 and wanted in text:
                    return time.perf_counter() - begun
            time.sleep(0.01)
        raise RuntimeError(f"{one.name} gave no page in {WAIT:.0f} seconds")

    try:
        yield ask
    finally:
        process.terminate()
        process.communicate(timeout=30)


def _enter(port: int, key: str) -> str:
    """Follow the link that works once; gives the cookie."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=WAIT)
    connection.request("GET", f"/?key={key}")
    answer = connection.getresponse()
    return (answer.getheader("set-cookie") or "").split(";")[0]


def _get(port: int, path: str, cookie: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=WAIT)
    headers = {"Accept": "text/html", **({"Cookie": cookie} if cookie else {})}
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read().decode("utf-8", "replace")


def _table(found: dict[str, Found], count: int) -> list[str]:
    """What was measured, as a table, with the ratio to fava where fava is to be had."""
    lines = [f"{LIFETIME:,} entries, the median of {count} rounds", "",
             "| what | goodbooks | fava | ratio | must |", "|---|---|---|---|---|"]  # fmt: skip
    musts = (("cold", "first page, nothing kept", "1/10"), ("warm", "first page, second start", "1/10"),
             ("added", "page after one added entry", "1/50"))  # fmt: skip
    for name, what, must in musts:
        ours = statistics.median(getattr(found["goodbooks"], name))
        peer = statistics.median(getattr(found["fava"], name)) if "fava" in found else None
        beside = f"{peer:.2f} s | 1/{peer / ours:.1f}" if peer else "not to be had | "
        lines.append(f"| {what} | {ours:.2f} s | {beside} | {must} |")
    return lines


if __name__ == "__main__":
    sys.exit(main())
