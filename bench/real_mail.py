"""Draws remarks of the coach at random from whole real mails, for somebody to judge: would its writer have been glad of it?

    python bench/real_mail.py FOLDER [--seed N] [--remarks 60] [--seen FILE] [--words 40-180] [--totals]

FOLDER holds a mail a file, as plain text, its subject in the first line. Some sets have every sign set apart (“don ' t , please”)
and all letters small; that is put right as far as it can be. Of each mail at most one remark is drawn, and none of
those that earlier draws have shown, whose output is in the file of `--seen`. No mail stands in the repository, and none is printed but what was drawn.
"""

from __future__ import annotations

import argparse
import os
import random
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.look import look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.coach.coached import Coached, Flag

FEWEST_SENTENCES, WORDS = 3, (40, 180)
"""Of how many sentences and words a mail is one for the coach: the words are those of the study's sample, unless told otherwise."""
_TO_MANY = re.compile(
    r"unsubscribe|\bopt[- ]out\b|do not reply to this|automatically generated|all rights reserved|your order|our web ?site|"
    r"^\?$|\? \?|toll[- ]free|newsletter|\bcopyright\b|yahoo!\?|click here|special offer|quarantined|credit card|days in mgr\b|permanent error|best time to call|removed? from (?:our|this|the) (?:\w+ )?lists?",
    re.IGNORECASE | re.MULTILINE,
)
"""What gives away a letter to customers, one that no person wrote, or one whose signs are damaged."""
_AROUND = 240
_SPACED = re.compile(r"(?m) [.,?!;:](?: |$)")
_JOINED = (
    (r"(?:- ){5,}-?", "----------------------"),
    (r"(\w) ' (s|t|m|d|ll|re|ve)\b", r"\1'\2"),
    (r"(?<=\d) ([.,:/]) (?=\d)", r"\1"),
    (r"\b([ap]) \. m \.", r"\1.m."),
    (r"(\w) - (?=\w)", r"\1-"),
    (r" ([.,?!;:%)])", r"\1"),
    (r"([($#]) ", r"\1"),
    (r" / ", "/"),
    (r" @ ", "@"),
    (r"\bi\b(?!\.)", "I"),
)
_BEGINS = re.compile(
    r"(?:\A|(?:[.?!](?<!\d\.)\s|[:,]\n|\n\n|^[^\n]{0,40}\n))[\t ]*[a-z]", re.MULTILINE
)
_DAYS = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b"
)


class Drawn(NamedTuple):
    """A mail, what the coach says of it, and the one remark that was drawn."""

    name: str
    coached: Coached
    flag: Flag


def as_written(text: str) -> str:
    """A mail with its signs where they belong, and a capital where a sentence begins."""
    text = "\n".join(line.rstrip() for line in text.replace("\r", "").split("\n"))
    if len(_SPACED.findall(text)) < 3:
        return text
    for pattern, joined in _JOINED:
        text = re.sub(pattern, joined, text)
    text = _DAYS.sub(lambda found: found[0].capitalize(), text)
    return _BEGINS.sub(lambda found: found[0][:-1] + found[0][-1].upper(), text)


def mails(folder: str) -> Iterator[tuple[str, str]]:
    """The mails of a folder, by name."""
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
            yield name, as_written(file.read())


def is_for_the_coach(coached: Coached, words: tuple[int, int] = WORDS) -> bool:
    """Whether a mail has several sentences, is neither a line nor a report, and was written by somebody to somebody."""
    if _TO_MANY.search(coached.text):
        return False
    sentences = len(re.findall(r"[.?!](?:\s|$)", coached.text))
    return sentences >= FEWEST_SENTENCES and words[0] <= coached.words <= words[1]


def drawn(
    looked: Sequence[tuple[str, Coached]], seed: int, count: int, seen: frozenset[str]
) -> list[Drawn]:
    """Remarks by a seed, one a mail, and of no mail that was seen before."""
    own = sorted((name, one) for name, one in looked if one.flags and name not in seen)
    dice = random.Random(seed)
    dice.shuffle(own)
    return [Drawn(name, one, dice.choice(one.flags)) for name, one in own[:count]]


def names_in(file: str) -> frozenset[str]:
    """The mails that earlier draws have shown, whose output stands in a file."""
    if not file:
        return frozenset()
    with open(file, encoding="utf-8") as stream:
        return frozenset(re.findall(r"^--- \d+\. (\S+)", stream.read(), re.MULTILINE))


def shown(number: int, one: Drawn) -> str:
    """A remark with what stands around its place, to be judged."""
    text, flag = one.coached.text, one.flag
    before = text[max(0, flag.start - _AROUND) : flag.start]
    after = text[flag.end : flag.end + _AROUND]
    return (
        f"--- {number}. {one.name} ({one.coached.purpose}, {one.coached.words} words)\n"
        f"{before}[[{text[flag.start : flag.end]}]]{after}\n"
        f">>> {flag.rule}: {flag.says} {flag.instead}\n"
    )


def totals(looked: Sequence[tuple[str, Coached]]) -> str:
    """How many remarks the mails have, by rule, and how many in a hundred words."""
    words = sum(one.words for _, one in looked)
    rules = Counter(flag.rule for _, one in looked for flag in one.flags)
    silent = sum(not one.flags for _, one in looked)
    return (
        f"{len(looked)} mails, {words} words, {silent} without a remark, {100 * rules.total() / max(words, 1):.2f} remarks in 100 words\n"
        + ", ".join(f"{rule} {many}" for rule, many in rules.most_common())
    )


def main() -> None:
    """Print the remarks that were drawn, or how many there are of each rule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--remarks", type=int, default=60)
    parser.add_argument("--seen", default="")
    parser.add_argument("--words", default="-".join(map(str, WORDS)))
    parser.add_argument("--totals", action="store_true")
    asked = parser.parse_args()
    every = [(name, look(text)) for name, text in mails(asked.folder)]
    fewest, most = map(int, asked.words.split("-"))
    looked = [(name, one) for name, one in every if is_for_the_coach(one, (fewest, most))]
    print(totals(looked))
    if not asked.totals:
        for number, one in enumerate(
            drawn(looked, asked.seed, asked.remarks, names_in(asked.seen)), 1
        ):
            print(shown(number, one))


if __name__ == "__main__":
    main()
