"""What is told in passing and calls for help: how much of it is caught or said beside, and how much is called so wrongly.

    python bench/passing.py [--show tune|aside]

Sixty sentences of `bench/passing/calls.txt` and sixty near misses of `near.txt`, written before the rules were read, each in the middle of a
small question from `letters.txt`. The odd ones were mended on, the even ones kept aside. Nothing of them is learned. The fields of the acts
(`situations/acts`) are by the same hand, who knew the even ones too; so twenty sentences of `calls-after.txt` were written when they stood, then
mended on, and fifteen of `calls-last.txt` after that, which were looked at once.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from goodbooks.situations.recognise import PROFESSIONAL_HELP, recognise

HERE = Path(__file__).parent / "passing"
HALVES = ("tune", "aside")
LATER = ("calls-after", "calls-last")
CAUGHT, BESIDE, SILENT = "caught", "said beside", "silent"


class Passing(NamedTuple):
    """A letter, the kind of thing that its sentence tells or resembles, and the sentence."""

    kind: str
    said: str
    letter: str


def read(name: str, half: str) -> list[Passing]:
    """The letters of a file, `calls` or `near`, that belong to a half; all of them where it is none."""
    letters = _lines("letters")
    told = [line.split(" | ", 1) for line in _lines(name)]
    placed = [
        Passing(kind, said, letters[at % len(letters)].replace("{}", said))
        for at, (kind, said) in enumerate(told)
    ]
    return placed[HALVES.index(half) :: 2] if half in HALVES else placed


def _lines(name: str) -> list[str]:
    text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def outcome(letter: str) -> str:
    """How a letter is answered: help comes first, is said beside, or not at all."""
    found = recognise(letter)
    if found.route == PROFESSIONAL_HELP:
        return CAUGHT
    return BESIDE if found.flags else SILENT


def rows(name: str, half: str) -> list[str]:
    """A line for each kind of a file's half."""
    counts: dict[str, Counter[str]] = {}
    for one in read(name, half):
        counts.setdefault(one.kind, Counter())[outcome(one.letter)] += 1
    counts["all"] = sum(counts.values(), Counter())
    return [
        f"{half:6} {name:11} {kind:15} caught {c[CAUGHT]:2}, said beside {c[BESIDE]:2}, of {c.total()}"
        for kind, c in counts.items()
    ]


def main() -> None:
    """Print the counts of both halves, or one half's sentences with their outcome."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", choices=HALVES)
    half = parser.parse_args().show
    for name in ("calls", "near"):
        if half:
            print(
                "\n".join(
                    f"{name:6} {outcome(one.letter):11} {one.said}" for one in read(name, half)
                )
            )
        else:
            print("\n".join(line for part in HALVES for line in rows(name, part)))
    for name in LATER if not half else ():
        print(rows(name, "")[-1])


if __name__ == "__main__":
    main()
