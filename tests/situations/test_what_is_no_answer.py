"""What was turned down is no proposal any more, and what comes if it goes ahead does not follow from waiting."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.offered.candidates import candidates
from goodbooks.situations.people.understood import people_in
from goodbooks.situations.told.my_words import ANSWER as MY_WORDS


@pytest.mark.parametrize(
    "said",
    [
        "I suggested we could simply settle it by message, but no, she insists on a weekly meeting.",
        "I suggested we could move the delivery to Thursday, but Herr Lutz refused.",
        "I proposed that we could drop the second round. She said no.",
        "I offered to put the audit back two weeks, and he wouldn't hear of it.",
        "I thought we could print half of it now, but my chief laughed.",
    ],
)
def test_what_was_refused_is_not_offered_as_ones_proposal(said: str) -> None:
    story = f"My boss has not come to our talk for five weeks. {said} I sit there alone."
    assert candidates(story, "boss-out-of-reach", "proposal") == ()


def test_a_proposal_that_stands_is_offered() -> None:
    story = "My boss has not come to our talk for five weeks. I suggested we could move the delivery to Thursday. The supplier waits."
    assert "move the delivery" in " ".join(one.words for one in candidates(story, "boss-out-of-reach", "proposal"))  # fmt: skip


def test_what_comes_of_the_project_itself_does_not_follow_from_waiting() -> None:
    story = "My sponsor has gone quiet for three weeks. Everybody knows that the project means jobs. Some of the very people whose help I want will lose theirs. Big decisions are piling up."
    found = [one.words for one in candidates(story, "boss-out-of-reach", "effect")]
    assert not [one for one in found if "lose theirs" in one]


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("All my people are back there, I think of them every day.", []),
        ("All my people live in Cork.", []),
        ("He's got me sitting in on the weekly sales meetings now too.", []),
        ("The new sales figures are late.", []),
        ("My people are good, and I want to keep them.", [("My people", "report")]),
        ("Our sales people sell things that don't exist.", [("Our sales people", "stakeholder")]),
        ("The sales team want it by Friday.", [("The sales team", "stakeholder")]),
    ],
)
def test_people_at_home_and_meetings_are_nobody_at_work(
    said: str, places: list[tuple[str, str]]
) -> None:
    assert [(one.called, one.relation) for one in people_in(said)] == places


@pytest.mark.parametrize(
    "said",
    ["I mumbled something.", "I mumbled something and left.", "I said something stupid.", "I just mumbled.", "I stammered."],
)  # fmt: skip
def test_that_something_came_out_is_no_answer_that_was_given(said: str) -> None:
    story = f"My head of props asked who should run the tour. She said: what about you? {said} I want it."
    assert candidates(story, "i-fumbled-it", "answered") == ()
    assert MY_WORDS.read(story, date(2026, 11, 30)) is None


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("I mumbled something about my train.", "Something about my train"),
        ("I laughed and said something about the wigs, then fled.", "Something about the wigs"),
        ("I said that it depends.", "It depends"),
    ],
)
def test_something_about_it_is_told_as_no_more_than_that(said: str, answer: str) -> None:
    story = f"My head of props asked who should run the tour. She said: what about you? {said}"
    found = MY_WORDS.read(story, date(2026, 11, 30))
    assert found is not None
    assert found.words == answer


@pytest.mark.parametrize(
    "said",
    [
        "I mumbled something about my train.",
        "The best of it is that I get home at 4 for my boys.",
        "My hours are great, home by half three every day.",
    ],
)
def test_a_fumble_and_being_home_early_show_nothing_that_one_can(said: str) -> None:
    story = f"My head of props asked who should run the tour. She said: what about you? {said} I want it."
    assert candidates(story, "i-fumbled-it", "asset") == ()


def test_what_ties_me_at_home_is_not_offered_as_what_i_want() -> None:
    story = "My head of props asked who should run the tour. On the tram I knew that I want to be considered for it, but I have to be home at 4 for the kids."
    offered = [one.words for one in candidates(story, "i-fumbled-it", "meant")]
    assert not [one for one in offered if "home" in one]


@pytest.mark.parametrize(
    "said",
    [
        'At the fitting my boss said "Name me one who can lead the atelier." I named two. "And you, you left yourself out," she said.',
        'He called Ines a broom. "That was out of line," said my boss. "We don\'t talk about Ines like that." I shouldn\'t have joked.',
        'She told me to my face: "Nobody here takes you seriously." I shouldn\'t have laughed, stupid as I am.',
        "The chief asked me who I saw as team lead. He said Jonas would be a disaster, and I agreed.",
        "I told Greet that Wim sleeps at his desk. “That's no way to talk about him. I asked for names, not gossip,” she said.",
    ],
)
@pytest.mark.parametrize("slot", ["answered", "slip", "asset"])
def test_what_somebody_else_said_is_never_offered_as_ones_own(said: str, slot: str) -> None:
    theirs = ("left yourself", "like that", "takes you seriously", "would be a disaster", "I asked for names")  # fmt: skip
    offered = [one.words for one in candidates(said, "i-fumbled-it", slot)]
    assert not [words for words in offered if any(one in words for one in theirs)]


@pytest.mark.parametrize(
    "said",
    [
        "She asked who could run the hall. “Ask me when I've slept,” I said. She nodded.",
        'My boss asked "what about you?" I said "ask me when I\'ve slept".',
        'What I said was "ask me when I\'ve slept". My boss looked up.',
        '"And you?" he asked. Out of my mouth came "ask me when I\'ve slept".',
    ],
)
def test_ones_own_words_are_offered_wherever_it_stands_who_said_them(said: str) -> None:
    offered = " ".join(one.words.lower() for one in candidates(said, "i-fumbled-it", "answered"))
    assert "ask me when i've slept" in offered
