"""Train the table by which those whom a story names are weighed for a place in it, the same each time.

    python bench/train_people.py [--write] [--each]

Made from the labelled stories of `bench/told`, a hand a file, and from short ones of our own (`bench/told_people/boss.txt`), the boss in brackets, many of which name only others. For each place that a story fills, such as its boss or whoever gave a promise, whoever is named by
the label is told from everybody else whom the story names, and from nobody: a logistic choice (softmax) with an L2 penalty on every weight, by accelerated
gradient descent (Y. Nesterov, 1983). The boss comes first; for every other place it counts how likely each is the boss by weights that have
not seen that hand. The table holds signs (see `goodbooks.situations.people.person_signs`) with their weights; of words only such as two hands have used, and no name.

Without --write it says how often the likeliest is right of the stories of a hand that was left out, and how many there are, by how likely they are.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.slots.told import place_of_slot
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.situations.people.answering import OVER
from goodbooks.situations.people.people_weighed import BOSS, shares_as_boss, shares_of
from goodbooks.situations.people.person_signs import (
    WORD,
    signs_by_name,
    signs_in_place,
    signs_of_nobody,
)
from goodbooks.situations.people.persons import named_in
from told_slots import OWN, Labelled, is_right, read
from train_told import names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

SITUATIONS = Path(__file__).parent.parent / "src/goodbooks/situations"
TABLE = SITUATIONS / "people.table"
UNIT, LEAST = 100, 5
OURS, OWN_STORIES = "ours", Path(__file__).parent / "told_people" / "boss.txt"
PENALTY, OF_WORDS, STEP, TURNS = 0.5, 4.0, 0.004, 300
READ_BY = ("person_signs.py", "boss_signs.py", "persons.py", "small_names.py")
"""What the signs of a story follow from."""
_BRACKETED = re.compile(r"\[([^\]]+)\]")
_FLOORS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)


class Case(NamedTuple):
    """A place in a story: its hand, the story, the place and where people stand in it, and which of those who are named is there; the last is nobody."""

    hand: str
    of: Labelled
    place: str
    stands: str
    right: tuple[int, ...]
    is_told: bool


class Weighable(NamedTuple):
    """A case with the signs of each who is named and, last, of nobody."""

    of: Case
    every: tuple[frozenset[str], ...]


def cases() -> Iterator[Case]:
    """Every place that a playbook asks for, of every labelled story that names somebody."""
    texts = catalog.texts(goodbooks.playbooks.library, ".md")
    for path in sorted(OWN.glob("*.jsonl")):
        for one in read(path):
            people = named_in(one.story)
            header = read_playbook(one.play, texts[one.play], one.play).playbook.header
            for need in header.needs if people else ():
                if need.kind != "person":
                    continue
                told = one.told.get(need.name, "")
                right = tuple(at for at, who in enumerate(people) if told and is_right("person", who.name, told, one.today))  # fmt: skip
                place, stands = place_of_slot(need.name, need.story)
                yield Case(path.stem, one, place, stands, right or (len(people),), bool(told))


def our_own() -> Iterator[Case]:
    """Whom our own stories have in brackets as the boss, or that it is nobody whom they name."""
    for line in OWN_STORIES.read_text("utf-8").splitlines():
        told = _BRACKETED.findall(line)
        story = Labelled("", date.min, line.replace("[", "").replace("]", ""), {})
        people = named_in(story.story)
        right = tuple(at for at, who in enumerate(people) if any(is_right("person", who.name, one, date.min) for one in told))  # fmt: skip
        if people:
            yield Case(OURS, story, BOSS, OVER, right or (len(people),), bool(told))


def of_boss(one: Case) -> Weighable:
    """A case of the boss with its signs."""
    story = one.of.story
    return Weighable(one, (*signs_by_name(story), signs_of_nobody(story)))


def trained(every: Sequence[Weighable]) -> dict[str, float]:
    """The weights of the signs that suit the cases best."""
    kept = sorted(_allowed(every))
    at = {sign: number for number, sign in enumerate(kept)}
    known = [sorted(at[sign] for sign in signs if sign in at) for case in every for signs in case.every]  # fmt: skip
    cols = np.array([col for one in known for col in one], dtype=np.int64)
    rows = np.repeat(np.arange(len(known)), [len(one) for one in known])
    sizes = [len(case.every) for case in every]
    group, starts = np.repeat(np.arange(len(every)), sizes), np.cumsum([0, *sizes[:-1]])
    good = np.array([float(at in case.of.right) for case in every for at in range(len(case.every))])

    def slope(weights: Floats) -> Floats:
        scores = np.bincount(rows, weights[cols], len(good))
        likely = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        share = likely / np.bincount(group, likely)[group]
        wanted = likely * good / np.bincount(group, likely * good)[group]
        return np.bincount(cols, (wanted - share)[rows], len(kept))

    penalty = np.array([OF_WORDS if _is_word(sign) else PENALTY for sign in kept])
    weights = ahead = np.zeros(len(kept))
    for turn in range(TURNS):
        new = ahead + STEP * (slope(ahead) - penalty * ahead)
        ahead = new + turn / (turn + 3) * (new - weights)
        weights = new
    return dict(zip(kept, map(float, weights), strict=True))


def _is_word(sign: str) -> bool:
    return sign.rpartition(": ")[2].startswith(WORD)


def _allowed(every: Sequence[Weighable]) -> Iterator[str]:
    """The signs that are learned: of words only those that two hands have, and no name."""
    out = names()
    hands: dict[str, set[str]] = defaultdict(set)
    for case in every:
        for sign in frozenset().union(*case.every):
            hands[sign].add(case.of.hand)
    for sign, of in hands.items():
        is_title = sign.rpartition(": ")[2].startswith(f"{WORD}t ")
        if not _is_word(sign) or (len(of) > 1 and (is_title or out.isdisjoint(sign.split()))):
            yield sign


class Learned(NamedTuple):
    """All cases with their signs: of the boss, and of every other place."""

    boss: list[Weighable]
    others: list[Weighable]


def learned() -> Learned:
    """All cases with their signs; how likely each is the boss is said, for another place, by weights that have not seen the hand."""
    every = [*cases(), *our_own()]
    boss = [of_boss(one) for one in every if one.place == BOSS]
    others = []
    for hand in sorted({one.hand for one in every}):
        by = trained([one for one in boss if one.of.hand != hand])
        for one in every:
            if one.place != BOSS and one.hand == hand:
                story = one.of.story
                signs = signs_in_place(story, one.place, one.stands, shares_as_boss(story, by))
                others.append(Weighable(one, tuple(signs)))
    return Learned(boss, others)


def mark() -> str:
    """A short mark of every file that the table follows from: the stories, and how whoever they name is read."""
    read_by = (SITUATIONS / "people" / name for name in READ_BY)
    found = hashlib.sha256()
    for path in (*sorted(OWN.glob("*.jsonl")), OWN_STORIES, *read_by):
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()[:16]


def table(every: Learned) -> list[str]:
    """The lines of the table: what it is made from, and each sign with its weight in hundredths."""
    weights = trained(every.boss) | trained(every.others)
    rounded = {sign: round(weight * UNIT) for sign, weight in weights.items()}
    head = f"; Made by bench/train_people.py from {len(every.boss) + len(every.others)} places; {mark()}."  # fmt: skip
    return [head, *(f"{sign}\t{weight}" for sign, weight in sorted(rounded.items()) if abs(weight) >= LEAST)]  # fmt: skip


class Found(NamedTuple):
    """What was found for a case by weights that have not seen its hand: how likely the likeliest is, and whether it is they."""

    of: Case
    share: float
    is_it: bool


def found_by(every: Sequence[Weighable], *, is_each: bool) -> Iterator[Found]:
    """What is found of the stories of each hand, by weights that have not seen it."""
    for hand in sorted({one.of.hand for one in every}):
        by = trained([one for one in every if one.of.hand != hand])
        for one in every:
            if one.of.hand == hand:
                yield _found(one, by, is_each=is_each)


def _found(one: Weighable, by: Mapping[str, float], *, is_each: bool) -> Found:
    shares = shares_of(one.every, by)
    best = max(range(len(shares)), key=shares.__getitem__)
    is_it = best in one.of.right
    if is_each and one.of.is_told and not is_it:
        told = [named_in(one.of.of.story)[at].name for at in one.of.right if at < len(shares)]
        print(f"  {shares[best]:.2f} {one.of.hand} {one.of.of.play} {one.of.place}: {named_in(one.of.of.story)[best].name} | {told}")  # fmt: skip
    return Found(one.of, shares[best], is_it)


def measure(every: Learned, *, is_each: bool) -> None:
    """Print how often the likeliest is right, of the boss and of each other place."""
    found = [*found_by(every.boss, is_each=is_each), *found_by(every.others, is_each=is_each)]
    for place in sorted({one.of.place for one in found}):
        there = [one for one in found if one.of.place == place]
        shown = ([one.is_it for one in there if one.share >= floor] for floor in _FLOORS)
        parts = (f"{sum(one)} of {len(one)} from {floor:.0%}" for floor, one in zip(_FLOORS, shown, strict=True))  # fmt: skip
        print(f"{place:18} {sum(one.of.is_told for one in there)} told: {', '.join(parts)}")


def main() -> None:
    """Measure, or train and write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--each", action="store_true")
    given = parser.parse_args()
    every = learned()
    if not given.write:
        return measure(every, is_each=given.each)
    lines = table(every)
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines) - 1} signs")
    return None


if __name__ == "__main__":
    main()
