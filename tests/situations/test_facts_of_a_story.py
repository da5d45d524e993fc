"""What a story tells as facts: each in a sentence of its own, of one sort, and nothing that did not happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.situations.events.facts_told import facts_told, weightiest, where_told
from goodbooks.situations.people.day_of_it import day_of_it
from goodbooks.situations.people.understood import facts, facts_in, passages_of, people_in

if TYPE_CHECKING:
    from goodbooks.situations.stories.scene import Scene


def sorts(text: str) -> list[str]:
    return [one.sort for one in facts_in(text)]


@pytest.mark.parametrize("sort", facts().values(), ids=lambda one: one.name)
def test_a_sort_is_told_by_its_own_sentences_and_not_by_those_that_look_like_it(
    sort: Scene,
) -> None:
    assert [said for said in sort.flag if sort.name not in sorts(said)] == []
    assert [said for said in sort.allow if sort.name in sorts(said)] == []


@pytest.mark.parametrize(
    "said",
    [
        "If I do as my boss says I am the one who pays for it.",
        "If only she had said that it was a pain, I'd have forgiven her the lot.",
        "I have not told anybody about it yet.",
        "They have not decided anything about the rota.",
        "I need this job and my girls need shoes.",
        "Nobody has asked me to do it again.",
        "I want a proper meeting with him about it.",
        "I have reported to him for about four years.",
        "Every time she is asked to do something she sighs.",
    ],
)
def test_what_might_have_been_and_what_never_was_is_no_fact(said: str) -> None:
    assert facts_in(said) == ()


@pytest.mark.parametrize(
    ("said", "sort"),
    [
        ("When I started they said after a year I'm on the higher grade.", "commitment"),
        ("My manager said he would look into it by Friday.", "commitment"),
        ('At the party she said: "From May you\'ll be on four days."', "commitment"),
        ("I asked for the week in June, and he said sure.", "decision"),
        ("Then my boss cancelled the order.", "decision"),
        ("Our owner wants me there from half past eight.", "expectation"),
        ("We're all supposed to be on call at weekends.", "expectation"),
        ("I asked why I had not got it.", "conversation"),
    ],
)
def test_a_sentence_is_told_as_the_sort_it_is(said: str, sort: str) -> None:
    assert sorts(said) == [sort]


def test_a_sentence_keeps_the_quotation_marks_that_belong_to_it() -> None:
    text = 'He came in at nine. "You will be the next one," said the boss. I went home.'
    assert [one.text for one in passages_of(text)] == [
        "He came in at nine.",
        '"You will be the next one," said the boss.',
        "I went home.",
    ]
    for one in passages_of(text):
        assert text[one.start :].startswith(one.text)


def test_what_is_quoted_is_read_as_what_was_said() -> None:
    assert sorts('My boss told us: "I promise it will be paid in March."') == ["commitment"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The product manager shouted at me. I told my boss about it.", {"boss": "my boss"}),
        ("I'm a project manager, and my lead wants more.", {"boss": "my lead"}),
        ("As a project manager I see it daily. My manager does not.", {"boss": "My manager"}),
        ("I am a client of theirs, and a colleague is too.", {"peer": "a colleague"}),
        ("My parents run it. The customer waits.", {"stakeholder": "The customer"}),
        ("My project manager left us for a week.", {}),
        ("The director came by. My boss was out.", {"boss": "My boss"}),
        ("My head hurts since he went over my head again.", {}),
        ("My head of sales was late. My head is full.", {"boss": "My head"}),
        ("My headmaster was late.", {"boss": "My headmaster"}),
        ("We three work under the same boss.", {}),
    ],
)
def test_a_role_is_only_given_where_the_words_say_it_and_never_to_the_writer(
    text: str, said: dict[str, str]
) -> None:
    assert {one.relation: one.called for one in people_in(text)} == said


@pytest.mark.parametrize(
    "said",
    [
        "I don't know how to ask again so that he says yes.",
        "I wonder whether she said no at all.",
        "I'm not sure they said yes to the rota.",
    ],
)
def test_a_wish_or_a_doubt_is_no_fact(said: str) -> None:
    assert sorts(said) == []


def test_a_doubt_beside_it_does_not_undo_what_was_decided() -> None:
    assert sorts("My boss said no, and I don't know how to ask again.") == ["decision"]
    assert sorts("I don't know how to go on, because my boss said no.") == ["decision"]


def test_his_boss_is_nobody_new_in_a_story_that_is_told_of_others() -> None:
    told = "The boss wants every list. A manager in Lund could not change his boss’s habits."
    above = "My boss, Ana, was kind. Her boss was not."
    beside = "The boss was kind. His boss shouted at me."
    for text, places in (
        (told, ["boss"]),
        (above, ["boss", "boss's boss"]),
        (beside, ["boss", "boss's boss"]),
    ):
        assert [one.relation for one in people_in(text)] == places


@pytest.mark.parametrize(
    ("said", "is_somebody"),
    [
        ("She rewrote my whole report.", False),
        ("My report was late.", False),
        ("One of my direct reports cried.", True),
        ("My best report quit.", True),
        ("My report, Lena, was told first.", True),
    ],
)
def test_a_report_is_somebody_only_where_it_is_not_a_paper(said: str, *, is_somebody: bool) -> None:
    assert ("report" in {one.relation for one in people_in(said)}) == is_somebody


def test_four_days_a_week_from_now_on_is_no_day_of_a_fact() -> None:
    assert [one.when for one in facts_in("My boss wants me in the office 4 days now.")] == [""]
    assert [one.when for one in facts_in("For three weeks now my boss wants me in.")] == [
        "For three weeks now"
    ]


def test_the_lead_post_is_nobody() -> None:
    assert people_in("She said that the lead post is open again, and I said nothing.") == ()
    assert people_in("The lead said that a post is open again.")[0].relation == "boss"


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("Jörn told the club that hall 2 opens on 14 December.", ""),
        ("He decided that we open on 14 December.", ""),
        ("My boss announced that the ward closes in March.", ""),
        ("She told me my post ends on Friday.", ""),
        ("He said: the concert is on 12 March.", ""),
        ("On Friday she told me that hall 2 opens on 14 December.", "On Friday"),
        ("She told me on Friday that the post is gone.", "on Friday"),
        ("She told me yesterday that I move on Monday.", "yesterday"),
        ("She told me that my tone was wrong yesterday.", "yesterday"),
        ("He told me that I stay, and on Monday he sent me home.", "on Monday"),
        ("My manager said he would look into it by Friday.", "by Friday"),
    ],
)
def test_the_day_of_what_was_said_is_none_of_what_it_spoke_of(said: str, when: str) -> None:
    (fact,) = facts_in(said)
    assert fact.when == when


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('At ten past five Marcus says "Go ahead."', ["decision"]),
        ("Just before five he rang: go ahead after all.", ["decision"]),
        ("At five he said: we go ahead.", ["decision"]),
        ("At five o'clock she took it back.", ["decision"]),
        ("At five he let the six have it.", ["decision"]),
        ("I told the six that we go ahead.", ["conversation"]),
        ("We told the clients that we move forward.", ["conversation"]),
        ("So I had to write to Küster that we wait.", ["conversation"]),
        ("She told me that my tone was wrong.", ["conversation"]),
    ],
)  # fmt: skip
def test_a_word_that_decides_is_a_decision_and_what_i_passed_on_is_only_said(
    said: str, told: list[str]
) -> None:
    assert [one.sort for one in facts_told(f"My boss Jörn is a calm man. {said}")] == told


def test_of_many_facts_what_was_promised_and_decided_comes_before_what_was_said() -> None:
    said = [f"She told me that part {number} was wrong." for number in range(6)]
    every = facts_told(" ".join((*said, "At five he said: we go ahead.")))
    kept = weightiest(every, 5)
    assert [one.sort for one in kept] == ["conversation"] * 4 + ["decision"]
    assert [one.passage.start for one in kept] == sorted(one.passage.start for one in kept)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("He says the fridge log for cold store 2 has a hole in it and the auditor is there on Thursday.", ""),
        ("She told me the whole order for the Bergen yard must go out on Friday.", ""),
        ("On Tuesday he said the plan for the yard has no room for us.", "On Tuesday"),
    ],
)  # fmt: skip
def test_the_day_of_which_somebody_spoke_is_not_the_day_on_which_they_said_it(
    said: str, day: str
) -> None:
    assert day_of_it("conversation", said) == day


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (
            "My boss kept me waiting in the corridor of the old wing until ten to five, and then told me to hand the night rota to Piet.",
            "… told me to hand the night rota to Piet.",
        ),
        (
            "My boss told me to hand the night rota to Piet, after she had kept me waiting in the corridor of the old wing until five.",
            "My boss told me to hand the night rota to Piet, after she…",
        ),
        ("She approved the rota.", "She approved the rota."),
    ],
)  # fmt: skip
def test_a_long_sentence_is_shown_from_the_part_that_tells_the_fact(said: str, shown: str) -> None:
    (fact,) = facts_told(said)
    assert where_told(fact, 60, 90) == shown
