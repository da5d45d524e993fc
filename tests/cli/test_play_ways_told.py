"""Which way stands first: the one that the story says outright, and why; otherwise the author's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Ines\n  relation: boss\n"
OFFERED = "On Thursday Ines offered me the post of head cook. I am honoured, and I slept badly."
POSITION = ["Calm evenings", "Somebody for the kitchen", "I never said what I want"]


def _played(tmp_path: Path, story: str, *answers: str, name: str = "step-back") -> str:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "".join(f"{one}\n" for one in (*POSITION, *answers))
    done = call(tmp_path, "play", name, "--from", "story.txt", given=given, by_hand=True)
    return " ".join(done.out.split())


def test_the_way_that_the_story_tells_stands_first_and_it_is_said_why(tmp_path: Path) -> None:
    said = _played(tmp_path, OFFERED, "")
    assert (
        "“Thank them, and say not now” comes first, because you wrote: “On Thursday Ines offered me the post of head cook”."
        " 1 Thank them, and say not now. If it has only been offered." in said
    )
    assert "2 Propose a change, with a hand-over." in said


def test_enter_and_the_plan_asked_for_at_once_take_the_way_that_stands_first(
    tmp_path: Path,
) -> None:
    taken = _played(tmp_path, OFFERED, "", "plan", "no")
    at_once = _played(tmp_path, OFFERED, "plan", "no")
    assert "thank" in taken.lower().partition("what to say")[2]
    assert taken.partition("What to say")[2] == at_once.partition("What to say")[2]
    assert "hand-over" not in taken.partition("What to say")[2].partition("What to write down")[0]


def test_a_number_is_that_of_the_order_shown(tmp_path: Path) -> None:
    said = _played(tmp_path, OFFERED, "2", "plan", "no")
    assert "hand" in said.partition("What to say")[2].partition("What to write down")[0]


def test_a_story_that_says_nothing_of_a_way_leaves_the_order_and_gives_no_reason(
    tmp_path: Path,
) -> None:
    said = _played(tmp_path, "I have had the kitchen too long, and it wears me out.", "")
    assert "1 Propose a change, with a hand-over." in said
    assert "comes first" not in said


def test_an_answer_may_say_which_way_it_is(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = ["They offered me the post of head cook; I want to stay where I am", "", "", ""]
    given = "".join(f"{one}\n" for one in answers)
    done = call(tmp_path, "play", "step-back", given=given, by_hand=True)
    assert "1 Thank them, and say not now." in " ".join(done.out.split())


def test_whoever_was_only_offered_it_reads_what_comes_first_for_that(tmp_path: Path) -> None:
    said = _played(tmp_path, OFFERED, "", "plan", "no")
    first = said.partition("The first thing today")[2].partition("What to say")[0]
    first += said.partition("First today")[2].partition("Options")[0]
    assert "Ask by which day they need your answer" in first
    assert "half an hour" not in first


def test_what_a_plan_lacks_is_one_short_sentence_without_how_to_answer(tmp_path: Path) -> None:
    said = _played(
        tmp_path, "Ines let them go ahead.", "", "plan", "no", name="boss-did-not-back-me"
    )
    assert (
        "Until you answer “What should happen the next time, before a decision changes?”, the plan lacks: ask"
        in said
    )


def test_the_way_that_serves_what_is_wanted_stands_behind_enter_and_says_so(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n".join(["3", "She had an hour", "No", "", "plan", "no"]) + "\n"
    done = call(tmp_path, "play", "boss-did-not-back-me", given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert (
        "“Ask to look at the decision again” comes first, because you want: “to have this one looked at again”."
        " 1 Ask to look at the decision again." in said
    )
    assert "look at the decision again" in said.partition("Options")[2]
    assert "Ask how it goes next time" not in said.partition("Options")[2]


def test_where_no_choice_was_answered_the_order_is_the_authors(tmp_path: Path) -> None:
    said = _played(tmp_path, "We had words about the roof.", "", name="boss-did-not-back-me")
    assert "because you want" not in said
    assert "1 Ask how it goes next time." in said


@pytest.mark.parametrize(
    ("story", "stands"),
    [
        ("I gave my notice on Monday, and Ines won't accept it.", "it is decided"),
        ("Ines says I have to push back my start date.", "it is decided"),
        ("I have only a verbal offer from the Nowak brothers, and I want to give notice.", "it is decided"),
        ("I'd rather stay if the nights went to somebody else, but I am writing my notice.", "something could still change it"),
        ("I don't really want to leave the bakery, yet the letter is written.", "something could still change it"),
    ],
)  # fmt: skip
def test_where_one_stands_with_a_notice_is_not_asked_where_it_is_told(
    tmp_path: Path, story: str, stands: str
) -> None:
    said = _played(tmp_path, story, "", "plan", "no", name="giving-notice")
    assert f"1 Where do you stand? “{stands}” (from your story" in said


def test_where_a_story_says_neither_where_one_stands_is_asked(tmp_path: Path) -> None:
    said = _played(tmp_path, "I think of giving notice at the bakery.", "", name="giving-notice")
    assert "1 it is decided 2 something could still change it" in said


def test_the_notice_is_not_the_first_thing_where_nobody_says_that_they_leave(
    tmp_path: Path,
) -> None:
    story = "Our third has announced that he is off. The director calls us in one by one. Can they do that?"
    said = _played(tmp_path, story, "", "plan", "no", name="giving-notice")
    assert "because nothing in what you wrote says that you leave" in said
    assert "this is my notice" not in said


def test_an_interview_is_not_decided_yet(tmp_path: Path) -> None:
    story = "I've an interview at a bakery at home and I'm fairly sure that I'll get it. How do I tell the owner?"
    said = _played(tmp_path, story, "", "plan", "no", name="giving-notice")
    assert "Where do you stand? “it is decided”" not in said
    assert "“Wait until it is signed” comes first, because you wrote" in said
