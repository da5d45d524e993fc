"""A full inbox in heaps: what is open first, by whom, and what is over last."""

from __future__ import annotations

from datetime import date

from goodbooks.core.proposal import Proposal
from goodbooks.desk.intake.heaps import OFTEN, from_the_same, heaps, is_over
from goodbooks.desk.shelved.inbox import Waiting
from goodbooks.syntax.read import read
from strategies import KINDS

TODAY = date(2026, 11, 28)


def waiting(
    line: str, *, sure: float = 0.9, key: str = "", strangers: tuple[str, ...] = ()
) -> Waiting:
    (entry,) = read(line, KINDS).entries
    return Waiting(key or line, Proposal(entry, line, "mail 1", sure, "it asks", strangers))


def named(*lines: Waiting) -> list[tuple[str, bool, list[str]]]:
    """The heaps by name, whether they are over, and the titles of their rows."""
    return [
        (heap.name, heap.is_over, [row.one.proposal.entry.title for row in heap.rows])
        for heap in heaps(lines, TODAY)
    ]


def test_what_is_asked_of_you_comes_first_and_what_is_over_last() -> None:
    found = named(
        waiting('2026-03-01 request Vera -> me "The list"'),
        waiting('2026-11-25 promise Vera -> me "The plan"'),
        waiting('2026-11-25 decision Marcus "We wait"'),
        waiting('2026-11-26 request Vera -> me "The draft"'),
        waiting('2026-11-26 promise me -> Vera "The offer"'),
        waiting('2026-11-26 request Vera -> me "Perhaps"', sure=0.4),
    )
    assert found == [
        ("Asked of you", False, ["The draft"]),
        ("Promised by you", False, ["The offer"]),
        ("Decided", False, ["We wait"]),
        ("Promised to you", False, ["The plan"]),
        ("Not sure of these", False, ["Perhaps"]),
        ("Asked of you", True, ["The list"]),
    ]


def test_what_is_asked_is_over_two_weeks_after_its_day_and_a_decision_after_three_months() -> None:
    assert is_over(waiting('2026-11-13 request Vera -> me "x"'), TODAY)
    assert not is_over(waiting('2026-11-14 request Vera -> me "x"'), TODAY)
    assert not is_over(waiting('2026-03-01 request Vera -> me "x"\n  due: 2026-12-24'), TODAY)
    assert not is_over(waiting('2026-09-01 decision Marcus "x"'), TODAY)
    assert is_over(waiting('2026-08-01 decision Marcus "x"'), TODAY)
    assert not is_over(waiting('2026-12-01 talk Marcus "x"'), TODAY)
    assert not is_over(waiting('0001-01-02 talk Marcus "x"'), date(1, 1, 3))


def test_what_says_the_same_is_one_row_with_the_last_of_it_first() -> None:
    lines = [
        waiting(f'2026-11-2{day} request Vera -> me "the PLAN"', key=str(day)) for day in (3, 5, 4)
    ]
    (heap,) = heaps(lines, TODAY)
    assert [[one.key for one in row.every] for row in heap.rows] == [["5", "4", "3"]]


def test_talks_of_two_days_are_two_talks_though_they_are_called_the_same() -> None:
    lines = [waiting(f'2026-12-0{day} talk Vera "One-on-one"') for day in (1, 8)]
    assert [len(heap.rows) for heap in heaps(lines, TODAY)] == [2]


def test_what_a_machine_says_over_and_over_is_put_together_first() -> None:
    lines = [waiting(f'2026-0{n + 1}-01 request Desk -> me "Check the log"') for n in range(OFTEN)]
    lines.append(waiting('2026-11-26 request Vera -> me "The draft"'))
    assert [(name, over) for name, over, _ in named(*lines)] == [
        ("The same over and over", False),
        ("Asked of you", False),
    ]


def test_whom_the_book_knows_comes_first_and_then_whoever_wrote_most() -> None:
    lines = [
        waiting('2026-11-26 request Ode -> me "a"', strangers=("Ode",)),
        *(waiting(f'2026-11-26 request Per -> me "{n}"', strangers=("Per",)) for n in "bc"),
        waiting('2026-11-20 request Vera -> me "d"'),
    ]
    assert named(*lines)[0][2] == ["d", "b", "c", "a"]


def test_what_is_over_is_one_heap_told_by_its_sorts_and_each_sort_by_itself_once_it_is_opened() -> (
    None
):
    lines = [
        waiting('2026-01-01 request Vera -> me "a"'),
        waiting('2026-01-01 request Vera -> me "c"'),
        waiting('2026-01-01 promise me -> Vera "b"'),
        waiting('2026-01-01 decision Marcus "d"'),
    ]
    apart, together = heaps(lines, TODAY)
    assert (apart.headed, together.headed) == ("Decided, long over", "Long over")
    assert [sort for sort, _ in together.shown] == ["Asked of you, 2", "Promised by you, 1"]
    assert len(together.every) == 3
    opened = heaps(lines, TODAY, {"Long over", "Asked of you"})
    assert [(heap.name, heap.is_over) for heap in opened] == [
        ("Asked of you", False),
        ("Promised by you", True),
        ("Decided", True),
    ]


def test_all_from_one_sender_is_found_whatever_it_is() -> None:
    lines = [
        waiting('2026-11-26 request Vera -> me "a"'),
        waiting('2026-11-26 promise me -> Vera "b"'),
        waiting('2026-11-26 request Per -> me "c"'),
    ]
    assert from_the_same(lines[0], lines) == lines[:2]
