"""What a story tells without quotation marks or names is not asked again; where it may be another, it is asked."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.happened.promise_told import as_a_promise
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import MORE, WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.situations.people.boss_told import meant_as_boss

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")


def taken(name: str, told: str, slot: str, way: str = "") -> str:
    """What is taken from a story for a slot, or offered for it; "" where it is asked with nothing."""
    found = read_playbook(name, TEXTS[name], name).playbook
    ground = Ground(Book(()), told, date(2026, 11, 24))
    kept = {MORE: "yes", WAY: way or walking.first_way(found, ground, {})}
    walk = walking.walked(found, ground, kept, is_silent=True)
    return next((one.said.text for one in walk.asked if one.slot == slot and one.said), "")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("My boss Ruth promised me a second person. Every time I ask she says “soon”.", "soon"),
        ("My boss Ruth promised me a second person. Whenever I asked, she just said “not now”.", "not now"),
        ("My manager promised me a course. I asked twice. It's in the works, she says.", "It's in the works"),
        ("My boss promised me the post. So I asked. The situation's fluid, he says.", "The situation's fluid"),
        ("She promised me the shift. I reminded her last week. We'll see, she said.", "We'll see"),
        ("My boss promised me the post. He's always late, she says.", ""),
        ("My boss promised me the post. I never asked.", ""),
    ],
)  # fmt: skip
def test_what_was_answered_to_an_ask_is_taken_though_nothing_marks_it(told: str, said: str) -> None:
    assert taken("promise-not-kept", told, "lately") == said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("My boss spoke of the new post. He said, and you? I laughed.", "And you?"),
        ("My boss goes: would you not want it yourself? I shrugged.", "Would you not want it yourself?"),
        ("My boss said that it is late. What do I do now?", ""),
    ],
)  # fmt: skip
def test_a_question_that_nothing_marks_is_taken_from_whoever_puts_it(told: str, said: str) -> None:
    assert taken("i-fumbled-it", told, "asked") == said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Yesterday Tom, our director, asked whether I wanted the pilot. No idea, I said.", "No idea"),
        ("My boss wanted to know how far we are. I said we were nearly done, which is not true.", "We were nearly done"),
        ("My boss Dana asked me, “Where do you see yourself?” I mumbled something about the team being fine.", "Something about the team being fine"),
        ("The director asked what I think of the move. I just said that I would think about it.", "I would think about it"),
        ("The director asked what I think. I said nothing.", "Nothing"),
        ("My boss asked what we need. I said that we need a cook. “And you?” he said. I went red and said something like, oh, I only do the cold side, so.", "Oh, I only do the cold side, so"),
        ("My boss asked what we need. I said “somebody from outside, I think”. Then he said “well, and what about you?” He had to go.", ""),
        ("My boss goes “well, what about you?” And I just waffled. Something like “if that's an option we'd have to talk”. Never said I was interested!", "If that's an option we'd have to talk"),
        ("She said, what about yourself? I heard myself say I like the maps.", "I like the maps"),
        ("My boss asked who could lead. I said we need somebody to turn us from “we count what comes” into “we say what goes”.", "We need somebody to turn us from"),
        ("I told my boss goodbye. Later I said so to Ben.", ""),
    ],
)  # fmt: skip
def test_what_i_answered_is_not_asked_where_it_is_told(told: str, said: str) -> None:
    assert taken("i-fumbled-it", told, "answered") == said


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("She doesn't shout. She sighs, and drops my draft on the pile.", "my boss"),
        (
            "He throws the sheets back at me. On Tuesday he did it in front of a customer.",
            "my boss",
        ),
        ("The man I work for frightens me. He is very demanding.", "my boss"),
        ("I've got two bosses. Tracey's always stressed, and Tracey never reads. She shouts.", ""),
        ("A colleague of mine is hard to bear. He shouts at me.", ""),
        ("It is loud here. Bruno came in and Bruno was red. He shouted.", ""),
    ],
)
def test_she_or_he_alone_is_the_boss_and_anybody_else_is_asked_for(told: str, who: str) -> None:
    assert taken("harsh-boss", told, "boss") == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("My boss promised Growth the whole migration by Christmas without asking us.", "my boss"),
        (
            "Jonas from sales promised the client the new shop by 1 December. My boss Bea heard it today.",
            "Jonas",
        ),
        ("I promised the client the new shop by 1 December.", ""),
        (
            "I'm a planner at a printing house. My sponsors find it too long. Then they promised the client Friday.",
            "my sponsors",
        ),
        (
            "I am an engineer in a shipyard. My deputy is new. He promised the owner the hull by May.",
            "my deputy",
        ),
    ],
)
def test_who_gave_the_date_is_not_asked_where_it_is_told(told: str, who: str) -> None:
    assert taken("promised-for-me", told, "giver", "Agree on asking first") == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("My boss promised me a rise. Now there's a replacement in his chair.", "the replacement"),
        (
            "Mr Weber assured me I'd be made deputy. Now there is a new director, Frau Lindner.",
            "Frau Lindner",
        ),
        (
            "My boss promised me a rise, and the new manager has heard of nothing.",
            "the new manager",
        ),
        ("My boss promised me a rise.", ""),
    ],
)
def test_whoever_came_after_is_taken_from_the_story(told: str, who: str) -> None:
    assert taken("promise-not-kept", told, "now", "Tell whoever came after") == who


def test_a_promise_is_typed_without_the_time_of_which_no_day_is_known() -> None:
    told = "Ruth promised me in August that I would get a second person"
    assert as_a_promise(told) == "Ruth promised me a second person"
    dated = "Ruth promised me on 12 August that I would get a second person"
    assert as_a_promise(dated) == dated


def test_what_somebody_else_was_promised_is_offered_in_a_few_words() -> None:
    told = "My boss promised Growth the whole migration by Christmas without asking any of us."
    assert taken("promised-for-me", told, "promise") == "The whole migration by Christmas"


def test_she_behind_somebody_of_my_own_is_no_boss() -> None:
    for who in ("my maid of honour", "my daughter's best friend", "my fiancé", "my neighbour"):
        told = f"I've fallen out with {who}, badly. She got engaged a week before I did. I don't know how to mend it."
        assert meant_as_boss(told) is None
    said = meant_as_boss("She has me redo every drawing twice, and then nobody looks at it.")
    assert said is not None
    assert said.words == "my boss"


@pytest.mark.parametrize(
    ("told", "boss"),
    [
        ("Torben (boss) says press on. Mrs. Pohl from HR sat with us because of the client. I want to go back to buying.", ""),
        ("Ms Pohl (HR) was called in. My boss says I can do it, press on. I would like to be a buyer again.", ""),
        ("Since May I lead the depot. HR, that is Mr Adu, told me to rest. I would like to drive again.", ""),
        ("Ingrid of human resources sat with us. My boss Kjell says press on. I would like to drive again.", "Kjell"),
    ],
)  # fmt: skip
def test_nobody_from_hr_is_taken_for_whoever_decides_about_my_role(told: str, boss: str) -> None:
    said = taken("step-back", told, "boss")
    assert said == boss or (not boss and said in ("my boss", "Torben"))
