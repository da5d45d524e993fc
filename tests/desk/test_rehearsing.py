"""What is said of a practised answer, and of the way into one, reads as sentences."""

from __future__ import annotations

import pytest

from goodbooks.coach.boxes import BOXES, SAID, STANDS, heard
from goodbooks.desk.walks.rehearsal.rehearsing import ANSWERS_IT, Coming, in_words, there, way_in


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Maybe so.", "Two words so far. Try one fact"),
        ("It was 6 of 6.", "That names a day or a figure, in five words. Try"),
        ("We lose it.", "That names where you stand, in three words. Try one fact"),
        ("A taxi came.", "Three words so far."),
    ],
)
def test_what_an_answer_holds_is_told_in_a_sentence(answer: str, said: str) -> None:
    assert in_words(heard(answer)).startswith(said)


@pytest.mark.parametrize(
    "answer",
    ["leave me alone", "i quit", "Just leave me alone, please!", "Fine, do what you want.", "do it yourself", "I'm done. Leave me alone."],
)  # fmt: skip
def test_an_answer_that_sends_them_away_asks_for_nothing_and_is_met_kindly(answer: str) -> None:
    said = in_words(heard(answer))
    assert "you name" not in said
    assert said.endswith("words so far. Said here it harms nobody, and nothing is asked in it. What would you want from them instead, in one sentence?")  # fmt: skip


@pytest.mark.parametrize(
    "answer",
    [
        "Leave me the afternoon free, please.",
        "I quit the committee by Friday, please find somebody.",
        "Forget it for now. Please send me the list on Monday.",
    ],
)
def test_an_answer_that_begins_so_and_asks_for_something_is_an_ask(answer: str) -> None:
    assert "what you ask or will do" in in_words(heard(answer))


def test_whatever_an_answer_can_hold_has_words_for_a_sentence() -> None:
    assert set(BOXES) < set(SAID)


@pytest.mark.parametrize("begin", ["Ask what is missing. Then wait.", "what is missing"])
def test_a_way_into_an_answer_ends_in_one_full_stop(begin: str) -> None:
    assert way_in(Coming("Why?", begin=begin)) == begin.removesuffix(".") + "."
    assert way_in(Coming("Why?")) == ""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why should I let you?", "I want to run the nightly backups myself until 18 December; you get the number every Friday."),
        ("What do you want?", "I want to run the nightly backups myself until 18 December; you get the number every Friday."),
        ("What do you want?", "I ask for 52,000 from January, because I brought in three new accounts."),
        ("Can it be done by Friday?", "No, not by Friday. You have the first half on Thursday and the rest on Monday."),
        ("What do you want?", "I'd like to lead the trial until Easter, with one page a week to you."),
        ("Why is it late?", "We lost two days to the late delivery. We finish on the 14th."),
        ("What does it cost?", "I don't have that here. You have it by noon tomorrow."),
        ("And if it goes wrong?", "Give me the night shift for six weeks. If one handover goes wrong, I give it back."),
        ("What do you need?", "I need one more pair of hands from the first of December."),
        ("How long does a restore take?", "The restore takes four hours. I can show you on Tuesday."),
        ("When do you leave?", "I stay until 31 March and hand over to Jonas week by week."),
        ("Who knows?", "Nobody was told. I write to all six today, one text."),
        ("Why now?", "Because parents wait for an answer: forty of them, since Monday."),
    ],
)  # fmt: skip
def test_a_short_answer_that_has_what_it_needs_is_let_stand(question: str, answer: str) -> None:
    said = in_words(heard(answer), question, answer)
    assert "That answers it." in said or STANDS in said
    assert "Try" not in said


@pytest.mark.parametrize(
    "answer",
    [
        "I don't know, maybe.",
        "It's just that nobody ever listens to me and I think it's unfair.",
        "You never tell me anything.",
        "Whatever you think is best.",
        "I sort of feel that perhaps a little more time might be good.",
        "Theo did it, not me.",
        "It is complicated and has many sides that we should look at in due course.",
        "Somebody should have told us.",
        "I guess it will be fine.",
        "Because.",
    ],
)
def test_an_answer_that_says_nothing_names_nothing(answer: str) -> None:
    assert heard(answer).there == ()
    assert "Try one fact" in in_words(heard(answer), "What do you want?", answer)


@pytest.mark.parametrize(
    "answer",
    ["I can do that", "Yes, I'll do that.", "We could try it", "Ok, I can live with that!"],
)
def test_what_only_agrees_is_not_praised_for_what_is_not_in_it(answer: str) -> None:
    question = "“We go ahead” was not what I said first. And?"
    said = in_words(heard(answer), question, answer)
    assert said.endswith("agrees, and says no more. What would you do, and by which day?")
    assert there(heard(answer), question, answer) == ()
    asked = "Can you have it by Friday?"
    assert "agrees, and says no more" not in in_words(heard(answer), asked, answer)
    more = "I can do that by Friday, with two of the six"
    assert "agrees, and says no more" not in in_words(heard(more), question, more)


@pytest.mark.parametrize(
    "answer",
    ["Um, I'd like it? I don't know", "I want it. I dunno.", "Well, yes? Not sure.", "Yeah, I guess I want that?"],
)  # fmt: skip
def test_what_is_taken_back_in_the_same_breath_is_not_praised(answer: str) -> None:
    said = in_words(heard(answer), "And you?", answer)
    assert "That names" not in said
    assert ANSWERS_IT not in said


@pytest.mark.parametrize(
    "answer",
    ["Yes. I want to lead it.", "I want it. I don't know the date yet.", "Not sure. I want to sleep on it and tell you by Friday.", "May I lead it from May?"],
)  # fmt: skip
def test_what_is_wanted_stands_beside_a_doubt_about_something_else(answer: str) -> None:
    assert "request" in heard(answer).there


@pytest.mark.parametrize(
    ("answer", "is_asked"),
    [
        ("I would like to book the choir myself, because the dates slip otherwise.", True),
        ("We'd very much like to plan the Sunday shift ourselves", True),
        ("I would prefer the early van.", True),
        ("I'd rather mix the glaze myself.", True),
        ("I wish to hold the keys.", True),
        ("My wish is that the tills are counted by two of us.", True),
        ("It would help me to hear it first.", True),
        ("I would like to sleep on it.", False),
        ("I would not like to book it.", False),
        ("I would have liked to book it.", False),
        ("I would like to say that I am sorry.", False),
        ("You would like to plan it.", False),
    ],
)
def test_what_is_wished_politely_is_asked_for(answer: str, is_asked: bool) -> None:
    assert ("request" in heard(answer).there) == is_asked


@pytest.mark.parametrize(
    ("answer", "is_told"),
    [
        ("ok, if you say so i can try a bit longer", False),
        ("I can try the new rota until May.", True),
    ],
)
def test_giving_in_is_no_place_to_stand(answer: str, is_told: bool) -> None:
    assert ("effect" in heard(answer).there) == is_told


@pytest.mark.parametrize(
    ("answer", "is_gain"),
    [
        ("well Omar cant run the kiln, you know that", False),
        ("The roof leaks every spring, you know how it is", False),
        ("It was loud, you hear that every day", False),
        ("She's slow, you see.", False),
        ("I write it down, and you see the figure on Monday", True),
        ("I keep the list; you know by Friday where it stands", True),
        ("You'll know by noon.", True),
    ],
)
def test_what_they_know_already_is_nothing_that_they_gain(answer: str, is_gain: bool) -> None:
    assert ("gain" in heard(answer).there) == is_gain


@pytest.mark.parametrize(
    ("answer", "is_gain"),
    [
        ("You have it by Friday", False),
        ("You get my answer on Monday.", False),
        ("You get the number every Friday.", True),
    ],
)
def test_when_they_have_my_answer_is_nothing_that_they_gain(answer: str, is_gain: bool) -> None:
    assert ("gain" in heard(answer).there) == is_gain


@pytest.mark.parametrize(
    ("question", "is_answer"),
    [("No.", True), ("No. I do not want to do it like that.", True), ("Why you?", False)],
)
def test_behind_a_no_what_a_yes_would_take_is_an_answer(question: str, is_answer: bool) -> None:
    answer = "What would have to be true for a yes, and when can I ask again?"
    assert ("Answer first" not in in_words(heard(answer), question, answer)) == is_answer


@pytest.mark.parametrize("answer", ["2", "Two.", "about three", "a few"])
def test_a_count_without_what_it_counts_answers_no_how_long(answer: str) -> None:
    said = in_words(heard(answer), "How long does it take?", answer)
    assert "of what? Say it with its measure" in said
    assert ANSWERS_IT not in said


@pytest.mark.parametrize("answer", ["Two days.", "2 weeks from Monday", "Until Friday"])
def test_a_count_with_its_measure_answers_how_long(answer: str) -> None:
    assert "of what?" not in in_words(heard(answer), "How long does it take?", answer)


def test_a_count_answers_how_many() -> None:
    assert "of what?" not in in_words(heard("2"), "How many are waiting?", "2")
