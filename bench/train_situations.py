"""Train the table by which a story's words are weighed for each situation, the same to the bit each time.

    python bench/train_situations.py [--write]

The stories are `bench/scenes/*.txt`, a file a situation, a paragraph a story; all were written for this. Softmax regression
with an L2 penalty, by stochastic gradient descent in a fixed order, in plain Python.
"""

from __future__ import annotations

import argparse
import math
import os
from collections import Counter
from typing import NamedTuple

from goodbooks.language.letter import Letter
from goodbooks.situations.scene import routes, scenes, shown_in
from goodbooks.situations.signs import signs
from goodbooks.situations.understood import facts, questions
from goodbooks.situations.weights import UNIT

FEWEST, KEPT, ROUNDS, STRENGTH, SMALL = 3, 1500, 40, 30.0, 30
SEEN, UNSEEN, OTHERS, SHARE = 1.5, 0.5, 0.5, 20
_BENCH = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(os.path.dirname(_BENCH), "src", "goodbooks", "situations")


class Story(NamedTuple):
    """A story and what it is told of."""

    text: str
    situation: str


def own_stories() -> list[Story]:
    """The stories written for this, in the order of their files."""
    folder = os.path.join(_BENCH, "scenes")
    found = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            parts = file.read().split("\n\n")
        found += [Story(part.strip(), name.removesuffix(".txt")) for part in parts if part.strip()]
    return found


def made(stories: list[Story]) -> list[str]:
    """The lines of the table for these stories."""
    names = sorted({one.situation for one in stories})
    held = [signs(one.text) for one in stories]
    counts = Counter(sign for one in held for sign in one)
    best = sorted((s for s in counts if counts[s] >= FEWEST), key=lambda s: (-counts[s], s))[:KEPT]
    rarity = {s: round(math.log((1 + len(stories)) / (1 + counts[s])) + 1, 2) for s in sorted(best)}
    rows = [_figures(one, rarity) for one in held]
    found = _trained(rows, [names.index(one.situation) for one in stories], len(names))
    lines = ["\t\t" + " ".join(names)]
    for sign, rare in rarity.items():
        whole = [round(UNIT * weight) for weight in found.get(sign, [])]
        pairs = " ".join(
            f"{number}:{weight}" for number, weight in enumerate(whole) if abs(weight) >= SMALL
        )
        if pairs:
            lines.append(f"{sign}\t{rare}\t{pairs}")
    return lines


def _figures(held: frozenset[str], rarity: dict[str, float]) -> list[tuple[str, float]]:
    known = sorted(sign for sign in held if sign in rarity)
    size = math.sqrt(math.fsum(rarity[sign] ** 2 for sign in known)) or 1.0
    return [(sign, rarity[sign] / size) for sign in known]


def _trained(
    rows: list[list[tuple[str, float]]], labels: list[int], count: int
) -> dict[str, list[float]]:
    """Weights by sign, one a situation."""
    weights: dict[str, list[float]] = {}
    order = sorted(range(len(rows)), key=lambda at: (at * 2654435761) % 4294967291)
    for turn in range(ROUNDS):
        rate = 8.0 / (1 + turn / 6)
        keep = 1 - rate / (STRENGTH * len(rows)) / 10
        for at in order:
            held = [(weights.setdefault(sign, [0.0] * count), figure) for sign, figure in rows[at]]
            scores = [math.fsum(own[n] * figure for own, figure in held) for n in range(count)]
            top = max(scores)
            shares = [math.exp(score - top) for score in scores]
            total = math.fsum(shares)
            errors = [(n == labels[at]) - share / total for n, share in enumerate(shares)]
            for own, figure in held:
                for n, error in enumerate(errors):
                    own[n] = keep * own[n] + rate * figure * error
    return weights


def phrases_made(stories: list[Story]) -> list[str]:
    """A line a phrase: its scene, how much it speaks for that, and the phrase.

    The weight is the logarithm of how often it stands in stories of its scene beside how often in others, with a
    little added to both; a strong phrase that no story holds counts as if one and a half had.
    """
    right: Counter[tuple[str, str]] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    for story in stories:
        for one in shown_in(scenes(), Letter(story.text).sentences):
            (right if one.scene == story.situation else wrong)[one.scene, one.phrase] += 1
    lines = []
    for scene in scenes().values():
        for phrases, first in ((scene.strong, SEEN), (scene.phrases, UNSEEN)):
            for phrase in phrases:
                key = (scene.name, phrase.said)
                own, others = (
                    (right[key] + first) / (SHARE + 1),
                    (wrong[key] + OTHERS) / (len(stories) - SHARE),
                )
                lines.append(f"{scene.name}\t{round(UNIT * math.log(own / others))}\t{phrase.said}")
    return lines


def keys_made() -> list[str]:
    """A line a phrase of scenes, routes, facts and questions: its room, itself, and what it is looked up by."""
    rooms = {"scenes": scenes(), "routes": routes(), "facts": facts()}
    every = [
        (room, phrase)
        for room, held in rooms.items()
        for scene in held.values()
        for phrase in (*scene.strong, *scene.phrases, *scene.near)
    ]
    every += [("questions", phrase) for one in questions().values() for phrase in one.answered]
    return list(dict.fromkeys(f"{room}\t{one.said}\t{one.listing}" for room, one in every))


def main() -> None:
    """Train, and write the table where asked to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    is_written = parser.parse_args().write
    stories = own_stories()
    for name, lines in (
        ("words", made(stories)),
        ("phrases", phrases_made(stories)),
        ("keys", keys_made()),
    ):
        print(name, len(lines), "lines,", sum(map(len, lines)), "bytes")
        if is_written:
            with open(os.path.join(FOLDER, f"{name}.table"), "w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    main()
