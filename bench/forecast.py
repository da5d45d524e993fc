"""The forecast's bench: are dates met as often as is said, and how long does one take?

Ours and the methods of other tools are asked the same questions in the same run. Without options
it asks about made-up teams that come with it, so that everybody can run it; `--series` takes a table of
real ones (series, week, items), and `--cases` questions with answers that belong to it.
"""

from __future__ import annotations

import argparse
import os
import platform
import shlex
import sys
from typing import TYPE_CHECKING

import numpy as np

import speed
from cautions import caution_rows
from goodbooks.forecast import score
from joint import joint_lines
from trying import LENGTHS, LEVELS, Tried, teams_and_questions, tried
from ways import WAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from goodbooks.forecast.score import Checked

RESULTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "RESULTS-forecast.md")
_WITHIN = (0.75, 0.95)
_SYNTHETIC = (
    "Synthetic: no team's data, but steps, drift, batches and year ends as real ones have. "
)
_FITTED = (
    " Where these are the series that the numbers of the forecast were fitted on, this is what it does at"
    " best; [record 9](../docs/decisions/0009-an-exact-curve-and-one-pace.md) says what it does on teams"
    " left out."
)


def main() -> None:
    """Measure, print the tables, and write them down when asked to."""
    asked = _asked()
    lines = ["# What the forecast's bench measured", "", *_opening(), ""]
    if not asked.no_answers:
        lines += _made_up()
        if asked.series:
            found, said = _tried(asked.series, asked.cases)
            lines += _answers(asked.title, found, said + _FITTED)
            lines += _goals(found["goodbooks"])
            lines += joint_lines(*teams_and_questions(asked.series, asked.cases))
            lines += _said_of_cautions(asked.series, asked.cases)
    if not asked.no_speed:
        lines += ["## How long it takes", "", speed.SAID, "", *speed.lines(asked.rounds), ""]
    text = "\n".join(lines)
    print(text)
    if asked.write:
        with open(RESULTS, "w", encoding="utf-8") as file:
            file.write(text.rstrip() + "\n")


def _made_up() -> Iterator[str]:
    found, said = _tried("", "")
    return _answers("Made-up teams", found, _SYNTHETIC + said)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--series", default="", metavar="FILE", help="real series, a row a week")
    parser.add_argument(
        "--cases", default="", metavar="FILE", help="questions with answers, gzipped"
    )
    parser.add_argument("--title", default="The series given", help="what the series are called")
    parser.add_argument("--rounds", type=int, default=7, help="for the times")
    parser.add_argument("--no-answers", action="store_true", help="only the times")
    parser.add_argument("--no-speed", action="store_true", help="only the answers")
    parser.add_argument("--write", action="store_true", help=f"write {os.path.basename(RESULTS)}")
    return parser.parse_args()


def _opening() -> Iterator[str]:
    words = iter(sys.argv[1:])
    options = [
        f"{word} FILE" if word in {"--series", "--cases"} and next(words, "") else shlex.quote(word)
        for word in words
    ]
    yield f"- python: {platform.python_version()}, numpy: {np.__version__}"
    yield f"- command: `python {' '.join(['bench/forecast.py', *options])}`"


def _tried(series: str, cases: str) -> tuple[dict[str, Tried], str]:
    """Every way, tried on the same questions, and a sentence on them."""
    teams, asked = teams_and_questions(series, cases)
    named = {team.name: team for team in teams}
    said = (
        f"{len(asked):,} questions about {len({one.team for one in asked})} teams: every fourth week, "
        "work worth 2, 4, 8, 13 and 26 weeks, with nothing known but the weeks before. "
        "Every team weighs the same."
    )
    return {name: tried(way, named, asked) for name, way in WAYS.items()}, said


def _answers(title: str, found: dict[str, Tried], said: str) -> Iterator[str]:
    yield from (f"## {title}", "", said, "")
    yield "| way | 50 % date met | 85 | 95 | loss | 85 less 50, in lengths | off flat | teams within 75 to 95 at 85 |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    for name, one in found.items():
        met = " | ".join(f"{one.mean(_met(level)):.1%}" for level in range(len(LEVELS)))
        flat = score.off_flat(score.places(one.all()))
        yield (
            f"| {name} | {met} | {one.mean(_loss):.4f} | {one.mean(_buffer):.2f} | {flat:.3f} | "
            f"{_teams_within(one):.0%} |"
        )
    yield from ("", *_by_length(found), "", *_promised(found), "")


def _goals(ours: Tried) -> Iterator[str]:
    """What was to be reached, and whether it was."""
    all_met = ours.mean(_met(1))
    worst = max((ours.mean(_met(1), n) for n in LENGTHS), key=lambda share: abs(share - 0.85))
    within, loss = _teams_within(ours), ours.mean(_loss)
    off = score.miscalibrated(ours.all())
    yield "| goal | measured | must | reached | aim | reached |"
    yield "|---|---:|---:|---|---:|---|"
    rows: tuple[tuple[str, str, str, bool, str, bool | None], ...] = (
        ("85 % date met", f"{all_met:.1%}", "83 to 87", abs(all_met - 0.85) <= 0.02, "", None),
        ("the same, at the worst length", f"{worst:.1%}", "82 to 88", abs(worst - 0.85) <= 0.03, "",
         None),
        ("teams within 75 to 95", f"{within:.0%}", "", True, "90 %", within >= 0.9),
        ("loss", f"{loss:.4f}", "0.465", loss <= 0.465, "0.457", loss <= 0.457),
        ("promised days off", f"{off:.2%}", "2 %", off <= 0.02, "1.2 %", off <= 0.012),
    )  # fmt: skip
    for name, measured, must, is_met, aim, is_aimed in rows:
        reached = _yes(is_met) if must else ""
        yield f"| {name} | {measured} | {must} | {reached} | {aim} | {_yes(is_aimed)} |"
    yield ""


def _yes(is_reached: bool | None) -> str:
    return "" if is_reached is None else "yes" if is_reached else "no"


def _by_length(found: dict[str, Tried]) -> Iterator[str]:
    yield (
        "| 85 % date met, by length of the work | "
        + " | ".join(f"{n} weeks" for n in LENGTHS)
        + " |"
    )
    yield "|---|" + "---:|" * len(LENGTHS)
    for name, one in found.items():
        yield f"| {name} | {' | '.join(f'{one.mean(_met(1), n):.1%}' for n in LENGTHS)} |"


def _promised(found: dict[str, Tried]) -> Iterator[str]:
    yield "| promised days (0.75 to 2 times the straight line) | Brier | off in the mean | said > kept, in tenths |"
    yield "|---|---:|---:|---|"
    for name, one in found.items():
        checks = one.all()
        tenths = ", ".join(f"{b.said:.0%} > {b.kept:.0%}" for b in score.bins(checks))
        yield (
            f"| {name} | {score.brier(checks):.4f} | {score.miscalibrated(checks):.2%} | {tenths} |"
        )


def _said_of_cautions(series: str, cases: str) -> Iterator[str]:
    yield from ("## What each caution did", "")
    yield "| caution | raised in | 85 % date met then | and without it |"
    yield "|---|---:|---:|---:|"
    for name, share, raised, quiet in caution_rows(*teams_and_questions(series, cases)):
        yield f"| {name} | {share:.1%} | {raised} | {quiet} |"
    yield ""


def _met(level: int) -> Callable[[Sequence[Checked]], float]:
    return lambda checks: score.met(checks, level).share


def _loss(checks: Sequence[Checked]) -> float:
    return score.pinball(checks, LEVELS)


def _buffer(checks: Sequence[Checked]) -> float:
    return score.buffer(checks, 0, 1)


def _teams_within(one: Tried) -> float:
    shares = [score.met(checks, 1).share for checks in one.teams()]
    return sum(_WITHIN[0] <= share <= _WITHIN[1] for share in shares) / len(shares)


if __name__ == "__main__":
    main()
