"""The bench for language: each goal and whether it is reached, and how often the coach is right on labelled messages, and how long it takes.

    python bench/language.py [--data FOLDER] [--peers FOLDER] [--write]
    python bench/language.py --misses HALF

The goals come first, a row each. `--data` names the open sets of sentences and days, which are not kept here, and `--peers` where other
tools are (as `bench/coaching.py` says). `--write` puts all into RESULTS-language.md, the goals in front of what is written there by hand and the
figures behind it. `--misses` shows what was missed and what was a false alarm in one part, message by message.
"""

from __future__ import annotations

import argparse
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from coaching import found_by_peers
from counted import Looked, alarms, score, spans_hit, speed
from goal_row import table
from goals_on_costs import of_costs
from goals_on_mails import of_mails
from goals_on_messages import of_messages
from goals_on_sentences import CHAT, INTENTS, OTHER_INTENTS, TASKS, of_days, of_sentences
from goodbooks.coach.look import look
from labelled import messages, second_hand
from study import STUDY, study

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counted import Score
    from goal_row import Goal

RESULTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "RESULTS-language.md")
FIGURES = "<!-- figures: python bench/language.py --write -->"
GOALS = "## The goals, and whether they are reached"
BY_HAND = "## First contacts"
"""The first heading of what is written by hand."""
_READ_AS = (
    "“Train” is what the tables may learn from and “dev” what they may not: of the open sets their own parts, of our own mails and messages those learned from and those put aside. "
    "Each goal is held against dev, before rounding. Behind an F1 stand precision and recall. What the goals were set on is with those who judge; what is said of it here is the study's. "
    "All of ours has been looked at again and again while rules were mended, so it flatters: what strangers' words are worth stands under “First contacts”."
)
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
    parser.add_argument("--data", default="", help="a folder with the sets of sentences and days")
    parser.add_argument("--peers", default=os.environ.get("GOODBOOKS_PEERS", ""))
    asked = parser.parse_args()
    every = [Looked(message, look(message.text)) for message in messages()]
    if asked.misses:
        print("\n".join(misses([one for one in every if one.message.half == asked.misses])))
        return
    reached = table(_goals(asked.data, every, found_by_peers(asked.peers)))
    text = "\n".join([*_whole(every), *(study(asked.data) if asked.data else [])])
    print("\n".join(reached), text, sep="\n\n")
    if asked.write:
        with open(RESULTS, encoding="utf-8") as file:
            before = file.read()
        with open(RESULTS, "w", encoding="utf-8", newline="\n") as file:
            file.write(written(before, reached if asked.data else [], text))


def _goals(folder: str, every: Sequence[Looked], peers: Sequence[str]) -> list[Goal]:
    """Each goal of the study, in its order; the tables that ship at the end."""
    requests, commitments, *entries = of_mails()
    return [
        of_sentences(TASKS, folder),
        CHAT,
        requests,
        commitments,
        of_sentences(INTENTS, folder),
        OTHER_INTENTS,
        *entries,
        of_days(folder),
        *of_messages(every, peers),
        *of_costs([one.message.text for one in every]),
    ]


def written(before: str, reached: Sequence[str], text: str) -> str:
    """The page of results with what is new: the goals in front of what is written by hand, the figures behind it; without goals, or without the study of open sets, those that stand there stay."""
    by_hand, _, figures = before.partition(FIGURES)
    if reached:
        title, _, rest = by_hand.partition(BY_HAND)
        when = f"{datetime.now(tz=UTC).date()}, `python bench/language.py --data FOLDER --write`."
        first = "\n".join((GOALS, "", f"{when} {_READ_AS}", "", *reached, ""))
        by_hand = f"{title.partition(GOALS)[0]}{first}\n{BY_HAND}{rest}"
    if STUDY in figures and STUDY not in text:
        text += STUDY + figures.partition(STUDY)[2]
    return f"{by_hand}{FIGURES}\n\n{text.rstrip()}\n"


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
