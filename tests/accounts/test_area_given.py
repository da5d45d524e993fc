"""A yes to an area that I asked for, told after a talk in whatever words: it begins the trial, says its last day, and gives what I meant to promise with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed, told_again
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.book import Book
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.lets import granting
from pages import body, made, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry

TALK_DAY = date(2026, 12, 1)
WALKED = """\
2026-11-29 person Gerald ^gerald
  relation: boss
2026-11-29 handoff Gerald -> me "The nightly backups" ^nightly-backups #nightly-backups
  wished: inquire
2026-12-01 10:00 talk Gerald "A trial" ^trial #nightly-backups
  stage: planned
2026-11-29 ask me -> Gerald "May I look after the nightly backups on my own for a time?" ^look #nightly-backups
  planned: 2026-12-01
2026-11-29 promise me -> Gerald "Word on how it goes with the nightly backups" ^word #nightly-backups
  planned: 2026-12-01
  note: a number every Friday: restores tried and restores that worked
  every: Friday
"""


def told(book: Callable[[str], Book], answers: Answers, text: str = WALKED) -> tuple[Book, list[Entry]]:  # fmt: skip
    """The book as it is after the talk, and what was written."""
    before = book(text)
    new = proposed(after(before, "Gerald", TALK_DAY), answers)
    ids = (f"n{number}" for number in range(99))
    named = [one if one.id else one._replace(id=next(ids)) for one in new]
    return Book((*before.written, *named)), new


def ends(of: Book) -> tuple[str, date | None]:
    (area,) = of.of(Handoff)
    now = stand(of, area, TALK_DAY)
    return now.state, now.ends


YES = "Yes, nightly backups are yours until 18 December, without me; the number on Friday I still want to see"  # fmt: skip


@pytest.mark.parametrize("answers", [
    Answers(decided=YES),
    Answers(said=YES),
    Answers(asked=YES),
    Answers(asked=f"May I run the nightly backups alone? {YES}"),
    Answers(asked="1 yes, until 18 December"),
    Answers(decided="You run the nightly backups until 18 December, provided I see a number every Friday"),
    Answers(decided="nightly backups are mine until 18 December, he stays out of it"),
    Answers(decided="He lets me do the nightly backups till 18 December"),
    Answers(said="He looked tired. You take the nightly backups until 18 December."),
])  # fmt: skip
def test_their_yes_begins_the_trial_and_says_its_last_day_wherever_it_is_told(
    book: Callable[[str], Book], answers: Answers
) -> None:
    of, new = told(book, answers)
    assert ends(of) == ("on trial", date(2026, 12, 18))
    assert sum(one.links == ("look",) and not one.line("amends") for one in new) == 1, (
        "one answer, and no second entry of it"
    )
    assert not [one for one in new if one.kind in ("ask", "promise") and one.title]


@pytest.mark.parametrize("answers", [
    Answers(decided="He wants to keep the backups until January"),
    Answers(said="No, not the backups before the audit is over."),
    Answers(said="Fine. We spoke of the budget."),
    Answers(said="All right, see you on Friday."),
    Answers(decided="No, I do the nightly backups myself until 18 December"),
])  # fmt: skip
def test_no_and_what_is_of_something_else_begin_none(
    book: Callable[[str], Book], answers: Answers
) -> None:
    of, new = told(book, answers)
    assert ends(of)[0] != "on trial"
    assert not [one for one in new if one.kind == "outcome"]


@pytest.mark.parametrize("promised", [
    "", "I send Gerald the number of restores every Friday", "me: the number each Friday until 18 December",
    "the number of restores to him, on Fridays",
])  # fmt: skip
def test_what_i_meant_to_promise_with_it_is_given_once_and_lasts_as_long(
    book: Callable[[str], Book], promised: str
) -> None:
    of, _ = told(book, Answers(decided=YES, promised=promised))
    (promise,) = of.of(Promise)
    assert promise.line("every") == "Friday until 2026-12-18"
    assert not of.planned
    talk = after(book(WALKED), "Gerald", TALK_DAY)
    again = told_again(talk, Answers(decided=YES, promised=promised))
    assert [one.id for _, one in again] == (["word"] if promised else [])


def test_a_promise_that_comes_again_has_its_rhythm_and_another_stays_another(
    book: Callable[[str], Book],
) -> None:
    _, new = told(book, Answers(promised="I send Gerald the list of open tickets every Monday; me: the plan by Friday"))  # fmt: skip
    made = [(one.title, one.line("every"), one.line("due")) for one in new if one.kind == "promise"]
    assert made == [("I send Gerald the list of open tickets", "Monday", ""), ("the plan", "", "Friday")]  # fmt: skip


def test_what_is_wanted_along_with_a_yes_is_no_decision_and_no_ask_of_its_own(
    book: Callable[[str], Book],
) -> None:
    _, new = told(book, Answers(decided="Yes, from Monday; she still wants to hear of each fault"))
    assert [one.title for one in new if one.kind == "decision"] == [
        "Yes, from Monday; she still wants to hear of each fault"
    ]
    _, new = told(book, Answers(decided="Yes, from Monday; Ana: we wait with the licence"))
    assert len([one for one in new if one.kind == "decision"]) == 2


def test_a_term_that_i_see_to_leaves_the_yes_whole_and_a_promise_beside_it_is_a_step(
    book: Callable[[str], Book],
) -> None:
    words = "Fine, you do the nights until Christmas, but I want to see the plan on Thursdays"
    walked = WALKED.replace("The nightly backups", "The night shifts").replace(
        "the nightly backups", "the night shifts"
    )
    of, _ = told(book, Answers(decided=words, promised="me: the plan each Thursday"), walked)
    (area,) = of.of(Handoff)
    now = stand(of, area, TALK_DAY)
    assert (now.state, now.ends, now.is_part) == ("on trial", date(2026, 12, 24), False)
    (decision,) = of.of(Decision)
    note = body(made("confirm", of, ref=decision.id, today=TALK_DAY))
    assert "you get “the plan”, every Thursday, until 24 December." in note
    subject = message(made("confirm", of, ref=decision.id, today=TALK_DAY)).subject
    assert subject == "Decision of 1 December: “Fine, you do the nights until Christmas”"
    assert "you get a number every Friday: restores tried" in note


def test_what_i_do_for_them_is_said_to_their_face_in_the_note(book: Callable[[str], Book]) -> None:
    of, _ = told(book, Answers(decided=YES, promised="I send Gerald the list of open tickets every Monday"))  # fmt: skip
    (decision,) = of.of(Decision)
    note = body(made("confirm", of, ref=decision.id, today=TALK_DAY))
    assert "I send you the list of open tickets, every Monday." in note


def test_what_was_promised_in_the_mail_already_lasts_as_long_and_is_not_said_twice(
    book: Callable[[str], Book],
) -> None:
    sent = WALKED + '2026-11-30 outcome me "Said" ^said for ^look, ^word\n  state: sent\n'
    of, new = told(book, Answers(decided=YES), sent)
    (promise,) = of.of(Promise)
    assert promise.line("every") == "Friday until 2026-12-18"
    assert not [one for one in new if one.kind == "outcome"]


def test_a_word_that_was_promised_without_a_day_is_due_on_the_last_day_of_the_trial(
    book: Callable[[str], Book],
) -> None:
    walked = WALKED.replace("  every: Friday\n", "").replace(
        "  note: a number", "  private: a number"
    )
    of, _ = told(book, Answers(decided=YES), walked)
    (promise,) = of.of(Promise)
    assert promise.line("due") == "2026-12-18"


def test_what_is_changed_by_a_yes_names_nobody_so_that_a_name_of_two_words_is_no_hindrance(
    book: Callable[[str], Book],
) -> None:
    walked = WALKED.replace("Gerald", "Beate Krüger")
    new = proposed(after(book(walked), "Beate Krüger", TALK_DAY), Answers(decided=YES))
    assert [one.who for one in new if one.line("amends")] == [(), (), ()]


GIVEN = (
    WALKED
    + """\
2026-12-01 outcome me "Said" ^said for ^word
  state: sent
2026-12-01 decision Gerald "{}" ^yes #nightly-backups for ^look
"""
)


@pytest.mark.parametrize("words", [
    "Let's leave it as it was", "I take it back", "I run the nightly backups myself again, until the audit is over",
    "The nightly backups go back to me", "the nightly backups are his again",
])  # fmt: skip
def test_what_takes_the_area_back_in_a_talk_reverses_the_yes_and_ends_the_trial(
    book: Callable[[str], Book], words: str
) -> None:
    before = book(GIVEN.format(YES))
    (new,) = (
        one
        for one in proposed(after(before, "Gerald", date(2026, 12, 8)), Answers(decided=words))
        if one.kind == "decision"
    )
    assert new.line("reverses") == "^yes"
    back = f'2026-12-08 decision Gerald "{words}" ^back #nightly-backups\n  reverses: ^yes\n'
    of = book(GIVEN.format(YES) + back)
    (area,) = of.of(Handoff)
    assert stand(of, area, date(2026, 12, 8)).state == "stopped"


@pytest.mark.parametrize("words", [
    "Back to school offer starts on Monday", "The nightly backups move to the new robot", "Ana takes the label job again",
])  # fmt: skip
def test_another_decision_in_its_matter_takes_nothing_back(
    book: Callable[[str], Book], words: str
) -> None:
    before = book(GIVEN.format(YES))
    new = proposed(after(before, "Gerald", date(2026, 12, 8)), Answers(decided=words))
    assert not any(one.line("reverses") for one in new)


def test_a_yes_is_confirmed_with_what_i_offered_as_its_next_step(
    book: Callable[[str], Book],
) -> None:
    kept = book(GIVEN.format("Yes, until 18 December, provided I see a number every Friday"))
    note = made("confirm", kept, ref="yes", today=TALK_DAY)
    assert "you get a number every Friday: restores tried and restores that worked." in body(note)
    assert "[who does what by when?]" not in body(note)
    assert "we both know" not in body(note), "what I do for it shows on no day"


def test_a_condition_of_theirs_is_said_to_be_theirs_with_the_day_up_to_which_the_yes_goes(
    book: Callable[[str], Book],
) -> None:
    kept = book(GIVEN.format("Yes, before Christmas, if I can get the board to agree"))
    note = made("confirm", kept, ref="yes", today=TALK_DAY)
    assert (
        "By [Thursday 24 December?] we both know whether your condition is met: “I can get the board to agree”."
        in body(note)
    )


def test_a_yes_that_was_taken_back_is_confirmed_plainly_with_what_it_was_and_without_thanks(
    book: Callable[[str], Book],
) -> None:
    back = '2026-12-08 decision Gerald "Let us leave it as it was" ^back #nightly-backups\n  reverses: ^yes\n'
    kept = book(GIVEN.format("Yes, until 18 December") + back)
    note = body(made("confirm", kept, ref="back", today=date(2026, 12, 8)))
    assert "Thank you" not in note
    assert "You decided on 8 December: Let us leave it as it was." in note
    assert "It takes the place of your yes of 1 December: “Yes, until 18 December”. So the trial of “The nightly backups” has ended." in note  # fmt: skip
    assert "[who does what by when?]" not in note


@pytest.mark.parametrize(("words", "meant"), [
    ("The rota is yours until Easter", "yes"), ("Go ahead with the orders", "yes"), ("Agreed, until the 18th", "yes"),
    ("She leaves the orders to me", "yes"), ("We try it until Christmas", "yes"), ("You may plan them", "yes"),
    ("You run it, provided the tests are green", "part"), ("no", "no"), ("later", "later"),
    ("It's yours until Easter", "yes"), ("You've got it, until the 18th", "yes"), ("She agreed to two weeks", "yes"), ("He is fine with it until Christmas", "yes"),
    ("he said I could try it for a month", "yes"), ("I don't mind", "yes"), ("We can try that", "yes"), ("Try it for two weeks", "yes"), ("Alright, but no surprises", "part"),
    ("I'd rather keep them", ""), ("He will think about it", ""), ("not yet", ""), ("He said no way", "no"), ("She hasn't agreed", ""), ("He is not fine with it", ""),
    ("You can't have that yet", ""), ("You wait until January", ""), ("He lets me know on Friday", ""), ("I want to see the list", ""),
    ("We move to the new office in May", ""), ("You first finish the audit", ""), ("He keeps it", ""), ("Fine weather for it", ""),
])  # fmt: skip
def test_what_lets_somebody_have_it_is_a_yes_and_what_puts_it_off_is_none(words: str, meant: str) -> None:  # fmt: skip
    assert granting(words) == meant


def test_a_question_after_who_or_when_gets_no_yes_by_what_they_let_somebody_do() -> None:
    assert granting("You take the minutes", "Who takes the minutes?") == ""
    assert granting("You take the minutes", "May I take the minutes?") == "yes"
