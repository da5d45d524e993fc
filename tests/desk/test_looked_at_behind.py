"""A long book is looked at behind the answers once a day; after a change what it notices is there at once, and nothing that went."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desk.looking import TODAY, held_back, until_ended
from goodbooks.core.document import Question
from goodbooks.desk import checking
from goodbooks.desk.ground.clock import system_clock
from goodbooks.desk.pages.remarked import remarked
from goodbooks.desk.pages.sheets import PROMISES, sheet_text
from goodbooks.desk.shelved import last_reading, meanwhile

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.finding import Finding
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.handed_back import Checked
    from goodbooks.desk.shelved.last_reading import LastReading

LATE = """\
2026-10-01 promise me -> Marcus "Drill" ^drill #roll-back
  due: 2026-10-30

2026-10-02 promise me -> Marcus "Plan for May" ^plan
  due: 2026-10-29

"""
GUESSED = '2026-10-03 expectation Marcus "A list every Friday"\n  known: guessed\n\n'
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


def looked_at(desk: Desk) -> Desk:
    """A door that has looked at all of its book."""
    desk.check(is_at_once=True)
    until_looked(desk)
    return desk


def test_before_the_first_look_nothing_is_known_and_after_it_all_that_check_says(
    long: Desk,
) -> None:
    first = long.check(is_at_once=True)
    assert (first.is_coming, first.findings, first.entries) == (True, (), 0)
    assert "Being looked at" in drawn(first)
    until_looked(long)
    assert long.check(is_at_once=True) == long.check()
    assert "Drill" in drawn(long.check(is_at_once=True))


def test_after_a_line_all_that_is_noticed_now_is_there_at_once_what_the_line_brings_up_too(
    long: Desk, book_path: str, at_desk: Callable[..., Desk]
) -> None:
    looked_at(long)
    write(book_path, KEPT + '2026-10-28 promise me -> Vera "Rota" ^rota\n  due: 2026-10-31\n')
    found = long.check(is_at_once=True)
    assert not found.is_coming
    assert found == at_desk().check()
    assert "Plan for May" in drawn(found)
    assert "Rota" in drawn(found)
    assert "Drill" not in drawn(found)  # the new line is for it


def test_where_anything_was_taken_out_or_changed_nothing_of_before_is_shown_or_kept(
    long: Desk, book_path: str
) -> None:
    looked_at(long)
    with open(book_path, "r+", encoding="utf-8") as book:
        text = book.read().replace("Plan for May", "Plan for Mai")
        book.seek(0)
        book.write(text)
    found = drawn(long.check(is_at_once=True))
    assert "Plan for Mai" in found
    assert "Plan for May" not in found
    last = long._library.last_reading
    assert last is not None
    assert last.looked is not None
    assert "Plan for May" not in str((last.now(), last.looked.book.written))


def test_where_much_was_changed_it_is_looked_at_behind(
    long: Desk, book_path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at(long)
    monkeypatch.setattr(last_reading, "FEW", 0)
    write(book_path, KEPT)
    assert long.check(is_at_once=True).is_coming
    until_looked(long)
    assert long.check(is_at_once=True) == long.check()


def test_on_the_next_day_it_is_looked_at_behind(long: Desk) -> None:
    looked_at(long)
    long.clock = system_clock(TODAY + timedelta(days=1))
    assert long.check(is_at_once=True).is_coming
    until_looked(long)
    assert long.check(is_at_once=True) == long.check()


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
    long: Desk, book_path: str, monkeypatch: pytest.MonkeyPatch, at_desk: Callable[..., Desk]
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
    assert long.check(is_at_once=True) == at_desk().check()


def test_a_look_that_fails_is_made_in_front_and_fails_there(
    long: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ValueError("no look")

    monkeypatch.setattr(checking, "look", fails)
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
    assert (found.is_coming, found.entries) == (False, 0)
    assert found.said[0].startswith("emptied: ")


def test_a_short_book_is_looked_at_before_it_is_answered(at_desk: Callable[..., Desk]) -> None:
    desk = at_desk()
    desk.stay()
    assert not desk.check(is_at_once=True).is_coming


def test_what_is_made_of_findings_is_made_again_only_for_a_check_that_finds_something_else(
    long: Desk, book_path: str
) -> None:
    made: list[str] = []

    def names(findings: tuple[Finding, ...]) -> int:
        made.append(findings[0].name)
        return len(findings)

    write(book_path, GUESSED)
    assert sum(long.of_findings(long.check(), names)) == len(long.check().findings)
    assert {"overdue-promise", "guessed-expectation"} <= set(made)
    made.clear()
    long.of_findings(long.check(), names)
    assert not made
    write(book_path, KEPT)
    long.of_findings(long.check(), names)
    assert "overdue-promise" in made
    assert "guessed-expectation" not in made


def who_goes(desk: Desk) -> tuple[object, ...]:
    """What would go with Marcus, and where he is mentioned."""
    plan = desk.erasure("Marcus")
    return plan.going.gone, plan.mentions


def ahead(desk: Desk) -> Desk:
    """A door that has looked ahead while nothing was asked."""
    desk.look_ahead()
    until_looked(desk)
    return desk


def one_more(path: str) -> None:
    write(path, KEPT + '2026-10-28 promise me -> Vera "Rota" ^rota\n  due: 2026-10-31\n')


def another_word(path: str) -> None:
    with open(path, "r+", encoding="utf-8") as book:
        text = book.read().replace("due: 2026-10-29", "due: 2026-11-29")
        book.seek(0)
        book.write(text)


def taken_out(path: str) -> None:
    with open(path, "r+", encoding="utf-8") as book:
        text = book.read().replace(LATE, "")
        book.seek(0)
        book.truncate()
        book.write(text)


def test_what_was_looked_at_ahead_is_there_for_the_first_who_asks(
    long: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead(long)
    monkeypatch.setattr(checking, "noticed", None)  # nothing is looked for any more
    assert not long.check(is_at_once=True).is_coming
    assert "Drill" in drawn(long.check())


@pytest.mark.parametrize("days", [0, 1, 40])
@pytest.mark.parametrize("change", [one_more, another_word, taken_out, len])
def test_after_a_look_ahead_each_answer_is_that_of_the_book_and_the_day_as_they_are_then(
    long: Desk,
    book_path: str,
    at_desk: Callable[..., Desk],
    change: Callable[[str], object],
    days: int,
) -> None:
    ahead(long)
    change(book_path)
    fresh = at_desk()
    long.clock = fresh.clock = system_clock(TODAY + timedelta(days=days))
    assert long.check() == fresh.check()
    assert sheet_text(long, PROMISES) == sheet_text(fresh, PROMISES)
    assert who_goes(long) == who_goes(fresh)
    ahead(long)
    assert long.check() == fresh.check()


def test_it_is_looked_ahead_once_a_day_and_not_before_the_index_is_there(
    at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meanwhile, "LONG", 10)
    days: list[date] = []
    look = checking.look

    def counted(last: LastReading, today: date) -> Checked:
        days.append(today)
        return look(last, today)

    monkeypatch.setattr(checking, "look", counted)
    desk = at_desk()
    desk.stay()
    desk.page("today", Question(TODAY, "17:30"))
    ahead(desk)
    assert days == []
    until_ended("index")
    ahead(ahead(desk))
    assert days == [TODAY]
    desk.clock = system_clock(TODAY + timedelta(days=1))
    ahead(ahead(desk))
    assert days == [TODAY, TODAY + timedelta(days=1)]


def test_where_the_index_is_made_behind_the_first_look_follows_it_without_a_quiet_moment(
    at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meanwhile, "LONG", 10)
    desk = at_desk()
    desk.stay()
    desk.page("today", Question(TODAY, "17:30"))
    desk.catch_up()
    until_ended("index")
    until_looked(desk)
    monkeypatch.setattr(checking, "noticed", None)  # nothing is looked for any more
    assert not desk.check(is_at_once=True).is_coming


def test_a_look_ahead_that_fails_is_met_by_whoever_asks_and_not_tried_again_before(
    long: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []

    def fails(*_: object) -> None:
        tried.append(_)
        raise ValueError("no look")

    monkeypatch.setattr(checking, "look", fails)
    ahead(ahead(long))
    assert len(tried) == 1
    with pytest.raises(ValueError, match="no look"):
        long.check(is_at_once=True)


def test_a_short_book_is_not_looked_at_ahead(
    at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "look", None)
    desk = at_desk()
    desk.stay()
    ahead(desk)
