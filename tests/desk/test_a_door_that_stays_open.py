"""A door that stays open keeps what it opened until the book changes, and no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.looking import TODAY
from goodbooks.core.document import Question
from goodbooks.core.entry import Entry
from goodbooks.core.scope import Scope
from goodbooks.desk.pages.sheets import PROMISES, sheet_text
from goodbooks.desk.shelved import at_hand, index, last_reading
from goodbooks.desk.shelved.at_hand import AtHand
from goodbooks.desk.shelved.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.desk.desk import Desk

ASKED = Question(TODAY, "17:30")
BRIEF = ASKED._replace(who="Marcus")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many entries are opened, each time some are."""
    seen: list[int] = []
    real = Store.entries

    def counted(self: Store, numbers: Iterable[int]) -> list[Entry]:
        found = real(self, numbers)
        seen.append(len(found))
        return found

    monkeypatch.setattr(Store, "entries", counted)
    return seen


def test_a_page_asked_for_again_opens_no_entry_again(
    at_desk: Callable[..., Desk], opened: list[int]
) -> None:
    desk = at_desk()
    desk.stay()
    first = desk.page("brief", BRIEF)
    assert sum(opened) > 0
    opened.clear()
    assert desk.page("brief", BRIEF) == first
    assert sum(opened) == 0


def test_another_page_and_another_day_are_opened_for_themselves(
    at_desk: Callable[..., Desk], opened: list[int]
) -> None:
    desk = at_desk()
    desk.stay()
    desk.page("brief", BRIEF)
    opened.clear()
    desk.page("today", ASKED)
    assert sum(opened) > 0
    opened.clear()
    desk.page("brief", BRIEF._replace(today=TODAY.replace(day=4)))
    assert sum(opened) > 0


def test_what_was_added_a_moment_ago_is_on_the_page(
    at_desk: Callable[..., Desk], book_path: str
) -> None:
    desk = at_desk()
    desk.stay()
    before = desk.page("brief", BRIEF)
    checked = desk.check()
    with open(book_path, "a", encoding="utf-8") as file:
        file.write('2026-11-03 promise me -> Marcus "A plan" ^plan\n  due: 2026-11-05\nstray\n')
    after = desk.page("brief", BRIEF)
    assert after.document != before.document
    assert any("^plan" in str(section) for section in after.document.sections)
    assert desk.check().entries == checked.entries + 1
    assert len(desk.check().problems) == len(checked.problems) + 1


def test_all_there_is_to_be_said_is_looked_for_once(
    at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_desk()
    desk.stay()
    first = desk.check()
    monkeypatch.setattr(last_reading.LastReading, "now", _must_not_be_read)
    assert desk.check() == first


def test_the_book_of_a_page_is_made_from_what_it_was_before_a_line(
    at_desk: Callable[..., Desk], book_path: str
) -> None:
    desk = at_desk()
    desk.stay()
    looked_at: list[Entry] = []

    def look(entry: Entry) -> bool:
        looked_at.append(entry)
        return True

    every = Scope(TODAY, kinds=("promise", "decision", "ask", "note"))
    before = desk.open(every).book.each("a look", Entry, look)
    looked_at.clear()
    with open(book_path, "a", encoding="utf-8") as file:
        file.write('2026-11-03 note "A line more" ^more\n')
    after = desk.open(every).book.each("a look", Entry, look)
    assert (
        len(before) > len(looked_at) - 1 <= 1
    )  # the last entry of a file is read again with the line
    assert "more" in {one.id for one in looked_at}
    assert len(after) == len(before) + 1


def test_of_a_table_its_text_is_kept(
    at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_hand, "MOST", 1)  # less than the entries, and enough for the text
    desk = at_desk()
    desk.stay()
    first = sheet_text(desk, PROMISES)
    monkeypatch.setattr(last_reading.LastReading, "whole", _must_not_be_read)
    assert sheet_text(desk, PROMISES) == first


def test_a_desk_for_one_question_keeps_nothing(
    at_desk: Callable[..., Desk], opened: list[int]
) -> None:
    desk = at_desk()
    desk.page("brief", BRIEF)
    opened.clear()
    desk.page("brief", BRIEF)
    assert sum(opened) > 0


def test_what_was_asked_for_least_lately_goes_first_and_what_is_too_large_is_not_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(at_hand, "MOST", 10)
    kept, made = AtHand(), []

    def get(key: str, weight: int = 5) -> None:
        kept.get("state", key, lambda: made.append(key), lambda _: weight)

    for key in ("a", "b", "a", "c", "a", "b"):
        get(key)
    assert made == ["a", "b", "c", "b"]
    get("large", 11)
    get("large", 11)
    assert made[4:] == ["large", "large"]
    get("a")
    get("b")
    assert made[6:] == []  # for what cannot be kept nothing else goes


def _must_not_be_read(*_: object) -> None:
    raise AssertionError("the book was read again")


def test_what_is_noticed_is_asked_without_making_the_index_again(
    at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_desk()
    desk.stay()
    desk.page("today", ASKED)
    monkeypatch.setattr(index, "throw_away", None)
    assert desk.check().entries == 3
    within = desk._library.ask(lambda source: desk._library.ask(lambda inner: inner is source)[0])
    assert within[0]
