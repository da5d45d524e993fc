"""What an update says of a “not yet”: thanks, what I asked in its shortest form, and my own next step; told once, and not again two days later."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

HELD = """
2026-11-30 person Maud
  relation: boss
2026-11-30 ask me -> Maud "{asked}" ^back #place
  i-give: a hand-over
2026-12-02 14:00 talk Maud "A proposal" ^talk #place
  stage: debriefed
2026-12-02 14:00 answer Maud "not yet, let us talk again on the 14th" ^not for ^back
2026-12-02 promise Maud -> me "find out if there is a post" ^post #place
  due: 2026-12-14
"""
AGAIN = '2026-12-14 14:00 talk Maud "A proposal, again" ^again #place\n  stage: planned\n  agenda: I bring the hand-over plan; the ways\n  written: 2026-12-02\n'  # fmt: skip
SENT = '2026-12-02 16:00 talk me -> Maud "Update of 2 December" ^up\n  stage: held\n  page: update\n  written: 2026-12-02\n'  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "shortest"),
    [
        ("To go back to the till, 30 hours, from 1 February, same shop if nobody minds", "to go back to the till"),
        ("To cook at the fourth station", "to cook at the fourth station"),
        ("The fourth station from May, please", "“The fourth station from May, please”"),
    ],
)  # fmt: skip
def test_a_not_yet_is_told_back_with_thanks_in_few_words(
    book: Callable[[str], Book], asked: str, shortest: str
) -> None:
    told = HELD.format(asked=asked)
    first = f"Thank you for the talk on 2 December. What I asked, {shortest}, stays open: you said “not yet, let us talk again on the 14th”."  # fmt: skip
    page = made("update", book(told + AGAIN), who="Maud", today=date(2026, 12, 2))
    assert f"{first} We talk again on Monday 14 December, 14:00; I bring the hand-over plan." in body(page)  # fmt: skip
    mail = told.replace("2026-12-02 14:00 talk", "2026-11-20 14:00 talk")
    page = made("update", book(mail), who="Maud", today=date(2026, 12, 2))
    assert "Thank you for your answer of 2 December." in body(page)


@pytest.mark.parametrize(
    "speech",
    [
        "Yes, I'd like to lead the bakery, if I can be gone by two on Mondays. What comes next?",
        "I want to run the lab. May I?",
        "Could we move me to the early shift from the first of March on, with Tom on the late one and the key with me, please",
        "Je voudrais la place. Qu'en dites-vous?",
        "I'd take the yard. First I'd like to see the books.",
    ],
)
def test_a_whole_speech_of_mine_is_not_said_again_and_their_words_are_those_of_the_talk(
    book: Callable[[str], Book], speech: str
) -> None:
    told = HELD.format(asked=speech).replace("not yet, let us talk again on the 14th", "She can't say yet, she tells me on Friday").replace(" for ^back", " for ^back\n  is: later")  # fmt: skip
    told = told.replace("  stage: debriefed\n", '  stage: debriefed\n  said: "I can\'t tell you yet, I have to talk to Öz first"\n')  # fmt: skip
    page = body(made("update", book(told), who="Maud", today=date(2026, 12, 2)))
    assert "What I asked you there stays open: you said “I can't tell you yet, I have to talk to Öz first”" in page  # fmt: skip
    assert speech[:20] not in page


def test_what_the_last_update_said_is_not_said_again_until_its_day_is_near(
    book: Callable[[str], Book],
) -> None:
    told = book(HELD.format(asked="To cook at the fourth station") + AGAIN + SENT)
    page = made("update", told, who="Maud", today=date(2026, 12, 4))
    assert body(page).startswith("Nothing new since 2 December")
    near = body(made("update", told, who="Maud", today=date(2026, 12, 12)))
    assert "As I have it, by 14 December you find out if there is a post." in near
    day = body(made("update", told, who="Maud", today=date(2026, 12, 14)))
    assert "As I have it, today you find out if there is a post." in day
    assert "May I ask again now?" in day or "We talk again" in day


def test_a_yes_since_they_last_heard_is_thanked_for(book: Callable[[str], Book]) -> None:
    yes = '2026-12-14 14:00 decision Maud "Yes, from May" ^yes #place for ^back\n'
    told = book(HELD.format(asked="To cook at the fourth station") + SENT + yes)
    page = made("update", told, who="Maud", today=date(2026, 12, 18))
    assert body(page).startswith("Thank you again for your yes of 14 December.")


def test_who_decided_is_told_my_words_for_others_as_their_decision(
    book: Callable[[str], Book],
) -> None:
    told = book("2026-12-02 decision Maud ^it #place\n  readers: Maud\n  public: we go on\n")
    page = made("update", told, who="Maud", today=date(2026, 12, 2))
    assert "As you decided on 2 December: we go on." in body(page)
    assert "As you know" not in body(page)


@pytest.mark.parametrize(("answer", "said"), [
    ("not yet, let us talk again on the 14th", "What I asked Maud for is being talked about; you hear from me once there is something to note."),
    ("Yes, from May", "What I asked Maud for has its answer; you get it from me in writing."),
])  # fmt: skip
def test_hr_is_not_told_that_nothing_is_new_while_an_answer_is_not_theirs_to_read(
    book: Callable[[str], Book], answer: str, said: str
) -> None:
    noted = """2026-11-30 ask me -> HR "Please note what I am asking Maud for: to cook" ^hr #place
  readers: HR
2026-12-01 outcome me "Said" for ^hr
  state: sent
"""
    told = HELD.format(asked="To cook").replace("not yet, let us talk again on the 14th", answer)
    assert body(made("update", book(told + noted), who="HR", today=date(2026, 12, 20))) == said
    opened = book(told.replace("for ^back", "for ^back\n  readers: named, HR") + noted)
    assert "Maud answered on 2 December" in body(made("update", opened, who="HR", today=date(2026, 12, 10)))  # fmt: skip
