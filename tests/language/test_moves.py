from __future__ import annotations

import pytest

from goodbooks.language.counsel.advising import cues, filled, heard, points, untouched
from goodbooks.language.counsel.move import moves

EVERY = list(moves().every.values())
FLAGS = [(move.name, said) for move in EVERY for said in move.cue.flag]
ALLOWS = [(move.name, said) for move in EVERY for said in move.cue.allow]
SIGNS = {**cues(), **{name: cue for name, (_, cue) in points().items()}}


def stood(text: str) -> list[tuple[str, bool]]:
    """Which moves a piece of advice names, and whether it warns against them."""
    return [(stand.move, stand.is_against) for stand in heard(text).stands]


@pytest.mark.parametrize("move", EVERY, ids=lambda move: move.name)
def test_every_move_says_what_to_do_and_has_sentences_of_both_sorts(move: object) -> None:
    assert getattr(move, "says", "")
    cue = getattr(move, "cue", None)
    assert cue.reason and cue.flag and cue.allow  # noqa: PT018 - one thing: the file is whole


def test_what_a_move_speaks_against_is_a_move() -> None:
    assert {move.opposes for move in EVERY} - {""} <= set(moves().every)


@pytest.mark.parametrize(("name", "sentence"), FLAGS)
def test_advice_of_a_move_is_heard(name: str, sentence: str) -> None:
    assert name in dict(stood(sentence))


@pytest.mark.parametrize(("name", "sentence"), ALLOWS)
def test_what_only_sounds_like_a_move_is_not(name: str, sentence: str) -> None:
    assert name not in dict(stood(sentence))


@pytest.mark.parametrize("name", SIGNS)
def test_every_sign_is_found_where_it_stands_and_nowhere_else(name: str) -> None:
    assert all(SIGNS[name].find(said) for said in SIGNS[name].flag)
    assert not any(SIGNS[name].find(said) for said in SIGNS[name].allow)
    assert SIGNS[name].flag
    assert SIGNS[name].allow


def test_a_warning_against_a_move_is_no_vote_for_it() -> None:
    assert stood("Don't go to HR with this.") == [("tell-hr", True)]
    assert stood("I would go to HR with this.") == [("tell-hr", False)]


def why(text: str) -> dict[str, str]:
    """The reason that a piece of advice gives for each move."""
    advice = heard(text)
    return {stand.move: advice.reason_for(stand) for stand in advice.stands}


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("If you step back, expect the directors to think twice before they offer it again.", "step-back"),
        ("Going over her head could cost you the post.", "go-higher"),
        ("If you go over his head, he will never trust you again.", "go-higher"),
        ("Before you go to HR, be careful: they work for the company.", "tell-hr"),
        ("Be careful with HR.", "tell-hr"),
        ("Quitting without a plan may backfire.", "look-elsewhere"),
    ],
)  # fmt: skip
def test_to_say_what_comes_of_a_move_is_to_warn_against_it(text: str, move: str) -> None:
    assert (move, True) in stood(text)
    assert (move, False) not in stood(text)


def test_to_say_that_nothing_comes_of_it_is_no_warning() -> None:
    assert stood("I would step back. If you step back, nobody will hold it against you.") == [
        ("step-back", False)
    ]


def test_what_comes_of_a_way_that_is_held_out_beside_another_does_not_speak_against_it() -> None:
    told = (
        "If you step back, they may not be promoted again, those who do."
        " Your choice is to step back and look elsewhere, or to stay and deliver what you can."
    )
    assert ("step-back", True) not in stood(told)
    assert {("step-back", False), ("look-elsewhere", False), ("stay-and-deliver", False)} <= {
        *stood(told)
    }


def test_a_choice_held_out_is_no_vote_of_somebody_who_says_not_to() -> None:
    told = "Do not step back. Your choice is to step back and look elsewhere, or to stay and deliver what you can."
    assert ("step-back", True) in stood(told)
    assert ("step-back", False) not in stood(told)


def test_a_warning_rests_on_the_fact_that_is_told_with_it() -> None:
    told = "If you step back, it may backfire. I know of three people who asked for it and left."
    assert why(told) == {"step-back": "I know of three people who asked for it and left."}


def test_a_reason_speaks_for_what_it_stands_beside_and_for_nothing_else() -> None:
    told = (
        "Go back and tell him that you want it. He will be glad to know."
        " My sister had a dog. It was old. It had bad teeth. I would put it in writing."
    )
    assert why(told)["say-what-you-want"] == "He will be glad to know."
    assert why(told)["send-a-mail"] == ""


@pytest.mark.parametrize(
    "remark",
    ["Many people don't do it on the fly.", "Either way, it sounds like luck.", "Good luck, it will pass."],
)  # fmt: skip
def test_a_kind_word_is_no_reason(remark: str) -> None:
    assert not any(why(f"Go back and tell him that you want it. {remark}").values())


def test_what_an_adviser_did_once_and_what_they_ask_recommends_nothing() -> None:
    assert stood("My brother went to HR and waited a year.") == []
    assert stood("Did you talk to him about it?") == []
    assert stood("Why not talk to him about it?") == [("talk-in-person", False)]


def test_a_condition_is_no_move() -> None:
    assert ("say-no", False) not in stood("You should not expect it again if you decline.")


def test_words_to_be_said_are_heard_as_the_move_they_are() -> None:
    assert ("say-what-you-want", False) in stood('I would say: "I am very interested."')


def test_advice_tells_what_it_rests_on() -> None:
    found = heard(
        "As a recruiter I see this often. I would go back and tell him that you want it,"
        " because he cannot know. If he laughs it off, go to his boss. What does he pay now?"
    )
    assert found.experience == "As a recruiter I see this often."
    assert found.conditions == ("If he laughs it off, go to his boss.",)
    assert found.asks == ("What does he pay now?",)
    assert "because he cannot know" in found.reason_for(found.stands[0])


def test_a_reason_of_its_own_clause_is_no_reason_of_a_neighbour() -> None:
    found = heard(
        "Make no excuses. It works for you that he rang, because it means that he thought of it."
    )
    assert [found.reason_for(stand) for stand in found.stands] == [""]


def test_a_reason_far_from_a_move_is_not_its_reason() -> None:
    far = "It was a long and slow day at the works, and nothing came of it. " * 8
    found = heard(f"I would wait. {far} Bosses don't like noise.")
    assert found.reason_for(found.stands[0]) == ""


def test_whoever_sees_the_fault_with_the_writer_is_heard() -> None:
    assert heard("Sorry, but you are being unreasonable.").turned
    assert not heard("You are not being unreasonable.").turned


def test_only_what_nobody_touched_is_missing() -> None:
    left = untouched(["Tell him by Friday, and put it in writing."])
    assert "by which day" not in left
    assert "what you do if the answer is no" in left


def test_what_somebody_was_told_to_do_is_no_advice() -> None:
    assert stood("He asked you to wait and you went to the parents.") == []


def test_to_ask_whether_one_may_come_is_to_go_and_talk() -> None:
    assert ("talk-in-person", False) in stood("Ask him if you can visit with him about it.")


def test_a_condition_with_because_in_it_is_no_reason() -> None:
    found = heard("If it is because of you, fix that first. Write it down and show him.")
    assert found.reasons == ()


def test_what_begins_with_what_they_will_do_is_a_reason() -> None:
    told = "Go back and tell him that you want it. My guess is that he will be happy to hear it."
    assert why(told)["say-what-you-want"] == "My guess is that he will be happy to hear it."


def test_a_very_short_sentence_takes_the_next_one_along() -> None:
    text = "Leave. They showed you who they are. Did they say why?"
    assert filled("Leave.", text) == "Leave. They showed you who they are."
    assert filled("They showed you who they are.", text) == "They showed you who they are."


def test_words_to_be_said_count_though_they_begin_with_what_one_wanted() -> None:
    told = "I'd send a mail: \"I wanted you to know that I'd like to be considered for it.\""
    assert ("say-what-you-want", False) in stood(told)
