"""play --now: the words at once, over the questions that they cannot do without, and the rest of the plan behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from cli.calling import call, evening
from goodbooks.core import catalog
from goodbooks.playbooks.options.first_words import needed_for_words
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
KILN = """\
My boss Ottilie and I had agreed to fire the kiln on Friday only. In the shop she told the two customers who wait that they get their bowls tomorrow.

I stood there with the list in my hand.
"""


def _played(folder: Path, *words: str, given: tuple[str, ...] = ("",) * 12) -> str:
    done = call(folder, "play", *words, given="\n".join(given) + "\n", by_hand=True)
    return " ".join(done.out.split())


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_at_most_four_questions_stand_before_the_words(tmp_path: Path, name: str) -> None:
    found = read_playbook(name, TEXTS[name], name).playbook
    if found.header.route or not found.drafts:
        return
    evening(tmp_path, "")
    for first in ("", "Growth"):  # where nobody is named, there is nobody to write to
        given = first + "\n" * 30
        out = call(tmp_path, "play", name, "--now", "--dry-run", given=given, by_hand=True).out
        before, there, _ = out.partition("\nWhat to say\n")
        if there:
            break
    assert there, name
    put = before.split("> ")[:-1]
    assert len([one for one in put if "Was it today?" not in one]) <= 4, name
    assert "Which way?" not in before


def test_neither_what_one_wants_nor_the_way_is_asked_before_the_words(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    said = _played(tmp_path, "boss-did-not-back-me", "--now", "--dry-run")
    before = said.partition("What to say")[0]
    assert "What do you want from the talk" not in before
    assert "What should happen the next time" in before
    assert "What can you not do since then" not in before, "which the words can do without"


def test_what_the_story_tells_is_shown_and_stands_in_the_words(tmp_path: Path) -> None:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(KILN, encoding="utf-8")
    said = _played(tmp_path, "boss-did-not-back-me", "--from", "story.txt", "--now", "--dry-run")
    assert "“Ottilie” (from your story" in said
    assert "In person, to Ottilie" in said.partition("The plan")[0]


def test_the_rest_is_asked_by_the_walk_that_is_named_and_nothing_is_asked_twice(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    given = ("Growth", "They may go ahead", "yesterday", "you tell me first", "no")
    first = _played(tmp_path, "boss-did-not-back-me", "--now", given=given)
    assert "play boss-did-not-back-me asks the rest" in first
    assert "you tell me first" in first.partition("What to say")[2]
    again = call(tmp_path, "play", "boss-did-not-back-me", given="\n" * 3, by_hand=True).out
    assert "What do you want from the talk" in again
    assert "Which way?" in again, "nobody has chosen one yet"


def test_a_call_for_help_comes_before_the_words(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    said = _played(tmp_path, "boss-did-not-back-me", "--now", given=("I want to kill myself", ""))
    assert "help of another sort" in said
    assert "What to say" not in said


def test_whom_a_message_is_for_and_what_it_says_is_needed_and_what_it_may_leave_out_is_not() -> (
    None
):
    text = TEXTS["boss-did-not-back-me"]
    found = read_playbook("boss-did-not-back-me", text, "here").playbook
    needed = needed_for_words(found, found.ways[0].title)
    assert {"boss", "others", "change", "rule"} <= set(needed)
    assert not {"effect", "step", "matter"} & set(needed)


TANKS = """\
My boss Konrad built the cellar himself and still sets the tanks every morning before my people are there.
I want him to let me run the tanks alone until the end of January. I could send him the readings each evening.
"""


def test_after_a_plan_the_words_are_had_again_and_again_begins_anew(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Konrad\n  relation: boss\n\n")
    (tmp_path / "s.txt").write_text(TANKS, encoding="utf-8")
    walk = ("play", "micromanaged", "--from", "s.txt", "--now")
    said = call(tmp_path, *walk, given="yes\n" * 6, by_hand=True).out
    assert "goodbooks play micromanaged" in said.partition("--read.")[2]
    call(tmp_path, "play", "micromanaged", given="every evening the readings\nyes\n", by_hand=True)
    again = " ".join(call(tmp_path, "play", "micromanaged", given="\n", by_hand=True).out.split())
    assert "is in the book. Enter shows what there is to say; again walks the questions" in again
    assert "What to say" in again
    assert "To: Konrad" in again
    anew = call(tmp_path, "play", "micromanaged", given="again\n\n", by_hand=True).out
    assert "What do you want to have in three months" in anew


def test_a_line_of_the_short_way_has_a_number_only_where_a_question_takes_it(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "2026-11-01 person Konrad\n  relation: boss\n\n")
    (tmp_path / "s.txt").write_text(TANKS, encoding="utf-8")
    said = call(tmp_path, "play", "micromanaged", "--from", "s.txt", "--now", given="\n" * 4, by_hand=True).out  # fmt: skip
    before = said.partition("What to say")[0]
    lines = [line for line in before.split("\n") if line.startswith(("  - ", "  1 ", "  2 "))]
    assert lines
    assert all(line.startswith("  - ") for line in lines)
