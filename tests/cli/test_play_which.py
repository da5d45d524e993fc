"""Which moment a story tells of: said before the first question, asked where it is in doubt, and none of them is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.situations.moment.recognise import recognise

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
SEVERAL = (
    "Marcus wants to sign off every mail I write, and he reads each one twice. "
    "In my review he wrote that I do not meet expectations."
)
ONE = "My boss never backs me up in front of the client. I stood there alone."
WORDS_ALONE = (
    "There are five of us on the ward and the rota is made by the sister. Last week it dawned on me that the flowers, which"
    " were never mine, are mine now, because of a remark she made while everybody stood in the kitchen with their coats on."
)
NEAR_NOTHING = (
    "I come from a small island. I miss my people. There is a post at home that I could have by spring, and I would love it."
    " I like it here too, the office is kind, and there is so much on my table that I feel bad about it."
)


def _played(tmp_path: Path, story: str, *answers: str, by_hand: bool = True) -> str:
    """What is shown where a story is played and these answers are given."""
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "".join(f"{one}\n" for one in answers)
    done = call(tmp_path, "play", "--from", "story.txt", given=given, by_hand=by_hand)
    return " ".join(done.out.split())


@pytest.mark.parametrize("answer", ["none", "None of these.", "something else"])
def test_none_of_these_lists_what_else_there_is(tmp_path: Path, answer: str) -> None:
    said = _played(tmp_path, SEVERAL, answer)
    assert "Enter takes 1; none if it is none of these." in said
    assert "Then it may be one of these" in said
    assert "giving-notice: " in said
    assert "A line each;" not in said


@pytest.mark.parametrize("answer", ["giving-notice", "Giving notice"])
def test_after_none_of_these_a_name_of_the_list_goes_on_with_the_story(
    tmp_path: Path, answer: str
) -> None:
    said = _played(tmp_path, SEVERAL, "none", "the other one", answer, "note")
    assert "“the other one” is none of the names at the beginning of the lines above." in said
    assert "A line each;" in said.partition("Its name goes on with it")[2]


def test_a_name_that_is_not_among_those_that_fit_is_taken_at_once(tmp_path: Path) -> None:
    said = _played(tmp_path, SEVERAL, "giving-notice", "note")
    assert "Then it may be one of these" not in said
    assert "A line each;" in said


def test_the_moment_that_a_story_is_taken_for_is_said_before_the_first_question(
    tmp_path: Path,
) -> None:
    said = _played(tmp_path, ONE)
    assert said.startswith("As it reads: "), said[:200]
    assert "goodbooks play lists what else there is" in said


def test_what_single_words_alone_speak_for_is_asked(tmp_path: Path) -> None:
    likely = recognise(WORDS_ALONE).likely
    assert likely
    assert not likely[0].passages, "no sentence speaks for it"
    assert len(likely) > 1
    said = _played(tmp_path, WORDS_ALONE, "none")
    assert said.startswith(f"Which is it? 1 {likely[0].says}; 2 {likely[1].says}")


def test_a_story_that_fits_nothing_for_certain_names_the_nearest_and_a_yes_goes_on_with_it(
    tmp_path: Path,
) -> None:
    near = recognise(NEAR_NOTHING).nearest
    assert near, "a story in doubt"
    said = _played(tmp_path, NEAR_NOTHING, "yes")
    assert f"None of the plans fits for certain. Nearest: {near[0].says}. Is it that?" in said
    assert "A line each;" in said
    left = _played(tmp_path, NEAR_NOTHING, "")
    assert "None of the plans fits for you alone" in left
    piped = _played(tmp_path, NEAR_NOTHING, by_hand=False)
    assert f"If it is that: goodbooks play {near[0].name} --from story.txt." in piped


def test_the_page_of_a_route_names_no_place_to_turn_to_twice(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    for country in ("", "GB"):
        words = [
            "play",
            "harassment-or-discrimination",
            *(["--country", country] if country else []),
        ]
        said = (
            call(tmp_path, *words).out.partition("Where to turn\n")[2].partition("What to write")[0]
        )
        places = " ".join(said.split())
        assert places.count("HR ") + places.count("HR,") == 1
        assert "If they have been told and did nothing, go to somebody outside." in places
        assert places.lower().count("a lawyer for employment") == 1
        assert "In danger now: " in places


def test_a_choice_is_answered_by_its_number_or_in_own_words(tmp_path: Path) -> None:
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n\n")
    words = ("play", "boss-did-not-back-me")
    shown = call(tmp_path, *words, given="2\nplan\n1\n\nyes\n", by_hand=True).out
    assert "  2 to be told first next time" in shown
    assert "want: to be told first next time" in path.read_text(encoding="utf-8")
    call(tmp_path, *words, given="9\nplan\n1\n\nyes\n", by_hand=True)
    assert "want: to be told first next time" in path.read_text(encoding="utf-8")


def test_a_story_of_a_word_or_two_is_asked_for_more(tmp_path: Path) -> None:
    evening(tmp_path, "")
    done = call(tmp_path, "play", "--from", "-", given="He shouted.\n")
    assert done.code != 0
    assert "too little to choose a playbook by; tell it in a few sentences" in done.err
