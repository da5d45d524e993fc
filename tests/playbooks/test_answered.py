"""An answer goes on after the words its question begins it with, and a name is told from a sentence."""

from __future__ import annotations

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.playbooks.answers.answered import as_answer, is_sentence
from goodbooks.playbooks.answers.deeds import said_of_oneself
from goodbooks.playbooks.text.decode import read_playbook

I_WILL = "What now? Go on after “I'll …”: “ask you”."
I_CAN = "What of it? As it goes on after “I can”: “read it”."
TO = "Go on after “I'd like to …”."


@pytest.mark.parametrize(
    ("said", "question", "used"),
    [
        ("I want to ask you first", I_WILL, "ask you first"),
        ("I'm going to ask you first", I_WILL, "ask you first"),
        ("I am going to ask you first.", I_WILL, "ask you first."),
        ("From now on I would rather ask you first", I_WILL, "rather ask you first"),
        ("I should ask you first", I_WILL, "ask you first"),
        ("I am more careful", I_WILL, "be more careful"),
        ("I'm more careful", I_WILL, "be more careful"),
        ("I won't do it again", I_WILL, "not do it again"),
        ("I don't do it again", I_WILL, "not do it again"),
        ("I will never do it again", I_WILL, "never do it again"),
        ("I wish I had said no", I_WILL, ""),
        ("I had too much to do", I_WILL, ""),
        ("I can't do all of it", I_CAN, "not do all of it"),
        ("I could read it once", I_CAN, "read it once"),
        ("I'd love to read it", I_CAN, "read it"),
        ("I lead the team", TO, "lead the team"),
        ("I am at the meeting", TO, "be at the meeting"),
        ("bring it to you first", I_WILL, "bring it to you first"),
        ("Illness leave", I_WILL, "illness leave"),
        ("always ask before I say yes", I_WILL, "always ask before I say yes"),
        ("I ask you first", I_WILL, "ask you first"),
        ("I'll bring it to you first", I_WILL, "bring it to you first"),
        ("I plan it with you", I_WILL, "plan it with you"),
        ("I have it ready by noon", I_WILL, "have it ready by noon"),
    ],
)
def test_an_answer_goes_on_after_the_words_its_question_has_said(
    said: str, question: str, used: str
) -> None:
    assert as_answer(said, "text", question) == used


PROPOSED = "What do you propose now, and what do you need for it?"


@pytest.mark.parametrize(
    ("said", "used"),
    [
        ("I'd like to hand the stock list to Ana", "to hand the stock list to Ana"),
        ("I would propose that we begin with the cellar", "we begin with the cellar"),
        ("I'd suggest two days more", "two days more"),
        ("My proposal: two days more", "two days more"),
        ("I want to drop the second stall", "to drop the second stall"),
        ("I hand it to Ana and need Friday for it", "I hand it to Ana and need Friday for it"),
        ("I'd like two days more", "I'd like two days more"),
    ],
)
def test_a_proposal_is_not_proposed_twice(said: str, used: str) -> None:
    assert as_answer(said, "text", PROPOSED) == used


@pytest.mark.parametrize(
    "said",
    [
        "no figure yet",
        "No date so far.",
        "none so far",
        "not decided yet",
        "nothing fixed yet",
        "There's no number yet, I have to look it up tonight",
        "it's not settled yet, that comes with the budget",
        "still open",
        "to be decided",
    ],
)
def test_what_there_is_not_yet_fills_nothing(said: str) -> None:
    assert as_answer(said, "text", "Which figure do you ask for?") == ""
    assert as_answer(said, "text", "What did they answer?") == said


@pytest.mark.parametrize(
    "said",
    [
        "not before the audit is over",
        "no figure yet, but about 4,000",
        "no overtime in May",
        "none of it was yet paid",
    ],
)
def test_what_only_begins_like_it_is_an_answer(said: str) -> None:
    assert as_answer(said, "text", "Which figure do you ask for?") == said


@pytest.mark.parametrize("said", [
    "Anna, who said no", "Anna, my boss, not Bob", "Anna, not Bob", "anna of course, not the HR lady", "Anna obviously",
    "well anna", "still Anna", "it is Anna naturally", "somebody else, Anna", "no, someone else: Anna",
])  # fmt: skip
def test_of_a_name_with_something_said_behind_it_the_name_is_kept(said: str) -> None:
    assert as_answer(said, "person", "Who decided it?") == "Anna"


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("Will Smith Jones", False),
        ("Will Has Bear", False),
        ("Dana, who said no", False),
        ("Dana, who said no to all of us in front of the board", False),
        ("Anna, my boss, not Bob", False),
        ("the head of sales", False),
        ("a woman I work with", False),
        ("the porter who rang our director", False),
        ("someone I trained last year", False),
        ("one of the nurses that are on nights", False),
        ("a driver whose van is next to mine", False),
        ("the boss said that I must wait", True),
        ("my manager told me who it was", True),
        ("he keeps changing it", True),
        ("He keeps changing it", True),
        ("Dana told me to wait", True),
        ("My boss is never there", True),
        ("They'd rather ask Dana", True),
        ("Well, he keeps changing it", True),
        ("Yesterday, she told us no", True),
    ],
)
def test_a_name_with_something_said_behind_it_is_no_story(said: str, is_one: bool) -> None:
    assert is_sentence(said) == is_one


def test_nothing_done_in_return_fills_nothing() -> None:
    text = catalog.texts(goodbooks.playbooks.library, ".md")["promise-not-kept"]
    needs = read_playbook("p", text, "p").playbook.header.needs
    asked = next(one.ask for one in needs if one.name == "gave")
    for said in ("nothing", "Nothing really.", "no", "not much"):
        assert as_answer(said, "text", asked) == ""
    assert as_answer("I stayed on", "text", asked) == "I stayed on"


@pytest.mark.parametrize("said", ["I don't know, Konrad has to say", "Konrad has to say", "open", "still open", "?", "Frau Keller must decide"])  # fmt: skip
@pytest.mark.parametrize("kind", ["person", "people"])
def test_who_is_not_known_or_another_has_to_say_is_nobody(kind: str, said: str) -> None:
    assert not as_answer(said, kind, "Who carries it?")


WHICH_DAY = "If a day for the talk is fixed already, which is it?"


@pytest.mark.parametrize(
    "said",
    [
        "no", "None.", "not yet", "never", "nope", "don’t know", "no, nothing is fixed", "We haven't agreed one", "it isn't set",
        "Nobody has named one", "not that I know of", "still open", "to be agreed", "undecided", "no talk planned", "isnt fixed",
    ],
)  # fmt: skip
def test_what_says_that_there_is_no_day_leaves_its_question_open(said: str) -> None:
    assert as_answer(said, "date", WHICH_DAY) == ""


@pytest.mark.parametrize(
    "said",
    [
        "no, Friday", "not before the 4th", "no later than noon", "nothing until next week", "on the open day", "not sure, sometime last spring",
        "not Monday, Tuesday", "no idea, two days ago",
    ],
)  # fmt: skip
def test_what_names_some_day_beside_a_no_is_no_open_question(said: str) -> None:
    assert as_answer(said, "date", WHICH_DAY) != ""


@pytest.mark.parametrize(
    "said",
    [
        "I don't know yet, our developers have to say",
        "no idea yet, I have to ask accounting",
        "Can't say before the workshop has looked at it",
        "we don't know yet, Herr Vogt will tell us",
        "not sure yet: I'll ask the ward sister",
        "unclear, we need to see the contract first",
    ],
)
def test_who_has_to_say_it_first_is_no_answer_to_send(said: str) -> None:
    assert as_answer(said, "text", "What does it cost: days, money?") == ""


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I don't know yet, maybe two days", "maybe two days"),
        ("I don't know, HR maybe", "HR maybe"),
        ("two days, I don't know exactly", "two days, I don't know exactly"),
        ("I do not know that we can do it in time", "I do not know that we can do it in time"),
        ("I don't know yet, we'd have to work 12 hours to say", "we'd have to work 12 hours to say"),
    ],
)  # fmt: skip
def test_what_is_guessed_at_is_an_answer(said: str, kept: str) -> None:
    assert as_answer(said, "text", "What does it cost: days, money?") == kept


@pytest.mark.parametrize(
    ("said", "question", "put"),
    [
        ("the renewals for spring", "What could you take on that they need now? As it goes on after “I could”: “prepare the audit”.", "take on the renewals for spring"),
        ("My Monday rounds", "What could you take on that they need now? As it goes on after “I could”: “prepare the audit”.", "take on my Monday rounds"),
        ("a rough version by noon", "What could they have sooner? Go on after “I can …”: “give you one by noon”.", "give you a rough version by noon"),
        ("the rounds myself", "What will you do instead? Go on after “I'll …”: “bring it to you first”.", "do the rounds myself"),
        ("half of it on Friday", "What could you do of it? Go on after “I can …”: “read it through once”.", "do half of it on Friday"),
        ("prepare the audit", "What could you take on? As it goes on after “I could”: “prepare the audit”.", "prepare the audit"),
        ("a quarter of an hour on Mondays", "Which talk? As it goes on after “I'd like”: “an hour with you”.", "a quarter of an hour on Mondays"),
    ],
)  # fmt: skip
def test_a_thing_behind_i_could_has_its_verb(said: str, question: str, put: str) -> None:
    assert as_answer(said, "text", question) == put


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("no, only when they were on board", ""),
        ("no, I said nothing", "I said nothing"),
        ("Yes, I said I'd try", "I said I'd try"),
        ("not really, but I should have asked", "But I should have asked"),
        ("No one asked me", "No one asked me"),
        ("I said yes to both", "I said yes to both"),
    ],
)
def test_my_part_is_kept_as_it_stands_without_its_question(said: str, kept: str) -> None:
    assert said_of_oneself(said) == kept


@pytest.mark.parametrize(
    ("said", "used"),
    [
        ("they want to be told it's complete", "you want to be told it's complete"),
        ("They need a date that holds", "you need a date that holds"),
        ("they want the guests to get their keys", "they want the guests to get their keys"),
        ("a date that you can pass on", "a date that you can pass on"),
    ],
)
def test_what_they_need_is_said_to_them(said: str, used: str) -> None:
    text = catalog.texts(goodbooks.playbooks.library, ".md")["hostile-stakeholder"]
    needs = read_playbook("p", text, "p").playbook.header.needs
    need = next(one for one in needs if one.name == "need")
    assert as_answer(said, "text", need.ask) == used


@pytest.mark.parametrize(
    ("said", "used"),
    [
        ("Steve's job, but I am not sure I want it", "Steve's job"),
        ("head of the kitchen though I don't know if I could do it", "head of the kitchen"),
        ("the ward, I'm still in two minds", "the ward"),
        ("lead of the depot - but I have doubts", "lead of the depot"),
        ("the lead, but I'm not sure when it starts", "the lead, but I'm not sure when it starts"),
        ("the plan, though I'm not sure the client likes it", "the plan, though I'm not sure the client likes it"),
    ],
)  # fmt: skip
def test_what_i_ask_for_stands_without_my_own_doubt_whether_i_want_it(said: str, used: str) -> None:
    assert as_answer(said, "text", "Which role is it?") == used


@pytest.mark.parametrize(
    ("said", "used"),
    [
        ("management skills, they said", "management skills"),
        ("not enough sales, my manager says", "not enough sales"),
        ("too quiet (they told me)", "too quiet"),
        ("no degree, at least that's what she said", "no degree"),
        ("it is Thursday, Marie said", "it is Thursday, Marie said"),
        ("what he said", "what he said"),
        ("we ship on Friday as he said", "we ship on Friday as he said"),
    ],
)
def test_who_said_so_is_no_part_of_what_is_missing(said: str, used: str) -> None:
    assert as_answer(said, "text", "Which doubt could they have?") == used
    assert as_answer(said, "text", "What did they say?") == said


@pytest.mark.parametrize("said", ["nobody", "Nobody.", "noone", "niemand", "personne"])
@pytest.mark.parametrize("kind", ["person", "people"])
def test_nobody_is_no_name(kind: str, said: str) -> None:
    assert as_answer(said, kind, "Who at work waits for word?") == ""
