"""Train the tables by which the coach weighs a sentence and a message, the same each time.

    python bench/train_coach.py [--plain FILE ...] [--write] [--without HALF ...]

Made from the labelled messages of this project (`tests/coach/messages`), the sentences in `bench/sayings` and the rules' own
examples, and beside them from sentences of real mail that stand for what has no flaw: the train parts that `bench/train_tasks.py`
names, {"text": ...} a line. The tables hold signs (see `goodbooks.coach.leaning`) with their weights: words cut to five letters, all met in
our own texts, none that stands with a capital within a sentence, so no name. Logistic regression with an L2 penalty, by
accelerated gradient descent (Y. Nesterov, 1983) from nothing, all texts at once.
"""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from goodbooks.coach.purpose import PURPOSES
from goodbooks.language.learned.weights import Weights
from labelled import messages
from learned import (
    ASIDES,
    FLAWS,
    PARTS,
    STRENGTHS,
    Places,
    capitals,
    digest,
    of_days,
    of_mail,
    of_mail_days,
    of_messages,
    of_rules,
    of_sayings,
    of_wholes,
    sayings,
    unnamed,
)
from regression import Settings, trained

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from labelled import Message
    from regression import Told

FOLDER = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "src", "goodbooks", "coach"
)
SENTENCES = Settings(fewest=2, penalty=0.2, turns=60, least=28)
WHOLES, DAYS = Settings(), Settings(fewest=4, penalty=3.0)
LEFT_OUT: frozenset[str] = frozenset({"ac", "r", "s", "v", "w", "x", "y", "z"})
"""Parts of the messages that are kept apart, to measure by."""


def own_sentences(every: Sequence[Message]) -> list[Told]:
    """The sentences of our own texts."""
    out = capitals([*(one.text for one in every), *(text for _, text in sayings())])
    known = list(of_messages(every))
    places = Places(known)
    told = [*(told for told, _ in known), *of_sayings(places), *of_rules(places)]
    return unnamed(told, out)


def sentence_table(
    every: Sequence[Message], files: Iterable[str] = (), spared: int | None = None
) -> list[str]:
    """The lines of the table for sentences; without the part of the mail that is spared."""
    own = own_sentences(every)
    mail = list(of_mail(files, spared))
    return trained([(STRENGTHS, own), (FLAWS, [*own, *mail]), (ASIDES, own)], SENTENCES)


def purpose_table(every: Sequence[Message]) -> list[str]:
    """The lines of the table for the purposes of messages: by their words, not by pairs of them, which brought nothing."""
    out = capitals(one.text for one in every)
    told = (
        one._replace(signs=frozenset(s for s in one.signs if s[0] != "b"))
        for one in unnamed(of_wholes(every), out)
    )
    return trained([(PURPOSES, list(told))], WHOLES)


def day_table(every: Sequence[Message], files: Sequence[str] = ()) -> list[str]:
    """The lines of the table for a day that is lacking, from messages weighed by tables that do not know their writers."""
    halves = sorted({one.half for one in every})
    told: list[Told] = []
    for part in range(PARTS):
        held = frozenset(halves[part::PARTS])
        rest = [one for one in every if one.half not in held]
        table = Weights("\n".join(sentence_table(rest, files, part)))
        told += of_days([one for one in every if one.half in held], table)
        told += of_mail_days(files, part, table)
    return trained([(("no-date",), told)], DAYS)


def made(every: Sequence[Message], files: Sequence[str] = ()) -> Mapping[str, list[str]]:
    """The tables, by name."""
    return {
        "sentences": sentence_table(every, files),
        "purposes": purpose_table(every),
        "days": day_table(every, files),
    }


def mark(every: Sequence[Message]) -> str:
    """The mark of everything of our own that the tables are made from."""
    return digest([*own_sentences(every), *of_wholes(every)])


def main() -> None:
    """Train, say how large the tables are, and write them where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--without", nargs="*", default=[], help="parts that are not learned from")
    parser.add_argument("--plain", nargs="*", default=[], help="sentences of real mail")
    asked = parser.parse_args()
    every = [one for one in messages() if one.half not in LEFT_OUT.union(asked.without)]
    head = f"; Made by bench/train_coach.py from {len(every)} messages and what is in bench/sayings; {mark(every)}.\n"
    for name, lines in made(every, asked.plain).items():
        text = head + "".join(line + "\n" for line in lines)
        print(f"{name}: {len(lines)} signs, {len(text) / 1000:.0f} kB")
        if asked.write:
            with open(os.path.join(FOLDER, f"{name}.table"), "w", encoding="utf-8") as file:
                file.write(text)


if __name__ == "__main__":
    main()
