"""A next step is something that somebody does: what is none is mine alone, or is asked for once more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers, remedy
from goodbooks.accounts.answers.by_which_day import split_by
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)
HELD = '2026-11-03 talk Marcus "1:1" ^one #changes\n  stage: held\n'


@pytest.mark.parametrize("said", [
    "bad", "ok", "Awkward.", "not good", "so bad", "really tense", "it was bad", "that went well", "it went ok i guess", "could be worse", "went badly", "he was nice about it",
])  # fmt: skip
def test_how_it_went_in_the_place_of_a_next_step_is_private(
    book: Callable[[str], Book], said: str
) -> None:
    told = Answers(decided="We wait", next_step=f"{said}; I send the plan", feeling="Tired")
    talk, decision = proposed(after(book(HELD), "Marcus", TODAY), told)
    assert talk.line("next-step") == decision.line("next-step") == "I send the plan"
    assert talk.line("private") == f"Tired; {said}"


def test_how_it_went_behind_a_step_is_private_and_the_step_keeps_its_day(
    book: Callable[[str], Book],
) -> None:
    again = Answers("hm", next_step="we talk again in jan. not great")
    talk, *_ = proposed(after(book(HELD), "Marcus", TODAY), again)
    assert (talk.line("next-step"), talk.line("private")) == ("we talk again in jan", "not great")
    told = Answers("hm", next_step="i send you the list friday. it went ok i guess", feeling="-")
    talk, promise = proposed(after(book(HELD), "Marcus", TODAY), told)
    assert talk.line("next-step") == "i send you the list friday"
    assert talk.line("private") == "it went ok i guess"
    assert (promise.title, promise.line("due")) == ("I send you the list", "friday")


@pytest.mark.parametrize("said", [
    "I wait", "we go on", "Marcus calls", "nothing changes until May", "it ships on Friday", "he is to call Growth", "not without Ana", "talk again",
])  # fmt: skip
def test_what_somebody_does_is_a_step_however_short(book: Callable[[str], Book], said: str) -> None:
    talk, _ = proposed(
        after(book(HELD), "Marcus", TODAY), Answers(decided="We wait", next_step=said)
    )
    assert talk.line("next-step") == said


@pytest.mark.parametrize(
    ("said", "why"),
    [("1", "“1” does not say who does what"), ("friday", "“friday” does not say who does what"), ("I call; 2.", "“2.” does not say who does what"), ("I call", ""), ("bad", "")],
)  # fmt: skip
def test_a_number_or_a_day_alone_is_no_step_and_is_asked_for_once_more(
    book: Callable[[str], Book], said: str, why: str
) -> None:
    assert after(book(HELD), "Marcus", TODAY).unclear("next_step", said) == why
    if why:
        assert (
            remedy("next_step", why)
            == "write it as you would say it to them, as in I send you the plan by Friday"
        )


def test_a_step_of_an_older_book_that_is_none_is_a_gap_in_what_confirms(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-11-03 decision Marcus "We wait" ^wait #changes\n  next-step: bad\n')
    page = body(made("confirm", told, ref="wait"))
    assert "Next step: [who does what by when?]" in page
    assert "bad" not in page


def test_every_lone_i_of_my_next_step_is_a_capital(book: Callable[[str], Book]) -> None:
    told = Answers("hm", next_step="i send you the plan and what i need by 4 December")
    made_of = proposed(after(book(HELD), "Marcus", TODAY), told)
    (promise,) = (one for one in made_of if one.kind == "promise")
    assert promise.title == "I send you the plan and what I need"


@pytest.mark.parametrize(
    "words",
    ["prepare black friday", "a plan for cyber monday", "closed on good Friday", "no casual friday", "Ash Wednesday", "later than Friday", "no more than monday", "in less than tomorrow"],
)  # fmt: skip
def test_a_day_of_another_name_or_one_that_is_compared_with_is_no_day_to_do_it_by(
    words: str,
) -> None:
    assert split_by(words, TODAY) == (words, "")


@pytest.mark.parametrize(
    ("words", "what", "day"),
    [
        ("the outline due friday", "the outline", "friday"),
        ("the outline, due by 4 December", "the outline", "4 December"),
        ("i say what is due friday", "i say what is due", "friday"),
        ("I list what's due by friday", "I list what's due", "friday"),
    ],
)
def test_what_leads_to_a_day_goes_with_it(words: str, what: str, day: str) -> None:
    assert split_by(words, TODAY) == (what, day)


@pytest.mark.parametrize(
    ("words", "title", "due"),
    [
        ("She said sorry, and she will tell Gareth herself by Friday", "Tell Gareth herself", "Friday"),
        ("He was tired but he'll ring the parents by 10 December", "Ring the parents", "10 December"),
        ("Marcus will sign the loads himself by 4 December; I was glad", "Sign the loads himself", "4 December"),
    ],
)  # fmt: skip
def test_what_they_do_by_a_day_is_their_promise_also_behind_how_it_went(
    book: Callable[[str], Book], words: str, title: str, due: str
) -> None:
    made_of = proposed(after(book(HELD), "Marcus", TODAY), Answers("hm", next_step=words))
    promises = [(one.who, one.to, one.title, one.line("due")) for one in made_of if one.kind == "promise"]  # fmt: skip
    assert promises == [(("Marcus",), ("me",), title, due)]
    assert "said sorry" not in made_of[0].line("next-step")


@pytest.mark.parametrize("words", ["She is away until Friday", "he thinks about it by Friday", "she looks at it", "he doesn't come by Friday", "It went well and she was kind"])  # fmt: skip
def test_how_they_are_is_no_promise_of_theirs(book: Callable[[str], Book], words: str) -> None:
    made_of = proposed(after(book(HELD), "Marcus", TODAY), Answers("hm", next_step=words))
    assert not any(one.kind == "promise" for one in made_of)


@pytest.mark.parametrize(
    ("words", "title", "due", "every"),
    [
        ("I send you the photo at seven tonight, and every day until 21 December; from January house 2 as well", "I send you the photo at seven", "today", "working day until 2026-12-21"),
        ("I bring the list on Friday and every Friday after that", "I bring the list", "Friday", "Friday"),
        ("I'll mail you the count tomorrow, then every Monday until 1 February", "I'll mail you the count", "tomorrow", "Monday until 2027-02-01"),
        ("I show you the plan by Thursday, and every week", "I show you the plan", "Thursday", "week"),
        ("I give you the takings today, and each Friday from then on", "I give you the takings", "today", "Friday"),
        ("I send you the count every Friday until 18 December", "I send you the count", "", "Friday until 2026-12-18"),
    ],
)  # fmt: skip
def test_what_is_done_on_a_day_and_then_again_and_again_has_that_day_as_its_first_time(
    book: Callable[[str], Book], words: str, title: str, due: str, every: str
) -> None:
    made_of = proposed(after(book(HELD), "Marcus", TODAY), Answers("hm", next_step=words))
    (one,) = [one for one in made_of if one.kind == "promise" and one.to == ("Marcus",)]
    assert (one.title, one.line("due"), one.line("every")) == (title, due, every)


@pytest.mark.parametrize(
    ("words", "promised"),
    [
        ("I start on Thursday night", []), ("I begin with it on Monday", []), ("I'll take over on Friday", []),
        ("I start the stock list on Thursday", ["I start the stock list"]), ("I finish it by Friday", ["I finish it"]),
    ],
)  # fmt: skip
def test_that_i_begin_is_a_step_and_no_promise_of_something_that_they_get(
    book: Callable[[str], Book], words: str, promised: list[str]
) -> None:
    made_of = proposed(after(book(HELD), "Marcus", TODAY), Answers("Yes", next_step=words))
    assert [one.title for one in made_of if one.kind == "promise"] == promised
    assert words.partition(",")[0] in made_of[0].line("next-step")
