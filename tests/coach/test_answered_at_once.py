"""What is answered as it is read wants no day, and a letter to one's family no coach."""

from __future__ import annotations

import pytest

from coach.looking import TODAY, rules_in
from goodbooks.coach.known import Known
from goodbooks.core.book import Book

STORE = "Hello Jürgen, the new racks for the store in Lyon came on Monday and stand since Tuesday. "


@pytest.mark.parametrize(
    "message",
    [
        "Which of the two keys do I bring to Ghent?",
        "Did Marek order the glass for aisle four, or was it Lotte?",
        "Do you want me to move the crates to the back room, or leave them?",
        "Could you check whether Élise has the second key?",
        "Can you tell me who paid the porter?",
        "The reason I ask is the lift, so tell me if it\nruns.",
        "Once the lift runs, could you order the glass for aisle four?",
        "Could you clear aisle four so that we all fit in today?",
    ],
)
def test_a_word_wants_no_day(message: str) -> None:
    assert rules_in(STORE + message) == []


@pytest.mark.parametrize(
    "message",
    [
        "Could you order the glass for aisle four?",
        "Can you check the contract with the forwarder in Graz?",
        "Would you let me hire a second porter?",
        "Could you confirm Marek for the post in Lyon?",
        "Should we keep the old lift? Let me know so that Élise can book the fitter.",
    ],
)
def test_a_deed_a_paper_a_decision_and_what_work_waits_for_want_one(message: str) -> None:
    assert rules_in(STORE + message) == ["no-date"]


def test_the_day_is_missed_where_the_deed_is_asked_for_and_not_at_the_word_after_it() -> None:
    message = STORE + "Could you order the glass for aisle four? Do you have the key?"
    assert rules_in(message) == ["no-date"]


def test_what_is_told_without_a_fault_wants_no_day() -> None:
    assert (
        rules_in(STORE + "I have entered both in the list of Ghent, and Marek has the key.") == []
    )


def test_bad_news_with_a_promise_still_wants_one() -> None:
    message = "Hello Jürgen, the racks for Lyon will be late again, they are stuck in Graz. I will send you a new plan."
    assert rules_in(message) == ["no-date"]


def test_bad_news_with_a_promise_upon_an_event_has_it() -> None:
    message = "Hello Jürgen, the racks for Lyon will be late again, they are stuck in Graz. I will send you a new plan once they are here."
    assert rules_in(message) == []


def test_a_promise_upon_what_somebody_does_has_its_event() -> None:
    message = "Hello Jürgen, the lift is down and the fitter is looking into it. I will let you know as soon as Marek has the part."
    assert rules_in(message) == []


def test_a_case_in_which_all_are_to_be_told_may_never_come() -> None:
    assert (
        rules_in(STORE + "Lotte, if this is not what you were told, please let us all know.") == []
    )


def test_warm_thanks_lack_no_day() -> None:
    message = "Hello all, thank you for the night of the move. I was moved to tears by what each of you carried. Thanks again, you are a crew!"
    assert "no-date" not in rules_in(message)


HOME = "i never get a word out of you, it is always the work. Could you send me the pictures of the garden? You never answer! "


@pytest.mark.parametrize("signed", ["Love, ma", "Love ya, Lotte", "\nLove you\nÉlise", "xoxo Ana"])
def test_a_letter_signed_with_love_is_let_be(signed: str) -> None:
    assert rules_in(HOME + signed) == []


@pytest.mark.parametrize("greeting", ["Dear Mum,\n", "Hi Daddy!\n", "Hello Uncle Marek,\n"])
def test_a_letter_to_a_mother_is_let_be(greeting: str) -> None:
    assert rules_in(greeting + HOME) == []


def test_nor_has_it_a_remark_where_there_is_a_book_and_no_reader() -> None:
    book = Book(())
    assert rules_in(HOME + "Love, ma", Known(book, lambda: book, "", TODAY)) == []
    assert rules_in(HOME + "Love, ma", Known(book, lambda: book, "Marcus", TODAY)) != []


@pytest.mark.parametrize(
    "around",
    ["{}\nLove,\nJo", "Dear Father Ambrose,\n{}", "{}I love your draft.", "[ask] {}Love, ma"],
)
def test_other_letters_are_not(around: str) -> None:
    assert rules_in(around.format(HOME)) != []
