"""How many questions a walk asks before its plan, way by way: on stories of our own, or on files that are named.

    python bench/walk_questions.py            # the stories of bench/strangers/third.txt that have a playbook
    python bench/walk_questions.py FILE...    # these stories, each with the playbook it leads to

The book is empty. What the story answers is not asked; what it only offers is, and Enter takes it.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.pages.told import told_in
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.situations.moment.recognise import recognise

if TYPE_CHECKING:
    from goodbooks.playbooks.text.playbook import Playbook

TODAY = date(2026, 11, 27)
OWN = Path(__file__).parent / "strangers" / "third.txt"


def asked(found: Playbook, told: str, way: str) -> int:
    """How many questions are put to somebody who answers each of them."""
    on, kept = Ground(Book(()), told, TODAY), {WAY: way}
    while one := walking.walked(found, on, kept).open:
        kept[one.slot] = one.known.text if one.known else "x"
    return len(kept) - 1


def stories(paths: list[str]) -> list[tuple[str, str]]:
    """Each story with its playbook: the one it is labelled with, or the likeliest."""
    if not paths:
        pairs = (part.strip().partition(": ") for part in OWN.read_text("utf-8").split("\n\n"))
        return [(name, told) for name, _, told in pairs]
    told = [told_in(Path(path).read_text("utf-8")).text for path in paths]
    return [(likely[0].name, one) for one in told if (likely := recognise(one).likely)]


def main(paths: list[str]) -> None:
    """Print the questions of each way, and the means of the first ways and of all."""
    texts = catalog.texts(goodbooks.playbooks.library, ".md")
    firsts, means = [], []
    for name, told in stories(paths):
        found = read_playbook(name, texts[name], name).playbook
        if found.ways:
            counts = [asked(found, told, way.title) for way in found.ways]
            firsts.append(counts[0])
            means.append(sum(counts) / len(counts))
            print(f"{name:26} first way {counts[0]:2}, all {counts}")
    print(
        f"{len(firsts)} stories: {sum(firsts) / len(firsts):.1f} on the first way, {sum(means) / len(means):.1f} on all ways"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
