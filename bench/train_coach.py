"""Train the two tables by which the coach weighs a sentence and a message, the same each time.

    python bench/train_coach.py [--plain FILE ...] [--write] [--without HALF ...]

Made from the labelled messages of this project (`tests/coach/messages`), and beside them from sentences of real mail
that stand for what has no flaw: the train parts that `bench/train_tasks.py` names, {"text": ...} a line. The tables hold signs (see
`goodbooks.coach.leaning`) with their weights: words cut to five letters, all met in our own messages, none that stands with a capital within a
sentence, so no name. Logistic regression with an L2 penalty, by gradient descent from nothing, all messages at once.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from goodbooks.coach.acts import with_acts
from goodbooks.coach.leaning import signs, signs_of_all
from goodbooks.coach.purpose import PURPOSES, by_cues
from goodbooks.coach.rule import rules
from goodbooks.language.letter import Letter
from labelled import messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from labelled import Message

FLAWS = (
    "blame", "emotion", "excuses", "hedging", "hostile-tone", "lowering-others", "no-actor",
    "self-undermining", "stock-phrases",
)  # fmt: skip
FEWEST, PENALTY, TURNS, STEP, UNIT, LEAST, LENGTH, SPARED = 3, 1.0, 300, 0.02, 100, 14, 3.0, 6
FOLDER = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "src", "goodbooks", "coach"
)


class Told(NamedTuple):
    """A sentence or a message: its signs, and the names it is one of."""

    signs: frozenset[str]
    names: frozenset[str]


def sentences(every: Iterable[Message]) -> list[Told]:
    """Each sentence, with the flaws that are marked in it."""
    found = []
    for one in every:
        for sentence in with_acts(Letter(one.text)):
            marked = {
                mark.name
                for mark in one.marks
                if not mark.is_good and mark.start < sentence.end and sentence.start < mark.end
            }
            found.append(Told(signs(sentence, one.purpose), frozenset(marked)))
    return found


def plain(files: Iterable[str]) -> Iterator[Told]:
    """Sentences of real mail, as sentences without a flaw."""
    for name in files:
        with open(name, encoding="utf-8") as file:
            for line in file:
                read = with_acts(Letter(json.loads(line)["text"]))
                for sentence in read:
                    yield Told(signs(sentence, by_cues(read, "")), frozenset())


def examples() -> Iterator[Told]:
    """The rules' own examples: what each must speak of, and several times over what it must leave alone."""
    for rule in rules().by_name.values():
        if rule.category in FLAWS:
            for text, names, times in (
                *((text, frozenset({rule.category}), 1) for text in rule.flag),
                *((text, frozenset[str](), SPARED) for text in rule.allow),
            ):
                read = with_acts(Letter(text))
                if text[0] != "[" and (len(read) == 1 or not names):
                    told = [Told(signs(one, by_cues(read, "")), names) for one in read]
                    yield from told * times


def wholes(every: Iterable[Message]) -> list[Told]:
    """Each message, with its purpose."""
    found = []
    for one in every:
        letter = Letter(one.text)
        read = with_acts(letter)
        whole = signs_of_all(read, by_cues(read, letter.zone("head")))
        found.append(Told(whole, frozenset({one.purpose})))
    return found


def capitals(every: Iterable[Message]) -> frozenset[str]:
    """Words, cut, that stand with a capital within a sentence: names."""
    found: set[str] = set()
    for one in every:
        for sentence in Letter(one.text).sentences:
            found.update(word.lower()[:5] for word in sentence.words[1:] if word[0].isupper())
        found.update(line.split()[-1].lower()[:5] for line in one.text.split("\n") if line.strip())
    return frozenset(found - {"i", "i'm", "i've", "i'll", "i'd"})


def trained(
    own: Sequence[Told], names: Sequence[str], out: frozenset[str], beside: Sequence[Told] = ()
) -> list[str]:
    """The lines of a table: signs of our own texts, weighed against those beside."""
    told = [*own, *beside]
    counts = Counter(sign for one in own for sign in one.signs)
    kept = sorted(
        sign
        for sign, count in counts.items()
        if count >= FEWEST and (sign[0] not in "wb" or out.isdisjoint(sign.split()[1:]))
    )
    at = {sign: number for number, sign in enumerate(kept)}
    rows, cols, figures = [], [], []
    for number, one in enumerate(told):
        known = sorted(at[sign] for sign in one.signs if sign in at)
        rows += [number] * len(known)
        cols += known
        figures += [LENGTH / np.sqrt(len(known) or 1)] * len(known)
    place = (np.array(rows), np.array(cols), np.array(figures))
    columns = [
        _weights(np.array([float(name in one.names) for one in told]), place, len(kept))
        for name in names
    ]
    lines = [_line("", names, [column[-1] for column in columns], 0)]
    lines += [_line(sign, names, [c[at[sign]] for c in columns], LEAST) for sign in kept]
    return [line for line in lines if "\t" in line]


def _weights(
    wanted: NDArray[np.float64], place: tuple[NDArray[np.int64], ...], size: int
) -> NDArray[np.float64]:
    """The weights for one name, with the one that every text has at the end."""
    rows, cols, figures = place
    weights, bias = np.zeros(size), 0.0
    rate = STEP * min(1.0, 500 / len(wanted))
    for _ in range(TURNS):
        score = np.bincount(rows, figures * weights[cols], len(wanted)) + bias
        error = wanted - 1 / (1 + np.exp(-score))
        step = np.bincount(cols, figures * error[rows], size) - PENALTY * weights
        weights += rate * step
        bias += rate * float(error.sum()) / 4
    return np.append(weights, bias)


def _line(sign: str, names: Sequence[str], each: Sequence[float], least: int) -> str:
    """A sign with its weights in hundredths, those that count for something."""
    whole = [(name, round(UNIT * float(weight))) for name, weight in zip(names, each, strict=True)]
    return "\t".join([sign, *(f"{name} {w}" for name, w in whole if abs(w) >= max(least, 1))])


def made(every: Sequence[Message], files: Iterable[str] = ()) -> dict[str, list[str]]:
    """Both tables, by name."""
    out = capitals(every)
    return {
        "flaws": trained([*sentences(every), *examples()], FLAWS, out, list(plain(files))),
        "purposes": trained(wholes(every), PURPOSES, out),
    }


def main() -> None:
    """Train, say how large the tables are, and write them where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--without", nargs="*", default=[], help="parts that are not learned from")
    parser.add_argument("--plain", nargs="*", default=[], help="sentences of real mail")
    asked = parser.parse_args()
    every = [one for one in messages() if one.half not in asked.without]
    for name, lines in made(every, asked.plain).items():
        text = f"; Made by bench/train_coach.py from {len(every)} messages of our own.\n"
        text += "".join(line + "\n" for line in lines)
        print(f"{name}: {len(lines)} signs, {len(text) / 1000:.0f} kB")
        if asked.write:
            with open(os.path.join(FOLDER, f"{name}.table"), "w", encoding="utf-8") as file:
                file.write(text)


if __name__ == "__main__":
    main()
