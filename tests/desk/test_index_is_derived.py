"""The index is never a source: whatever is done to it or to the files, the answers are the files'."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.faulty import failing
from goodbooks.core.book import Book
from goodbooks.core.document import Question
from goodbooks.core.scope import BEGINNING, Scope, Shelf, within
from goodbooks.desk import index, store
from goodbooks.desk.desk import open_desk
from goodbooks.desk.refusals import Refusal
from goodbooks.syntax.read import read
from strategies import KINDS, NAMES, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

TODAY = date(2026, 11, 3)
EVERYTHING = Scope(TODAY, is_everything=True)
OLD = 1_700_000_000_000_000_000


def entries(desk: Desk, scope: Scope = EVERYTHING) -> list[tuple[Entry, int]]:
    return [(entry, entry.place.line) for entry in desk.open(scope).book.written]


def from_file(path: str) -> list[tuple[Entry, int]]:
    with open(path, encoding="utf-8", newline="") as file:
        kept = read(file.read(), KINDS, os.path.basename(path))
    return [(entry, entry.place.line) for entry in Book(kept.entries).written]


def aged(path: str, stamp: int = OLD) -> None:
    """Let a file look as if nobody had touched it for years."""
    os.utime(path, ns=(stamp, stamp))


def put(path: str, text: str, stamp: int = OLD) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    aged(path, stamp)


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
    texts, texts, st.lists(scopes, min_size=1, max_size=3), st.lists(steps, min_size=1, max_size=4)
)
def test_any_scope_of_any_book_gives_the_same_from_the_index_as_from_memory(
    tmp_path: Path,
    environ: dict[str, str],
    first: str,
    more: str,
    asked: list[Scope],
    taken: list[Callable[[str, str], str]],
) -> None:
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
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    entries(at_desk())
    with open(book_path, "a", encoding="utf-8") as file:
        file.write('2026-11-03 win "Appended" ^more\n')
    from goodbooks.desk import loading

    seen: list[bytes] = []
    real = loading.stretches

    def noted(data: bytes, *rest: object) -> object:
        seen.append(data)
        return real(data, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "stretches", noted)
    assert entries(at_desk()) == from_file(book_path)
    (tail,) = seen
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


def damage(kind: str, path: Path) -> None:
    """Break the index in one of many ways."""
    data = path.read_bytes()
    if kind == "a folder":
        path.unlink()
        path.mkdir()
        (path / "inside").write_text("x")
    elif kind == "a link elsewhere":
        elsewhere = path.with_name("elsewhere")
        path.rename(elsewhere)
        path.symlink_to(elsewhere)
    elif kind in ("newer version", "wrong schema", "trigger", "view", "no rows", "other book"):
        statement = {
            "newer version": "pragma user_version=99",
            "wrong schema": "alter table entry add column more",
            "trigger": "create trigger t after update on about begin delete from entry; end",
            "view": "create view v as select 1",
            "no rows": "delete from about",
            "other book": "update about set path='/other'",
        }[kind]
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()
        mark = sqlite3.connect(path).execute("select max(mark) from about").fetchone()[0]
        aged(str(path), mark or OLD)
    else:
        path.write_bytes(
            {
                "random bytes": os.urandom(len(data)),
                "cut": data[: len(data) // 2],
                "one page of noise": data[:8192] + os.urandom(4096) + data[12288:],
                "empty": b"",
                "gone": b"",
            }[kind]
        )
        if kind == "gone":
            path.unlink()


@pytest.mark.parametrize(
    "kind",
    ["random bytes", "cut", "one page of noise", "empty", "gone", "a folder", "a link elsewhere",
     "newer version", "wrong schema", "trigger", "view", "no rows", "other book"],
)  # fmt: skip
def test_a_damaged_index_is_made_again_and_nobody_is_told(
    kind: str, at_desk: Callable[..., Desk], index_file: Callable[[], Path], book_path: str
) -> None:
    question = Question(TODAY, None, "Marcus")
    before = at_desk().page("brief", question)
    path = index_file()
    damage(kind, path)
    assert at_desk().page("brief", question) == before
    assert stat.S_ISREG(os.lstat(path).st_mode)
    assert before.said == ()
    assert entries(at_desk()) == from_file(book_path)


def test_damage_found_only_while_answering_is_mended_on_the_way(
    at_desk: Callable[..., Desk], index_file: Callable[[], Path], book_path: str
) -> None:
    entries(at_desk())
    path = index_file()
    connection = sqlite3.connect(path)
    mark = connection.execute("select mark from about").fetchone()[0]
    connection.execute("update entry set said='{nonsense'")
    connection.commit()
    connection.close()
    aged(str(path), mark)
    assert entries(at_desk()) == from_file(book_path)


def test_a_busy_index_is_not_taken_for_a_damaged_one(
    book_path: str,
    at_desk: Callable[..., Desk],
    index_file: Callable[[], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entries(at_desk())
    number = os.stat(index_file()).st_ino
    real = sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda path, **more: real(path, **{**more, "timeout": 0.01})
    )
    holder = real(index_file(), isolation_level=None)
    holder.execute("begin exclusive")
    opened = at_desk().open(EVERYTHING)
    assert len(opened.book.entries) == 3
    assert "cannot be used" in opened.said[0]
    holder.execute("rollback")
    holder.close()
    assert at_desk().open(EVERYTHING).said == ()
    assert os.stat(index_file()).st_ino == number


def test_no_memory_is_said_and_is_not_taken_for_damage() -> None:
    error = sqlite3.OperationalError("out of memory")
    error.sqlite_errorcode = sqlite3.SQLITE_NOMEM
    assert not store.is_damage(error)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    assert store.is_damage(error)


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


def test_an_index_that_cannot_be_written_costs_a_sentence_and_no_answer(
    book_path: str, at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    opened = at_desk().open(EVERYTHING)
    assert len(opened.book.entries) == 3
    assert len(opened.said) == 1
    assert "read without it" in opened.said[0]
    assert not opened.is_lost
    assert at_desk().find("pause").total == 1
    assert at_desk().names().ids == ("pause",)
    desk = at_desk()
    desk.add([desk.understand('win "More"').entry])
    assert at_desk().query("select count(*) from entries").rows == [(4,)]


def test_each_call_that_fails_while_the_index_is_made_costs_at_most_the_index(
    book_path: str, at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    wanted = from_file(book_path)
    number = 0
    while True:
        number += 1
        with failing(
            number,
            code=errno.ENOSPC,
            calls=(
                "write",
                "fsync",
                "replace",
                "utime",
                "mkdir",
                "chmod",
                "rename",
                "unlink",
                "open",
            ),
        ) as count:
            try:
                found = entries(at_desk())
            except Refusal as refusal:
                found = wanted if refusal.code == 4 and "life.book" in refusal.sentence else []
        assert found == wanted
        assert entries(at_desk()) == wanted
        assert [
            name for name in os.listdir(tmp_path / "cache" / "goodbooks") if "new" in name
        ] == []
        at_desk().recover(forget=True)
        if not count.failed:
            break
    assert number > 5


def test_everything_in_the_cache_is_the_users_alone_whatever_the_umask(
    at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    before = os.umask(0)
    try:
        desk = at_desk()
        desk.add([desk.understand('win "More"').entry])
        entries(at_desk())
    finally:
        os.umask(before)
    folder = tmp_path / "cache" / "goodbooks"
    assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700
    modes = {path.suffix: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {".index": 0o600, ".added": 0o600, ".lock": 0o600}


def test_links_planted_in_the_cache_are_not_followed(
    at_desk: Callable[..., Desk], tmp_path: Path, index_file: Callable[[], Path]
) -> None:
    entries(at_desk())
    name = index_file().stem
    victim = tmp_path / "victim"
    for ending in (".index", ".added", ".lock", ".index.new"):
        victim.write_text("untouched")
        path = tmp_path / "cache" / "goodbooks" / (name + ending)
        path.unlink(missing_ok=True)
        path.symlink_to(victim)
        desk = at_desk()
        desk.add([desk.understand('win "More"').entry])
        entries(at_desk())
        assert victim.read_text() == "untouched"
        path.unlink(missing_ok=True)


def test_the_index_may_go_between_two_questions(
    at_desk: Callable[..., Desk], index_file: Callable[[], Path]
) -> None:
    desk = at_desk()
    before = entries(desk)
    index_file().unlink()
    assert entries(at_desk()) == before
    assert entries(desk) == before


@pytest.mark.parametrize("name", sorted(store.LOOKUPS))
def test_what_every_page_asks_is_answered_from_a_key(
    name: str, at_desk: Callable[..., Desk], index_file: Callable[[], Path]
) -> None:
    entries(at_desk())
    connection = sqlite3.connect(index_file())
    sql = store.LOOKUPS[name].replace("%s", "1, 2, 3").replace("?", "1")
    plan = [row[3] for row in connection.execute("explain query plan " + sql)]
    assert plan
    assert [step for step in plan if step.startswith("SCAN")] == []


def test_a_new_year_file_is_read_and_a_renamed_one_is_not_missed(
    tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    folder = tmp_path / "years"
    folder.mkdir()
    for year in (2025, 2026):
        (folder / f"{year}.book").write_text(f'{year}-01-02 win "In {year}" ^w{year}\n')
    assert at_desk(str(folder)).names().ids == ("w2025", "w2026")
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
    monkeypatch.setattr(index, "_AGED", 0)
    entries(at_desk())

    def never(*args: object) -> None:
        pytest.fail("the book was read again")

    monkeypatch.setattr(index, "_read_all", never)
    assert len(entries(at_desk())) == 3
