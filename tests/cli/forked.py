"""Run a command many times over, each time with a signal at another of its calls; says how each ended.

Run as a script: everything is loaded once, and each command is a fork of that.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from typing import Any

_EACH_OF_THE_LAST = 12  # where a file is written and put in place
SOURCE = os.path.join(os.path.dirname(__file__), "..", "..", "src")
CALLS = (
    "open", "read", "write", "fsync", "close", "replace", "link", "unlink", "fstat", "stat", "lstat",
    "lseek", "utime", "mkdir", "chmod", "listdir",
)  # fmt: skip


def main() -> None:
    """Fork a command once for each call it makes, and print how each fork ended."""
    source, folder, step, *words = sys.argv[1:]
    sys.path.insert(0, SOURCE)
    os.environ.update(HOME=folder, XDG_CACHE_HOME=os.path.join(folder, "cache"))
    _load(source)
    _fork(source, folder, words, 0)
    with open(folder + ".calls", encoding="ascii") as file:
        calls = int(file.read())
    last = max(calls - _EACH_OF_THE_LAST, 1)
    for at in (*range(1, last, int(step)), *range(last, calls + 1)):
        code = _fork(source, folder, words, at)
        with open(folder + ".said", encoding="utf-8") as file:
            said = file.read()
        found = {"at": at, "code": code, "said": said, "files": _files(folder)}
        sys.stdout.write(json.dumps(found) + "\n")


def _fork(source: str, folder: str, words: list[str], at: int) -> int:
    """Run the command in a fresh copy of its folder; gives its exit code."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    child = os.fork()
    if not child:
        _run(folder, words, at)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def number_at(at: int) -> int:
    """The signal that comes at a call: one time the one, one time the other."""
    return signal.SIGINT if at // 2 % 2 else signal.SIGTERM


def _load(source: str) -> None:
    """Load all that a command needs, so that a fork has only its own work before it."""
    import io

    from goodbooks.cli.call import World
    from goodbooks.cli.main import run

    nowhere = io.StringIO()
    world = World(dict(os.environ), source, None, nowhere, nowhere)
    run(["--today", "2026-11-03", "add", 'win "warm"', "--dry-run"], world)
    run(["--today", "2026-11-03", "brief", "Marcus"], world)
    run(["--today", "2026-11-03", "tidy", "--dry-run"], world)


def _run(folder: str, words: list[str], at: int) -> None:
    """Be the command, and get a signal just before or behind the call with that number."""
    from goodbooks.cli import main as door

    os.chdir(folder)
    said = os.open(folder + ".said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(said, 1)
    os.dup2(said, 2)
    sys.argv = ["goodbooks", *words]
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
    made = [0]
    for name in CALLS:
        setattr(os, name, _noted(getattr(os, name), at, made))
    leave = os._exit

    def counted(code: int) -> None:
        with open(folder + ".calls", "w", encoding="ascii") as file:
            file.write(str(made[0]))
        leave(code)

    os._exit = leave if at else counted
    door.main()


def _noted(real: Any, at: int, made: list[int]) -> Any:
    """A call that counts itself, and sends the signal if it is the one: before it or behind it."""

    def call(*args: Any, **kwargs: Any) -> Any:
        made[0] += 1
        is_now = made[0] == at
        if is_now and at % 2:
            os.kill(os.getpid(), number_at(at))
        try:
            return real(*args, **kwargs)
        finally:
            if is_now and not at % 2:
                os.kill(os.getpid(), number_at(at))

    return call


def _files(folder: str) -> dict[str, str]:
    """Every file there is afterwards, but for the cache's own, by its path from the folder."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read().decode("latin-1")
    return found


if __name__ == "__main__":
    main()
