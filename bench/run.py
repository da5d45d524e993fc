"""The bench: the same made-up life in our book and in the peers' files, timed in turn.

Needs nothing but the project; peers that are to be had (on the path, in --peers, or in the
folder that GOODBOOKS_PEERS names) are timed too, and those that are not are said to be absent.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import commands
from goals import GROWTH, HOSTILE, MEMORY, TIMES, Goal
from life import LIFETIME
from stopwatch import Times, ratio, rounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from commands import Bench
    from stopwatch import Command

DATA = os.path.join(commands.HERE, "data")
HOMES = os.path.join(DATA, "homes")
_HOMES = ("CACHE", "CONFIG", "DATA", "STATE")
RESULTS = os.path.join(commands.HERE, "RESULTS.md")
MADE_BY = ("life.py", "forms.py")


class Row(NamedTuple):
    """One line of the table: a goal and the ratio measured, or why there is none."""

    goal: Goal
    measured: float | None
    remark: str = ""


class Found(NamedTuple):
    """All that was measured: the times by name, and the rows of the table."""

    times: dict[str, Times]
    rows: list[Row]


def main() -> None:
    """Measure, print the table, and write it down when asked to."""
    asked = _asked()
    bench = commands.Bench(DATA, commands.find_peers(asked.peers))
    _make_lives()
    shutil.rmtree(HOMES, ignore_errors=True)
    said = _opening(bench)
    print(said)
    found = measure(bench, asked)
    table = "\n".join(_lines(found))
    print(table)
    if asked.write:
        with open(RESULTS, "w", encoding="utf-8") as file:
            apart = "Forecasts are measured [on a page of their own](RESULTS-forecast.md)."
            file.write(f"# What the bench measured\n\n{apart}\n\n{said}\n{table}\n")


def measure(bench: Bench, asked: argparse.Namespace) -> Found:
    """Every group of commands, its rounds, and what comes of them."""
    groups: list[tuple[str, Callable[[Bench], list[Command]], int, tuple[Goal, ...]]] = [
        ("P1 P2 P8", commands.cold, asked.slow_rounds, TIMES[:4]),
        ("P3 P4 P5", commands.pages, asked.rounds, (TIMES[4], TIMES[5], TIMES[9])),
        ("P4", commands.one_of_all, asked.slow_rounds, TIMES[6:9]),
        ("P6", commands.search, asked.rounds, TIMES[10:11]),
        ("P6", commands.search_of_all, asked.slow_rounds, TIMES[11:12]),
        ("P7", commands.adding, asked.rounds, TIMES[12:]),
        ("P7", commands.adding_of_all, asked.slow_rounds, ()),
    ]
    found = Found({}, [])
    for codes, group, count, goals in groups:
        if asked.only and not set(asked.only) & set(codes.split()):
            continue
        times = rounds(group(bench), count, _environ())
        _show(times)
        found.rows.extend(_row(goal, times) for goal in goals)
        if "P8" in codes:
            found.rows.extend([_growth(times), *_memory(times)])
        found.times.update(times)
    if not asked.only or "P10" in asked.only:
        found.rows.append(_hostile())
    return found._replace(rows=sorted(found.rows, key=lambda row: int(row.goal.code[1:])))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--peers", default=os.environ.get("GOODBOOKS_PEERS", ""), metavar="DIR")
    parser.add_argument("--rounds", type=int, default=11, help="for quick commands")
    parser.add_argument("--slow-rounds", type=int, default=3, help="for commands that take seconds")
    parser.add_argument("--only", nargs="+", metavar="P3", help="measure only what these need")
    parser.add_argument("--write", action="store_true", help="write the table to RESULTS.md")
    return parser.parse_args()


def _environ() -> dict[str, str]:
    """The environment of every command: an index of its own, and no settings of the user's."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    homes = {f"XDG_{name}_HOME": os.path.join(HOMES, name.lower()) for name in _HOMES}
    return {**kept, **homes, "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def _make_lives() -> None:
    """The lives in every form, made again when what makes them has changed."""
    made = os.path.join(DATA, f"life-{LIFETIME}.jrnl")
    changed = max(os.path.getmtime(os.path.join(commands.HERE, name)) for name in MADE_BY)
    if not os.path.exists(made) or os.path.getmtime(made) < changed:
        print("making the lives, which is done once ...", flush=True)
        counts = map(str, (commands.USUAL, commands.MIDDLE, LIFETIME))
        _in_its_own_process("forms.py", DATA, *counts)


def _opening(bench: Bench) -> str:
    absent = ", ".join(name for name in commands.PEERS if name not in bench.peers)
    life = (
        f"A made-up working life of {LIFETIME:,} entries, "
        f"{os.path.getsize(bench.life(LIFETIME)) / LIFETIME:.0f} bytes each, "
        f"and its first {commands.MIDDLE:,} and {commands.USUAL:,}. "
        "Ratios are medians of rounds in which every command runs once; below one is less."
    )
    lines = [
        life,
        "",
        f"- python: {platform.python_version()}",
        *(f"- {version}" for version in commands.versions(bench.peers)),
        f"- absent, and not measured: {absent or 'nobody'}",
        f"- command: `make bench` ({' '.join(['bench/run.py', *_options()])})",
        "",
    ]
    return "\n".join(lines)


def _options() -> list[str]:
    """The options that change what is measured, without folders of this machine."""
    words = iter(sys.argv[1:])
    return ["--peers DIR" if word == "--peers" and next(words, "") else word for word in words]


def _show(times: dict[str, Times]) -> None:
    for name, found in times.items():
        if found.complaint:
            print(f"  {name:24} failed: {found.complaint}", flush=True)
        else:
            print(f"  {name:24} {found.seconds:9.3f} s {found.mebibytes:8.1f} MiB", flush=True)


def _row(goal: Goal, times: dict[str, Times]) -> Row:
    why = _missing(times, goal.ours, goal.beside)
    return Row(goal, None if why else ratio(times[goal.ours], times[goal.beside]), why)


def _missing(times: dict[str, Times], *names: str) -> str:
    """Why a ratio cannot be taken: a command that failed, or a peer that is absent."""
    for name in names:
        if name not in times:
            return f"{name} is absent"
        if times[name].complaint:
            return f"{name} failed"
    return ""


def _memory(times: dict[str, Times]) -> Iterator[Row]:
    for goal in MEMORY:
        why = _missing(times, goal.ours, goal.beside)
        share = None if why else times[goal.ours].mebibytes / times[goal.beside].mebibytes
        yield Row(goal, share, why)


def _growth(times: dict[str, Times]) -> Row:
    """The cost of an entry in a lifetime beside one in a short book, start-up taken away."""
    why = _missing(times, "cold read", "cold 10,000", "cold nothing")
    if why:
        return Row(GROWTH, None, why)
    start = min(run.seconds for run in times["cold nothing"].runs)
    long, short = (
        (min(run.seconds for run in times[name].runs) - start) / count
        for name, count in (("cold read", LIFETIME), ("cold 10,000", commands.MIDDLE))
    )
    return Row(GROWTH, long / short)


def _hostile() -> Row:
    lines = _in_its_own_process("hostile.py").strip().split("\n")
    worst, _, name = lines[0].strip().partition("  ")
    return Row(HOSTILE, float(worst), f"the worst of {len(lines)} shapes: {name}")


def _in_its_own_process(script: str, *words: str) -> str:
    """What a script says. A big process here would be counted as its children's memory."""
    command = [sys.executable, os.path.join(commands.HERE, script), *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _lines(found: Found) -> Iterable[str]:
    yield "| # | what | beside | measured | must | reached | aim | reached |"
    yield "|---|---|---|---:|---:|---|---:|---|"
    for goal, measured, remark in found.rows:
        beside = f"{goal.beside} ({remark})" if remark else goal.beside
        if measured is None:
            cells = ["–", _times(goal.must), "–", _times(goal.aim), "–"]
        else:
            is_met = [
                "yes" if measured <= limit * 1.005 else "no" for limit in (goal.must, goal.aim)
            ]
            cells = [_times(measured), _times(goal.must), is_met[0], _times(goal.aim), is_met[1]]
        yield f"| {goal.code} | {goal.what} | {beside} | {' | '.join(cells)} |"


def _times(share: float) -> str:
    """A ratio as people say it: 3.2 x, or 1/15."""
    return f"{share:.2f} x" if share >= 0.95 else f"1/{1 / share:.1f}".removesuffix(".0")


if __name__ == "__main__":
    main()
