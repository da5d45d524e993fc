"""Train the tables by which a story's words are weighed, the same to the bit each time.

    python bench/train_situations.py [--write]

The stories are `bench/scenes/*.txt`, a file a situation, a paragraph a story; the batches of
`bench/strangers` that `LEARNED` names, a paragraph a story with its situation before a colon; those of `bench/told`, a story a line with
its playbook, without those aside, which measure; and those that the playbooks begin with. For calls for help there are single sentences beside, in `bench/dangers`, what is told in passing among them: that is learned once more in the
middle of a small question, as people tell it. Whole letters of that sort are in `bench/passing/told-in-passing.txt`. All were written for this. Linear support vector machines over all
signs that two of them have (`margins`). What is picked of them, for a fold or to be learned, is picked by what it says and never by where it stands, so that a
story more or less moves nothing but itself. Whether a story is of work is learned apart, by logistic regression on
the walks of life of its words; how sure the likeliest situation is, is told there by a model that has not seen the story.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from goodbooks.language.learned.keyed import OF_RARITY, Weights, as_table, key_of
from goodbooks.playbooks.text.decode import read_header
from goodbooks.situations.moment import about
from goodbooks.situations.moment import recognise as reader
from goodbooks.situations.moment.calls import NO_CALL, above
from goodbooks.situations.moment.recognise import NOTHING_FITS
from goodbooks.situations.people.understood import facts, questions
from goodbooks.situations.stories.scene import routes, scenes, shown_in
from goodbooks.situations.stories.signs import AT_FIRST, opening, signs
from goodbooks.situations.stories.weights import OWN_WORK, STRANGE, UNIT, wording
from in_passing import OTHER, amid_questions, single_sentences, told_in_passing
from margins import by_rarity, margins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

OF_OPENING = 0.5
FEWEST, COST, COST_OF_A_CALL, LOUDEST = 2, 0.5, 0.3, 3000
FINE, MOST = 50, 127
"""In what part of one a weight is told, and how many of those at most."""
FOLDS, TURNS, PENALTY, RATE = 2, 400, 0.005, 1.0
SHORTEST = 5
A_FEW = 41
"""One story in so many is learned by itself, to tell whether the way of learning is still the same; an odd number, so that both folds have some."""
LEARNED = (
    "first", "second", "third", "more", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-third", "twenty-fourth", "twenty-fifth", "thirty-second",
    "thirty-third", "thirty-fourth", "thirty-fifth", "thirty-sixth",
)  # fmt: skip
"""The batches of `bench/strangers` that are learned from, the others measure."""
OF_CALLS = (
    "twenty-second", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
"""Those from which only the calls for help are learned: letters that call between the lines, and near misses of such, which are named "other"."""
SEEN, UNSEEN, OTHERS = 1.5, 0.5, 0.5
_BENCH = os.path.dirname(os.path.abspath(__file__))
_LIBRARY = os.path.join(os.path.dirname(_BENCH), "src", "goodbooks", "playbooks", "library")
QUIET = os.path.join(_BENCH, "quiet.keys")
"""Which sentences that call for nothing are learned beside the loudest: every eighth when they were picked, by check sum, so that a line more in a story moves none of the others."""
MARKS = os.path.join(_BENCH, "situations.marks")
"""What the tables that ship were made from, and their check sums."""
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
    strangers = (one for name in LEARNED for one in of_strangers(name))
    return [*found, *strangers, *of_told(), *of_playbooks()]


def of_told() -> list[Story]:
    """The stories that were labelled for what a walk takes up of them, in the order of their files."""
    folder = os.path.join(_BENCH, "told")
    names = [name for name in sorted(os.listdir(folder)) if name.endswith(".jsonl")]
    lines = [line for name in names for line in _read(os.path.join(folder, name)).splitlines()]
    return [Story(one["story"], one["play"]) for one in map(json.loads, lines)]


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


def made(
    stories: list[Story],
    cost: float = COST,
    *,
    is_even: bool = False,
    has_opening: bool = False,
) -> bytes:
    """The table for these stories; `is_even` lets each situation count alike, `has_opening` weighs the first sentence apart too."""
    names = sorted({one.situation for one in stories})
    held = [_signs(one.text) if has_opening else signs(one.text) for one in stories]
    counts = Counter(sign for one in held for sign in one)
    rarity = {s: _rarity(s, len(stories), counts[s]) for s in sorted(counts) if counts[s] >= FEWEST}
    numbers = {sign: number for number, sign in enumerate(rarity)}
    rows = [[(numbers[s], figure) for s, figure in by_rarity(one, rarity)] for one in held]
    told = Counter(one.situation for one in stories)
    labels = [names.index(one.situation) for one in stories]
    shares = [len(stories) / len(names) / told[name] if is_even else 1.0 for name in names]
    found = margins(rows, labels, len(rarity), [cost * share for share in shares])
    whole = np.clip(np.rint(found * FINE), -MOST, MOST).astype(int).tolist()
    lines = {
        sign: (rare, tuple(row))
        for (sign, rare), row in zip(rarity.items(), whole, strict=True)
        if any(row)
    }
    return as_table(names, FINE, lines)


@cache
def _signs(text: str) -> frozenset[str]:
    told, sentences = reader.read_in(text)
    return signs(told) | opening(sentences)


def _rarity(sign: str, stories: int, held: int) -> float:
    """How rare a sign is; the first sentence counts half beside the whole, of which it is a part."""
    share = OF_OPENING if sign.startswith(AT_FIRST) else 1.0
    rare = share * (math.log((1 + stories) / (1 + held)) + 1)
    return round(OF_RARITY * rare) / OF_RARITY


def phrases_made(stories: list[Story]) -> list[str]:
    """A line a phrase: its scene, how much it speaks for that, and the phrase.

    The weight is the logarithm of the share of the stories of its scene that hold it beside the share of the others, with a
    little added to both: one that stands as often in any story weighs nothing. A strong phrase that no story holds counts as if one and a half had.
    """
    told = Counter(story.situation for story in stories)
    right: Counter[tuple[str, str]] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    for story in stories:
        for scene_and_phrase in held_by(story.text):
            (right if scene_and_phrase[0] == story.situation else wrong)[scene_and_phrase] += 1
    lines = []
    for scene in scenes().values():
        for phrases, first in ((scene.strong, SEEN), (scene.phrases, UNSEEN)):
            for phrase in phrases:
                key, mine = (scene.name, phrase.said), told[scene.name]
                own = (right[key] + first) / (mine + first)
                others = (wrong[key] + OTHERS) / (len(stories) - mine + OTHERS)
                lines.append(f"{scene.name}\t{round(UNIT * math.log(own / others))}\t{phrase.said}")
    return lines


def words_made(stories: list[Story]) -> bytes:
    """The table by which the words of a story are weighed for each situation."""
    return made(stories, is_even=True, has_opening=True)


@cache
def held_by(text: str) -> tuple[tuple[str, str], ...]:
    """The scene and the phrase, for each phrase of a scene that a text holds."""
    return tuple((one.scene, one.phrase) for one in shown_in(scenes(), reader.read_in(text)[1]))


class Beside(NamedTuple):
    """What is learned from for the calls for help alone: letters, and single sentences."""

    letters: list[Story]
    singles: list[Story]


def beside() -> Beside:
    """All that was written for the calls for help."""
    of_calls = [one for name in OF_CALLS for one in of_strangers(name)]
    letters = [Story(*one) for one in (*told_in_passing(), *amid_questions())]
    return Beside([*of_calls, *letters], [Story(*one) for one in single_sentences()])


def calls_made(stories: list[Story], others: Beside | None = None) -> bytes:
    """The table that tells a call for help from none: whole stories, single sentences that call, and many that do not, each of a near miss among them; not those of `bench/told`, which made every call quieter."""
    letters, singles = others or beside()
    only_moments = {one.text for one in of_told()}
    every_story = [*(one for one in stories if one.text not in only_moments), *letters]
    told = [
        one if one.situation in routes() else one._replace(situation=NO_CALL) for one in every_story
    ]
    quiet = _sentences(one.text for one in told if one.situation == NO_CALL)
    picked = _picked()
    every = [one for one in quiet if key_of(one) in picked]
    near = _sentences(one.text for one in every_story if one.situation == OTHER)
    told += [*singles, *(Story(one, NO_CALL) for one in dict.fromkeys((*every, *near)))]
    first = Weights(made(told, COST_OF_A_CALL, is_even=True))
    return made([*told, *_loudest(first, quiet, {one.text for one in told})], COST_OF_A_CALL, is_even=True)  # fmt: skip


@cache
def _picked() -> frozenset[int]:
    """The check sums of the sentences that are learned among all that call for nothing."""
    return frozenset(int(line, 16) for line in _read(QUIET).split())


def _loudest(learned: Weights, quiet: list[str], known: set[str]) -> list[Story]:
    """The sentences that call for nothing and that a first table takes most for a call: they are learned as well."""
    others = [one for one in dict.fromkeys(quiet) if one not in known]
    loud = {one: max(above(learned, [*learned.found(signs(one)).values()]).values()) for one in others}  # fmt: skip
    return [
        Story(one, NO_CALL) for one in sorted(others, key=lambda one: (-loud[one], one))[:LOUDEST]
    ]


def _sentences(texts: Iterable[str]) -> list[str]:
    """The sentences of these texts that are long enough to say something."""
    every = (sentence for text in texts for sentence in reader.read_in(text)[1])
    return [one.text for one in every if len(one.words) > SHORTEST]


def strange_made(stories: list[Story]) -> bytes:
    """The table that tells stories of work from others."""
    told = [one for one in stories if one.situation not in routes()]
    names = (STRANGE if one.situation == NOTHING_FITS else OWN_WORK for one in told)
    return made(
        [Story(one.text, name) for one, name in zip(told, names, strict=True)], is_even=True
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
        others = [one for one in told if key_of(one.text) % FOLDS != fold]
        use(of_work(others))
        strange = Weights(strange_made(others))
        for at, one in enumerate(told):
            if key_of(one.text) % FOLDS != fold:
                continue
            text, sentences = reader.read_in(one.text)
            ranked, elsewhere = reader.ranked_by(text, sentences, signs(text))
            rows[at] = about.marks_of(
                signs(text), sentences, ranked[0], elsewhere, wording(strange, signs(text))
            )
    reader.weights, reader.phrase_weights = kept
    return rows


def use(stories: list[Story]) -> None:
    """Let the reader weigh by what is learned from these."""
    table = Weights(words_made(stories))
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


def mark(stories: list[Story], others: Beside) -> str:
    """A short mark of all that is learned from, how it is read, and what is learned of a few of it: it changes when any of them does."""
    found = hashlib.sha256()
    for one in (*stories, *others.letters, *others.singles):
        sentences = "|".join(sentence.text for sentence in reader.read_in(one.text)[1])
        held = " ".join(sorted(signs(one.text)))
        found.update(f"{one.situation}|{sentences}|{held}\n".encode())
    few = [one for one in stories if _is_of_a_few(one)]
    few_others = Beside(*([one for one in told if _is_of_a_few(one)] for told in others))
    for make in TABLES.values():
        found.update(make(few, few_others))
    return found.hexdigest()[:16]


def _is_of_a_few(one: Story) -> bool:
    return key_of(one.text) % A_FEW == 0


def sums() -> list[str]:
    """A line a table as it lies there: its name, and the check sum of it."""
    found = []
    for name in TABLES:
        with open(os.path.join(FOLDER, name), "rb") as file:
            found.append(f"{name} {hashlib.sha256(file.read()).hexdigest()[:16]}")
    return found


def main() -> None:
    """Train, and write the tables where asked to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    is_written = parser.parse_args().write
    stories, others = own_stories(), beside()
    for name, make in TABLES.items():
        data = make(stories, others)
        print(name, len(data), "bytes", flush=True)
        if is_written:
            with open(os.path.join(FOLDER, name), "wb") as file:
                file.write(data)
    if is_written:
        with open(MARKS, "w", encoding="utf-8") as marks:
            marks.writelines(line + "\n" for line in (f"learned {mark(stories, others)}", *sums()))


def _text(lines: Iterable[str]) -> bytes:
    return "".join(line + "\n" for line in lines).encode()


TABLES: dict[str, Callable[[list[Story], Beside], bytes]] = {
    "keys.table": lambda _, __: _text(keys_made()),
    "walks.table": lambda _, __: _text(walks_made()),
    "phrases.table": lambda stories, _: _text(phrases_made(of_work(stories))),
    "about.table": lambda stories, _: _text(about_made(stories)),
    "calls.weights": calls_made,
    "words.weights": lambda stories, _: words_made(of_work(stories)),
    "strange.weights": lambda stories, _: strange_made(stories),
}
"""What makes each table, by the name of its file."""


if __name__ == "__main__":
    main()
