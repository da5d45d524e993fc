"""The commands that are timed: ours, and those of the peers that are to be had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import NamedTuple

from life import LIFETIME, RARE, boss_at_the_end, day_after
from stopwatch import Command

USUAL, MIDDLE = 3_000, 10_000
HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = ("ledger", "hledger", "bean-check", "jrnl")


class Bench(NamedTuple):
    """Where the lives are, and where each peer is: a peer that is not to be had is not here."""

    data: str
    peers: dict[str, str]

    def life(self, count: int, ending: str = "book") -> str:
        """The file of a life of so many entries."""
        return os.path.join(self.data, f"life-{count}.{ending}")


def find_peers(folder: str) -> dict[str, str]:
    """The peers on the path or in the folder given."""
    path = os.pathsep.join(filter(None, (folder, os.environ.get("PATH", ""))))
    found = {name: shutil.which(name, path=path) for name in PEERS}
    return {name: where for name, where in found.items() if where}


def versions(peers: dict[str, str]) -> list[str]:
    """What each peer says of itself, in a line."""
    said = {
        name: subprocess.run([where, "--version"], capture_output=True, text=True, check=True)
        for name, where in peers.items()
    }
    return [f"{name}: {done.stdout.split(chr(10))[0]}" for name, done in said.items()]


def ours(*words: str, book: str, today: str) -> tuple[str, ...]:
    """Our whole command, as it is installed."""
    command = os.path.join(os.path.dirname(sys.executable), "goodbooks")
    return (command, "--book", book, "--today", today, *words)


def cold(bench: Bench) -> list[Command]:
    """P1, P2 and P8: reading everything, with nothing kept from before."""
    book, script = bench.life(LIFETIME), os.path.join(HERE, "cold_read.py")
    found = [Command("cold read", (sys.executable, script, book))]
    found.append(Command("cold 10,000", (sys.executable, script, bench.life(MIDDLE))))
    found.append(Command("cold nothing", (sys.executable, script, os.devnull)))
    check = ours("check", book=book, today=day_after(LIFETIME))
    found.append(Command("check", check, fine=(0, 1)))
    for name in ("ledger", "hledger"):
        words = ("-f", bench.life(LIFETIME, "journal"), "balance")
        found += _peer(bench, name, name, *words)
    for name, ending in (("custom", "custom.beancount"), ("transactions", "beancount")):
        path = bench.life(LIFETIME, ending)
        found += _peer(bench, f"beancount {name}", "bean-check", "--no-cache", path)
    return found


def pages(bench: Bench) -> list[Command]:
    """P3, P4 and P5: a page, beside a Python that does nothing."""
    found = [Command("python", (sys.executable, "-c", "pass"))]
    for name, count in (("3,000", USUAL), ("lifetime", LIFETIME)):
        found.append(Command(f"brief {name}", _brief(bench.life(count), count)))
    growing = os.path.join(bench.data, "growing.book")
    shutil.copyfile(bench.life(LIFETIME), growing)
    added = _add(growing, LIFETIME)
    found.append(Command("brief after add", _brief(growing, LIFETIME), before=added))
    return found


def one_of_all(bench: Bench) -> list[Command]:
    """P4 beside the peers: one person's entries."""
    boss = boss_at_the_end(LIFETIME)
    journal = bench.life(LIFETIME, "journal")
    found = [Command("brief lifetime", _brief(bench.life(LIFETIME), LIFETIME))]
    found += _peer(bench, "ledger one", "ledger", "-f", journal, "register", "@" + boss)
    found += _peer(bench, "hledger one", "hledger", "-f", journal, "register", "desc:" + boss)
    return found + _peer(bench, "beancount cached", "bean-check", bench.life(LIFETIME, "beancount"))


def search(bench: Bench) -> list[Command]:
    """P6: a rare word."""
    book = bench.life(LIFETIME)
    return [
        Command("grep", ("grep", "-n", RARE, book)),
        Command("find", ours("find", RARE, book=book, today=day_after(LIFETIME))),
    ]


def search_of_all(bench: Bench) -> list[Command]:
    """P6 beside jrnl, which takes seconds."""
    words = ("--config-file", _jrnl_settings(bench, LIFETIME), "-contains", RARE, "--short")
    find = ours("find", RARE, book=bench.life(LIFETIME), today=day_after(LIFETIME))
    return [Command("find", find), *_peer(bench, "jrnl find", "jrnl", *words)]


def adding(bench: Bench) -> list[Command]:
    """P7: one entry more, in a book of its own."""
    found = []
    for name, count in (("10,000", MIDDLE), ("lifetime", LIFETIME)):
        path = os.path.join(bench.data, f"adding-{count}.book")
        shutil.copyfile(bench.life(count), path)
        found.append(Command(f"add {name}", _add(path, count)))
    return found


def adding_of_all(bench: Bench) -> list[Command]:
    """P7 beside jrnl, which writes its whole journal again."""
    path = os.path.join(bench.data, f"adding-{MIDDLE}.book")
    words = ("--config-file", _jrnl_settings(bench, MIDDLE), "today: one more note")
    found = [Command("add 10,000", _add(path, MIDDLE))]
    return found + _peer(bench, "jrnl add 10,000", "jrnl", *words)


def _brief(book: str, count: int) -> tuple[str, ...]:
    return ours("brief", boss_at_the_end(count), book=book, today=day_after(count))


def _add(book: str, count: int) -> tuple[str, ...]:
    return ours("add", 'note me "one more note"', book=book, today=day_after(count))


def _peer(bench: Bench, name: str, peer: str, *words: str) -> list[Command]:
    return [Command(name, (bench.peers[peer], *words))] if peer in bench.peers else []


def _jrnl_settings(bench: Bench, count: int) -> str:
    """A settings file of jrnl's for one life; its version must be jrnl's own."""
    if "jrnl" not in bench.peers:
        return ""
    version = versions({"jrnl": bench.peers["jrnl"]})[0].split()[-1]
    path = os.path.join(bench.data, f"jrnl-{count}.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(_SETTINGS.format(version=version, path=bench.life(count, "jrnl")))
    return path


_SETTINGS = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals:
  default: {{journal: '{path}'}}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
version: {version}
"""
