"""What a walk takes up of a story that tells it: of the answers that stand in labelled stories, how many are shown, and how many that are shown are right.

    python bench/told_slots.py [FILE ...] [--each]

A file has a story a line, {"play": NAME, "today": DAY, "story": TEXT, "told": {SLOT: WORDS}}, where the words are
copied from the story, a day is written as YYYY-MM-DD, and what the story does not tell is left out; those of
`bench/told` are taken where none is named. The book is empty, and every way of the playbook is walked. Shown is what is taken
over and what is offered, so that Enter takes it; first is what is shown, or else the first of what is listed under the question, and among
three are all that are listed. It is right where it shares most of its words with the label, names the same person or means
the same day. `--each` prints every answer that is not.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.desk.pages.told import told_in
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.playbooks.text.playbook import Playbook

OWN = Path(__file__).parent / "told"
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(["i", "a", "an", "the", "to", "that", "it", "was", "is", "and", "of", "in", "on", "at", "for", "my", "me", "you", "he", "she", "they", "we", "our", "his", "her", "their"])  # fmt: skip
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "professor",
        "the",
        "my",
        "our",
        "herr",
        "frau",
        "madame",
        "monsieur",
    ]
)
_MOST_ASKED = 40


class Labelled(NamedTuple):
    """A story, the playbook it is for, the day on which it is told, and what it tells for the slots."""

    play: str
    today: date
    story: str
    told: dict[str, str]


def read(path: Path) -> Iterator[Labelled]:
    """The stories of a file."""
    for line in path.read_text("utf-8").splitlines():
        one = json.loads(line)
        yield Labelled(one["play"], date.fromisoformat(one["today"]), one["story"], one["told"])


class Shown(NamedTuple):
    """What a walk shows for a slot: what is taken over or offered, and what is listed to choose from."""

    known: str
    listed: tuple[str, ...] = ()


def shown(found: Playbook, one: Labelled) -> dict[str, Shown]:
    """What a walk takes over, offers or lists for each slot, on any of its ways."""
    on = Ground(Book(()), told_in(one.story).text, one.today)
    out: dict[str, Shown] = {}
    for way in [way.title for way in found.ways] or [""]:
        kept = {WAY: way}
        for _ in range(_MOST_ASKED):
            walk = walking.walked(found, on, kept)
            if walk.open is None:
                break
            known = walk.open.known
            kept[walk.open.slot] = known.text if known else "-"
        for asked in (*walk.asked, *([walk.open] if walk.open else [])):
            known = (
                asked.known.text
                if asked.known and not (asked.known.is_usual or asked.known.cites)
                else ""
            )
            listed = tuple(each.words for each in asked.candidates)
            if known or listed:
                out.setdefault(asked.slot, Shown(known, listed or (known,)))
    return out


def is_right(kind: str, got: str, wanted: str, today: date) -> bool:
    """Whether an answer says what its label says."""
    if _A_DAY.fullmatch(wanted):
        day = date.fromisoformat(wanted)
        moment = read_moment(got, today, is_past=day <= today)
        return got == wanted or (not isinstance(moment, Unclear) and moment.on == day)
    left_out = _TITLES if kind in ("person", "people") else _SMALL
    own, theirs = ({word for word in _WORD.findall(text.lower()) if word not in left_out} for text in (got, wanted))  # fmt: skip
    shared = len(own & theirs)
    if kind in ("person", "people"):
        return shared > 0
    return shared > 0 and shared >= 0.6 * min(len(own), len(theirs)) and shared >= 0.4 * len(theirs)


def outcomes(one: Labelled, found: Playbook, *, is_each: bool) -> Iterator[tuple[str, str]]:
    """What became of each slot: its name and `right`, `wrong`, `missed`, or `beside` where it is shown and not told."""
    got = shown(found, one)
    kinds = {need.name: need.kind for need in found.header.needs if need.kind != "matter"}
    for slot, kind in kinds.items():
        wanted, there = one.told.get(slot, ""), got.get(slot, Shown("")).known
        listed = got.get(slot, Shown("")).listed
        rights = [is_right(kind, each, wanted, one.today) for each in listed] if wanted else []
        if any(rights[:1]):
            yield slot, "first"
        if any(rights):
            yield slot, "three"
        if listed and not wanted:
            yield slot, "none told"
        if is_each and wanted and listed and not rights[0]:
            print(
                f"{'three' if any(rights) else 'none'}  {one.play} {slot} | told: {wanted} | listed: {listed}"
            )
        if not wanted and not there:
            continue
        twins = [one.told[other] for other in _twins(found, slot) if other in one.told]
        if not wanted and any(is_right(kind, there, told, one.today) for told in twins):
            continue  # told once, and labelled under the other question
        how = "beside" if not wanted else "missed" if not there else "right" if is_right(kind, there, wanted, one.today) else "wrong"  # fmt: skip
        if is_each and how != "right":
            print(f"{how:6} {one.play} {slot} | told: {wanted} | shown: {there}")
        yield slot, how


def _twins(found: Playbook, slot: str) -> list[str]:
    """The other slots that the same of a story answers."""
    story = {need.name: need.story for need in found.header.needs}
    return [name for name, told in story.items() if name != slot and told and told == story[slot]]


def totals(name: str, counts: Counter[tuple[str, str]]) -> str:
    """What became of all answers of one sort, in a line."""
    every = Counter[str]()
    for (_, how), count in counts.items():
        every[how] += count
    told, shown_ones = every["right"] + every["wrong"] + every["missed"], every["right"] + every["wrong"] + every["beside"]  # fmt: skip
    share = {how: every[how] / max(told, 1) for how in ("right", "first", "three")}
    return (
        f"{name}: of {told} told, {share['right']:.0%} are shown, {share['first']:.0%} are listed first, {share['three']:.0%} among three; "
        f"of {shown_ones} shown, {every['right'] / max(shown_ones, 1):.0%} are right; {every['none told']} questions list what answers them not"
    )


def main() -> None:
    """Print the outcomes slot by slot, and the totals: of people and days, of words, and of all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--each", action="store_true")
    given = parser.parse_args()
    texts = catalog.texts(goodbooks.playbooks.library, ".md")
    words, others = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for path in given.files or sorted(OWN.glob("*.jsonl")):
        for one in read(path):
            found = read_playbook(one.play, texts[one.play], one.play).playbook
            in_words = {need.name for need in found.header.needs if need.kind in ("text", "words")}
            for slot, how in outcomes(one, found, is_each=given.each):
                (words if slot in in_words else others)[f"{one.play:26} {slot}", how] += 1
    every = words + others
    for slot in sorted({key[0] for key in every}):
        each = (f"{every[slot, how]} {how}" for how in ("right", "wrong", "missed", "beside", "first", "three") if every[slot, how])  # fmt: skip
        print(f"{slot:40} {', '.join(each)}")
    print(totals("people and days", others))
    print(totals("words", words))
    print(totals("all", every))


if __name__ == "__main__":
    main()
