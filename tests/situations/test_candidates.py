"""What of a story may answer a question: its clauses in the writer's own words, the likeliest first."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.answer_fits import fits
from goodbooks.situations.offered.answer_sorts import sorts
from goodbooks.situations.offered.answer_words import shortest
from goodbooks.situations.offered.candidates import MOST, candidates
from goodbooks.situations.offered.pieces import pieces_of

STORY = """\
My manager Ilse stopped me at the goods lift on Tuesday. She asked whether I would take over the night desk from May. I mumbled that I'd have to look at the calendar. Ridiculous.

I want that desk, I have wanted it for two years. Last winter I ran it alone for nine nights and not one call was lost. It rained all the way home.
"""


def _words(slot: str, *used: str) -> list[str]:
    return [one.words for one in candidates(STORY, "i-fumbled-it", slot, used)]


def test_the_clause_that_answers_comes_first_without_who_said_it_and_what_it_hangs_on() -> None:
    assert _words("asked")[0] == "whether I would take over the night desk from May"
    assert _words("answered")[0] == "I'd have to look at the calendar"
    assert "Last winter I ran it alone for nine nights and not one call was lost" in _words("asset")


def test_there_are_three_at_most_and_none_where_no_sort_answers() -> None:
    assert all(len(_words(slot)) <= MOST for slot in ("asked", "answered", "meant", "asset"))
    assert _words("slip") == []
    assert candidates("", "i-fumbled-it", "asked") == ()


def test_what_has_answered_one_question_is_not_offered_for_the_next() -> None:
    (first,) = _words("asset")
    assert first not in _words("asset", first)


def test_a_story_comes_apart_into_its_clauses_and_no_word_of_it_is_lost() -> None:
    pieces = pieces_of(STORY)
    assert "not one call was lost" in pieces[5].text
    assert all(STORY[one.start : one.end] == one.text for one in pieces)


def test_the_shortest_form_says_it_whole() -> None:
    for form, said, short in (
        ("said", "And then she told me that the budget is closed.", "the budget is closed"),
        ("my-word", "So I told Growth that nothing moves before Friday", "nothing moves before Friday"),
        ("doing", "I'd really like to go back to the bench", "go back to the bench"),
        ("thing", "The second signature was dropped too.", "The second signature"),
        ("measure", "It takes four full days", "four full days"),
        ("clause", "because I forgot the order", "I forgot the order"),
    ):  # fmt: skip
        assert shortest(said, form) == short


def test_every_sort_has_its_form_its_slots_and_turns_that_can_be_read() -> None:
    for one in sorts().values():
        assert one.says
        assert one.slots
        assert all(cue.search("") is None for cue in one.cues), one.name


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("overtime went down from 410 to 260 hours a month since", "overtime went down from 410 to 260 hours a month"),
        ("we throw away 12 kilos a week instead of 40 ever since then", "we throw away 12 kilos a week instead of 40"),
        ("nobody worked a double shift after that", "nobody worked a double shift"),
        ("I have run the rota since May", "I have run the rota since May"),
    ],
)  # fmt: skip
def test_an_answer_does_not_end_in_a_word_that_points_to_what_stood_before(
    words: str, answer: str
) -> None:
    assert shortest(words, "clause") == answer


def test_what_is_wanted_of_me_is_no_point_and_what_people_are_like_is_no_effect() -> None:
    review = "I've just had my review and it's the worst of my career. There's a lie in it. Now they want me to sign."
    assert all("sign" not in one.words for one in candidates(review, "bad-review", "point"))
    crew = "He piles more on me than one can do. I can't go to his boss, those two are like best friends. I would quit tomorrow."
    assert all("friends" not in one.words for one in candidates(crew, "too-much-work", "effect"))


@pytest.mark.parametrize(
    ("told", "offered"),
    [
        ("The thing is I do want it.", "I do want it"),
        ("To be honest I would love to run the ward.", "I would love to run the ward"),
        ("Deep down I want to lead the night shift.", "I want to lead the night shift"),
        ("The plain truth is, I want the post.", "I want the post"),
        ("The truth of the matter is I want the route.", "I want the route"),
    ],
)
def test_what_one_says_before_one_says_it_is_no_part_of_an_answer(told: str, offered: str) -> None:
    story = f"Harald asked me in the meeting. {told} He stops in March."
    assert offered in [one.words for one in candidates(story, "i-fumbled-it", "meant", [])]


def test_what_says_twice_it_and_never_what_that_is_is_offered_and_not_taken_by_itself() -> None:
    story = (
        "I said yes to a second tour. It is harder than I thought, and worse, it is dragging everything else down with it,"
        " orders that I used to be on top of are late now. I have told nobody, and every day it gets worse."
    )
    found = candidates(story, "bad-news-of-mine", "news")
    assert found
    assert not any(one.is_clear or one.is_ahead for one in found if one.words.startswith("it "))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("This morning in her office we had agreed the exact opposite: flying is out until it has been load-tested. At five she turned it round.", "flying is out until it has been load-tested"),
        ("On Monday we decided the contrary: the bridge stays shut until the second check. Today he opened it.", "the bridge stays shut until the second check"),
    ],
)  # fmt: skip
def test_of_the_exact_opposite_what_stands_behind_its_colon_is_offered(told: str, words: str) -> None:  # fmt: skip
    offered = [one.words for one in candidates(told, "decision-keeps-changing", "decision")]
    assert words in offered
    assert not any(one.endswith(("opposite", "contrary")) for one in offered)


TURNED = """\
I do the bookings for a boathouse. On Friday Gunnar, he runs the place, said by the slip that no boat goes out without a second oarsman. I told both schools so. At a quarter to five today he leans in the door in his coat: they may go out alone, it's only the bay.
"""


def test_a_later_word_is_listed_in_whatever_turn_it_is_told() -> None:
    agreed = [one.words for one in candidates(TURNED, "boss-did-not-back-me", "agreed")]
    change = [one.words for one in candidates(TURNED, "boss-did-not-back-me", "change", agreed[:1])]
    assert agreed[0].endswith("no boat goes out without a second oarsman")
    assert "they may go out alone" in change


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("the partner asks me where I see myself in three years", "where I see myself in three years"),
        ("Over the soup the director turns to me, and what would you do about the boats?", "what would you do about the boats?"),
        ("She goes, is there anything you need from me?", "is there anything you need from me?"),
    ],
)  # fmt: skip
def test_a_question_is_told_without_who_put_it(told: str, asked: str) -> None:
    assert shortest(told, "question") == asked


@pytest.mark.parametrize("told", ["Yesterday", "it on the market square, with a microphone"])
def test_when_something_was_and_an_it_of_which_nothing_is_told_answer_nothing(told: str) -> None:
    piece = pieces_of(f"{told} he showed it")[0]
    assert not fits(sorts()["gone"], told, piece, piece.text)


@pytest.mark.parametrize("told", ["I'd like the fittings for myself", "I could take over the fittings from him"])  # fmt: skip
def test_a_thing_ends_on_no_word_that_hangs_in_the_air(told: str) -> None:
    assert shortest(told, "thing").split()[:2] == ["the", "fittings"]
    assert shortest(told, "thing").split()[-1] not in ("for", "from")


@pytest.mark.parametrize("slot", ["point", "good"])
@pytest.mark.parametrize(
    "praise",
    [
        "Last spring the headmaster told everybody that my lessons are the best in the house.",
        "Until May my boss said I was the most reliable driver, and all was fine.",
        "She told me that the team would be lost without me.",
    ],
)
def test_praise_is_no_answer_to_what_is_to_become_better(praise: str, slot: str) -> None:
    plan = "Yesterday I got a warning. Marks come late, it says, and I should call parents back within a week."
    told = [one.passage for one in candidates(f"{praise} {plan}", "bad-review", slot)]
    assert praise not in told
