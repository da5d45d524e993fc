"""A long book is looked at behind the answers: what is known at once is said to be old, and nothing that went is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.looking import TODAY, held_back, until_ended
from goodbooks.core.document import Question
from goodbooks.desk import checking
from goodbooks.desk.pages.remarked import remarked
from goodbooks.desk.shelved import meanwhile

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.answers import Checked

LATE = """\
2026-10-01 promise me -> Marcus "Drill" ^drill #roll-back
  due: 2026-10-30

2026-10-02 promise me -> Marcus "Plan for May" ^plan
  due: 2026-10-29

"""
KEPT = '2026-11-02 outcome "delivered" for ^drill\n\n'


@pytest.fixture
def long(at_desk: Callable[..., Desk], book_path: str, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A door that stays open before a book that passes for a long one, and has its index."""
    monkeypatch.setattr(meanwhile, "LONG", 10)
    write(book_path, LATE)
    at_desk().page("today", Question(TODAY, "17:30"))
    desk = at_desk()
    desk.stay()
    return desk


def write(path: str, text: str) -> None:
    with open(path, "a", encoding="utf-8") as book:
        book.write(text)


def until_looked(desk: Desk) -> None:
    """What the door does once it has answered, until it is done."""
    desk.catch_up()
    until_ended("looking")


def drawn(checked: Checked) -> str:
    return str(remarked(checked).document)


def test_before_the_first_look_nothing_is_known_and_after_it_all_that_check_says(
    long: Desk,
) -> None:
    first = long.check(is_at_once=True)
    assert (first.is_old, first.findings, first.entries) == (True, (), 0)
    assert "Being looked at anew" in drawn(first)
    until_looked(long)
    assert long.check(is_at_once=True) == long.check()
    assert "Drill" in drawn(long.check(is_at_once=True))


def test_what_was_found_before_a_line_is_there_at_once_and_is_said_to_be_from_before(
    long: Desk, book_path: str
) -> None:
    long.check(is_at_once=True)
    until_looked(long)
    write(book_path, KEPT)
    found = long.check(is_at_once=True)
    assert found.is_old
    assert "What the book noticed, before the last change" in drawn(found)
    assert "Plan for May" in drawn(found)
    assert "Drill" not in drawn(found)  # the new line is for it
    until_looked(long)
    assert long.check(is_at_once=True) == long.check()


def test_a_line_of_the_same_matter_leaves_out_what_was_found_in_it(
    long: Desk, book_path: str
) -> None:
    long.check(is_at_once=True)
    until_looked(long)
    write(book_path, '2026-11-02 note "It went well" #Roll-Back\n\n')
    found = drawn(long.check(is_at_once=True))
    assert "Plan for May" in found
    assert "Drill" not in found


def test_where_anything_was_taken_out_or_changed_nothing_of_before_is_shown_or_kept(
    long: Desk, book_path: str
) -> None:
    long.check(is_at_once=True)
    until_looked(long)
    with open(book_path, "r+", encoding="utf-8") as book:
        text = book.read().replace("Plan for May", "Plan for Mai")
        book.seek(0)
        book.write(text)
    assert "Drill" not in drawn(long.check(is_at_once=True))
    assert long._library.behind is not None
    assert long._library.behind._last is None
    until_looked(long)
    assert "Plan for Mai" in drawn(long.check(is_at_once=True))


def test_whoever_was_erased_is_named_by_nothing_that_was_found_before(long: Desk) -> None:
    long.check(is_at_once=True)
    long.catch_up()  # a look that may still be made is of no use any more
    plan = long.erasure("Marcus")
    long.erase(plan, [one for one in plan.mentions if not one.is_part])
    until_looked(long)
    for _ in range(2):
        assert "Marcus" not in str(long.check(is_at_once=True))
        until_looked(long)


def test_a_look_that_saw_an_older_book_is_not_taken_for_one_of_the_book_as_it_stands(
    long: Desk, book_path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = held_back(monkeypatch)
    long.check(is_at_once=True)
    long.catch_up()
    assert held.begun.wait(10)
    write(book_path, KEPT)
    long.check(is_at_once=True)
    long.catch_up()  # begins no second look beside the first
    held.go_on.set()
    until_looked(long)
    assert long.check(is_at_once=True).is_old
    until_looked(long)
    assert long.check(is_at_once=True) == long.check()


def test_a_look_that_fails_is_made_in_front_and_fails_there(
    long: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ValueError("no look")

    monkeypatch.setattr(checking, "_look", fails)
    long.check(is_at_once=True)
    until_looked(long)
    with pytest.raises(ValueError, match="no look"):
        long.check(is_at_once=True)


def test_an_emptied_book_comes_to_an_end_of_being_looked_at(long: Desk, book_path: str) -> None:
    with open(book_path, "w", encoding="utf-8"):
        pass
    long.check(is_at_once=True)
    until_looked(long)
    found = long.check(is_at_once=True)
    assert (found.is_old, found.entries) == (False, 0)
    assert found.said[0].startswith("emptied: ")


def test_of_many_only_the_first_are_kept_and_the_rest_is_counted(
    long: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "MOST", 1)
    long.check(is_at_once=True)
    until_looked(long)
    found, whole = long.check(is_at_once=True), long.check()
    assert found.findings == whole.findings[:1]
    assert found.more == (0, len(whole.findings) - 1)
    assert f"And {len(whole.findings) - 1} more." in drawn(found)


def test_a_short_book_is_looked_at_before_it_is_answered(at_desk: Callable[..., Desk]) -> None:
    desk = at_desk()
    desk.stay()
    assert not desk.check(is_at_once=True).is_old
