"""What is told in passing and calls for help: how much of it is caught or said beside, and how much is called so wrongly.

    python bench/passing.py [--show tune|aside] [--letters FILE] [--in-turn]

Sixty sentences of `bench/passing/calls.txt` and sixty near misses of `near.txt`, written before the rules were read, each in the middle of a
small question from `letters.txt`. The odd ones were mended on, the even ones kept aside. Nothing of them is learned. The fields of the acts
(`situations/acts`) are by the same hand, who knew the even ones too; so twenty sentences of `calls-after.txt` were written when they stood, then
mended on, and fifteen of `calls-last.txt` after that, which were looked at once.

`told-in-passing.txt` are 200 whole letters by two hands who saw nothing of the program: every other one of 400, and learned from. So the row `learned`
only says that they were; `--in-turn` learns each half of them without the other, which it counts (some minutes), and `--letters` counts another file
of such letters, as the half that is sealed and not among the files.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.language.learned.keyed import Weights
from goodbooks.situations.moment import calls
from goodbooks.situations.moment.recognise import PROFESSIONAL_HELP, recognise

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent / "passing"
HALVES = ("tune", "aside")
LATER = ("calls-after", "calls-last")
LEARNED = HERE / "told-in-passing.txt"
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


def read_letters(path: Path) -> list[tuple[str, Passing]]:
    """The letters of a file, each with `call` or `near`: a line is `call KIND | text`; a word before a tab is left out."""
    lines = path.read_text(encoding="utf-8").splitlines()
    parts = [line.rpartition("\t")[2].partition(" | ") for line in lines if line and line[0] != "#"]
    return [(head.split()[0], Passing(head.split()[1], "", text)) for head, _, text in parts]


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
    return counted(name, half, [(one.kind, outcome(one.letter)) for one in read(name, half)])


def counted(name: str, half: str, found: Iterable[tuple[str, str]]) -> list[str]:
    """A line for each kind, and one for all, of what was found."""
    counts: dict[str, Counter[str]] = {}
    for kind, how in found:
        counts.setdefault(kind, Counter())[how] += 1
    counts["all"] = sum(counts.values(), Counter())
    return [
        f"{half:6} {name:11} {kind:15} caught {c[CAUGHT]:2}, said beside {c[BESIDE]:2}, of {c.total()}"
        for kind, c in counts.items()
    ]


def rows_of_letters(title: str, letters: list[tuple[str, Passing]]) -> list[str]:
    """A line for each kind of whole letters, calls and near misses."""
    return [
        row
        for name in ("call", "near")
        for row in counted(name, title, [(one.kind, outcome(one.letter)) for what, one in letters if what == name])
    ]  # fmt: skip


def in_turn() -> list[str]:
    """The counts of the letters that are learned, each half by what the other and all the rest teach."""
    import train_situations as trainer

    letters, told, stories = read_letters(LEARNED), trainer.told_in_passing(), trainer.own_stories()
    kept, found = calls.call_weights, []
    for half in range(2):
        learned = [one for at, one in enumerate(told) if at % 2 != half]
        trainer.told_in_passing = lambda learned=learned: learned
        table = Weights(trainer.calls_made(stories))
        calls.call_weights = lambda table=table: table  # type: ignore[assignment]
        recognise.cache_clear()
        found += [
            (what, one.kind, outcome(one.letter))
            for at, (what, one) in enumerate(letters)
            if at % 2 == half
        ]
    calls.call_weights = kept
    return [
        row
        for name in ("call", "near")
        for row in counted(name, "turn", [(kind, how) for what, kind, how in found if what == name])
    ]


def main() -> None:
    """Print the counts of both halves, or one half's sentences with their outcome."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", choices=HALVES)
    parser.add_argument("--letters", type=Path)
    parser.add_argument("--in-turn", action="store_true")
    asked = parser.parse_args()
    if asked.letters or asked.in_turn:
        print("\n".join(in_turn() if asked.in_turn else rows_of_letters("these", read_letters(asked.letters))))  # fmt: skip
        return
    half = asked.show
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
    if not half:
        print("\n".join(rows_of_letters("learned", read_letters(LEARNED))))


if __name__ == "__main__":
    main()
