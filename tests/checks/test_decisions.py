"""What the book notices about decisions: turned around, unconfirmed, and exceptions that linger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checks.gallery import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PAUSE = '2026-11-03 10:15 decision Marcus "Pause" ^pause\n'
ONCE = '2026-11-03 17:20 decision Marcus "Go ahead" ^once\n'
SENT = '2026-11-03 outcome "sent" for ^once\n'
WAIVER = '2026-11-03 decision Marcus "Go ahead" ^once\n  exception: load test\n'


def test_a_reversal_says_after_how_long(book: Callable[[str], Book]) -> None:
    text = PAUSE + '{} decision {} "Go ahead" ^once\n  reverses: ^pause\n'
    for when, who, said in (
        ("2026-11-03 10:55", "Marcus", "Marcus's “Go ahead” reversed “Pause” 40 minutes later."),
        (
            "2026-11-03 17:20",
            "Vera",
            "Vera's “Go ahead” reversed Marcus's “Pause” seven hours later.",
        ),
        ("2026-11-03", "Marcus", "Marcus's “Go ahead” reversed “Pause” the same day."),
        ("2026-11-09", "me", "Your “Go ahead” reversed Marcus's “Pause” six days later."),
    ):
        assert sentences("reversed-decision", book(text.format(when, who)), "2026-11-09") == [said]


def test_a_reversal_taken_back_is_none(book: Callable[[str], Book]) -> None:
    turned = PAUSE + ONCE + "  reverses: ^pause\n"
    withdrawn = turned + '2026-11-04 decision Marcus "As before" ^as\n  withdraws: ^once\n'
    assert len(sentences("reversed-decision", book(turned), "2026-11-04")) == 1
    assert sentences("reversed-decision", book(withdrawn), "2026-11-04") == []


def test_a_decision_for_another_does_not_reverse_it(book: Callable[[str], Book]) -> None:
    text = PAUSE + '2026-11-04 decision Marcus "Growth is told" for ^pause\n'
    assert sentences("reversed-decision", book(text), "2026-11-05") == []


def test_a_reversal_added_by_a_correction_is_seen(book: Callable[[str], Book]) -> None:
    text = PAUSE + ONCE + "2026-11-04 decision\n  amends: ^once\n  reverses: ^pause\n"
    assert len(sentences("reversed-decision", book(text), "2026-11-04")) == 1


def test_a_spoken_decision_is_asked_about_from_the_next_day(book: Callable[[str], Book]) -> None:
    assert sentences("unconfirmed-decision", book(ONCE), "2026-11-03") == []
    assert sentences("unconfirmed-decision", book(ONCE), "2026-11-04") == [
        "You heard Marcus's “Go ahead” on 3 November, and nothing in writing confirms it yet."
    ]


def test_the_rung_is_said_when_it_was_written_the_same_day(book: Callable[[str], Book]) -> None:
    text = ONCE + "  written: 2026-11-03 18:00\n"
    found = sentences("unconfirmed-decision", book(text), "2026-11-04")
    assert found[0].startswith("You wrote Marcus's “Go ahead” down the same day")


def test_a_decision_sent_back_is_given_three_working_days(book: Callable[[str], Book]) -> None:
    assert sentences("unconfirmed-decision", book(ONCE + SENT), "2026-11-05") == []
    found = sentences("unconfirmed-decision", book(ONCE + SENT), "2026-11-06")
    assert "three working days on" in found[0]


def test_after_four_weeks_without_an_answer_it_is_silence_and_not_asked_again(
    book: Callable[[str], Book],
) -> None:
    assert len(sentences("unconfirmed-decision", book(ONCE + SENT), "2026-12-01")) == 1
    assert sentences("unconfirmed-decision", book(ONCE + SENT), "2026-12-02") == []


def test_what_is_confirmed_in_writing_reversed_or_mine_is_left_alone(
    book: Callable[[str], Book],
) -> None:
    for text in (
        ONCE + "  channel: mail\n",
        ONCE + '2026-11-03 outcome Marcus "acknowledged" for ^once\n',
        ONCE + '2026-11-03 outcome Marcus "corrected" for ^once\n',
        ONCE + SENT + '2026-11-06 outcome Marcus "silent" for ^once\n',
        ONCE + '2026-11-04 decision Marcus "Stop" ^stop\n  reverses: ^once\n  channel: mail\n',
        ONCE + "2026-11-04 decision\n  amends: ^once\n  channel: chat\n",
        '2026-11-03 decision me "We go with B"\n',
    ):
        assert sentences("unconfirmed-decision", book(text), "2026-11-20") == []


def test_a_confirmation_taken_back_does_not_count(book: Callable[[str], Book]) -> None:
    text = ONCE + (
        '2026-11-04 outcome Marcus "acknowledged" ^ok for ^once\n'
        '2026-11-05 outcome "met" ^wrong\n  withdraws: ^ok\n'
    )
    assert len(sentences("unconfirmed-decision", book(text), "2026-11-06")) == 1


def _waivers(*days: str) -> str:
    return "".join(
        f'{day} decision Marcus "Once more" ^w{number}\n  exception: Load  Test\n'
        for number, day in enumerate(days)
    )


def test_a_rule_waived_three_times_in_a_year_is_counted(book: Callable[[str], Book]) -> None:
    thrice = _waivers("2026-01-08", "2026-06-01", "2026-11-03")
    assert sentences("rule-waived-again", book(thrice), "2026-11-03") == [
        "The rule “Load Test” has been waived three times in a year: on 8 January, 1 June and 3 November."
    ]
    assert sentences("rule-waived-again", book(thrice), "2026-11-02") == []


def test_two_waivers_or_three_in_two_years_are_not_many(book: Callable[[str], Book]) -> None:
    twice = _waivers("2026-06-01", "2026-11-03")
    slow = _waivers("2024-06-01", "2025-06-01", "2026-11-03")
    assert sentences("rule-waived-again", book(twice), "2026-11-03") == []
    assert sentences("rule-waived-again", book(slow), "2026-11-03") == []


def test_a_waiver_withdrawn_or_reversed_does_not_count(book: Callable[[str], Book]) -> None:
    thrice = _waivers("2026-01-08", "2026-06-01", "2026-11-03")
    withdrawn = thrice + '2026-11-04 decision Marcus "No" ^no\n  withdraws: ^w1\n'
    turned = thrice + '2026-11-04 decision Marcus "No" ^no\n  reverses: ^w2\n'
    assert sentences("rule-waived-again", book(withdrawn), "2026-11-05") == []
    assert sentences("rule-waived-again", book(turned), "2026-11-05") == []


def test_the_last_three_days_are_named_of_many(book: Callable[[str], Book]) -> None:
    many = _waivers("2026-01-08", "2026-06-01", "2026-09-01", "2026-11-03")
    found = sentences("rule-waived-again", book(many), "2026-11-04")
    assert found[0].endswith(
        "four times in a year: the last on 1 June, 1 September and 3 November."
    )


def test_an_exception_is_asked_about_after_its_day(book: Callable[[str], Book]) -> None:
    text = WAIVER + "  ends: 2026-11-20\n"
    assert sentences("exception-past-its-end", book(text), "2026-11-20") == []
    assert sentences("exception-past-its-end", book(text), "2026-11-21") == [
        "Marcus's “Go ahead” was to end on 20 November, yesterday; has it?"
    ]


def test_an_event_is_asked_about_after_thirty_days(book: Callable[[str], Book]) -> None:
    text = WAIVER + "  ends: launch\n"
    assert sentences("exception-past-its-end", book(text), "2026-12-02") == []
    assert "until “launch”" in sentences("exception-past-its-end", book(text), "2026-12-03")[0]


def test_an_ended_extended_or_reversed_exception_is_left_alone(
    book: Callable[[str], Book],
) -> None:
    text = WAIVER + "  ends: 2026-11-20\n"
    for more in (
        '2026-11-20 outcome Marcus "ended" for ^once\n',
        "2026-11-19 decision\n  amends: ^once\n  ends: 2026-12-24\n",
        '2026-11-19 decision Marcus "Stop"\n  reverses: ^once\n',
        '2026-11-19 decision Marcus "Never mind" ^never\n  withdraws: ^once\n',
    ):
        assert sentences("exception-past-its-end", book(text + more), "2026-12-01") == []


def test_an_exception_says_which_of_end_and_owner_it_lacks(book: Callable[[str], Book]) -> None:
    check = "exception-without-end-or-owner"
    both = sentences(check, book(WAIVER), "2026-11-03")
    end = sentences(check, book(WAIVER + "  risk-owner: Marcus\n"), "2026-11-03")
    owner = sentences(check, book(WAIVER + "  ends: launch\n"), "2026-11-03")
    assert both[0].endswith("does not say when it ends or who carries the risk.")
    assert end[0].endswith("does not say when it ends.")
    assert owner[0].endswith("does not say who carries the risk.")


def test_a_whole_exception_or_no_exception_lacks_nothing(book: Callable[[str], Book]) -> None:
    check = "exception-without-end-or-owner"
    amended = "2026-11-04 decision\n  amends: ^once\n  ends: launch\n  risk-owner: Marcus\n"
    assert sentences(check, book(WAIVER + amended), "2026-11-04") == []
    assert sentences(check, book(ONCE), "2026-11-04") == []
    ended = WAIVER + '2026-11-04 outcome Marcus "ended" for ^once\n'
    assert sentences(check, book(ended), "2026-11-04") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pause", "Go ahead"), ("No leave over Christmas", "Leave over Christmas is fine"), ("Close bay four", "Bay four stays open"),
        ("Order the beds", "Don't order the beds"), ("The load test stays", "We go on without the load test"), ("Hire two cooks", "No hires this year"),
    ],
)  # fmt: skip
def test_two_decisions_of_one_day_that_say_the_opposite_are_named(
    book: Callable[[str], Book], one: str, other: str
) -> None:
    for first, then in ((one, other), (other, one)):
        text = f'2026-11-03 decision Marcus "{first}" ^a #x\n2026-11-03 decision Marcus "{then}" ^b #x\n'
        (said,) = sentences("opposite-decisions", book(text), "2026-11-09")
        assert f"decided “{first}” and “{then}”, and nothing says which holds" in said


@pytest.mark.parametrize(
    "more",
    [
        "\n  reverses: ^pause", " for ^pause", '\n2026-11-04 note "The one for the pilot, the other for the rest" for ^pause, ^once',
        "\n2026-11-04 decision\n  amends: ^once\n  reverses: ^pause",
    ],
)  # fmt: skip
def test_they_are_settled_by_whatever_says_how_the_two_stand(
    book: Callable[[str], Book], more: str
) -> None:
    assert sentences("opposite-decisions", book(PAUSE + ONCE.replace('ad"', 'ad" #x').strip() + more + "\n"), "2026-11-09") == []  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pause the launch", "Tell Growth about the launch"), ("We do not ship on Friday", "We ship on Monday"),
        ("Stop the night shift", "Order coffee"), ("Two cooks for May", "Two waiters for May"), ("No leave in May", "No leave in June"),
    ],
)  # fmt: skip
def test_what_goes_together_is_no_contradiction(
    book: Callable[[str], Book], one: str, other: str
) -> None:
    text = f'2026-11-03 decision Marcus "{one}" ^a\n2026-11-03 decision {{}} "{other}" ^b\n'
    assert sentences("opposite-decisions", book(text.format("Marcus")), "2026-11-09") == []


def test_two_people_and_two_days_may_differ(book: Callable[[str], Book]) -> None:
    for day, who in (("2026-11-04", "Marcus"), ("2026-11-03", "Vera")):
        text = f'2026-11-03 decision Marcus "Close bay four" ^a\n{day} decision {who} "Bay four stays open" ^b\n'
        assert sentences("opposite-decisions", book(text), "2026-11-09") == []


def test_an_exception_of_a_decision_that_was_corrected_is_asked_about_once_it_has_its_new_words(
    book: Callable[[str], Book],
) -> None:
    name = "exception-without-end-or-owner"
    told = '2026-11-02 decision Zoë "Go ahead, this once" ^go\n  exception: the second coat\n'
    said = (
        told
        + '2026-11-03 outcome Zoë "Corrected" for ^go\n  state: corrected\n  said: "the second coat stays"\n'
    )
    anew = said + "2026-11-03 decision Zoë\n  amends: ^go\n  exception: the oiling\n"
    assert len(sentences(name, book(told), "2026-11-03")) == 1
    assert sentences(name, book(said), "2026-11-03") == []
    assert "“the oiling”" in sentences(name, book(anew), "2026-11-03")[0]
