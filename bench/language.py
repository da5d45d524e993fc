"""The bench for language: how often the coach is right on labelled messages, and how long it takes.

`python bench/language.py` prints the tables; `--write` puts them into RESULTS-language.md
(whose head is written by hand); `--data FOLDER` adds
tasks, requests and days on sets that are not kept here; `--misses HALF` shows what was missed and what was a false alarm, message by message.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.look import look
from labelled import messages, second_hand
from study import STUDY, study

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.coach.coached import Coached
    from labelled import Message

RESULTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "RESULTS-language.md")
FIGURES = "<!-- figures: python bench/language.py --write -->"
HALVES = {
    "a": "A, on which the first rules were tuned",
    "b": "B, tuned on since",
    "c": "1 to 4",
    "last": "5",
    "d": "6",
    "e": "7",
    "f": "8",
    "g": "9",
    "h": "10",
    "i": "11",
    "j": "12",
    "k": "13",
    "l": "14",
    "m": "15",
    "n": "16",
    "o": "18, three voices of five",
    "p": "19, three voices of six",
    "q": "20",
    "t": "23, two writers of four",
    "u": "24, two voices of four",
    "w": "25, four voices of our own and half of a new writer",
    "r": "22, three voices of six, read and not learned",
    "s": "22, the other three, not read",
    "v": "24, the other two, not learned",
    "x": "26, four voices of our own, mended by and not learned",
    "y": "26, two more, for totals, not learned",
    "z": "27, three voices of our own, written before anything was mended, not learned",
    "aa": "28, eight odd trades by a writer who had seen nothing",
    "ab": "29, ten offices with quiet flaws by another",
    "ac": "30, plain offices by a third, not read, not learned",
}
"""The parts of the messages: the batches, as RESULTS-language.md counts them."""
HEAD = (
    "| part | messages | flaws F1 | precision, recall | marked stretches found | alarms in 100 good words"
    " | good ones with none | strengths precision, recall | purposes guessed |"
)


class Score(NamedTuple):
    """Right, false and missed, with what follows from them."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was said that was right."""
        return self.right / max(self.right + self.false, 1)

    @property
    def recall(self) -> float:
        """The share of what was there that was said."""
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        """Both in one figure."""
        return 2 * self.right / max(2 * self.right + self.false + self.missed, 1)


class Looked(NamedTuple):
    """A labelled message, and what the coach says of it."""

    message: Message
    coached: Coached

    @property
    def flaws(self) -> set[str]:
        """The categories it flags."""
        return {flag.category for flag in self.coached.flags}

    @property
    def strengths(self) -> set[str]:
        """The strengths it names."""
        return {one.name for one in self.coached.praises}


def score(pairs: Iterable[tuple[set[str] | frozenset[str], set[str]]]) -> dict[str, Score]:
    """Message by category: what is there against what is said; the sum of all is under ""."""
    right, false, missed = Counter[str](), Counter[str](), Counter[str]()
    for there, said in pairs:
        right.update(there & said)
        false.update(said - there)
        missed.update(there - said)
    names = sorted({*right, *false, *missed})
    each = {name: Score(right[name], false[name], missed[name]) for name in names}
    return {**each, "": Score(right.total(), false.total(), missed.total())}


def alarms(looked: Sequence[Looked]) -> tuple[float, int, int]:
    """On good messages: flags per 100 words, how many messages had none, and how many there are."""
    good = [one for one in looked if not one.message.flaws]
    words = sum(one.coached.words for one in good)
    flags = sum(len(one.coached.flags) for one in good)
    return 100 * flags / max(words, 1), sum(not one.coached.flags for one in good), len(good)


def spans_hit(looked: Sequence[Looked]) -> tuple[int, int]:
    """How many marked stretches have a flag of their category on them, and how many there are."""
    marks = [(one, mark) for one in looked for mark in one.message.marks if not mark.is_good]
    hit = sum(
        any(
            flag.category == mark.name and flag.start < mark.end and mark.start < flag.end
            for flag in one.coached.flags
        )
        for one, mark in marks
    )
    return hit, len(marks)


def row(half: str, looked: Sequence[Looked]) -> str:
    """What was found in one part of the messages, as a row."""
    flaws = score((one.message.flaws, one.flaws) for one in looked)[""]
    good = score((one.message.strengths, one.strengths) for one in looked)[""]
    per_words, silent, count = alarms(looked)
    hit, marked = spans_hit(looked)
    guessed = sum(one.coached.purpose == one.message.purpose for one in looked)
    return (
        f"| {HALVES[half]} | {len(looked)} | {flaws.f1:.2f} | {flaws.precision:.2f}, {flaws.recall:.2f} | {hit} of {marked}"
        f" | {per_words:.2f} | {silent} of {count} | {good.precision:.2f}, {good.recall:.2f} | {guessed} |"
    )


def _table(name: str, scores: dict[str, Score]) -> list[str]:
    rows = [
        f"| {name} | right | false | missed | precision | recall | F1 |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for key, one in scores.items():
        called = key or "all"
        rows.append(
            f"| {called} | {one.right} | {one.false} | {one.missed}"
            f" | {one.precision:.2f} | {one.recall:.2f} | {one.f1:.2f} |"
        )
    return rows


def agreement(first: Sequence[set[str]], second: Sequence[set[str]]) -> tuple[float, float]:
    """How far two hands agree on what each message holds: F1, and Cohen's kappa over all labels."""
    names = set[str]().union(*first, *second)
    pairs = [(n in a, n in b) for a, b in zip(first, second, strict=True) for n in names]
    both, ones, twos = (
        sum(a and b for a, b in pairs),
        sum(a for a, _ in pairs),
        sum(b for _, b in pairs),
    )
    seen = sum(a == b for a, b in pairs) / len(pairs)
    chance = (ones * twos + (len(pairs) - ones) * (len(pairs) - twos)) / len(pairs) ** 2
    return 2 * both / max(ones + twos, 1), (seen - chance) / max(1 - chance, 1e-9)


def hands(every: Sequence[Looked]) -> str:
    """How far the second hand agrees with the first, on the messages that both have labelled."""
    again = second_hand()
    known = [one.message for one in every if (one.message.hand, one.message.name) in again]
    labels = [again[one.hand, one.name] for one in known]
    said = []
    for name, first, is_good in (
        ("flaws", [set(one.flaws) for one in known], False),
        ("strengths", [{f"+{name}" for name in one.strengths} for one in known], True),
    ):
        second = [{name for name in one if name.startswith("+") == is_good} for one in labels]
        f1, kappa = agreement(first, second)
        said.append(f"{name} F1 {f1:.2f}, kappa {kappa:.2f}")
    return f"Two hands on the same {len(known)} messages: {'; '.join(said)}."


def speed(texts: Sequence[str], rounds: int = 3) -> tuple[float, float, float]:
    """Milliseconds for a message once loaded: the median, the slowest in twenty, and its words."""
    for text in texts:
        look(text)
    times = []
    for text in texts:
        best = min(_timed(text) for _ in range(rounds))
        times.append(best)
    words = statistics.mean(len(text.split()) for text in texts)
    return statistics.median(times), sorted(times)[int(len(times) * 0.95)], words


def _timed(text: str) -> float:
    begin = time.process_time()
    look(text)
    return 1000 * (time.process_time() - begin)


def misses(looked: Sequence[Looked]) -> list[str]:
    """What was missed and what was said in error, message by message."""
    rows = []
    for one in looked:
        there, said, good = one.message.flaws, one.flaws, one.strengths
        parts = [f"missed {name}" for name in sorted(there - said)]
        parts += [f"missed +{name}" for name in sorted(one.message.strengths - good)]
        for flag in one.coached.flags:
            if flag.category not in there:
                words = one.message.text[flag.start : flag.end]
                parts.append(f"FALSE {flag.rule}: {words!r}")
        for praise in one.coached.praises:
            if praise.name not in one.message.strengths:
                words = one.message.text[praise.start : praise.end]
                parts.append(f"FALSE +{praise.name}: {words!r}")
        if one.coached.purpose != one.message.purpose:
            parts.append(f"guessed {one.coached.purpose} for {one.message.purpose}")
        if parts:
            rows += [f"{one.message.hand} {one.message.name}", *(f"    {part}" for part in parts)]
    return rows


def main() -> None:
    """Print the tables, or the misses of one part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--misses", choices=HALVES)
    parser.add_argument("--data", help="a folder with the sets of sentences and days")
    asked = parser.parse_args()
    every = [Looked(message, look(message.text)) for message in messages()]
    if asked.misses:
        print("\n".join(misses([one for one in every if one.message.half == asked.misses])))
        return
    text = "\n".join([*_whole(every), *(study(asked.data) if asked.data else [])])
    print(text)
    if asked.write:
        with open(RESULTS, encoding="utf-8") as file:
            by_hand, _, before = file.read().partition(FIGURES)
        if not asked.data and STUDY in before:
            text += STUDY + before.partition(STUDY)[2]
        with open(RESULTS, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"{by_hand}{FIGURES}\n\n{text.rstrip()}\n")


def _whole(every: Sequence[Looked]) -> list[str]:
    median, slow, words = speed([one.message.text for one in every])
    return [
        f"Time for a message of {words:.0f} words, once loaded, in processor time: median {median:.2f} ms, slowest in twenty {slow:.2f} ms.",
        "",
        hands(every),
        "",
        HEAD,
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
        *(
            row(half, looked)
            for half in HALVES
            if (looked := [one for one in every if one.message.half == half])
        ),
        "",
        "All of them, by category:",
        "",
        *_table("category", score((one.message.flaws, one.flaws) for one in every)),
        "",
        *_table("strength", score((one.message.strengths, one.strengths) for one in every)),
        "",
    ]


if __name__ == "__main__":
    main()
