"""What the book notices about promises: no day, no authority, a day gone by, a condition gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checks.gallery import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PLAN = '2026-11-03 promise me -> Growth "Test plan" ^plan\n  due: 2026-11-06\n'
PROXY = """\
2026-11-03 promise Theo -> Growth "Loyalty API live" ^date
  due: 2026-12-01
  authority: none
"""
CONDITION = """\
2026-11-02 promise me -> Sales "Price list" ^prices
  due: 2026-12-20
  condition: Sales names the countries
  condition-due: 2026-11-06
"""


def test_a_promise_is_overdue_the_day_after_its_day(book: Callable[[str], Book]) -> None:
    assert sentences("overdue-promise", book(PLAN), "2026-11-06") == []
    said = "You promised Growth “Test plan” for 6 November, yesterday"
    assert sentences("overdue-promise", book(PLAN), "2026-11-07")[0].startswith(said)


def test_a_delivered_promise_is_not_overdue(book: Callable[[str], Book]) -> None:
    told = PLAN + '2026-11-06 outcome "delivered" for ^plan\n'
    assert sentences("overdue-promise", book(told), "2026-11-20") == []


def test_a_promise_moved_in_time_is_overdue_by_its_new_day(book: Callable[[str], Book]) -> None:
    moved = PLAN + '2026-11-05 outcome "moved" for ^plan by 2026-11-13\n'
    assert sentences("overdue-promise", book(moved), "2026-11-13") == []
    assert "13 November" in sentences("overdue-promise", book(moved), "2026-11-16")[0]


def test_a_promise_whose_day_was_amended_or_taken_back_is_left_alone(
    book: Callable[[str], Book],
) -> None:
    amended = PLAN + "2026-11-04 promise\n  amends: ^plan\n  due: 2026-11-30\n"
    withdrawn = PLAN + '2026-11-04 promise "No need" by 2026-12-24\n  withdraws: ^plan\n'
    assert sentences("overdue-promise", book(amended), "2026-11-20") == []
    assert sentences("overdue-promise", book(withdrawn), "2026-11-20") == []


def test_mine_come_before_what_is_owed_to_me_and_others(book: Callable[[str], Book]) -> None:
    found = sentences(
        "overdue-promise",
        book(
            """
            2026-11-01 promise me -> Growth "Mine" by 2026-11-02
            2026-11-03 promise Theo -> Sales "Between others" by 2026-11-09
            2026-11-04 promise Theo -> Sales "For me to keep" by 2026-11-08
              on-behalf-of: me
            2026-11-05 promise Vera -> me "Owed" by 2026-11-09
            """
        ),
        "2026-11-12",
    )
    assert ["For me" in found[0], "Mine" in found[1], "others" in found[3]] == [True] * 3
    assert "on your behalf" in found[0]
    assert found[2].startswith("Owed to you: Vera promised you")


def test_a_promise_without_a_day_is_a_wish(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 promise me -> Growth "Test plan" ^plan\n'
    assert sentences("wish", book(text), "2026-11-03") == [
        "You promised Growth “Test plan” without a day, so it counts as a wish."
    ]
    assert sentences("wish", book(text), "2026-11-02") == []


def test_a_wish_ends_with_a_day_or_an_outcome(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 promise me -> Growth "Test plan" ^plan\n'
    later = "2026-11-04 promise\n  amends: ^plan\n  due: 2026-11-30\n"
    moved = '2026-11-04 outcome "moved" for ^plan by 2026-11-30\n'
    done = '2026-11-04 outcome "delivered" for ^plan\n'
    for more in (later, moved, done):
        assert sentences("wish", book(text + more), "2026-11-05") == []


def test_a_holding_message_with_its_next_word_is_no_wish(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 promise me -> Growth "Word on the date"\n  next-word: 2026-11-04 12:00\n'
    assert sentences("wish", book(text), "2026-11-05") == []


def test_a_day_on_nobodys_authority_is_noticed_until_somebody_agrees(
    book: Callable[[str], Book],
) -> None:
    agreed = PROXY + "2026-11-04 promise\n  amends: ^date\n  authority: Marcus\n"
    assert sentences("promise-without-authority", book(PROXY), "2026-11-04") == [
        "Theo promised Growth “Loyalty API live” by 1 December, on nobody's authority."
    ]
    assert sentences("promise-without-authority", book(agreed), "2026-11-04") == []


def test_a_settled_promise_needs_no_authority_any_more(book: Callable[[str], Book]) -> None:
    void = PROXY + '2026-11-05 outcome Marcus "void" for ^date\n'
    assert len(sentences("promise-without-authority", book(void), "2026-11-04")) == 1
    assert sentences("promise-without-authority", book(void), "2026-11-05") == []


def test_a_promise_for_others_is_asked_about_gently(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 promise Theo -> Growth "API live"\n  on-behalf-of: {}\n'
    gentle = "Theo promised Growth “API live” for Platform; the book does not say who agreed to it."
    check = "promise-without-authority"
    assert sentences(check, book(text.format("Platform")), "2026-11-03") == [gentle]
    assert sentences(check, book(text.format("Theo")), "2026-11-03") == []
    signed = text.format("Platform") + "  authority: Marcus\n"
    assert sentences(check, book(signed), "2026-11-03") == []


def test_a_promise_of_ones_own_needs_no_authority_line(book: Callable[[str], Book]) -> None:
    assert sentences("promise-without-authority", book(PLAN), "2026-11-04") == []


def test_a_failed_condition_is_said_of_an_open_promise(book: Callable[[str], Book]) -> None:
    failed = CONDITION + '2026-11-05 outcome "failed" for ^prices\n'
    settled = failed + '2026-11-06 outcome "void" for ^prices\n'
    mended = failed + '2026-11-06 outcome "met" for ^prices\n'
    found = sentences("failed-condition", book(failed), "2026-11-05")
    assert found[0].endswith("condition (“Sales names the countries”) that failed on 5 November.")
    assert sentences("failed-condition", book(failed), "2026-11-04") == []
    assert sentences("failed-condition", book(settled), "2026-11-09") == []
    assert sentences("failed-condition", book(mended), "2026-11-09") == []


def test_a_condition_past_its_day_is_asked_about_unless_it_was_met(
    book: Callable[[str], Book],
) -> None:
    met = CONDITION + '2026-11-06 outcome "met" for ^prices\n'
    assert sentences("failed-condition", book(CONDITION), "2026-11-06") == []
    assert len(sentences("failed-condition", book(CONDITION), "2026-11-07")) == 1
    assert sentences("failed-condition", book(met), "2026-11-07") == []


def test_a_withdrawn_failure_no_longer_counts(book: Callable[[str], Book]) -> None:
    text = CONDITION + (
        '2026-11-05 outcome "failed" ^f for ^prices\n2026-11-05 outcome "met" ^m\n  withdraws: ^f\n'
    )
    assert sentences("failed-condition", book(text), "2026-11-05") == []


def test_what_is_kept_by_going_on_lacks_no_day(book: Callable[[str], Book]) -> None:
    for words in ("keeps his hands off until the 9th", "I stay out of it", "he leaves it alone"):
        told = f'2026-11-03 promise Gerd -> me "{words}" ^off\n'
        assert sentences("wish", book(told), "2026-11-10") == []
    kept = '2026-11-03 promise Gerd -> me "keeps the numbers ready" ^numbers\n'
    assert len(sentences("wish", book(kept), "2026-11-10")) == 1


PAST_ME = """\
2026-11-01 person Gerd
  relation: boss
2026-11-02 promise me -> Mrs Lind, Paulo "I write what your week looks like" ^week
  due: 2026-11-06
2026-11-03 promise Gerd -> Mrs Lind "She gets her cloths" ^cloths
  due: 2026-11-09
"""


def test_what_a_boss_promised_past_me_to_whoever_waits_for_me_is_noticed_until_something_is_said(
    book: Callable[[str], Book],
) -> None:
    said = "Gerd promised Mrs Lind “She gets her cloths” by 9 November, past you; Mrs Lind waits for your word as well."
    assert sentences("promised-past-me", book(PAST_ME), "2026-11-03") == [said]
    assert sentences("promised-past-me", book(PAST_ME), "2026-11-10") == [], "its day is over"
    asked = '2026-11-04 ask me -> Gerd "What waits for it?" for ^cloths\n'
    assert sentences("promised-past-me", book(PAST_ME + asked), "2026-11-04") == []
    others = PAST_ME.replace("Mrs Lind, Paulo", "Paulo")
    assert sentences("promised-past-me", book(others), "2026-11-03") == [], "she waits for nothing"
    nobodys = PAST_ME.replace("relation: boss", "relation: peer")
    assert sentences("promised-past-me", book(nobodys), "2026-11-03") == []


def test_who_asked_me_for_something_waits_as_well(book: Callable[[str], Book]) -> None:
    asked = PAST_ME.replace('promise me -> Mrs Lind, Paulo "I write what your week looks like"', 'request Mrs Lind -> me "When do they come?"')  # fmt: skip
    assert len(sentences("promised-past-me", book(asked), "2026-11-03")) == 1
