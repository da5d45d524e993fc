"""What a walk puts down as somebody's decision or promise is their word; what I think of it is kept for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.core.book import Book
from goodbooks.entries.decision import Decision
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

BOOK = "2026-09-01 person Ilse\n  relation: boss\n"
FIRST = ["to be told first", "a feast was near", "she knew it", "1"]
STORY = (
    "I run the kitchen of a caterer. My boss is Ilse. At 9 this morning Ilse told me to wait with the hot menu. I held off Bruna and Sven all day. "
    'Quarter past five she rings and says "go ahead, they leave out the oven test".'
)


def walked(tmp_path: Path, story: str, answers: list[str], name: str = "boss-did-not-back-me") -> str:  # fmt: skip
    """What a walk shows with these answers; its plan is in the book."""
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "\n".join([*answers, "yes"]) + "\n"
    return call(tmp_path, "play", name, "--from", "story.txt", given=given, by_hand=True).out


def kept(tmp_path: Path, kinds: dict[str, Kind]) -> Book:
    return Book(read((tmp_path / "life.book").read_text(encoding="utf-8"), kinds).entries)


@pytest.mark.parametrize(
    "remark",
    [", which I think is insane", " - madness if you ask me", ". Ridiculous.", ", so much for the rule", ", and I think it's wrong"],
)  # fmt: skip
def test_a_remark_behind_their_decision_is_kept_for_me_and_said_to_nobody(
    tmp_path: Path, kinds: dict[str, Kind], remark: str
) -> None:
    answers = [*FIRST, "", f"The hot menu goes out on Monday{remark}", *[""] * 6]
    shown = walked(tmp_path, STORY, answers)
    then = kept(tmp_path, kinds).of(Decision)[-1]
    assert then.title == "The hot menu goes out on Monday"
    bare = remark.strip(" ,.-")
    assert bare not in " ".join(shown.partition("The plan")[0].split()).partition("Subject:")[2]
    assert bare not in " ".join(call(tmp_path, "confirm", then.ref).out.split())
    assert f"The hot menu goes out on Monday{remark}" in (tmp_path / "life.book").read_text()


def test_a_fact_and_a_reason_of_theirs_stay_in_their_decision(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    words = "The hot menu goes to the hall, which I think is free until ten"
    walked(tmp_path, STORY, [*FIRST, "", words, *[""] * 6])
    assert kept(tmp_path, kinds).of(Decision)[-1].title == words


def test_what_is_offered_for_their_word_has_no_remark_and_is_offered_once(tmp_path: Path) -> None:
    story = (
        "My boss is Ilse. On Tuesday Ilse and I agreed that the Hartwigs get the cold menu. The bar and the florist asked me all day. "
        "At five she came in and said we do the hot menu after all, just this once, which I think is insane."
    )
    shown = " ".join(walked(tmp_path, story, [*FIRST, *[""] * 9]).partition("The plan")[0].split())
    offered = shown.partition("What was decided or said instead?")[2].partition("own words")[0]
    assert "On Tuesday" not in offered
    assert offered.count("we do the hot menu after all, just this once") == 1
    assert "insane" not in offered
