"""Whatever is done to the files of a book, the index answers as they do."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.looking import EVERYTHING, OLD, TODAY, aged, entries, from_file, put
from goodbooks.core.book import Book
from goodbooks.core.scope import BEGINNING, Scope, Shelf, within
from goodbooks.desk.desk import open_desk
from goodbooks.desk.disk import files
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.shelved import index, pieces
from goodbooks.syntax.read import read
from strategies import KINDS, NAMES, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk


heads = st.builds(
    lambda day, kind, who, to, title, ref, matter, link: " ".join(
        part
        for part in (
            (TODAY - timedelta(days=day)).isoformat(),
            kind,
            who,
            f"-> {to}" if to else "",
            f'"{title}"',
            f"^{ref}" if ref else "",
            f"#{matter}" if matter else "",
            f"for ^{link}" if link else "",
        )
        if part
    ),
    st.integers(0, 90),
    st.sampled_from(sorted(KINDS)),
    st.sampled_from([name for name in NAMES if "," not in name]),
    st.sampled_from(["", "Marcus", "Theo"]),
    st.sampled_from(WORDS),
    st.sampled_from(["", "e1", "e2", "e3"]),
    st.sampled_from(["", "loyalty", "Loyalty", "q4"]),
    st.sampled_from(["", "e1", "e2"]),
)
below = st.sampled_from(
    ["", "  exception: load test\n", "  also: Theo\n", "  reverses: ^e1\n", "  amends: ^e2\n", "\n",
     "  present: Zoë Ångström\n", "  free words\n", "; a comment\n", "stray\n", "2026-13-40 win\n"]
)  # fmt: skip
texts = st.lists(st.tuples(heads, below), max_size=8).map(
    lambda pairs: "".join(f"{head}\n{lines}" for head, lines in pairs)
)
steps = st.one_of(
    st.just(lambda text, more: text + more),
    st.just(lambda text, more: more),
    st.just(lambda text, more: text + "  note: of the last\n" + more),
    st.just(lambda text, more: text + '2026-11-03 win "'),
    st.integers(1, 60).map(lambda cut: lambda text, more: text[:-cut]),
    st.integers(1, 30).map(lambda some: lambda text, more: text + more[:some]),
    st.tuples(st.integers(0, 400), st.integers(0, 90)).map(
        lambda at: lambda text, more: text[: at[0]] + more + text[at[0] + at[1] :]
    ),
    st.integers(0, 400).map(lambda at: lambda text, more: text[:at] + "x" + text[at:]),
)
scopes = st.builds(
    Scope,
    st.just(TODAY),
    people=st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
    matters=st.lists(st.sampled_from(["loyalty", "#q4"]), max_size=1).map(tuple),
    ids=st.lists(st.sampled_from(["e1", "^e3"]), max_size=1).map(tuple),
    kinds=st.lists(st.sampled_from(["promise", "decision"]), max_size=1).map(tuple),
    since=st.sampled_from([BEGINNING, TODAY - timedelta(days=30)]),
    nearby_days=st.sampled_from([0, 40]),
    is_everything=st.sampled_from([False, False, True]),
)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    texts,
    texts,
    st.lists(scopes, min_size=1, max_size=3),
    st.lists(steps, min_size=1, max_size=4),
    st.sampled_from([1, 100]),
)
def test_any_scope_of_any_book_gives_the_same_from_the_index_as_from_memory(
    tmp_path: Path,
    environ: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    first: str,
    more: str,
    asked: list[Scope],
    taken: list[Callable[[str, str], str]],
    size: int,
) -> None:
    monkeypatch.setattr(pieces, "SIZE", size)
    path = str(tmp_path / "any.book")
    put(path, first, OLD)
    desk = open_desk(path, TODAY, environ, str(tmp_path))
    desk.recover(forget=True)
    text = first
    for number, step in enumerate([lambda text, more: text, *taken]):
        text = step(text, more) or "; nothing\n"
        put(path, text, OLD + number)
        shelf = Shelf(read(text, KINDS, "any.book").entries)
        for scope in asked:
            wanted = Book(within(shelf, scope)).written
            found = desk.open(scope).book.written
            assert [(e, e.place) for e in found] == [(e, e.place) for e in wanted]


def test_an_appended_entry_is_read_without_reading_the_rest_again(
    book_path: str, at_desk: Callable[..., Desk], read_again: list[bytes]
) -> None:
    entries(at_desk())
    with open(book_path, "a", encoding="utf-8") as file:
        file.write('2026-11-03 win "Appended" ^more\n')
    read_again.clear()
    assert entries(at_desk()) == from_file(book_path)
    (tail,) = read_again
    assert tail.startswith(b"2026-11-02 decision")
    assert tail.endswith(b"^more\n")


def test_a_book_that_grows_byte_by_byte_is_the_same_from_the_index_at_every_byte(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    with open(book_path, encoding="utf-8") as file:
        start = file.read()
    more = '2026-11-03 win Zoë "Number \\" one" ^one #m\n  note: x\n; y\n2026-11-03 ask "b"\n'
    for cut in range(len(more) + 1):
        put(book_path, start + more[:cut])
        assert entries(at_desk()) == from_file(book_path)


def test_a_line_appended_to_the_last_entry_belongs_to_it(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    entries(at_desk())
    with open(book_path, "a", encoding="utf-8") as file:
        file.write('  said: "Wait."\n')
    assert at_desk().entry("^pause").line("said") == "Wait."
    assert at_desk().find("wait").total == 1
    assert entries(at_desk()) == from_file(book_path)


def test_other_bytes_under_the_same_size_and_stamp_are_noticed(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    now = time.time_ns()
    aged(book_path, now)
    entries(at_desk())
    with open(book_path, "r+", encoding="utf-8") as file:
        text = file.read().replace("Pause", "Start")
        file.seek(0)
        file.write(text)
    aged(book_path, now)
    assert at_desk().entry("^pause").title == "Start"


@pytest.mark.parametrize("stamp", [OLD - 10**15, 4_000_000_000_000_000_000])
def test_older_stamps_and_stamps_of_the_future_are_noticed(
    book_path: str, at_desk: Callable[..., Desk], stamp: int
) -> None:
    aged(book_path)
    entries(at_desk())
    with open(book_path, encoding="utf-8") as file:
        text = file.read()
    for word in ("Start", "Delay"):
        put(book_path, text.replace("Pause", word), stamp)
        assert at_desk().entry("^pause").title == word


def test_a_file_that_never_holds_still_is_said(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fstat
    sizes = iter(range(10**6))

    def growing(fd: int) -> os.stat_result:
        with open(book_path, "a", encoding="utf-8") as file:
            file.write(f"; {next(sizes)}\n")
        return real(fd)

    monkeypatch.setattr(os, "fstat", growing)
    with pytest.raises(Refusal) as caught:
        at_desk().check()
    assert (caught.value.code, caught.value.sentence[:9]) == (4, "changing:")


def test_a_file_that_changes_once_while_it_is_read_is_read_again(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.read
    more = iter(['2026-11-03 win "Just now" ^now\n'])

    def with_a_writer(fd: int, count: int) -> bytes:
        data = real(fd, count)
        for text in more:
            with open(book_path, "a", encoding="utf-8") as file:
                file.write(text)
        return data

    monkeypatch.setattr(os, "read", with_a_writer)
    assert at_desk().entry("^now").title == "Just now"


def test_a_new_year_file_is_read_and_a_renamed_one_is_not_missed(
    tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    folder = tmp_path / "years"
    folder.mkdir()
    for year in (2025, 2026):
        (folder / f"{year}.book").write_text(f'{year}-01-02 win "In {year}" ^w{year}\n')
    assert at_desk(str(folder)).known().ids() == ["w2025", "w2026"]
    (folder / "2025.book").rename(folder / "old.book")
    (folder / "2027.book").write_text('2027-01-02 win "In 2027" ^w2027\n')
    opened = at_desk(str(folder)).open(EVERYTHING)
    assert (len(opened.book.entries), opened.said, opened.is_lost) == (3, (), False)
    assert {entry.place.file for entry in opened.book.entries} == {
        "2026.book",
        "2027.book",
        "old.book",
    }


def test_progress_on_a_large_book_is_told_and_reaches_the_end(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    path = tmp_path / "large.book"
    path.write_text('2026-11-02 win Platform "Tests are green"\n  note: again and again\n' * 40_000)
    told: list[tuple[int, int]] = []
    desk = open_desk(
        str(path),
        TODAY,
        environ,
        str(tmp_path),
        progress=lambda done, total: told.append((done, total)),
    )
    desk.names()
    size = path.stat().st_size
    assert told[-1] == (size, size)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    told.clear()
    desk.names()
    assert told == []


def test_no_page_needs_the_reader_when_nothing_has_changed(
    at_desk: Callable[..., Desk], book_path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "AGED", 0)
    entries(at_desk())

    def never(*args: object) -> None:
        pytest.fail("the book was read again")

    monkeypatch.setattr(index, "_read_all", never)
    assert len(entries(at_desk())) == 3
