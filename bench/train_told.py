"""Train the table by which the pieces of a story are ranked as answers, the same each time.

    python bench/train_told.py [--write] [--each]

Made from the labelled stories of `bench/told`, a hand a file, and from the sayings of `bench/told_sayings`, a sort of answer a file: one a line, what
answers in brackets, and `beside.txt`, which answers nothing. The sayings are put together to stories that hold one for every question of a
playbook, and to some that hold none for one of them. For each answer the pieces of its story that say it are told from all others, and from none
of them: a logistic choice among the pieces and none (softmax) with an L2 penalty on every weight, by accelerated gradient descent (Y. Nesterov,
1983), all stories at once. The table holds signs (see `goodbooks.situations.offered.answer_signs`) with their weights; of words only such as two hands have
used, and no name.

Without --write it says how often a right piece comes first, and among three, of the stories of a hand that was left out, and of how many
questions that a story does not answer none is the likeliest.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.situations.offered.answer_signs import Seen, signs_for, signs_of_none
from goodbooks.situations.offered.answer_sorts import sort_for, sorts
from goodbooks.situations.stories.signs import stems_of
from told_slots import OWN, is_right, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from goodbooks.situations.offered.pieces import Piece

    Floats = NDArray[np.float64]

SITUATIONS = Path(__file__).parent.parent / "src/goodbooks/situations"
TABLE = SITUATIONS / "sayings.table"
SAYINGS = Path(__file__).parent / "told_sayings"
BESIDE, OURS = "beside", "sayings"
UNIT, LEAST = 100, 5
ROUNDS, TOLD, UNTOLD = 24, 3, 3
"""How many stories are put together for a playbook, how often a story that somebody told counts, and for every how many slots in every other one an answer is left out."""
WORD, PENALTY, STEP, TURNS = 5.0, 3.0, 1.0, 150
PRIOR = {"cues 1": 1.0, "cues 2": 0.8, "cues 3": 0.6, "near": -1.0, "lacks": -1.0, "never": -1.0}
"""What the turns of a sort weigh before anything is learned."""
_OF_WORDS = ": w "
_MOST, _SOME = 0.6, 0.3
"""So much of an answer, or of the piece, lies in the other where the piece says it."""
_PERSONS = frozenset(["boss", "blamer", "witness", "other", "others", "them", "giver", "asker", "peer", "taker", "decider", "waiting", "above", "deputy"])  # fmt: skip
_ONE_SMALL = re.compile(r"[a-zß-ÿ]{3,}")
_CAPITAL = re.compile(r"(?<=[a-zß-ÿ,;] )[A-ZÀ-Þ]\w+")


class Case(NamedTuple):
    """A question to a story: its hand, its playbook and slot, the signs of each piece and, last, of none, and which of them are right."""

    hand: str
    play: str
    slot: str
    pieces: tuple[frozenset[str], ...]
    right: tuple[int, ...]

    @property
    def is_untold(self) -> bool:
        """Whether the story does not answer."""
        return self.right == (len(self.pieces) - 1,)


def asked_by(play: str) -> list[str]:
    """The slots of a playbook that are answered in words and have a sort."""
    text = catalog.texts(goodbooks.playbooks.library, ".md")[play]
    needs = read_playbook(play, text, play).playbook.header.needs
    return [one.name for one in needs if one.kind in ("text", "words") and sort_for(play, one.name)]


def of_stories(files: Iterable[Path]) -> Iterator[Case]:
    """Every question of some files for which there is a sort, but those whose answer no piece says, or that are answered under another slot."""
    every = [(path.stem, one) for path in files for one in read(path)]
    for hand, one in every:
        story = Seen(one.story)
        told = {sort_for(one.play, slot) for slot in one.told}
        for slot in asked_by(one.play):
            words = one.told.get(slot, "")
            right = tuple(at for at, piece in enumerate(story.pieces) if words and is_right("text", piece.text, words, one.today))  # fmt: skip
            if right or not (words or sort_for(one.play, slot) in told):
                yield _case(hand, one.play, slot, story, right)


def _named(play: str, slot: str) -> str:
    """The name of the sort of a slot that has one."""
    sort = sort_for(play, slot)
    return sort.name if sort else BESIDE


def _case(hand: str, play: str, slot: str, story: Seen, right: tuple[int, ...]) -> Case:
    sort = sorts()[_named(play, slot)]
    pieces = (*signs_for(story, sort), signs_of_none(story, sort))
    return Case(hand, play, slot, pieces, right or (len(story.pieces),))


def sayings() -> dict[str, list[str]]:
    """The sayings of each sort, what answers in brackets."""
    return {path.stem: path.read_text("utf-8").split("\n")[:-1] for path in sorted(SAYINGS.glob("*.txt"))}  # fmt: skip


def of_sayings() -> Iterator[Case]:
    """The questions to stories that are put together of sayings, some for each playbook."""
    every = sayings()
    for play in catalog.texts(goodbooks.playbooks.library, ".md"):
        slots = asked_by(play)
        for turn in range(ROUNDS if slots else 0):
            told, places = _put_together(play, slots, every, turn)
            story = Seen(told)
            for slot in slots:
                right = tuple(at for at, piece in enumerate(story.pieces) if _says(piece, places[slot]))  # fmt: skip
                if right:
                    yield _case(OURS, play, slot, story, right)
            yield from _untold(play, slots, every, turn)


def _untold(
    play: str, slots: Sequence[str], every: Mapping[str, Sequence[str]], turn: int
) -> Iterator[Case]:
    """Questions to stories that hold an answer for each of the others."""
    for number, slot in enumerate(slots):
        others = [one for one in slots if sort_for(play, one) != sort_for(play, slot)]
        if (turn - 2 * number) % (2 * UNTOLD) == 0 and others:
            told, _ = _put_together(play, others, every, turn + 1)
            yield _case(OURS, play, slot, Seen(told), ())


def _put_together(
    play: str, slots: Sequence[str], every: Mapping[str, Sequence[str]], turn: int
) -> tuple[str, dict[str, tuple[int, int]]]:
    """A story with a saying for each slot, and where in it each answer stands."""
    beside, at = every[BESIDE], turn * 13 + len(play) * 5
    parts = [beside[at % len(beside)], beside[(at + 1) % len(beside)]]
    places: dict[str, tuple[int, int]] = {}
    at += 2
    for number, slot in enumerate(slots):
        said = every[_named(play, slot)]
        one = said[(turn * 5 + number * 3 + len(play)) % len(said)]
        start = sum(len(part) + 1 for part in parts)
        places[slot] = (start + one.index("["), start + one.index("]") - 1)
        parts.append(one.replace("[", "").replace("]", ""))
        for _ in range((turn + number) % 2 + (len(slots) < 5)):
            parts.append(beside[at % len(beside)])
            at += 1
    return " ".join((*parts, beside[at % len(beside)])), places


def _says(piece: Piece, place: tuple[int, int]) -> bool:
    start, end = place
    shared = max(0, min(piece.end, end) - max(piece.start, start))
    return shared >= _MOST * min(len(piece.text), end - start) and shared >= _SOME * (end - start)


def names() -> frozenset[str]:
    """The stems of words that stand with a capital within a sentence, and never without one: names; and of those by which a story in small letters calls somebody."""
    every = [one for path in sorted(OWN.glob("*.jsonl")) for one in read(path)]
    texts = [*(one.story for one in every), *(line for lines in sayings().values() for line in lines)]  # fmt: skip
    small = {word for text in texts if _CAPITAL.search(text) for word in re.findall(r"\b[a-zß-ÿ]+", text)}  # fmt: skip
    found = {word.lower() for text in texts for word in _CAPITAL.findall(text)} - small - {"i"}
    found |= {told for one in every for slot, told in one.told.items() if slot in _PERSONS and _ONE_SMALL.fullmatch(told) and told not in small}  # fmt: skip
    return frozenset(stem for word in found for stem in stems_of(word))


def allowed(every: Sequence[Case]) -> frozenset[str]:
    """The signs that are learned: of words only those that two hands or our own sayings have, and no name."""
    out = names()
    hands: dict[str, set[str]] = defaultdict(set)
    for case in every:
        for sign in frozenset().union(*case.pieces):
            hands[sign.partition(_OF_WORDS)[2]].add(case.hand)

    def is_learned(sign: str) -> bool:
        word = sign.partition(_OF_WORDS)[2]
        is_of_many = len(hands[word]) > 1 or OURS in hands[word]
        return not word or (is_of_many and out.isdisjoint(re.split(r"[ ~^<]", word)))

    return frozenset(filter(is_learned, frozenset().union(*(signs for case in every for signs in case.pieces))))  # fmt: skip


class _Choices:
    """Cases as rows of figures: the pieces of all, the signs of each, and which say the answer."""

    def __init__(self, every: Sequence[Case], kept: Sequence[str]) -> None:
        at = {sign: number for number, sign in enumerate(kept)}
        known = [sorted(at[sign] for sign in signs if sign in at) for case in every for signs in case.pieces]  # fmt: skip
        sizes = [len(case.pieces) for case in every]
        self.cols = np.array([col for one in known for col in one], dtype=np.int64)
        self.rows = np.repeat(np.arange(len(known)), [len(one) for one in known])
        self.group = np.repeat(np.arange(len(every)), sizes)
        self.starts = np.cumsum([0, *sizes[:-1]])
        self.good = np.array([float(at in case.right) for case in every for at in range(len(case.pieces))])  # fmt: skip
        self.counts = np.array([1.0 if case.hand == OURS else float(TOLD) for case in every])[self.group]  # fmt: skip
        self.size = len(kept)

    def slope(self, weights: Floats) -> Floats:
        """How much better each weight could be larger."""
        scores = np.bincount(self.rows, weights[self.cols], len(self.good))
        likely = np.exp(scores - np.maximum.reduceat(scores, self.starts)[self.group])
        share = likely / np.bincount(self.group, likely)[self.group]
        hit = likely * self.good
        wanted = hit / np.bincount(self.group, hit)[self.group]
        return np.bincount(self.cols, (self.counts * (wanted - share))[self.rows], self.size)


def trained(every: Sequence[Case]) -> dict[str, float]:
    """The weights of the signs: those of the pieces by the answers that are told, and then, with these as they are, those of none by all."""
    told = [one._replace(pieces=one.pieces[:-1]) for one in every if not one.is_untold]
    kept = sorted(allowed(told))
    prior = np.array([PRIOR.get(sign, 0.0) for sign in kept])
    weights = dict(zip(kept, map(float, _found(told, kept, prior, prior * 0 + 1)), strict=True))
    kept = sorted({*weights, *(sign for one in every for sign in one.pieces[-1])})
    start = np.array([weights.get(sign, 0.0) for sign in kept])
    is_free = np.array([float(sign not in weights) for sign in kept])
    return dict(zip(kept, map(float, _found(every, kept, start, is_free)), strict=True))


def _found(every: Sequence[Case], kept: Sequence[str], prior: Floats, is_free: Floats) -> Floats:
    """The weights of some signs that suit the cases best, near to what they were before, of which only the free ones move."""
    choices = _Choices(every, kept)
    penalty = np.array([WORD if _OF_WORDS in sign else PENALTY for sign in kept])
    weights, ahead = prior.copy(), prior.copy()
    step = STEP / sum(1 if case.hand == OURS else TOLD for case in every)
    for turn in range(TURNS):
        new = ahead + step * is_free * (choices.slope(ahead) - penalty * (ahead - prior))
        ahead = new + turn / (turn + 3) * (new - weights)
        weights = new
    return weights


def mark() -> str:
    """A short mark of every file that the table follows from: stories, sayings, turns of speech, and how a story is read."""
    read_by = (SITUATIONS / name for name in ("offered/pieces.py", "offered/answer_signs.py", "stories/signs.py", "offered/answer_sorts.py"))  # fmt: skip
    files = (*sorted(OWN.glob("*.jsonl")), *sorted(SAYINGS.glob("*.txt")), *sorted(SITUATIONS.glob("sayings/*.txt")), *read_by)  # fmt: skip
    found = hashlib.sha256()
    for path in files:
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()[:16]


def table(every: Sequence[Case]) -> list[str]:
    """The lines of the table: what it is made from, and each sign with its weight in hundredths."""
    weights = {sign: round(weight * UNIT) for sign, weight in trained(every).items()}
    head = f"; Made by bench/train_told.py from {len(every)} questions; {mark()}."
    return [head, *(f"{sign}\t{weight}" for sign, weight in sorted(weights.items()) if abs(weight) >= LEAST)]  # fmt: skip


def place(case: Case, weights: Mapping[str, float]) -> int:
    """Which place the first right piece gets, or none."""
    scores = [sum(weights.get(sign, 0.0) for sign in sorted(signs)) for signs in case.pieces]
    order = sorted(range(len(scores)), key=lambda one: (-scores[one], one))
    return next(at for at, one in enumerate(order) if one in case.right)


def measure(every: Sequence[Case], *, is_each: bool) -> None:
    """Print how many come first, and among three, of the stories of each hand, by a table that has not learned from it."""
    counts: Counter[str] = Counter()
    for hand in sorted({case.hand for case in every} - {OURS}):
        weights = trained([case for case in every if case.hand != hand])
        placed = [(place(case, weights), case) for case in every if case.hand == hand]
        found = [pair for pair in placed if not pair[1].is_untold]
        untold = [at for at, case in placed if case.is_untold]
        first, three = (sum(at < most for at, _ in found) for most in (1, 3))
        counts.update(first=first, three=three, told=len(found))
        print(f"{hand}: of {len(found)}, {first / len(found):.0%} first, {three / len(found):.0%} among three; of {len(untold)} not told, {untold.count(0)} none")  # fmt: skip
        for at, case in found if is_each else ():
            print(f"  {at + 1} {case.play} {case.slot}")
    told = counts["told"]
    print(
        f"of {told}, {counts['first'] / told:.0%} first, {counts['three'] / told:.0%} among three"
    )


def main() -> None:
    """Measure, or train and write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--each", action="store_true")
    given = parser.parse_args()
    every = [*of_stories(sorted(OWN.glob("*.jsonl"))), *of_sayings()]
    if not given.write:
        return measure(every, is_each=given.each)
    lines = table(every)
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines) - 1} signs from {len(every)} questions")
    return None


if __name__ == "__main__":
    main()
