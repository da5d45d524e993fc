"""What the book notices between people: open asks, silence, guesses, wins and goals apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from checks.gallery import check_of, sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

HOLD = '2026-11-03 ask me -> Marcus "Hold Growth" ^hold\n'
BOSS = "2026-11-02 person Marcus\n  relation: boss\n  also: Mr Webb\n"
GOAL = '2026-10-01 goal Marcus "Fewer outages" ^inc #reliability\n'
WIN = '2026-11-04 win me "Restore tested" ^w1\n'
GUESS = (
    '2026-11-02 expectation Marcus "Numbers first" ^numbers\n  about: updates\n  known: guessed\n'
)


def test_an_ask_waits_three_working_days(book: Callable[[str], Book]) -> None:
    assert sentences("unanswered-ask", book(HOLD), "2026-11-05") == []
    assert sentences("unanswered-ask", book(HOLD), "2026-11-06") == [
        "You asked Marcus “Hold Growth” three working days ago; no answer is noted."
    ]


def test_a_weekend_does_not_count_as_waiting(book: Callable[[str], Book]) -> None:
    friday = '2026-11-06 ask me -> Marcus "Hold Growth"\n'
    assert sentences("unanswered-ask", book(friday), "2026-11-10") == []
    assert len(sentences("unanswered-ask", book(friday), "2026-11-11")) == 1


def test_an_ask_with_a_day_waits_until_then(book: Callable[[str], Book]) -> None:
    later = HOLD + "  due: 2026-11-20\n"
    soon = HOLD + "  due: 2026-11-04\n"
    assert sentences("unanswered-ask", book(later), "2026-11-20") == []
    assert "by 20 November" in sentences("unanswered-ask", book(later), "2026-11-21")[0]
    assert len(sentences("unanswered-ask", book(soon), "2026-11-05")) == 1


def test_an_answered_withdrawn_or_put_off_ask_is_left_alone(book: Callable[[str], Book]) -> None:
    for more in (
        '2026-11-04 answer Marcus "Yes" for ^hold\n',
        '2026-11-04 decision Marcus "Hold it" for ^hold\n',
        '2026-11-04 outcome Marcus "declined" for ^hold\n',
        '2026-11-04 ask me -> Marcus "Never mind" by 2026-12-24\n  withdraws: ^hold\n',
        "2026-11-04 ask\n  amends: ^hold\n  due: 2026-12-24\n",
    ):
        assert sentences("unanswered-ask", book(HOLD + more), "2026-11-20") == []


def test_an_answer_taken_back_leaves_the_ask_open(book: Callable[[str], Book]) -> None:
    text = HOLD + (
        '2026-11-04 answer Marcus "Yes" ^yes for ^hold\n'
        '2026-11-05 answer Marcus "I have to think" ^think\n  withdraws: ^yes\n'
    )
    assert len(sentences("unanswered-ask", book(text), "2026-11-06")) == 1


def test_what_i_was_asked_comes_first(book: Callable[[str], Book]) -> None:
    text = '2026-11-02 ask Marcus -> me "Who speaks for us?"\n' + HOLD
    found = sentences("unanswered-ask", book(text), "2026-11-09")
    assert found[0].startswith("Marcus asked you “Who speaks for us?”")
    assert found[0].endswith("your answer is not noted yet.")


def test_ten_days_without_a_word_to_the_boss_are_noticed(book: Callable[[str], Book]) -> None:
    text = BOSS + '2026-11-03 win me "Told by name"\n  credit: Mr Webb\n'
    assert sentences("silence-upward", book(text), "2026-11-12") == []
    assert sentences("silence-upward", book(text), "2026-11-13") == [
        "The last thing noted between you and Marcus is from 3 November, 10 days ago."
    ]


def test_a_boss_never_spoken_to_is_counted_from_the_first_day(book: Callable[[str], Book]) -> None:
    found = sentences("silence-upward", book(BOSS), "2026-11-12")
    assert found == ["Nothing between you and Marcus is in the book yet, 10 days on."]
    assert sentences("silence-upward", book(BOSS), "2026-11-11") == []


def test_what_is_told_of_long_ago_on_the_first_evening_is_no_silence_yet(
    book: Callable[[str], Book],
) -> None:
    text = BOSS + '2026-07-02 promise Marcus -> me "The course"\n'
    assert sentences("silence-upward", book(text), "2026-11-03") == []
    later = text + "2026-11-10 person Marcus\n  listens: talk first\n"
    found = sentences("silence-upward", book(later), "2026-11-12")
    assert found == ["The last thing noted between you and Marcus is from 2 July, 133 days ago."]


def test_the_command_for_a_boss_without_a_name_can_be_typed_as_it_stands(
    book: Callable[[str], Book],
) -> None:
    text = BOSS.replace("person Marcus", "person my boss")
    found = check_of("silence-upward").find(book(text), date(2026, 11, 12))
    assert [one.remedy for one in found] == ["goodbooks brief 'my boss'"]


def test_a_word_in_time_breaks_the_silence(book: Callable[[str], Book]) -> None:
    for word in (
        '2026-11-12 talk Marcus "One-on-one"\n',
        '2026-11-12 promise me -> Marcus "Test plan" by 2026-12-01\n',
        '2026-11-12 ask me -> Mr Webb "Hold Growth"\n',
        '2026-11-12 decision Marcus "Pause"\n',
        '2026-11-03 decision Marcus "Pause" ^pause\n2026-11-12 outcome "sent" for ^pause\n',
    ):
        assert sentences("silence-upward", book(BOSS + word), "2026-11-20") == []


def test_a_planned_talk_or_a_note_to_myself_is_no_word(book: Callable[[str], Book]) -> None:
    text = BOSS + (
        '2026-11-12 note Marcus "Looks tired"\n'
        '2026-11-12 talk Marcus "One-on-one"\n  stage: planned\n'
        '2026-11-25 talk Marcus "One-on-one"\n'
    )
    assert len(sentences("silence-upward", book(text), "2026-11-20")) == 1


def test_without_a_boss_there_is_no_silence(book: Callable[[str], Book]) -> None:
    peer = '2026-11-02 person Vera\n  relation: peer\n2026-11-03 decision Vera "Pause"\n'
    former = BOSS + "2026-11-05 person Marcus\n  relation: former boss\n"
    assert sentences("silence-upward", book(peer), "2026-12-20") == []
    assert sentences("silence-upward", book(former), "2026-12-20") == []


def test_a_boss_not_met_for_over_a_year_is_taken_to_be_none(book: Callable[[str], Book]) -> None:
    assert sentences("silence-upward", book(BOSS), "2027-11-20") == []


def test_a_guess_is_noticed_until_it_is_asked(book: Callable[[str], Book]) -> None:
    asked = '2026-11-05 expectation Marcus "Talk first" ^talk\n  about: Updates\n  known: asked\n'
    amended = "2026-11-05 expectation\n  amends: ^numbers\n  known: told\n"
    assert len(sentences("guessed-expectation", book(GUESS), "2026-11-02")) == 1
    assert sentences("guessed-expectation", book(GUESS + asked), "2026-11-05") == []
    assert sentences("guessed-expectation", book(GUESS + amended), "2026-11-05") == []


def test_an_expectation_is_asked_about_after_a_year(book: Callable[[str], Book]) -> None:
    text = '2025-11-02 expectation Marcus "By phone" ^phone\n  known: asked\n'
    kept = text + "2026-06-01 expectation\n  amends: ^phone\n  note: still so\n"
    assert sentences("guessed-expectation", book(text), "2026-11-02") == []
    assert "more than a year ago" in sentences("guessed-expectation", book(text), "2026-11-03")[0]
    assert sentences("guessed-expectation", book(kept), "2026-11-03") == []


def test_a_win_is_to_be_booked_to_a_goal(book: Callable[[str], Book]) -> None:
    assert sentences("unbooked-win", book(GOAL + WIN), "2026-11-04") == [
        "Your win “Restore tested” is booked to no goal yet."
    ]
    booked = GOAL + '2026-11-04 win me "Restore tested" ^w1 for ^inc\n'
    later = GOAL + WIN + "2026-11-05 win for ^inc\n  amends: ^w1\n"
    assert sentences("unbooked-win", book(booked), "2026-11-04") == []
    assert sentences("unbooked-win", book(later), "2026-11-05") == []


def test_a_win_for_something_else_or_for_a_withdrawn_goal_is_unbooked(
    book: Callable[[str], Book],
) -> None:
    talk = GOAL + '2026-11-02 talk Marcus "One-on-one" ^t\n2026-11-04 win me "Tested" for ^t\n'
    gone = GOAL + (
        '2026-11-04 win me "Tested" for ^inc\n'
        '2026-11-04 goal Marcus "Another" ^other\n  withdraws: ^inc\n'
    )
    assert len(sentences("unbooked-win", book(talk), "2026-11-04")) == 1
    assert len(sentences("unbooked-win", book(gone), "2026-11-04")) == 1


def test_wins_in_a_book_without_goals_are_said_once(book: Callable[[str], Book]) -> None:
    text = WIN + '2026-11-04 win me "Second"\n'
    assert sentences("unbooked-win", book(text), "2026-11-04") == [
        "Two wins are under no goal yet: the book has none."
    ]


def test_a_goal_without_a_win_is_noticed_after_thirty_days(book: Callable[[str], Book]) -> None:
    assert sentences("empty-goal", book(GOAL), "2026-10-30") == []
    assert sentences("empty-goal", book(GOAL), "2026-10-31") == [
        "Marcus's goal “Fewer outages” has no win yet, 30 days after it was set."
    ]


def test_a_goal_rests_after_a_win_its_day_or_its_end(book: Callable[[str], Book]) -> None:
    for more in (
        '2026-11-10 win me "Tested" for ^inc\n',
        '2026-11-10 outcome Marcus "ended" for ^inc\n',
        "2026-10-02 goal\n  amends: ^inc\n  due: 2026-11-15\n",
        '2026-11-15 goal Marcus "Another" ^other\n  withdraws: ^inc\n',
    ):
        assert sentences("empty-goal", book(GOAL + more), "2026-11-30") == []


def test_a_goal_is_empty_again_thirty_days_after_its_last_win(book: Callable[[str], Book]) -> None:
    text = GOAL + '2026-11-10 win me "Tested" ^w for ^inc\n'
    gone = text + '2026-11-11 win me "Other" ^o\n  withdraws: ^w\n'
    assert "for 30 days" in sentences("empty-goal", book(text), "2026-12-10")[0]
    assert "no win yet" in sentences("empty-goal", book(gone), "2026-11-12")[0]


def test_the_newest_guess_comes_first(book: Callable[[str], Book]) -> None:
    later = (
        '2026-11-03 expectation Marcus "No surprises" ^s\n  about: bad news\n  known: guessed\n'
        '2026-11-04 expectation Marcus "Short mails" ^m\n  about: updates\n  known: guessed\n'
    )
    found = sentences("guessed-expectation", book(GUESS + later), "2026-11-05")
    assert ["Short mails" in found[0], "No surprises" in found[1]] == [True, True]
