"""What is lost when writers are killed, when a book is cut anywhere, and when fifty add at once."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.scope import Scope
from goodbooks.desk.desk import open_desk
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind

TODAY = date(2026, 11, 3)
EVERYTHING = Scope(TODAY, is_everything=True)
BEGUN = "2026-11-02 person Marcus\n  relation: boss\n\n"
WRITER = """
import os, sys
from datetime import date
from goodbooks.desk.desk import open_desk
desk = open_desk(os.environ["BOOK"], date(2026, 11, 3), os.environ, os.getcwd(), lock_wait=60)
number = int(sys.argv[1])
while True:
    title = "Number " + str(number)
    desk.add([desk.understand('decision Marcus "' + title + '" ^n' + str(number), ["exception: load test"]).entry])
    print(number, flush=True)
    number += 1
"""


class Lost(NamedTuple):
    """How many times it was tried, how many entries were acknowledged, and what became of them."""

    tries: int
    acknowledged: int
    lost: int
    seconds: float
    remark: str = ""


class Room:
    """A folder of its own with a book in it, and a home and a cache that stand apart."""

    def __init__(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="goodbooks-bench-")
        self.book = os.path.join(self.folder, "life.book")
        self.environ = {**os.environ, "HOME": self.folder, "BOOK": self.book,
                        "XDG_CACHE_HOME": os.path.join(self.folder, "cache")}  # fmt: skip
        self.put(BEGUN.encode())

    def put(self, data: bytes) -> None:
        """Make the book these bytes."""
        with open(self.book, "wb") as file:
            file.write(data)

    def data(self) -> bytes:
        """The book's bytes."""
        with open(self.book, "rb") as file:
            return file.read()

    def titles(self) -> list[str]:
        """Every title in the book, as a desk opens it."""
        desk = open_desk(self.book, TODAY, self.environ, self.folder)
        return [entry.title for entry in desk.open(EVERYTHING).book.written]

    def close(self) -> None:
        """Remove it all."""
        shutil.rmtree(self.folder)


def kills(count: int) -> Lost:
    """Kill a writer so many times, each at a moment of its own, and look for what it acknowledged."""
    room, dice, began = Room(), random.Random(1), time.monotonic()
    acknowledged: list[int] = []
    number = 0
    for _ in range(count):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(number)], env=room.environ, cwd=room.folder,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        first = [writer.stdout.readline() for _ in range(dice.randint(0, 4))]
        time.sleep(dice.random() * 0.02)
        writer.send_signal(signal.SIGKILL)
        said = [int(word) for word in b"".join([*first, writer.communicate()[0]]).split()]
        acknowledged += said
        # numbers are skipped, so that what was written and not said is written once at most
        number = max([number, *(n + 1 for n in said)]) + 4
    found = room.data().decode()
    whole = {entry.title for entry in read(found, _kinds()).entries if entry.line("exception")}
    lost = [n for n in range(number) if n in set(acknowledged) and f"Number {n}" not in whole]
    room.close()
    return Lost(count, len(acknowledged), len(lost), time.monotonic() - began)


def _kinds() -> Mapping[str, Kind]:
    from goodbooks.desk.ground.kinds import Kinds

    return Kinds()


def cuts(step: int = 1) -> Lost:
    """Cut a demo book after every byte; all that stood before must load, and the next add be kept."""
    room, began = Room(), time.monotonic()
    with open(_demo(), "rb") as file:
        whole = file.read()
    room.put(whole)
    desk = open_desk(room.book, TODAY, room.environ, room.folder)
    more = desk.understand('win "Behind the cut"').entry
    lost = tries = 0
    heads = [entry.title for entry in read(whole.decode(), _kinds()).entries]
    ends = _ends(whole)
    for cut in range(0, len(whole) + 1, step):
        tries += 1
        room.put(whole[:cut])
        shutil.rmtree(os.path.join(room.folder, "cache"), ignore_errors=True)
        desk = open_desk(room.book, TODAY, room.environ, room.folder)
        text = desk.add([more]).text
        data = room.data()
        standing = sum(end <= cut for end in ends)
        kept = read(data.decode(errors="replace"), _kinds()).entries
        is_kept = data.startswith(whole[:cut]) and data.endswith(text.encode())
        before = [entry.title for entry in kept][:standing]
        lost += not (is_kept and before == heads[:standing] and kept[-1].title == more.title)
    room.close()
    return Lost(tries, len(heads), lost, time.monotonic() - began, "of demo:overruled")


def _demo() -> str:
    import goodbooks.demos

    return os.path.join(next(iter(goodbooks.demos.__path__)), "overruled.book")


def _ends(whole: bytes) -> list[int]:
    """Where each entry ends: at the byte before the next head."""
    starts = [0, *accumulate(len(line) + 1 for line in whole.split(b"\n"))]
    entries = read(whole.decode(), _kinds()).entries
    return [*(starts[entry.place.line - 1] for entry in entries[1:]), len(whole)]


def at_once(count: int) -> Lost:
    """Add so many entries at once, each by a command of its own."""
    room, began = Room(), time.monotonic()
    crowd = [
        subprocess.Popen(
            [sys.executable, "-m", "goodbooks", "--book", room.book, "--today", "2026-11-03",
             "add", f'win "At once {number}"'],
            env=room.environ, cwd=room.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for number in range(count)
    ]  # fmt: skip
    said = sum(one.wait() == 0 for one in crowd)
    seconds = time.monotonic() - began
    found = room.titles()
    kept = sum(found.count(f"At once {number}") == 1 for number in range(count))
    room.close()
    return Lost(count, said, said - kept, seconds)
