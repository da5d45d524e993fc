"""Whole commands, timed in turn: each round runs every command once, so a slow spell hits all."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Command(NamedTuple):
    """One command to be timed; `before` is run first, untimed; `fine` are its good exits."""

    name: str
    words: tuple[str, ...]
    before: tuple[str, ...] = ()
    fine: tuple[int, ...] = (0,)


class Run(NamedTuple):
    """One run: wall seconds, peak memory in MiB, and the exit code."""

    seconds: float
    mebibytes: float
    code: int


class Times(NamedTuple):
    """All runs of one command; `complaint` is what it said when it failed."""

    name: str
    runs: tuple[Run, ...]
    complaint: str = ""

    @property
    def seconds(self) -> float:
        """The median of the wall seconds."""
        return statistics.median(run.seconds for run in self.runs)

    @property
    def mebibytes(self) -> float:
        """The median of the peak memory."""
        return statistics.median(run.mebibytes for run in self.runs)


def rounds(commands: Sequence[Command], count: int, environ: Mapping[str, str]) -> dict[str, Times]:
    """Every command once a round, after one round that is not counted."""
    runs: dict[str, list[Run]] = {command.name: [] for command in commands}
    failed: dict[str, str] = {}
    for number in range(count + 1):
        for command in commands:
            if command.name in failed:
                continue
            if command.before:
                once(command.before, environ)
            run, said = once(command.words, environ)
            if run.code not in command.fine:
                failed[command.name] = f"exit {run.code}: {said}"
            elif number:
                runs[command.name].append(run)
    return {name: Times(name, tuple(found), failed.get(name, "")) for name, found in runs.items()}


def once(words: Sequence[str], environ: Mapping[str, str]) -> tuple[Run, str]:
    """One run, its output kept from the screen; the last line of it comes back."""
    with tempfile.TemporaryFile() as said, open(os.devnull, "rb") as nothing:
        actions = [
            (os.POSIX_SPAWN_DUP2, nothing.fileno(), 0),
            (os.POSIX_SPAWN_DUP2, said.fileno(), 1),
            (os.POSIX_SPAWN_DUP2, said.fileno(), 2),
        ]
        start = time.perf_counter()
        child = os.posix_spawnp(words[0], words, dict(environ), file_actions=actions)
        _, status, usage = os.wait4(child, 0)
        seconds = time.perf_counter() - start
        said.seek(0)
        lines = said.read().decode("utf-8", "replace").strip().split("\n")
    run = Run(seconds, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
    return run, lines[-1][:120]


def ratio(ours: Times, beside: Times) -> float:
    """How many times as long ours took: the median of the rounds' own ratios."""
    return statistics.median(
        one.seconds / other.seconds for one, other in zip(ours.runs, beside.runs, strict=True)
    )


def best(times: Iterable[float]) -> float:
    """The least of some times: what the work costs when nothing else is going on."""
    return min(times)
