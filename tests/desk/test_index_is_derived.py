"""The index is never a source: whatever is done to it, it is made again, or done without."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desk.faulty import failing
from desk.looking import EVERYTHING, OLD, TODAY, aged, entries, from_file
from goodbooks.core.document import Question
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.shelved import store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk


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
        with closing(sqlite3.connect(path)) as other:
            mark = other.execute("select max(mark) from about").fetchone()[0]
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
    assert at_desk().known().ids() == ["pause"]
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
    name: str,
    at_desk: Callable[..., Desk],
    index_file: Callable[[], Path],
    request: pytest.FixtureRequest,
) -> None:
    entries(at_desk())
    connection = sqlite3.connect(index_file())
    request.addfinalizer(connection.close)
    sql = store.LOOKUPS[name].replace("%s", "1, 2, 3").replace("?", "1")
    plan = [row[3] for row in connection.execute("explain query plan " + sql)]
    assert plan
    assert [step for step in plan if step.startswith("SCAN")] == []
