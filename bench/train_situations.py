"""Train the table by which a story's words are weighed for each situation, the same to the bit each time.

    python bench/train_situations.py [--write]

The stories are `bench/scenes/*.txt`, a file a situation, a paragraph a story; `bench/strangers/first.txt`, a paragraph a story with
its situation before a colon; and those that the playbooks begin with. All were written for this. Softmax regression with an L2 penalty, by
stochastic gradient descent in a fixed order, in plain Python. Whether a story is of work is learned apart, by logistic regression on
the walks of life of its words; how sure the likeliest situation is, is told there by a model that has not seen the story.
"""

from __future__ import annotations

import argparse
import math
import os
from collections import Counter
from typing import NamedTuple

from goodbooks.playbooks.decode import read_header
from goodbooks.situations import about
from goodbooks.situations import recognise as reader
from goodbooks.situations.recognise import NOTHING_FITS
from goodbooks.situations.scene import routes, scenes, shown_in
from goodbooks.situations.signs import signs
from goodbooks.situations.understood import facts, questions
from goodbooks.situations.weights import OWN_WORK, STRANGE, UNIT, Weights, wording

FEWEST, KEPT, STRANGE_KEPT, ROUNDS, STRENGTH, SMALL = 3, 1500, 800, 40, 30.0, 30
FOLDS, TURNS, PENALTY, RATE = 5, 800, 0.005, 0.5
LEARNED = ("first", "second", "third", "more")
"""The batches of `bench/strangers` that are learned from, the others measure."""
SEEN, UNSEEN, OTHERS, SHARE = 1.5, 0.5, 0.5, 20
_BENCH = os.path.dirname(os.path.abspath(__file__))
_LIBRARY = os.path.join(os.path.dirname(_BENCH), "src", "goodbooks", "playbooks", "library")
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
        parts = _read(os.path.join(folder, name)).split("\n\n")
        found += [Story(part.strip(), name.removesuffix(".txt")) for part in parts if part.strip()]
    return [*found, *(one for name in LEARNED for one in of_strangers(name)), *of_playbooks()]


def of_strangers(name: str) -> list[Story]:
    """Short stories in many voices, in the order of their file."""
    parts = _read(os.path.join(_BENCH, "strangers", f"{name}.txt")).strip().split("\n\n")
    pairs = (part.partition(": ") for part in parts)
    return [Story(text.strip(), situation) for situation, _, text in pairs]


def of_playbooks() -> list[Story]:
    """What the playbooks that come with the program begin with: their own stories, and those that are near."""
    names = [name for name in sorted(os.listdir(_LIBRARY)) if name.endswith(".md")]
    found = []
    for file in names:
        name = file.removesuffix(".md")
        header = read_header(name, _read(os.path.join(_LIBRARY, file)))
        found += [Story(one.text, name) for one in header.stories]
        found += [Story(one.text, one.to) for one in header.near if f"{one.to}.md" in names]
    return found


def of_work(stories: list[Story]) -> list[Story]:
    """Those of them that have a plan: neither a route, nor nothing that fits."""
    return [one for one in stories if one.situation not in (*routes(), NOTHING_FITS)]


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def made(stories: list[Story], most: int = KEPT) -> list[str]:
    """The lines of the table for these stories, of at most so many signs."""
    names = sorted({one.situation for one in stories})
    held = [signs(one.text) for one in stories]
    counts = Counter(sign for one in held for sign in one)
    best = sorted((s for s in counts if counts[s] >= FEWEST), key=lambda s: (-counts[s], s))[:most]
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
        for one in shown_in(scenes(), reader.read_in(story.text)[1]):
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


def strange_made(stories: list[Story]) -> list[str]:
    """The lines of the table that tells stories of work from others."""
    told = [one for one in stories if one.situation not in routes()]
    names = (STRANGE if one.situation == NOTHING_FITS else OWN_WORK for one in told)
    return made(
        [Story(one.text, name) for one, name in zip(told, names, strict=True)], STRANGE_KEPT
    )


def about_made(stories: list[Story]) -> list[str]:
    """A line a mark of a story: how much it speaks against being of one's own work now."""
    told = [one for one in stories if one.situation not in routes()]
    rows = _marks(told)
    strange = [float(one.situation == NOTHING_FITS) for one in told]
    shares = [
        len(told) / 2 / (sum(strange) if one else len(told) - sum(strange)) for one in strange
    ]
    names = sorted(rows[0])
    learned = dict.fromkeys(names, 0.0)
    for _ in range(TURNS):
        errors = [
            share
            * (one - 1 / (1 + math.exp(-math.fsum(learned[name] * row[name] for name in names))))
            for row, one, share in zip(rows, strange, shares, strict=True)
        ]
        for name in names:
            slope = math.fsum(e * row[name] for e, row in zip(errors, rows, strict=True)) / len(
                rows
            )
            kept = 0.0 if name == "always" else PENALTY * learned[name]
            learned[name] += RATE * (slope - kept)
    return [f"{name}\t{round(UNIT * learned[name])}" for name in names]


def _marks(told: list[Story]) -> list[dict[str, float]]:
    """The marks of each story; its likeliest situation is scored by what was learned from the others."""
    rows: list[dict[str, float]] = [{} for _ in told]
    kept = reader.weights, reader.phrase_weights
    for fold in range(FOLDS):
        others = [one for at, one in enumerate(told) if at % FOLDS != fold]
        use(of_work(others))
        strange = Weights("\n".join(strange_made(others)))
        for at in range(fold, len(told), FOLDS):
            text, sentences = reader.read_in(told[at].text)
            ranked, elsewhere = reader.ranked_by(text, sentences, signs(text))
            rows[at] = about.marks_of(
                signs(text), sentences, ranked[0], elsewhere, wording(strange, signs(text))
            )
    reader.weights, reader.phrase_weights = kept
    return rows


def use(stories: list[Story]) -> None:
    """Let the reader weigh by what is learned from these."""
    table = Weights("\n".join(made(stories)))
    lines = (line.split("\t") for line in phrases_made(stories))
    phrases = {(scene, phrase): int(weight) / UNIT for scene, weight, phrase in lines}
    reader.weights, reader.phrase_weights = lambda: table, lambda: phrases  # type: ignore[assignment]


def walks_made() -> list[str]:
    """A line a walk of life: its words, cut as the signs of a story are."""
    every = about.walks_as_written()
    return [f"{name}\t{','.join(sorted(words))}" for name, words in every.items()]


def keys_made() -> list[str]:
    """A line a phrase of scenes, routes, facts and questions: its room, itself, and what it is looked up by."""
    rooms = {"scenes": scenes(), "routes": routes(), "facts": facts()}
    every = [
        (room, phrase)
        for room, held in rooms.items()
        for scene in held.values()
        for phrase in scene.every
    ]
    every += [
        ("questions", phrase)
        for one in questions().values()
        for phrase in (*one.raised, *one.answered)
    ]
    return list(dict.fromkeys(f"{room}\t{one.said}\t{one.listing}" for room, one in every))


def main() -> None:
    """Train, and write the table where asked to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    is_written = parser.parse_args().write
    stories = own_stories()
    for name, lines in (
        ("walks", walks_made()),
        ("words", made(of_work(stories))),
        ("phrases", phrases_made(of_work(stories))),
        ("strange", strange_made(stories)),
        ("about", about_made(stories)),
        ("keys", keys_made()),
    ):
        print(name, len(lines), "lines,", sum(map(len, lines)), "bytes")
        if is_written:
            with open(os.path.join(FOLDER, f"{name}.table"), "w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    main()
