"""Colleagues who ask what is going on with me are told nothing that gives it away before it is decided, and whoever decides it is none of those it is announced to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from goodbooks.accounts.asked_after import EITHER_WAY, may_be_after_another
from goodbooks.accounts.kept_quiet import ALL_GOES_ON, NOTHING_TO_TELL
from goodbooks.accounts.waits_for_me import on_one_matter
from goodbooks.core import catalog
from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 11, 20)
ASKED = """
2026-11-10 ask me -> Henrike "To go back to stock control" ^it #my-role
  i-give: I stay until 15 January
2026-11-10 request Tamsin, Dirk -> me "{what}" ^going #my-role
  readers: named
"""
AFTER_ME = ("What is going on with me", "what's up with me", "whether I am leaving", "if I'm all right", "why I look so tired", "how I am doing", "was ist mit mir los", "what happened to me")  # fmt: skip
OF_WORK = ("when the count is done", "whether I go to Leipzig", "if I am done with the list", "what is going on with the portal", "why I booked the van", "whether the numbers agree with me", "how I am to book returns")  # fmt: skip
GOES_ON = "Thank you for asking after me. The work goes on; if anything changes for you, you hear it in good time."  # fmt: skip


@pytest.mark.parametrize("what", AFTER_ME)
def test_whoever_asks_after_me_hears_that_they_can_count_on_me_and_no_word_to_come(
    book: Callable[[str], Book], what: str
) -> None:
    told = book(ASKED.format(what=what))
    held = made("hold", told, matter="my-role", today=DAY)
    assert (message(held).subject, body(held)) == ("Thank you for asking", GOES_ON)
    assert "When you have told them: goodbooks add 'answer me -> Tamsin, Dirk" in words(held)
    assert body(made("update", told, who="Tamsin", today=DAY)) == GOES_ON
    assert on_one_matter(told, DAY) == ()
    today = words(made("today", told, today=DAY))
    assert f"nothing has to be told before it is decided: “{ALL_GOES_ON}”" in today
    assert "goodbooks hold" not in today


WHETHER_I_GO = ("So are you leaving the role?", "Are you still our coordinator next year?", "Is it true you stop being head?", "if I'm off the lead thing soon", "Will you step down?")  # fmt: skip


@pytest.mark.parametrize("what", WHETHER_I_GO)
def test_a_colleague_who_asks_straight_out_on_a_later_day_finds_words_on_today(
    book: Callable[[str], Book], what: str
) -> None:
    told = book(ASKED.format(what=what).replace(" #my-role\n  readers: named", ""))
    today = words(made("today", told, today=DAY))
    assert f"that is not theirs to hear yet: “{NOTHING_TO_TELL}”" in today
    assert "goodbooks hold" not in today


FOR_IT = ("Whether I'm going for it", "Are you going for the post?", "if I'll take it", "whether I put my name down", "Do you want the job", "Whether I'd put in a word for him", "Will you apply for it?")  # fmt: skip


@pytest.mark.parametrize("what", FOR_IT)
def test_a_colleague_who_asks_whether_i_go_for_it_gets_words_that_stay_true_and_give_nothing_away(
    book: Callable[[str], Book], what: str
) -> None:
    told = book(ASKED.format(what=what))
    held = f"Thank you for asking. {EITHER_WAY}"
    assert body(made("hold", told, matter="my-role", today=DAY)) == held
    assert body(made("update", told, who="Dirk", today=DAY)) == held
    assert f"if they ask again: “{EITHER_WAY}”" in words(made("today", told, today=DAY))
    assert f"Say, if they ask: “{EITHER_WAY}”" in words(made("brief", told, who="Dirk", today=DAY))


RUMOURS = (
    "Is what they say true?",
    "whether the talk has anything to it",
    "is the gossip true",
    "Who gets your job now?",
    "who leads after you",
)


@pytest.mark.parametrize(
    "what", [*AFTER_ME, *WHETHER_I_GO, *FOR_IT, *RUMOURS, "whether ı am leaving"]
)
def test_for_every_such_question_a_brief_looks_into_other_matters_too(
    book: Callable[[str], Book], what: str
) -> None:
    assert may_be_after_another(book(f'2026-11-10 request Tamsin -> me "{what}" #desk\n').written)


def test_for_a_question_of_the_work_it_looks_no_further(book: Callable[[str], Book]) -> None:
    asked = book(
        '2026-11-10 request Tamsin -> me "Where does the count of the racks stand?" #desk\n'
    )
    assert not may_be_after_another(asked.written)


def test_such_a_question_in_a_matter_in_which_i_ask_nobody_is_open_like_any_other(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-11-10 request Tamsin -> me "Whether I\'ll take it" ^take #desk\n')
    assert "Next word from me" in body(made("hold", told, matter="desk", today=DAY))


def test_the_walk_says_to_whoever_waits_what_the_pages_say() -> None:
    assert f"> {EITHER_WAY}\n" in catalog.texts(goodbooks.playbooks.library, ".md")["i-fumbled-it"]


@pytest.mark.parametrize("what", OF_WORK)
def test_a_question_of_the_work_is_open_and_gets_its_next_word(
    book: Callable[[str], Book], what: str
) -> None:
    told = book(ASKED.format(what=what))
    assert "Next word from me" in body(made("hold", told, matter="my-role", today=DAY))
    assert on_one_matter(told, DAY)


def test_once_it_is_decided_they_wait_to_be_told(book: Callable[[str], Book]) -> None:
    yes = '2026-11-18 decision Henrike "I go back on 15 January" ^yes #my-role\n  public: From 15 January I am back in stock control\n'  # fmt: skip
    told = book(ASKED.format(what=AFTER_ME[0]) + yes)
    assert "From 15 January I am back in stock control" in body(made("hold", told, matter="my-role", today=DAY))  # fmt: skip
    assert on_one_matter(told, DAY)


@pytest.mark.parametrize("ask", [
    '2026-11-10 ask me -> Henrike "To go back to stock control" ^it #my-role\n  i-give: I stay until 15 January\n',
    '2026-11-10 ask me -> Henrike "To cook again" ^it #my-role\n  planned: 2026-11-24\n  i-give: I train Bo\n',
    '2026-11-01 person Henrike\n  relation: boss\n2026-11-10 ask me -> Henrike "To be a nurse again" ^it #my-role\n',
    '2026-11-09 option me "Cook again" ^cook #my-role\n2026-11-10 ask me -> Henrike "To cook again" ^it #my-role for ^cook\n',
])  # fmt: skip
def test_whoever_decides_it_is_none_of_those_who_wait(
    book: Callable[[str], Book], ask: str
) -> None:
    mine = '2026-11-18 promise me -> Henrike "I ask again" #my-role by 2026-12-18\n'
    wait = (
        '2026-11-10 request Tamsin, Dirk -> me "when the hall opens" #my-role\n  readers: named\n'
    )
    assert message(made("hold", book(ask + mine + wait), matter="my-role", today=DAY)).to == ("Tamsin", "Dirk")  # fmt: skip


def test_whom_i_asked_for_help_and_promised_a_day_waits_all_the_same(
    book: Callable[[str], Book],
) -> None:
    told = '2026-11-10 ask me -> Growth "Your numbers" #portal\n2026-11-10 promise me -> Growth "The portal" #portal by 2026-12-01\n'  # fmt: skip
    assert message(made("hold", book(told), matter="portal", today=DAY)).to == ("Growth",)


@pytest.mark.parametrize("what", AFTER_ME[:3])
@pytest.mark.parametrize("yes", ["", '2026-11-18 answer Henrike "Yes, from 15 January" for ^it #my-role\n  is: yes\n'])  # fmt: skip
def test_what_whoever_asks_in_no_matter_is_told_and_what_is_written_of_it_stays_true_after_the_yes(
    book: Callable[[str], Book], what: str, yes: str
) -> None:
    told = book(ASKED.format(what=what).replace(" ^going #my-role", " ^going") + yes)
    held = made("hold", told, matter="^going", readers=("Tamsin", "Dirk"), today=DAY)
    assert body(held) == GOES_ON
    assert "as before" not in words(held)
    assert 'answer me -> Tamsin, Dirk "The work goes on; if anything changes for them' in words(held)  # fmt: skip


def test_before_a_talk_with_whoever_asked_after_me_no_answer_is_due_and_the_words_stand_there(
    book: Callable[[str], Book],
) -> None:
    shown = words(made("brief", book(ASKED.format(what=AFTER_ME[0])), who="Tamsin", today=DAY))
    assert f"Say, if they ask again: “{GOES_ON}”" in shown
    assert "You owe them" not in shown
    assert "Next from you" not in shown


DECIDED = '2026-11-18 decision Henrike "I go back on 15 January" ^yes #my-role for ^it\n'
PUBLIC = "  public: From 15 January I am back in stock control\n"
WORDS = "From 15 January I am back in stock control"


@pytest.mark.parametrize("since", [
    DECIDED + PUBLIC + '2026-11-18 answer me -> Tamsin, Dirk "They can count on me for the work, as ever; if anything changes for them, they hear it in good time" for ^going #my-role\n',
    DECIDED + PUBLIC + '2026-11-18 answer me -> Tamsin "I can\'t say anything yet; you hear it from us by 20 November." for ^going #my-role\n',
    DECIDED + '2026-11-18 promise me -> Tamsin "Next word" #my-role\n  next-word: 2026-11-25\n2026-11-20 decision\n  amends: ^yes\n' + PUBLIC,
])  # fmt: skip
def test_whoever_was_told_nothing_yet_reads_what_was_decided_as_news(
    book: Callable[[str], Book], since: str
) -> None:
    told = book(ASKED.format(what=AFTER_ME[0]) + since)
    shown = body(made("update", told, who="Tamsin", today=DAY))
    assert WORDS in shown
    assert "As you know" not in shown


def test_whoever_was_told_what_was_decided_knows_it(book: Callable[[str], Book]) -> None:
    since = DECIDED + PUBLIC + f'2026-11-19 answer me -> Tamsin "{WORDS}" for ^going #my-role\n'
    shown = body(made("update", book(ASKED.format(what=AFTER_ME[0]) + since), who="Tamsin", today=DAY))  # fmt: skip
    assert "Settled on" not in shown
    assert "You asked what is going on with me: from 15 January" in shown


def test_a_question_put_before_what_was_decided_is_answered_with_it_as_news(
    book: Callable[[str], Book],
) -> None:
    asked = '2026-11-10 request Tamsin -> me "when the hall opens" ^hall #my-role\n  readers: named\n'  # fmt: skip
    shown = body(made("update", book(asked + DECIDED + PUBLIC), who="Tamsin", today=DAY))
    assert WORDS in shown
    assert "As you know" not in shown
