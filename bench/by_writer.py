"""How right the coach is on messages of writers from whom its tables have not learned, one writer's after another.

    python bench/by_writer.py [--plain FILE ...] [--only PART ...] [--each]

The rules have been mended for most of these messages, so only what the tables bring is fresh here.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from counted import Looked, alarms, score
from goodbooks.coach import purpose, weighing
from goodbooks.coach.look import look
from goodbooks.language.learned.weights import Weights
from labelled import messages
from train_coach import LEFT_OUT, made

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from labelled import Message

WRITERS = (
    ("a", "b"),
    ("c", "last"),
    ("d", "e", "f"),
    ("g", "h", "i"),
    ("j", "k", "l", "m"),
    ("n",),
    ("o",),
    ("p",),
    ("q",),
    ("t",),
    ("u",),
    ("aa",),
    ("ab",),
)
"""The parts of the messages that one writer, or a few together, have written."""


def told(name: str, looked: Sequence[Looked]) -> str:
    """One line of figures."""
    flaws = score((one.message.flaws, one.flaws) for one in looked)[""]
    good = score((one.message.strengths, one.strengths) for one in looked)[""]
    per_words, silent, count = alarms(looked)
    right = sum(one.coached.purpose == one.message.purpose for one in looked)
    return (
        f"{name:8} flaws F1 {flaws.f1:.3f} ({flaws.precision:.2f}, {flaws.recall:.2f}), alarms {per_words:.2f}, {silent} of {count} with none;"
        f" strengths {good.precision:.2f}, {good.recall:.2f}; purposes {right} of {len(looked)}"
    )


def look_with(tables: Mapping[str, list[str]], every: Sequence[Message]) -> list[Looked]:
    """What the coach says of each message with these tables."""
    held = {name: Weights("\n".join(lines)) for name, lines in tables.items()}
    before = purpose.weights, weighing.weights
    purpose.weights = weighing.weights = held.__getitem__  # type: ignore[assignment]
    try:
        return [Looked(one, look(one.text)) for one in every]
    finally:
        purpose.weights, weighing.weights = before


def main() -> None:
    """A line for each writer, and one for all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plain", nargs="*", default=[], help="sentences of real mail")
    parser.add_argument(
        "--only", nargs="*", default=[], help="a part of each writer that is wanted"
    )
    parser.add_argument("--each", action="store_true", help="every category too")
    asked = parser.parse_args()
    every, found = messages(), []
    for parts in WRITERS:
        if asked.only and not set(asked.only) & set(parts):
            continue
        rest = [one for one in every if one.half not in LEFT_OUT.union(parts)]
        held = [one for one in every if one.half in parts]
        found += look_with(made(rest, asked.plain), held)
        print(told(" ".join(parts), found[-len(held) :]), flush=True)
        if asked.each:
            print("\n".join(each(found[-len(held) :])))
    print(told("all", found))


def each(looked: Sequence[Looked]) -> list[str]:
    """A line for each category and each strength."""
    flaws = score((one.message.flaws, one.flaws) for one in looked)
    good = score((one.message.strengths, one.strengths) for one in looked)
    return [
        f"    {name:18} {one.right:3} right {one.false:3} false {one.missed:3} missed, F1 {one.f1:.2f}"
        for name, one in (*flaws.items(), *good.items())
        if name
    ]


if __name__ == "__main__":
    main()
