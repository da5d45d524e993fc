"""How much is read and pressed from a story to the first words that can be sent: at the terminal, and on the page.

    python bench/words_to_message.py [FILE...] [--most 20] [--now] [--each] [--write]

A FILE is one story, or a list of them (.jsonl, each line with a "story"); without any it is the stories of bench/strangers/third.txt. Stories for
which help comes before every plan, and those that no plan fits, are left out. Each is told over no book (terminal) and an empty one (page); every
question is answered by Enter, or by the first of what the story offers for it. `--now` takes the short way, straight to the words.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests"))

from figures import put
from goodbooks.situations.moment.recognise import PROFESSIONAL_HELP, recognise
from page.asking import Asking
from words_before import at_the_terminal, on_the_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from words_before import Walked

BENCH = Path(__file__).parent
OWN = BENCH / "strangers" / "third.txt"
PARTS = ("understood", "opening", "taken", "questions", "ways", "asked beside", "plan")
TODAY = date(2026, 11, 3)
RULE = "|---|" + "---:|" * 5


def stories(path: Path, most: int) -> list[str]:
    """The stories of a file, as many as are wanted of a list."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line)["story"] for line in text.splitlines() if line.strip()][: most * 3]
    if path == OWN:
        return [part.strip().partition(": ")[2] for part in text.split("\n\n")]
    return [text]


def walked(story: str, *, is_now: bool) -> tuple[Walked | None, Walked | None]:
    """One story at the terminal and on the page."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        first = at_the_terminal(Path(one), story, *(["--now"] if is_now else []))
        asking = Asking(Path(other), "", TODAY)
        second = on_the_page(asking.come_in(), story, press="now" if is_now else "")
        asking.door.close()
    return first, second


def row(name: str, every: Sequence[Walked]) -> str:
    """The medians of one set in a row."""
    of = [median([value(one) for one in every]) for value in (
        lambda one: one.words, lambda one: one.questions, lambda one: one.presses, lambda one: one.gaps, lambda one: one.days,
    )]  # fmt: skip
    return f"| {name} | " + " | ".join(f"{one:,.0f}" for one in of) + " |"


def table(sets: dict[str, list[Walked]]) -> str:
    """What stands before the first words, set by set, and of which parts it is made."""
    lines = ["| median of | words before | questions | presses | gaps | days suggested |", RULE]
    lines += [row(name, every) for name, every in sets.items() if every]
    lines += ["", "| words, on average | " + " | ".join(PARTS) + " |", "|---|" + "---:|" * len(PARTS)]  # fmt: skip
    for name, every in sets.items():
        means = [sum(one.parts[part] for one in every) / len(every) for part in PARTS] if every else []  # fmt: skip
        lines += [f"| {name} | " + " | ".join(f"{one:,.0f}" for one in means) + " |"] if every else []  # fmt: skip
    return "\n".join(lines)


def main() -> None:
    """Walk every story, and print or write what it came to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--most", type=int, default=20)
    parser.add_argument("--now", action="store_true")
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    sets: dict[str, list[Walked]] = {}
    for path in asked.files or [OWN]:
        group = "a list of stories" if path.suffix == ".jsonl" else "own stories" if path == OWN else "single stories"  # fmt: skip
        taken = 0
        for story in stories(path, asked.most):
            found = recognise(story)
            if taken >= asked.most or found.route == PROFESSIONAL_HELP or not found.likely:
                continue
            taken += 1
            pair = walked(story, is_now=asked.now)
            for door, one in zip(("terminal", "page"), pair, strict=True):
                if one:
                    sets.setdefault(f"{group}, {door}", []).append(one)
                if asked.each:
                    print(path.name, found.likely[0].name, door, one and (one.words, one.questions, one.presses, one.gaps, one.days, dict(one.parts)))  # fmt: skip
    made = table(sets)
    print(made)
    if asked.write:
        short = " --now" if asked.now else ""
        put("walks", f"From a story to its words{', the short way' if short else ''}", made.split("\n"), f"python bench/words_to_message.py{short}")  # fmt: skip


if __name__ == "__main__":
    main()
