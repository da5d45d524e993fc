"""A long book that was never read is answered from memory, until its index is made behind."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from desk.looking import TODAY
from goodbooks.core.document import Question
from goodbooks.desk.pages.promised import promised
from goodbooks.desk.shelved import index, meanwhile
from goodbooks.desk.shelved.last_reading import LastReading
from goodbooks.syntax import blocks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

ASKED = Question(TODAY, "17:30")
MORE = '2026-11-03 promise me -> Marcus "Test plan" ^plan #loyalty\n  due: 2026-11-05\n\n'


@pytest.fixture
def long(at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A door that stays open before a book that passes for a long one."""
    monkeypatch.setattr(meanwhile, "LONG", 10)
    desk = at_desk()
    desk.stay()
    return desk


def made(desk: Desk) -> None:
    """Have the index made behind, and wait until it is."""
    desk.catch_up()
    for thread in threading.enumerate():
        if thread.name == "index":
            thread.join()


def told(desk: Desk) -> list[object]:
    """What pages, names, a line that is understood, and what is said about the book are."""
    brief = desk.page("brief", ASKED._replace(who="Marcus"))
    line = desk.understand('promise me -> marcus "A date" #Loyalty for ^pause')
    return [desk.page("today", ASKED), brief, desk.names(), line.entry, desk.check()]


def is_there(tmp_path: Path) -> bool:
    return any((tmp_path / "cache").glob("goodbooks/*.index"))


def test_the_first_page_waits_for_no_index_and_says_the_same(
    long: Desk, tmp_path: Path, book_path: str
) -> None:
    with open(book_path, "a", encoding="utf-8") as book:
        book.write(MORE + "a stray line\n")
    first = told(long)
    assert not is_there(tmp_path)
    made(long)
    assert is_there(tmp_path)
    assert told(long) == first
    assert "a stray line" in str(first)


def test_what_a_page_cites_is_the_entry_as_it_was_written_before_the_index_is_made_and_after(
    long: Desk, book_path: str
) -> None:
    with open(book_path, "a", encoding="utf-8") as book:
        book.write('2026-11-05 decision Marcus "Wait for a week"\n  amends: ^pause\n\n')
    first = long.known().by_ref(["^pause", "^nowhere"])
    assert list(first) == ["^pause"]
    assert first["^pause"].title != "Wait for a week"
    made(long)
    assert long.known().by_ref(["^pause", "^nowhere"]) == first


def test_a_short_book_and_one_that_was_read_before_are_answered_from_the_index(
    at_desk: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_desk()
    desk.stay()
    desk.page("today", ASKED)
    assert is_there(tmp_path)
    monkeypatch.setattr(meanwhile, "LONG", 10)
    monkeypatch.setattr(meanwhile.Meanwhile, "bring", None)
    again = at_desk()
    again.stay()
    again.page("today", ASKED)


def test_every_change_meanwhile_is_in_the_next_answer(long: Desk, book_path: str) -> None:
    assert "Test plan" not in str(long.page("today", ASKED))
    long.add([long.understand('promise me -> Marcus "Test plan" by Thursday').entry])
    assert "Test plan" in str(long.page("today", ASKED))
    with open(
        book_path, "r+b"
    ) as book:  # as long as before, and perhaps at the same tick of a clock
        data = book.read()
        book.seek(0)
        book.write(data.replace(b"Test plan", b"Rest plan"))
    assert "Rest plan" in str(long.page("today", ASKED))
    made(long)
    assert "Rest plan" in str(long.page("today", ASKED))


def test_what_only_the_index_can_answer_waits_for_it(long: Desk, tmp_path: Path) -> None:
    assert [entry.id for entry in long.find("pause").entries] == ["pause"]
    assert is_there(tmp_path)


def test_what_is_erased_meanwhile_is_in_no_index_that_is_made(long: Desk, tmp_path: Path) -> None:
    long.page("today", ASKED)
    long.catch_up()
    plan = long.erasure("Marcus")
    long.erase(plan, [one for one in plan.mentions if not one.is_part])
    long.catch_up()
    assert not is_there(tmp_path)  # the page after it waits for no index either
    first = long.page("today", ASKED)
    made(long)
    assert is_there(tmp_path)
    assert long.page("today", ASKED) == first
    kept = [path.read_bytes() for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert kept
    assert not any(b"Marcus" in data or b"marcus" in data for data in kept)


def test_who_erases_does_not_wait_for_an_index_that_goes_at_once(long: Desk) -> None:
    steps: list[int] = []

    def make(progress: Callable[[int, int], None]) -> None:
        for step in range(1_000):
            steps.append(step)
            time.sleep(0.01)
            progress(step, 1_000)

    held = meanwhile.Meanwhile(LastReading(long.where, long.kinds), make)
    held.begin()
    long._library.meanwhile = held
    plan = long.erasure("Marcus")
    long.erase(plan, [one for one in plan.mentions if not one.is_part])
    assert held.is_over
    assert 0 < len(steps) < 1_000


def test_an_index_that_cannot_be_made_is_said_and_the_book_is_read_all_the_same(
    long: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert long.page("today", ASKED).said == ()

    def refused(*rest: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(index, "fresh", refused)
    made(long)
    said = long.page("brief", ASKED._replace(who="Marcus")).said
    assert said == (
        "the index in the cache folder cannot be used (the disk is full);"
        " the book was read without it",
    )


def test_how_far_it_is_is_told_while_a_long_book_is_read(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meanwhile, "LONG", 10)
    with open(book_path, "a", encoding="utf-8") as book:
        book.write(
            "".join(
                f'2026-{month:02}-03 note me "A quiet night"\n' * 8_000 for month in range(1, 10)
            )
        )
    come: list[int] = []
    desk = at_desk()
    desk._library._making = desk._library._making._replace(
        progress=lambda done, whole: come.append(100 * done // whole)
    )
    desk.stay()
    desk.page("brief", ASKED._replace(who="Marcus"))
    assert len(come) > 2
    assert come == sorted(come)
    assert come[-1] == 99


@pytest.mark.parametrize(
    "narrowed",
    [
        {},
        {"limit": 2},
        {"kind": "Decision"},
        {"since": TODAY - timedelta(days=2), "until": TODAY - timedelta(days=1)},
        {"kind": "promise", "until": TODAY - timedelta(days=400), "limit": 1},
    ],
)
def test_what_was_written_last_is_listed_before_the_index_is_made_as_after_it(
    long: Desk, tmp_path: Path, book_path: str, narrowed: dict[str, Any]
) -> None:
    old = '2025-01-03 promise me -> Marcus "Ramp"\n\n2026-11-03 note "No hour"\n\n2026-11-03 08:00 note "Early"\n'
    with open(book_path, "a", encoding="utf-8") as book:
        book.write(old)
    first = long.find("", order="newest", **narrowed)
    assert not is_there(tmp_path)
    made(long)
    assert long.find("", order="newest", **narrowed) == first
    assert first.entries


def test_the_promises_page_waits_for_no_index_and_says_the_same(long: Desk, tmp_path: Path) -> None:
    first = promised(long)
    assert not is_there(tmp_path)
    made(long)
    assert promised(long) == first


def test_what_was_read_for_the_first_page_is_not_read_again_for_what_looks_at_all_of_the_book(
    long: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = long.page("today", ASKED)
    made(long)
    monkeypatch.setattr(blocks.Reader, "read", None)  # what was not read yet falls over
    assert long.check().entries
    assert long.page("today", ASKED) == first
