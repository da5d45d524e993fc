"""Several writers at once, killed or waiting: each entry is kept once, and nobody waits for ever."""

from __future__ import annotations

import errno
import os
import signal
import threading
from typing import TYPE_CHECKING

import pytest

from desk.looking import content, titles
from desk.running import ended, process
from goodbooks.desk.disk import files, locks
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk


def add(desk: Desk, title: str) -> None:
    desk.add([desk.understand(f'win "{title}"').entry])


def refused(desk: Desk, title: str = "More") -> Refusal:
    with pytest.raises(Refusal) as caught:
        add(desk, title)
    return caught.value


def test_a_killed_writer_loses_nothing_it_had_acknowledged(
    book_path: str, environ: dict[str, str], at_desk: Callable[..., Desk]
) -> None:
    code = """
for number in range(10**6):
    add("Number " + str(number))
    print(number, flush=True)
"""
    for kill_after in range(6):
        before = content(book_path)
        one = process(code, book_path, environ)
        assert one.stdout is not None
        for _ in range(kill_after * 3 + 1):
            one.stdout.readline()
        one.send_signal(signal.SIGKILL)
        last = one.communicate()[0].split()
        text = content(book_path)
        assert text.startswith(before)
        added = text[len(before) :].decode()
        for number in range(int(last[-1]) + 1 if last else kill_after * 3 + 1):
            assert added.count(f'"Number {number}"') == 1
    assert at_desk().check().problems == ()
    add(at_desk(wait=0.0), "After the kills")


def test_a_writer_killed_under_the_lock_leaves_the_lock_free(
    book_path: str, environ: dict[str, str], at_desk: Callable[..., Desk]
) -> None:
    code = """
from goodbooks.desk.disk import files
def wait(file):
    print("held", flush=True)
    sys.stdin.readline()
files.append(os.environ["BOOK"], wait, 5.0)
"""
    before = content(book_path)
    one = process(
        "import signal\n" + code.replace("sys.stdin.readline()", "signal.pause()"),
        book_path,
        environ,
    )
    assert one.stdout is not None
    assert one.stdout.readline() == b"held\n"
    refusal = refused(at_desk(wait=0.01))
    assert (refusal.code, "another goodbooks is writing" in refusal.sentence) == (3, True)
    one.kill()
    one.communicate()
    assert content(book_path) == before
    add(at_desk(wait=0.0), "At once")


def test_fifty_adds_at_once_are_all_kept_and_have_ids_of_their_own(
    book_path: str, environ: dict[str, str], at_desk: Callable[..., Desk]
) -> None:
    crowd = [
        process(f"for n in range(5): add('Same title {w}')", book_path, environ) for w in range(10)
    ]
    for one in crowd:
        ended(one)
    checked = at_desk().check()
    assert (checked.entries, checked.problems) == (53, ())
    ids = [ref for (ref,) in at_desk().query("select id from entries where kind='win'").rows]
    assert len(ids) == len(set(ids)) == 50
    assert content(book_path).count(b"\n\n2026-11-03 ") == 50


def test_two_writers_of_whom_each_adds_one_by_one_lose_nothing(
    book_path: str, environ: dict[str, str], at_desk: Callable[..., Desk]
) -> None:
    one = process("for n in range(30): add('Alpha ' + str(n))", book_path, environ)
    other = process("for n in range(30): add('Beta ' + str(n))", book_path, environ)
    ended(one)
    ended(other)
    found = titles(at_desk())
    wanted = [f"{word} {n}" for word in ("Alpha", "Beta") for n in range(30)]
    assert sorted(title for title in found if title in wanted) == sorted(wanted)


def test_an_entry_lands_in_the_file_an_editor_has_put_in_place_meanwhile(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    desk = at_desk()
    entry = desk.understand('win "More"').entry
    with open(book_path, "rb") as held:
        locks.lock(held.fileno(), 0)
        writer = threading.Thread(target=desk.add, args=([entry],))
        writer.start()
        with open(book_path + ".new", "wb") as file:
            file.write(b'2026-11-02 win "Of the editor" ^e\n')
        os.replace(book_path + ".new", book_path)
    writer.join()
    assert titles(at_desk()) == ["Of the editor", "More"]


def test_a_lock_held_too_long_changes_nothing(book_path: str, at_desk: Callable[..., Desk]) -> None:
    before = content(book_path)
    with open(book_path, "rb") as held:
        locks.lock(held.fileno(), 0)
        refusal = refused(at_desk(wait=0.02))
    assert refusal.code == 3
    assert content(book_path) == before


def test_an_add_inside_an_add_never_waits_for_itself(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    inner: list[int] = []

    def compose(file: files.Open) -> str:
        inner.append(refused(at_desk(wait=0.02)).code)
        return '2026-11-03 win "Outer" ^outer\n\n'

    files.append(book_path, compose, 5.0)
    add(at_desk(), "After")
    assert inner == [3]
    assert titles(at_desk())[-2:] == ["Outer", "After"]


def test_a_file_system_without_locks_is_said(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(fd: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    before = content(book_path)
    desk = at_desk()
    entry = desk.understand('win "More"').entry
    monkeypatch.setattr(locks, "_take", none)
    with pytest.raises(Refusal) as caught:
        desk.add([entry])
    assert (caught.value.code, "no locks" in caught.value.sentence) == (3, True)
    assert content(book_path) == before
